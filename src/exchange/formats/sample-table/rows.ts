import { readDay, type Day, type Refusal } from "#kernel";
import { limitsFor, type Sample } from "#standards";
import { sampleKinds, type SampleKindName } from "../laboratory-report-xlsx/columns.ts";
import { readSegments } from "../laboratory-report-xlsx/rows.ts";
import { cellDay } from "../laboratory-report-xlsx/sheet.ts";
import { columns, fractions } from "./columns.ts";
import { tableErrors } from "./errors.ts";

export type Titles = ReadonlyMap<string, number>;
const plain = (title: string): string => title.normalize("NFKC").replace(/[\s*]/g, "").toLowerCase();

/** Column of each key by the titles; any order, any columns between. */
export const readTitles = (cells: readonly string[]): { at: Titles; missing: string[] } => {
  const found = new Map(cells.map((c, i) => [plain(c), i]));
  const at = new Map(columns.flatMap((c) => (found.has(plain(c.title)) ? [[c.key, found.get(plain(c.title))!] as const] : [])));
  return { at, missing: columns.filter((c) => c.required && !at.has(c.key)).map((c) => c.title) };
};

const titleOf = (key: string): string => columns.find((c) => c.key === key)!.title;
const mass: Record<string, number> = { "mg/m3": 1, "ug/m3": 1e-3, "μg/m3": 1e-3, "ng/m3": 1e-6 };
const plainUnit = (unit: string): string => unit.normalize("NFKC").replace(/\s/g, "").toLowerCase();
const levels = new Set(["db(a)", "dba", "db"]);
const fibres = new Set(["f/ml", "f/cm3", "根/ml", "根/cm3"]);

/** How a value as written becomes one in the unit of the limit; a sentence when it does not. */
const factorOf = (written: string, agent: string, on: Day, fibre: boolean): number | string => {
  if (written === "") return 1;
  const unit = plainUnit(written);
  const limit = plainUnit((fibre ? "f/mL" : limitsFor(agent, on)[0]?.unit) ?? "mg/m3");
  if (unit === limit || (fibres.has(unit) && fibres.has(limit))) return 1;
  const [from, to] = [mass[unit], mass[limit]];
  if (from !== undefined && to !== undefined) return Number((from / to).toPrecision(12));
  return `不能换算成限值的单位 ${limit}`;
};

const reading = (text: string, factor: number): { c: number } | { belowDetection: number } => {
  const below = text.startsWith("<");
  const value = Number((Number(below ? text.slice(1) : text) * factor).toPrecision(12));
  return below ? { belowDetection: value } : { c: value };
};
const highest = <T extends { c: number } | { belowDetection: number }>(all: readonly T[]): T =>
  all.reduce((a, b) => (("c" in b ? b.c : b.belowDetection) > ("c" in a ? a.c : a.belowDetection) ? b : a));

export type ReadSample = { sample: Sample; on: Day };

/** One row as a sample and its day, or the first thing in it that cannot be read. */
export const sampleOf = (cells: readonly string[], at: Titles): ReadSample | Refusal => {
  const cell = (key: string): string => (cells[at.get(key) ?? -1] ?? "").trim();
  const wrong = (key: string, reason: string): Refusal => tableErrors.cellWrong({ column: titleOf(key), value: cell(key), reason });
  for (const c of columns) if (c.required && cell(c.key) === "") return tableErrors.cellMissing({ column: c.title });
  const on = readDay(cellDay(cell("sampledOn")));
  if (!on) return wrong("sampledOn", "不是日期，应写成 2025-05-12");
  const kindName = cell("sampleKind") as SampleKindName;
  const spec = sampleKinds[kindName];
  if (!spec) return wrong("sampleKind", `不在选项里，可填 ${Object.keys(sampleKinds).join("、")}`);
  const segments = readSegments(cell("value"));
  if (!segments) return wrong("value", "读不出数字，应写成 4.2、<0.3 或 60×2；30×4");
  const numbers: Record<string, number | undefined> = {};
  for (const [key, min, max] of [
    ["hoursPerDay", 0.1, 24],
    ["daysPerWeek", 1, 7],
    ["freeSilicaPercent", 0, 100],
    ["altitude", -500, 9000],
  ] as const) {
    const text = cell(key);
    if (text === "") continue;
    const n = Number(text);
    if (!Number.isFinite(n) || n < min || n > max) return wrong(key, `应为 ${min} 到 ${max} 之间的数`);
    numbers[key] = n;
  }
  const fraction = cell("fraction") === "" ? undefined : fractions[cell("fraction") as keyof typeof fractions];
  if (cell("fraction") !== "" && !fraction) return wrong("fraction", `不在选项里，可填 ${Object.keys(fractions).join("、")}`);
  const { hoursPerDay, daysPerWeek } = numbers;

  if (spec.kind === "noise") {
    if (cell("unit") !== "" && !levels.has(plainUnit(cell("unit")))) return wrong("unit", "噪声应为 dB(A)");
    if (segments.some((s) => s.value.startsWith("<"))) return wrong("value", "噪声不写“<”");
    const values = segments.map((s) => Number(s.value));
    if (spec.measure === "LEX,W") return { sample: { kind: "noise", lexWeek: Math.max(...values) }, on };
    if (spec.measure === "LEX,8h") {
      const days = daysPerWeek === undefined ? 5 : Math.round(daysPerWeek);
      // a week that has not five working days is judged as a week
      if (days !== 5)
        return { sample: { kind: "noise", lex8hDays: Array.from({ length: days }, (_, i) => values[i] ?? Math.max(...values)) }, on };
      return { sample: { kind: "noise", lex8h: Math.max(...values) }, on };
    }
    const timed = segments.map((s) => ({ laeq: Number(s.value), hours: s.times ?? (segments.length === 1 ? hoursPerDay : undefined) }));
    if (timed.some((s) => s.hours === undefined)) return wrong("value", "应写成 等效声级×小时，或填每日接触时间");
    return { sample: { kind: "noise", segments: timed as { laeq: number; hours: number }[] }, on };
  }
  if (spec.kind === "other") return wrong("sampleKind", "表格里不判定这一类，请在检测报告中报送");

  const agent = cell("agent");
  const factor = factorOf(cell("unit"), agent, on, fraction === "fibre");
  if (typeof factor === "string") return wrong("unit", factor);
  const read = segments.map((s) => ({ ...reading(s.value, factor), times: s.times }));
  const one = { ...read[0]! };
  const key = {
    agent,
    ...(fraction ? { fraction } : {}),
    ...(numbers["freeSilicaPercent"] === undefined ? {} : { freeSilica: numbers["freeSilicaPercent"] }),
    ...(numbers["altitude"] === undefined ? {} : { altitude: numbers["altitude"] }),
  };
  const shift = { ...(hoursPerDay === undefined ? {} : { hoursPerDay }), ...(daysPerWeek === undefined ? {} : { daysPerWeek }) };
  const value = (r: (typeof read)[number]): { c: number } | { belowDetection: number } =>
    "c" in r ? { c: r.c } : { belowDetection: r.belowDetection };
  switch (spec.kind) {
    case "twa":
      if (read.length > 1) return wrong("value", "只填一个数");
      return { sample: { ...key, kind: "twa-value", ...value(one), shift }, on };
    case "twa-area":
      if (read.some((r) => r.times === undefined)) return wrong("value", "应写成 浓度×小时，例如 60×2；30×4");
      return { sample: { ...key, kind: "twa-area", segments: read.map((r) => ({ ...value(r), hours: r.times! })), shift }, on };
    case "twa-personal": {
      const hours = one.times ?? hoursPerDay;
      if (hours === undefined || read.length > 1) return wrong("value", "应填一个浓度，并填每日接触时间");
      return { sample: { ...key, kind: "twa-personal", ...value(one), hours, shift }, on };
    }
    case "stel":
      return { sample: { ...key, kind: "stel", segments: read.map((r) => ({ ...value(r), minutes: r.times ?? 15 })) }, on };
    case "mac":
      return { sample: { ...key, kind: "mac", ...value(highest(read)) }, on };
    case "peak":
      if (read.some((r) => !("c" in r))) return wrong("value", "峰接触浓度不写“<”");
      return { sample: { ...key, kind: "peak", peaks: read.map((r) => ({ c: "c" in r ? r.c : 0, minutes: r.times ?? 15 })) }, on };
  }
};
