import type { Day } from "#kernel";
import { cycleRules } from "#standards/tables";

/** Whether the surveillance standard of the day prints exams in service for a factor. */
export const hasSurveillance = (agentCode: string, on: Day): boolean => cycleRules(agentCode, "during", on).length > 0;
