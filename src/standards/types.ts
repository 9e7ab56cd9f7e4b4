import type { Day } from "#kernel";

/** How far a value or rule has been read: in the text itself, in one or two transcriptions, or from memory only. */
export type Evidence = "text" | "two-sources" | "one-source" | "recalled";

/** A clause of a text in `sources`; `sourceId` opens it with `sourceById`. */
export type Clause = { sourceId: string; clause: string };

/** One sentence of the reasoning with its arithmetic, in Chinese. */
export type Step = { text: string };

/** within 合格 · over 超标 · undetermined 无法判定 (see `missing`) · no-limit 无限值. */
export type Verdict = "within" | "over" | "undetermined" | "no-limit";

/** What a value is compared with. `PE` is the peak exposure that replaced the excursion factor. */
export type LimitKind = "PC-TWA" | "PC-STEL" | "MAC" | "PE" | "LEX,8h" | "LEX,W" | "I-TWA" | "I-STE";

/** Exposure grade of GBZ 2.1-2019 table 5. */
export type Grade = "0" | "I" | "II" | "III" | "IV";

/**
 * A fact judged by a dated rule. Plain data, stored as it is.
 * `ratio` is value over limit; a level in dB(A) has no ratio but `excess`, the difference in dB.
 */
export type Finding = {
  ruleId: string;
  verdict: Verdict;
  value?: number;
  valueText?: string;
  unit?: string;
  limit?: number;
  limitKind?: LimitKind;
  ratio?: number;
  excess?: number;
  grade?: Grade;
  aboveActionLevel?: boolean;
  clauses: Clause[];
  steps: Step[];
  used: Record<string, unknown>;
  missing: string[];
  on: Day;
  edition: string;
  unconfirmed?: boolean;
};

/** One measured value: `c` in the unit of the limit, or the lowest quantifiable concentration it stayed below. */
export type Reading = { c?: number; belowDetection?: number };
export type Fraction = "total" | "respirable" | "fibre";

/**
 * What identifies the limit: canonical code or name of the agent; for dust the fraction and the free silica content in per cent;
 * for carbon monoxide the altitude of the work site in metres.
 */
export type AgentKey = { agent: string; fraction?: Fraction; freeSilica?: number; altitude?: number };

/** Work pattern: hours a day, days a week, hours a week. Long shifts reduce PC-TWA (R6) unless `adjust` is false. */
export type Shift = {
  hoursPerDay?: number;
  daysPerWeek?: number;
  hoursPerWeek?: number;
  adjust?: boolean;
  method?: "GBZ331" | "commentary";
};

/** A stretch above three times the PC-TWA: concentration, minutes, start in hours from the begin of the shift. */
export type Peak = { c: number; minutes?: number; startHour?: number };

export type AirSample = AgentKey &
  (
    | { kind: "twa-area"; segments: readonly (Reading & { hours: number })[]; shift?: Shift }
    | ({ kind: "twa-personal"; hours: number; shift?: Shift } & Reading)
    | { kind: "week"; days: readonly (Reading & { hours: number })[]; shift?: Shift }
    | { kind: "stel"; segments: readonly (Reading & { minutes: number })[] }
    | ({ kind: "stel-value" } & Reading)
    | ({ kind: "mac" } & Reading)
    | { kind: "peak"; ctwa?: number; peaks: readonly Peak[] }
    | ({ kind: "twa-value"; shift?: Shift } & Reading)
  );

export type NoiseSample = { kind: "noise"; agent?: string } & (
  | { laeq: number; hours: number }
  | { segments: readonly { laeq: number; hours: number }[] }
  | { lex8hDays: readonly number[] }
  | { lex8h: number }
  | { lexWeek: number }
);

export type MixtureSample = {
  kind: "mixture";
  twa?: readonly { agent: string; c: number }[];
  stel?: readonly { agent: string; c: number }[];
  /** same organ, similar action or known addition; without it the ratios stand alone */
  additive?: boolean;
};

export type Sample = AirSample | NoiseSample | MixtureSample;
