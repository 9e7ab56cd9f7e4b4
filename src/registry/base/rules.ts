import { agent } from "#standards";
import { industrySpan } from "#standards/tables";
import { hazardCategories, type HazardCategory, type Headcount } from "../schema.ts";

/** The value of the kept sums for a band of headcount: nobody said is empty there. */
export const bandOf = (headcount: Headcount): string => (headcount === "untold" ? "" : headcount);

/**
 * Classes of hazard as the bits of `employer.hazard_categories`, in the order of the declaration form.
 * @example hazardBits(["dust", "physical"]) // 5
 */
export const hazardBits = (categories: readonly HazardCategory[]): number =>
  categories.reduce((bits, c) => bits | (1 << hazardCategories.indexOf(c)), 0);

/** The class an agent of the national exchange list counts in; 其他因素 are all that stand in none of the other five. */
export const categoryOfAgent = (code: string): HazardCategory | undefined => {
  const group = agent(code)?.group;
  return group === "special-work" ? "other" : group;
};

const last = "\u{10ffff}";
/**
 * Codes a row of 底数统计 by industry counts, as registry.base_keys tells them apart; a row without a value is what has no such industry.
 * @example spansOfRow("section:C") // codes 13 to 43, and the letter itself where a register gave no more
 */
export const spansOfRow = (row: string): { from: string; to: string }[] => {
  const [by = "", value = ""] = row.split(":");
  if (by === "section" && value === "")
    return [
      { from: "", to: "01" },
      { from: "98", to: "A" },
      { from: "U", to: last },
    ];
  if (by === "section") return [industrySpan(value), { from: value, to: value + last }].flatMap((span) => span ?? []);
  return [{ from: value, to: by === "division" && value.length === 2 ? value + last : `${value}\u0001` }];
};
