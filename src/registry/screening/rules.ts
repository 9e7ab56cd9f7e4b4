/**
 * Words of trades in a name. They are leads and no legal class; a lead alone confirms nothing.
 */
export const tradeWords: readonly string[] = (
  "铸 锻 热处理 电镀 喷涂 喷漆 涂装 抛光 打磨 焊接 石材 石英 采石 水泥 陶瓷 玻璃 耐火 砂轮 矿 冶炼 电池 制鞋 鞋业 箱包 家具 木业 " +
  "印刷 胶粘 油漆 涂料 化工 橡胶 塑料 农药 洗涤 洗染 干洗 汽修 汽车维修 宠物医院 动物医院 口腔 探伤"
).split(" ");

/** What each lead is worth. Chosen so that a class of serious risk, or traces of exams or tests, suffice alone. */
export const weights = {
  serious: 40,
  general: 15,
  word: 20,
  neighbour: 5,
  neighbours: 15,
  persons: 30,
  agents: 30,
  source: 5,
  sources: 10,
} as const;
/** From so many points on an employer is a candidate. */
export const threshold = 30;
/** How far back a worker seen counts as a trace, in months. */
export const seenMonths = 24;

export type ScreeningEvidence = {
  risk: "serious" | "general" | "unknown";
  word: string;
  neighbours: number;
  persons: number;
  seenOn: string | null;
  agents: number;
  sources: number;
  /** somebody went and found it stopped, absent, moved or without hazards, and it was seen after that */
  contradicts: boolean;
};
export type ScreeningPart = { points: number; says: string };

/**
 * Points and sentences of the evidence; the points add up to those the list is ordered by. How many persons were examined is told only
 * to whoever may open their records.
 * @example partsOf({ risk: "serious", word: "铸", … }) // → [{ points: 40, says: "行业属职业病危害严重类" }, …]
 */
export const partsOf = (e: ScreeningEvidence, seesPersons = true): ScreeningPart[] => [
  ...(e.risk === "serious" ? [{ points: weights.serious, says: "行业属职业病危害严重类（风险分类管理目录 2021）" }] : []),
  ...(e.risk === "general" ? [{ points: weights.general, says: "行业属职业病危害一般类（风险分类管理目录 2021）" }] : []),
  ...(e.persons > 0
    ? [
        {
          points: weights.persons,
          says: `近 ${seenMonths} 个月有${seesPersons ? ` ${e.persons} 名` : ""}劳动者的体检记录，最近 ${e.seenOn ?? ""}${e.contradicts ? "，在上次核实之后" : ""}`,
        },
      ]
    : []),
  ...(e.agents > 0 ? [{ points: weights.agents, says: `检测或申报资料中出现 ${e.agents} 种危害因素` }] : []),
  ...(e.word === "" ? [] : [{ points: weights.word, says: `名称含“${e.word}”` }]),
  ...(e.neighbours > 0
    ? [{ points: Math.min(weights.neighbours, e.neighbours * weights.neighbour), says: `同乡镇同行业有 ${e.neighbours} 家已核实存在危害` }]
    : []),
  ...(e.sources > 0
    ? [{ points: Math.min(weights.sources, e.sources * weights.source), says: `近 12 个月被 ${e.sources} 个来源的名单提到` }]
    : []),
];
export const pointsOf = (e: ScreeningEvidence): number => partsOf(e).reduce((sum, part) => sum + part.points, 0);
