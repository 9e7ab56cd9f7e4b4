// Changes the numbers of the law one at a time, by one in the last place, and runs the tests that read them: some must fail.
//   npm run mutate:standards -- [--only limits.] [--sample 200] [--once] [--list]     --once changes each value one way only
import { parseArgs } from "node:util";
import { supposing, type Supposed } from "../src/standards/table.ts";
import { loadTests } from "./mutation/load.ts";
import { mutants, unlisted, type Mutant } from "./mutation/tables.ts";
import type { Collected } from "./mutation/collect.ts";

const { values: options } = parseArgs({
  options: { only: { type: "string" }, sample: { type: "string" }, once: { type: "boolean" }, list: { type: "boolean" } },
});
const collected = await loadTests();

/** Notes which tables are read while it is supposed, and changes none. */
class Reading extends Map<string, string> {
  readonly read = new Set<string>();
  override has(): true {
    return true;
  }
  override get(text: string): undefined {
    this.read.add(text);
    return undefined;
  }
}

const fails = (test: Collected, tables: Supposed): string | undefined => {
  try {
    const result = supposing(tables, test.run);
    if (result instanceof Promise) result.catch(() => undefined);
    return undefined;
  } catch (error) {
    return (error as Error).message || "fails";
  }
};

const began = performance.now();
const readers = new Map<string, Collected[]>();
const broken: string[] = [];
for (const test of collected) {
  const reading = new Reading();
  const at = performance.now();
  const why = fails(test, reading);
  if (why !== undefined) broken.push(`${test.file}: ${test.title}: ${why.split("\n")[0]}`);
  // what takes long compares whole catalogues or times itself; it is no case of one value
  else if (performance.now() - at < 1500) for (const text of reading.read) readers.set(text, [...(readers.get(text) ?? []), test]);
}

const all = await mutants(options.only, options.once === true);
const strange = await unlisted();
const wanted = Number(options.sample ?? all.length);
const chosen =
  wanted >= all.length ? all : all.filter((_, i) => Math.floor((i * wanted) / all.length) !== Math.floor(((i - 1) * wanted) / all.length));

let order: { row: string[]; tests: Collected[] } | undefined;
/** The tests of a table, those first whose words are the row's. */
const testsFor = (m: Mutant): Collected[] => {
  if (order?.row === m.row) return order.tests;
  const marks = m.row.filter((cell) => cell.length > 1);
  const near = (t: Collected): number => marks.reduce((n, mark) => (t.title.includes(mark) ? n + mark.length : n), 0);
  const tests = (readers.get(m.text) ?? [])
    .map((t) => [near(t), t] as const)
    .sort((a, b) => b[0] - a[0])
    .map(([, t]) => t);
  order = { row: m.row, tests };
  return tests;
};

const byTable = new Map<string, { killed: number; total: number }>();
const alive: Mutant[] = [];
for (const m of chosen) {
  const tables = new Map([[m.text, m.mutated]]);
  const killed = testsFor(m).some((t) => fails(t, tables) !== undefined);
  const count = byTable.get(m.table) ?? { killed: 0, total: 0 };
  count.total++;
  if (killed) count.killed++;
  else alive.push(m);
  byTable.set(m.table, count);
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
for (const name of broken) say(`fails without any change: ${name}`);
for (const table of strange) say(`not in the lists of tools/mutation/tables.ts, or gone: ${table}`);
for (const [table, { killed, total }] of byTable) say(`${table.padEnd(34)} ${String(killed).padStart(5)} / ${total}`);
if (options.list || alive.length <= 20)
  for (const m of alive)
    say(
      `alive: ${m.table} ${m.column} ${m.was} → ${m.becomes}  (${m.row
        .filter((c) => c !== "")
        .slice(0, 6)
        .join(" | ")})`,
    );
const killed = chosen.length - alive.length;
say(
  `${killed} / ${chosen.length} killed (${((100 * killed) / Math.max(1, chosen.length)).toFixed(2)} %), ${collected.length} tests, ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
if (alive.length > 0 || broken.length > 0 || strange.length > 0) process.exitCode = 1;
