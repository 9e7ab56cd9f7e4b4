import { readDay } from "#kernel";
import {
  conclusionKinds,
  conclusionLabels,
  phaseLabels,
  phases,
  type CardField,
  type Conclusion,
  type ConclusionKind,
  type ExamCard,
  type Item,
  type Phase,
} from "#health/contract";
import { codeSet, findAgent, findDisease } from "#standards";
import { BrokenFile, type Content, type Format, type ReadLine } from "../../inbound/format.ts";
import { readerErrors } from "../errors.ts";
import { columnLetters, dayOfSerial, openWorkbook } from "../workbook.ts";
import { conclusionSlots, conclusionTitles, fixed, itemTitle, required, type FixedTitle } from "./columns.ts";

const phaseByLabel = new Map<string, Phase>(phases.map((p) => [phaseLabels[p], p]));
const conclusionByLabel = new Map<string, ConclusionKind>(conclusionKinds.map((c) => [conclusionLabels[c], c]));
conclusionByLabel.set("未见异常", "normal");
const operates: Record<string, ExamCard["operate"]> = { "": "add", 新增: "add", 修改: "update", 删除: "delete" };

type Layout = { column(title: string): number; items: { at: number; code: string; name: string; unit: string }[]; titles: string[] };

const layoutOf = (cells: readonly string[]): Layout => {
  const titles = cells.map((c) => c.trim().replace(/[*＊]$/, ""));
  const at = new Map(titles.map((t, i) => [t, i]));
  const items = titles.flatMap((title, i) => {
    const match = itemTitle.exec(title);
    return match ? [{ at: i, code: match[1]!, name: match[2]!, unit: match[3] ?? "" }] : [];
  });
  return { column: (title) => at.get(title) ?? -1, items, titles };
};

/** A value such as `40`, `40*` or `阳性*`: a star, an arrow or 异常 at its end marks it abnormal; 未检查 says it was not done. */
const itemOf = (code: string, unit: string, cell: string): Item => {
  if (cell === "未检查") return [code, 2, cell, unit, "", "", 3];
  const abnormal = /[*＊↑↓]$|异常$/.test(cell) && !cell.endsWith("未见异常");
  const value = cell.replace(/\s*[*＊↑↓]$/, "").trim();
  return [code, /^[<>＜＞≤≥]?-?\d+(\.\d+)?$/.test(value) ? 1 : 2, value, unit, "", "", abnormal ? 1 : 0];
};

const toCard = (cells: readonly string[], layout: Layout): ExamCard => {
  const unread: ExamCard["unread"] = [];
  const cell = (title: FixedTitle | (string & {})): string => (cells[layout.column(title)] ?? "").trim();
  const day = (title: FixedTitle): string => {
    const text = cell(title);
    // A day pasted into a cell of text format arrives as its serial number.
    if (/^[2-6]\d{4}$/.test(text)) return dayOfSerial(Number(text), false);
    return text === "" ? "" : (readDay(text) ?? text);
  };
  const hazards = (text: string, field: CardField): string[] =>
    text
      .split(/[,，;；、\s]+/)
      .filter((t) => t !== "")
      .flatMap((t) => {
        const found = findAgent(t);
        if (found && !found.heading) return [found.code];
        unread.push({ field, value: t.slice(0, 30), why: "unknown-code" });
        return [];
      });
  const phaseText = cell("检查类型");
  const phaseCode = codeSet("exam-type").find((row) => row.code === phaseText);
  const phase = phaseByLabel.get(phaseText) ?? (phaseCode ? phaseByLabel.get(phaseCode.name) : undefined);
  if (phaseText !== "" && !phase) unread.push({ field: "phase", value: phaseText.slice(0, 30), why: "unknown-code" });
  const operate = operates[cell("操作")];
  if (!operate) unread.push({ field: "operate", value: cell("操作").slice(0, 20), why: "unknown-code" });
  const years = cell("接害工龄年");
  const months = cell("接害工龄月");
  let exposedMonths: number | undefined;
  if (years !== "" || months !== "") {
    if (/^\d{0,3}$/.test(years) && /^(0?\d|10|11|)$/.test(months)) exposedMonths = Number(years || "0") * 12 + Number(months || "0");
    else unread.push({ field: "exposedMonths", value: `${years}年${months}月`.slice(0, 20), why: "not-a-number" });
  }
  const conclusions: Conclusion[] = [];
  const agents: string[] = [];
  for (let n = 1; n <= conclusionSlots; n++) {
    const [hazard, verdict, disease, contraindication, other] = conclusionTitles(n).map((t) => cell(t)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (hazard === "" && verdict === "") continue;
    const [agent] = hazards(hazard, "agents");
    const kind = conclusionByLabel.get(verdict);
    if (!kind) unread.push({ field: "conclusion", value: verdict.slice(0, 30), why: "unknown-code" });
    const found = disease === "" ? undefined : findDisease(disease);
    if (agent === undefined) continue;
    agents.push(agent);
    conclusions.push({
      agent,
      conclusion: kind ?? "",
      ...(disease !== "" ? { diseaseCode: found?.code ?? disease } : {}),
      ...(contraindication !== "" ? { contraindication } : {}),
      ...(other !== "" ? { other } : {}),
    });
  }
  const contact = hazards(cell("接触危害因素"), "contactAgents");
  const sex = cell("性别");
  const idKind = cell("证件类型");
  const usingCode = cell("用工单位统一社会信用代码").toUpperCase();
  const previous = cell("首检卡号");
  return {
    cardCode: cell("卡号"),
    operate: operate ?? "add",
    edition: "zhikang-xlsx",
    institutionCode: cell("机构代码"),
    institutionName: "",
    employer: {
      creditCode: cell("统一社会信用代码").toUpperCase(),
      name: cell("用人单位名称"),
      areaCode: cell("所属地区代码"),
      address: "",
      industryCode: "",
      economicType: "",
      sizeCode: "",
      contactName: "",
      contactPhone: "",
    },
    ...(usingCode !== "" ? { usingEmployer: { creditCode: usingCode, name: cell("用工单位名称"), areaCode: "", industryCode: "" } } : {}),
    worker: {
      idKind: idKind === "" || idKind === "居民身份证" ? "01" : idKind.padStart(2, "0"),
      idNumber: cell("证件号码").toUpperCase(),
      name: cell("姓名"),
      sex: sex === "男" || sex === "1" ? "M" : sex === "女" || sex === "2" ? "F" : "",
      birthOn: day("出生日期"),
      phone: cell("联系电话"),
    },
    phase: phase ?? "",
    examOn: day("体检日期"),
    issuedOn: day("报告出具日期"),
    reportedOn: day("报告日期"),
    recheck: previous !== "",
    ...(previous !== "" ? { previousCardCode: previous } : {}),
    workType: cell("工种代码"),
    workTypeName: cell("工种名称"),
    monitoring: "",
    exposedFrom: day("开始接害日期"),
    ...(exposedMonths !== undefined ? { exposedMonths } : {}),
    agents,
    agentOther: cell("其他因素名称"),
    contactAgents: contact.length > 0 ? contact : [...agents],
    contactAgentOther: "",
    conclusions,
    items: layout.items.flatMap(({ at, code, unit }) => ((cells[at] ?? "").trim() === "" ? [] : [itemOf(code, unit, cells[at]!.trim())])),
    remark: cell("备注"),
    unread,
  };
};

const titleOfField = new Map<string, string>(fixed.flatMap(([title, field]) => (field ? [[field, title] as const] : [])));
for (const [field, title] of [
  ["agents", "危害因素1"],
  ["conclusions", "结论1"],
  ["conclusion", "结论1"],
  ["disease", "疑似职业病1"],
  ["contraindication", "职业禁忌证1"],
  ["other", "其他疾病或异常1"],
] as const)
  titleOfField.set(field, title);

const placeIn = (rowNo: number, layout: Layout, field?: string): string => {
  const title = field === undefined ? undefined : titleOfField.get(field);
  const at = title === undefined ? -1 : layout.column(title);
  return at < 0 ? `第 ${rowNo} 行` : `第 ${rowNo} 行 ${columnLetters(at)} 列（${title}）`;
};

/** The first sheet whose first filled row has the titles. */
const findSheet = async (content: Content) => {
  const workbook = await openWorkbook(content);
  for (let i = 0; i < workbook.sheets.length; i++)
    for await (const row of workbook.rows(i)) {
      if (row.cells.every((c) => c.trim() === "")) continue;
      const layout = layoutOf(row.cells);
      if (required.some((t) => layout.column(t) >= 0)) return { workbook, sheet: i, layout, headRow: row.rowNo };
      break;
    }
  workbook.close();
  return undefined;
};

async function* read(content: Content): AsyncIterable<ReadLine<ExamCard>> {
  const found = await findSheet(content);
  if (!found) throw new BrokenFile(readerErrors.columnsMissing({ columns: [...required] }));
  const { workbook, sheet, layout, headRow } = found;
  try {
    const missing = required.filter((t) => layout.column(t) < 0);
    if (missing.length > 0) throw new BrokenFile(readerErrors.columnsMissing({ columns: missing }));
    let lineNo = 0;
    for await (const { rowNo, cells } of workbook.rows(sheet)) {
      if (rowNo <= headRow || cells.every((c) => c.trim() === "")) continue;
      const no = ++lineNo;
      const record = toCard(cells, layout);
      yield {
        lineNo: no,
        place: placeIn(rowNo, layout),
        key: record.cardCode.slice(0, 200),
        record,
        cells,
        placeOf: (field) => placeIn(rowNo, layout, field),
      };
    }
    if (lineNo === 0) throw new BrokenFile(readerErrors.noCards());
  } finally {
    workbook.close();
  }
}

/** Our own workbook: one row a card, items as wide columns. The template is `exam-card-xlsx/template.ts`. */
export const examCardXlsx: Format<ExamCard> = {
  family: "exam-card-xlsx",
  kind: "exam-cards",
  label: "个案卡 Excel（平台模板）",
  sniff(head) {
    if (head.kind !== "xlsx") return 0;
    const titles = new Set(head.text.split(/[\t\n]/).map((t) => t.replace(/[*＊]$/, "")));
    const has = required.filter((t) => titles.has(t)).length;
    return has === required.length ? 2 : has >= 4 ? 1 : 0;
  },
  read,
  async columns(content) {
    const found = await findSheet(content);
    found?.workbook.close();
    return found?.layout.titles ?? [];
  },
};
