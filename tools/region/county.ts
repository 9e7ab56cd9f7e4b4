import { day } from "#kernel";
import type { Area } from "#registry";

const since = day("1949-10-01");
const county = "330499000000";
const entry = (areaCode: string, name: string, level: Area["level"], parentCode: string): Area => ({
  areaCode,
  name,
  level,
  parentCode,
  validFrom: since,
  validTo: null,
});

const townVillages: readonly [code: string, name: string, villages: readonly string[]][] = [
  ["330499001000", "沙湾街道", ["沙湾社区居委会", "临江路社区居委会", "东门社区居委会", "工业园社区居委会"]],
  ["330499101000", "青石镇", ["青石村村委会", "石前村村委会", "上坞村村委会", "镇东社区居委会"]],
  ["330499102000", "白塔镇", ["白塔村村委会", "塔下村村委会", "新联村村委会", "南街社区居委会"]],
  ["330499103000", "云溪镇", ["云溪村村委会", "溪口村村委会", "竹林村村委会"]],
  ["330499104000", "石桥镇", ["石桥村村委会", "桥头村村委会", "永丰村村委会", "北街社区居委会"]],
  ["330499105000", "河口镇", ["河口村村委会", "渡船村村委会", "盐场村村委会"]],
];

/** 临江县, an invented county below 嘉兴市, with six towns and their villages. */
export const countyAreas: readonly Area[] = [
  entry(county, "临江县", "county", "330400000000"),
  ...townVillages.flatMap(([code, name, villages]) => [
    entry(code, name, "township", county),
    ...villages.map((village, i) => entry(`${code.slice(0, 9)}${String(200 + i).padStart(3, "0")}`, village, "village", code)),
  ]),
];
