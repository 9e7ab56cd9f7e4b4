import type { Day } from "#kernel";
import type { Tx } from "#platform";
import { areaRange, audit, mask, vault, type Ctx } from "#access";
import { notMerged } from "#registry";
import { agents, codeRow, type Finding } from "#standards";
import { doseLimit } from "#standards/tables";
import { personExams, seesCards } from "../../examined.ts";
import { errors } from "../errors.ts";
import { changeDue, dutiesOfWorker, judgeLastFive, judgeYear, uncovered, type WorkerFacts } from "../rules.ts";
import type { MonitoringState, RadiationKind } from "../schema.ts";
import type { RadiationWorkerItem, RadiationWorkerView } from "../views.ts";
import { cyclesOf, spanOf, stateOf } from "./cycles.ts";
import { dosesOf } from "./doses.ts";

/** Days a laboratory is given after a period before its record is missed: a setting, the law names none. */
export const reportDays = 30;
const radiationAgents = (): string[] => agents().flatMap((a) => (a.group === "radiation" ? [a.code] : []));

export const radiationShows = ["no-badge", "missing", "investigate", "over-level", "left"] as const;
export type WorkerFilter = {
  employerId?: string | undefined;
  areaCode?: string | undefined;
  kind?: RadiationKind | undefined;
  show?: (typeof radiationShows)[number] | undefined;
  text?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};

type Row = Omit<RadiationWorkerItem, "name" | "idNumber" | "categoryName" | "year" | "nextBadgeOn" | "duties" | "state"> & {
  state: MonitoringState;
  nameSealed: Buffer | null;
  idNumberSealed: Buffer | null;
  lastTo: Day | null;
  yearDose: number;
  yearPeriods: number;
  yearInvestigations: number;
};

const rowSql = `w.employer_id as "employerId", e.name as "employerName", w.area_code as "areaCode", w.worker_id as "workerId",
  p.name_sealed as "nameSealed", p.id_number_sealed as "idNumberSealed", w.kind, w.category, w.site, w.work_from as "workFrom", w.work_to as "workTo",
  w.badge_from as "badgeFrom", w.badge_to as "badgeTo", w.cycle_days as "cycleDays", w.trained_on as "trainedOn", w.version, w.entered_on as "enteredOn",
  ${stateOf("w", "c", "$1::date")} as state, c.gaps, c.last_to as "lastTo", l.dose as "lastDose", y.dose as "yearDose", y.periods as "yearPeriods",
  y.investigations as "yearInvestigations"`;
/** The rows of `from` (a table of worker versions named v) with what their doses tell on the day `$1`. */
const rowsSql = (from: string, filter = "true"): string => `
  select ${rowSql} from (
    select v.*, ${spanOf("v", "$1::date", "false", "null::date")} from ${from}) w
  left join registry.employer e on e.employer_id = w.employer_id
  left join registry.worker p on p.worker_id = w.worker_id
  cross join ${cyclesOf("w", "$1::date", String(reportDays))} c
  cross join lateral (
    select coalesce(sum(d.recorded), 0)::float8 as dose, count(*)::int as periods, count(*) filter (where d.investigate)::int as investigations
    from exposure.current_dose d where d.employer_id = w.employer_id and d.worker_id = w.worker_id and d.recorded is not null
      and d.period_to between date_trunc('year', $1::date) and $1::date) y
  left join lateral (
    select jsonb_build_object('recordId', d.record_id, 'periodFrom', d.period_from, 'periodTo', d.period_to, 'text',
      case when d.hp10_text <> '' then d.hp10_text else coalesce(trim_scale(d.recorded)::text, '') end, 'state', d.state, 'investigate', d.investigate) as dose
    from exposure.current_dose d where d.employer_id = w.employer_id and d.worker_id = w.worker_id and d.state <> 'void'
    order by d.period_to desc, d.record_id desc limit 1) l on true
  where ${filter}`;

type Exams = Map<string, { before: Day | null; during: Day | null; leaving: Day | null }>;
const examsOf = async (tx: Tx, employerIds: readonly string[]): Promise<Exams> => {
  const found: Exams = new Map();
  for (const { employerId, workerId, phase, lastOn } of await personExams(tx, employerIds, radiationAgents())) {
    const key = `${employerId} ${workerId}`;
    const one = found.get(key) ?? { before: null, during: null, leaving: null };
    if (phase === "before" || phase === "during" || phase === "leaving") one[phase] = lastOn;
    found.set(key, one);
  }
  return found;
};

const noExams = { before: null, during: null, leaving: null };
const factsOf = (r: Row, exams: Exams | undefined): WorkerFacts => ({
  workFrom: r.workFrom,
  workTo: r.workTo,
  badgeFrom: r.badgeFrom,
  badgeTo: r.badgeTo,
  cycleDays: r.cycleDays,
  trainedOn: r.trainedOn,
  lastPeriodTo: r.lastTo,
  exams: exams && (exams.get(`${r.employerId} ${r.workerId}`) ?? noExams),
});
const yearLevel = (on: Day): number => doseLimit("investigation.year", on)?.value ?? Number.POSITIVE_INFINITY;
const itemOf = (r: Row, exams: Exams | undefined, today: Day): RadiationWorkerItem => {
  const { nameSealed, idNumberSealed, lastTo: _lastTo, yearDose, yearPeriods, yearInvestigations, ...rest } = r;
  const facts = factsOf(r, exams);
  const mSv = Math.round(yearDose * 1e6) / 1e6;
  return {
    ...rest,
    name: nameSealed && mask.name(vault.open(nameSealed)),
    idNumber: idNumberSealed && mask.idNumber(vault.open(idNumberSealed)),
    categoryName: r.category ? (codeRow("radiation-work", r.category)?.name ?? "") : "",
    year: { mSv, periods: yearPeriods, investigations: yearInvestigations, overLevel: mSv > yearLevel(today) },
    nextBadgeOn: changeDue(facts, today)?.dueOn ?? null,
    duties: dutiesOfWorker(facts, today),
  };
};

const cap = 10_000;
/** Radiation workers in the actor's scope with their doses, flags and duties, employer by employer. Who looked is on the audit trail. */
export async function listRadiationWorkers(
  ctx: Ctx,
  filter: WorkerFilter,
): Promise<{ items: RadiationWorkerItem[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const { tx, actor } = ctx;
  const today = ctx.clock.today();
  const values: unknown[] = [today];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where: string[] = [];
  if (actor.kind === "employer") where.push(`v.employer_id = ${add(actor.employerId ?? null)}`);
  else if (actor.via !== "system") {
    const own = areaRange(actor.areaCode);
    where.push(`v.area_code between ${add(own.from)} and ${add(own.to)}`, notMerged("v.employer_id"));
  }
  if (filter.areaCode) {
    const { from, to } = areaRange(filter.areaCode);
    where.push(`v.area_code between ${add(from)} and ${add(to)}`);
  }
  if (filter.employerId) where.push(`v.employer_id = ${add(filter.employerId)}`);
  if (filter.kind) where.push(`v.kind = ${add(filter.kind)}`);
  const left = `coalesce(v.work_to < $1::date, false)`;
  where.push(filter.show === "left" ? left : filter.employerId ? "true" : `not ${left}`);
  const text = filter.text?.trim();
  if (text) {
    const name = `(select s.name from registry.employer s where s.employer_id = v.employer_id)`;
    where.push(`(strpos(${name}, ${add(text)}) > 0 or v.category = ${add(text.toUpperCase())})`);
  }
  const wanted =
    filter.show === "no-badge"
      ? `${stateOf("w", "c", "$1::date")} = 'no-badge'`
      : filter.show === "missing"
        ? `c.missing > 0 and w.badge_from <= $1::date`
        : filter.show === "investigate"
          ? "y.investigations > 0"
          : filter.show === "over-level"
            ? `y.dose > ${add(yearLevel(today))}`
            : "true";
  const from = (more: string): string => `exposure.current_radiation_worker v where ${[...where, more].join(" and ")}`;
  const limit = Math.min(filter.limit ?? 50, 200);
  const [employerId, workerId] = (filter.cursor ?? "").split("|");
  if (filter.cursor && !(employerId && workerId && /^[0-9a-f-]{36}$/.test(employerId) && /^[0-9a-f-]{36}$/.test(workerId)))
    throw errors.cursorForm();
  const { n } = await tx.one<{ n: number }>(
    wanted === "true"
      ? `select count(*)::int as n from (select 1 from ${from("$1::date is not null")} limit ${cap + 1}) t`
      : `select count(*)::int as n from (${rowsSql(from("true"), wanted)} limit ${cap + 1}) t`,
    values,
  );
  const after = employerId && workerId ? `(v.employer_id, v.worker_id) > (${add(employerId)}::uuid, ${add(workerId)}::uuid)` : "true";
  const rows = await tx.query<Row>(`${rowsSql(from(after), wanted)} order by w.employer_id, w.worker_id limit ${limit + 1}`, values);
  const page = rows.slice(0, limit);
  const exams = seesCards(actor) ? await examsOf(tx, [...new Set(page.map((r) => r.employerId))]) : undefined;
  await audit(ctx, {
    action: "radiation-worker.list",
    subjectKind: "area",
    subjectId: actor.areaCode,
    details: { ...filter, shown: page.length },
  });
  const last = page.at(-1);
  return {
    items: page.map((r) => itemOf(r, exams, today)),
    nextCursor: rows.length > limit && last ? `${last.employerId}|${last.workerId}` : null,
    count: { value: Math.min(n, cap), capped: n > cap },
  };
}

const round = (x: number): number => Math.round(x * 1e6) / 1e6;
/** The years of a person: what the valid records of each add up to, which stretches of its work none covers, and what that means. */
const yearsOf = (
  doses: RadiationWorkerView["doses"],
  row: Row,
  today: Day,
): { years: RadiationWorkerView["years"]; fiveYears: Finding } => {
  const current = doses.filter((d) => d.current && d.state !== "void" && d.recorded !== null && d.periodTo <= today);
  const byYear = Map.groupBy(current, (d) => Number(d.periodTo.slice(0, 4)));
  const thisYear = Number(today.slice(0, 4));
  const all = [...new Set([thisYear, ...byYear.keys()])].sort((a, b) => b - a);
  const sum = (of: readonly (number | null)[]): number | undefined => {
    const known = of.filter((x): x is number => x !== null);
    return known.length === 0 ? undefined : round(known.reduce((a, b) => a + b, 0));
  };
  const years = all.map((year) => {
    const own = (byYear.get(year) ?? []).toSorted((a, b) => (a.periodFrom < b.periodFrom ? -1 : 1));
    const lens = sum(own.map((d) => d.hp3));
    const skin = sum(own.map((d) => d.hp007));
    const [jan, dec] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
    const ends = year === thisYear ? (own.at(-1)?.periodTo ?? today) : dec;
    const span = { from: row.workFrom > jan ? row.workFrom : jan, to: row.workTo !== null && row.workTo < ends ? row.workTo : ends };
    const gaps = uncovered(
      current.map((d) => ({ from: d.periodFrom, to: d.periodTo })),
      span,
      row.cycleDays,
    );
    return {
      year,
      mSv: sum(own.map((d) => d.recorded)) ?? 0,
      periods: own.length,
      findings: judgeYear(
        {
          year,
          recorded: own.map((d) => ({
            label: `${d.periodFrom} 至 ${d.periodTo}${d.state === "below" ? `（${d.hp10}）` : ""}`,
            mSv: d.recorded!,
          })),
          gaps,
          ...(lens === undefined ? {} : { lens }),
          ...(skin === undefined ? {} : { skin }),
        },
        today,
      ),
    };
  });
  return { years, fiveYears: judgeLastFive(years.filter((y) => y.periods > 0).map(({ year, mSv }) => ({ year, mSv })), today) }; // prettier-ignore
};

/**
 * One radiation worker with every record, every version and the findings of each year.
 * @throws Refusal ER-3001
 */
export async function readRadiationWorker(ctx: Ctx, employerId: string, workerId: string): Promise<RadiationWorkerView> {
  const today = ctx.clock.today();
  const [row] = await ctx.tx.query<Row>(rowsSql("exposure.current_radiation_worker v where v.employer_id = $2 and v.worker_id = $3"), [
    today,
    employerId,
    workerId,
  ]);
  if (!row) throw errors.unseen();
  const exams = seesCards(ctx.actor) ? await examsOf(ctx.tx, [employerId]) : undefined;
  const doses = await dosesOf(ctx.tx, employerId, workerId);
  const versions = await ctx.tx.query<RadiationWorkerView["versions"][number]>(
    `select version, entered_on as "enteredOn", source, kind, work_from as "workFrom", work_to as "workTo", badge_from as "badgeFrom", badge_to as "badgeTo",
       cycle_days as "cycleDays", trained_on as "trainedOn" from exposure.radiation_worker where employer_id = $1 and worker_id = $2 order by version desc`,
    [employerId, workerId],
  );
  await audit(ctx, { action: "radiation-worker.read", subjectKind: "worker", subjectId: workerId, employerId });
  return { ...itemOf(row, exams, today), doses, ...yearsOf(doses, row, today), versions };
}

export type RadiationDuties = { employerId: string; workers: number; duties: RadiationWorkerItem["duties"] };
/** Duties towards the radiation workers of many employers, in three statements whatever their number; `cards`: exams may be looked at. */
export async function radiationDuties(tx: Tx, employerIds: readonly string[], today: Day, cards: boolean): Promise<RadiationDuties[]> {
  const rows = await tx.query<
    Pick<Row, "employerId" | "workerId" | "workFrom" | "workTo" | "badgeFrom" | "badgeTo" | "cycleDays" | "trainedOn" | "lastTo">
  >(
    `select v.employer_id as "employerId", v.worker_id as "workerId", v.work_from as "workFrom", v.work_to as "workTo", v.badge_from as "badgeFrom",
       v.badge_to as "badgeTo", v.cycle_days as "cycleDays", v.trained_on as "trainedOn",
       (select max(d.period_to) from exposure.current_dose d where d.employer_id = v.employer_id and d.worker_id = v.worker_id and d.state <> 'void') as "lastTo"
     from exposure.current_radiation_worker v
     where v.employer_id = any($1::uuid[]) and (v.work_to is null or v.work_to >= $2::date - 90)`,
    [employerIds, today],
  );
  if (rows.length === 0) return [];
  const exams = cards ? await examsOf(tx, [...new Set(rows.map((r) => r.employerId))]) : undefined;
  return [...Map.groupBy(rows, (r) => r.employerId)].map(([employerId, own]) => ({
    employerId,
    workers: own.filter((r) => r.workTo === null || r.workTo >= today).length,
    duties: own.flatMap((r) => dutiesOfWorker(factsOf(r as Row, exams), today)),
  }));
}
