import { checkCreditCode, creditCodeCheck } from "#standards";

/** Upper case, without surrounding space; O and 0 are never exchanged silently. */
export const normaliseCreditCode = (text: string): string => text.trim().toUpperCase();

/**
 * What is wrong with a unified social credit code, in words; undefined when it is right.
 *
 * @source GB 32100-2015; the organisation code's own check (position 17) is not refused, only position 18
 * @example creditCodeProblem("91110000MA00000078") // → "第 18 位应为 7"
 */
export const creditCodeProblem = (code: string): string | undefined => {
  const { valid, reasons } = checkCreditCode(code);
  if (valid) return undefined;
  const right = code.length === 18 ? creditCodeCheck(code) : undefined;
  return right === undefined ? reasons[0] : `第 18 位应为 ${right}`;
};
