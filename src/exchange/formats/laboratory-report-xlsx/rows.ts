import { readDay, type Refusal } from "#kernel";
import type { LaboratoryReportInput } from "#exposure";
import { fileErrors } from "../laboratory-report-json/errors.ts";
import { columns, fractions, purposes, sampleKinds, type SampleKindName } from "./columns.ts";
import { cellDay, columnLetters, type SheetRow } from "./sheet.ts";

export type Titles = ReadonlyMap<string, number>;
export type Row = { rowNo: number; values: Record<string, string> };

/** Column of each key by the titles of the first row; the order may differ from the template. */
export const readTitles = (row: SheetRow): { at: Titles; missing: string[] } => {
  const plain = (t: string): string =>
    t
      .replace(/[\s*＊]/g, "")
      .replace(/\(/g, "（")
      .replace(/\)/g, "）");
  const found = new Map(row.cells.map((c, i) => [plain(c), i]));
  const at = new Map(columns.flatMap((c) => (found.has(plain(c.title)) ? [[c.key, found.get(plain(c.title))!] as const] : [])));
  return { at, missing: columns.filter((c) => c.required && !at.has(c.key)).map((c) => c.title) };
};
export const rowValues = (row: SheetRow, at: Titles): Row => ({
  rowNo: row.rowNo,
  values: Object.fromEntries([...at].map(([key, i]) => [key, row.cells[i] ?? ""])),
});

const placeOf = (rowNo: number, key: string, at: Titles): string =>
  `第 ${rowNo} 行 ${at.has(key) ? `${columnLetters(at.get(key)!)} 列` : ""}`.trim();
const titleOf = (key: string): string => columns.find((c) => c.key === key)!.title;

type Segment = { value: string; times: number | undefined };
/** `60×2；30×4` → segments; undefined when a part is neither a value nor a value times a number. */
export const readSegments = (text: string): Segment[] | undefined => {
  const parts = text
    .split(/[；;、\n]/)
    .map((p) => p.trim())
    .filter((p) => p !== "");
  const out: Segment[] = [];
  for (const part of parts) {
    const m = /^([<＜]?\s*\d+(?:\.\d+)?)(?:\s*[×xX*]\s*(\d+(?:\.\d+)?))?$/.exec(part);
    if (!m) return undefined;
    out.push({ value: m[1]!.replace("＜", "<").replace(/\s/g, ""), times: m[2] === undefined ? undefined : Number(m[2]) });
  }
  return out.length > 0 ? out : undefined;
};

const sampleOf = (kindName: SampleKindName, segments: Segment[], unit: string, hoursPerDay: number | undefined): object | string => {
  const spec = sampleKinds[kindName];
  const one = segments[0]!;
  const base = { unit: unit || spec.unit };
  switch (spec.kind) {
    case "twa":
      return segments.length > 1 ? "只填一个数" : { ...base, kind: "twa", value: one.value };
    case "twa-area":
      return segments.some((s) => s.times === undefined)
        ? "应写成 浓度×小时"
        : { ...base, kind: "twa-area", segments: segments.map((s) => ({ value: s.value, hours: s.times })) };
    case "twa-personal": {
      const hours = one.times ?? hoursPerDay;
      return hours === undefined ? "要同时填“每日接触时间”" : { ...base, kind: "twa-personal", value: one.value, hours };
    }
    case "stel":
    case "peak":
      return { ...base, kind: spec.kind, segments: segments.map((s) => ({ value: s.value, minutes: s.times ?? 15 })) };
    case "mac":
      return { ...base, kind: "mac", values: segments.map((s) => s.value) };
    case "noise": {
      const { measure } = spec;
      return {
        ...base,
        kind: "noise",
        measure,
        segments: segments.map((s) => ({
          value: s.value,
          ...((s.times ?? (measure === "LAeq" ? hoursPerDay : undefined)) === undefined ? {} : { hours: s.times ?? hoursPerDay }),
        })),
      };
    }
    case "other":
      return base.unit === "" ? "没有填单位" : { ...base, kind: "other", measure: spec.measure, value: one.value };
  }
};

/** The rows of one report as a record, or the first fault of them with every place named. */
export function reportOf(rows: readonly Row[], at: Titles): { record?: LaboratoryReportInput; refusal?: Refusal } {
  const faults: Refusal[] = [];
  const fail = (row: Row, key: string, reason: string): void =>
    void faults.push(
      fileErrors.cellWrong(
        { place: placeOf(row.rowNo, key, at), column: titleOf(key), value: row.values[key] ?? "", reason },
        placeOf(row.rowNo, key, at),
      ),
    );
  const head: Record<string, string> = {};
  for (const column of columns.filter((c) => c.head)) {
    for (const row of rows) {
      const value = row.values[column.key] ?? "";
      if (value === "") continue;
      if (head[column.key] === undefined) head[column.key] = value;
      else if (head[column.key] !== value) {
        const place = placeOf(row.rowNo, column.key, at);
        faults.push(fileErrors.headDiffers({ place, column: column.title }, place));
      }
    }
    if (column.required && head[column.key] === undefined) {
      const place = placeOf(rows[0]!.rowNo, column.key, at);
      faults.push(fileErrors.cellMissing({ place, column: column.title }, place));
    }
  }
  const first = rows[0]!;
  const day = (key: string): string => {
    const given = cellDay(head[key] ?? "");
    const found = readDay(given);
    if (given !== "" && !found) fail(first, key, "不是日期");
    return found ?? given;
  };
  const choice = <T extends Record<string, string>>(row: Row, key: string, value: string, among: T): T[keyof T] | undefined => {
    if (value === "") return undefined;
    const found = among[value as keyof T];
    if (!found) fail(row, key, `不在选项里，可填 ${Object.keys(among).join("、")}`);
    return found;
  };
  const number = (row: Row, key: string, min: number, max: number): number | undefined => {
    const value = row.values[key] ?? "";
    if (value === "") return undefined;
    const n = Number(value);
    if (Number.isFinite(n) && n >= min && n <= max) return n;
    fail(row, key, `应为 ${min} 到 ${max} 之间的数`);
    return undefined;
  };
  const results = rows.map((row) => {
    const { values } = row;
    for (const column of columns.filter((c) => c.required && !c.head && c.key !== "reportNo"))
      if ((values[column.key] ?? "") === "") {
        const place = placeOf(row.rowNo, column.key, at);
        faults.push(fileErrors.cellMissing({ place, column: column.title }, place));
      }
    const hoursPerDay = number(row, "hoursPerDay", 0.1, 24);
    const daysPerWeek = number(row, "daysPerWeek", 1, 7);
    const freeSilicaPercent = number(row, "freeSilicaPercent", 0, 100);
    const fraction = choice(row, "fraction", values.fraction ?? "", fractions);
    const kindName = values.sampleKind as SampleKindName | "" | undefined;
    if (kindName && !(kindName in sampleKinds)) fail(row, "sampleKind", "不在选项里");
    const segments = values.value ? readSegments(values.value) : undefined;
    if (values.value && !segments) fail(row, "value", "读不出数字");
    const sample =
      kindName && kindName in sampleKinds && segments ? sampleOf(kindName, segments, values.unit ?? "", hoursPerDay) : undefined;
    if (typeof sample === "string") fail(row, "value", sample);
    const agent = values.agent ?? "";
    return {
      place: `第 ${row.rowNo} 行`,
      postName: values.postName ?? "",
      workshop: values.workshop ?? "",
      agent: /^\d{4}$/.test(agent) ? { code: agent } : /^\d{2,7}-\d{2}-\d$/.test(agent) ? { cas: agent } : { name: agent },
      sample,
      ...(hoursPerDay === undefined ? {} : { hoursPerDay }),
      ...(daysPerWeek === undefined ? {} : { daysPerWeek }),
      ...(freeSilicaPercent === undefined ? {} : { freeSilicaPercent }),
      ...(fraction ? { fraction } : {}),
    };
  });
  const record = {
    place: rows.length > 1 ? `第 ${first.rowNo}–${rows.at(-1)!.rowNo} 行` : `第 ${first.rowNo} 行`,
    institution: { name: head.institutionName, licenceNo: head.licenceNo ?? "", qcNumber: head.qcNumber },
    reportNo: first.values.reportNo ?? "",
    sampledOn: day("sampledOn"),
    reportedOn: day("reportedOn"),
    purpose: choice(first, "purpose", head.purpose ?? "", purposes) ?? "periodic",
    correctionReason: head.correctionReason,
    employer: { creditCode: head.creditCode ?? "", name: head.employerName ?? "" },
    results,
  };
  if (faults.length === 0) return { record: record as unknown as LaboratoryReportInput };
  const one = faults[0]!;
  if (faults.length > 1) one.details.all = faults.map((f) => f.says);
  return { refusal: one };
}
