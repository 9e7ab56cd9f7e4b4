import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import pg from "pg";
import type { Actor } from "#access";
import {
  backfillIndicators,
  declareIndicators,
  listFacts,
  markAdded,
  markEmployers,
  readFigure,
  startIndicatorWorker,
  verifyIndicators,
} from "#engines";
import { inboundFactSources } from "#exchange";
import { declarationFactSources, monitoringFactSources } from "#exposure";
import { diagnosisFactSources } from "#health";
import { clockAt, day, newId } from "#kernel";
import { type Database, ensureDatabase, migrate, openDatabase, startEmbedded } from "#platform";
import { nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { withActor } from "#access";

// A made-up country: 31 provinces of 10 cities of 9 counties of 12 towns, employers spread evenly over the towns.
const areasSql = `
  with province as (select lpad((10 + p)::text, 2, '0') as c from generate_series(1, 31) p),
  city as (select p.c || lpad(n::text, 2, '0') as c from province p, generate_series(1, 10) n),
  county as (select c.c || lpad(n::text, 2, '0') as c from city c, generate_series(1, 9) n),
  town as (select c.c || lpad(n::text, 3, '0') as c from county c, generate_series(101, 112) n)
  insert into registry.area (area_code, name, level, parent_code)
  select '000000000000', '全国', 'country', null
  union all select c || '0000000000', '省' || c, 'province', '000000000000' from province
  union all select c || '00000000', '市' || c, 'city', left(c, 2) || '0000000000' from city
  union all select c || '000000', '县' || c, 'county', left(c, 4) || '00000000' from county
  union all select c || '000', '镇' || c, 'township', left(c, 6) || '000000' from town
  on conflict (area_code) do nothing`;
const townSql = `(lpad((11 + n % 31)::text, 2, '0') || lpad((1 + n / 31 % 10)::text, 2, '0') || lpad((1 + n / 310 % 9)::text, 2, '0') || (101 + n / 2790 % 12)::text || '000')`;
const employersSql = `
  insert into registry.employer (employer_id, credit_code, name, area_code, industry_code, size_code, state, hazard_confirmed, hazard_class, remediation_listed,
    workers_total, workers_exposed, registered_on, state_on)
  select md5('e' || n)::uuid, 'BENCH' || lpad(n::text, 13, '0'), '单位' || n, ${townSql},
    (array['3360', '1781', '0610', '2641', '5810'])[1 + n % 5], '0' || (1 + n % 4), case when n % 20 = 0 then 'stopped' else 'in-production' end, n % 10 <> 3,
    case when n % 3 = 0 then 'serious' else 'general' end, n % 100 = 7, 20 + n % 300, n % 20, '2020-01-01', '2020-01-01'
  from generate_series($1::int, $2::int) n`;
const declarationsSql = `
  insert into exposure.declaration (employer_id, declaration_id, area_code, kind, version, state, declared_on, decided_on, valid_until, content)
  select md5('e' || n)::uuid, md5('d' || n)::uuid, ${townSql}, 'initial', 1, 'accepted', '2025-01-02'::date + n % 100, '2025-01-02'::date + n % 100,
    ('2025-01-02'::date + n % 100 + interval '13 months')::date, '{}'
  from generate_series($1::int, $2::int) n where n % 12 <> 5`;
const reportsSql = `
  insert into exposure.report (employer_id, report_id, area_code, institution_id, report_no, version, sampled_on, reported_on, results, over_limit, recognised, finding)
  select md5('e' || n)::uuid, md5('r' || n)::uuid, ${townSql}, md5('lab' || n % 500)::uuid, 'B-' || n, 1, '2024-01-01'::date + n % 480, '2024-01-05'::date + n % 480, 1, 0, true, '{}'
  from generate_series($1::int, $2::int) n where n % 5 < 3`;
const resultsSql = `
  insert into exposure.result (employer_id, result_id, report_id, area_code, institution_id, post_id, post_name, agent_code, agent_group, sampled_on, reported_on, sample, verdict,
    value_text, unit, finding)
  select md5('e' || n)::uuid, md5('x' || n || '-' || k)::uuid, md5('r' || n)::uuid, ${townSql}, md5('lab' || n % 500)::uuid, md5('p' || n || '-' || k)::uuid, '岗位' || k, '3001',
    (array['dust', 'chemical', 'physical-noise'])[1 + k % 3], '2024-01-01'::date + n % 480, '2024-01-05'::date + n % 480, '{}', case when (n + k) % 6 = 0 then 'over' else 'within' end, '80', 'x', '{}'
  from generate_series($1::int, $2::int) n cross join generate_series(1, 5) k where n % 100 = 7 and n % 5 < 3`;
const cardsSql = `
  insert into health.exam_card (employer_id, card_id, area_code, institution_id, card_code, version, worker_id, phase, exam_on, reported_on, agents, conclusion, conclusions, items,
    findings, submission_id, line_no, content_sha256)
  select md5('e' || n)::uuid, gen_random_uuid(), ${townSql}, md5('clinic' || n % 200)::uuid, gen_random_uuid()::text, 1, gen_random_uuid(), 'during', '2025-05-01', '2025-05-10', '{1001}', 'normal',
    '[]', '[]', '[]', md5('s')::uuid, 1, '\\x'
  from unnest($1::int[]) n`;

const clock = clockAt(day("2025-05-12"));
const idOf = async (db: Database, n: number): Promise<string> =>
  (await db.asWorker((tx) => tx.one<{ id: string }>("select md5('e' || $1::int)::uuid as id", [n]))).id;
const officer = (areaCode: string): Actor => ({
  accountId: newId(),
  name: "",
  organisationId: newId(),
  organisationName: "",
  kind: "commission",
  roles: ["commission-officer"],
  areaCode,
  via: "session",
});
const round = (ms: number): number => Math.round(ms * 10) / 10;
const spread = (times: number[]): { p50: number; p95: number; max: number } => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
};
const timed = async <T>(fn: () => Promise<T>): Promise<{ ms: number; value: T }> => {
  const start = performance.now();
  const value = await fn();
  return { ms: performance.now() - start, value };
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/**
 * Writes exam cards in chunks of 500, each of 50 employers of one county, until stopped: what a running intake does to the figures.
 * Paced at `cardsPerSecond`, since the judging that an intake does between two chunks is left out.
 */
const intake = (db: Database, employers: number, cardsPerSecond: number): (() => Promise<number>) => {
  let stopped = false;
  let cards = 0;
  const running = (async () => {
    while (!stopped) {
      const due = performance.now() + 500_000 / cardsPerSecond;
      // Numbers 2790 apart lie in one county.
      const first = Math.floor(Math.random() * Math.min(2790, employers));
      const within = Array.from({ length: 50 }, () =>
        Math.max(1, first + 2790 * Math.floor(Math.random() * Math.ceil((employers - first) / 2790))),
      );
      const chunk = Array.from({ length: 500 }, (_, i) => within[i % 50]!);
      await db.asWorker(async (tx) => {
        await tx.query(cardsSql, [chunk]);
        const sums = await tx.query<{ id: string; n: number }>(
          "select md5('e' || n)::uuid as id, count(*) as n from unnest($1::int[]) n group by 1",
          [chunk],
        );
        await markAdded(
          tx,
          "exam-card",
          sums.map((r) => ({ employerId: r.id, numerator: r.n, denominator: r.n })),
        );
      });
      cards += 500;
      await wait(Math.max(0, due - performance.now()));
    }
  })();
  return async () => {
    stopped = true;
    await running;
    return cards;
  };
};

/** Time from the commit of an accepted declaration to the figure that counts it. */
const freshness = async (db: Database, undeclared: readonly number[]): Promise<number[]> => {
  const times: number[] = [];
  for (const n of undeclared) {
    const employerId = await idOf(db, n);
    const { area } = await db.asWorker((tx) =>
      tx.one<{ area: string }>("select area_code as area from registry.employer where employer_id = $1", [employerId]),
    );
    const me = officer(`${area.slice(0, 6)}000000`);
    const read = async (): Promise<number> => (await withActor(db, clock, me, (ctx) => readFigure(ctx, "I002", {}))).figure.numerator;
    const before = await read();
    await db.asWorker(async (tx) => {
      await tx.query(declarationsSql.replace("n % 12 <> 5", "true"), [n, n]);
      await markEmployers(tx, [employerId], "declaration");
    });
    const start = performance.now();
    while ((await read()) === before && performance.now() - start < 30_000) await wait(5);
    times.push(performance.now() - start);
  }
  return times;
};

/**
 * Freshness and reading of figures over a made-up country.
 * @param options  `employers` (1,000,000) times `scale`
 */
export const run = async (options: { employers?: number; scale?: number; json?: boolean }): Promise<object> => {
  const employers = Math.round((options.employers ?? 1_000_000) * (options.scale ?? 1));
  const folder = mkdtempSync(join(tmpdir(), "zhikang-bench-"));
  chmodSync(folder, 0o755);
  const secret = "bench";
  const server = await startEmbedded(folder, secret);
  const url = await ensureDatabase(server.adminUrl, "bench");
  await migrate(url, secret);
  const db = openDatabase(url, secret);
  try {
    declareIndicators({
      indicators: nationalPlanIndicators,
      sources: [
        ...registryFactSources,
        ...declarationFactSources,
        ...monitoringFactSources,
        ...diagnosisFactSources,
        ...inboundFactSources,
      ],
    });
    say(`生成 ${employers} 家单位`);
    const load = await timed(async () => {
      await db.asWorker((tx) => tx.query(areasSql));
      for (const sql of [employersSql, declarationsSql, reportsSql, resultsSql])
        for (let from = 1; from <= employers; from += 100_000)
          await db.asWorker((tx) => tx.query(sql, [from, Math.min(employers, from + 99_999)]));
    });
    // What the server does by itself within a minute of a load; here it must not fall into a measurement.
    const analyse = async (): Promise<void> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("vacuum analyze");
      await client.end();
    };
    await analyse();
    say("首次计数");
    const counted = await timed(() => backfillIndicators(db, clock, []));
    await analyse();

    say("读数");
    const reading: Record<string, object> = {};
    for (const [level, area] of [
      ["country", "000000000000"],
      ["province", "110000000000"],
      ["city", "110100000000"],
      ["county", "110101000000"],
    ] as const) {
      const me = officer(area);
      const times: number[] = [];
      const lists: number[] = [];
      for (let i = 0; i < 120; i++) {
        const id = nationalPlanIndicators[i % nationalPlanIndicators.length]!.id;
        const one = await timed(() => withActor(db, clock, me, (ctx) => readFigure(ctx, id, {})));
        if (i >= 20) times.push(one.ms);
        if (i % 10 === 0)
          lists.push((await timed(() => withActor(db, clock, me, (ctx) => listFacts(ctx, "I002", { side: "missing", limit: 50 })))).ms);
      }
      reading[level] = { figureMs: spread(times), listMs: spread(lists) };
    }
    const filtered = await timed(() =>
      withActor(db, clock, officer("110101000000"), (ctx) => readFigure(ctx, "I002", { size: "02", industry: "C" })),
    );
    const bare = await timed(() =>
      db.asWorker((tx) =>
        tx.query("select area_code, count(*) from registry.employer where state = 'in-production' and hazard_confirmed group by 1"),
      ),
    );

    say("新鲜度");
    const undeclared = Array.from({ length: 30 }, (_, i) => 5 + 12 * (1 + i * Math.max(1, Math.floor(employers / 12 / 40)))).filter(
      (n) => n <= employers && n % 10 !== 3 && n % 20 !== 0 && n % 5 !== 4,
    );
    const stop = await startIndicatorWorker(db, clock);
    const quiet = await freshness(db, undeclared.slice(0, 8));
    const stopIntake = intake(db, employers, 3000);
    const start = performance.now();
    await wait(2000);
    const busy = await freshness(db, undeclared.slice(8));
    const cards = await stopIntake();
    const intakeSeconds = (performance.now() - start) / 1000;
    const drained = await timed(async () => {
      while (
        (await db.asWorker((tx) => tx.one<{ n: number }>("select count(*) as n from (select 1 from indicators.mark limit 1) m"))).n > 0
      )
        await wait(10);
    });
    await stop();
    say("复算核对");
    const verified = await timed(() => verifyIndicators(db, clock));
    return {
      name: "indicators",
      employers,
      loadSeconds: round(load.ms / 1000),
      firstCountSeconds: round(counted.ms / 1000),
      reading,
      filteredCountyMs: round(filtered.ms),
      bareCountMs: round(bare.ms),
      freshnessMs: { quiet: spread(quiet), whileIntakeRuns: spread(busy), samples: quiet.length + busy.length },
      intake: { cardsPerSecond: Math.round(cards / intakeSeconds), drainedAfterMs: round(drained.ms) },
      recount: { seconds: round(verified.ms / 1000), disagreements: verified.value },
      budgets: { figureMs: 20, freshnessMs: 1000 },
      memoryMb: Math.round(process.memoryUsage().rss / 1048576),
    };
  } finally {
    await db.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
