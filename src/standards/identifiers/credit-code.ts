/** What a check of an identifier says. `value` is trimmed and upper-cased; `warnings` do not make it invalid. */
export type IdentifierCheck = { valid: boolean; value: string; reasons: readonly string[]; warnings: readonly string[] };

const none: readonly string[] = [];
export const invalid = (value: string, reason: string, warnings: readonly string[] = none): IdentifierCheck => ({
  valid: false,
  value,
  reasons: [reason],
  warnings,
});
export const valid = (value: string, warnings: readonly string[] = none): IdentifierCheck => ({
  valid: true,
  value,
  reasons: none,
  warnings,
});

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const values = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

const knownPairs = new Set(["11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93", "Y1"]);

const letterValue = (code: number): number => (code <= 57 ? code - 48 : code - 55);

/** The check character for the first 17 characters, undefined when one of them is outside the alphabet. */
export const creditCodeCheck = (first17: string): string | undefined => {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const v = values[first17.charCodeAt(i)] ?? -1;
    if (v < 0) return undefined;
    sum += v * weights[i]!;
  }
  return alphabet[(31 - (sum % 31)) % 31];
};

/** The check character (position 9) of an organisation code for its first 8 characters (GB 11714). */
export const organisationCodeCheck = (first8: string): string => {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += letterValue(first8.charCodeAt(i)) * organisationWeights[i]!;
  const rest = 11 - (sum % 11);
  return rest === 10 ? "X" : rest === 11 ? "0" : String(rest);
};

// letters the code never uses, and the digit each is taken for
const lookalikes: Record<string, string> = { O: "0", I: "1", Z: "2", S: "5" };
const hint = (letter: string): string => (lookalikes[letter] ? `，是否应为数字 ${lookalikes[letter]}` : "");

/**
 * Checks an organisation code (GB 11714): eight characters and a check character, with or without a hyphen. Its check does not see
 * two characters whose values differ by a multiple of eleven, such as 0 and B.
 * @example checkOrganisationCode("MA000000-7").value // → "MA0000007"
 */
export const checkOrganisationCode = (text: string): IdentifierCheck => {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/^(.{8})-(.)$/, "$1$2");
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return invalid(code, "组织机构代码应为 8 位数字或字母加 1 位校验码");
  const check = organisationCodeCheck(code.slice(0, 8));
  return check === code[8] ? valid(code) : invalid(code, `校验码应为 ${check}，现为 ${code[8]}，请逐位核对`);
};

/**
 * Checks a unified social credit code (GB 32100-2015). A wrong 17th character or an unknown first pair is a warning:
 * letters are still being assigned and registers hold such codes. Every single wrong character and every exchange of two
 * neighbours is caught.
 */
export const checkCreditCode = (text: string): IdentifierCheck => {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) return invalid(code, `统一社会信用代码应为 18 位，现为 ${code.length} 位`);
  for (let i = 0; i < 18; i++)
    if ((values[code.charCodeAt(i)] ?? -1) < 0)
      return invalid(code, `第 ${i + 1} 位“${code[i]}”不是统一社会信用代码使用的字符${hint(code[i]!)}`);
  const check = creditCodeCheck(code)!;
  if (check !== code[17]) return invalid(code, `校验码应为 ${check}，现为 ${code[17]}，请逐位核对`);
  const organisation = organisationCodeCheck(code.slice(8, 16));
  const wrongOrganisation = organisation !== code[16];
  const known = knownPairs.has(code.slice(0, 2));
  if (!wrongOrganisation && known) return valid(code);
  const warnings: string[] = [];
  if (wrongOrganisation) warnings.push(`组织机构代码校验码（第 17 位）应为 ${organisation}，现为 ${code[16]}`);
  if (!known) warnings.push(`登记管理部门代码“${code.slice(0, 2)}”未收录`);
  return valid(code, warnings);
};
