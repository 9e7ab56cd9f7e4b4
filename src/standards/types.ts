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
export type LimitKind = "PC-TWA" | "PC-STEL" | "MAC" | "PE" | "LEX,8h" | "LEX,W" | "I-TWA" | "I-STE" | PhysicalKind | "BEL";
/** Measures of physical agents: Lp peak of impulses, L level in a room, WBGT, accelerations, fields, irradiance, temperature, physical load. */
export type PhysicalKind = "Lp" | "L" | "WBGT" | "ahw(4)" | "aw" | "E" | "E8" | "H" | "P" | "Eeff" | "He" | "t" | "heart rate" | "energy";

/** Exposure grade of GBZ 2.1-2019 table 5. */
export type Grade = "0" | "I" | "II" | "III" | "IV";

/**
 * What a finding comes to where the law names more than within or over: a grade, an interval, a contraindication.
 * Its verdict then says whether the printed condition is met (`over`) or not (`within`); `no-limit` is a value without one.
 */
export type Outcome = { code: string; text: string };

/**
 * A fact judged by a dated rule. Plain data, stored as it is.
 * `ratio` is value over limit; a level in dB(A) or a temperature has no ratio but `excess`, the difference in its unit.
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
  outcome?: Outcome;
  clauses: Clause[];
  steps: Step[];
  used: Record<string, unknown>;
  missing: string[];
  on: Day;
  edition: string;
  unconfirmed?: boolean;
};

/** Grade of hazardous work (GBZ/T 229, GBZ/T 230, GBZ/T 342) or of work intensity; `beyond` is past the last grade and needs an own assessment. */
export type WorkGrade = Grade | "V" | "beyond";

/** graded 已分级 · met 符合 · unmet 不符合 · undetermined 无法判定 (see `missing`). */
export type AssessmentVerdict = "graded" | "met" | "unmet" | "undetermined";

/** A fact placed in a grade or held against a requirement that is no limit; otherwise as a Finding. */
export type Assessment = Omit<Finding, "verdict" | "grade"> & { verdict: AssessmentVerdict; grade?: WorkGrade };

/** What the law leaves to choose. `longShifts`: which mean is compared with the limit reduced for long shifts (R6); a shift's `method` precedes. */
export type RuleSettings = { longShifts?: "GBZ331" | "commentary" };

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

/**
 * A stretch above three times the PC-TWA, or above the PC-TWA of an agent with a PC-STEL:
 * concentration, minutes, start in hours from the begin of the shift.
 */
export type Peak = { c: number; minutes?: number; startHour?: number };

export type AirSample = AgentKey &
  (
    | { kind: "twa-area"; segments: readonly (Reading & { hours: number })[]; shift?: Shift }
    | ({ kind: "twa-personal"; hours: number; shift?: Shift } & Reading)
    | { kind: "week"; days: readonly (Reading & { hours: number })[]; shift?: Shift }
    | { kind: "stel"; segments: readonly (Reading & { minutes: number })[] }
    | ({ kind: "stel-value" } & Reading)
    | ({ kind: "mac"; minutes?: number } & Reading)
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
  /** same organ, similar action or known addition (the default); false when the joint action is unknown: the ratios stand alone */
  additive?: boolean;
  /** known synergism or potentiation: no formula, only what is over alone or in sum is said */
  synergistic?: boolean;
};

/** Highest peak in dB(A) and number of impulses in the working day. */
export type ImpulseSample = { kind: "impulse-noise"; agent?: string; peak: number; impulses: number };
/** Unweighted octave band levels in dB at 31.5 Hz to 16 kHz, hours of exposure a day. */
export type OctaveSample = { kind: "octave-noise"; agent?: string; bands: readonly { hz: number; level: number }[]; hours: number };
/** Level in a room that is no noisy work site, in dB(A); `ergonomic` asks for the stricter ergonomic value. */
export type RoomNoiseSample = { kind: "room-noise"; room: "observation" | "office" | "control"; level: number; ergonomic?: boolean };

export type Intensity = "I" | "II" | "III" | "IV";
/** A WBGT in °C: as read, from the temperatures (natural wet bulb, globe, air; `sun` outdoors), or weighted over three heights. */
export type WbgtReading =
  { wbgt: number } | { tnw: number; tg: number; ta?: number; sun?: boolean } | { head: number; abdomen: number; ankle: number };
/** Places of heat with the hours at each. `designTemperature`: local outdoor ventilation design temperature in °C. */
export type HeatSample = {
  kind: "heat";
  agent?: string;
  places: readonly (WbgtReading & { hours: number })[];
  intensity?: Intensity;
  designTemperature?: number;
};

export type Axes = { x: number; y: number; z: number };
/** One task with a vibrating tool: vector sum `ahv`, its axes, or readings at the point (mean of at least three), m/s²; hours a day. */
export type VibrationTask = { hours: number; hand?: "left" | "right" } & ({ ahv: number } | Axes | { readings: readonly Axes[] });
/** Tasks of one person; `dominant` is the dominant axis over the hours of contact, the measure of the edition of 2007. */
export type HandArmSample = { kind: "hand-arm-vibration"; agent?: string } & (
  { tasks: readonly VibrationTask[] } | { dominant: number; hours: number }
);
/** Weighted acceleration in m/s² and hours a day; `place` auxiliary has own limits, and there also an ergonomic one. */
export type WholeBodySample = {
  kind: "whole-body-vibration";
  agent?: string;
  acceleration: number;
  hours: number;
  place?: "work" | "auxiliary";
  ergonomic?: boolean;
};

/** 50 Hz: kV/m with hours at each place, or a magnetic flux density, for which no limit exists. */
export type PowerFrequencySample = { kind: "power-frequency-field"; agent?: string } & (
  { places: readonly { e: number; hours: number }[] } | { magnetic: number }
);
/** 100 kHz to 30 MHz over hours a day (8 when not given): V/m or A/m. */
export type HighFrequencySample = { kind: "high-frequency-field"; agent?: string; mhz: number; hours?: number } & (
  { electric: number } | { magnetic: number }
);
/** 30 to 300 MHz: power density in mW/cm² or field strength in V/m. */
export type UltraHighFrequencySample = {
  kind: "ultra-high-frequency-field";
  agent?: string;
  wave: "continuous" | "pulsed";
  hours: number;
} & ({ power: number } | { electric: number });
/** Mean power density in µW/cm² over hours a day, or the short-term power density in mW/cm². */
export type MicrowaveSample = { kind: "microwave"; agent?: string; exposure: "continuous" | "pulsed" | "limbs" } & (
  { mean: number; hours: number } | { short: number }
);
/** Irradiance in µW/cm² or radiant exposure in mJ/cm² of a day; welding arc by its three effective bands A, B, C in µW/cm². */
export type UltravioletSample = { kind: "ultraviolet"; agent?: string } & (
  ({ band: "uvb" | "uvc" | "arc" } & ({ irradiance: number } | { exposure: number })) | { band: "arc"; ea: number; eb: number; ec: number }
);
/** Wavelength in nm, seconds of exposure; J/cm² or W/cm². */
export type LaserSample = { kind: "laser"; agent?: string; target: "eye" | "skin"; nm: number; seconds: number } & (
  { exposure: number } | { irradiance: number }
);
/** Physical load of a working day (recommended limits): heart rates in beats a minute, or energy in kJ. */
export type PhysicalWorkSample = { kind: "physical-work" } & ({ heartRateMax: number } | { heartRateMean: number } | { energy: number });
/** Air temperature at an underground coal face (recommended limits) with the air speed in m/s. */
export type CoalFaceSample = { kind: "coal-face"; celsius: number; airSpeed?: number };

export type PhysicalSample =
  | NoiseSample
  | ImpulseSample
  | OctaveSample
  | RoomNoiseSample
  | HeatSample
  | HandArmSample
  | WholeBodySample
  | PowerFrequencySample
  | HighFrequencySample
  | UltraHighFrequencySample
  | MicrowaveSample
  | UltravioletSample
  | LaserSample
  | PhysicalWorkSample
  | CoalFaceSample;

/** When a specimen was taken; `any` fits only where the table is not strict. */
export type SamplingTime =
  "shift-before" | "shift-after" | "shift-end" | "exposure-end" | "next-shift-before" | "week-end" | "week-end-before" | "any";
/** A biological indicator: value with its unit as measured (per creatinine or per volume), months since the exposure began. */
export type BiologicalSample = {
  kind: "biological";
  agent: string;
  indicator: string;
  specimen?: "urine" | "blood" | "end-exhaled air";
  value: number;
  unit: string;
  time?: SamplingTime;
  exposedMonths?: number;
};

export type Sample = AirSample | MixtureSample | PhysicalSample | BiologicalSample;
