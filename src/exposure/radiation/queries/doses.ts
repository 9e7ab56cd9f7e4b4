import type { Tx } from "#platform";
import { areaRange, type Ctx } from "#access";
import { notMerged } from "#registry";
import type { Finding } from "#standards";
import { errors } from "../errors.ts";
import type { DoseItem } from "../views.ts";

type Row = Omit<DoseItem, "dose" | "wearing"> & { finding: { dose: Finding; wearing: Finding } };
const columns = `d.employer_id as "employerId", d.employer_name as "employerName", d.record_id as "recordId", d.worker_id as "workerId",
  d.institution_name as "institutionName", d.report_no as "reportNo", d.badge_no as "badgeNo", d.period_from as "periodFrom", d.period_to as "periodTo",
  d.version, not exists (select 1 from exposure.dose_record n where n.employer_id = d.employer_id and n.institution_id = d.institution_id
    and n.worker_id = d.worker_id and n.period_from = d.period_from and n.version > d.version) as current,
  d.state, d.hp10_text as hp10, d.recorded::float8 as recorded, d.hp3::float8 as hp3, d.hp007::float8 as hp007, d.counts, d.review, d.investigate,
  d.nominal_reason as "nominalReason", d.correction_reason as "correctionReason", d.reported_on as "reportedOn", d.received_on as "receivedOn", d.finding`;
const itemOf = ({ finding, ...rest }: Row): DoseItem => ({ ...rest, ...finding });

/** Every record of a person at an employer, the latest period first, with all versions. */
export const dosesOf = async (tx: Tx, employerId: string, workerId: string): Promise<DoseItem[]> =>
  (
    await tx.query<Row>(
      `select ${columns} from exposure.dose_record d where d.employer_id = $1 and d.worker_id = $2 order by d.period_from desc, d.institution_id, d.version desc`,
      [employerId, workerId],
    )
  ).map(itemOf);

const cap = 10_000;
export type DoseFilter = {
  employerId?: string | undefined;
  areaCode?: string | undefined;
  investigate?: boolean | undefined;
  text?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};
/** Dose records in the actor's scope, the latest period first. The cursor is `day|id` of the last row. */
export async function listDoses(
  ctx: Ctx,
  filter: DoseFilter,
): Promise<{ items: DoseItem[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const { actor } = ctx;
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where: string[] = [];
  if (actor.kind === "employer") where.push(`d.employer_id = ${add(actor.employerId ?? null)}`);
  else if (actor.kind === "laboratory") where.push(`d.institution_id = ${add(actor.organisationId)}`);
  else if (actor.via !== "system") {
    const own = areaRange(actor.areaCode);
    where.push(`d.area_code between ${add(own.from)} and ${add(own.to)}`, notMerged("d.employer_id"));
  }
  if (filter.areaCode) {
    const { from, to } = areaRange(filter.areaCode);
    where.push(`d.area_code between ${add(from)} and ${add(to)}`);
  }
  if (filter.employerId) where.push(`d.employer_id = ${add(filter.employerId)}`);
  if (filter.investigate) where.push("d.investigate");
  if (filter.text) where.push(`(d.report_no = ${add(filter.text.trim())} or d.badge_no = ${add(filter.text.trim())})`);
  const rule = where.join(" and ") || "true";
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from exposure.current_dose d where ${rule} limit ${cap + 1}) t`,
    values,
  );
  const [day, id] = (filter.cursor ?? "").split("|");
  if (filter.cursor && !(/^\d{4}-\d\d-\d\d$/.test(day ?? "") && /^[0-9a-f-]{36}$/.test(id ?? ""))) throw errors.cursorForm();
  const after = day && id ? `(d.period_to, d.record_id) < (${add(day)}::date, ${add(id)}::uuid)` : "true";
  const limit = Math.min(filter.limit ?? 50, 200);
  const rows = await ctx.tx.query<Row>(
    `select ${columns} from exposure.current_dose d where ${rule} and ${after} order by d.period_to desc, d.record_id desc limit ${limit + 1}`,
    values,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    nextCursor: rows.length > limit && last ? `${last.periodTo}|${last.recordId}` : null,
    count: { value: Math.min(n, cap), capped: n > cap },
  };
}
