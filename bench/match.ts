import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { systemActor, withActor } from "#access";
import { newId } from "#kernel";
import type { Database } from "#platform";
import { receiveListLines } from "#registry";
import { lineMaker, listHeaders, qualityOf, type Known, type NamedLine } from "../tools/region/named-lists.ts";
import { clock, onBase, secret } from "./base.ts";

const province = "330000000000";
const chunk = 2000;

/** Known employers in pages, in the order of their ids, round and round until enough lines are made. */
async function* knownPages(db: Database): AsyncGenerator<Known[]> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const page = await db.asWorker((tx) =>
      tx.query<Known>(
        `select e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.area_code as "areaCode", a.name as "countyName",
           e.workplace_address as address, e.contact_phone as phone, e.legal_representative as "legalRepresentative"
         from registry.employer e join registry.area a on a.area_code = left(e.area_code, 6) || '000000'
         where e.employer_id > $1 and e.source = 'scale' order by e.employer_id limit ${chunk}`,
        [after],
      ),
    );
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)!.employerId;
  }
}

/** Lines with their truth, the same at every call. */
async function* linesOf(db: Database, most: number): AsyncGenerator<NamedLine[]> {
  const make = lineMaker();
  let n = 0;
  for await (const page of knownPages(db)) {
    const lines = page.slice(0, most - n).map(make);
    n += lines.length;
    yield lines;
    if (n >= most) return;
  }
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** The floor: the same lines by bare COPY into a table without an index, and one join by code. */
const floorOf = async (url: string, db: Database, lines: number): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("create unlogged table if not exists public.bench_floor (line_no int, cells text[])");
    await client.query("truncate public.bench_floor");
    await client.query("grant insert on public.bench_floor to zhikang_worker");
    const began = performance.now();
    let lineNo = 0;
    for await (const page of linesOf(db, lines)) {
      const rows = page.map((l) => `${++lineNo}\t{${l.cells.map((c) => `"${c}"`).join(",")}}\n`);
      await db.asWorker((tx) => tx.copyInto("public.bench_floor", ["line_no", "cells"], rows));
    }
    await client.query("select count(*) from public.bench_floor f join registry.employer e on e.credit_code = f.cells[2]");
    return seconds(began);
  } finally {
    await client.query("drop table if exists public.bench_floor");
    await client.end();
  }
};

type Measured = { seconds: number; steps: object; startMb: number; peakMb: number; cpuSeconds: number };
/** Matches in a process of its own that has the worker's memory and no more. */
const matchIn = async (url: string, listId: string): Promise<Measured> => {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--max-old-space-size=208",
      "--max-semi-space-size=16",
      fileURLToPath(new URL("./matcher.ts", import.meta.url)),
      url,
      secret,
      listId,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Measured;
};

const measureQuality = async (db: Database, listId: string, lines: number) => {
  const quality = qualityOf();
  let lineNo = 0;
  for await (const page of linesOf(db, lines)) {
    const answers = await db.asWorker((tx) =>
      tx.query<{ outcome: string; employerId: string | null; shown: boolean }>(
        `select l.outcome, l.employer_id as "employerId", exists (select 1 from registry.list_candidate c
           where c.list_id = l.list_id and c.line_no = l.line_no and c.employer_id = t.truth) as shown
         from unnest($2::int[], $3::uuid[]) as t (line_no, truth) join registry.employer_list_line l on l.list_id = $1 and l.line_no = t.line_no order by l.line_no`,
        [listId, page.map((_l, i) => lineNo + i + 1), page.map((l) => l.truth)],
      ),
    );
    page.forEach((line, i) => quality.add(line, answers[i]!));
    lineNo += page.length;
  }
  return quality.sum();
};

/**
 * Matching of a list against known employers: time, memory of this process, and quality against known truth. Options: lines and
 * employers (1,000,000 each), scale (a factor of both).
 */
export const run = async (options: Record<string, number | boolean>): Promise<object> => {
  const scale = Number(options["scale"] || 1);
  const employers = Math.round(Number(options["employers"] || 1_000_000) * scale);
  const lines = Math.round(Number(options["lines"] || 1_000_000) * scale);
  return onBase("matching", employers, async ({ db, url }) => {
    const floorSeconds = await floorOf(url, db, lines);

    const listId = newId();
    const loading = performance.now();
    let lineNo = 0;
    for await (const page of linesOf(db, lines))
      await withActor(db, clock, systemActor, (ctx) =>
        receiveListLines(
          ctx,
          {
            listId,
            title: "量测名单",
            receiptNo: "HZ-BENCH",
            organisationId: newId(),
            areaCode: province,
            accountId: null,
            actorName: "量测",
            on: clock.today(),
          },
          page.map((l) => ({ lineNo: ++lineNo, headers: listHeaders, cells: l.cells })),
        ),
      );
    const loadSeconds = seconds(loading);
    const match = await matchIn(url, listId);
    const again = await matchIn(url, listId);
    const counts = await db.asWorker((tx) =>
      tx.one<object>("select lines, same, fresh, questions from registry.employer_list where list_id = $1", [listId]),
    );
    return {
      bench: "match",
      employers,
      lines,
      floorSeconds,
      loadSeconds,
      matchSeconds: match.seconds,
      againSeconds: again.seconds,
      linesPerSecond: Math.round(lines / match.seconds),
      steps: match.steps,
      stepsAgain: again.steps,
      worker: { startMb: match.startMb, peakMb: Math.max(match.peakMb, again.peakMb), cpuSeconds: match.cpuSeconds },
      counts,
      quality: await measureQuality(db, listId, lines),
    };
  });
};
