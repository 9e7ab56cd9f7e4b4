import { type Ctx } from "#access";
import type { Day } from "#kernel";
import { addWorkingDays } from "#standards";
import { allowedActs } from "../allowed.ts";
import type { Abilities } from "../contract.ts";
import { errors } from "../errors.ts";
import type { CaseNote } from "../events.ts";
import { type Calendar, dueOn, fold } from "../fold.ts";
import { type ActRecord, type CaseView, programmeVersion } from "../programme.ts";
import { type ActRow, type CaseRow, actsOf, casesById } from "../store.ts";

export const calendar: Calendar = { addWorkingDays };

/** A case as events tell it. */
export const noteOf = (c: CaseRow, on: Day): CaseNote => ({
  caseId: c.caseId,
  caseNo: c.caseNo,
  employerId: c.employerId,
  areaCode: c.areaCode,
  programme: c.programme,
  subjectKey: c.subjectKey,
  stage: c.stage,
  on,
});

/** Who does it, as an act remembers. */
export const doer = (ctx: Ctx) => ({
  accountId: ctx.actor.accountId,
  organisationId: ctx.actor.organisationId,
  actorName: ctx.actor.name,
  actorKind: ctx.actor.kind,
  ...(ctx.actor.onBehalf ? { onBehalfOf: ctx.actor.onBehalf.accountId } : {}),
});

/** Folds a stored case. @throws Error when its programme version is no longer declared */
export const viewOf = (row: CaseRow, acts: readonly ActRow[]): CaseView => {
  const programme = programmeVersion(row.programme, row.programmeVersion);
  if (!programme) throw new Error(`the programme ${row.programme}@${row.programmeVersion} is not declared`);
  const parties = (acts[0]?.input["parties"] ?? {}) as Record<string, string>;
  return fold(
    programme,
    { facts: row.facts, areaCode: row.areaCode, parties: { ...parties, employer: row.employerId } },
    acts.map(recordOf),
  );
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
  onBehalfOf: a.onBehalfOf ?? undefined,
  actorName: a.actorName,
  actorKind: a.actorKind,
  on: a.on,
});

/** The row with everything in it that is made by the acts. */
export const cached = (row: CaseRow, view: CaseView, act: string, on: Day): CaseRow => {
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

/** What the actor may do in a case now, and what not and why. @throws Refusal CS-1001 */
export async function abilitiesIn(ctx: Ctx, caseId: string): Promise<Abilities> {
  const { view } = await loadCase(ctx, caseId);
  return allowedActs(view, ctx.actor, { today: ctx.clock.today() });
}

/** A case with its acts. @throws Refusal CS-1001 when it is not there or not in scope */
export async function loadCase(ctx: Ctx, caseId: string): Promise<{ row: CaseRow; acts: ActRow[]; view: CaseView }> {
  // An act committed between the two readings would leave the row one act behind: both must speak of the same moment.
  for (let tries = 1; ; tries++) {
    const [row] = await casesById(ctx.tx, [caseId], false);
    if (!row) throw errors.unknownCase();
    const acts = await actsOf(ctx.tx, [row]);
    if (row.revision === acts.length || tries === 3) return { row, acts, view: viewOf(row, acts) };
  }
}
