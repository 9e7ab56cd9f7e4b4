import type { Actor, Ctx } from "#access";
import type { Day } from "#kernel";
import type { Form } from "../forms/forms.ts";
import type { Values } from "../forms/contract.ts";

export type Kind = Actor["kind"];
export type Party = "employer" | "institution" | "diagnosis-institution" | "worker";
export type Parties = { readonly employer: string } & { readonly [P in Exclude<Party, "employer">]?: string };

/** Who acts: kinds of organisation, roles in it, and how it stands to the case. `system` is the platform itself. */
export type RoleSpec = {
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly roles?: readonly string[];
  readonly relation: "area" | "system" | Party;
};
export type StageSpec = {
  readonly id: string;
  readonly title: string;
  /** role the next act waits for */
  readonly waitsFor: string | { readonly among: readonly string[]; readonly pick: (view: CaseView) => string };
  /** off the straight way: shown only once a case has been there */
  readonly side?: true;
};
/** Reserved stage of a case that ended. */
export const closedStage = "closed";

export type Length = { readonly days: number } | { readonly workingDays: number } | { readonly months: number };
/** A value of the law by the day it holds from; `null` says that the law of that time gives no number. */
export type Dated<T> = readonly { readonly from: Day; readonly value: T | null; readonly clause: string }[];

export type DeadlineSpec = {
  readonly id: string;
  readonly title: string;
  /** stages in which it runs */
  readonly stages: readonly string[];
  readonly kind: "statutory" | "internal" | "own";
} & (
  | { readonly start: (view: CaseView) => Day | undefined; readonly length: Dated<Length> }
  | { readonly on: (view: CaseView) => Day | undefined }
);

export type Moment = { readonly today: Day };
export type ActSpec = {
  /** verb and object, as on the button */
  readonly title: string;
  readonly by: readonly string[];
  /** stages it is done in; `"*"` for every open stage */
  readonly from: readonly string[] | "*";
  /** absent: the stage stays; a choice names every stage it can lead to */
  readonly to?: string | { readonly among: readonly string[]; readonly pick: (view: CaseView) => string };
  /** how the case ended, when it leads to the closed stage */
  readonly outcome?: string | ((view: CaseView) => string);
  readonly form?: Form;
  readonly prefill?: (view: CaseView) => Values;
  /** acts whose doer may not do this one: who drafts does not approve */
  readonly notBy?: readonly string[];
  /** stages where people expect it: there its absence is explained by `why` */
  readonly expectedIn?: readonly string[];
  readonly why?: (view: CaseView) => string;
  /** a sentence when the case is not ready for it, whatever is filled in */
  readonly requires?: (view: CaseView, moment: Moment) => string | undefined;
  /** a sentence when what was filled in does not fit the case */
  readonly accepts?: (view: CaseView, input: Values, moment: Moment) => string | undefined;
  /** looks outside the case, when all else fits: a sentence when what was filled in names something that is not there */
  readonly looksUp?: (ctx: Ctx, input: Values, view: CaseView) => Promise<string | undefined>;
  /** stages in which its doer's organisation may replace it */
  readonly correctIn?: readonly string[];
  readonly pauses?: true;
  readonly resumes?: true;
  /** parties that join the case: party → field of the form */
  readonly joins?: Partial<Record<Exclude<Party, "employer">, string>>;
  /** field whose value becomes the subject of the case: the record it is about was replaced by another */
  readonly renames?: string;
  /** done on another page, which tells the case by an event: address of that page */
  readonly elsewhere?: (view: CaseView) => string;
  readonly beside?: true;
  readonly document?: string;
  readonly clause?: string;
  /** what the case as it stands says of this act: why it is not used */
  readonly remark?: (view: CaseView, act: ActRecord) => string | undefined;
  /** the line of the timeline */
  readonly says?: (input: Values) => string;
};
export type OutcomeSpec = { readonly title: string; /** left the programme without reaching its aim */ readonly exit?: true };

export type ProgrammeSpec = {
  readonly id: string;
  readonly version: string;
  readonly from: Day;
  readonly title: string;
  readonly source: string;
  /** begins each case number: `AJ` → AJ-25-017 */
  readonly prefix: string;
  /** about a person: hidden from township and inspection */
  readonly personal?: true;
  readonly opens: {
    readonly stage: string | { readonly among: readonly string[]; readonly pick: (facts: Values) => string };
    readonly subject: (facts: Values) => string;
    readonly title: (facts: Values) => string;
  };
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly stages: readonly StageSpec[];
  readonly acts: Readonly<Record<string, ActSpec>>;
  readonly deadlines: readonly DeadlineSpec[];
  /** role an overdue case is brought to */
  readonly escalatesTo?: string;
  readonly outcomes: Readonly<Record<string, OutcomeSpec>>;
};
export type Programme = ProgrammeSpec & { readonly stageIds: ReadonlySet<string> };

/** One act as stored. */
export type ActRecord = {
  readonly actNo: number;
  readonly act: string;
  readonly fromStage: string;
  readonly toStage: string;
  readonly input: Values;
  readonly note: string;
  readonly replaces: number | undefined;
  readonly accountId: string | undefined;
  /** account it was done for by a delegation */
  readonly onBehalfOf?: string | undefined;
  readonly organisationId: string | undefined;
  readonly actorName: string;
  readonly actorKind: string;
  readonly on: Day;
};

/** The case as its acts make it. */
export type CaseView = {
  readonly programme: Programme;
  readonly subject: string;
  readonly facts: Values;
  readonly areaCode: string;
  readonly parties: Parties;
  readonly openedOn: Day;
  readonly stage: string;
  readonly state: "open" | "closed";
  readonly outcome: string | undefined;
  readonly closedOn: Day | undefined;
  readonly stageSince: Day;
  readonly pausedSince: Day | undefined;
  readonly pauses: readonly { readonly from: Day; readonly to: Day }[];
  /** every act */
  readonly acts: readonly ActRecord[];
  /** acts not replaced; a correction stands in the place of what it replaced */
  readonly effective: readonly ActRecord[];
  readonly reached: Readonly<Record<string, Day>>;
  readonly revision: number;
};
export const lastAct = (view: CaseView, act: string): ActRecord | undefined => view.effective.findLast((a) => a.act === act);
export const allActs = (view: CaseView, act: string): readonly ActRecord[] => view.effective.filter((a) => a.act === act);

const registry = new Map<string, Programme[]>();

/** Acts every case knows; they never move it. */
export const builtIn = new Set(["open", "add-evidence", "urge", "remind", "overdue", "correct-facts"]);

/**
 * Declares one version of a programme. A wrong declaration stops the start with every fault named.
 * @throws Error unreachable stage, unknown role, stage, act or outcome, deadline without a value on the programme's first day
 */
export function programme(spec: ProgrammeSpec): Programme {
  const faults = faultsOf(spec);
  const versions = registry.get(spec.id) ?? [];
  if (versions.some((p) => p.version === spec.version || p.from === spec.from))
    faults.push(`the version ${spec.version} is declared twice`);
  if (faults.length > 0) throw new Error(`programme ${spec.id}@${spec.version}:\n- ${faults.join("\n- ")}`);
  const declared: Programme = { ...spec, stageIds: new Set(spec.stages.map((s) => s.id)) };
  registry.set(
    spec.id,
    [...versions, declared].sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
  return declared;
}

export const allProgrammes = (): readonly Programme[] => [...registry.values()].flat();
/** The version in force on a day; undefined before the first. */
export const programmeOn = (id: string, on: Day): Programme | undefined => registry.get(id)?.findLast((p) => p.from <= on);
export const programmeVersion = (id: string, version: string): Programme | undefined =>
  registry.get(id)?.find((p) => p.version === version);

/** The value of a dated parameter on a day; undefined before its first entry. */
export const datedOn = <T>(dated: Dated<T>, on: Day): Dated<T>[number] | undefined => dated.findLast((entry) => entry.from <= on);

const targetsOf = (to: ActSpec["to"]): readonly string[] => (to === undefined ? [] : typeof to === "string" ? [to] : to.among);

const faultsOf = (spec: ProgrammeSpec): string[] => {
  const faults: string[] = [];
  const stages = new Set(spec.stages.map((s) => s.id));
  if (stages.size !== spec.stages.length) faults.push("a stage is declared twice");
  if (stages.has(closedStage)) faults.push(`the stage id ${closedStage} is reserved`);
  const known = (stage: string, where: string): void => {
    if (stage !== closedStage && !stages.has(stage)) faults.push(`${where} names the unknown stage ${stage}`);
  };
  const first = typeof spec.opens.stage === "string" ? [spec.opens.stage] : spec.opens.stage.among;
  for (const stage of first) known(stage, "opens");
  for (const stage of spec.stages)
    for (const role of typeof stage.waitsFor === "string" ? [stage.waitsFor] : stage.waitsFor.among)
      if (!spec.roles[role]) faults.push(`stage ${stage.id} waits for the unknown role ${role}`);
  for (const [id, act] of Object.entries(spec.acts)) {
    if (builtIn.has(id)) faults.push(`the act ${id} is built in`);
    for (const role of act.by) if (!spec.roles[role]) faults.push(`act ${id} is done by the unknown role ${role}`);
    if (act.by.length === 0) faults.push(`act ${id} is done by nobody`);
    for (const stage of act.from === "*" ? [] : act.from) known(stage, `act ${id}`);
    for (const stage of [...targetsOf(act.to), ...(act.expectedIn ?? []), ...(act.correctIn ?? [])]) known(stage, `act ${id}`);
    for (const other of act.notBy ?? []) if (!spec.acts[other]) faults.push(`act ${id} excludes the doers of the unknown act ${other}`);
    if (targetsOf(act.to).includes(closedStage) && act.outcome === undefined) faults.push(`act ${id} closes without an outcome`);
    if (typeof act.outcome === "string" && !spec.outcomes[act.outcome]) faults.push(`act ${id} ends in the unknown outcome ${act.outcome}`);
    if (act.expectedIn && !act.why) faults.push(`act ${id} is expected in stages but says no reason`);
    for (const field of Object.values(act.joins ?? {}))
      if (!act.form?.fields.some((f) => f.id === field && f.kind === "reference"))
        faults.push(`act ${id} joins a party from ${field}, which is no reference of its form`);
  }
  const reached = new Set<string>(first);
  for (let grown = true; grown;) {
    grown = false;
    for (const act of Object.values(spec.acts))
      if (act.from === "*" || act.from.some((s) => reached.has(s)))
        for (const to of targetsOf(act.to))
          if (!reached.has(to)) {
            reached.add(to);
            grown = true;
          }
  }
  for (const stage of spec.stages) if (!reached.has(stage.id)) faults.push(`the stage ${stage.id} cannot be reached`);
  if (!reached.has(closedStage)) faults.push("no act closes a case");
  if (spec.escalatesTo !== undefined && !spec.roles[spec.escalatesTo])
    faults.push(`overdue cases go to the unknown role ${spec.escalatesTo}`);
  for (const deadline of spec.deadlines) {
    for (const stage of deadline.stages) known(stage, `deadline ${deadline.id}`);
    if ("length" in deadline) {
      const days = deadline.length.map((e) => e.from);
      if (days.length === 0 || days[0]! > spec.from) faults.push(`deadline ${deadline.id} has no value on ${spec.from}`);
      if (days.some((d, i) => i > 0 && d <= days[i - 1]!))
        faults.push(`deadline ${deadline.id}: values are not in the order of their days`);
    }
  }
  return faults;
};
