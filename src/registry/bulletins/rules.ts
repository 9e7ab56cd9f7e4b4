import type { Share } from "./schema.ts";

/** Order of two shares, the greater first, without rounding; one without a denominator stands last. */
export const byShare = (a: Share, b: Share): number => {
  if (a.denominator === 0 || b.denominator === 0) return (a.denominator === 0 ? 1 : 0) - (b.denominator === 0 ? 1 : 0);
  return b.numerator * a.denominator - a.numerator * b.denominator;
};

/**
 * Places of towns by one figure: who has the same share has the same place, and the next one stands after all of them.
 * @example shares 17/18, 10/12, 5/6, 1/2 // → places 1, 2, 2, 4
 */
export const ranked = <T extends { areaCode: string }>(
  towns: readonly T[],
  shareOf: (town: T) => Share,
): (T & { rank: number | null; tied: boolean })[] => {
  const order = towns.toSorted((a, b) => byShare(shareOf(a), shareOf(b)) || (a.areaCode < b.areaCode ? -1 : 1));
  return order.map((town) => {
    const own = shareOf(town);
    if (own.denominator === 0) return { ...town, rank: null, tied: false };
    const same = order.filter((t) => shareOf(t).denominator > 0 && byShare(shareOf(t), own) === 0);
    return { ...town, rank: order.findIndex((t) => byShare(shareOf(t), own) === 0) + 1, tied: same.length > 1 };
  });
};
