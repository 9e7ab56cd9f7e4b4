import exceljs from "exceljs";
import { Refusal } from "#kernel";
import { hazardClassLabels, importEmployers, registryErrors, sizeLabels, type EmployerLine, type HazardClass } from "#registry";
import { BrokenFile, type Format, type ReadLine } from "../../inbound/format.ts";
import type { Kind } from "../../inbound/kind.ts";
import { columnLetters, readWorkbook } from "../laboratory-report-xlsx/sheet.ts";
import { readerErrors } from "../errors.ts";

const yesNo = ["是", "否"] as const;
const sizes = Object.values(sizeLabels);
const classes = Object.values(hazardClassLabels);

type Column = { key: string; title: string; width: number; needed: boolean; hint: string; choices?: readonly string[] };
const columns: readonly Column[] = [
  { key: "creditCode", title: "统一社会信用代码", width: 24, needed: true, hint: "18 位，照营业执照填写" },
  { key: "name", title: "单位名称", width: 36, needed: true, hint: "营业执照上的全称" },
  { key: "area", title: "所在乡镇", width: 18, needed: true, hint: "乡镇（街道）规范全称，或 12 位行政区划代码" },
  { key: "workplaceAddress", title: "工作场所地址", width: 32, needed: false, hint: "作业场所的实际地址" },
  { key: "industryCode", title: "行业代码", width: 12, needed: false, hint: "GB/T 4754-2017 小类代码，4 位" },
  { key: "size", title: "企业规模", width: 10, needed: false, hint: "大型、中型、小型、微型或不详", choices: sizes },
  { key: "legalRepresentative", title: "法定代表人", width: 14, needed: false, hint: "" },
  { key: "contactName", title: "联系人", width: 12, needed: false, hint: "职业卫生管理人员" },
  { key: "contactPhone", title: "联系电话", width: 16, needed: false, hint: "" },
  { key: "workersTotal", title: "在册人数", width: 10, needed: false, hint: "整数" },
  { key: "workersExposed", title: "接害人数", width: 10, needed: false, hint: "整数，不超过在册人数" },
  { key: "hazardClass", title: "危害程度", width: 10, needed: false, hint: "严重、一般或未判定", choices: classes },
  { key: "hazardConfirmed", title: "存在职业病危害", width: 16, needed: false, hint: "是或否", choices: yesNo },
];

/** The workbook to fill in: titles, choices as lists, and a sheet that says what each column wants. */
export const template = async (): Promise<Buffer> => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("用人单位", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ title, key, width }) => ({ header: title, key, width, style: { numFmt: "@" } }));
  sheet.getRow(1).font = { bold: true };
  columns.forEach(({ choices }, i) => {
    if (!choices) return;
    for (let row = 2; row <= 500; row++)
      sheet.getCell(row, i + 1).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [`"${choices.join(",")}"`],
        showErrorMessage: true,
        error: `可填：${choices.join("、")}`,
      };
  });
  const help = book.addWorksheet("填表说明");
  help.columns = [
    { header: "列", width: 22 },
    { header: "必填", width: 8 },
    { header: "怎么填", width: 60 },
  ];
  help.getRow(1).font = { bold: true };
  for (const { title, needed, hint } of columns) help.addRow([title, needed ? "必填" : "", hint]);
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** Every cell of a line is read before the line is refused; the first fault is answered, with its cell. */
const readLine = (cell: (key: string) => string, placeOf: (key: string) => string): Omit<EmployerLine, "lineNo" | "place"> => {
  const number = (key: string, field: string): number | null => {
    const value = cell(key).replace(/,/g, "");
    if (value === "") return null;
    if (!/^\d{1,8}(\.0+)?$/.test(value)) throw registryErrors.numberForm({ field, value }, placeOf(key));
    return Math.trunc(Number(value));
  };
  const choice = (key: string, field: string, labels: Readonly<Record<string, string>>, otherwise: string): string => {
    const value = cell(key);
    if (value === "") return otherwise;
    const found = Object.entries(labels).find(([code, label]) => value === label || value === code || label.startsWith(value));
    if (!found) throw registryErrors.choiceUnknown({ field, value, choices: Object.values(labels) }, placeOf(key));
    return found[0];
  };
  const confirmed = cell("hazardConfirmed");
  if (confirmed !== "" && !(yesNo as readonly string[]).includes(confirmed))
    throw registryErrors.choiceUnknown({ field: "存在职业病危害", value: confirmed, choices: yesNo }, placeOf("hazardConfirmed"));
  return {
    creditCode: cell("creditCode"),
    name: cell("name"),
    area: cell("area"),
    workplaceAddress: cell("workplaceAddress"),
    industryCode: cell("industryCode"),
    sizeCode: choice("size", "企业规模", sizeLabels, "99"),
    legalRepresentative: cell("legalRepresentative"),
    contactName: cell("contactName"),
    contactPhone: cell("contactPhone"),
    workersTotal: number("workersTotal", "在册人数"),
    workersExposed: number("workersExposed", "接害人数"),
    hazardClass: choice("hazardClass", "危害程度", hazardClassLabels, "unknown") as HazardClass,
    hazardConfirmed: confirmed === "是",
  };
};

/** Employers as the Excel template has them; columns are found by their titles, in any order. */
export const employersXlsx: Format<EmployerLine> = {
  family: "employers-xlsx",
  kind: "employers",
  label: "用人单位 Excel 模板",
  sniff: (head) =>
    head.kind !== "xlsx" ? 0 : head.text.includes("所在乡镇") && head.text.includes("统一社会信用代码") ? 2 : head.text === "" ? 1 : 0,
  async *read(content): AsyncIterable<ReadLine<EmployerLine>> {
    const book = await readWorkbook(content);
    try {
      let index: Map<string, number> | undefined;
      let lineNo = 0;
      for await (const { rowNo, cells } of book.sheets[0]!.rows()) {
        if (!index) {
          const found = new Map(cells.map((title, i) => [title.replace(/[\s*＊]/g, ""), i]));
          index = new Map(columns.flatMap(({ key, title }) => (found.has(title) ? [[key, found.get(title)!] as const] : [])));
          const missing = columns.filter(({ key, needed }) => needed && !index!.has(key)).map(({ title }) => title);
          if (missing.length > 0) throw new BrokenFile(readerErrors.columnsMissing({ columns: missing }));
          continue;
        }
        const at = index;
        const cell = (key: string): string => (at.has(key) ? (cells[at.get(key)!] ?? "").trim() : "");
        const place = `第 ${rowNo} 行`;
        const placeOf = (key?: string): string => (key !== undefined && at.has(key) ? `${place} ${columnLetters(at.get(key)!)} 列` : place);
        lineNo++;
        const line = { lineNo, place, key: cell("creditCode"), placeOf, cells };
        try {
          yield { ...line, record: { ...readLine(cell, placeOf), lineNo, place } };
        } catch (error) {
          if (!(error instanceof Refusal) || error instanceof BrokenFile) throw error;
          yield { ...line, refusal: error };
        }
      }
      if (!index) throw new BrokenFile(readerErrors.columnsMissing({ columns: columns.filter((c) => c.needed).map((c) => c.title) }));
    } finally {
      book.close();
    }
  },
  async columns(content) {
    const book = await readWorkbook(content);
    try {
      for await (const { cells } of book.sheets[0]!.rows()) return cells;
      return columns.map(({ title }) => title);
    } finally {
      book.close();
    }
  },
};

/** Lists of employers go through the registry's entrance, inside the area of whoever sent them. */
export const employersKind: Kind<EmployerLine> = {
  kind: "employers",
  label: "用人单位名单",
  from: ["commission", "township"],
  chunk: 500,
  receive: (ctx, lines, source) =>
    importEmployers(
      {
        ...ctx,
        actor: {
          ...ctx.actor,
          via: "session",
          kind: source.organisationKind as typeof ctx.actor.kind,
          organisationId: source.organisationId,
          organisationName: source.organisationName,
          areaCode: source.areaCode,
        },
      },
      lines.map((line) => line.record),
      "employers-list",
      source.receiptNo,
    ),
};
