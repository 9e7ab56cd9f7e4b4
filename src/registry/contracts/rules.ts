import type { Day } from "#kernel";
import { clauseText } from "#standards";
import { dutyRow } from "#standards/tables";
import type { ContractKind } from "./schema.ts";

/** A contract holds from its first day to its last, or to the day it was ended. */
export const inForce = (c: { since: Day; until: Day | null; endedOn: Day | null }, on: Day): boolean => {
  const last = c.endedOn ?? c.until;
  return c.since <= on && (last === null || on <= last);
};

/**
 * Whether workers of others count in the declaration.
 * @source 职业病危害项目申报系统, fields 劳动者总人数（在册职工总数）, 外委人员总数, 接害总人数（含外委）
 */
export const counting = {
  says: "申报时“接害总人数（含外委）”把外委人员算在用工单位；“劳动者总人数（在册职工总数）”不含，另填“外委人员总数”。",
  evidence: "“接害总人数（含外委）”为单一来源，“外委人员总数”一栏依据待核实",
};

export type SideDuty = { name: string; todo: string; clause: string; side: "host" | "contractor"; evidence: string };

/** Duties the table names for work done by others; where it names none for a side, none is shown. */
export const dutiesOf = (kind: ContractKind): SideDuty[] =>
  (kind === "dispatch" ? ["using-employer", "no-transfer"] : ["no-transfer"]).flatMap((id) => {
    const row = dutyRow(id);
    if (!row) return [];
    return [
      {
        name: row.name,
        todo: row.todo,
        clause: row.clauses.map(clauseText).join("；"),
        side: "host" as const,
        evidence: row.evidence,
      },
    ];
  });
