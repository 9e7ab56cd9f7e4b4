/** Tables put in the place of others: the text of a generated table → the text that is supposed instead. */
export type Supposed = ReadonlyMap<string, string>;
let supposed: Supposed | undefined;
/** What the values that are being computed just now have read. */
const reading: Set<string>[] = [];

/**
 * What `run` answers if other tables held: the law as supposed, for this call only. The loaded tables stay as they are.
 * What is computed from tables lies in `lazy`, so that one supposition never meets another.
 */
export const supposing = <T>(tables: Supposed, run: () => T): T => {
  const before = supposed;
  supposed = tables;
  try {
    return run();
  } finally {
    supposed = before;
  }
};

/** Reads a generated table: first line the column names, then one line a row, cells divided by tabs. */
export const readTable = <C extends string>(loaded: string): Record<C, string>[] => {
  for (const read of reading) read.add(loaded);
  const text = supposed?.get(loaded) ?? loaded;
  const lines = text.split("\n");
  const columns = lines[0]!.split("\t") as C[];
  const rows: Record<C, string>[] = [];
  for (let i = 1; i < lines.length; i++) {
    const cells = lines[i]!.split("\t");
    const row = {} as Record<C, string>;
    for (let j = 0; j < columns.length; j++) row[columns[j]!] = cells[j] ?? "";
    rows.push(row);
  }
  return rows;
};

/**
 * Computes once, at first use: a table nobody asks for costs nothing.
 * The mark tells bundlers to leave it out of the browser too.
 */
/*#__NO_SIDE_EFFECTS__*/
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T; read: ReadonlySet<string> } | undefined;
  let other: WeakMap<Supposed, { value: T }> | undefined;
  const computed = (): { value: T; read: ReadonlySet<string> } => {
    const read = new Set<string>();
    reading.push(read);
    try {
      return { value: make(), read };
    } finally {
      reading.pop();
    }
  };
  const seen = (read: ReadonlySet<string>): void => {
    for (const outer of reading) for (const text of read) outer.add(text);
  };
  return () => {
    if (supposed === undefined) {
      made ??= computed();
      if (reading.length > 0) seen(made.read);
      return made.value;
    }
    // what stands on other tables is the same; what has read none, a memory of answers, is begun anew
    const under = supposed;
    if (made && made.read.size > 0 && ![...made.read].some((text) => under.has(text))) return made.value;
    other ??= new WeakMap();
    let value = other.get(under);
    if (!value) other.set(under, (value = computed()));
    return value.value;
  };
};

/** The number in a cell, or undefined for an empty one. */
export const numberIn = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));

/** A name as it is compared: one width, lower case, no spaces, one kind of dash. */
export const comparable = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·]/g, "")
    .replace(/[—–‐－]/g, "-")
    .replace(/[’`]/g, "'");
