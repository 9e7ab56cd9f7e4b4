import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const generated = join(import.meta.dirname, "../../src/standards/generated");

/**
 * The numbers of the law: table → columns whose values are changed one by one. Days are changed by one day, numbers by one in
 * their last place, words listed with a bar become another of them.
 */
const numbers: Record<string, string> = {
  "limits.chemical": "mac pc_twa pc_stel valid_from valid_to",
  "limits.dust": "pc_twa_total pc_twa_respirable pc_twa_fibre valid_from valid_to",
  "limits.biological": "mac pc_twa pc_stel valid_from valid_to",
  "physical.physical": "limit",
  "biological-indices.indices": "limit_value limit_value_alt after_months until_months valid_from valid_to",
  "grading.grading": "value",
  "grading.heatGrading": "rate",
  "sampling.sampling": "up_to need",
  "clinical.thresholds": "value valid_from valid_to",
  "clinical.ageCorrection": "age_from age_to correction_db",
  "clinical.lungGrades": "above from to below proposed_from",
  "dose.doseLimits": "value valid_from valid_to",
  "surveillance-rules.cycles": "min_interval_months max_interval_months",
  "surveillance-rules.followUps":
    "when threshold_years years_within years_over every_months exempt_years patient_min_months patient_max_months",
  "surveillance-rules.conditions": "test",
  "conclusion-rules.conclusionRules": "term valid_from valid_to",
  "periods.periods": "due",
  "violations.violations": "fine_min fine_max times_min times_max gains_below",
  "duties.duties": "due",
  "risk.ruleSets": "valid_from valid_to reassess_months",
  "risk.classes": "ordinal",
  "risk.matrix": "result",
  "risk.bands": "min max",
  "risk.criteria": "value",
  "risk.selfCheckItems": "max_score",
  "sizes.sizes": "large_min medium_min small_min",
};
/** Tables of names, codes and wording: they hold no number of the law. */
const wording = new Set(
  (
    "sources.texts agents.agents hazards.hazards2020 hazards.provincial6 hazards.provincial5 code-sets.codeSets industry-risk.industryRisks " +
    "industries.industries diseases.diseases disease-catalogue.catalogue disease-catalogue.changes hazard-factors.factors " +
    "provincial.dictionary provincial.units pinyin.readings work-types.workTypes indicators.indicators indicators.indicatorItems " +
    "surveillance-sections.sections surveillance-rules.itemNeeds surveillance-rules.rules surveillance-rules.items " +
    "surveillance-rules.conditionFacts periods.counting violations.exemptions limit-effects.chemical limit-effects.dust limit-effects.biological"
  ).split(" "),
);
const words: Record<string, readonly string[]> = {
  "risk.matrix result": ["Ⅰ", "Ⅱ", "Ⅲ", "甲", "乙", "丙", "一级", "二级", "三级", "四级"],
};

export type Mutant = { table: string; row: string[]; column: string; was: string; becomes: string; text: string; mutated: string };

const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** One more or less in the last place. @example stepped("0.30", 1) // → "0.31" */
export const stepped = (number: string, by: 1 | -1): string | undefined => {
  const point = number.indexOf(".");
  const digits = point < 0 ? 0 : number.length - point - 1;
  const units = BigInt(number.replace(".", "")) + BigInt(by);
  if (units < 0n) return undefined;
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** What a cell becomes when one of its numbers, its day or its word is another. */
export const changesOf = (cell: string, among: readonly string[] | undefined): string[] => {
  if (cell === "") return [];
  if (among) return [among[(among.indexOf(cell) + 1) % among.length]!];
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return [shifted(cell, 1), shifted(cell, -1)];
  return [...cell.matchAll(/\d+(\.\d+)?/g)].flatMap((m) =>
    ([1, -1] as const).flatMap((by) => {
      const other = stepped(m[0], by);
      return other === undefined ? [] : [cell.slice(0, m.index) + other + cell.slice(m.index + m[0].length)];
    }),
  );
};

const generatedTables = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const name of readdirSync(generated)) {
    const module = (await import(pathToFileURL(join(generated, name)).href)) as Record<string, unknown>;
    for (const [constant, text] of Object.entries(module))
      if (typeof text === "string") texts.set(`${name.replace(".ts", "")}.${constant}`, text);
  }
  return texts;
};

/** Tables that are in neither list here, and those listed that do not exist. */
export const unlisted = async (): Promise<string[]> => {
  const texts = await generatedTables();
  const listed = [...Object.keys(numbers), ...wording];
  return [...[...texts.keys()].filter((t) => !listed.includes(t)), ...listed.filter((t) => !texts.has(t))];
};

/** Every mutant of every table of numbers; `once`: one for each value, its first number one higher, its day one later. */
export const mutants = async (only?: string, once = false): Promise<Mutant[]> => {
  const texts = await generatedTables();
  const all: Mutant[] = [];
  for (const [table, columns] of Object.entries(numbers)) {
    const text = texts.get(table);
    if (text === undefined || (only !== undefined && !table.startsWith(only))) continue;
    const lines = text.split("\n").map((l) => l.split("\t"));
    const head = lines[0]!;
    for (const column of columns.split(" ")) {
      const at = head.indexOf(column);
      if (at < 0) throw new Error(`${table} has no column ${column}`);
      for (let i = 1; i < lines.length; i++) {
        const row = lines[i]!;
        const changes = changesOf(row[at] ?? "", words[`${table} ${column}`]);
        for (const becomes of once ? changes.slice(0, 1) : changes) {
          const other = lines.map((l, j) => (j === i ? l.map((cell, k) => (k === at ? becomes : cell)) : l).join("\t")).join("\n");
          all.push({ table, row, column, was: row[at]!, becomes, text, mutated: other });
        }
      }
    }
  }
  return all;
};
