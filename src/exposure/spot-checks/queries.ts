import { areaRange, type Ctx } from "#access";
import { openCasesAt } from "#engines";
import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { agent } from "#standards";
import { industry } from "#standards/tables";
import { errors as declarationErrors } from "../declaration/errors.ts";
import { readAgent } from "../agents.ts";
import { employerFacts, inForce, type InForce } from "../declaration/store.ts";
import { errors } from "./errors.ts";
import { differenceText, differing, drawRule, drawSample, firstYear, leftDifferent, poolSha256, yearState, type Names } from "./rules.ts";
import type { CheckLine, DeclaredSide, Stratum, TaskItem } from "./schema.ts";

export const correctionProgramme = "declaration-correction";
export const names: Names = { industry: (code) => industry(code)?.name ?? "", agent: (code) => agent(code)?.name ?? code };
const cap = 10_000;

/** A declaration as it is compared: industry, size, persons and the factors of list and posts together. */
export const declaredSide = (d: InForce | undefined): DeclaredSide => {
  const values = d?.content.values;
  const code = String(values?.industry ?? "").trim();
  const found = new Map<string, string>();
  for (const row of [...(d?.content.hazardItems ?? []), ...(d?.content.places ?? [])]) {
    const known = readAgent({ code: row.agentCode, name: row.agentName });
    if (known) found.set(known.code, known.name);
  }
  return {
    declarationId: d?.declarationId ?? null,
    version: d?.version ?? null,
    declaredOn: d?.declaredOn ?? null,
    industry: code || null,
    industryName: code ? names.industry(code) : "",
    size: String(values?.enterpriseSize ?? "").trim() || null,
    workersTotal: values?.workersTotal ?? null,
    agents: [...found].map(([agentCode, agentName]) => ({ agentCode, agentName })).sort((a, b) => (a.agentCode < b.agentCode ? -1 : 1)),
  };
};

/** What of an earlier check the declaration in force leaves standing; undefined when none is in force. */
export async function differencesLeft(
  tx: Tx,
  employerId: string,
  lines: readonly CheckLine[],
): Promise<{ left: string[]; declarationId: string; version: number } | undefined> {
  const [stands] = await inForce(tx, [employerId]);
  if (!stands) return undefined;
  return {
    left: leftDifferent(lines, declaredSide(stands)).map(differenceText),
    declarationId: stands.declarationId,
    version: stands.version,
  };
}

type SpotCheckFound = {
  spotCheckId: string;
  areaCode: string;
  areaName: string;
  year: number;
  title: string;
  seed: string;
  pool: number;
  wanted: number;
  drawnOn: Day;
  dueOn: Day;
  by: string;
  strata: Stratum[];
  drawn: number;
  checked: number;
  accurate: number;
  overdue: number;
};
const spotChecks = (tx: Tx, area: { from: string; to: string }, today: Day, id: string | null): Promise<SpotCheckFound[]> =>
  tx.query<SpotCheckFound>(
    `select s.spot_check_id as "spotCheckId", s.area_code as "areaCode", coalesce(a.name, s.area_code) as "areaName", s.year, s.title, s.seed,
       s.pool_size as pool, s.wanted, s.drawn_on as "drawnOn", s.due_on as "dueOn", s.actor_name as by, s.strata, s.drawn,
       coalesce(t.checked, 0) as checked, coalesce(t.accurate, 0) as accurate, coalesce(t.overdue, 0) as overdue
     from exposure.spot_check s left join registry.area a on a.area_code = s.area_code
     left join lateral (
       select count(t.checked_on)::int as checked, count(*) filter (where c.accurate)::int as accurate,
         count(*) filter (where t.checked_on is null and t.due_on < $3::date)::int as overdue
       from exposure.spot_check_task t left join exposure.accuracy_check c on c.employer_id = t.employer_id and c.check_id = t.check_id
       where t.spot_check_id = s.spot_check_id) t on true
     where s.area_code between $1 and $2 and ($4::uuid is null or s.spot_check_id = $4) order by s.year desc, s.drawn_on desc, s.spot_check_id limit 200`,
    [area.from, area.to, today, id],
  );

const headOf = (found: SpotCheckFound): Omit<SpotCheckFound, "strata" | "wanted"> => {
  const { strata, wanted, ...head } = found;
  void [strata, wanted];
  return head;
};

/** Spot checks of the area and, year by year, whether there was at least one. */
export async function listSpotChecks(ctx: Ctx) {
  const today = ctx.clock.today();
  const items = await spotChecks(ctx.tx, areaRange(ctx.actor.areaCode), today, null);
  const thisYear = Number(today.slice(0, 4));
  const own = items.filter((i) => i.areaCode === ctx.actor.areaCode);
  const years = [thisYear, thisYear - 1].filter((y) => y >= firstYear);
  return {
    items: items.map(headOf),
    // A town is drawn by its county; it answers for its visits, not for the sample.
    years:
      ctx.actor.kind === "township"
        ? []
        : years.map((year) => {
            const mine = own.filter((i) => i.year === year);
            const done = mine.filter((i) => i.checked === i.drawn);
            return yearState(
              {
                year,
                campaigns: done.length > 0 ? done.length : mine.length,
                open: done.length > 0 ? 0 : (mine[0]?.drawn ?? 0) - (mine[0]?.checked ?? 0),
              },
              today,
            );
          }),
    minimum: "未配置（依据只写每年至少一次，没有写抽多少家）",
  };
}

/** One spot check with its strata and its towns. @throws Refusal ED-2105 */
export async function readSpotCheck(ctx: Ctx, spotCheckId: string) {
  const today = ctx.clock.today();
  const [found] = await spotChecks(ctx.tx, areaRange(ctx.actor.areaCode), today, spotCheckId);
  if (!found) throw errors.checkUnknown();
  const item = { ...headOf(found), strata: found.strata };
  const towns = await ctx.tx.query<{
    areaCode: string;
    areaName: string;
    drawn: number;
    checked: number;
    accurate: number;
    overdue: number;
  }>(
    `select left(t.area_code, 9) || '000' as "areaCode", coalesce(a.name, left(t.area_code, 9)) as "areaName", count(*)::int as drawn,
       count(t.checked_on)::int as checked, count(*) filter (where c.accurate)::int as accurate,
       count(*) filter (where t.checked_on is null and t.due_on < $2::date)::int as overdue
     from exposure.spot_check_task t left join exposure.accuracy_check c on c.employer_id = t.employer_id and c.check_id = t.check_id
     left join registry.area a on a.area_code = left(t.area_code, 9) || '000'
     where t.spot_check_id = $1 group by 1, 2 order by 1`,
    [spotCheckId, today],
  );
  return { ...item, towns, rule: drawRule };
}

/** Draws again from the kept pool with the kept seed and says whether the same employers come out. @throws Refusal ED-2105 */
export async function redraw(ctx: Ctx, spotCheckId: string) {
  const [found] = await spotChecks(ctx.tx, areaRange(ctx.actor.areaCode), ctx.clock.today(), spotCheckId);
  if (!found) throw errors.checkUnknown();
  const pool = await ctx.tx.query<{ employerId: string; creditCode: string; stratum: string; drawn: boolean }>(
    `select p.employer_id as "employerId", p.credit_code as "creditCode", p.stratum, t.task_id is not null as drawn
     from exposure.spot_check_pool p left join exposure.spot_check_task t on t.employer_id = p.employer_id and t.spot_check_id = p.spot_check_id
     where p.spot_check_id = $1`,
    [spotCheckId],
  );
  const again = new Set(drawSample(pool, found.seed, found.wanted).drawn.map((p) => p.creditCode));
  const kept = pool.filter((p) => p.drawn);
  return {
    agrees: kept.length === again.size && kept.every((p) => again.has(p.creditCode)),
    drawn: kept.length,
    pool: pool.length,
    poolSha256: poolSha256(pool),
  };
}

const taskColumns = `t.task_id as "taskId", t.employer_id as "employerId", e.name as "employerName", e.credit_code as "creditCode",
  e.workplace_address as address, t.area_code as "areaCode", coalesce(a.name, '') as "areaName", t.title, t.due_on as "dueOn",
  t.checked_on is null and t.due_on < $1::date as overdue, t.assigned_to as "assignedTo", t.assigned_name as "assignedName",
  t.checked_on as "checkedOn", c.accurate, coalesce(c.lines, '[]') as lines`;
const taskJoins = `join registry.employer e on e.employer_id = t.employer_id left join registry.area a on a.area_code = t.area_code
  left join exposure.accuracy_check c on c.employer_id = t.employer_id and c.check_id = t.check_id`;
const taskItem = ({ lines, ...t }: Omit<TaskItem, "differences"> & { lines: CheckLine[] }): TaskItem => ({
  ...t,
  differences: differing(lines).map(differenceText),
});

export type TaskFilter = {
  spotCheckId?: string | undefined;
  areaCode?: string | undefined;
  assignedTo?: string | undefined;
  show: "open" | "overdue" | "checked" | "different";
  cursor?: string | undefined;
  limit: number;
};
/** Drawn employers in scope, the soonest due first. */
export async function listTasks(ctx: Ctx, filter: TaskFilter) {
  const area = areaRange(filter.areaCode ?? ctx.actor.areaCode);
  const values: unknown[] = [ctx.clock.today(), area.from, area.to];
  const add = (v: unknown): string => `$${values.push(v)}`;
  const where = ["t.area_code between $2 and $3"];
  if (filter.spotCheckId) where.push(`t.spot_check_id = ${add(filter.spotCheckId)}`);
  if (filter.assignedTo === "none") where.push("t.assigned_to is null");
  else if (filter.assignedTo) where.push(`t.assigned_to = ${add(filter.assignedTo === "me" ? ctx.actor.accountId : filter.assignedTo)}`);
  const shown = {
    open: "t.checked_on is null",
    overdue: "t.checked_on is null and t.due_on < $1::date",
    checked: "t.checked_on is not null",
    different: "not c.accurate",
  };
  const counted = await ctx.tx.one<{ value: number; overdue: number }>(
    `select count(*) filter (where ${shown[filter.show]})::int as value, count(*) filter (where ${shown.overdue})::int as overdue
     from exposure.spot_check_task t left join exposure.accuracy_check c on c.employer_id = t.employer_id and c.check_id = t.check_id
     where ${where.join(" and ")} and $1::date is not null`,
    values,
  );
  where.push(shown[filter.show]);
  const [due, id] = (filter.cursor ?? "").split("|");
  if (due && id) where.push(`(t.due_on, t.task_id) > (${add(due)}::date, ${add(id)}::uuid)`);
  const rows = await ctx.tx.query<Omit<TaskItem, "differences"> & { lines: CheckLine[] }>(
    `select ${taskColumns} from exposure.spot_check_task t ${taskJoins} where ${where.join(" and ")}
     order by t.due_on, t.task_id limit ${filter.limit + 1}`,
    values,
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    items: page.map(taskItem),
    nextCursor: rows.length > filter.limit && last ? `${last.dueOn}|${last.taskId}` : null,
    count: { value: Math.min(counted.value, cap), capped: counted.value > cap },
    overdue: counted.overdue,
  };
}

/** Declared side and every check of an employer, the newest first. @throws Refusal ED-1901 */
export async function readAccuracy(ctx: Ctx, employerId: string) {
  const employer = await employerFacts(ctx.tx, employerId);
  if (!employer) throw declarationErrors.employerUnknown();
  const [stands] = await inForce(ctx.tx, [employerId]);
  const rows = await ctx.tx.query<{
    checkId: string;
    origin: "spot-check" | "daily";
    occasion: string;
    lines: CheckLine[];
    accurate: boolean;
    visitedOn: Day;
    enteredOn: Day;
    dueOn: Day | null;
    note: string;
    reason: string;
    replaced: boolean;
    photos: { photoId: string; name: string }[];
    by: string;
  }>(
    `select c.check_id as "checkId", c.origin, c.occasion, c.lines, c.accurate, c.visited_on as "visitedOn", c.entered_on as "enteredOn",
       c.due_on as "dueOn", c.note, c.reason, exists (select 1 from exposure.accuracy_check n where n.employer_id = c.employer_id and n.replaces = c.check_id) as replaced,
       coalesce((select jsonb_agg(jsonb_build_object('photoId', p.photo_id, 'name', p.name) order by p.photo_id) from exposure.accuracy_photo p
         where p.employer_id = c.employer_id and p.photo_id = any(c.photos)), '[]') as photos, c.actor_name as by
     from exposure.accuracy_check c where c.employer_id = $1 order by c.entered_on desc, c.check_id desc limit 100`,
    [employerId],
  );
  const open = new Map((await openCasesAt(ctx.tx, correctionProgramme, [employerId])).map((c) => [c.subjectKey, c]));
  return {
    employerId,
    employerName: employer.name,
    areaCode: employer.areaCode,
    address: employer.workplaceAddress,
    declared: declaredSide(stands),
    checks: rows.map((r) => {
      const found = open.get(r.checkId);
      return { ...r, caseId: found?.caseId ?? null, caseNo: found?.caseNo ?? null };
    }),
  };
}

/** A drawn employer with what it declared. @throws Refusal ED-2106 */
export async function readTask(ctx: Ctx, taskId: string) {
  const found = await ctx.tx.maybe<Omit<TaskItem, "differences"> & { lines: CheckLine[] }>(
    `select ${taskColumns} from exposure.spot_check_task t ${taskJoins} where t.task_id = $2`,
    [ctx.clock.today(), taskId],
  );
  if (!found) throw errors.taskUnknown();
  return { ...(await readAccuracy(ctx, found.employerId)), task: taskItem(found) };
}
