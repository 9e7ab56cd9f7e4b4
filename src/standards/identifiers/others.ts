import { invalid, valid, type IdentifierCheck } from "./credit-code.ts";
import { isProvince } from "./identity-number.ts";

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
