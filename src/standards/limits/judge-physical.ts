import type { Day } from "#kernel";
import type { Finding, PhysicalSample, Sample } from "../types.ts";
import { judgeHighFrequency, judgeMicrowave, judgePowerFrequency, judgeUltraHighFrequency } from "./fields.ts";
import { judgeHeat } from "./heat.ts";
import { judgeImpulses, judgeNoise, judgeOctaves, judgeRoomNoise } from "./noise.ts";
import { judgeLaser, judgeUltraviolet } from "./optical.ts";
import { judgeHandArm, judgeWholeBody } from "./vibration.ts";
import { judgeCoalFace, judgePhysicalWork } from "./work.ts";

type Judges = { [K in PhysicalSample["kind"]]: (sample: Extract<PhysicalSample, { kind: K }>, on: Day) => Finding };
const judges: Judges = {
  noise: judgeNoise,
  "impulse-noise": judgeImpulses,
  "octave-noise": judgeOctaves,
  "room-noise": judgeRoomNoise,
  heat: judgeHeat,
  "hand-arm-vibration": judgeHandArm,
  "whole-body-vibration": judgeWholeBody,
  "power-frequency-field": judgePowerFrequency,
  "high-frequency-field": judgeHighFrequency,
  "ultra-high-frequency-field": judgeUltraHighFrequency,
  microwave: judgeMicrowave,
  ultraviolet: judgeUltraviolet,
  laser: judgeLaser,
  "physical-work": judgePhysicalWork,
  "coal-face": judgeCoalFace,
};

export const isPhysical = (sample: Sample): sample is PhysicalSample => Object.hasOwn(judges, sample.kind);

/** Judges a sample of a physical agent by the rule of its kind (R12–R14, R16). */
export const judgePhysical = (sample: PhysicalSample, on: Day): Finding =>
  (judges[sample.kind] as (sample: PhysicalSample, on: Day) => Finding)(sample, on);
