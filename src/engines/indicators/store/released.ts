import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Sum } from "../rules.ts";
import type { ShownSum } from "../small-groups.ts";

/** Month ends on which an indicator was released, of those given. */
export const releasedDays = async (tx: Tx, indicatorId: string, days: readonly Day[]): Promise<Set<Day>> =>
  new Set(
    (
      await tx.query<{ day: Day }>("select day from indicators.release where indicator_id = $1 and day = any($2::date[])", [
        indicatorId,
        days,
      ])
    ).map((r) => r.day),
  );

/** The sums of every area at the end of a day. */
export const figuresOn = async (tx: Tx, indicatorId: string, on: Day): Promise<Map<string, Sum>> =>
  new Map(
    (
      await tx.query<Sum & { areaCode: string }>(
        `select distinct on (area_code) area_code as "areaCode", numerator, denominator from indicators.rollup
         where indicator_id = $1 and slice = '' and day <= $2 order by area_code, day desc`,
        [indicatorId, on],
      )
    ).map(({ areaCode, ...sum }) => [areaCode, sum]),
  );

/** What was shown between two days, day by day, the oldest first. */
export const shownBetween = async (tx: Tx, indicatorId: string, from: Day, before: Day): Promise<Map<string, ShownSum>[]> => {
  const rows = await tx.query<ShownSum & { areaCode: string; day: Day }>(
    `select area_code as "areaCode", day, denominator, numerator from indicators.released_figure
     where indicator_id = $1 and day >= $2 and day < $3 order by day`,
    [indicatorId, from, before],
  );
  return [...Map.groupBy(rows, (r) => r.day).values()].map((one) => new Map(one.map((r) => [r.areaCode, r])));
};

export const insertRelease = async (
  tx: Tx,
  indicatorId: string,
  on: Day,
  shown: ReadonlyMap<string, ShownSum>,
  at: Date,
): Promise<void> => {
  await tx.query("insert into indicators.release (indicator_id, day, released_at) values ($1, $2, $3)", [indicatorId, on, at]);
  await tx.query(
    `insert into indicators.released_figure (indicator_id, area_code, day, denominator, numerator)
     select $1, a, $2, d, n from unnest($3::text[], $4::bigint[], $5::bigint[]) t (a, d, n)`,
    [indicatorId, on, [...shown.keys()], [...shown.values()].map((s) => s.denominator), [...shown.values()].map((s) => s.numerator)],
  );
};

/** Only for a database that has just been loaded: nobody saw a figure of it. */
export const forgetReleases = async (tx: Tx): Promise<void> => {
  await tx.query("delete from indicators.released_figure");
  await tx.query("delete from indicators.release");
};

export type Released = ShownSum & { indicatorId: string; areaCode: string; day: Day };
/** Released figures of areas since a day, the newest last. */
export const releasedSince = (tx: Tx, indicatorIds: readonly string[], areas: readonly string[], from: Day, to: Day): Promise<Released[]> =>
  tx.query<Released>(
    `select indicator_id as "indicatorId", area_code as "areaCode", day, denominator, numerator from indicators.released_figure
     where indicator_id = any($1::text[]) and area_code = any($2::text[]) and day between $3 and $4 order by day`,
    [indicatorIds, areas, from, to],
  );
