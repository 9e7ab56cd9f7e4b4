import type { Day } from "#kernel";
import type { Conclusion } from "../codes/sets.ts";

export type SurveillanceEdition = "GBZ 188-2014" | "GBZ 188-2025";
/** First day of GBZ 188-2025; an examination belongs to the edition of its own day. */
export const edition2025From = "2026-08-01" as Day;
export const surveillanceEdition = (examOn: Day): SurveillanceEdition => (examOn >= edition2025From ? "GBZ 188-2025" : "GBZ 188-2014");

const of2014: readonly Conclusion[] = ["normal", "recheck", "suspected", "contraindication", "other"];
const of2025: readonly Conclusion[] = ["normal", "suspected", "contraindication", "other"];
/** Conclusions an examination may end with on its day; 复查 is none from 2026-08-01 (GBZ 188-2025 4.8.2.2). */
export const allowedConclusions = (examOn: Day): readonly Conclusion[] => (examOn >= edition2025From ? of2025 : of2014);
export const isAllowedConclusion = (conclusion: Conclusion, examOn: Day): boolean => conclusion !== "recheck" || examOn < edition2025From;

const gravity: Record<Conclusion, number> = { suspected: 5, contraindication: 4, recheck: 3, "none-yet": 2, other: 1, normal: 0 };
/** The conclusion that stands for the whole card: 疑似职业病 > 职业禁忌证 > 复查 > 暂无个体结论 > 其他 > 未见异常. */
export const gravest = (list: readonly Conclusion[]): Conclusion => {
  let worst: Conclusion | undefined;
  for (const c of list) if (worst === undefined || gravity[c] > gravity[worst]) worst = c;
  return worst ?? "none-yet";
};
