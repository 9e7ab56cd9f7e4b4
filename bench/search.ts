import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openVault, systemActor, withActor, type Actor } from "#access";
import { clockAt, day, newId } from "#kernel";
import { ensureDatabase, migrate, openDatabase, startEmbedded, type Database } from "#platform";
import { EmployersQuery, listEmployers, loadAreas } from "#registry";
import { countyAreas } from "../tools/region/county.ts";
import { loadScale } from "../tools/region/scale.ts";

const secret = "bench";
const clock = clockAt(day("2025-05-12"));
const scopes: Record<string, string> = { province: "330000000000", city: "330400000000", county: "330421000000", town: "330421102000" };
const officer = (areaCode: string): Actor => ({
  accountId: newId(),
  name: "量测",
  organisationId: newId(),
  organisationName: "量测",
  kind: "commission",
  roles: ["commission-officer"],
  areaCode,
  via: "session",
});

/** Searches from very common to unique, and filters from wide to narrow; each is a first page of 50 with its count. */
const asked = (lastDigits: string): Record<string, object> => ({
  "no filter": {},
  "part of a name, common": { search: "机械有限公司" },
  "part of a name, two characters": { search: "鑫达" },
  "part of a name with its trade": { search: "鑫达机械" },
  "pinyin initials": { search: "xdjx" },
  "polyphone, other reading": { search: "zdjx" },
  "two words": { search: "嘉善 鑫达" },
  "last digits of a code": { search: lastDigits },
  "nothing matches": { search: "鑫达核电站" },
  "common search in a rare state": { search: "有限公司", state: "absent" },
  "common search, size and class": { search: "机械", size: "03", hazardClass: "serious" },
  "state stopped": { state: "stopped" },
  "state to verify": { state: "to-verify" },
  "industry and size": { industry: "33", size: "02" },
  "never declared": { declared: "none" },
  "declaration expired": { declared: "expired" },
  "general hazards, by exposed workers": { hazardClass: "general", sort: "exposed" },
  "newest registered": { sort: "registered" },
  "large, newest registered": { size: "01", sort: "registered" },
  "a section of industries": { industry: "C" },
  "a thousand persons and more": { headcount: "1000" },
  "fewer than five, a class of industry": { headcount: "0", industry: "3391" },
  "dust in use": { hazardCategory: "dust" },
  "biological hazards in use": { hazardCategory: "biological" },
  "dust, micro, by exposed workers": { hazardCategory: "dust", size: "04", sort: "exposed" },
});

const percentile = (sorted: readonly number[], p: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]! * 10) / 10;
const timed = async (runs: number, fn: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await fn();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
};

const measure = async (db: Database, runs: number) => {
  const figures: Record<string, Record<string, { p50: number; p95: number; found: string }>> = {};
  const all: number[] = [];
  const { code } = await db.asWorker((tx) =>
    tx.one<{ code: string }>("select credit_code as code from registry.employer where area_code between $1 and $2 limit 1", [
      scopes["town"],
      "330421102999",
    ]),
  );
  for (const [scope, areaCode] of Object.entries(scopes)) {
    figures[scope] = {};
    const actor = officer(areaCode);
    for (const [name, query] of Object.entries(asked(code.slice(-6)))) {
      const parsed = EmployersQuery.parse(query);
      let found = "";
      const times = await timed(runs, () =>
        withActor(db, clock, actor, async (ctx) => {
          const { count } = await listEmployers(ctx, parsed);
          found = `${count.value}${count.capped ? "+" : ""}`;
        }),
      );
      all.push(...times);
      figures[scope][name] = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), found };
    }
  }
  // The floor: one transaction that fetches fifty known rows by their key, under the same row security.
  const actor = officer(scopes["province"]!);
  const ids = await withActor(db, clock, actor, async (ctx) =>
    (await listEmployers(ctx, EmployersQuery.parse({}))).items.map((item) => item.employerId),
  );
  const floor = await timed(50, () =>
    withActor(db, clock, actor, ({ tx }) => tx.query("select * from registry.employer where employer_id = any($1::uuid[])", [ids])),
  );
  all.sort((a, b) => a - b);
  return {
    floor: { p50: percentile(floor, 0.5), p95: percentile(floor, 0.95) },
    all: { p50: percentile(all, 0.5), p95: percentile(all, 0.95), max: percentile(all, 1) },
    scopes: figures,
  };
};

/** First pages and searches of the employers list under row security. Milliseconds. Options: employers (1,000,000), runs (20). */
export const run = async (options: Record<string, number | boolean>): Promise<object> => {
  const employers = Number(options["employers"] || 1_000_000);
  const kept = process.env["ZHIKANG_BENCH_DIR"];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "zhikang-bench-"));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, secret);
  try {
    const url = await ensureDatabase(server.adminUrl, "search");
    await migrate(url, secret);
    openVault({ dataDir: folder, env: {} });
    const db = openDatabase(url, secret);
    try {
      const stored = await db.asWorker((tx) => tx.one<{ n: number }>("select count(*)::int as n from registry.employer"));
      const began = performance.now();
      if (stored.n === 0) {
        await withActor(db, clock, systemActor, ({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
        await loadScale(url, { employers, cards: 0, today: clock.today(), onStep: (s) => void process.stderr.write(`${s}\n`) });
      }
      const loadSeconds = Math.round((performance.now() - began) / 1000);
      const measured = await measure(db, Number(options["runs"] || 20));
      return {
        bench: "search",
        employers: stored.n || employers,
        loadSeconds,
        budget: { p95: 100 },
        met: measured.all.p95 <= 100,
        unit: "ms",
        ...measured,
      };
    } finally {
      await db.close();
    }
  } finally {
    await server.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
};
