import { createHash } from "node:crypto";
import { pinyin, polyphonic } from "pinyin-pro";

export { creditCodeProblem, normaliseCreditCode } from "./credit-code.ts";

/** Same form for what is stored and what is asked: compatibility forms, lower case, no space or punctuation. */
export const normaliseForSearch = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");

const readings = new Map<string, string>();
const initialsOfCharacter = (character: string): string => {
  const known = readings.get(character);
  if (known !== undefined) return known;
  let found: string;
  if (/[a-z0-9]/.test(character)) found = character;
  else if (/\p{Script=Han}/u.test(character)) {
    const all = polyphonic(character, { toneType: "none", type: "array" }) as unknown as string[] | string[][];
    const flat = (all.flat() as string[]).flatMap((reading) => reading.split(" "));
    flat.push(pinyin(character, { toneType: "none" }));
    found = [...new Set(flat.map((reading) => reading[0] ?? "").filter((letter) => /[a-z]/.test(letter)))].join("");
  } else found = "";
  readings.set(character, found);
  return found;
};

const combine = (positions: readonly string[]): string[] =>
  positions.reduce<string[]>((heads, letters) => heads.flatMap((head) => [...letters].map((letter) => head + letter)), [""]);

const mostReadings = 64;
const windowLength = 6;

/**
 * Pinyin initials of a name, every reading. A name of very many readings is given in overlapping windows of six
 * characters, so that any part up to that length is still found.
 *
 * @example initialsOf("重庆机械") // → ["zqjx", "cqjx"]
 */
export const initialsOf = (name: string): string[] => {
  const positions = [...normaliseForSearch(name)].map(initialsOfCharacter).filter((letters) => letters !== "");
  if (positions.length === 0) return [];
  if (positions.reduce((n, letters) => n * letters.length, 1) <= mostReadings) return combine(positions);
  const windows = new Set<string>();
  for (let at = 0; at + windowLength <= positions.length; at++)
    for (const reading of combine(positions.slice(at, at + windowLength))) windows.add(reading);
  return [...windows];
};

const isHan = (character: string): boolean => character >= "\u3400" && character > "z";

/** Single Chinese characters and neighbouring pairs: what the search index holds, and what a term asks of it. */
export const gramsOf = (segments: readonly string[]): string[] => {
  const found = new Set<string>();
  for (const segment of segments) {
    const characters = [...segment];
    for (let i = 0; i < characters.length; i++) {
      if (isHan(characters[i]!)) found.add(characters[i]!);
      if (i > 0) found.add(characters[i - 1]! + characters[i]!);
    }
  }
  return [...found];
};

/** The search row of an employer. */
export const searchRowOf = (employer: { name: string; formerNames: readonly string[]; creditCode: string }) => {
  const names = [employer.name, ...employer.formerNames];
  const segments = [...new Set([...names.map(normaliseForSearch), ...names.flatMap(initialsOf)])].filter((segment) => segment !== "");
  return {
    text: segments.join("\n"),
    grams: gramsOf(segments),
    creditCode: employer.creditCode,
    creditCodeReversed: [...employer.creditCode].reverse().join(""),
  };
};

export type SearchTerm = { text: string; grams: string[]; code?: string };

/**
 * Terms of a search as typed: words apart by spaces must all match. Four or more letters and digits with at least one
 * digit are also looked for at the beginning and the end of the credit code.
 *
 * @example searchTerms("鑫铸 qs") // → [{ text: "鑫铸", grams: ["鑫","铸","鑫铸"] }, { text: "qs", grams: ["qs"] }]
 */
export const searchTerms = (typed: string): SearchTerm[] =>
  typed
    .split(/\s+/)
    .map(normaliseForSearch)
    .filter((text) => text !== "")
    .slice(0, 6)
    .map((text) => {
      const code = /^(?=.*\d)[0-9a-z]{4,18}$/.test(text) ? text.toUpperCase() : undefined;
      return { text, grams: gramsOf([text]), ...(code ? { code } : {}) };
    });

/** An id that the same words always give, for rows that must not double when work is done again. */
export const idFrom = (words: string): string => {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
