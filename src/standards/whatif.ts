import type { Day } from "#kernel";
import { findAgent } from "./codes/agents.ts";
import { indices } from "./generated/biological-indices.ts";
import type { PhysicalLimitId } from "./generated/ids.ts";
import { biological, chemical, dust } from "./generated/limits.ts";
import { physical } from "./generated/physical.ts";
import { judgeSample } from "./limits/judge.ts";
import { airLimitsFrom, limitHistory } from "./limits/limits.ts";
import { supposing, type Supposed } from "./table.ts";
import type { Finding, Sample } from "./types.ts";

/** A sample with the finding stored for it. */
export type JudgedSample = { sample: Sample; finding: Finding };

/** A physical limit supposed, by its id: a number or a formula in `t` as the table writes it. */
export type PhysicalChange = { physical: PhysicalLimitId; limit: number | string };
/** A biological limit supposed, by the number of its row in table 4. */
export type IndexChange = { index: string; limit: number };

/**
 * A limit of the air supposed for an agent (code, name or CAS number): a number instead of what is printed, `null` for none.
 * `no` narrows an agent with several rows to one. An agent without a limit gets one, from `from` or from the first day of the tables.
 */
export type AirChange = {
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

export type LimitChange = AirChange | PhysicalChange | IndexChange;

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

const changed = (text: string, kind: "chemical" | "dust" | "biological", changes: readonly AirChange[]): string => {
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

/** The table with another value in one column of the rows that have this key. @throws RangeError when no row has it */
const withCell = (text: string, key: string, is: string, column: string, value: number | string): string => {
  const [head, ...rows] = text.split("\n").map((l) => l.split("\t"));
  const [at, to] = [head!.indexOf(key), head!.indexOf(column)];
  const meant = rows.filter((row) => row[at] === is);
  if (meant.length === 0) throw new RangeError(`no row ${is}`);
  for (const row of meant) row[to] = String(value);
  return [head!, ...rows].map((r) => r.join("\t")).join("\n");
};

/** The tables as they would be with these limits. */
export const tablesWith = (changes: readonly LimitChange[]): Supposed => {
  const air = changes.filter((c): c is AirChange => "agent" in c);
  let [fields, specimens] = [physical, indices];
  for (const c of changes) {
    if ("physical" in c) fields = withCell(fields, "id", c.physical, "limit", c.limit);
    else if ("index" in c) specimens = withCell(specimens, "no", c.index, "limit_value", c.limit);
  }
  return new Map([
    [chemical, changed(chemical, "chemical", air)],
    [dust, changed(dust, "dust", air)],
    [biological, changed(biological, "biological", air)],
    [physical, fields],
    [indices, specimens],
  ]);
};

/**
 * Which stored verdicts would be others under the rules of another day or under other limits. Nothing is changed:
 * the answer holds the stored finding beside the supposed one.
 * @example whatIf(samples, { on: day("2022-11-28") })                         // what the amendment of benzene turned
 * @example whatIf(samples, { limits: [{ agent: "苯", pcTwa: 1 }] })            // what a stricter limit would turn
 * @example whatIf(samples, { limits: [{ physical: "noise.lex-8h", limit: 83 }] })   // the same for a physical limit, by its id
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
