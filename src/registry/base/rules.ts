import { agents } from "#standards";
import type { HazardCategory, Headcount } from "../schema.ts";

/** The value of the kept sums for a band of headcount: nobody said is empty there. */
export const bandOf = (headcount: Headcount): string => (headcount === "untold" ? "" : headcount);

/** Hazard codes of some classes; 其他因素 are all that stand in none of the other five. */
export const agentsOfCategories = (categories: readonly HazardCategory[]): string[] => {
  const wanted = new Set<string>(categories.flatMap((c) => (c === "other" ? ["other", "special-work"] : [c])));
  return agents()
    .filter((a) => wanted.has(a.group))
    .map((a) => a.code);
};
