import { isDay, type Day } from "#kernel";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const value = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i;
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * What is wrong with a unified social credit code; `only: "organisation"` when just position 17 is, which is no reason to refuse.
 * @source GB 32100-2015
 */
export const creditCodeFault = (code: string): { problem: string; only?: "organisation" } | undefined => {
  if (code.length !== 18) return { problem: `应为 18 位，现为 ${code.length} 位` };
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const v = value[code.charCodeAt(i)] ?? -1;
    if (v < 0) return { problem: `第 ${i + 1} 位不能是“${code[i]}”` };
    if (i < 17) sum += v * weights[i]!;
  }
  const right = alphabet[(31 - (sum % 31)) % 31];
  if (right !== code[17]) return { problem: `第 18 位应为 ${right}` };
  let inner = 0;
  for (let i = 0; i < 8; i++) inner += Number.parseInt(code[8 + i]!, 36) * organisationWeights[i]!;
  const check = 11 - (inner % 11);
  return (check === 10 ? "X" : check === 11 ? "0" : String(check)) === code[16] ? undefined : { problem: "第 17 位不符", only: "organisation" };
};

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = new Set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "));

/**
 * Birth day and sex in a resident identity number, or what is wrong with it, in words.
 * @source GB 11643-1999, check character ISO 7064 MOD 11-2
 * @example idNumberFault("110101198004120012") // → { birthOn: "1980-04-12", sex: "M" }
 */
export const idNumberFault = (number: string): { birthOn: Day; sex: "M" | "F" } | string => {
  if (number.length !== 18) return `应为 18 位，现为 ${number.length} 位`;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = number.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return `第 ${i + 1} 位不是数字`;
    sum += digit * idWeights[i]!;
  }
  if ("10X98765432"[sum % 11] !== number[17]) return "校验位不符";
  if (!provinces.has(number.slice(0, 2))) return "前两位不是省级代码";
  const birthOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthOn)) return `中的出生日期 ${birthOn} 不存在`;
  return { birthOn, sex: (number.charCodeAt(16) - 48) % 2 === 1 ? "M" : "F" };
};

/** True when the code has the form of the exchange's disease list of 2021; 4 or 5 digits. */
export const isDisease = (code: string): boolean => /^[1-9]\d{3,4}$/.test(code);
/** Two digits, hyphen, up to four digits of the exchange's work types; the provincial form has no hyphen. */
export const isWorkType = (code: string): boolean => /^\d{2}-\d{1,4}(-\d{1,2})?$/.test(code);
