import type { Day } from "#kernel";
import { codeRow } from "../codes/sets.ts";
import { invalid, valid, type IdentifierCheck } from "./credit-code.ts";
import { checkIdentityNumber, isProvince } from "./identity-number.ts";

/** Checks a CAS number: up to seven digits, two digits, check digit. */
export const checkCas = (text: string): IdentifierCheck => {
  const cas = text.trim();
  const m = /^(\d{2,7})-(\d{2})-(\d)$/.exec(cas);
  if (!m) return invalid(cas, "CAS 号的格式应为 数字-两位数字-校验码");
  const digits = m[1]! + m[2]!;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += +digits[digits.length - 1 - i]! * (i + 1);
  return sum % 10 === +m[3]! ? valid(cas) : invalid(cas, `校验码应为 ${sum % 10}，现为 ${m[3]}`);
};

/** The kind of telephone number; undefined for text that looks like none. Never blocks an import. */
export const phoneKind = (text: string): "mobile" | "landline" | "service" | undefined => {
  const t = text.trim();
  if (/^1[3-9]\d{9}$/.test(t)) return "mobile";
  if (/^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(t)) return "landline";
  if (/^(400|800)-?\d{3}-?\d{4}$/.test(t)) return "service";
  return undefined;
};

/** Checks a telephone number: digits that look like no number are a reason, never an obstacle to an import. */
export const checkPhone = (text: string): IdentifierCheck & { kind?: "mobile" | "landline" | "service" } => {
  const t = text.trim();
  const kind = phoneKind(t);
  if (kind) return { ...valid(t), kind };
  if (t.length > 20) return invalid(t, `电话不超过 20 位，现为 ${t.length} 位`);
  const digits = t.replace(/\D/g, "");
  if (/^1\d*$/.test(t))
    return invalid(t, digits.length === 11 ? `没有 ${t.slice(0, 2)} 开头的手机号` : `手机号应为 11 位，现为 ${t.length} 位`);
  return invalid(t, "电话应为 11 位手机号、带区号的固定电话（如 010-00000000）或 400、800 号码");
};

/**
 * Checks the number of an identity document by its type (code set `id-document`). Only 01 居民身份证 carries a check; a resident number
 * under another type is a warning, and 88 暂未获取 has no number.
 */
export const checkDocumentNumber = (type: string, text: string, on: Day): IdentifierCheck => {
  const n = text.trim().toUpperCase();
  const row = codeRow("id-document", type);
  if (!row) return invalid(n, `没有代码为 ${type} 的证件类型`);
  if (type === "01") return checkIdentityNumber(n, on);
  if (type === "88") return n === "" ? valid(n) : invalid(n, "证件类型为“暂未获取”时不填证件号码");
  if (n === "") return invalid(n, `请填写${row.name}号码`);
  return valid(n, checkIdentityNumber(n, on).valid ? [`号码像居民身份证号，证件类型却是“${row.name}”`] : []);
};

export type AreaLevel = "province" | "city" | "county" | "town" | "village";

/** The level of an area code of 6, 9 or 12 digits by its form; undefined when the form is impossible. Whether it exists is a matter of data. */
export const areaLevel = (code: string): AreaLevel | undefined => {
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(code) || !isProvince(code.slice(0, 2))) return undefined;
  const [city, county] = [code.slice(2, 4), code.slice(4, 6)];
  if (city === "00" && county !== "00") return undefined;
  const [town, village] = [code.slice(6, 9), code.slice(9, 12)];
  if (village !== "" && village !== "000") return town === "000" || county === "00" ? undefined : "village";
  if (town !== "" && town !== "000") return county === "00" && city === "00" ? undefined : "town";
  return county !== "00" ? "county" : city !== "00" ? "city" : "province";
};

/** Checks the form of an area code of 6, 9 or 12 digits. Whether it exists, or existed on a day, is a matter of data. */
export const checkArea = (text: string): IdentifierCheck & { level?: AreaLevel } => {
  const code = text.trim();
  if (!/^\d+$/.test(code)) return invalid(code, "行政区划代码只含数字");
  if (![6, 9, 12].includes(code.length)) return invalid(code, `行政区划代码应为 6、9 或 12 位，现为 ${code.length} 位`);
  if (!isProvince(code.slice(0, 2))) return invalid(code, `没有代码为 ${code.slice(0, 2)} 的省份`);
  const level = areaLevel(code);
  return level ? { ...valid(code), level } : invalid(code, "上级代码为 0 而下级不为 0");
};

const levelDigits: Record<AreaLevel, number> = { province: 2, city: 4, county: 6, town: 9, village: 12 };
const levels: readonly AreaLevel[] = ["province", "city", "county", "town", "village"];
/**
 * The code one level up, in the same length; undefined for a province or an impossible code. By form only: a county run directly by its
 * province, or a city without counties, gets the filler level that stands in its code.
 * @example areaParent("330499101000") // → "330499000000"
 */
export const areaParent = (code: string): string | undefined => {
  const level = areaLevel(code);
  const above = level && levels[levels.indexOf(level) - 1];
  return above && code.slice(0, levelDigits[above]).padEnd(code.length, "0");
};
