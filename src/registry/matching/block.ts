import { keep, knownIn, lineIn, type Candidate, type KnownFields, type Known, type Line, type LineFields, type Place } from "./compare.ts";

/** Agreement that more known employers share than this says nothing; of letters, twice as many. */
const crowd = 40;
const mostByLetters = 20;
const longest = 24;

/** Two characters of a core name, neighbours or one apart, so that one wrong character leaves some of them. */
const pairsOf = (core: string): Set<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i < core.length && i < longest; i++)
    for (let d = 1; d <= 2 && i + d < core.length; d++) pairs.add(core[i]! + core[i + d]!);
  return pairs;
};

/**
 * The known employers of one county, found by what a line may share with them. Lines meet every one that has the same name, former
 * name, core name or address, and the twenty that share most pairs of characters few names have.
 */
export const blockOf = (place: Place) => {
  const known: Known[] = [];
  const byId = new Map<string, number>();
  const [byPlain, byCore, byAddress, byPair] = [0, 1, 2, 3].map(() => new Map<string, number[]>()) as [
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>,
  ];
  const put = (map: Map<string, number[]>, key: string, at: number): void => {
    const list = map.get(key);
    if (!list) map.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  let shares = new Uint8Array(0);

  const mostAlike = (core: string, into: Set<number>): void => {
    if (shares.length < known.length) shares = new Uint8Array(known.length);
    const met: number[] = [];
    for (const pair of pairsOf(core)) {
      const list = byPair.get(pair);
      if (list && list.length <= crowd * 2) for (const at of list) if (shares[at]!++ === 0) met.push(at);
    }
    const many = new Uint32Array(longest * 2 + 1);
    for (const at of met) many[shares[at]!]!++;
    // The least number of shared pairs that still leaves at most twenty above it.
    let least = many.length - 1;
    let above = 0;
    while (least > 1 && above + many[least]! < mostByLetters) above += many[least--]!;
    let room = mostByLetters - above;
    for (const at of met) {
      const count = shares[at] ?? 0;
      if (count > least || (count === least && room-- > 0)) into.add(at);
      shares[at] = 0;
    }
  };

  return {
    add(fields: KnownFields): void {
      const row = knownIn(place, fields);
      const at = known.push(row) - 1;
      byId.set(row.employerId, at);
      for (const { plain, core } of row.names) {
        if (plain === "") continue;
        put(byPlain, plain, at);
        put(byCore, core, at);
        for (const pair of pairsOf(core)) put(byPair, pair, at);
      }
      if (row.address.length >= 4) put(byAddress, row.address, at);
    },
    has: (employerId: string): boolean => byId.has(employerId),
    lineOf: (fields: LineFields): Line => lineIn(place, fields),
    /** Adds to the kept candidates of a line those of this block; `far` are ids found by other means. */
    meet(line: Line, far: readonly string[], kept: Candidate[], onlyFar = false): void {
      const near = new Set<number>();
      for (const id of far) {
        const at = byId.get(id);
        if (at !== undefined) near.add(at);
      }
      if (!onlyFar) {
        if (line.plain !== "") for (const at of byPlain.get(line.plain) ?? []) near.add(at);
        for (const list of [byCore.get(line.core), line.address.length >= 4 ? byAddress.get(line.address) : undefined])
          if (list && list.length <= crowd) for (const at of list) near.add(at);
        mostAlike(line.core, near);
      }
      for (const at of near) keep(kept, line, known[at]!);
    },
  };
};
export type Block = ReturnType<typeof blockOf>;
