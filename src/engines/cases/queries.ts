import { type Ctx, areaRange, audit } from "#access";
import { daysBetween, type Day } from "#kernel";
import { allowedActs } from "./allowed.ts";
import { calendar, loadCase, viewOf } from "./commands/index.ts";
import type { ActLine, CaseLine, CasePage, DeskLine, EvidenceView, StageView, WaitingLine } from "./contract.ts";
import { filledLines } from "../forms/contract.ts";
import { errors } from "./errors.ts";
import { deadlinesOf } from "./fold.ts";
import { besideActs } from "./built-in.ts";
import { type ActSpec, type CaseView, type Programme, programmeVersion } from "./programme.ts";
import { type ActRow, type CaseRow, type EvidenceRow, actsOf, caseColumns, evidenceOf } from "./store.ts";

const opt = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const titlesOf = (row: { programme: string; programmeVersion: string; stage: string; outcome?: string | null }) => {
  const programme = programmeVersion(row.programme, row.programmeVersion);
  return {
    programmeTitle: programme?.title ?? row.programme,
    stageTitle: programme?.stages.find((s) => s.id === row.stage)?.title ?? "已结案",
    outcomeTitle: row.outcome ? (programme?.outcomes[row.outcome]?.title ?? row.outcome) : undefined,
  };
};

const lineOf = (row: CaseRow): CaseLine => {
  const titles = titlesOf(row);
  return {
    caseId: row.caseId,
    caseNo: row.caseNo,
    programme: row.programme,
    programmeTitle: titles.programmeTitle,
    title: row.title,
    employerId: row.employerId,
    ...opt("employerName", typeof row.facts["employerName"] === "string" ? row.facts["employerName"] : undefined),
    areaCode: row.areaCode,
    stage: row.stage,
    stageTitle: titles.stageTitle,
    state: row.state,
    openedOn: row.openedOn,
    ...opt("outcome", row.outcome),
    ...opt("outcomeTitle", titles.outcomeTitle),
    ...opt("waitsFor", row.waitsFor),
    ...opt("dueOn", row.dueOn),
    ...opt("closedOn", row.closedOn),
    ...opt("waitingSince", row.waitingSince),
    ...opt("pausedSince", row.pausedSince),
  };
};

/** The part of the WHERE that says whose cases these are, so that an index answers; row security says it again. */
const scopeWhere = (ctx: Ctx, values: unknown[]): string => {
  const put = (value: unknown): string => `$${values.push(value)}`;
  const { actor } = ctx;
  switch (actor.kind) {
    case "employer":
      return `f.employer_id = ${put(actor.employerId)}`;
    case "worker":
      return `f.worker_id = ${put(actor.workerId)}`;
    case "laboratory":
    case "exam-institution":
      return `f.institution_id = ${put(actor.organisationId)}`;
    case "diagnosis-institution":
      return `f.diagnosis_institution_id = ${put(actor.organisationId)}`;
    default: {
      const { from, to } = areaRange(actor.areaCode);
      return `f.area_code between ${put(from)} and ${put(to)}`;
    }
  }
};

export type CaseFilter = {
  readonly programme?: string | undefined;
  readonly stage?: string | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly employerId?: string | undefined;
  readonly areaCode?: string | undefined;
  readonly dueUntil?: Day | undefined;
  readonly overdue?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};
export type CasesPage = {
  readonly items: CaseLine[];
  readonly nextCursor: string | null;
  readonly count: { value: number; capped: boolean };
};

const cap = 10_000;
const far = "9999-12-31";

/** Cases in scope, those due first on top; 50 a page unless told. Counts stop at 10,000. */
export async function listCases(ctx: Ctx, filter: CaseFilter = {}): Promise<CasesPage> {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const where = [scopeWhere(ctx, values)];
  if (filter.programme) where.push(`f.programme = ${put(filter.programme)}`);
  if (filter.stage) where.push(`f.stage = ${put(filter.stage)}`);
  if (filter.state) where.push(`f.state = ${put(filter.state)}`);
  if (filter.employerId) where.push(`f.employer_id = ${put(filter.employerId)}`);
  if (filter.areaCode) {
    const { from, to } = areaRange(filter.areaCode);
    where.push(`f.area_code between ${put(from)} and ${put(to)}`);
  }
  if (filter.dueUntil) where.push(`f.due_on <= ${put(filter.dueUntil)}`);
  if (filter.overdue) where.push(`f.state = 'open' and f.due_on < ${put(ctx.clock.today())}`);
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*) n from (select 1 from cases.case_file f where ${where.join(" and ")} limit ${cap + 1}) x`,
    [...values],
  );
  const [afterDue, afterId] = filter.after?.split("_") ?? [];
  if (afterDue && afterId) where.push(`(coalesce(f.due_on, '${far}'), f.case_id) > (${put(afterDue)}::date, ${put(afterId)}::uuid)`);
  const limit = Math.min(filter.limit ?? 50, 200);
  const rows = await ctx.tx.query<CaseRow>(
    `select ${caseColumns} from cases.case_file f where ${where.join(" and ")}
     order by coalesce(f.due_on, '${far}'), f.case_id limit ${put(limit + 1)}`,
    values,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(lineOf),
    nextCursor: last ? `${last.dueOn ?? far}_${last.caseId}` : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

const stagesOf = (view: CaseView): StageView[] =>
  view.programme.stages
    .filter((s) => view.reached[s.id] !== undefined || s.id === view.stage || !isSide(view.programme, s.id))
    .map((s) => ({ id: s.id, title: s.title, now: view.stage === s.id, ...opt("reachedOn", view.reached[s.id]) }));
/** A side stage is shown only once the case has been there. */
const isSide = (programme: Programme, stage: string): boolean => programme.stages.find((s) => s.id === stage)?.side === true;

const titleOfKind = (view: CaseView, kind: unknown): string =>
  Object.values(view.programme.roles).find((r) => r.kinds.some((k) => k === kind))?.title ?? "";
/** What the platform notes by itself, in words. */
const dueWords = (view: CaseView, a: ActRow): string | undefined => {
  if (a.act !== "overdue" && a.act !== "remind") return undefined;
  const waited = titleOfKind(view, a.input["waitsFor"]);
  if (a.act === "remind") return `${String(a.input["dueOn"])} 到期，剩 ${String(a.input["days"])} 天，等${waited}办理`;
  const to = titleOfKind(view, a.input["escalatedTo"]);
  return `${String(a.input["dueOn"])} 到期，${waited}没有办理${to === "" || to === waited ? "" : `，转告${to}`}`;
};

const remarkOf = (view: CaseView, spec: ActSpec | undefined, actNo: number): string | undefined => {
  const act = view.effective.find((e) => e.actNo === actNo);
  return act && spec?.remark?.(view, act);
};

const actLine = (view: CaseView, a: ActRow, replacedBy: ReadonlyMap<number, number>): ActLine => {
  const spec = view.programme.acts[a.act] ?? besideActs(view.programme)[a.act];
  const title = a.act === "open" ? "立项" : a.act === "overdue" ? "超期" : a.act === "remind" ? "到期提醒" : (spec?.title ?? a.act);
  const files = (spec?.form?.fields ?? []).filter((f) => f.kind === "files").flatMap((f) => (a.input[f.id] as string[] | undefined) ?? []);
  return {
    actNo: a.actNo,
    act: a.act,
    title,
    says: spec?.says?.(a.input) ?? dueWords(view, a) ?? title,
    on: a.on,
    at: (a.createdAt ?? new Date(0)).toISOString(),
    actorName: a.actorName,
    actorKind: a.actorKind,
    note: a.note,
    input: a.act === "open" ? {} : a.input,
    filled: filledLines(spec?.form?.fields ?? [], a.input),
    files,
    ...opt("remark", remarkOf(view, spec, a.actNo)),
    ...opt("replaces", a.replaces),
    ...opt("replacedBy", replacedBy.get(a.actNo)),
  };
};
const evidenceView = (e: EvidenceRow): EvidenceView => ({
  evidenceId: e.evidenceId,
  name: e.name,
  mediaType: e.mediaType,
  bytes: e.bytes,
  sha256: e.sha256,
  actorName: e.actorName,
  on: e.on,
  offline: e.offline,
  ...opt("takenAt", e.takenAt === null ? null : new Date(e.takenAt).toISOString()),
});

/** A case with its stages, deadlines, timeline, evidence and what the actor may do now. @throws Refusal CS-1001 */
export async function readCase(ctx: Ctx, caseId: string): Promise<CasePage> {
  const { row, acts, view } = await loadCase(ctx, caseId);
  // A case about a person is health data: whoever opens it is written down, the person herself and her employer too.
  if (row.personal) await audit(ctx, { action: "case.read-personal", subjectKind: "case", subjectId: caseId, employerId: row.employerId });
  const today = ctx.clock.today();
  const replacedBy = new Map(acts.flatMap((a) => (a.replaces === null ? [] : [[a.replaces, a.actNo] as const])));
  return {
    ...lineOf(row),
    revision: row.revision,
    programmeVersion: row.programmeVersion,
    facts: row.facts,
    stages: stagesOf(view),
    deadlines: deadlinesOf(view, calendar, today),
    abilities: allowedActs(view, ctx.actor, { today }),
    acts: acts.map((a) => actLine(view, a, replacedBy)),
    evidence: (await evidenceOf(ctx.tx, row.employerId, caseId)).map(evidenceView),
  };
}

/** A file of a case, for the download. @throws Refusal CS-1001 */
export async function evidenceFile(ctx: Ctx, caseId: string, evidenceId: string): Promise<EvidenceRow> {
  const { row } = await loadCase(ctx, caseId);
  const found = (await evidenceOf(ctx.tx, row.employerId, caseId)).find((e) => e.evidenceId === evidenceId);
  if (!found) throw errors.unknownCase();
  return found;
}

/** What waits for the actor, due first, each with the one next act; cases she may not move herself are left out. */
export async function workqueue(ctx: Ctx, limit = 200): Promise<{ items: DeskLine[]; count: { value: number; capped: boolean } }> {
  const values: unknown[] = [];
  const where = scopeWhere(ctx, values);
  values.push(ctx.actor.kind);
  const mine = `${where} and f.state = 'open' and f.waits_for = $${values.length}`;
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*) n from (select 1 from cases.case_file f where ${mine} limit ${cap + 1}) x`,
    values,
  );
  const rows = await ctx.tx.query<CaseRow>(
    `select ${caseColumns} from cases.case_file f where ${mine} order by f.due_on nulls last, f.waiting_since, f.case_id limit ${Math.min(limit, 500)}`,
    values,
  );
  const acts = Map.groupBy(rows.length > 0 ? await actsOf(ctx.tx, rows) : [], (a) => a.caseId);
  const today = ctx.clock.today();
  const items = rows.flatMap((row): DeskLine[] => {
    const next = allowedActs(viewOf(row, acts.get(row.caseId) ?? []), ctx.actor, { today }).allowed.find((a) => !a.beside && !a.corrects);
    return next ? [{ ...lineOf(row), next: { act: next.act, title: next.title, ...opt("elsewhere", next.elsewhere) } }] : [];
  });
  return { items, count: { value: Math.min(counted.n, cap), capped: counted.n > cap } };
}

/** Open cases in scope that wait for somebody else: how many, and for how many days the longest; `urged` by this person. */
export async function waitingForOthers(ctx: Ctx): Promise<{ items: WaitingLine[]; urged: number }> {
  const values: unknown[] = [];
  const where = scopeWhere(ctx, values);
  values.push(ctx.actor.kind);
  const rows = await ctx.tx.query<{
    programme: string;
    programmeVersion: string;
    stage: string;
    waitsFor: string;
    cases: number;
    since: Day | null;
  }>(
    `select f.programme, max(f.programme_version) "programmeVersion", f.stage, f.waits_for "waitsFor", count(*)::int cases, min(f.waiting_since) since
     from cases.case_file f where ${where} and f.state = 'open' and f.waits_for <> $${values.length} group by 1, 3, 4 order by since`,
    values,
  );
  const urged = await ctx.tx.one<{ n: number }>(
    `select count(*) n from cases.act a join cases.case_file f on f.employer_id = a.employer_id and f.case_id = a.case_id
     where ${where} and f.state = 'open' and f.waits_for <> $${values.length} and a.act = 'urge' and a.account_id = $${values.length + 1}`,
    [...values, ctx.actor.accountId],
  );
  const today = ctx.clock.today();
  return {
    items: rows.map((r) => {
      const titles = titlesOf(r);
      return {
        programme: r.programme,
        programmeTitle: titles.programmeTitle,
        stage: r.stage,
        stageTitle: titles.stageTitle,
        waitsFor: r.waitsFor,
        cases: r.cases,
        longestDays: r.since === null ? 0 : Math.max(0, daysBetween(r.since, today)),
      };
    }),
    urged: urged.n,
  };
}
