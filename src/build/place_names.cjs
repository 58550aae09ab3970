#!/usr/bin/env node
/*
 * Writes src/main/resources/public/data/places-en.txt, the English names of divisions that the page shows.
 *
 *   npm install --prefix /tmp/pinyin pinyin-pro@3.29.4
 *   NODE_PATH=/tmp/pinyin/node_modules node src/build/place_names.cjs src/main/resources/place/divisions.tsv > src/main/resources/public/data/places-en.txt
 *
 * Pinyin of the stem, with the level in English. Names that English takes from another language, and readings that the dictionary of
 * pinyin-pro misses, stand below.
 */
const { readFileSync } = require('node:fs');
const { pinyin } = require('pinyin-pro');

const PEOPLES = '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|普米|鄂温克|裕固|保安|独龙|鄂伦春|各';
/** Those whose name may stand without 族. */
const UNSAID = '蒙古|哈萨克|柯尔克孜|锡伯|塔吉克';
const LEVELS = [
  [`(?:(?:${PEOPLES})族|${UNSAID})*自治州`, 'Prefecture'], [`(?:(?:${PEOPLES})族|${UNSAID})*自治县`, 'County'],
  [`(?:(?:${PEOPLES})族|${UNSAID})*自治旗`, 'Banner'], ['地区', 'Prefecture'], ['盟', 'League'], ['旗', 'Banner'], ['(?<=神农架)林区', ''], ['特区', ''],
  ['循环化工园区', 'Chemical Park'], ['(?:国家)?(?:级)?经济技术开发区', 'Economic Development Zone'],
  ['(?:国家)?(?:级)?(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|高新区)', 'High-tech Zone'], ['(?:经济|产业)?(?:转型)?开发区', 'Development Zone'],
  ['管理区管委会|管理区|管委会|行政委员会', 'Administrative Zone'], ['风景名胜区', 'Scenic Area'], ['(?:生态|文化)?(?:旅游)?度假区', 'Resort'], ['(?:综合|城乡一体化)?示范区', 'Demonstration Zone'],
  ['工业园区?', 'Industrial Park'], ['(?:产业|科技|化工)?(?:示范)?园区|产业园', 'Park'], ['新区', 'New Area'], ['特别行政区', ''], ['自治区|省|市', ''],
  ['县', 'County'], ['区', 'District'],
];
/** Before the name of a zone stands the province or city that it lies in. */
const PREFIX = /^(?:河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)省?(?=.{2})|市$/;
const OF_DIVISIONS = ['County', 'District', 'Banner', 'League', 'Prefecture', ''];
const FOREIGN = pairs(`
呼和浩特 Hohhot|鄂尔多斯 Ordos|呼伦贝尔 Hulunbuir|巴彦淖尔 Bayannur|乌兰察布 Ulanqab|兴安 Hinggan|锡林郭勒 Xilingol|阿拉善 Alxa|海拉尔 Hailar
二连浩特 Erenhot|锡林浩特 Xilinhot|乌兰浩特 Ulanhot|满洲里 Manzhouli|扎兰屯 Zalantun|牙克石 Yakeshi|哈尔滨 Harbin|齐齐哈尔 Qiqihar|乌鲁木齐 Ürümqi
克拉玛依 Karamay|吐鲁番 Turpan|博尔塔拉 Bortala|巴音郭楞 Bayingolin|阿克苏 Aksu|克孜勒苏 Kizilsu|喀什 Kashgar|和田 Hotan|伊犁 Ili|塔城 Tacheng
阿勒泰 Altay|库尔勒 Korla|库车 Kuqa|莎车 Yarkant|阿图什 Artux|伊宁 Yining|拉萨 Lhasa|日喀则 Xigazê|昌都 Qamdo|林芝 Nyingchi|那曲 Nagqu|阿里 Ngari
甘孜 Garzê|阿坝 Aba|迪庆 Dêqên|香格里拉 Shangri-La|德宏 Dehong|玉树 Yushu|果洛 Golog|格尔木 Golmud|德令哈 Delingha|陕西 Shaanxi
`);
const READINGS = pairs(`
六安 lu_an|六合 lu_he|六枝 liu_zhi|蚌埠 beng_bu|蚌山 beng_shan|亳州 bo_zhou|丽水 li_shui|乐清 yue_qing|番禺 pan_yu|大埔 da_bu|东阿 dong_e|莘 shen|单 shan|洪洞 hong_tong
长子 zhang_zi|繁峙 fan_shi|尉犁 yu_li|尉氏 wei_shi|浚 xun|泌阳 bi_yang|渑池 mian_chi|荥阳 xing_yang|荥经 ying_jing|犍为 qian_wei|筠连 jun_lian
铅山 yan_shan|歙 she|枞阳 zong_yang|涡阳 guo_yang|濉溪 sui_xi|厦门 xia_men|长汀 chang_ting|长泰 chang_tai|都匀 du_yun|牟定 mou_ding|牟平 mu_ping|中牟 zhong_mu
东莞 dong_guan|宕昌 tan_chang|乐亭 lao_ting|乐陵 lao_ling|任丘 ren_qiu|任泽 ren_ze|任城 ren_cheng|蔚 yu|井陉 jing_xing|井陉矿 jing_xing_kuang|大城 dai_cheng|曲阳 qu_yang
穆棱 mu_ling|漯河 luo_he|盱眙 xu_yi|费 fei|会理 hui_li|会泽 hui_ze|会宁 hui_ning|会昌 hui_chang|会同 hui_tong|会东 hui_dong|监利 jian_li|黄陂 huang_pi|长垣 chang_yuan
阳朔 yang_shuo|百色 bai_se|那坡 na_po|行唐 xing_tang|吴堡 wu_bu|华阴 hua_yin|乐都 le_du|乐业 le_ye|乐东 le_dong|乐至 le_zhi|句容 ju_rong|台儿庄 tai_er_zhuang
万柏林 wan_bai_lin|且末 qie_mo|鄯善 shan_shan|丰都 feng_du|盖州 gai_zhou|曾都 zeng_du|将乐 jiang_le|叶 ye|叶城 ye_cheng|重庆 chong_qing|长寿 chang_shou|都江堰 du_jiang_yan
都安 du_an|都昌 du_chang|石柱 shi_zhu|什邡 shi_fang|燕 yan|汤阴 tang_yin|洮南 tao_nan|解放 jie_fang|朝阳 chao_yang|朝天 chao_tian|台州 tai_zhou|天台 tian_tai|台山 tai_shan
巷 xiang|郫都 pi_du|儋州 dan_zhou|浠水 xi_shui|新都 xin_du|镇沅 zhen_yuan|那曲 na_qu|宿州 su_zhou|宿迁 su_qian|宿城 su_cheng|宿豫 su_yu|宿松 su_song|相城 xiang_cheng|相山 xiang_shan
石嘴山 shi_zui_shan|曲靖 qu_jing|曲江 qu_jiang|曲周 qu_zhou|曲沃 qu_wo|曲阜 qu_fu|广阳 guang_yang|阿城 a_cheng|拜城 bai_cheng|兴 xing|娄底 lou_di|夏津 xia_jin|闵行 min_hang|民乐 min_le|鄂温克族 e_wen_ke|龙泉驿 long_quan_yi
`);

function pairs(text) {
  return new Map(text.trim().split(/[\n|]/).map((pair) => pair.split(' ')));
}

function spell(stem) {
  if (FOREIGN.has(stem)) return FOREIGN.get(stem);
  const read = READINGS.get(stem)?.split('_') ?? pinyin(stem, { toneType: 'none', type: 'array', v: false }).map((r, i) => (stem[i] === '都' ? 'du' : r));
  const name = read.map((s, i) => (i && /^[aeo]/.test(s) ? "'" : '') + s).join('');
  return name[0].toUpperCase() + name.slice(1);
}

/** A zone is called after its city and itself: 唐山|海港, 张家口市|察北. */
function zoneWords(stem) {
  if (FOREIGN.has(stem) || stem.length < 4) return [stem];
  const at = stem.indexOf('市');
  return at > 0 ? [stem.slice(0, at), stem.slice(at + 1)] : [stem.slice(0, 2), stem.slice(2)];
}

function english(name) {
  for (const [pattern, level] of LEVELS) {
    const match = name.match(new RegExp(`^(.+?)(?:${pattern})$`));
    if (!match) continue;
    let stem = match[1];
    // One character never stands alone: 莘县 is Shenxian.
    if (stem.length === 1) return spell(stem) + spell(name.slice(1)).toLowerCase();
    if (!OF_DIVISIONS.includes(level)) {
      stem = stem.replace(PREFIX, '') || stem;
      return `${zoneWords(stem).map(spell).join(' ')} ${level}`;
    }
    return `${spell(stem)} ${level}`.trim();
  }
  return spell(name);
}

console.log(`# English names of China's divisions. Source: the names of place/divisions.tsv, read by npm pinyin-pro 3.29.4 (MIT) and mended by hand
# where English uses another name or the reading is a rare one; written by src/build/place_names.cjs on 2026-11-27.
# code, name`);
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [code, name] = line.split('\t');
  if (/^\d{6}$/.test(code) && !code.endsWith('0000')) console.log(`${code}\t${english(name)}`);
}
