import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, chmodSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { ExamCard, Item } from "#health";
import { addDays, day, systemClock } from "#kernel";
import { readConfig } from "#platform";
import { startApi } from "../src/apps/api.ts";
import { openWorld } from "../src/apps/compose.ts";
import { workerEnvironment, workerMemory } from "../src/apps/start.ts";
import { baseUnits, demoPassword, loadDemo } from "../tools/region/index.ts";
import { buildWorkerIdentity, seeded } from "../tools/region/seeded.ts";

export const clinic = "330499902";
/** Forty results a card: audiometry, blood count and urine as a clinic's software sends them. */
const itemsOf = (codes: readonly string[], random: () => number): Item[] =>
  codes.map((code) => [code, 1, String(Math.round(10 + random() * 14)), "dB", "", "25", 0]);

export function* cardsOf(count: number, today: string): Generator<ExamCard> {
  const units = baseUnits().filter((u) => u.line.area!.startsWith("330499") && u.declared);
  const codes = Array.from(
    { length: 40 },
    (_, i) =>
      ["3040100", "3040200", "3040300", "3040400", "3040500", "3040600", "3040800", "3040900", "3041000", "3041100"][i % 10]!.slice(0, 5) +
      String(10 + i),
  );
  const random = seeded(1);
  const on = addDays(day(today), -20);
  for (let i = 0; i < count; i++) {
    const unit = units[i % units.length]!;
    const agents = [...new Set(unit.posts.flatMap((p) => p.agents))].slice(0, 2);
    const both = agents.length === 2 ? agents : [...agents, agents[0] === "3008" ? "1006" : "3008"];
    const person = buildWorkerIdentity(1_000_000 + i);
    yield {
      cardCode: `${clinic}${on.replaceAll("-", "")}${String(i).padStart(8, "0")}`,
      operate: "add",
      edition: "national-xml-2021",
      institutionCode: clinic,
      institutionName: "临江县人民医院健康体检中心",
      employer: {
        creditCode: unit.line.creditCode,
        name: unit.line.name,
        areaCode: unit.line.area!.slice(0, 9),
        address: "工业路 1 号",
        industryCode: "3391",
        economicType: "150",
        sizeCode: "03",
        contactName: "安环经理",
        contactPhone: "13800000000",
      },
      worker: { ...person },
      phase: "during",
      examOn: on,
      issuedOn: addDays(on, 3),
      reportedOn: addDays(on, 4),
      recheck: false,
      workType: "39-232",
      workTypeName: "",
      monitoring: "01",
      exposedFrom: addDays(on, -1500),
      exposedMonths: 48,
      agents: both,
      agentOther: "",
      contactAgents: both,
      contactAgentOther: "",
      conclusions: both.map((agent) => ({ agent, conclusion: "normal" as const, exposedFrom: addDays(on, -1500), exposedMonths: 48 })),
      items: itemsOf(codes, random),
      remark: "",
      unread: [],
    };
  }
}

/** Tables a card leaves rows in, and which of their rows this run left. */
const left: Record<string, string> = {
  "health.exam_card": "true",
  "exchange.submission_line": "true",
  "registry.worker": "created_at >= $since",
  "registry.employment": "worker_id in (select worker_id from registry.worker where created_at >= $since)",
};

/** Seconds of a bare COPY of exactly the rows the intake left, into empty tables with the same columns, keys and indexes. */
const floorSeconds = async (adminUrl: string, since: Date, folder: string): Promise<{ seconds: number; rows: number }> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("CREATE SCHEMA floor");
    let seconds = 0;
    let rows = 0;
    for (const [table, where] of Object.entries(left)) {
      const copy = `floor.${table.replace(".", "_")}`;
      const file = join(folder, copy);
      const filter = where.replaceAll("$since", pg.escapeLiteral(since.toISOString()));
      await client.query(`CREATE TABLE ${copy} (LIKE ${table} INCLUDING ALL)`);
      await pipeline(client.query(copyTo(`COPY (SELECT * FROM ${table} WHERE ${filter}) TO STDOUT`)), createWriteStream(file));
      await client.query("CHECKPOINT");
      const began = performance.now();
      const stream = client.query(copyFrom(`COPY ${copy} FROM STDIN`));
      await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), stream);
      seconds += (performance.now() - began) / 1000;
      rows += stream.rowCount ?? 0;
    }
    return { seconds, rows };
  } finally {
    await client.end();
  }
};

/** Runs a program beside this one in a process of its own, as a clinic's is: the server's memory is then its own. @returns its output */
const program = async (script: string, ...args: string[]): Promise<string> => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", new URL(script, import.meta.url).pathname, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** Processor seconds a process and its living children have used. */
const cpuSeconds = (pid: number): number => {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, "utf8")
          .replace(/^.*\) /, "")
          .split(" ");
        return [{ pid: Number(name), parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, n) => sum + Number(n), 0) }];
      } catch {
        return [];
      }
    });
  return all.filter((p) => p.pid === pid || p.parent === pid).reduce((sum, p) => sum + p.ticks, 0) / 100;
};
const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/**
 * Exam cards (40 items, 2 hazards) as an XML file through the HTTP entrance with every check and judgement on, against a bare
 * COPY of the rows they leave, in the same run on the same server.
 */
export const run = async (options: Record<string, number | boolean>): Promise<object> => {
  const count = Number(options["cards"] ?? 20_000);
  const folder = mkdtempSync(join(tmpdir(), "zhikang-bench-"));
  chmodSync(folder, 0o755);
  const config = {
    ...readConfig({ ...process.env, ZHIKANG_DATA_DIR: folder, ZHIKANG_DEMO: "on", DATABASE_URL: "" }),
    port: 0,
    logLevel: "error",
  };
  const world = await openWorld(config);
  const worker = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", ...workerMemory, new URL("../src/apps/cli.ts", import.meta.url).pathname, "worker"],
    {
      env: {
        ...process.env,
        ...workerEnvironment,
        ZHIKANG_DATA_DIR: folder,
        ZHIKANG_WORKER_DATABASE_URL: world.adminUrl,
        ZHIKANG_LOG: "error",
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  try {
    await loadDemo(world.db, systemClock);
    const file = join(folder, "cards.xml");
    const writing = performance.now();
    await program("./write-cards.ts", String(count), file);
    const writeSeconds = (performance.now() - writing) / 1000;
    const app = await startApi(world, { port: 0, host: "127.0.0.1", perMinute: 1_000_000 });
    const base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`;
    const signedIn = await fetch(`${base}/api/v1/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username: "sunli", password: demoPassword }),
    });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((c) => c.split(";")[0])
      .join("; ");
    const server = Number(/^\d+/.exec(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8"))?.[0]);
    const cpu = (): number[] => [
      cpuSeconds(worker.pid!),
      cpuSeconds(server),
      process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    ];
    const before = cpu();
    const since = new Date();
    const began = performance.now();
    const receipt = JSON.parse(await program("./send.ts", `${base}/api/v1/submissions`, cookie, file)) as { submissionId: string };
    const receiptSeconds = (performance.now() - began) / 1000;
    type State = { state: string; accepted: number; held: number; refused: number };
    let state: State;
    do {
      await new Promise((resolve) => setTimeout(resolve, 50));
      state = (await (await fetch(`${base}/api/v1/submissions/${receipt.submissionId}`, { headers: { cookie } })).json()) as State;
    } while (state.state === "received" || state.state === "running");
    const seconds = (performance.now() - began) / 1000;
    const [workerCpu, databaseCpu, apiCpu] = cpu().map((used, i) => Number((used - before[i]!).toFixed(2)));
    const peakWorkerMB = Math.round(peakOf(worker.pid!));
    await app.close();
    const floor = await floorSeconds(world.adminUrl, since, folder);
    const cardsPerSecond = Math.round(count / seconds);
    const floorCardsPerSecond = Math.round(count / floor.seconds);
    return {
      bench: "exam-cards",
      cards: count,
      accepted: state.accepted,
      held: state.held,
      refused: state.refused,
      fileMB: Math.round(statSync(file).size / 1e6),
      seconds: Number(seconds.toFixed(2)),
      receiptSeconds: Number(receiptSeconds.toFixed(2)),
      cardsPerSecond,
      floorSeconds: Number(floor.seconds.toFixed(2)),
      floorRows: floor.rows,
      floorCardsPerSecond,
      ratio: Number((cardsPerSecond / floorCardsPerSecond).toFixed(3)),
      peakWorkerMB,
      cpuSeconds: { worker: workerCpu, database: databaseCpu, api: apiCpu },
      writeSeconds: Number(writeSeconds.toFixed(2)),
    };
  } finally {
    const gone = once(worker, "exit");
    worker.kill("SIGTERM");
    await gone;
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
