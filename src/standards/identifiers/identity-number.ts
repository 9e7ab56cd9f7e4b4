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

const birthOf = (yyyymmdd: string): { birth: Day; exists: boolean } => {
  const [year, month, date] = [+yyyymmdd.slice(0, 4), +yyyymmdd.slice(4, 6), +yyyymmdd.slice(6, 8)];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return {
    birth: `${yyyymmdd.slice(0, 4)}-${yyyymmdd.slice(4, 6)}-${yyyymmdd.slice(6, 8)}` as Day,
    exists: year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= monthDays[month - 1]! + leap,
  };
};

/**
 * Checks an 18-character resident identity number (GB 11643-1999) and reads birth day and sex from it. Every single wrong character
 * and every exchange of two neighbours is caught. The six digits of the division may be abolished ones: only the province is tested.
 * @param on the day on which a birth day lies in the future
 */
export const checkIdentityNumber = (text: string, on: Day): IdentityCheck => {
  const n = text.trim().toUpperCase();
  if (n.length !== 18)
    return invalid(n, n.length === 15 ? "15 位旧号码已停止使用，请填写 18 位居民身份证号" : `身份证号应为 18 位，现为 ${n.length} 位`);
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = n.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return invalid(n, `第 ${i + 1} 位“${n[i]}”不是数字`);
    sum += digit * weights[i]!;
  }
  const province = n.slice(0, 2);
  if (province[0] === "9") return invalid(n, `没有代码为 ${province} 的省份；外国人永久居留身份证请选其他证件类型`);
  const check = checks[sum % 11]!;
  if (check !== n[17]) return invalid(n, `校验码应为 ${check}，现为 ${n[17]}，请逐位核对`);
  if (!provinces.has(province) && !residencePermits.has(province)) return invalid(n, `没有代码为 ${province} 的省份`);
  const { birth, exists } = birthOf(n.slice(6, 14));
  if (!exists) return invalid(n, `出生日期 ${birth} 不存在`);
  if (birth > on) return invalid(n, `出生日期 ${birth} 晚于 ${on}`);
  return { valid: true, value: n, reasons: none, warnings: none, birth, sex: (n.charCodeAt(16) - 48) % 2 === 1 ? "male" : "female" };
};

/**
 * Checks an identity number of 15 digits, for importing history only: it is no document any more and carries no check digit.
 * Valid ones come with a warning.
 */
export const checkOldIdentityNumber = (text: string): IdentityCheck => {
  const n = text.trim();
  if (!/^\d{15}$/.test(n)) return invalid(n, "旧身份证号应为 15 位数字");
  if (!provinces.has(n.slice(0, 2))) return invalid(n, `没有代码为 ${n.slice(0, 2)} 的省份`);
  const { birth, exists } = birthOf(`19${n.slice(6, 12)}`);
  if (!exists) return invalid(n, `出生日期 ${birth} 不存在`);
  return { valid: true, value: n, reasons: none, warnings: ["15 位旧号码已停止使用，没有校验码，只供补录历史资料"], birth };
};

/** Where birth day and sex, asked for beside the number, differ from those it carries; empty when they agree or the number is invalid. */
export const identityDifferences = (check: IdentityCheck, said: { birth?: Day; sex?: "male" | "female" }): readonly string[] => {
  const sexes = { male: "男", female: "女" } as const;
  const found: string[] = [];
  if (check.birth && said.birth && check.birth !== said.birth) found.push(`出生日期 ${said.birth} 与身份证号中的 ${check.birth} 不一致`);
  if (check.sex && said.sex && check.sex !== said.sex) found.push(`性别“${sexes[said.sex]}”与身份证号中的“${sexes[check.sex]}”不一致`);
  return found;
};
