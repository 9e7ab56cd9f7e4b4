/** Agreement that more employers of the whole area share says nothing. */
const crowd = 8;

// FNV-1a. Two keys that meet by chance only bring one more candidate, which is then compared in every respect.
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash >>> 0;
};
const grown = <T extends Uint32Array | Int32Array | Uint8Array>(array: T, need: number): T => {
  if (need <= array.length) return array;
  const next = new (array.constructor as new (n: number) => T)(Math.max(need, array.length * 2));
  next.set(array);
  return next;
};

/**
 * Lines and known employers that share a key wherever they lie: organisation code, full or former name, telephone. Packed, about
 * sixty bytes a line. Lines come first, in the order of their numbers; then the employers; then it answers.
 */
export const farCandidates = () => {
  let hashes = new Uint32Array(1024);
  let lineNos = new Int32Array(1024);
  let entries = 0;
  let heads = new Int32Array(0);
  let next = new Int32Array(0);
  let sharing = new Uint8Array(0);
  let pairEntry = new Int32Array(1024);
  let pairEmployer = new Int32Array(1024);
  let pairs = 0;
  let ids = new Uint8Array(16 * 1024);
  let employers = 0;
  let starts = new Int32Array(0);
  let found = new Int32Array(0);

  const seal = (): void => {
    let size = 1024;
    while (size < entries * 2) size *= 2;
    heads = new Int32Array(size).fill(-1);
    next = new Int32Array(entries);
    sharing = new Uint8Array(entries);
    for (let e = 0; e < entries; e++) {
      const slot = hashes[e]! & (size - 1);
      next[e] = heads[slot]!;
      heads[slot] = e;
    }
  };
  const index = (): void => {
    starts = new Int32Array(entries + 1);
    for (let p = 0; p < pairs; p++) if (sharing[pairEntry[p]!]! <= crowd) starts[pairEntry[p]! + 1]!++;
    for (let e = 0; e < entries; e++) starts[e + 1]! += starts[e]!;
    found = new Int32Array(starts[entries]!);
    const at = starts.slice();
    for (let p = 0; p < pairs; p++) if (sharing[pairEntry[p]!]! <= crowd) found[at[pairEntry[p]!]!++] = pairEmployer[p]!;
    heads = next = pairEntry = pairEmployer = new Int32Array(0);
  };
  const idAt = (n: number): string => {
    const hex = Buffer.from(ids.buffer, n * 16, 16).toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };

  return {
    addLine(lineNo: number, keys: readonly string[]): void {
      hashes = grown(hashes, entries + keys.length);
      lineNos = grown(lineNos, entries + keys.length);
      for (const key of keys) {
        hashes[entries] = hashOf(key);
        lineNos[entries++] = lineNo;
      }
    },
    addKnown(employerId: string, keys: readonly string[]): void {
      if (heads.length === 0) seal();
      let own = -1;
      for (const key of keys) {
        const hash = hashOf(key);
        for (let e = heads[hash & (heads.length - 1)]!; e >= 0; e = next[e]!) {
          if (hashes[e] !== hash || sharing[e]! > crowd) continue;
          sharing[e]!++;
          if (own < 0) {
            own = employers++;
            ids = grown(ids, employers * 16);
            Buffer.from(ids.buffer).write(employerId.replaceAll("-", ""), own * 16, "hex");
          }
          pairEntry = grown(pairEntry, pairs + 1);
          pairEmployer = grown(pairEmployer, pairs + 1);
          pairEntry[pairs] = e;
          pairEmployer[pairs++] = own;
        }
      }
    },
    /** Ids of the known employers that share a key with a line. */
    of(lineNo: number): string[] {
      if (starts.length === 0) index();
      let low = 0;
      let high = entries;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lineNos[middle]! < lineNo) low = middle + 1;
        else high = middle;
      }
      const numbers = new Set<number>();
      for (let e = low; e < entries && lineNos[e] === lineNo; e++) for (let i = starts[e]!; i < starts[e + 1]!; i++) numbers.add(found[i]!);
      return [...numbers].map(idAt);
    },
  };
};
export type FarCandidates = ReturnType<typeof farCandidates>;
