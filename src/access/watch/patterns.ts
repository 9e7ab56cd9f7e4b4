/** A pattern of the audit trail that raises an alarm. The limits are the project's own choice: no source names one. */
export type Pattern = {
  readonly id: "opened" | "searched" | "night" | "exported";
  readonly title: string;
  readonly unit: string;
  /** So much is still no alarm, where no area set another. */
  readonly most: number;
  readonly says: string;
  /** What looks the same and is not: read before asking the person. */
  readonly harmless: string;
};

export const patterns: readonly Pattern[] = [
  {
    id: "opened",
    title: "一小时内查看的个人记录过多",
    unit: "份",
    most: 60,
    says: "一个账号一小时内打开的不同个案卡、放射人员、个人事项，或查看全名全号",
    harmless: "集中审核一批个案卡、上级检查前的复核、新收一个大单位的体检",
  },
  {
    id: "searched",
    title: "没有办理事项而按姓名查人",
    unit: "次",
    most: 3,
    says: "监管、疾控人员一小时内在单位名册按姓名查找，而此前一小时没有打开该单位涉及个人的事项",
    harmless: "劳动者来访或来电核实、核对纸面材料",
  },
  {
    id: "night",
    title: "夜间查看个人记录",
    unit: "份",
    most: 0,
    says: "22:00 至次日 6:00 查看个人记录或导出名单；单位和劳动者本人不算",
    harmless: "值班、应急处置、月末赶报",
  },
  {
    id: "exported",
    title: "一次导出过多",
    unit: "行",
    most: 5000,
    says: "一次导出的名单行数",
    harmless: "年度汇总、向上级报送全县清单",
  },
];
export const patternById = (id: string): Pattern | undefined => patterns.find((p) => p.id === id);

/** Acts of the trail that count, named by the apps: this room knows no word of the field. */
export type Watched = {
  /** one person's record opened */
  readonly opened: readonly string[];
  /** persons looked for, with `details.searched` = "name" */
  readonly searched: readonly string[];
  /** an act about persons that explains a search at the same employer */
  readonly explains: readonly string[];
  /** lists taken out, with `details.rows` */
  readonly exported: readonly string[];
};
let watched: Watched = { opened: [], searched: [], explains: [], exported: [] };
export const declareWatched = (all: Watched): void => void (watched = all);
export const watchedActs = (): Watched => watched;
