import type { Day } from "#kernel";
import { findAgent } from "./codes/agents.ts";
import { biological, chemical, dust } from "./generated/limits.ts";
import { judgeSample } from "./limits/judge.ts";
import { airLimitsFrom, limitHistory } from "./limits/limits.ts";
import { supposing, type Supposed } from "./table.ts";
import type { Finding, Sample } from "./types.ts";

/** A sample with the finding stored for it. */
export type JudgedSample = { sample: Sample; finding: Finding };

/**
 * A limit of the air supposed for an agent (code, name or CAS number): a number instead of what is printed, `null` for none.
 * `no` narrows an agent with several rows to one. An agent without a limit gets one, from `from` or from the first day of the tables.
 */
export type LimitChange = {
  agent: string;
  no?: string;
  from?: Day;
  mac?: number | null;
  pcTwa?: number | null;
  pcStel?: number | null;
  total?: number | null;
  respirable?: number | null;
  fibre?: number | null;
};

/** What to judge by instead: the rules of another day, or other limits (on the days of the samples unless a day is given). */
export type OtherRules = { on: Day; limits?: readonly LimitChange[] } | { limits: readonly LimitChange[]; on?: Day };
export type Difference<T extends JudgedSample = JudgedSample> = { record: T; was: Finding; would: Finding };

const columns = {
  mac: "mac",
  pcTwa: "pc_twa",
  pcStel: "pc_stel",
  total: "pc_twa_total",
  respirable: "pc_twa_respirable",
  fibre: "pc_twa_fibre",
} as const;

const changed = (text: string, kind: "chemical" | "dust" | "biological", changes: readonly LimitChange[]): string => {
  const [head, ...rows] = text.split("\n").map((l) => l.split("\t"));
  const at = (column: string): number => head!.indexOf(column);
  for (const change of changes) {
    const entries = limitHistory(change.agent).filter((e) => change.no === undefined || e.no === change.no);
    const set = (row: string[]): void => {
      for (const [key, column] of Object.entries(columns)) {
        const value = change[key as keyof typeof columns];
        if (value !== undefined && at(column) >= 0) row[at(column)] = value === null ? "" : String(value);
      }
    };
    for (const row of rows)
      if (entries.some((e) => e.kind === kind && e.no === row[at("no")] && e.from === row[at("valid_from")])) set(row);
    if (entries.length === 0 && kind === "chemical") {
      const agent = findAgent(change.agent);
      const row = head!.map(() => "");
      row[at("no")] = "假设";
      row[at("name_zh")] = agent?.name ?? change.agent;
      row[at("unit")] = "mg/m3";
      row[at("valid_from")] = change.from ?? airLimitsFrom;
      row[at("agent_codes")] = agent?.code ?? "";
      set(row);
      rows.push(row);
    }
  }
  return [head!, ...rows].map((r) => r.join("\t")).join("\n");
};

/** The tables as they would be with these limits. */
export const tablesWith = (changes: readonly LimitChange[]): Supposed =>
  new Map([
    [chemical, changed(chemical, "chemical", changes)],
    [dust, changed(dust, "dust", changes)],
    [biological, changed(biological, "biological", changes)],
  ]);

/**
 * Which stored verdicts would be others under the rules of another day or under other limits. Nothing is changed:
 * the answer holds the stored finding beside the supposed one.
 * @example whatIf(samples, { on: day("2022-11-28") })                         // what the amendment of benzene turned
 * @example whatIf(samples, { limits: [{ agent: "苯", pcTwa: 1 }] })            // what a stricter limit would turn
 */
export const whatIf = <T extends JudgedSample>(records: readonly T[], rules: OtherRules): Difference<T>[] => {
  const judge = (): Difference<T>[] =>
    records.flatMap((record) => {
      const would = judgeSample(record.sample, rules.on ?? record.finding.on);
      return would.verdict === record.finding.verdict ? [] : [{ record, was: record.finding, would }];
    });
  return rules.limits ? supposing(tablesWith(rules.limits), judge) : judge();
};

/** The difference as a sentence. */
export const differenceText = ({ was, would }: Difference, name: (verdict: Finding["verdict"]) => string): string =>
  `原判定${name(was.verdict)}（${was.on}，限值 ${was.limit ?? "无"}），改判${name(would.verdict)}（${would.on}，限值 ${would.limit ?? "无"}）。`;
