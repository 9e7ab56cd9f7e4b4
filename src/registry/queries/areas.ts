import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { Area } from "../schema.ts";
import { areasByCode, areasNamed, areasUnder } from "../store/areas.ts";

const cuts = [2, 4, 6, 9, 12] as const;

/** Codes of an area and everything above it, province first. */
export const areaLineage = (code: string): string[] =>
  [...new Set(cuts.map((cut) => code.slice(0, cut).padEnd(12, "0")))].filter((c) => c <= code);

/** The areas from the province down to `code`; filler levels that are no area of their own are left out. */
export const areaPath = (tx: Tx, code: string): Promise<Area[]> => areasByCode(tx, areaLineage(code));

/** Paths of many areas in one go: code → `嘉兴市 临江县 青石镇`, without the province. */
export const areaPathTexts = async (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> => {
  const distinct = [...new Set(codes)];
  const names = new Map((await areasByCode(tx, [...new Set(distinct.flatMap(areaLineage))])).map((area) => [area.areaCode, area.name]));
  return new Map(
    distinct.map((code) => [
      code,
      areaLineage(code)
        .slice(1)
        .flatMap((c) => names.get(c) ?? [])
        .join(" "),
    ]),
  );
};

/** Direct children of an area that exist on the day. */
export const childrenOf = (tx: Tx, code: string, on: Day): Promise<Area[]> => areasUnder(tx, code, on);

/** Areas whose name holds the words, upper levels first, at most 50. */
export const searchAreas = (tx: Tx, part: string, range: { from: string; to: string }, on: Day): Promise<Area[]> =>
  areasNamed(tx, part.trim(), range.from, range.to, on, 50);
