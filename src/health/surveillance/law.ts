import { agent, disease, type Agent, type ExamCategory } from "#standards";

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
export const diseaseName = (code: string): string => disease(code)?.name ?? code;
/** True for a disease of the exchange list of 2021; a heading such as 尘肺病 is none. */
export const isDisease = (code: string): boolean => code !== "0" && disease(code)?.heading === false;
/** Two digits, hyphen, up to three or four digits, as the exchange's work types are written; the provincial form has no hyphen. */
export const isWorkType = (code: string): boolean => /^\d{2}-\d{1,4}$/.test(code);
