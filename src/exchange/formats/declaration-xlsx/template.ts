import ExcelJS from "exceljs";
import { addInstructions, addTableSheet } from "../laboratory-report-xlsx/template.ts";
import { changedOnColumn, fieldColumns, mainSheet, placeColumns, placeSheet, productColumns, productSheet } from "./columns.ts";

type Filled = {
  values: Readonly<Record<string, unknown>>;
  products?: readonly { name: string; output: number; unit: string }[];
  places?: readonly { place: string; post: string; agentName: string; workers: number; postWorkers?: number | undefined }[];
};

/** The template employers download; `filled` puts a prefilled declaration into its first row and its side sheets. */
export async function declarationTemplate(filled?: Filled): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const shown = (value: unknown): string | number =>
    value === undefined ? "" : value === true ? "有" : value === false ? "无" : typeof value === "number" ? value : String(value);
  const table = [...fieldColumns, changedOnColumn];
  const code = shown(filled?.values.creditCode);
  addTableSheet(book, mainSheet, table, filled ? [fieldColumns.map((c) => shown(filled.values[c.field.key]))] : [], 200);
  addTableSheet(
    book,
    productSheet,
    productColumns,
    (filled?.products ?? []).map((p) => [code, p.name, p.output, p.unit]),
  );
  addTableSheet(
    book,
    placeSheet,
    placeColumns,
    (filled?.places ?? []).map((p) => [code, p.place, p.post, p.agentName, p.workers, p.postWorkers ?? ""]),
  );
  addInstructions(
    book,
    "职业病危害项目申报表填写说明",
    [
      "“申报表”一行一家单位；产品和岗位分别填在“主要产品”和“危害因素分布”，用统一社会信用代码对应。",
      "某类危害因素没有的，选“无”，人数填 0 或“/”；本年度没有检测的，选“未检测”，点数留空。",
      "检测机构、检测报告编号有多个的，用“/”分隔。一个检测点任一项不符合，即计为超标点。",
      "逐行答复：收下的给出提示，退回的写明是哪一列、怎样改；改好后重新上传，已收下的不会重复。",
    ],
    table,
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}
