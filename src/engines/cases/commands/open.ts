import type { Ctx } from "#access";
import { type Day, newId } from "#kernel";
import { publish } from "#platform";
import type { Values } from "../../forms/contract.ts";
import { markEmployers } from "../../indicators/index.ts";
import { errors } from "../errors.ts";
import { CaseOpened } from "../events.ts";
import { openingStage } from "../fold.ts";
import { type Programme, programmeOn } from "../programme.ts";
import { type ActRow, type CaseRow, countyOf, insertActs, insertCases, lockNumbers, openCaseIds, storeNumbers } from "../store.ts";
import { cached, doer, noteOf, viewOf } from "./state.ts";

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
    await markEmployers(
      ctx.tx,
      rows.map((r) => r.employerId),
      "case",
    );
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
