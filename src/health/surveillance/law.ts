import { day, type Day } from "#kernel";
import { agent, type Agent, type ExamCategory } from "#standards";

/** First day on which 复查 is no individual conclusion any more (GBZ 188-2025, in force). */
export const recheckEndsOn: Day = day("2026-08-01");

/** Category of filing an institution needs to examine for this hazard, in the registry's words. */
export type FilingCategory = "dust" | "chemical" | "physical" | "biological" | "radiation" | "other";
const filing: Record<ExamCategory, FilingCategory> = {
  dust: "dust",
  chemical: "chemical",
  physical: "physical",
  biological: "biological",
  radiation: "radiation",
  special: "other",
};
export const filingLabels: Record<FilingCategory, string> = {
  dust: "粉尘",
  chemical: "化学因素",
  physical: "物理因素",
  biological: "生物因素",
  radiation: "放射因素",
  other: "其他",
};

/** The hazard of a canonical code that can be examined: a heading such as 粉尘 is none. */
export const hazardOf = (code: string): Agent | undefined => {
  const found = agent(code);
  return found?.heading ? undefined : found;
};
export const hazardName = (code: string): string => agent(code)?.name ?? code;
export const filingOf = (code: string): FilingCategory => filing[agent(code)?.examCategory ?? "special"];
/** Name of a disease of the exchange list of 2021; the code itself while the list has none. */
export const diseaseName = (code: string): string => code;
