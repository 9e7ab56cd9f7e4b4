import type { Day } from "#kernel";
import type { FilledLine, FormView, Values } from "../forms/contract.ts";

/** An act this person may do now, with the form to fill in. */
export type AllowedAct = {
  readonly act: string;
  readonly title: string;
  readonly form?: FormView;
  readonly prefill?: Values;
  /** an earlier act this one would replace; present only for corrections */
  readonly corrects?: readonly number[];
  /** true for acts beside the way (evidence, urging): never the one next act of a desk */
  readonly beside: boolean;
  /** page on which it is done; such an act is not sent to the case */
  readonly elsewhere?: string;
  /** kind of document the act issues: shown before signing */
  readonly document?: string;
};
/** An act one would expect here, and why it cannot be done. */
export type RefusedAct = {
  readonly act: string;
  readonly title: string;
  readonly code: string;
  readonly because: string;
  readonly clause?: string;
};
export type Abilities = { readonly allowed: readonly AllowedAct[]; readonly refused: readonly RefusedAct[] };

export type DeadlineView = {
  readonly id: string;
  readonly title: string;
  readonly dueOn: Day;
  readonly startOn?: Day;
  readonly counts: "calendar-days" | "working-days" | "months" | "day";
  readonly kind: "statutory" | "internal" | "own";
  readonly clause?: string;
  readonly pausedDays: number;
};
export type StageView = { readonly id: string; readonly title: string; readonly reachedOn?: Day; readonly now: boolean };
export type ActLine = {
  readonly actNo: number;
  readonly act: string;
  readonly title: string;
  readonly says: string;
  readonly on: Day;
  readonly at: string;
  /** why the case does not use it, as it stands now */
  readonly remark?: string;
  readonly actorName: string;
  readonly actorKind: string;
  readonly note: string;
  readonly input: Values;
  /** the input in words, field by field */
  readonly filled: readonly FilledLine[];
  readonly files: readonly string[];
  readonly replaces?: number;
  /** the act that replaced this one: shown struck through */
  readonly replacedBy?: number;
};
export type EvidenceView = {
  readonly evidenceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly actorName: string;
  readonly on: Day;
  readonly takenAt?: string;
  readonly offline: boolean;
};
export type CaseLine = {
  readonly caseId: string;
  readonly caseNo: string;
  readonly programme: string;
  readonly programmeTitle: string;
  readonly title: string;
  readonly employerId: string;
  /** as the opening knew it */
  readonly employerName?: string;
  readonly areaCode: string;
  readonly stage: string;
  readonly stageTitle: string;
  readonly state: "open" | "closed";
  readonly outcome?: string;
  readonly outcomeTitle?: string;
  readonly waitsFor?: string;
  readonly openedOn: Day;
  readonly dueOn?: Day;
  readonly closedOn?: Day;
  readonly waitingSince?: Day;
  readonly pausedSince?: Day;
};
export type CasePage = CaseLine & {
  readonly revision: number;
  readonly programmeVersion: string;
  readonly facts: Values;
  readonly stages: readonly StageView[];
  readonly deadlines: readonly DeadlineView[];
  readonly abilities: Abilities;
  readonly acts: readonly ActLine[];
  readonly evidence: readonly EvidenceView[];
};
export type DeskLine = CaseLine & { readonly next?: { readonly act: string; readonly title: string; readonly elsewhere?: string } };
export type WaitingLine = {
  readonly programme: string;
  readonly programmeTitle: string;
  readonly stage: string;
  readonly stageTitle: string;
  readonly waitsFor: string;
  readonly cases: number;
  readonly longestDays: number;
};
