import type { ConclusionKind, Phase } from "#health";
import { mapCode, type CodeList } from "#standards";

export type Edition = "2020" | "2021";

/** Canonical values of a code list in an edition, looked up once a code. The digits of 体检结论 changed their meaning between the editions. */
const lookup = <T extends string>(list: CodeList, translate: (canonical: string) => T | undefined) => {
  const known = new Map<string, T | undefined>();
  return (edition: Edition, code: string): T | undefined => {
    const key = `${edition} ${code}`;
    if (known.has(key)) return known.get(key);
    const { canonical } = mapCode(list, `national-${edition}`, code);
    const value = canonical === undefined ? undefined : translate(canonical);
    // A file can hold any number of wrong codes; only so many are remembered.
    if (known.size < 5000) known.set(key, value);
    return value;
  };
};

export const phaseOf = lookup("exam-phase", (c) => c as Phase);
export const conclusionOf = lookup("exam-conclusion", (c) => c as ConclusionKind);
/** A hazard of 2020 that the 2021 list withdrew leads nowhere. */
export const hazardOf = lookup("hazard", (c) => c);
export const sexOf = (code: string): "M" | "F" | "" | undefined =>
  code === "1" ? "M" : code === "2" ? "F" : code === "0" || code === "9" ? "" : undefined;
