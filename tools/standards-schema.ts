import { isDay } from "#kernel";

type Row = Record<string, string>;
type Check = (cell: string) => boolean;

const among =
  (...values: string[]): Check =>
  (cell) =>
    values.includes(cell);
const number: Check = (cell) => cell === "" || /^-?\d+(\.\d+)?$/.test(cell);
const whole: Check = (cell) => cell === "" || /^\d+$/.test(cell);
const day: Check = (cell) => cell === "" || isDay(cell);
const flag = among("", "0", "1");
const marks = among("", "text", "two-sources", "one-source", "recalled", "read by name", "not mapped", "fragment");

/** What a cell of a column may be, whichever table it stands in. Columns of words are not listed. */
const columns: Readonly<Record<string, Check>> = {
  evidence: marks,
  from_evidence: marks,
  no_evidence: marks,
  cas_evidence: marks,
  na_evidence: marks,
  scope_evidence: marks,
  valid_from: day,
  valid_to: day,
  mac: number,
  pc_twa: number,
  pc_stel: number,
  pc_twa_total: number,
  pc_twa_respirable: number,
  pc_twa_fibre: number,
  limit_value: number,
  limit_value_alt: number,
  correction_db: number,
  after_months: number,
  until_months: number,
  fine_min: whole,
  fine_max: whole,
  times_min: whole,
  times_max: whole,
  gains_from: whole,
  gains_below: whole,
  frequency_hz: whole,
  age_from: whole,
  age_to: whole,
  min_interval_months: whole,
  max_interval_months: whole,
  every_months: whole,
  threshold_years: whole,
  exempt_years: whole,
  reassess_months: whole,
  ordinal: whole,
  max_score: whole,
  highly_toxic: among("", "whole", "part"),
  severe_scope: among("", "whole", "part", "conditional"),
  carcinogen: (cell) => /^(G1|G2A|G2B|)$/.test(cell.replace(/[（(].*$/, "").split(";")[0]!),
  skin: flag,
  sensitizer: flag,
  withdrawn: flag,
  open_ended: flag,
  max_open: flag,
  compare: among("", ">=", "<=", ">", "<", "="),
  obligation: among("强制", "推荐", "应急"),
  requirement: among("必检", "选检", "补充"),
  phase: among("上岗前", "在岗期间", "离岗时", "应急", "离岗后"),
  direction: among("max", "min"),
  risk: among("", "一般", "严重"),
  kind: (cell) => cell !== "",
};

/** Tables whose rows are found by an id that code may name: the generated union of their ids. */
export const namedTables: Readonly<Record<string, string>> = {
  SourceId: "sources/texts.csv",
  PhysicalLimitId: "limits/physical.csv",
  ClinicalThresholdId: "diagnosis/thresholds.csv",
  DoseLimitId: "radiation/dose-limits.csv",
  DutyId: "duties/duties.csv",
  ViolationId: "duties/violations.csv",
  PeriodId: "duties/periods.csv",
  ConclusionRuleId: "surveillance/conclusion-rules.csv",
  RiskRuleSetId: "risk/rule-sets.csv",
};

/** Cells that are not what their column holds, and rows whose first day lies after their last. Empty when the table is sound. */
export const tableFaults = (file: string, rows: readonly Row[]): string[] => {
  const faults: string[] = [];
  rows.forEach((row, i) => {
    const at = `${file} 第 ${i + 2} 行`;
    for (const [column, cell] of Object.entries(row)) {
      const check = columns[column];
      if (check && !check(cell.trim())) faults.push(`${at} ${column}：“${cell}”`);
      if (cell !== cell.trim()) faults.push(`${at} ${column}：首尾有空格`);
    }
    if (row["valid_from"] && row["valid_to"] && row["valid_from"] > row["valid_to"])
      faults.push(`${at}：${row["valid_from"]} 晚于 ${row["valid_to"]}`);
  });
  return faults;
};

/** The ids of the named tables as types. */
export const idTypes = (read: (file: string) => readonly Row[]): string =>
  Object.entries(namedTables)
    .map(([name, file]) => {
      const ids = [...new Set(read(file).map((row) => row["id"]!))].sort();
      const line = `export type ${name} = ${ids.map((id) => JSON.stringify(id)).join(" | ")};`;
      return line.length <= 140 ? `\n${line}\n` : `\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};\n`;
    })
    .join("");
