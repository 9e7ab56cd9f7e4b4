import { addDays, day, type Day } from "#kernel";
import { creditCodeCheck, organisationCodeCheck } from "#registry";

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const serialAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A unified social credit code with both check characters right; `serial` below 31^7 makes it unique. */
export const buildCreditCode = (serial: number, division = "330499"): string => {
  let rest = serial;
  let tail = "";
  for (let i = 0; i < 6; i++) {
    tail = serialAlphabet[rest % 31]! + tail;
    rest = Math.floor(rest / 31);
  }
  const organisation = `MA${tail}`;
  const first17 = `91${division}${organisation}${organisationCodeCheck(organisation)}`;
  return first17 + creditCodeCheck(first17);
};

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** A resident identity number with its check digit; an odd serial is a man's. */
export const buildIdNumber = (birthOn: Day, serial: number, division = "330499"): string => {
  const first17 = `${division}${birthOn.replaceAll("-", "")}${String(serial % 1000).padStart(3, "0")}`;
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return first17 + "10X98765432"[sum % 11]!;
};

/** A day between two days, both included. */
export const dayBetween = (random: () => number, from: string, to: string): Day => {
  const span = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return addDays(day(from), Math.floor(random() * (span + 1)));
};
