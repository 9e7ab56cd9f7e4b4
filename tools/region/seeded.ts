import { createHash } from "node:crypto";
import { addDays, day, type Day } from "#kernel";
import { creditCodeCheck, organisationCodeCheck } from "#standards";

/** Numbers in [0, 1) that depend on the seed alone. */
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

/** The same id for the same words in every installation. */
export const idOf = (words: string): string => {
  const hex = createHash("sha256").update(`region ${words}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const serialAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** A unified social credit code with both check characters right; a serial below 31^6 makes it unique within a division. */
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

const familyNames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const givenNames = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍飞鑫波辉"];

/** A person: name, identity number with a right check digit, sex and birthday that agree with it. Seeds up to 14 million differ. */
export const buildWorkerIdentity = (
  seed: number,
): { idKind: string; idNumber: string; name: string; sex: "M" | "F"; birthOn: Day; phone: string } => {
  const random = seeded(seed);
  // The seed runs through serial and day, so that close seeds never share a number.
  const birthOn = addDays(day("1966-01-01"), Math.floor(seed / 1000) % 14_000);
  const serial = seed % 1000;
  return {
    idKind: "01",
    idNumber: buildIdNumber(birthOn, serial),
    name: pick(random, familyNames) + pick(random, givenNames) + (random() < 0.6 ? pick(random, givenNames) : ""),
    sex: serial % 2 === 1 ? "M" : "F",
    birthOn,
    phone: `139${String(10_000_000 + Math.floor(random() * 89_999_999))}`,
  };
};
