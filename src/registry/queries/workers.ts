import { z } from "zod";
import type { Day } from "#kernel";
import { codeSet } from "#standards";
import { audit, mask, vault, type Ctx } from "#access";
import type { WorkerKind } from "../contracts/schema.ts";
import { errors } from "../errors.ts";
import { workerIndex } from "../people.ts";
import { IdText } from "../schema.ts";
import { employerById } from "../store/employers.ts";
import { readCursor, writeCursor } from "./cursor.ts";

export type WorkerItem = {
  workerId: string;
  name: string;
  idNumber: string;
  sex: "M" | "F" | "";
  birthYear: number | null;
  since: Day | null;
  lastSeenOn: Day;
  usingEmployerId: string | null;
  kind: WorkerKind;
  usingEmployerName: string;
};

/** Workers of an employer: by the whole name or number of one, or those who work at another's place. */
export const WorkersQuery = z.object({
  search: z.string().trim().max(60).optional(),
  usingEmployerId: IdText.optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** The number as it is kept under each kind of document. */
const numbersOf = (text: string): Buffer[] => codeSet("id-document").map((kind) => workerIndex(kind.code, text));

type Row = Omit<WorkerItem, "name" | "idNumber" | "birthYear"> & { nameSealed: Buffer; idNumberSealed: Buffer; birthOn: Day | null };

/**
 * Workers in the books of an employer, last seen first, names and numbers masked. Who looked is on the audit trail.
 * @throws Refusal RG-1001 also for an employer outside the scope, RG-1202
 */
export const listWorkers = async (
  ctx: Ctx,
  employerId: string,
  query: z.output<typeof WorkersQuery>,
): Promise<{ items: WorkerItem[]; nextCursor: string | null; count: { value: number; capped: boolean } }> => {
  if (!(await employerById(ctx.tx, employerId))) throw errors.employerNotFound();
  const after = readCursor(query.cursor, 2);
  const values: unknown[] = [employerId];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const filters = [
    ...(query.usingEmployerId === undefined ? [] : [`e.using_employer_id = ${value(query.usingEmployerId)}`]),
    ...(query.search
      ? [`(w.name_index = ${value(vault.blindIndex("name", query.search))} or w.id_index = any(${value(numbersOf(query.search))}))`]
      : []),
  ];
  const counted = ["e.employer_id = $1", "e.until is null", ...filters].join(" and ");
  const bound = values.length;
  const today = `${value(ctx.clock.today())}::date`;
  const rows = await ctx.tx.query<Row>(
    `select w.worker_id as "workerId", w.name_sealed as "nameSealed", w.id_number_sealed as "idNumberSealed", w.sex, w.birth_on as "birthOn", e.since,
       e.last_seen_on as "lastSeenOn", e.using_employer_id as "usingEmployerId", coalesce(c.kind, case when e.using_employer_id is null then 'own' else 'elsewhere' end) as kind,
       case when e.using_employer_id is null then '' else coalesce(u.name, c.host_name, '其他地区的单位') end as "usingEmployerName"
     from registry.employment e join registry.worker w using (worker_id)
       left join registry.employer u on u.employer_id = e.using_employer_id
       left join lateral (
         select kind, host_name from registry.contract k where k.employer_id = e.using_employer_id and k.contractor_employer_id = e.employer_id
           and k.since <= ${today} and coalesce(k.ended_on, k.until, ${today}) >= ${today} order by k.since desc limit 1) c on true
     where ${counted}${after ? ` and (e.last_seen_on, e.worker_id) < (${value(after[0])}::date, ${value(after[1])}::uuid)` : ""}
     order by e.last_seen_on desc, e.worker_id desc limit ${query.limit + 1}`,
    values,
  );
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from registry.employment e ${filters.length > 0 ? "join registry.worker w using (worker_id)" : ""}
       where ${counted} limit 10001) counted`,
    values.slice(0, bound),
  );
  const items = rows.slice(0, query.limit).map(({ nameSealed, idNumberSealed, birthOn, ...rest }): WorkerItem => ({
    ...rest,
    name: mask.name(vault.open(nameSealed)),
    idNumber: mask.idNumber(vault.open(idNumberSealed)),
    birthYear: birthOn === null ? null : Number(birthOn.slice(0, 4)),
  }));
  await audit(ctx, {
    action: "worker.list",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: {
      shown: items.length,
      // Never what was typed: a name or a number.
      ...(query.search ? { searched: /\d{4}/.test(query.search) ? "number" : "name" } : {}),
    },
  });
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > query.limit && last ? writeCursor([last.lastSeenOn, last.workerId]) : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
  };
};
