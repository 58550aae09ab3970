/**
 * The 34 provincial divisions on a tile grid: code (GB/T 2260), column and row counted from 1, short name, English name, two letters.
 * The grid keeps neighbours together and says nothing of size; letters after GB/T 2260 (Inner Mongolia NM, Shaanxi SN, Tibet XZ).
 */
const TABLE = `
230000 7 1 黑龙江 Heilongjiang HL
220000 7 2 吉林 Jilin JL
650000 1 3 新疆 Xinjiang XJ
620000 2 3 甘肃 Gansu GS
640000 3 3 宁夏 Ningxia NX
150000 4 3 内蒙古 Inner_Mongolia NM
110000 5 3 北京 Beijing BJ
120000 6 3 天津 Tianjin TJ
210000 7 3 辽宁 Liaoning LN
540000 1 4 西藏 Tibet XZ
630000 2 4 青海 Qinghai QH
610000 3 4 陕西 Shaanxi SN
140000 4 4 山西 Shanxi SX
130000 5 4 河北 Hebei HE
370000 6 4 山东 Shandong SD
510000 2 5 四川 Sichuan SC
500000 3 5 重庆 Chongqing CQ
410000 4 5 河南 Henan HA
340000 5 5 安徽 Anhui AH
320000 6 5 江苏 Jiangsu JS
310000 7 5 上海 Shanghai SH
530000 2 6 云南 Yunnan YN
520000 3 6 贵州 Guizhou GZ
420000 4 6 湖北 Hubei HB
360000 5 6 江西 Jiangxi JX
330000 6 6 浙江 Zhejiang ZJ
450000 3 7 广西 Guangxi GX
430000 4 7 湖南 Hunan HN
440000 5 7 广东 Guangdong GD
350000 6 7 福建 Fujian FJ
710000 7 7 台湾 Taiwan TW
460000 3 8 海南 Hainan HI
820000 4 8 澳门 Macao MO
810000 5 8 香港 Hong_Kong HK`;

export const PROVINCES = TABLE.trim().split('\n').map((line) => {
  const [code, column, row, zh, en, letters] = line.split(' ');
  return { code, column: Number(column), row: Number(row), zh, en: en.replace('_', ' '), letters };
});

export const BY_CODE = new Map(PROVINCES.map((p) => [p.code, p]));
