import type { Day } from "#kernel";
import { invalid, type IdentifierCheck } from "./credit-code.ts";

export type IdentityCheck = IdentifierCheck & { birth?: Day; sex?: "male" | "female" };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";
const provinces = new Set(
  [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
  ].map(String),
);
/** Residents of Taiwan carry 83 in their residence permits, while 71 is the code of the division. */
const residencePermits = new Set(["83"]);
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const none: readonly string[] = [];

export const isProvince = (two: string): boolean => provinces.has(two);

/**
 * Checks an 18-character resident identity number (GB 11643-1999) and reads birth day and sex from it.
 * The six digits of the division may be abolished ones: only the province is tested.
 * @param on the day on which a birth day lies in the future
 */
export const checkIdentityNumber = (text: string, on: Day): IdentityCheck => {
  const n = text.trim().toUpperCase();
  if (n.length !== 18) return invalid(n, n.length === 15 ? "15 位旧号码已停止使用" : `身份证号应为 18 位，现为 ${n.length} 位`);
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = n.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return invalid(n, `第 ${i + 1} 位不是数字`);
    sum += digit * weights[i]!;
  }
  const check = checks[sum % 11]!;
  if (check !== n[17]) return invalid(n, `校验码应为 ${check}，现为 ${n[17]}`);
  const province = n.slice(0, 2);
  if (!provinces.has(province) && !residencePermits.has(province)) return invalid(n, `没有代码为 ${province} 的省份`);
  const year = +n.slice(6, 10);
  const month = +n.slice(10, 12);
  const date = +n.slice(12, 14);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const birth = `${n.slice(6, 10)}-${n.slice(10, 12)}-${n.slice(12, 14)}` as Day;
  if (year === 0 || month < 1 || month > 12 || date < 1 || date > monthDays[month - 1]! + leap)
    return invalid(n, `出生日期 ${birth} 不存在`);
  if (birth > on) return invalid(n, `出生日期 ${birth} 晚于 ${on}`);
  return { valid: true, value: n, reasons: none, warnings: none, birth, sex: (n.charCodeAt(16) - 48) % 2 === 1 ? "male" : "female" };
};
