import type { ExamCard } from "#health";
import type { Content, Format, ReadLine } from "../../inbound/format.ts";
import { BrokenFile } from "../../inbound/format.ts";
import { characters } from "../encoding.ts";
import { readerErrors } from "../errors.ts";
import { jsonLimits, jsonUnits } from "../json.ts";
import { placeIn, toCard } from "./read.ts";

const envelopes = new Set(["reportData", "reportCards", "reportCardList", "data", "cards"]);

/** The reportCard in whatever it was wrapped in: reportData as object or as JSON text, reportCard. */
const unwrap = (value: unknown, depth = 0): Record<string, unknown> | undefined => {
  if (typeof value === "string" && depth < 3 && /^\s*\{/.test(value)) {
    try {
      return unwrap(JSON.parse(value), depth + 1);
    } catch {
      return undefined;
    }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const object = value as Record<string, unknown>;
  if ("cardInfo" in object || "userInfo" in object) return object;
  if (depth >= 3) return undefined;
  return unwrap(object["reportData"] ?? object["reportCard"], depth + 1);
};

async function* read(content: Content): AsyncIterable<ReadLine<ExamCard>> {
  let lineNo = 0;
  for await (const unit of jsonUnits(characters(content), envelopes)) {
    const no = ++lineNo;
    const at = placeIn(no, "");
    if ("fault" in unit) {
      const refusal =
        unit.fault === "too-large"
          ? readerErrors.cardTooLarge({ limit: "4 MB" }, at)
          : readerErrors.tooDeep({ limit: jsonLimits.depth }, at);
      yield { lineNo: no, place: at, key: "", refusal };
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(unit.text);
    } catch {
      yield { lineNo: no, place: at, key: "", refusal: readerErrors.cardForm({ why: "不是有效的 JSON" }, at) };
      continue;
    }
    const card = unwrap(value);
    if (!card) {
      yield { lineNo: no, place: at, key: "", refusal: readerErrors.cardForm({ why: "没有 cardInfo 与 userInfo" }, at) };
      continue;
    }
    const record = toCard(card);
    yield {
      lineNo: no,
      place: placeIn(no, record.cardCode),
      key: record.cardCode.slice(0, 200),
      record,
      placeOf: (field) => placeIn(no, record.cardCode, field as never),
    };
  }
  if (lineNo === 0) throw new BrokenFile(readerErrors.noCards());
}

/** The reportCard message of the front machine (前置机), one or many. */
export const reportCard: Format<ExamCard> = {
  family: "report-card-json",
  kind: "exam-cards",
  label: "个案卡 JSON（前置机 reportCard）",
  sniff: (head) => (head.kind !== "json" ? 0 : /"(userInfo|cardInfo|diagnosisList|reportCard|reportData|empInfo)"/.test(head.text) ? 2 : 0),
  read,
};
