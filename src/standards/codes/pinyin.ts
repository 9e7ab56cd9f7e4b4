import { readings as table } from "../generated/pinyin.ts";
import { lazy, readTable } from "../table.ts";

const readings = lazy(() => {
  const map = new Map<string, string[]>();
  for (const { reading, characters } of readTable<"reading" | "characters">(table))
    for (const character of characters) map.set(character, [...(map.get(character) ?? []), reading]);
  return map;
});

const han = /\p{Script=Han}/u;
const skipped = /[\s\p{P}\p{S}]/u;
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * What a text of Latin letters may take of a name from one of its characters on, as positions reached in the text: a whole reading, its first
 * letter, or at the end of the text the beginning of a reading. Other characters stand for themselves; punctuation is passed over.
 */
const reaches = (name: readonly string[], from: number, text: string): boolean => {
  let places = new Set([0]);
  for (let i = from; i < name.length; i++) {
    const character = name[i]!;
    if (skipped.test(character)) continue;
    const next = new Set<number>();
    for (const place of places) {
      const rest = text.slice(place);
      if (!han.test(character)) {
        if (rest.startsWith(character)) next.add(place + 1);
        continue;
      }
      for (const reading of readings().get(character) ?? []) {
        if (rest.startsWith(reading)) next.add(place + reading.length);
        else if (reading.startsWith(rest)) return true;
        if (rest[0] === reading[0]) next.add(place + 1);
      }
    }
    if (next.has(text.length)) return true;
    if (next.size === 0) return false;
    places = next;
  }
  return false;
};

/**
 * Where in a name a text in pinyin begins, counted in characters: full readings, initials, or both mixed, with every reading of a
 * character. Undefined when it is not in the name, or the text is not of Latin letters and digits.
 * @example pinyinPlace("二甲苯", "jiab") // → 1
 */
export const pinyinPlace = (name: string, text: string): number | undefined => {
  const wanted = plain(text).replace(/[\s']/g, "");
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(wanted)) return undefined;
  const characters = [...plain(name)];
  for (let i = 0; i < characters.length; i++) if (!skipped.test(characters[i]!) && reaches(characters, i, wanted)) return i;
  return undefined;
};
