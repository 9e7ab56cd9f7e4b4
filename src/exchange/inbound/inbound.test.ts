import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vault } from "#access";
import type { ExamCard } from "#health";
import { filesOf } from "#platform";
import type { SealedPerson } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { buildActor } from "../../../test/factories/index.ts";
import { intakeWorld, soundCard, submitAndTake, xmlOf, type Intake } from "../../../test/intake/world.ts";
import { plainRecords, readChunks, type Chunk, type Reading } from "./reading.ts";
import { readChunksAside } from "./thread.ts";
import { listLines, submissionDetail } from "./queries/submissions.ts";

let world: TestWorld;
let intake: Intake;
const cards = (where = "true") =>
  world.asSystem(({ tx }) =>
    tx.query<{ card_code: string; version: number; conclusion: string; employer_id: string }>(
      `select * from health.exam_card where ${where} order by card_code, version`,
    ),
  );

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  intake = await intakeWorld(world);
});
afterAll(() => world.close());

describe("a file of exam cards", () => {
  it("leaves a receipt with an answer for each card and the cards in the table", async () => {
    const bytes = xmlOf(
      intake,
      [1, 2, 3].map((n) => soundCard(intake, n)),
    );
    const receipt = await submitAndTake(world, intake.clinic, bytes);
    const detail = await world.as(intake.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ state: "done", linesRead: 3, accepted: 3, held: 0, refused: 0, family: "exam-card-xml" });
    const lines = await world.as(intake.clinic, (ctx) => listLines(ctx, receipt.submissionId, { limit: 50 }));
    expect(lines.items.map((l) => l.outcome)).toEqual(["accepted", "accepted", "accepted"]);
    expect(await cards()).toHaveLength(3);
  });
  it("sent again is accepted as already there and stored once", async () => {
    const bytes = xmlOf(
      intake,
      [1, 2, 3].map((n) => soundCard(intake, n)),
    );
    const receipt = await submitAndTake(world, intake.clinic, bytes);
    const detail = await world.as(intake.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ accepted: 3, warned: 3 });
    expect(detail.causes).toMatchObject([{ code: "HS-2001", outcome: "warning", lines: 3 }]);
    expect(await cards()).toHaveLength(3);
  });
  it("is not seen by another clinic", async () => {
    const receipt = await submitAndTake(world, intake.clinic, xmlOf(intake, [soundCard(intake, 9)]));
    const stranger = buildActor("exam-institution");
    await expect(world.as(stranger, (ctx) => submissionDetail(ctx, receipt.submissionId))).rejects.toMatchObject({ code: "XI-1001" });
  });
  it("of the 2020 edition reads 02 as suspected disease", async () => {
    const bytes = Buffer.from(
      readFileSync("test/journeys/fixtures/exam-card-2020.xml", "utf8")
        .replaceAll("110101001", intake.institutionCode)
        .replaceAll("91110101MA00TE018D", intake.employers[0]!.creditCode)
        .replaceAll("2026", "2025")
        .replace("<EXAM_DATE>20250910", "<EXAM_DATE>20250310")
        .replaceAll("20250925", "20250325")
        .replaceAll("20250928", "20250328"),
    );
    const receipt = await submitAndTake(world, intake.clinic, bytes);
    const lines = await world.as(intake.clinic, (ctx) => listLines(ctx, receipt.submissionId, { limit: 50 }));
    expect(lines.items).toMatchObject([{ outcome: "accepted" }]);
    const suspected = await world.asSystem(({ tx }) =>
      tx.query("select agent_code, disease_code, disease_name from health.suspected_case"),
    );
    expect(suspected).toEqual([{ agent_code: "3008", disease_code: "4001", disease_name: expect.stringContaining("噪声聋") }]);
  });
  it("of any size is read the same in the reading thread as beside the database", async () => {
    const files = filesOf(world.db);
    const texts = ["未见异常", 'a "b"\\c', "12.5", "<3", "甲\t乙"];
    const card = (n: number): ExamCard => ({
      ...soundCard(intake, n),
      // every seventh is refused where it is read
      ...(n % 7 === 0 ? { phase: "" as const } : {}),
      items: texts.map((text, i): ExamCard["items"][number] => [`304030${i}`, 2, text, "", "", "", 0]),
    });
    const bytes = xmlOf(
      intake,
      Array.from({ length: 1600 }, (_, i) => card(i + 100)),
    );
    const stored = await files.put(Readable.from([bytes, Buffer.from("<broken")]));
    const reading: Reading = {
      kind: "exam-cards",
      family: "exam-card-xml",
      fileName: "cards.xml",
      fileSha256: stored.sha256,
      bytes: stored.bytes,
      receivedOn: world.clock.today(),
      skip: 250,
      editions: {},
    };
    const opened = (sealed: string | null): string => (sealed === null ? "" : vault.open(Buffer.from(sealed.slice(2), "hex")));
    const text = (chunk: Chunk): unknown => ({
      ...chunk,
      records: (chunk.records as (Record<string, unknown> & { person?: SealedPerson })[]).map(({ person, ...r }) => ({
        ...r,
        // no two sealings of one text are alike
        person: person && {
          ...person,
          idNumberSealed: opened(person.idNumberSealed),
          nameSealed: opened(person.nameSealed),
          phoneSealed: opened(person.phoneSealed),
        },
        cardJson: String(r["cardJson"]),
        itemsJson: String(r["itemsJson"]),
        cells: String(r["cells"]),
      })),
    });
    const all = async (chunks: AsyncIterable<Chunk>): Promise<unknown[]> => {
      const whole: unknown[] = [];
      for await (const chunk of chunks) whole.push(text(chunk));
      return whole;
    };
    const here = await all(readChunks(files, reading, plainRecords()));
    const aside = await all(readChunksAside(files, reading));
    expect(here).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(aside))).toEqual(JSON.parse(JSON.stringify(here)));
  });
  it("that is large goes through the reading thread and is stored to the letter", async () => {
    const long = "肺".repeat(400);
    const bytes = xmlOf(
      intake,
      Array.from({ length: 700 }, (_, i) => ({
        ...soundCard(intake, 5000 + i),
        items: Array.from({ length: 6 }, (_, k): ExamCard["items"][number] => [`304030${k}`, 2, `${long}\\${i}"`, "", "", "", 0]),
      })),
    );
    expect(bytes.length).toBeGreaterThan(4 << 20);
    const receipt = await submitAndTake(world, intake.clinic, bytes);
    const detail = await world.as(intake.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ state: "done", linesRead: 700, accepted: 700 });
    const [row] = await world.asSystem(({ tx }) =>
      tx.query<{ item: string; count: number }>(
        "select min(items -> 5 ->> 2) as item, count(*)::int as count from health.exam_card where submission_id = $1",
        [receipt.submissionId],
      ),
    );
    expect(row).toEqual({ item: `${long}\\0"`, count: 700 });
  });
  it("is read in a thread that loads what reads and nothing that stores", async () => {
    const list = `const { registerHooks } = await import("node:module"); const seen = new Set();
      registerHooks({ resolve: (name, at, next) => { const found = next(name, at); seen.add(found.url); return found; } });
      await import(${JSON.stringify(new URL("./readers.ts", import.meta.url).href)}); console.log(JSON.stringify([...seen]));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      "--input-type=module",
      "-e",
      list,
    ]);
    const loaded = (JSON.parse(stdout) as string[]).map((url) => url.replace(/^.*\/(src|node_modules)\//, "$1/"));
    expect(loaded.filter((path) => /^src\/(platform|access|engines|registry|exposure|health|exchange)\/index\.ts$/.test(path))).toEqual([]);
    expect(loaded.filter((path) => /^node_modules\/(pg|fastify|better-auth|exceljs)\//.test(path))).toEqual([]);
  });
});
