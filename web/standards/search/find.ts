import { pinyinPlace } from "#standards/tables";

/** Something that can be found: its own name, other names, and codes that are typed whole or from their beginning. */
export type Findable = { title: string; names: readonly string[]; codes: readonly string[] };

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");

// 100 is a code or name typed whole; what begins with the text stands before what has it inside, short names before long ones.
const rankOf = (item: Findable, text: string, bare: string): number => {
  if (item.codes.some((c) => c.toLowerCase() === text)) return 100;
  let best = 0;
  for (const [i, name] of [item.title, ...item.names].entries()) {
    const known = plain(name);
    const place = bare === "" ? -1 : known.indexOf(bare);
    const own = i === 0 ? 1 : 0;
    if (place === 0) best = Math.max(best, (known.length === bare.length ? 96 : 80 - Math.min(10, known.length - bare.length)) + own);
    else if (place > 0) best = Math.max(best, 60 - Math.min(10, known.length - bare.length) + own);
    if (best < 60) {
      const at = pinyinPlace(name, text);
      if (at !== undefined) best = Math.max(best, (at === 0 ? 50 : 30) - Math.min(18, [...name].length) + own);
    }
  }
  if (best === 0 && text.length > 2 && item.codes.some((c) => c.toLowerCase().startsWith(text))) return 40;
  return best;
};

/** Those that answer to a text by name, pinyin or code, the nearest first; equal ones keep their order. */
export const ranked = <T extends Findable>(items: readonly T[], text: string): T[] => {
  const lower = text.trim().toLowerCase();
  if (lower === "") return [];
  const bare = plain(lower);
  return items
    .map((item, order) => ({ item, order, rank: rankOf(item, lower, bare) }))
    .filter((r) => r.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.order - b.order)
    .map((r) => r.item);
};
