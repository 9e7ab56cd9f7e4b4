/** Reads a generated table: first line the column names, then one line a row, cells divided by tabs. */
export const readTable = <C extends string>(text: string): Record<C, string>[] => {
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
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
