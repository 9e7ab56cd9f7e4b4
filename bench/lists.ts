import { performance } from "node:perf_hooks";
import pg from "pg";
import { withActor, type Actor, type Route } from "#access";
import { newId } from "#kernel";
import { makeLog, type Database } from "#platform";
import { routes } from "../src/apps/routes.ts";
import { jobs } from "../src/apps/work.ts";
import { clock, onBase } from "./base.ts";

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

/** Every list of the base of employers with the filters its page offers. */
const asked: readonly (readonly [name: string, path: string, query: Record<string, string>])[] = [
  ["用人单位", "/api/v1/employers", {}],
  ["用人单位：待核实", "/api/v1/employers", { state: "to-verify" }],
  ["用人单位：停产", "/api/v1/employers", { state: "stopped" }],
  ["用人单位：危害未确认", "/api/v1/employers", { hazardConfirmed: "false" }],
  ["用人单位：严重，按接害人数", "/api/v1/employers", { hazardClass: "serious", sort: "exposed" }],
  ["用人单位：行业、规模", "/api/v1/employers", { industry: "33", size: "02" }],
  ["用人单位：申报过期", "/api/v1/employers", { declared: "expired" }],
  ["用人单位：最近登记", "/api/v1/employers", { sort: "registered" }],
  ["用人单位：大型，最近登记", "/api/v1/employers", { size: "01", sort: "registered" }],
  ["用人单位：名称含“机械”", "/api/v1/employers", { search: "机械" }],
  ["用人单位：名称含“机械”，停产", "/api/v1/employers", { search: "机械", state: "stopped" }],
  ["用人单位：名称含“鑫达机械”", "/api/v1/employers", { search: "鑫达机械" }],
  ["用人单位：粉尘", "/api/v1/employers", { hazardCategory: "dust" }],
  ["用人单位：化学物质，在产", "/api/v1/employers", { hazardCategory: "chemical", state: "in-production" }],
  ["用人单位：粉尘，停产", "/api/v1/employers", { hazardCategory: "dust", state: "stopped" }],
  ["用人单位：化学物质，行业、规模", "/api/v1/employers", { hazardCategory: "chemical", industry: "33", size: "02" }],
  ["用人单位：粉尘，按接害人数", "/api/v1/employers", { hazardCategory: "dust", sort: "exposed" }],
  ["用人单位：粉尘，名称含“机械”", "/api/v1/employers", { hazardCategory: "dust", search: "机械" }],
  ["用人单位：放射性因素", "/api/v1/employers", { hazardCategory: "radiation" }],
  ["用人单位：放射性、生物因素，最近登记", "/api/v1/employers", { hazardCategory: "radiation,biological", sort: "registered" }],
  ["用人单位：生物因素，申报过期", "/api/v1/employers", { hazardCategory: "biological", declared: "expired" }],
  ["用人单位：其他因素（没有）", "/api/v1/employers", { hazardCategory: "other" }],
  ["用人单位：噪声", "/api/v1/employers", { agent: "3008" }],
  ["用人单位：甲醛", "/api/v1/employers", { agent: "2158" }],
  ["用人单位：X射线", "/api/v1/employers", { agent: "5001" }],
  ["应申报未申报", "/api/v1/undeclared-employers", {}],
  ["应申报未申报：严重", "/api/v1/undeclared-employers", { risk: "serious" }],
  ["核实：未完成", "/api/v1/verifications", { show: "open" }],
  ["核实：超期", "/api/v1/verifications", { show: "overdue" }],
  ["核实：已核实", "/api/v1/verifications", { show: "answered" }],
  ["核实：未上报", "/api/v1/verifications", { show: "unreported" }],
  ["核实：未分派", "/api/v1/verifications", { show: "open", assignedTo: "none" }],
  ["核实：一个来源", "/api/v1/verifications", { show: "open", source: "来源12" }],
  ["核实：没有未完成的来源", "/api/v1/verifications", { show: "open", source: "来源3" }],
  ["核实批次", "/api/v1/verification-batches", {}],
  ["核实人员", "/api/v1/verification-officers", {}],
  ["线索", "/api/v1/screening-candidates", {}],
  ["乡镇报送", "/api/v1/town-returns", {}],
];

/** Verifications of a third of the employers, three in ten open, from twenty sources, lists that name a fifth of them, returns of towns. */
const addWork = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select 1 from registry.verification limit 1");
    if (rows.length > 0) return;
    const today = clock.today();
    const numbered = "(select *, row_number() over (order by employer_id)::int as n from registry.employer) e";
    await client.query(
      `insert into registry.verification (employer_id, verification_id, area_code, source, origin, named_on, due_on, report_due_on, reported_on, entered_on, visited_on, result, hazard_confirmed)
       select employer_id, md5('v' || n)::uuid, area_code, '来源' || (n % 20), x.origin, x.named, x.named + 30, case when x.origin = 'found' then x.named + 30 end,
         case when x.origin = 'found' and n % 7 > 0 then x.named + 20 end, x.entered, x.entered, case when x.entered is not null then 'exists' end,
         case when x.entered is not null then true end
       from ${numbered} cross join lateral (
         select case when n % 4 = 0 then 'found' else 'issued' end as origin, $1::date - (n * 7) % 90 as named,
           case when n % 10 >= 3 then $1::date - (n * 7) % 90 + (n % 25) end as entered) x
       where n % 3 = 0`,
      [today],
    );
    await client.query(
      `insert into registry.employer_trace (employer_id, trace_id, area_code, source, summary, details, business_day)
       select employer_id, md5('t' || n)::uuid, area_code, '来源' || (n % 20), '名单', '{}', $1::date - n % 500 from ${numbered} where n % 5 = 1`,
      [today],
    );
    // Radiation with one in two hundred, biological agents with one in a thousand: classes few employers have.
    await client.query(
      `insert into registry.post_agent (employer_id, post_id, agent_code, area_code, since)
       select e.employer_id, p.post_id, case when n % 200 = 7 then '5001' else '4001' end, e.area_code, $1::date - 400
       from ${numbered} cross join lateral (select post_id from registry.post p where p.employer_id = e.employer_id order by post_id limit 1) p
       where n % 200 = 7 or n % 1000 = 9`,
      [today],
    );
    // Every town answers; two in three have sent their return of the month.
    await client.query(
      `insert into access.organisation (organisation_id, kind, name, area_code)
       select md5('o' || area_code)::uuid, 'township', name, area_code from registry.area where level = 'township'`,
    );
    await client.query(
      `insert into registry.town_return (organisation_id, period, area_code, due_on, submitted_on, figures, actor_name)
       select md5('o' || area_code)::uuid, to_char($1::date, 'YYYY-MM'), area_code, $1::date + 10, $1::date - 1,
         '{"units": 1, "declared": 1, "named": 1, "verified": 1, "overdue": 0}', '量测' from registry.area where level = 'township' and substr(area_code, 9, 1) not in ('1', '4', '7')`,
      [today],
    );
    // As the server does by itself some time after so many rows.
    for (const table of [
      "registry.post_agent",
      "registry.verification",
      "registry.employer_trace",
      "registry.town_return",
      "access.organisation",
    ])
      await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
};

const tenth = (n: number): number => Math.round(n * 10) / 10;
const percentile = (times: readonly number[], p: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return tenth(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!);
};
const timed = async (runs: number, fn: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await fn();
    times.push(performance.now() - began);
  }
  return times;
};
const asking = (
  db: Database,
  actor: Actor,
  path: string,
  query: Record<string, string>,
): (() => Promise<{ nextCursor?: string | null }>) => {
  const route = routes.find((r) => r.method === "GET" && r.path === path) as Route | undefined;
  if (!route || !("run" in route)) throw new Error(`no list at ${path}`);
  const run = route.run as unknown as (ctx: unknown, input: unknown) => Promise<{ nextCursor?: string | null }>;
  const parsed = route.query?.parse(path.includes("undeclared") ? { areaCode: actor.areaCode, ...query } : query);
  return () => withActor(db, clock, actor, (ctx) => run(ctx, { query: parsed, params: {} }));
};

/**
 * First and second pages of every list of the base of employers under row security, by scope, and the nightly jobs that go through
 * all employers. Milliseconds and seconds. Options: employers (1,000,000), runs (20).
 */
export const run = async (options: Record<string, number | boolean>): Promise<object> => {
  const employers = Number(options["employers"] || 1_000_000);
  const runs = Number(options["runs"] || 20);
  return onBase("lists", employers, async ({ db, url }) => {
    await addWork(url);
    const log = makeLog("silent");
    const jobSeconds: Record<string, number> = {};
    const measureJob = async (name: string): Promise<void> => {
      const began = performance.now();
      const job = jobs.find((j) => j.queue === `job.${name.split(" ")[0]}`) as unknown as {
        run(ctx: object, payload: object): Promise<void>;
      };
      await job.run({ db, clock, log }, {});
      jobSeconds[name] = tenth((performance.now() - began) / 1000);
      process.stderr.write(`${name} ${jobSeconds[name]}\n`);
    };
    await measureJob("registry.screen");
    await measureJob("registry.screen again");
    const lists: Record<string, Record<string, { p50: number; p95: number; next?: number }>> = {};
    const all: { name: string; p95: number }[] = [];
    for (const [scope, areaCode] of Object.entries(scopes)) {
      const actor = officer(areaCode);
      lists[scope] = {};
      for (const [name, path, query] of asked) {
        const first = asking(db, actor, path, query);
        const { nextCursor } = await first();
        const times = await timed(runs, first);
        const p95 = percentile(times, 0.95);
        lists[scope][name] = { p50: percentile(times, 0.5), p95 };
        if (nextCursor)
          lists[scope][name].next = percentile(await timed(runs, asking(db, actor, path, { ...query, cursor: nextCursor })), 0.95);
        process.stderr.write(`${scope} ${name} ${JSON.stringify(lists[scope][name])}\n`);
        all.push({ name: `${scope} ${name}`, p95 }, { name: `${scope} ${name} 下一页`, p95: lists[scope][name].next ?? 0 });
      }
    }
    // The floor: one transaction that fetches fifty known rows by their key, under the same row security.
    const ids = (
      await db.asWorker((tx) => tx.query<{ id: string }>("select employer_id as id from registry.employer order by random() limit 50"))
    ).map((row) => row.id);
    const floor = await timed(50, () =>
      withActor(db, clock, officer(scopes["province"]!), ({ tx }) =>
        tx.query("select * from registry.employer where employer_id = any($1::uuid[])", [ids]),
      ),
    );
    await measureJob("exposure.remind-duties");
    return {
      bench: "lists",
      employers,
      unit: "ms",
      budget: { p95: 100 },
      floor: { p50: percentile(floor, 0.5), p95: percentile(floor, 0.95) },
      slow: all.filter(({ p95 }) => p95 > 100),
      jobSeconds,
      lists,
    };
  });
};
