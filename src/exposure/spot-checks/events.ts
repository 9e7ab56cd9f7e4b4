import { event } from "#platform";
import type { Day } from "#kernel";
import type { CheckLine } from "./schema.ts";

/** A declaration was compared with the workplace. `dueOn` is the last day of the change declaration it asks for. */
export const AccuracyChecked = event<{
  employerId: string;
  employerName: string;
  areaCode: string;
  checkId: string;
  taskId: string | null;
  replaces: string | null;
  origin: "spot-check" | "daily";
  occasion: string;
  accurate: boolean;
  lines: CheckLine[];
  differences: string[];
  on: Day;
  dueOn: Day | null;
  clause: string;
}>("exposure.accuracy-checked");
