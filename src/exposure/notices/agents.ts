import type { Day } from "#kernel";
import { agent, clauseText, limitsFor, phaseText, type LimitEntry } from "#standards";
import { criticalEffect, cycleFor, factorsOf, physicalLimits, requiredItems, type PhysicalLimit } from "#standards/tables";
import type { AgentFacts, SaidLimit } from "./schema.ts";

/** The rows of GBZ 2.2 a worker reads; tables for other conditions and for design are left to the report. */
const physicalRows: Readonly<Record<string, readonly string[]>> = {
  "3001": ["uhf."],
  "3002": ["hf."],
  "3003": ["power-frequency."],
  "3005": ["microwave."],
  "3006": ["ultraviolet."],
  "3007": ["heat.100."],
  "3008": ["noise.lex-8h", "noise.lex-w"],
  "3009": ["hand-arm."],
};
const isRow = (row: PhysicalLimit, begin: string): boolean => (begin.endsWith(".") ? row.id.startsWith(begin) : row.id === begin);
const unitText = (unit: string): string => unit.replace("m3", "m³");

const fractions = { total: "总尘", respirable: "呼尘", fibre: "纤维" } as const;
const ofEntry = (e: LimitEntry): SaidLimit[] => {
  const line = (kind: string, value: number): SaidLimit => ({
    text: `${kind} ${value} ${unitText(e.unit)}`,
    of: e.name,
    clause: clauseText({ sourceId: e.sourceId, clause: e.clause }),
  });
  return [
    ...(e.mac === undefined ? [] : [line("MAC", e.mac)]),
    ...(e.pcTwa === undefined ? [] : [line("PC-TWA", e.pcTwa)]),
    ...(e.pcStel === undefined ? [] : [line("PC-STEL", e.pcStel)]),
    ...(Object.keys(fractions) as (keyof typeof fractions)[]).flatMap((f) =>
      e.dust?.[f] === undefined ? [] : [line(`PC-TWA（${fractions[f]}）`, e.dust[f])],
    ),
  ];
};
const physicalOf = (code: string): SaidLimit[] => {
  const begins = physicalRows[code] ?? [];
  return physicalLimits()
    .filter((row) => row.value !== undefined && begins.some((b) => isRow(row, b)))
    .slice(0, 6)
    .map((row) => ({
      text: `${row.metric.replace(/[^\x20-\x7e]/g, "").replace(/ limit$/, " 限值")} ${row.limit} ${row.unit}（${row.conditionText}）`,
      of: "",
      clause: clauseText(row),
    }));
};

const distinct = (all: readonly string[]): string[] => [...new Set(all.filter((x) => x !== ""))];

/**
 * What the tables of the law say of an agent on a day, in the words of the standards. What they do not say stays empty: the
 * employer fills it in, nobody makes it up.
 */
export function agentFacts(code: string, name: string, on: Day): AgentFacts {
  const known = agent(code);
  const entries = limitsFor(code, on);
  const factors = factorsOf(code);
  const during = requiredItems(code, "during", on);
  const before = requiredItems(code, "before", on);
  const cycle = cycleFor(code, on);
  const edition = during ?? before;
  const severe = factors.find((f) => f.severe) ?? null;
  return {
    code,
    name: known?.name ?? name,
    cas: known ? [...known.cas] : [],
    severe: known?.severe === "whole" ? "yes" : known?.severe ? "ask" : "no",
    severeBasis: severe ? clauseText(severe.clause) : "",
    highlyToxic: factors.some((f) => f.highlyToxic === "whole") ? "yes" : factors.some((f) => f.highlyToxic) ? "ask" : "no",
    effects: distinct(entries.map(criticalEffect)),
    marks: distinct(
      entries.flatMap((e) => [
        e.carcinogen ? `致癌 ${e.carcinogen}` : "",
        e.skin ? "经皮吸收（皮）" : "",
        e.sensitizer ? "致敏（敏）" : "",
      ]),
    ),
    diseases: during ? [...during.targetDiseases] : [],
    contraindications: before ? [...before.contraindications] : [],
    examCycle: during ? (cycle.months !== undefined ? `${phaseText.during}每 ${cycle.months} 个月` : during.cycleText || "") : "",
    examClause: edition ? clauseText({ sourceId: edition.sourceId, clause: (during ?? before)!.clause }) : "",
    limits: entries.length > 0 ? entries.flatMap(ofEntry) : physicalOf(code),
  };
}
