import type { ConclusionKind, Phase } from "#health";

export type Edition = "2020" | "2021";

/** 体检类型: the same in both editions. */
export const phaseOf: Readonly<Record<string, Phase>> = { "01": "before", "02": "during", "03": "leaving", "04": "emergency", "05": "after" };

/** 体检结论: the digits changed their meaning between the editions, so an edition is always named. */
export const conclusionOf: Readonly<Record<Edition, Readonly<Record<string, ConclusionKind>>>> = {
  "2020": { "01": "normal", "02": "suspected", "03": "contraindication", "04": "other", "05": "recheck" },
  "2021": { "01": "normal", "02": "recheck", "03": "suspected", "04": "contraindication", "05": "other" },
};

export const sexOf: Readonly<Record<string, "M" | "F" | "">> = { "1": "M", "2": "F", "0": "", "9": "" };

/** Hazard codes of 2020 that the 2021 list withdrew. They have no single successor in the text, so they are not translated. */
export const withdrawn2020: ReadonlySet<string> = new Set(
  (
    "2005 2023 2112 2113 2172 2207 2225 2226 2233 2234 2238 2239 2246 2247 2294 2299 2300 2377 2378 2379 2382 2383 2384 2387"
  ).split(" "),
);
