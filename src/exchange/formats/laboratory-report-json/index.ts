import { readerErrors } from "../errors.ts";
import { characters } from "../encoding.ts";
import { BrokenFile, type Format, type ReadLine } from "../../inbound/format.ts";
import type { LaboratoryReportInput } from "#exposure";
import { fileErrors } from "./errors.ts";
import { elements } from "./split.ts";

/**
 * Laboratory reports as JSON: `{ "reports": [ … ] }`, an array of reports, or one report. The shape of a report is that of
 * `POST /api/v1/reports`, described in the interface reference.
 */
export const laboratoryReportJson: Format<LaboratoryReportInput> = {
  family: "laboratory-report-json",
  kind: "reports",
  label: "检测报告 JSON",
  sniff: (head) =>
    head.kind === "json" && /"reportNo"\s*:/.test(head.text) && /"(results|reports|sampledOn)"\s*:/.test(head.text) ? 2 : 0,
  async *read(content): AsyncIterable<ReadLine<LaboratoryReportInput>> {
    let lineNo = 0;
    for await (const text of elements(characters(content), "reports")) {
      lineNo++;
      const place = `第 ${lineNo} 份报告`;
      let record: LaboratoryReportInput | undefined;
      try {
        record = JSON.parse(text) as LaboratoryReportInput;
      } catch (error) {
        yield { lineNo, place, key: "", refusal: readerErrors.jsonBroken({ why: (error as Error).message }, place) };
        continue;
      }
      if (typeof record !== "object" || record === null || Array.isArray(record)) {
        yield { lineNo, place, key: "", refusal: readerErrors.cardForm({ why: "应为一个对象" }, place) };
        continue;
      }
      yield {
        lineNo,
        place,
        key: String(record.reportNo ?? ""),
        record: { ...record, place },
        placeOf: (field) => (field ? `${place} ${field}` : place),
      };
    }
    if (lineNo === 0) throw new BrokenFile(fileErrors.noReports());
  },
};
