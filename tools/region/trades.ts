import type { HazardClass } from "#registry";
import { pick } from "./seeded.ts";

export type Workplace = { workshop: string; name: string; agents: readonly string[] };
/** Agents by their national exchange code of 2021: 1006 电焊烟尘, 1023 木粉尘, 1038 矽尘, 2013 苯, 2145 甲苯, 2073 二甲苯, 2158 甲醛, 3007 高温, 3008 噪声. */
export type Trade = { word: string; industryCode: string; hazardClass: HazardClass; share: number; posts: readonly Workplace[] };

const at = (workshop: string, name: string, ...agents: string[]): Workplace => ({ workshop, name, agents });

/** Trades of the region: class by the 2021 catalogue of industries, posts with the agents usual there. */
export const trades: readonly Trade[] = [
  {
    word: "铸造",
    industryCode: "3391",
    hazardClass: "serious",
    share: 12,
    posts: [
      at("铸造车间", "造型", "1038", "3008"),
      at("铸造车间", "浇铸", "1038", "3007"),
      at("清理车间", "打磨", "1038", "3008"),
      at("熔炼车间", "熔炼", "3007", "3008"),
    ],
  },
  {
    word: "家具",
    industryCode: "2110",
    hazardClass: "serious",
    share: 14,
    posts: [
      at("木工车间", "开料", "1023", "3008"),
      at("木工车间", "砂光", "1023", "3008"),
      at("涂装车间", "喷漆", "2145", "2073"),
      at("封边车间", "封边", "2158"),
    ],
  },
  {
    word: "五金",
    industryCode: "3351",
    hazardClass: "serious",
    share: 18,
    posts: [
      at("冲压车间", "冲压", "3008"),
      at("焊接车间", "焊接", "1006", "3008"),
      at("打磨车间", "打磨", "3008"),
      at("涂装车间", "喷粉", "3008"),
    ],
  },
  {
    word: "化工",
    industryCode: "2614",
    hazardClass: "serious",
    share: 6,
    posts: [at("合成车间", "投料", "2013", "2145"), at("合成车间", "反应釜巡检", "2013", "2145"), at("包装车间", "灌装", "2145")],
  },
  {
    word: "石材",
    industryCode: "3032",
    hazardClass: "serious",
    share: 6,
    posts: [at("切割车间", "切割", "1038", "3008"), at("磨光车间", "磨光", "1038", "3008")],
  },
  {
    word: "电子",
    industryCode: "3982",
    hazardClass: "serious",
    share: 9,
    posts: [at("贴装车间", "清洗", "2145"), at("贴装车间", "波峰焊", "3007"), at("冲压车间", "冲切", "3008")],
  },
  {
    word: "纺织",
    industryCode: "1711",
    hazardClass: "serious",
    share: 10,
    posts: [at("纺纱车间", "细纱", "3008"), at("纺纱车间", "清花", "3008"), at("织造车间", "织布", "3008")],
  },
  {
    word: "机械",
    industryCode: "3484",
    hazardClass: "serious",
    share: 13,
    posts: [
      at("金工车间", "车削", "3008"),
      at("焊接车间", "焊接", "1006", "3008"),
      at("打磨车间", "打磨", "3008"),
      at("涂装车间", "喷漆", "2073"),
    ],
  },
  {
    word: "塑料",
    industryCode: "2929",
    hazardClass: "serious",
    share: 7,
    posts: [at("注塑车间", "注塑", "3008", "3007"), at("粉碎车间", "粉碎", "3008")],
  },
  {
    word: "纸制品",
    industryCode: "2239",
    hazardClass: "general",
    share: 3,
    posts: [at("印刷车间", "印刷", "3008"), at("裁切车间", "裁切", "3008")],
  },
  {
    word: "米业",
    industryCode: "1311",
    hazardClass: "general",
    share: 2,
    posts: [at("加工车间", "砻谷", "3008"), at("加工车间", "包装", "3008")],
  },
];

const byShare = trades.flatMap((trade) => Array.from({ length: trade.share }, () => trade));
export const anyTrade = (random: () => number): Trade => pick(random, byShare);

const heads = [
  "鑫",
  "华",
  "永",
  "恒",
  "长",
  "安",
  "金",
  "宏",
  "顺",
  "丰",
  "康",
  "瑞",
  "东",
  "海",
  "天",
  "正",
  "利",
  "源",
  "盛",
  "泰",
  "重",
  "曾",
  "单",
  "行",
];
const seconds = [
  "达",
  "发",
  "源",
  "宁",
  "升",
  "通",
  "成",
  "辉",
  "联",
  "邦",
  "创",
  "和",
  "利",
  "业",
  "庆",
  "茂",
  "祥",
  "旺",
  "隆",
  "昌",
  "嘉",
  "益",
  "新",
  "腾",
];
/** Two syllables of a firm's name; the serial runs through all pairs before one repeats. */
export const firmWord = (serial: number): string =>
  heads[serial % heads.length]! +
  seconds[Math.floor(serial / heads.length) % seconds.length]! +
  (serial >= heads.length * seconds.length ? heads[Math.floor(serial / (heads.length * seconds.length)) % heads.length]! : "");

/** 01 large to 04 micro, for industry by persons employed. */
export const sizeOf = (workers: number): "01" | "02" | "03" | "04" =>
  workers >= 1000 ? "01" : workers >= 300 ? "02" : workers >= 20 ? "03" : "04";
