// The 34 units at province level as tiles: code, row, column, names. Positions are relative only.
export const PROVINCES = [
  ['230000', 0, 8, '黑龙江', 'Heilongjiang'],
  ['150000', 1, 5, '内蒙古', 'Inner Mongolia'], ['220000', 1, 8, '吉林', 'Jilin'],
  ['650000', 2, 0, '新疆', 'Xinjiang'], ['620000', 2, 2, '甘肃', 'Gansu'], ['640000', 2, 3, '宁夏', 'Ningxia'], ['140000', 2, 4, '山西', 'Shanxi'],
  ['130000', 2, 5, '河北', 'Hebei'], ['110000', 2, 6, '北京', 'Beijing'], ['120000', 2, 7, '天津', 'Tianjin'], ['210000', 2, 8, '辽宁', 'Liaoning'],
  ['630000', 3, 2, '青海', 'Qinghai'], ['610000', 3, 3, '陕西', 'Shaanxi'], ['410000', 3, 4, '河南', 'Henan'], ['370000', 3, 5, '山东', 'Shandong'],
  ['540000', 4, 1, '西藏', 'Tibet'], ['510000', 4, 2, '四川', 'Sichuan'], ['500000', 4, 3, '重庆', 'Chongqing'], ['420000', 4, 4, '湖北', 'Hubei'],
  ['340000', 4, 5, '安徽', 'Anhui'], ['320000', 4, 6, '江苏', 'Jiangsu'], ['310000', 4, 7, '上海', 'Shanghai'],
  ['530000', 5, 2, '云南', 'Yunnan'], ['520000', 5, 3, '贵州', 'Guizhou'], ['430000', 5, 4, '湖南', 'Hunan'], ['360000', 5, 5, '江西', 'Jiangxi'],
  ['330000', 5, 6, '浙江', 'Zhejiang'],
  ['450000', 6, 3, '广西', 'Guangxi'], ['440000', 6, 4, '广东', 'Guangdong'], ['350000', 6, 5, '福建', 'Fujian'], ['710000', 6, 7, '台湾', 'Taiwan'],
  ['460000', 7, 3, '海南', 'Hainan'], ['820000', 7, 4, '澳门', 'Macao'], ['810000', 7, 5, '香港', 'Hong Kong']
].map(([code, row, column, name, nameEn]) => ({ code, row, column, name, nameEn }));
