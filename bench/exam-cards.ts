import { fork, type ChildProcess } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { newId, systemClock } from "#kernel";
import { createOrganisations, issueKey, systemActor, type Actor } from "#access";
import { writeCardsXml, writeReportCards } from "#exchange";
import type { ExamCard, Item } from "#health";
import { readConfig } from "#platform";
import { loadAreas, registerInstitution } from "#registry";
import { startApi } from "../src/apps/api.ts";
import { openWorld, type World } from "../src/apps/compose.ts";
import { startWork } from "../src/apps/worker.ts";
import { buildCreditCode, buildEmployer, buildWorkerIdentity, towns } from "../test/factories/index.ts";
import { countyAreas } from "../tools/region/county.ts";

type Options = { cards?: number | boolean; employers?: number | boolean; files?: number | boolean; reportcard?: number | boolean };
const institutionCode = "330499001";
const workerRole = "ZHIKANG_BENCH_WORKER";

/** Tables whose rows an intake leaves; the floor copies exactly these rows into clones with the same columns, indexes and constraints. */
const left = [
  "registry.worker",
  "registry.employment",
  "health.exam_card",
  "health.suspected_case",
  "health.superseded_card",
  "exchange.submission_line",
  "exchange.submission",
  "access.audit_entry",
];

const months = (from: string, to: string): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** A card of 40 items and two hazards; one in a hundred suspected, one in fifty contraindicated. */
const cardOf = (n: number, employer: { creditCode: string; name: string; areaCode: string }): ExamCard => {
  const person = buildWorkerIdentity(n);
  const items: Item[] = [];
  for (let i = 0; i < 40; i++) {
    const value = 10 + ((n * 7 + i * 13) % 60);
    items.push(i % 5 === 4 ? [`30${40100 + i * 100}`, 2, "未见明显异常", "", "", "", 0] : [`30${40100 + i * 100}`, 1, String(value), "dB", "", "80", 0]);
  }
  const suspected = n % 100 === 0;
  const contra = n % 50 === 1;
  const exposedFrom = "2015-03-01";
  return {
    cardCode: `${institutionCode}${String(n).padStart(9, "0")}`,
    operate: "add",
    edition: "national-xml-2021",
    institutionCode,
    institutionName: "临江职业健康体检中心",
    employer: {
      creditCode: employer.creditCode,
      name: employer.name,
      areaCode: employer.areaCode.slice(0, 9),
      address: "工业路 1 号",
      industryCode: "3391",
      economicType: "150",
      sizeCode: "03",
      contactName: "赵工",
      contactPhone: "13800000000",
    },
    worker: { idKind: person.idKind, idNumber: person.idNumber, name: person.name, sex: person.sex, birthOn: person.birthOn, phone: person.phone },
    phase: "during",
    examOn: `2026-0${1 + (n % 6)}-1${n % 10}`,
    issuedOn: "2026-07-20",
    reportedOn: "2026-07-21",
    recheck: false,
    workType: "39-232",
    workTypeName: "",
    monitoring: "01",
    exposedFrom,
    exposedMonths: months(exposedFrom, "2026-01-01"),
    agents: ["3008", "1006"],
    agentOther: "",
    contactAgents: ["3008", "1006"],
    contactAgentOther: "",
    conclusions: [
      suspected
        ? { agent: "3008", conclusion: "suspected", diseaseCode: "4001" }
        : contra
          ? { agent: "3008", conclusion: "contraindication", contraindication: "各种原因引起永久性感音神经性听力损失" }
          : { agent: "3008", conclusion: "normal" },
      { agent: "1006", conclusion: "normal" },
    ],
    items,
    remark: "",
    unread: [],
  };
};

const prepare = async (world: World, employers: number): Promise<{ clinic: Actor; key: string; firms: { creditCode: string; name: string; areaCode: string }[] }> => {
  const { db } = world;
  const ctx = <T>(fn: (c: { tx: Parameters<Parameters<typeof db.asWorker>[0]>[0]; clock: World["clock"]; actor: Actor }) => Promise<T>): Promise<T> =>
    db.asWorker((tx) => fn({ tx, clock: world.clock, actor: systemActor }));
  await ctx(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
  const { institutionId } = await ctx((c) =>
    registerInstitution(c, {
      kind: "exam-institution",
      code: institutionCode,
      name: "临江职业健康体检中心",
      creditCode: buildCreditCode(900_000_001),
      areaCode: "330499000000",
      licenceNo: "浙职检备（2022）第 001 号",
      validFrom: "2022-01-01",
      validTo: null,
      contactPhone: "",
      categories: ["dust", "chemical", "physical"],
    } as never),
  );
  await ctx((c) => createOrganisations(c, [{ organisationId: institutionId, kind: "exam-institution", name: "临江职业健康体检中心", areaCode: "330499000000" }]));
  const { key } = await ctx((c) => issueKey(c, { name: "bench", scopes: ["submissions:submit"], organisationId: institutionId }));
  const codes = Object.values(towns);
  const firms = Array.from({ length: employers }, (_, i) => {
    const e = buildEmployer(i, { areaCode: codes[i % codes.length]! });
    return { employerId: newId(), creditCode: e.creditCode, name: e.name, areaCode: e.areaCode };
  });
  // Registered and with a declaration in force, as a county's employers are; loaded in one statement, this is not what is measured.
  await ctx(({ tx }) =>
    tx.query(
      `with e as (insert into registry.employer (employer_id, credit_code, name, area_code, state, hazard_confirmed, industry_code, size_code, registered_on, state_on)
         select "employerId", "creditCode", name, "areaCode", 'in-production', true, '3391', '03', '2024-01-01', '2024-01-01'
         from jsonb_to_recordset($1::jsonb) as r("employerId" uuid, "creditCode" text, name text, "areaCode" text) returning employer_id, area_code)
       insert into exposure.declaration (employer_id, declaration_id, area_code, kind, version, state, declared_on, decided_on, valid_until, content)
       select employer_id, gen_random_uuid(), area_code, 'initial', 1, 'accepted', '2026-01-05', '2026-01-08', '2027-02-08',
         '{"hazardItems":[{"agentCode":"3008","agentName":"噪声","workers":20},{"agentCode":"1006","agentName":"电焊烟尘","workers":12}]}' from e`,
      [JSON.stringify(firms)],
    ),
  );
  const clinic: Actor = { ...systemActor, kind: "exam-institution", organisationId: institutionId };
  return { clinic, key, firms };
};

const startWorkerProcess = async (world: World): Promise<{ peak(): Promise<number>; stop(): Promise<void> }> => {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [], {
    execArgv: ["--disable-warning=ExperimentalWarning", ...(process.env["ZHIKANG_BENCH_ARGS"]?.split(" ") ?? [])],
    env: { ...process.env, [workerRole]: JSON.stringify({ dataDir: world.config.dataDir, adminUrl: world.adminUrl }) },
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`worker ended with ${code}`)));
  });
  return {
    peak: () =>
      new Promise((resolve) => {
        child.once("message", (mb) => resolve(mb as number));
        child.send("peak");
      }),
    async stop() {
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.send("stop");
      await gone;
    },
  };
};

const runWorkerProcess = async (given: { dataDir: string; adminUrl: string }): Promise<void> => {
  const world = await openWorld(readConfig({ ZHIKANG_DATA_DIR: given.dataDir, ZHIKANG_PORT: "0", ZHIKANG_LOG: "error" }), {
    adminUrl: given.adminUrl,
    migrate: false,
  });
  const stop = await startWork(world);
  process.on("message", (message) => {
    if (message === "peak") process.send!(Math.round(process.resourceUsage().maxRSS / 1024));
    else
      void stop()
        .then(() => world.close())
        .then(() => process.exit(0));
  });
  process.stderr.write(process.env["ZHIKANG_BENCH_ARGS"] ? `worker at rest ${Math.round(process.memoryUsage().rss / 1e6)} MB\n` : "");
  process.send!("ready");
};

/** Copies the rows an intake left into clones of their tables, each in its own COPY, all in one transaction. @returns seconds */
const floor = async (adminUrl: string, folder: string): Promise<{ seconds: number; rows: Record<string, number> }> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const rows: Record<string, number> = {};
  try {
    await client.query("drop schema if exists floor cascade; create schema floor");
    for (const table of left) {
      const clone = `floor.${table.replace(".", "_")}`;
      await client.query(`create table ${clone} (like ${table} including all)`);
      const file = join(folder, table);
      await pipeline(client.query(copyTo(`COPY (select * from ${table}) TO STDOUT`)), createWriteStream(file));
      rows[table] = Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);
    }
    await client.query("checkpoint");
    const began = performance.now();
    await client.query("begin");
    for (const table of left) await pipeline(createReadStream(join(folder, table), { highWaterMark: 1 << 20 }), client.query(copyFrom(`COPY floor.${table.replace(".", "_")} FROM STDIN`)));
    await client.query("commit");
    return { seconds: (performance.now() - began) / 1000, rows };
  } finally {
    await client.query("drop schema if exists floor cascade").catch(() => undefined);
    await client.end();
  }
};

/** `npm run bench -- exam-cards --cards 20000`; `--reportcard` sends JSON of the front machine's form, `--files n` splits. */
export const run = async (options: Options): Promise<object> => {
  const cards = typeof options.cards === "number" ? options.cards : 20_000;
  const employers = typeof options.employers === "number" ? options.employers : Math.max(20, Math.min(2000, Math.round(cards / 40)));
  const fileCount = typeof options.files === "number" ? options.files : 1;
  const asJson = options.reportcard !== undefined && options.reportcard !== false;
  const dataDir = mkdtempSync(join(tmpdir(), "zhikang-bench-"));
  chmodSync(dataDir, 0o755);
  const world = await openWorld(readConfig({ ZHIKANG_DATA_DIR: dataDir, ZHIKANG_PORT: "0", ZHIKANG_LOG: "error", ZHIKANG_DEMO: "off" }), { clock: systemClock });
  try {
    const { key, firms } = await prepare(world, employers);
    const files: string[] = [];
    for (let f = 0; f < fileCount; f++) {
      const file = join(dataDir, `cards-${f}`);
      const from = Math.floor((cards * f) / fileCount);
      const to = Math.floor((cards * (f + 1)) / fileCount);
      const list = function* (): Generator<ExamCard> {
        for (let n = from; n < to; n++) yield cardOf(n, firms[n % firms.length]!);
      };
      await pipeline(Readable.from(asJson ? writeReportCards(list()) : writeCardsXml(list(), { edition: "2021", institutionCode })), createWriteStream(file));
      files.push(file);
    }
    const app = await startApi(world, { port: 0, perMinute: 1_000_000 });
    const base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`;
    const headers = { "x-api-key": key };
    const worker = await startWorkerProcess(world);
    const before = await world.db.asWorker((tx) => tx.one<{ n: number }>("select count(*) as n from health.exam_card"));
    const began = performance.now();
    const ids: string[] = [];
    for (const file of files) {
      const answer = await fetch(`${base}/api/v1/submissions`, {
        method: "POST",
        headers: { ...headers, "content-type": asJson ? "application/json" : "application/xml", "x-file-name": "cards" },
        body: Readable.toWeb(createReadStream(file)) as ReadableStream,
        duplex: "half",
      } as RequestInit);
      const receipt = (await answer.json()) as { submissionId: string };
      if (answer.status !== 202) throw new Error(JSON.stringify(receipt));
      ids.push(receipt.submissionId);
    }
    const uploaded = performance.now();
    const totals = { accepted: 0, held: 0, refused: 0 };
    for (const id of ids) {
      for (;;) {
        const s = (await (await fetch(`${base}/api/v1/submissions/${id}`, { headers })).json()) as {
          state: string;
          accepted: number;
          held: number;
          refused: number;
          failure: unknown;
          causes: unknown;
        };
        if (s.state === "failed") throw new Error(JSON.stringify(s));
        if (s.state === "done") {
          totals.accepted += s.accepted;
          totals.held += s.held;
          totals.refused += s.refused;
          if (s.refused > 0) process.stderr.write(`${JSON.stringify(s.causes)}\n`);
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const seconds = (performance.now() - began) / 1000;
    const peakWorkerMB = await worker.peak();
    const after = await world.db.asWorker((tx) => tx.one<{ n: number }>("select count(*) as n from health.exam_card"));
    await worker.stop();
    await app.close();
    const bare = await floor(world.adminUrl, dataDir);
    const cardsPerSecond = Math.round(totals.accepted / seconds);
    const floorCardsPerSecond = Math.round(totals.accepted / bare.seconds);
    return {
      cards: totals.accepted,
      form: asJson ? "json" : "xml",
      cardsPerSecond,
      floorCardsPerSecond,
      ratio: Math.round((cardsPerSecond / floorCardsPerSecond) * 1000) / 1000,
      peakWorkerMB,
      fileMB: Math.round(files.reduce((sum, f) => sum + statSync(f).size, 0) / 1e6),
      held: totals.held,
      refused: totals.refused,
      stored: after.n - before.n,
      seconds: { all: round(seconds), upload: round((uploaded - began) / 1000), floor: round(bare.seconds) },
      rows: bare.rows,
    };
  } finally {
    await world.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
const round = (x: number): number => Math.round(x * 1000) / 1000;

const asWorker = process.env[workerRole];
if (asWorker && process.send) await runWorkerProcess(JSON.parse(asWorker) as { dataDir: string; adminUrl: string });
