import type { Day } from "#kernel";
import { classText, classify, type LoadedCells, type RiskFacts } from "./index.ts";
import data from "./risk.cases.json" with { type: "json" };

/** A classification with the outcome that was worked out beforehand; what `expect` leaves out is not looked at. */
export type RiskCase = {
  name: string;
  ruleSet: string;
  on: string;
  facts: RiskFacts;
  cells?: LoadedCells;
  expect: Record<string, unknown>;
};
export const cases = data as unknown as RiskCase[];

/** How the answer differs from the expected one; undefined when it does not. */
export const failure = (c: RiskCase): string | undefined => {
  const r = classify(c.ruleSet, c.facts, c.on as Day, c.cells);
  for (const [key, wanted] of Object.entries(c.expect)) {
    const found =
      key === "text"
        ? classText(r)
        : key === "step"
          ? r.steps.some((s) => s.text.includes(wanted as string)) && wanted
          : key === "unconfirmed"
            ? r.unconfirmed === true
            : (r as Record<string, unknown>)[key];
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      return `${c.name}：${key} 应为 ${JSON.stringify(wanted)}，得 ${JSON.stringify(found)}`;
  }
  return undefined;
};
