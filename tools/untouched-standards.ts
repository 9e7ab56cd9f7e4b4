// Runs every test of the law as data and lists the branches of the rules R0–R18 that none of them goes through.
//   tools/untouched-standards.ts [--all]     --all: of the whole room, for information
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { loadTests, room } from "./mutation/load.ts";

const { values: options } = parseArgs({ options: { all: { type: "boolean" } } });
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const say = (text: string): void => void process.stdout.write(`${text}\n`);
let broken = 0;
const tests = await loadTests();
for (const test of tests)
  try {
    const result = test.run();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch (error) {
    broken++;
    say(`fails: ${test.file}: ${test.title}: ${(error as Error).message.split("\n")[0]}`);
  }

// what cannot be gone through: kept with its reason, and reported when it no longer stands untouched
type Known = { file: string; text: string; reason: string };
const known = parse(readFileSync(join(import.meta.dirname, "mutation/unreached.csv"), "utf8"), { columns: true }) as Known[];
const stale = new Set(known);

const { result: scripts } = await session.post("Profiler.takePreciseCoverage");
let untouched = 0;
let blocks = 0;
for (const script of scripts) {
  if (!script.url.startsWith("file:")) continue;
  const path = fileURLToPath(script.url);
  const file = relative(room, path);
  if (file.startsWith("..") || file.startsWith("generated") || file.endsWith(".test.ts")) continue;
  if (options.all !== true && !file.startsWith("limits/")) continue;
  const source = readFileSync(path, "utf8");
  for (const range of script.functions.flatMap((f) => f.ranges)) {
    blocks++;
    if (range.count > 0) continue;
    const text = source.slice(range.startOffset, range.endOffset).replace(/\s+/g, " ").trim();
    // a fallback that only the types ask for is no variant of a rule
    if (text.startsWith("??")) continue;
    const reason = known.find((k) => k.file === file && k.text === text);
    if (reason) stale.delete(reason);
    else {
      untouched++;
      say(`untouched: ${file}:${source.slice(0, range.startOffset).split("\n").length} ${text.slice(0, 120)}`);
    }
  }
}
for (const { file, text } of stale) say(`no longer untouched, or gone: ${file} ${text}`);
say(`${blocks} branches, ${untouched} untouched, ${known.length} known to be out of reach, ${tests.length} tests`);
if (untouched > 0 || broken > 0 || stale.size > 0) process.exitCode = 1;
