import type { Format, ReadLine } from "../../inbound/format.ts";
import { BrokenFile } from "../../inbound/format.ts";
import { characters } from "../encoding.ts";
import { readerErrors } from "../errors.ts";
import { elements } from "../laboratory-report-json/split.ts";

/** Individual doses as JSON: `{ "records": [ … ] }` or an array; the shape of a record is that of `POST /api/v1/dose-records`. */
export const doseRecordsJson: Format<Record<string, unknown>> = {
  family: "dose-records-json",
  kind: "dose-records",
  label: "个人剂量 JSON",
  sniff: (head) => (head.kind === "json" && /"periodFrom"\s*:/.test(head.text) ? 2 : 0),
  async *read(content): AsyncIterable<ReadLine<Record<string, unknown>>> {
    let lineNo = 0;
    for await (const text of elements(characters(content), "records")) {
      const place = `第 ${++lineNo} 条`;
      let record: unknown;
      try {
        record = JSON.parse(text);
      } catch (error) {
        yield { lineNo, place, key: "", refusal: readerErrors.jsonBroken({ why: (error as Error).message }, place) };
        continue;
      }
      if (typeof record !== "object" || record === null || Array.isArray(record)) {
        yield { lineNo, place, key: "", refusal: readerErrors.cardForm({ why: "应为一个对象" }, place) };
        continue;
      }
      const given = record as Record<string, unknown>;
      const key = [given["reportNo"], given["badgeNo"]].filter((x) => typeof x === "string" && x !== "").join(" ");
      yield { lineNo, place, key, record: { ...given, place }, placeOf: (field) => (field ? `${place} ${field}` : place) };
    }
    if (lineNo === 0) throw new BrokenFile(readerErrors.jsonBroken({ why: "没有 records 数组" }));
  },
};
