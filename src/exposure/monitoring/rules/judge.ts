import type { Day } from "#kernel";
import { judgeSample, type Agent, type Finding, type Sample as StandardSample } from "#standards";
import type { ResultLine } from "../schema.ts";
import type { Verdict } from "../views.ts";
import { otherSample, type Lacking } from "./other.ts";

/** What a reading says: its number, and whether the laboratory could only say "below". */
export type Reading = { value: number; below: boolean };

/** Reads `83.9` or `<0.3`; undefined when it is neither. */
export const readMeasured = (text: string): Reading | undefined => {
  const m = /^([<＜]?)\s*(\d+(?:\.\d+)?)$/.exec(text.trim());
  return m ? { value: Number(m[2]), below: m[1] !== "" } : undefined;
};

const reading = (text: string): { c: number } | { belowDetection: number } => {
  const r = readMeasured(text)!;
  return r.below ? { belowDetection: r.value } : { c: r.value };
};
const level = (text: string): number => readMeasured(text)!.value;

/** The sample of a line as the law's rules take it, or what a rule lacks; undefined when there is no rule for that measure. */
export function standardSample(line: ResultLine, agent: Agent): StandardSample | Lacking | undefined {
  const { sample } = line;
  const key = {
    agent: agent.code,
    ...(line.fraction ? { fraction: line.fraction } : {}),
    ...(line.freeSilicaPercent === undefined ? {} : { freeSilica: line.freeSilicaPercent }),
  };
  const shift = { ...(line.hoursPerDay === undefined ? {} : { hoursPerDay: line.hoursPerDay }), daysPerWeek: line.daysPerWeek };
  switch (sample.kind) {
    case "twa":
      return { ...key, kind: "twa-value", ...reading(sample.value), shift };
    case "twa-area":
      return { ...key, kind: "twa-area", segments: sample.segments.map((s) => ({ ...reading(s.value), hours: s.hours })), shift };
    case "twa-personal":
      return { ...key, kind: "twa-personal", ...reading(sample.value), hours: sample.hours, shift };
    case "stel":
      return { ...key, kind: "stel", segments: sample.segments.map((s) => ({ ...reading(s.value), minutes: s.minutes })) };
    case "mac":
      return { ...key, kind: "mac", ...reading(highest(sample.values)) };
    case "peak":
      return { ...key, kind: "peak", peaks: sample.segments.map((s) => ({ c: level(s.value), minutes: s.minutes })) };
    case "noise": {
      const values = sample.segments.map((s) => level(s.value));
      if (sample.measure === "LEX,W") return { kind: "noise", agent: agent.code, lexWeek: Math.max(...values) };
      if (sample.measure === "LAeq")
        return {
          kind: "noise",
          agent: agent.code,
          segments: sample.segments.map((s) => ({ laeq: level(s.value), hours: s.hours ?? line.hoursPerDay ?? 8 })),
        };
      const days = Math.round(line.daysPerWeek);
      // GBZ 2.2 11.2: a week that has not 5 working days is judged by LEX,W over the days worked
      if (days !== 5)
        return { kind: "noise", agent: agent.code, lex8hDays: Array.from({ length: days }, (_, i) => values[i] ?? Math.max(...values)) };
      return { kind: "noise", agent: agent.code, lex8h: Math.max(...values) };
    }
    case "other": {
      const { value, below } = readMeasured(sample.value)!;
      return otherSample(line, sample, agent, value, below);
    }
  }
}

const highest = (values: readonly string[]): string => values.reduce((a, b) => (level(b) > level(a) ? b : a));
const reported = (line: ResultLine): string => {
  const { sample } = line;
  return "value" in sample ? sample.value : "values" in sample ? sample.values.join("、") : sample.segments.map((s) => s.value).join("、");
};

export type Judged = {
  finding: Finding;
  verdict: Verdict;
  value: number | null;
  valueText: string;
  unit: string;
  limit: number | null;
  ratio: number | null;
};

const leftOpen = (ruleId: string, text: string, missing: string[], on: Day): Finding => ({
  ruleId,
  verdict: "undetermined",
  clauses: [],
  steps: [{ text }],
  used: {},
  missing,
  on,
  edition: "",
});

/** Judges one line by the limits of its sampling day. A measure without a rule, or without the facts of its rule, is kept and left undetermined. */
export function judgeLine(line: ResultLine, agent: Agent, on: Day): Judged {
  const sample = standardSample(line, agent);
  const kept = "检测值照存，不作合格与否的结论";
  const finding: Finding = !sample
    ? leftOpen("exposure.no-rule", `“${agent.name}”的判定规则未配置，${kept}`, ["判定规则"], on)
    : "lacks" in sample
      ? leftOpen("exposure.facts-missing", `报告没有写明${sample.lacks.join("、")}，${kept}`, sample.lacks, on)
      : judgeSample(sample, on);
  const one = "value" in line.sample ? readMeasured(line.sample.value) : undefined;
  return {
    finding,
    verdict: finding.verdict,
    value: finding.value ?? one?.value ?? null,
    valueText: finding.valueText ?? (finding.value === undefined ? reported(line) : String(finding.value)),
    unit: finding.unit ?? line.sample.unit,
    limit: finding.limit ?? null,
    ratio: finding.ratio ?? null,
  };
}

const gravity: Record<Verdict, number> = { over: 3, undetermined: 2, within: 1, "no-limit": 0 };
/**
 * Which of several results of one post and factor decides: the gravest verdict, then the highest against its limit.
 * @source GBZ 331-2024 5.2.7.1: by post, the highest result among all samples decides
 */
export const deciding = <T extends Judged>(results: readonly T[]): T =>
  results.reduce((a, b) => {
    const order = gravity[b.verdict] - gravity[a.verdict] || (b.ratio ?? 0) - (a.ratio ?? 0) || (b.value ?? 0) - (a.value ?? 0);
    return order > 0 ? b : a;
  });
