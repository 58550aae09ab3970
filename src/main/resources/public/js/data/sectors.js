/** Names of the sectors; which lies under which comes from the server. */
export const SECTORS = {
  all: ['全部行业', 'All sectors'],
  new_generation_it: ['新一代信息技术', 'New-generation IT'],
  artificial_intelligence: ['人工智能', 'Artificial intelligence'],
  integrated_circuits: ['集成电路', 'Integrated circuits'],
  high_end_equipment: ['高端装备', 'High-end equipment'],
  aerospace: ['航空航天', 'Aerospace'],
  new_materials: ['新材料', 'New materials'],
  biomedicine: ['生物医药', 'Biomedicine'],
  new_energy: ['新能源', 'New energy'],
  new_energy_vehicles: ['新能源汽车', 'New-energy vehicles'],
  energy_saving_environment: ['节能环保', 'Environmental protection'],
  digital_creative: ['数字创意', 'Digital & creative'],
  modern_services: ['现代服务业', 'Modern services'],
  finance_funds: ['金融与基金', 'Finance & funds'],
  logistics_trade: ['物流商贸', 'Logistics & trade'],
  culture_tourism: ['文化旅游', 'Culture & tourism'],
  agriculture_food: ['农业与食品', 'Agriculture & food'],
  real_estate_infrastructure: ['地产与基础设施', 'Property & infrastructure'],
  chemicals: ['化工', 'Chemicals'],
  consumer_manufacturing: ['消费品制造', 'Consumer goods'],
  other: ['其他', 'Other'],
  unallocated: ['未分行业', 'Unallocated'],
};

/** Used until the server has said it, and where it does not. */
export const PARENTS = {
  artificial_intelligence: 'new_generation_it',
  integrated_circuits: 'new_generation_it',
  aerospace: 'high_end_equipment',
};
