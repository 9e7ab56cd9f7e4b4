// A process of its own for matching, with the memory the worker is given. Arguments: database, role secret, list.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { systemActor, withActor } from "#access";
import { openDatabase, openQueue } from "#platform";
import { runMatch, startMatch } from "#registry";
import { declareAll } from "../src/apps/declared.ts";
import { clock } from "./base.ts";

const [url, secret, listId] = process.argv.slice(2) as [string, string, string];
declareAll();
const db = openDatabase(url, secret);
const closeQueue = openQueue(db);
await withActor(db, clock, systemActor, (ctx) => startMatch(ctx, listId, { kind: "market-supervision", name: "量测来源" }));
const rss = (): number => Math.round(process.memoryUsage.rss() / 1e6);
const startMb = rss();
const began = performance.now();
const steps: Record<string, { seconds: number; mb: number }> = {};
let last = { step: "", at: began };
const close = (): void => {
  if (last.step !== "") steps[last.step] = { seconds: Math.round((performance.now() - last.at) / 100) / 10, mb: rss() };
};
await runMatch({ db, clock }, listId, (step) => {
  close();
  last = { step, at: performance.now() };
  process.stderr.write(`${step}\n`);
});
close();
const seconds = Math.round((performance.now() - began) / 100) / 10;
const peakMb = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) / 1024);
await closeQueue();
await db.close();
const cpu = process.cpuUsage();
process.stdout.write(JSON.stringify({ seconds, steps, startMb, peakMb, cpuSeconds: Math.round((cpu.user + cpu.system) / 1e5) / 10 }));
