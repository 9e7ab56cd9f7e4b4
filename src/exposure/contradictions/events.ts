import { event } from "#platform";
import type { Day } from "#kernel";
import type { Cell } from "./rules.ts";

/** Somebody asked that the missing cells of an employer be followed up; each is somebody's to mend. */
export const ContradictionsNamed = event<{
  employerId: string;
  areaCode: string;
  employerName: string;
  on: Day;
  gaps: {
    agentCode: string;
    agentName: string;
    cell: Cell;
    posts: string[];
    owner: string;
    todo: string;
    why: string;
    dueOn: Day | null;
    clause: string;
  }[];
}>("exposure.contradictions-named");
