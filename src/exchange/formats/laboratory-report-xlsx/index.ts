import type { LaboratoryReportInput } from "#exposure";
import { BrokenFile, type Format, type ReadLine } from "../../inbound/format.ts";
import { fileErrors } from "../laboratory-report-json/errors.ts";
import { columns, sheetName } from "./columns.ts";
import { readTitles, reportOf, rowValues, type Row, type Titles } from "./rows.ts";
import { readWorkbook } from "./sheet.ts";

export { laboratoryReportTemplate } from "./template.ts";

/**
 * Laboratory reports as a workbook: one row a result, the rows of a report one after the other under its number. A line of the
 * submission is one report; its place names the rows.
 */
export const laboratoryReportXlsx: Format<LaboratoryReportInput> = {
  family: "laboratory-report-xlsx",
  kind: "reports",
  label: "检测报告 Excel",
  sniff: (head) =>
    head.kind !== "xlsx" ? 0 : head.text.includes("报告编号") && head.text.includes("采样日期") ? 2 : head.text === "" ? 1 : 0,
  async *read(content): AsyncIterable<ReadLine<LaboratoryReportInput>> {
    const book = await readWorkbook(content);
    try {
      for (const sheet of book.sheets) {
        let at: Titles | undefined;
        let group: Row[] = [];
        let lineNo = 0;
        const line = (): ReadLine<LaboratoryReportInput> => {
          const { record, refusal } = reportOf(group, at!);
          const from = group[0]!.rowNo;
          const to = group.at(-1)!.rowNo;
          const place = from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`;
          const key = group[0]!.values.reportNo ?? "";
          group = [];
          return {
            lineNo: ++lineNo,
            place,
            key,
            ...(record ? { record } : {}),
            ...(refusal ? { refusal } : {}),
            placeOf: (field) => field ?? place,
          };
        };
        for await (const row of sheet.rows()) {
          if (!at) {
            const titles = readTitles(row);
            if (titles.missing.length > 0) {
              if (sheet.name !== sheetName) break;
              throw new BrokenFile(fileErrors.sheetMissing({ sheet: sheetName, columns: titles.missing }));
            }
            at = titles.at;
            continue;
          }
          const next = rowValues(row, at);
          // An empty number under a report means the same report goes on.
          next.values.reportNo ||= group[0]?.values.reportNo ?? "";
          if (group.length > 0 && group[0]!.values.reportNo !== next.values.reportNo) yield line();
          group.push(next);
        }
        if (!at) continue;
        if (group.length > 0) yield line();
        if (lineNo === 0) throw new BrokenFile(fileErrors.noReports());
        return;
      }
      throw new BrokenFile(fileErrors.sheetMissing({ sheet: sheetName, columns: columns.filter((c) => c.required).map((c) => c.title) }));
    } finally {
      book.close();
    }
  },
};
