import type { z } from "zod";
import type { Tx } from "#platform";
import type { BaseSums } from "./schema.ts";

export type Sums = z.output<typeof BaseSums>;
export type KeptRow = Sums & { value: string };

const sums = ["employers", "confirmed", "serious", "declared", "workers", "exposed"] as const;
const summed = sums.map((s) => `coalesce(sum(${s}), 0) as ${s}`).join(", ");
const list = sums.join(", ");

/** Sums of an area by one property: what is kept, with the differences still waiting. */
export const sumsBy = (tx: Tx, area: { code: string; from: string; to: string }, dimension: string): Promise<KeptRow[]> =>
  tx.query<KeptRow>(
    `select value, ${summed} from (
       select value, ${list} from registry.base_count where area_code = $1 and dimension = $4
       union all select value, ${list} from registry.base_delta where area_code between $2 and $3 and dimension = $4) x
     group by value having sum(employers) <> 0 order by value`,
    [area.code, area.from, area.to, dimension],
  );

/** Sums of each of some areas; what lies in the area itself and below none of them stands under the area's own code. */
export const sumsOfAreas = (
  tx: Tx,
  area: { code: string; from: string; to: string },
  children: readonly { from: string; to: string }[],
): Promise<KeptRow[]> =>
  tx.query<KeptRow>(
    `with child as (select * from jsonb_to_recordset($4::jsonb) as c ("from" text, "to" text)),
     kept as (
       select c."from" as value, ${sums.map((s) => `b.${s}`).join(", ")} from child c join registry.base_count b on b.area_code = c."from" collate "C" and b.dimension = 'all'
       union all
       select coalesce(c."from", $1) as value, ${sums.map((s) => `d.${s}`).join(", ")} from registry.base_delta d
         left join child c on d.area_code >= c."from" collate "C" and d.area_code <= c."to" collate "C"
         where d.area_code between $2 and $3 and d.dimension = 'all')
     select value, ${summed} from kept group by value having sum(employers) <> 0 order by value`,
    [area.code, area.from, area.to, JSON.stringify(children)],
  );

/** Folding and counting anew take turns: a difference counted by one may not be added by the other. */
const inTurn = (tx: Tx): Promise<unknown> => tx.query("select pg_advisory_xact_lock(hashtextextended('registry.base', 0))");

/** Adds the waiting differences to the sums of their area and of every area above it. Needs the worker role. */
export const foldDeltas = async (tx: Tx): Promise<void> => {
  await inTurn(tx);
  await tx.query(
    `with taken as (delete from registry.base_delta returning area_code, dimension, value, ${list})
     insert into registry.base_count as b (area_code, dimension, value, ${list})
     select a, dimension, value, ${sums.map((s) => `sum(${s})`).join(", ")} from taken cross join lateral indicators.ancestors(area_code) a
     group by 1, 2, 3 order by 1, 2, 3
     on conflict (area_code, dimension, value) do update set ${sums.map((s) => `${s} = b.${s} + excluded.${s}`).join(", ")}`,
  );
};

/** Counts everything anew and puts right what differs. Needs the worker role. @returns sums that differed */
export const recountBase = async (tx: Tx): Promise<number> => {
  await foldDeltas(tx);
  const truth = `select a as area_code, k.dimension, k.value, count(*) as employers, count(*) filter (where e.hazard_confirmed) as confirmed,
      count(*) filter (where e.hazard_class = 'serious') as serious, count(*) filter (where e.declared_on is not null) as declared,
      coalesce(sum(e.workers_total), 0) as workers, coalesce(sum(e.workers_exposed), 0) as exposed
    from registry.employer e cross join lateral registry.base_keys(e.state, e.industry_code, e.size_code, e.hazard_class, e.workers_total) k
      cross join lateral indicators.ancestors(e.area_code) a group by 1, 2, 3`;
  // One statement, one snapshot: the differences that go are those of the records that were counted.
  const { n } = await tx.one<{ n: number }>(
    `with counted as (delete from registry.base_delta), truth as materialized (${truth}),
     put as (
       insert into registry.base_count as b (area_code, dimension, value, ${list}) select area_code, dimension, value, ${list} from truth
       on conflict (area_code, dimension, value) do update set ${sums.map((s) => `${s} = excluded.${s}`).join(", ")}
         where (${sums.map((s) => `b.${s}`).join(", ")}) is distinct from (${sums.map((s) => `excluded.${s}`).join(", ")}) returning 1),
     gone as (
       delete from registry.base_count b where not exists (
         select 1 from truth t where t.area_code = b.area_code and t.dimension = b.dimension and t.value = b.value) returning employers)
     select ((select count(*) from put) + (select count(*) from gone where employers <> 0))::int as n`,
  );
  return n;
};
