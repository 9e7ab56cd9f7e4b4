import { radiationKindLabels } from "#exposure";
import { codeSet } from "#standards";
import { choiceCell, dayCell, numberCell, tableFormat, tableTemplate, type TableColumn } from "../table-xlsx.ts";

const day = (key: string, title: string, required: boolean, hint: string): TableColumn => ({
  key,
  title,
  required,
  width: 14,
  hint,
  read: dayCell,
});
const text = (key: string, title: string, required: boolean, width: number, hint: string): TableColumn => ({
  key,
  title,
  required,
  width,
  hint,
});
const person = [
  text("creditCode", "统一社会信用代码", true, 22, "用人单位的 18 位代码"),
  text("name", "姓名", true, 12, "与证件一致"),
  text("idNumber", "身份证号", true, 22, "18 位；其他证件先填证件类型代码"),
  text("idKind", "证件类型", false, 10, "不填为 01 居民身份证"),
];
const categories = codeSet("radiation-work").map((c) => `${c.code} ${c.name}`);

const workers = {
  family: "radiation-workers-xlsx",
  kind: "radiation-workers",
  label: "放射工作人员 Excel 模板",
  sheet: "放射工作人员",
  marks: ["身份证号", "开始放射工作日期"],
  columns: [
    ...person,
    {
      ...text("kind", "机构类别", false, 12, "不填按单位的行业判断"),
      choices: Object.values(radiationKindLabels),
      read: choiceCell(radiationKindLabels),
    },
    {
      ...text("category", "职业类别", false, 18, "从下拉框选，或只填代码"),
      choices: categories,
      read: (cell: string) => cell.split(" ")[0],
    },
    text("site", "作业场所", false, 18, "装置所在的房间或场所"),
    day("workFrom", "开始放射工作日期", true, "第一次登记必填"),
    day("workTo", "离岗日期", false, "已离岗的填"),
    day("badgeFrom", "开始佩戴剂量计日期", false, "没有佩戴的不填"),
    day("badgeTo", "停止佩戴日期", false, ""),
    { ...text("cycleDays", "监测周期（日）", false, 12, "不填为 30，最长 90"), read: numberCell },
    day("trainedOn", "放射防护培训日期", false, "最近一次"),
  ],
  keyOf: (r: Record<string, unknown>) => String(r["creditCode"] ?? ""),
} as const satisfies Parameters<typeof tableFormat>[0] & { sheet: string };

const states = { measured: "有读数", lost: "丢失或损坏", void: "作废" };
const doses = {
  family: "dose-records-xlsx",
  kind: "dose-records",
  label: "个人剂量 Excel 模板",
  sheet: "个人剂量",
  marks: ["身份证号", "佩戴起始日期"],
  columns: [
    text("reportNo", "报告编号", false, 18, "检测报告的编号"),
    day("reportedOn", "报告日期", true, "报告签发日期"),
    ...person.map((c) => (c.key === "name" ? { ...c, required: false } : c)),
    text("badgeNo", "剂量计编号", false, 16, ""),
    day("periodFrom", "佩戴起始日期", true, "含当日"),
    day("periodTo", "佩戴终止日期", true, "含当日"),
    text("hp10", "Hp(10)（mSv）", false, 14, "数字；低于最低探测水平写作 <0.04，不要写 0"),
    { ...text("hp3", "Hp(3)（mSv）", false, 12, "眼晶状体，有的填"), read: numberCell },
    { ...text("hp007", "Hp(0.07)（mSv）", false, 14, "皮肤，有的填"), read: numberCell },
    { ...text("state", "状态", false, 12, "不填为有读数"), choices: Object.values(states), read: choiceCell(states) },
    { ...text("nominal", "名义剂量（mSv）", false, 14, "丢失或损坏时给出的填"), read: numberCell },
    text("nominalReason", "名义剂量依据", false, 20, ""),
    text("institutionName", "检测机构名称", false, 24, "检测机构自己上传的不填"),
    text("correctionReason", "更正原因", false, 20, "更正已报送的周期时填"),
  ],
  keyOf: (r: Record<string, unknown>) => [r["reportNo"], r["badgeNo"]].filter(Boolean).join(" ") || String(r["creditCode"] ?? ""),
} as const satisfies Parameters<typeof tableFormat>[0] & { sheet: string };

export const radiationWorkersXlsx = tableFormat(workers);
export const doseRecordsXlsx = tableFormat(doses);

export const radiationWorkersTemplate = (): Promise<Buffer> =>
  tableTemplate(
    workers,
    [
      "一行填一名放射工作人员。上传前删去示例行。",
      "已经登记的人再报一次就是更正：没有填的格子保持原来的内容，旧版保留；内容相同不会重复。",
      "没有开始佩戴剂量计的，“开始佩戴剂量计日期”空着：按应监测、未监测列出。",
      "每行都有答复：收下、没有变化或退回；退回时写明哪一格、怎样改。一行有错不影响其他行。",
    ],
    {
      creditCode: "（18 位代码）",
      name: "（姓名）",
      idNumber: "（身份证号）",
      kind: "非医疗机构",
      category: "3B 工业探伤",
      workFrom: "2025-07-01",
      badgeFrom: "2025-07-01",
      cycleDays: 30,
    },
  );
export const doseRecordsTemplate = (): Promise<Buffer> =>
  tableTemplate(
    doses,
    [
      "一行填一个人一个佩戴周期。上传前删去示例行。",
      "人员要先登记为该单位的放射工作人员。",
      "同一人、同一起始日期再报，内容不同的就是更正：作为新版本收下，旧版保留。要撤回的，“状态”填“作废”。",
      "低于最低探测水平的写作“<”加该水平，例如 <0.04，不要写 0 或“未检出”。丢失、损坏又没有名义剂量的照实填，按缺测算。",
      "每行都有答复：收下、没有变化或退回；退回时写明哪一格、怎样改。一行有错不影响其他行。",
    ],
    {
      reportNo: "示例-07",
      reportedOn: "2025-08-08",
      creditCode: "（18 位代码）",
      idNumber: "（身份证号）",
      badgeNo: "A0012",
      periodFrom: "2025-07-01",
      periodTo: "2025-07-30",
      hp10: "<0.04",
    },
  );
