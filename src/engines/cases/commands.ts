import { type Ctx, audit } from "#access";
import { type Day, isId, newId, Refusal } from "#kernel";
import { publish, type StoredFile } from "#platform";
import { addWorkingDays } from "#standards";
import type { Values } from "../forms/contract.ts";
import { allowedActs, checkAct } from "./allowed.ts";
import type { Abilities } from "./contract.ts";
import { markEmployers } from "../indicators/index.ts";
import { errors } from "./errors.ts";
import { CaseActDone, CaseClosed, CaseOpened, type CaseNote } from "./events.ts";
import { type Calendar, dueOn, fold, openingStage, step } from "./fold.ts";
import { type ActRecord, type CaseView, type Programme, programmeOn, programmeVersion } from "./programme.ts";
import {
  type ActRow,
  type CaseRow,
  actsOf,
  casesById,
  countyOf,
  insertActs,
  insertCases,
  insertEvidence,
  lockNumbers,
  openCaseIds,
  ownEvidence,
  storeNumbers,
  updateCases,
} from "./store.ts";

export const calendar: Calendar = { addWorkingDays };

/** What opens a case: the employer it belongs to, the area of that day, the facts it starts from and who takes part. */
export type CaseOpening = {
  readonly employerId: string;
  readonly areaCode: string;
  /** business day; today unless told */
  readonly on?: Day;
  readonly facts: Values;
  readonly institutionId?: string;
  readonly diagnosisInstitutionId?: string;
  readonly workerId?: string;
};
export type OpenedCase = { readonly caseId: string; readonly caseNo: string; readonly opened: boolean };

const noteOf = (c: CaseRow, on: Day): CaseNote => ({
  caseId: c.caseId,
  caseNo: c.caseNo,
  employerId: c.employerId,
  areaCode: c.areaCode,
  programme: c.programme,
  subjectKey: c.subjectKey,
  stage: c.stage,
  on,
});

/**
 * Opens a batch of cases of one programme, the version chosen by each case's day. A subject that already has an open case
 * keeps it: the answer then says `opened: false`. Order of answers = order of openings.
 * @throws Refusal CS-3001 when no version is in force on a day
 */
export async function openCases(ctx: Ctx, programmeId: string, openings: readonly CaseOpening[]): Promise<OpenedCase[]> {
  if (openings.length === 0) return [];
  const today = ctx.clock.today();
  const wanted = openings.map((o) => {
    const on = o.on ?? today;
    const programme = programmeOn(programmeId, on);
    if (!programme) throw errors.unknownProgramme({ programme: programmeId, on });
    return { ...o, on, programme, subjectKey: programme.opens.subject(o.facts), county: countyOf(o.areaCode) };
  });
  const key = (w: { employerId: string; subjectKey: string }): string => `${w.employerId} ${w.subjectKey}`;
  const answers = new Map<string, OpenedCase>();
  const rows: CaseRow[] = [];
  const acts: ActRow[] = [];
  // One group a year and prefix; the number rows are locked before looking for open cases, so nobody opens the same one meanwhile.
  const groups = Map.groupBy(wanted, (w) => `${w.on.slice(0, 4)} ${w.programme.prefix}`);
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [year, prefix] = [Number(group.slice(0, 4)), group.slice(5)];
    const numbers = await lockNumbers(ctx.tx, [...new Set(members.map((m) => m.county))].sort(), year, prefix);
    const open = await openCaseIds(ctx.tx, programmeId, members);
    for (const m of members) {
      const existing = open.get(key(m));
      if (existing) answers.set(key(m), { caseId: existing.caseId, caseNo: existing.caseNo, opened: false });
      if (answers.has(key(m))) continue;
      const no = (numbers.get(m.county) ?? 0) + 1;
      numbers.set(m.county, no);
      const { row, act } = firstRow(ctx, m, `${prefix}-${String(year).slice(2)}-${String(no).padStart(3, "0")}`);
      rows.push(row);
      acts.push(act);
      answers.set(key(m), { caseId: row.caseId, caseNo: row.caseNo, opened: true });
    }
    await storeNumbers(ctx.tx, numbers, year, prefix);
  }
  if (rows.length > 0) {
    await insertCases(ctx.tx, rows);
    await insertActs(ctx.tx, acts, new Map(rows.map((r) => [r.caseId, r])));
    await markEmployers(ctx.tx, rows.map((r) => r.employerId), "case");
    await publish(ctx.tx, CaseOpened, { cases: rows.map((r) => noteOf(r, r.openedOn)) });
  }
  const told = new Set<string>();
  return wanted.map((w) => {
    const answer = answers.get(key(w))!;
    // Two openings of one subject in one batch: only the first opened it.
    const again = told.has(answer.caseId);
    told.add(answer.caseId);
    return again ? { ...answer, opened: false } : answer;
  });
}

const firstRow = (
  ctx: Ctx,
  m: CaseOpening & { on: Day; programme: Programme; subjectKey: string },
  caseNo: string,
): { row: CaseRow; act: ActRow } => {
  const caseId = newId();
  const stage = openingStage(m.programme, m.facts);
  const row: CaseRow = {
    employerId: m.employerId,
    caseId,
    caseNo,
    areaCode: m.areaCode,
    programme: m.programme.id,
    programmeVersion: m.programme.version,
    title: m.programme.opens.title(m.facts),
    subjectKey: m.subjectKey,
    facts: m.facts,
    institutionId: m.institutionId ?? null,
    diagnosisInstitutionId: m.diagnosisInstitutionId ?? null,
    workerId: m.workerId ?? null,
    personal: m.programme.personal ?? false,
    stage,
    state: "open",
    outcome: null,
    waitsFor: null,
    openedOn: m.on,
    dueOn: null,
    closedOn: null,
    waitingSince: m.on,
    pausedSince: null,
    lastAct: "open",
    revision: 1,
  };
  const act: ActRow = {
    employerId: m.employerId,
    caseId,
    areaCode: m.areaCode,
    actNo: 1,
    act: "open",
    fromStage: "",
    toStage: stage,
    // The fold needs who took part at the beginning: the row shows who does now.
    input: {
      parties: {
        ...(m.institutionId ? { institution: m.institutionId } : {}),
        ...(m.diagnosisInstitutionId ? { "diagnosis-institution": m.diagnosisInstitutionId } : {}),
        ...(m.workerId ? { worker: m.workerId } : {}),
      },
    },
    note: "",
    replaces: null,
    ...doer(ctx),
    on: m.on,
  };
  const view = viewOf(row, [act]);
  return { row: cached(row, view, "open", m.on), act };
};

const doer = (ctx: Ctx) => ({
  accountId: ctx.actor.accountId,
  organisationId: ctx.actor.organisationId,
  actorName: ctx.actor.name,
  actorKind: ctx.actor.kind,
});

/** Folds a stored case. @throws Error when its programme version is no longer declared */
export const viewOf = (row: CaseRow, acts: readonly ActRow[]): CaseView => {
  const programme = programmeVersion(row.programme, row.programmeVersion);
  if (!programme) throw new Error(`the programme ${row.programme}@${row.programmeVersion} is not declared`);
  const parties = (acts[0]?.input["parties"] ?? {}) as Record<string, string>;
  return fold(programme, { facts: row.facts, areaCode: row.areaCode, parties: { ...parties, employer: row.employerId } }, acts.map(recordOf));
};
const recordOf = (a: ActRow): ActRecord => ({
  actNo: a.actNo,
  act: a.act,
  fromStage: a.fromStage,
  toStage: a.toStage,
  input: a.input,
  note: a.note,
  replaces: a.replaces ?? undefined,
  accountId: a.accountId ?? undefined,
  organisationId: a.organisationId ?? undefined,
  actorName: a.actorName,
  actorKind: a.actorKind,
  on: a.on,
});

/** The row with everything in it that is made by the acts. */
const cached = (row: CaseRow, view: CaseView, act: string, on: Day): CaseRow => {
  const stage = view.programme.stages.find((s) => s.id === view.stage);
  const role = stage === undefined ? undefined : typeof stage.waitsFor === "string" ? stage.waitsFor : stage.waitsFor.pick(view);
  const waitsFor = role === undefined ? null : (view.programme.roles[role]?.kinds[0] ?? null);
  const moved = act === "open" || view.stage !== row.stage || waitsFor !== row.waitsFor;
  return {
    ...row,
    subjectKey: view.subject,
    stage: view.stage,
    state: view.state,
    outcome: view.outcome ?? null,
    waitsFor,
    dueOn: dueOn(view, calendar) ?? null,
    closedOn: view.closedOn ?? null,
    waitingSince: moved ? on : row.waitingSince,
    pausedSince: view.pausedSince ?? null,
    lastAct: moved ? act : row.lastAct,
    institutionId: view.parties.institution ?? null,
    diagnosisInstitutionId: view.parties["diagnosis-institution"] ?? null,
    workerId: view.parties.worker ?? null,
    revision: view.revision,
  };
};

export type ActRequest = {
  readonly caseId: string;
  readonly act: string;
  readonly input?: unknown;
  readonly note?: string;
  /** number of acts the person saw; refused when there are more by now */
  readonly revision?: number;
  readonly replacesActNo?: number;
  /** business day; today unless told. Only the platform's own acts may name another */
  readonly on?: Day;
};
export type ActDone = { readonly caseId: string; readonly actNo: number; readonly stage: string; readonly state: "open" | "closed"; readonly revision: number };

const fileIds = (view: CaseView, act: string, input: Values): string[] => {
  const form = view.programme.acts[act]?.form;
  const ids = act === "add-evidence" ? input["files"] : form?.fields.filter((f) => f.kind === "files").flatMap((f) => input[f.id] ?? []);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string" && isId(id)) : [];
};

/**
 * Performs acts on several cases in one go; several acts on one case are done in order.
 * With `skipRefused` an act that is not allowed is left out and the others are done.
 * @throws Refusal of the first act that is not allowed (see checkAct), CS-1001 unknown case, CS-1007 the case moved on, CS-2003 foreign files
 */
export async function performActs(ctx: Ctx, requests: readonly ActRequest[], options: { skipRefused?: boolean } = {}): Promise<ActDone[]> {
  if (requests.length === 0) return [];
  const rows = await casesById(ctx.tx, [...new Set(requests.map((r) => r.caseId))], true);
  const acts = Map.groupBy(await actsOf(ctx.tx, rows), (a) => a.caseId);
  const state = new Map(rows.map((row) => [row.caseId, { row, view: viewOf(row, acts.get(row.caseId) ?? []) }]));
  const added: ActRow[] = [];
  const said: (CaseNote & { act: string; actNo: number; fromStage: string; document?: string })[] = [];
  const done: ActDone[] = [];
  const today = ctx.clock.today();
  for (const request of requests) {
    const found = state.get(request.caseId);
    if (!found) throw errors.unknownCase();
    const { view } = found;
    if (request.revision !== undefined && request.revision !== view.revision) throw errors.moved({ revision: view.revision, seen: request.revision });
    const on = ctx.actor.via === "system" ? (request.on ?? today) : today;
    let input: Values;
    try {
      input = checkAct(view, ctx.actor, { today }, request.act, request.input, request.replacesActNo);
      const spec = view.programme.acts[request.act];
      const because = await spec?.looksUp?.(ctx, input, view);
      if (because !== undefined) throw errors.unfit({ act: spec?.title, because });
    } catch (refusal) {
      if (options.skipRefused && refusal instanceof Refusal) continue;
      throw refusal;
    }
    const files = fileIds(view, request.act, input);
    if (files.length > 0) {
      const own = await ownEvidence(ctx.tx, found.row.employerId, request.caseId, files, ctx.actor.organisationId);
      if (own < new Set(files).size) throw errors.foreignFile({ count: new Set(files).size - own });
    }
    const record = {
      actNo: view.revision + 1,
      act: request.act,
      fromStage: view.stage,
      input,
      note: request.note ?? "",
      replaces: request.replacesActNo,
      ...doer(ctx),
      on,
    };
    const next = step(view, record);
    const row = cached(found.row, next.view, request.act, on);
    added.push({ ...record, employerId: row.employerId, caseId: row.caseId, areaCode: row.areaCode, toStage: next.toStage, replaces: record.replaces ?? null });
    const document = view.programme.acts[request.act]?.document;
    said.push({ ...noteOf(row, on), act: record.act, actNo: record.actNo, fromStage: record.fromStage, ...(document ? { document } : {}) });
    done.push({ caseId: row.caseId, actNo: record.actNo, stage: row.stage, state: row.state, revision: row.revision });
    state.set(request.caseId, { row, view: next.view });
  }
  if (done.length === 0) return [];
  const changed = [...new Set(done.map((d) => d.caseId))].map((id) => state.get(id)!.row);
  const byId = new Map(changed.map((row) => [row.caseId, row]));
  await insertActs(ctx.tx, added, byId);
  await updateCases(ctx.tx, changed);
  await markEmployers(ctx.tx, changed.map((row) => row.employerId), "case");
  await publish(ctx.tx, CaseActDone, { acts: said });
  const closed = changed.filter((row) => row.state === "closed");
  if (closed.length > 0)
    await publish(ctx.tx, CaseClosed, { cases: closed.map((row) => ({ ...noteOf(row, row.closedOn ?? today), outcome: row.outcome ?? "" })) });
  return done;
}

/**
 * Performs one act of a person and notes it in the audit trail.
 * @throws Refusal as performActs
 * @example performAct(ctx, caseId, "submit-plan", { input: { post: "打磨-3", money: 18_000_000 }, revision: 1 })
 */
export async function performAct(ctx: Ctx, caseId: string, act: string, given: Omit<ActRequest, "caseId" | "act"> = {}): Promise<ActDone> {
  const [done] = await performActs(ctx, [{ ...given, caseId, act }]);
  await audit(ctx, { action: `case.${act}`, subjectKind: "case", subjectId: caseId, details: { actNo: done!.actNo, stage: done!.stage } });
  return done!;
}

/** What the actor may do in a case now, and what not and why. @throws Refusal CS-1001 */
export async function abilitiesIn(ctx: Ctx, caseId: string): Promise<Abilities> {
  const { view } = await loadCase(ctx, caseId);
  return allowedActs(view, ctx.actor, { today: ctx.clock.today() });
}

/** A case with its acts. @throws Refusal CS-1001 when it is not there or not in scope */
export async function loadCase(ctx: Ctx, caseId: string): Promise<{ row: CaseRow; acts: ActRow[]; view: CaseView }> {
  const [row] = await casesById(ctx.tx, [caseId], false);
  if (!row) throw errors.unknownCase();
  const acts = await actsOf(ctx.tx, [row]);
  return { row, acts, view: viewOf(row, acts) };
}

export type BroughtFile = StoredFile & { readonly name: string; readonly mediaType: string; readonly takenAt?: string; readonly offline?: boolean };

/**
 * Brings a stored file to a case; acts name it by the id this returns.
 * @throws Refusal CS-1001 unknown case, CS-1002 the person has no part in it, CS-1006 closed
 */
export async function bringFile(ctx: Ctx, caseId: string, file: BroughtFile): Promise<string> {
  const { row, view } = await loadCase(ctx, caseId);
  const evidenceId = newId();
  checkAct(view, ctx.actor, { today: ctx.clock.today() }, "add-evidence", { files: [evidenceId] }, undefined);
  await insertEvidence(ctx.tx, {
    employerId: row.employerId,
    caseId,
    evidenceId,
    areaCode: row.areaCode,
    name: file.name,
    mediaType: file.mediaType,
    bytes: file.bytes,
    sha256: file.sha256,
    sm3: file.sm3,
    takenAt: file.takenAt ?? null,
    offline: file.offline ?? false,
    accountId: ctx.actor.accountId,
    organisationId: ctx.actor.organisationId,
    actorName: ctx.actor.name,
    on: ctx.clock.today(),
  });
  await audit(ctx, { action: "case.bring-file", subjectKind: "case", subjectId: caseId, employerId: row.employerId, details: { evidenceId, sha256: file.sha256 } });
  return evidenceId;
}
