/** What a line measured, as the template's drop-down says it, with the unit when the column is left empty. */
export const sampleKinds = {
  "C-TWA 时间加权平均浓度": { kind: "twa", unit: "mg/m3", hint: "检测机构已算好的 8 h（或 40 h）时间加权平均浓度，填一个数" },
  定点分段采样: { kind: "twa-area", unit: "mg/m3", hint: "浓度×小时，多段用“；”分开，例如 60×2；30×4；0×2" },
  个体采样: { kind: "twa-personal", unit: "mg/m3", hint: "填浓度，并填“每日接触时间”" },
  "C-STE 短时间接触浓度": { kind: "stel", unit: "mg/m3", hint: "15 分钟均值；15 分钟内多次采样写成 浓度×分钟，例如 120×10；30×5" },
  "C-ME 最高浓度": { kind: "mac", unit: "mg/m3", hint: "填最高的一次；多次用“；”分开" },
  "C-PE 峰接触浓度": { kind: "peak", unit: "mg/m3", hint: "浓度×分钟，例如 70×15；65×10" },
  "噪声 LEX,8h": { kind: "noise", measure: "LEX,8h", unit: "dB(A)", hint: "8 h 等效声级；每周不是 5 天的，另填“每周工作日”" },
  "噪声 LEX,W": { kind: "noise", measure: "LEX,W", unit: "dB(A)", hint: "40 h 等效声级" },
  "噪声 LAeq": {
    kind: "noise",
    measure: "LAeq",
    unit: "dB(A)",
    hint: "等效声级×小时，例如 92×2；85×4；只有一段的可把小时填在“每日接触时间”",
  },
  "高温 WBGT 指数": { kind: "other", measure: "WBGT", unit: "℃", hint: "填一个数，并填“每日接触时间”" },
  "手传振动 ahw(4)": { kind: "other", measure: "ahw(4)", unit: "m/s2", hint: "4 h 等能量频率计权加速度（2026-02-01 以前的测量）" },
  "手传振动 ahv": { kind: "other", measure: "ahv", unit: "m/s2", hint: "振动总值（2026-02-01 起），并填“每日接触时间”" },
  "全身振动 aw": { kind: "other", measure: "aw", unit: "m/s2", hint: "计权加速度，并填“每日接触时间”" },
  其他物理因素: { kind: "other", measure: "", unit: "", hint: "电磁场、紫外辐射等，必须填单位" },
} as const;
export type SampleKindName = keyof typeof sampleKinds;

export const purposes = { 定期检测: "periodic", 复测: "retest", 评价检测: "evaluation", 监督检测: "supervision" } as const;
export const fractions = { 总尘: "total", 呼尘: "respirable" } as const;

export type Column = {
  key: string;
  title: string;
  required: boolean;
  head: boolean;
  width: number;
  hint: string;
  choices?: readonly string[];
};

/** Columns of the template. `head` columns describe the report and are the same on all its rows, or left empty after the first. */
export const columns: readonly Column[] = [
  { key: "reportNo", title: "报告编号", required: true, head: false, width: 18, hint: "检测报告的编号；同一份报告的各行填同一编号" },
  { key: "sampledOn", title: "采样日期", required: true, head: true, width: 12, hint: "现场采样（检测）日期，按当日施行的限值判定" },
  { key: "reportedOn", title: "报告日期", required: true, head: true, width: 12, hint: "报告签发日期" },
  { key: "purpose", title: "检测目的", required: false, head: true, width: 10, hint: "不填为定期检测", choices: Object.keys(purposes) },
  { key: "creditCode", title: "统一社会信用代码", required: true, head: true, width: 22, hint: "被检测单位的 18 位代码" },
  { key: "employerName", title: "用人单位名称", required: true, head: true, width: 28, hint: "营业执照上的名称" },
  { key: "workshop", title: "车间", required: false, head: false, width: 14, hint: "岗位所在车间" },
  { key: "postName", title: "岗位（检测点）", required: true, head: false, width: 16, hint: "同一岗位每次用同一名称，才能连成历次结果" },
  { key: "agent", title: "危害因素", required: true, head: false, width: 18, hint: "分类目录里的名称、国家交换编码（如 3008）或 CAS 号" },
  { key: "sampleKind", title: "检测类型", required: true, head: false, width: 22, hint: "从下拉框选", choices: Object.keys(sampleKinds) },
  { key: "value", title: "检测值", required: true, head: false, width: 18, hint: "数字；低于最低定量浓度写作 <0.3" },
  { key: "unit", title: "单位", required: false, head: false, width: 10, hint: "不填时浓度为 mg/m3，噪声为 dB(A)" },
  { key: "hoursPerDay", title: "每日接触时间（h）", required: false, head: false, width: 12, hint: "超过 8 h 的按长工时折减限值" },
  { key: "daysPerWeek", title: "每周工作日", required: false, head: false, width: 10, hint: "不填为 5" },
  { key: "fraction", title: "总尘或呼尘", required: false, head: false, width: 10, hint: "粉尘填", choices: Object.keys(fractions) },
  { key: "freeSilicaPercent", title: "游离二氧化硅含量（%）", required: false, head: false, width: 14, hint: "粉尘填" },
  {
    key: "institutionName",
    title: "检测机构名称",
    required: false,
    head: true,
    width: 24,
    hint: "检测机构自己上传的不填；外省报告登记时填",
  },
  { key: "licenceNo", title: "资质证书编号", required: false, head: true, width: 22, hint: "同上" },
  { key: "qcNumber", title: "质控号", required: false, head: true, width: 14, hint: "外省机构有质控号的填" },
  { key: "correctionReason", title: "更正原因", required: false, head: true, width: 20, hint: "更正已报送的报告时填" },
];
export const sheetName = "检测结果";
