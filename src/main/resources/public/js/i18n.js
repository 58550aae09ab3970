import { SECTORS } from './data/sectors.js';
import { BY_CODE } from './data/provinces.js';
import { englishName } from './data/places.js';

/** Texts, Chinese then English; `{0}` stands for the first argument. */
const TEXTS = {
  title: ['签约投资监测', 'Investment Streams'],
  tagline: ['中国新闻中的签约投资，实时且不重复计算', 'Signed investment in Chinese news, live and counted once'],
  skip: ['跳到主要内容', 'Skip to content'],
  nation: ['全国', 'China'],
  window7d: ['7天', '7 days'],
  window30d: ['30天', '30 days'],
  window90d: ['90天', '90 days'],
  window365d: ['365天', '365 days'],
  windowyear: ['今年', 'Year'],
  windowall: ['全部', 'All time'],
  window: ['时间窗口', 'Window'],
  sector: ['行业', 'Sector'],
  asOf: ['截至', 'As of'],
  backToLatest: ['最新', 'Latest'],
  theme: ['切换深浅色', 'Switch between light and dark'],
  language: ['Switch to English', '切换到中文'],
  languageShort: ['English', '中文'],
  signed: ['签约金额', 'Signed'],
  intended: ['意向金额', 'Intended'],
  projectsCount: ['签约项目', 'Signed projects'],
  intendedCount: ['另有意向 {0} 个', 'and {0} intended'],
  naive: ['简单相加会得到', 'A plain sum would show'],
  avoided: ['避免重复计算 {0}（{1}%）', '{0} ({1}%) counted twice, avoided'],
  nothingAvoided: ['没有需要避免的重复', 'Nothing counted twice here'],
  lastChange: ['最近变动', 'Last change'],
  noChange: ['尚无变动', 'No change yet'],
  lagNone: ['所有文章均已计入', 'Every article is counted'],
  lagLeft: ['还有 {0} 条待读', '{0} records to read'],
  lagBehind: ['还有 {0} 篇文章待计入', '{0} articles not yet counted'],
  bounds: ['区间 {0} 至 {1}', 'Between {0} and {1}'],
  boundsOpen: ['其中 {0} 笔上下限未定', '{0} with an open bound'],
  boundsExact: ['均为确切金额', 'All amounts exact'],
  map: ['各省签约金额', 'Signed by province'],
  children: ['{0}各地签约金额', 'Signed within {0}'],
  noChildren: ['以下没有更细的区划数据', 'No finer divisions below this one'],
  atItself: ['未细分到下级', 'Not placed further down'],
  sectorsTitle: ['各行业签约金额', 'Signed by sector'],
  daysTitle: ['每日签约金额', 'Signed by day'],
  daysHint: ['阴影为所选窗口；未注明日期的 {0} 只计入“全部”', 'Shaded: the chosen window. {0} undated counts in “All time” only'],
  daysHintPlain: ['阴影为所选窗口', 'Shaded: the chosen window'],
  feed: ['实时变动', 'Live changes'],
  feedEmpty: ['还没有变动。新文章到来时会立即出现在这里。', 'No changes yet. They appear here as articles arrive.'],
  feedPast: ['正在查看过去的日期；变动仍按到达顺序列出。', 'Looking at a past day; changes are still listed as they arrive.'],
  alerts: ['提醒', 'Alerts'],
  alertsEmpty: ['没有触发的提醒。规则写在 --alerts 指定的文件中。', 'No alert has fired. Rules live in the file given with --alerts.'],
  raised: ['成立', 'Raised'],
  merged: ['已并入其他项目或已撤回', 'Merged into another project, or withdrawn'],
  retracted: ['已撤回', 'Retracted'],
  projects: ['项目', 'Projects'],
  projectsHint: ['已载入 {0} 个', '{0} loaded'],
  projectsOf: ['显示 {0} / 已载入 {1}', '{0} of {1} loaded'],
  search: ['搜索项目或投资方', 'Search projects or investors'],
  stage: ['阶段', 'Stage'],
  anyStage: ['全部阶段', 'Any stage'],
  inWindow: ['仅窗口内', 'In window only'],
  more: ['载入更多', 'Load more'],
  noProjects: ['没有符合条件的项目。', 'No project matches.'],
  name: ['名称', 'Name'],
  region: ['地区', 'Region'],
  date: ['日期', 'Date'],
  amount: ['金额', 'Amount'],
  amountCny: ['折合人民币', 'In CNY'],
  source: ['原文', 'Source'],
  residual: ['余额', 'Residual'],
  residualName: ['{0}集中签约余额', 'Rest of a headline, {0}'],
  upTo: ['至 {0}', 'up to {0}'],
  noneHere: ['窗口内无签约', 'Nothing in the window'],
  projectsN: ['{0} 个项目', '{0} projects'],
  waiting: ['服务器正在恢复数据，完成后自动显示。', 'The server is restoring; figures appear by themselves when it is done.'],
  loading: ['正在载入', 'Loading'],
  notConverted: ['无汇率，未折算', 'no rate, not converted'],
  residualHint: ['总额中未逐项列出的 {0} 个项目', 'The {0} projects of a headline that are not itemised'],
  asTable: ['表格', 'Table'],
  asChart: ['图表', 'Chart'],
  undated: ['无日期', 'undated'],
  noFigure: ['无金额', 'no amount'],
  noAmount: ['未披露', 'Not disclosed'],
  value: ['金额', 'Value'],
  count: ['项目数', 'Projects'],
  open: ['未定', 'open'],
  back: ['返回总览', 'Back to overview'],
  amountPanel: ['金额', 'Amount'],
  original: ['原币金额', 'In its currency'],
  rate: ['汇率', 'Rate'],
  rateLine: ['1 {0} = {1} CNY', '1 {0} = CNY {1}'],
  rateOn: ['{0} 报价', 'quoted {0}'],
  rateSource: ['来源 {0}', 'source {0}'],
  rateStale: ['报价已过时', 'stale quote'],
  rateNone: ['没有可用汇率，未计入合计', 'No rate known: not added to the totals'],
  rateCny: ['以人民币计，无需换算', 'In CNY, nothing to convert'],
  stages: ['阶段历程', 'Stages'],
  restsOn: ['依据的文章', 'Articles it rests on'],
  history: ['金额为什么变了', 'Why did this figure change?'],
  historyEmpty: ['没有改动记录。', 'No changes are on record.'],
  notFound: ['没有找到', 'Not found'],
  notFoundHint: ['它可能已被撤回或合并。', 'It may have been withdrawn or merged.'],
  article: ['文章', 'Article'],
  published: ['发布', 'Published'],
  event: ['事件日', 'Event'],
  verdict: ['判定', 'Verdict'],
  verdict_announcement: ['投资公告', 'Announcement'],
  verdict_not_announcement: ['非投资公告', 'Not an announcement'],
  verdict_unclear: ['不明确', 'Unclear'],
  originalPage: ['打开原网页', 'Open the original page'],
  amountsFound: ['文中金额', 'Amounts in the text'],
  noAmounts: ['文中没有金额。', 'No amount in the text.'],
  role: ['角色', 'Role'],
  legend: ['标记', 'Marks'],
  kind_place: ['地点', 'Place'],
  kind_date: ['日期', 'Date'],
  kind_evidence: ['项目依据', 'Evidence'],
  kind_repair: ['已修复', 'Repaired'],
  repairedAs: ['原文有损，读作 {0}', 'Damaged in the source; read as {0}'],
  doubts: ['存疑', 'Doubts'],
  live: ['实时', 'Live'],
  connecting: ['正在连接', 'Connecting'],
  reconnecting: ['连接中断，正在重连', 'Connection lost, reconnecting'],
  restoring: ['正在恢复：还需读取 {0} 条记录', 'Restoring: {0} records still to read'],
  starting: ['正在启动', 'Starting'],
  failed: ['管道出现故障；详情见服务器日志', 'The pipeline has failed; the server log says why'],
  past: ['历史日期', 'Past day'],
  loadFailed: ['无法载入：{0}', 'Could not load: {0}'],
  retry: ['重试', 'Try again'],
  nothingYet: ['还没有数据。发布文章后，这里会出现合计。', 'Nothing yet. Totals appear here once articles are published.'],
  secondsAgo: ['{0} 秒前', '{0} s ago'],
  minutesAgo: ['{0} 分钟前', '{0} min ago'],
  hoursAgo: ['{0} 小时前', '{0} h ago'],
  daysAgo: ['{0} 天前', '{0} d ago'],
  stage_intended: ['意向', 'Intended'],
  stage_planned: ['拟签', 'Planned'],
  stage_signed: ['签约', 'Signed'],
  stage_landed: ['落地', 'Landed'],
  stage_started: ['开工', 'Started'],
  stage_opened: ['投产', 'Opened'],
  stage_cancelled: ['取消', 'Cancelled'],
  cause_project: ['新项目', 'New project'],
  cause_correction: ['更正', 'Correction'],
  cause_stage: ['阶段变化', 'Stage change'],
  cause_withdrawal: ['撤回', 'Withdrawal'],
  cause_rate: ['汇率', 'Rate'],
  cause_residual: ['余额', 'Residual'],
  cause_day: ['日期推移', 'Day moved on'],
  moreCauses: ['等 {0} 个原因', '{0} causes in all'],
  role_project: ['项目金额', 'Project'],
  role_event_total: ['活动总额', 'Event total'],
  role_subtotal: ['其中小计', 'Subtotal'],
  role_cumulative: ['累计', 'Cumulative'],
  role_intended: ['意向', 'Intended'],
  role_repeat: ['重复提及', 'Repeat'],
  role_phase: ['分期', 'Phase'],
  role_fund: ['基金规模', 'Fund size'],
  role_output: ['产值', 'Output'],
  role_revenue: ['营收', 'Revenue'],
  role_tax: ['税收', 'Tax'],
  role_fiscal: ['财政', 'Fiscal'],
  role_loan: ['贷款授信', 'Loan'],
  role_equity: ['股权', 'Equity'],
  role_purchase: ['采购', 'Purchase'],
  role_insurance: ['保险', 'Insurance'],
  role_projection: ['预期', 'Projection'],
  role_other: ['其他', 'Other'],
  why_project: ['计入该项目的签约投资', 'Counted as that project’s investment'],
  why_event_total: ['只计入逐项项目未覆盖的部分', 'Counted only as far as its itemised projects do not cover it'],
  why_subtotal: ['已包含在总额之内，不再计入', 'Lies inside a total, so it is not added'],
  why_cumulative: ['历年累计的存量，不计入', 'A stock over time, kept for reconciliation only'],
  why_intended: ['意向单独统计，不算签约', 'Its own measure, never signed'],
  why_repeat: ['重复正文中已有的数字，不再计入', 'Says again what the body says, so it is not added'],
  why_phase: ['项目总额之内的一期，不再计入', 'Inside the whole project, so it is not added'],
  why_fund: ['基金规模不是投资', 'The size of a fund is not investment'],
  why_projection: ['对未来的预期，不是签约', 'A hope for the future, nothing signed'],
  why_other: ['不是签约投资', 'Not signed investment'],
  mapLegend: ['每格一省，颜色越强金额越高', 'One tile a province; stronger colour is more'],
  noneShort: ['—', '—'],
  chartSectors: ['各行业签约金额的条形图，最高为{0} {1}', 'Bar chart of signed amounts by sector; highest is {0} with {1}'],
  chartDays: ['每日签约金额的柱状图，共 {0} 天，最高 {1}（{2}）', 'Column chart of signed amounts by day: {0} days, highest {1} on {2}'],
  articleSpanHint: ['悬停或用 Tab 键移到标记上查看说明', 'Hover over a mark, or reach it with Tab, to see why'],
};

let index = 0;

export const lang = () => (index === 0 ? 'zh' : 'en');

export function setLang(code) {
  index = code === 'en' ? 1 : 0;
  document.documentElement.lang = index === 0 ? 'zh-CN' : 'en';
  document.title = t('title');
}

export const has = (key) => key in TEXTS;

export function t(key, ...args) {
  const text = TEXTS[key]?.[index] ?? key;
  return text.replace(/\{(\d)\}/g, (_, i) => String(args[i]));
}

/** `why_` has one text for all roles that are no investment at all. */
export const why = (role) => t(has('why_' + role) ? 'why_' + role : 'why_other');

export const sectorName = (sector) => (sector ? (SECTORS[sector]?.[index] ?? sector) : t('noneShort'));

/** A region's own name: in English where there is one (towns have none), else as it is written in China. */
export function regionName(code, name) {
  if (code === '100000') return t('nation');
  const province = BY_CODE.get(code);
  if (province) return index === 0 ? province.zh : province.en;
  return (index === 1 && englishName(code)) || (name ?? code);
}

/** The codes of a path of `depth` levels that ends in `code`: by the digits of GB/T 2260; municipalities have no cities. */
function codesOf(code, depth) {
  const codes = code.length === 9 ? [code, code.slice(0, 6)] : [code];
  if (depth - codes.length === 2) codes.push(`${code.slice(0, 4)}00`);
  if (depth > codes.length) codes.push(`${code.slice(0, 2)}0000`);
  return codes.reverse();
}

/** The last `depth` levels of a region's path; in English the deepest first, as addresses are written. */
export function pathName(region, depth = 2) {
  if (!region?.path) return t('noneShort');
  const names = region.path.split('/');
  if (index === 0) return names.slice(-depth).join(' ');
  const codes = codesOf(region.code, names.length);
  return names.map((name, i) => regionName(codes[i], name)).slice(-depth).reverse().join(', ');
}

/** A headline's residual has no name of its own: it is called after its place. */
export function projectName(p) {
  if (p.kind !== 'residual') return p.name || p.id;
  return t('residualName', p.region ? pathName(p.region, 1) : t('nation'));
}
