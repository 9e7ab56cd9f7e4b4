import { sampleKinds, type Column } from "../laboratory-report-xlsx/columns.ts";

export const fractions = { 总尘: "total", 呼尘: "respirable", 纤维: "fibre" } as const;
const kinds = Object.keys(sampleKinds);

/** Columns of a table of samples; the titles are those of the laboratory report, so that a report can be judged as it is. */
export const columns: readonly Column[] = [
  { key: "label", title: "样品编号", required: false, head: false, width: 16, hint: "原样带到结果里" },
  { key: "sampledOn", title: "采样日期", required: true, head: false, width: 12, hint: "按当日施行的限值判定，写成 2025-05-12" },
  { key: "agent", title: "危害因素", required: true, head: false, width: 20, hint: "名称、国家交换编码（如 3008）或 CAS 号" },
  { key: "sampleKind", title: "检测类型", required: true, head: false, width: 24, hint: "从下拉框选", choices: kinds },
  { key: "value", title: "检测值", required: true, head: false, width: 20, hint: "数字；低于最低定量浓度写作 <0.3；分段写作 60×2；30×4" },
  { key: "unit", title: "单位", required: false, head: false, width: 10, hint: "不填即限值的单位；可填 mg/m3、µg/m3、ng/m3、f/mL、dB(A)" },
  { key: "hoursPerDay", title: "每日接触时间（h）", required: false, head: false, width: 14, hint: "超过 8 h 的按长工时折减限值" },
  { key: "daysPerWeek", title: "每周工作日", required: false, head: false, width: 10, hint: "不填为 5" },
  { key: "fraction", title: "总尘或呼尘", required: false, head: false, width: 10, hint: "粉尘填", choices: Object.keys(fractions) },
  { key: "freeSilicaPercent", title: "游离二氧化硅含量（%）", required: false, head: false, width: 16, hint: "粉尘填" },
  { key: "altitude", title: "作业地点海拔（m）", required: false, head: false, width: 14, hint: "一氧化碳填" },
];
/** Columns the judgement adds after the sender's own. */
export const answerColumns = ["判定", "检测结果", "限值", "限值种类", "比值或超出", "依据", "判定过程", "尚缺", "读不懂的地方"] as const;
export const sheetName = "样品";
export const answerSheetName = "判定结果";
