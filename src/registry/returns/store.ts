import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { ReturnFigures } from "./schema.ts";

export type ReturnRow = {
  organisationId: string;
  period: string;
  areaCode: string;
  dueOn: Day;
  submittedOn: Day;
  figures: ReturnFigures;
  objections: readonly object[];
  note: string;
  nextSteps: string;
  dispatchedOn: Day | null;
  accountId: string;
  actorName: string;
};

/** False when the period was sent before. */
export const insertReturn = async (tx: Tx, row: ReturnRow): Promise<boolean> =>
  (
    await tx.query(
      `insert into registry.town_return (organisation_id, period, area_code, due_on, submitted_on, figures, objections, note, next_steps, dispatched_on,
         account_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning period`,
      [
        row.organisationId,
        row.period,
        row.areaCode,
        row.dueOn,
        row.submittedOn,
        JSON.stringify(row.figures),
        JSON.stringify(row.objections),
        row.note,
        row.nextSteps,
        row.dispatchedOn,
        row.accountId,
        row.actorName,
      ],
    )
  ).length > 0;
