import { areaRange } from "#access";
import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { FigureView } from "../schema.ts";

export type FrozenRow = {
  frozen_id: string;
  indicator_id: string;
  area_code: string;
  as_of: Day;
  title: string;
  version: number;
  numerator: number;
  denominator: number;
  replaces: string | null;
  reason: string;
  frozen_at: Date;
};
const columns = "frozen_id, indicator_id, area_code, as_of, title, version, numerator, denominator, replaces, reason, frozen_at";

export const frozenById = (tx: Tx, id: string): Promise<FrozenRow | undefined> =>
  tx.maybe<FrozenRow>(`select ${columns} from indicators.frozen where frozen_id = $1`, [id]);
export const frozenOf = (tx: Tx, indicatorId: string, area: string): Promise<FrozenRow[]> =>
  tx.query<FrozenRow>(
    `select ${columns} from indicators.frozen where indicator_id = $1 and area_code = $2 order by as_of desc, frozen_at desc limit 100`,
    [indicatorId, area],
  );

/** Stores the figure and copies the facts it counted, in one statement each. */
export const insertFrozen = async (
  tx: Tx,
  id: string,
  request: { indicator: string; area: string; asOf: Day; title: string; replaces?: string | undefined; reason?: string },
  figure: FigureView,
  accountId: string,
  at: Date,
): Promise<void> => {
  const { from, to } = areaRange(request.area);
  await tx.query(
    `insert into indicators.frozen (frozen_id, indicator_id, area_code, as_of, title, version, numerator, denominator, target, definition, replaces, reason, account_id, frozen_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      request.indicator,
      request.area,
      request.asOf,
      request.title,
      figure.version,
      figure.figure.numerator,
      figure.figure.denominator,
      figure.target ? JSON.stringify(figure.target) : null,
      JSON.stringify({ name: figure.name, ...figure.definition, parameters: figure.parameters }),
      request.replaces ?? null,
      request.reason ?? "",
      accountId,
      at,
    ],
  );
  await tx.query(
    `insert into indicators.frozen_fact (employer_id, frozen_id, subject_key, area_code, numerator, denominator, basis_id, reason)
     select employer_id, $1, subject_key, area_code, numerator, denominator, basis_id, reason from indicators.fact
     where indicator_id = $2 and area_code >= $3 and area_code <= $4 and valid_from <= $5 and valid_to > $5`,
    [id, request.indicator, from, to, request.asOf],
  );
};

export type Difference = { employer_id: string; subject_key: string; basis_id: string | null; was: string | null; now: string | null };
/** What entered, left or changed between a frozen figure and now; sums of both sides over the same area. */
export const differences = async (
  tx: Tx,
  frozen: FrozenRow,
  most: number,
): Promise<{ rows: Difference[]; total: number; numerator: number; denominator: number }> => {
  const { from, to } = areaRange(frozen.area_code);
  const values = [frozen.frozen_id, frozen.indicator_id, from, to];
  const both = `with live as materialized (
       select employer_id, subject_key, numerator, denominator, reason, basis_id from indicators.fact
       where indicator_id = $2 and area_code >= $3 and area_code <= $4 and valid_to = '9999-12-31'),
     frozen as materialized (select * from indicators.frozen_fact where frozen_id = $1 and area_code >= $3 and area_code <= $4),
     differing as (
       select coalesce(l.employer_id, f.employer_id) as employer_id, coalesce(l.subject_key, f.subject_key) as subject_key,
         coalesce(l.basis_id, f.basis_id) as basis_id, f.reason as was, l.reason as now
       from live l full join frozen f on f.employer_id = l.employer_id and f.subject_key = l.subject_key
       where (l.numerator, l.denominator) is distinct from (f.numerator, f.denominator))`;
  const rows = await tx.query<Difference>(`${both} select * from differing order by employer_id, subject_key limit ${most}`, values);
  const sums = await tx.one<{ total: number; numerator: number; denominator: number }>(
    `${both} select (select count(*) from differing) as total, coalesce(sum(numerator), 0)::bigint as numerator, coalesce(sum(denominator), 0)::bigint as denominator from live`,
    values,
  );
  return { rows, ...sums };
};

export const upsertTarget = async (
  tx: Tx,
  indicatorId: string,
  target: { areaCode: string; year: number; percent: number; plan: string; source: string },
  accountId: string,
  at: Date,
): Promise<void> => {
  await tx.query(
    `insert into indicators.target (indicator_id, area_code, year, plan, percent, source, account_id, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (indicator_id, area_code, year, plan) do update set percent = excluded.percent, source = excluded.source,
       account_id = excluded.account_id, set_at = excluded.set_at`,
    [indicatorId, target.areaCode, target.year, target.plan, target.percent, target.source, accountId, at],
  );
};
