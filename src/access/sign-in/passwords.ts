import { randomInt } from "node:crypto";
import { errors } from "../errors.ts";

/** `classified-protection` adds character classes and a maximum age (GB/T 22239-2019 8.1.4.1 a); `asvs` has neither (ASVS 5.0 6.2.5, 6.2.10). */
export type PasswordProfile = "asvs" | "classified-protection";
export const passwordAgeDays = 90;
export const firstPasswordDays = 7;
const most = 128;
const leastStaff = 12;
const least = 8;

// The head of every published list of leaked passwords; the tails are variations that the patterns below catch.
const common = new Set(
  (
    "password passw0rd p@ssw0rd p@ssword password1 password123 qwertyuiop qwerty123 qwerty1234 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc " +
    "zaq12wsx qazwsxedc q1w2e3r4 asdfghjkl zxcvbnm123 letmein123 welcome1 welcome123 admin123 admin1234 admin888 administrator root1234 " +
    "iloveyou woaini123 woaini1314 5201314520 a1b2c3d4 abc12345 abc123456 abcd1234 aa123456 a123456789 qq123456 wang1234 zhang123 test1234 " +
    "changeme changeme123 default123 guest1234 sunshine princess football baseball superman trustno1 dragon123 monkey123 master123 shadow123 " +
    "michael1 computer internet samsung1 huawei123 china123 beijing2008 nihao123 woaiwojia caonima123 123qweasd 123qwe123 qwe123456 asd123456"
  ).split(" "),
);
const rows = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];
const isRun = (text: string): boolean => {
  for (const row of rows) for (const line of [row, [...row].reverse().join("")]) if ((line + line).includes(text)) return true;
  return false;
};
const isCommon = (password: string): boolean => {
  const p = password.toLowerCase();
  if (common.has(p) || new Set(p).size <= 3) return true;
  // A day, a run or a common word with a short tail guesses as fast as without.
  const stem = p.replace(/[^a-z0-9]+/g, "").replace(/\d{1,4}$/, "");
  return isRun(p) || (stem.length >= 4 && (isRun(stem) || common.has(stem))) || /^(19|20)\d{6}$/.test(p) || /^(.{1,4})\1+$/.test(p);
};

export type PasswordFor = {
  readonly username: string;
  readonly organisationName: string;
  readonly staff: boolean;
  readonly profile: PasswordProfile;
};

/** @throws Refusal AC-0430…AC-0433, AC-0436 with what to change */
export const checkPassword = (password: string, who: PasswordFor): void => {
  const length = [...password].length;
  const needed = who.staff ? leastStaff : least;
  if (length < needed) throw errors.passwordShort({ least: needed });
  if (length > most) throw errors.passwordLong({ most });
  if (isCommon(password)) throw errors.passwordCommon();
  const p = password.toLowerCase();
  if (p.includes(who.username.toLowerCase())) throw errors.passwordTelling({ what: "用户名" });
  if (who.organisationName.length >= 3 && p.includes(who.organisationName.toLowerCase()))
    throw errors.passwordTelling({ what: "单位名称" });
  if (/zhikang|职康/.test(p)) throw errors.passwordTelling({ what: "平台名称" });
  if (who.profile === "classified-protection") {
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((c) => c.test(password)).length;
    if (classes < 3) throw errors.passwordSimple();
  }
};

// Without the letters and digits that are misread from paper.
const alphabet = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

/** 16 characters in four groups, about 90 bits, from the system generator. @example "kmD4-x7Rp-9ncY-Tq3e" */
export const makePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("")).join("-");
