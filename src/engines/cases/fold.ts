import { addDays, addMonths, daysBetween, type Day } from "#kernel";
import type { DeadlineView } from "./contract.ts";
import {
  type ActRecord,
  type ActSpec,
  type CaseView,
  type DeadlineSpec,
  type Length,
  type Parties,
  type Programme,
  closedStage,
  datedOn,
} from "./programme.ts";
import type { Values } from "../forms/contract.ts";

/** Days on which offices work; statutory deadlines in working days need it. */
export type Calendar = { readonly addWorkingDays: (from: Day, days: number) => Day };

export type Opening = { readonly facts: Values; readonly areaCode: string; readonly parties: Parties };

/**
 * The case its acts make, from the first to the last. The stored row is a copy of this.
 * The first act is `open`; acts that were replaced keep their number and lose their effect.
 */
export function fold(programme: Programme, opening: Opening, acts: readonly ActRecord[]): CaseView {
  const first = acts[0];
  if (!first) throw new Error("a case has at least the act that opened it");
  let view: CaseView = {
    programme,
    subject: programme.opens.subject(opening.facts),
    facts: opening.facts,
    areaCode: opening.areaCode,
    parties: opening.parties,
    openedOn: first.on,
    stage: openingStage(programme, opening.facts),
    state: "open",
    outcome: undefined,
    closedOn: undefined,
    stageSince: first.on,
    pausedSince: undefined,
    pauses: [],
    acts: [first],
    effective: [first],
    reached: {},
    revision: 1,
  };
  view = { ...view, reached: { [view.stage]: first.on } };
  for (const act of acts.slice(1)) view = step(view, act).view;
  return view;
}

export const openingStage = (programme: Programme, facts: Values): string =>
  typeof programme.opens.stage === "string" ? programme.opens.stage : programme.opens.stage.pick(facts);

/** One act more. `toStage` of the record is not read but made. */
export function step(view: CaseView, act: Omit<ActRecord, "toStage">): { view: CaseView; toStage: string } {
  const spec = view.programme.acts[act.act];
  const replaced = act.replaces === undefined ? -1 : view.effective.findIndex((a) => a.actNo === act.replaces);
  const record: ActRecord = { ...act, toStage: view.stage };
  const effective = replaced === -1 ? [...view.effective, record] : view.effective.with(replaced, record);
  const base: CaseView = { ...view, acts: [...view.acts, record], effective, revision: view.revision + 1 };
  if (!spec) return { view: base, toStage: view.stage };
  // A correction is judged again where the case stands: only an act whose target is picked from the facts can move it.
  const to = replaced === -1 || typeof spec.to === "object" ? targetOf(spec, base) : view.stage;
  const moved = to !== view.stage;
  const settled: ActRecord = { ...record, toStage: to };
  const swap = (list: readonly ActRecord[]): ActRecord[] => list.map((a) => (a === record ? settled : a));
  const joined: Record<string, string> = {};
  for (const [party, field] of Object.entries(spec.joins ?? {})) if (typeof act.input[field] === "string") joined[party] = act.input[field];
  let next: CaseView = {
    ...base,
    acts: swap(base.acts),
    effective: swap(base.effective),
    subject: spec.renames === undefined ? base.subject : String(act.input[spec.renames]),
    parties: { ...base.parties, ...joined },
    stage: to,
    stageSince: moved ? act.on : view.stageSince,
    reached: moved && to !== closedStage && !(to in view.reached) ? { ...view.reached, [to]: act.on } : view.reached,
  };
  if (spec.pauses && view.pausedSince === undefined) next = { ...next, pausedSince: act.on };
  if (view.pausedSince !== undefined && (spec.resumes || moved) && !spec.pauses)
    next = { ...next, pausedSince: undefined, pauses: [...view.pauses, { from: view.pausedSince, to: act.on }] };
  if (to === closedStage)
    next = { ...next, state: "closed", closedOn: act.on, outcome: typeof spec.outcome === "function" ? spec.outcome(next) : spec.outcome };
  return { view: next, toStage: to };
}

const targetOf = (spec: ActSpec, view: CaseView): string =>
  spec.to === undefined ? view.stage : typeof spec.to === "string" ? spec.to : spec.to.pick(view);

/** The deadlines that run in the present stage, earliest first. While the clock is stopped they are counted to today. */
export function deadlinesOf(view: CaseView, calendar: Calendar, today?: Day): DeadlineView[] {
  if (view.state === "closed") return [];
  return view.programme.deadlines
    .filter((d) => d.stages.includes(view.stage))
    .flatMap((d) => {
      const found = deadlineOf(d, view, calendar, today);
      return found ? [found] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** Day the case is due; undefined while no deadline runs or the clock is stopped. */
export const dueOn = (view: CaseView, calendar: Calendar): Day | undefined =>
  view.pausedSince === undefined ? deadlinesOf(view, calendar)[0]?.dueOn : undefined;

const deadlineOf = (d: DeadlineSpec, view: CaseView, calendar: Calendar, today?: Day): DeadlineView | undefined => {
  const open =
    view.pausedSince !== undefined && today !== undefined && today > view.pausedSince ? [{ from: view.pausedSince, to: today }] : [];
  const pausedFrom = (start: Day): number =>
    [...view.pauses, ...open].filter((p) => p.to > start).reduce((sum, p) => sum + daysBetween(p.from < start ? start : p.from, p.to), 0);
  if ("on" in d) {
    const on = d.on(view);
    if (on === undefined) return undefined;
    const paused = pausedFrom(view.stageSince);
    return { id: d.id, title: d.title, dueOn: addDays(on, paused), counts: "day", kind: d.kind, pausedDays: paused };
  }
  const start = d.start(view);
  if (start === undefined) return undefined;
  // The value of the law in force when the clock started holds to its end.
  const value = datedOn(d.length, start);
  if (!value || value.value === null) return undefined;
  const paused = pausedFrom(start);
  const [counts, due] = counted(value.value, start, paused, calendar);
  return { id: d.id, title: d.title, dueOn: due, startOn: start, counts, kind: d.kind, clause: value.clause, pausedDays: paused };
};

const counted = (length: Length, start: Day, paused: number, calendar: Calendar): [DeadlineView["counts"], Day] => {
  // Days the clock stood still are given back before counting, so that working days are counted after the pause.
  const from = addDays(start, paused);
  if ("days" in length) return ["calendar-days", addDays(from, length.days)];
  if ("workingDays" in length) return ["working-days", calendar.addWorkingDays(from, length.workingDays)];
  return ["months", addMonths(from, length.months)];
};
