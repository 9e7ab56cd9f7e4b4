import { fork, type ChildProcess } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submitBytes } from "#exchange";
import type { ExamCard } from "#health";
import { testWorld, type TestWorld } from "#test";
import { buildCreditCode, seeded } from "./factories/index.ts";
import { intakeWorld, soundCard, submitAndTake, xmlOf, type Intake } from "./intake/world.ts";

const total = 4000;
let world: TestWorld;
let intake: Intake;

/** Sound cards, and among them: a card twice, a card that is refused, a card that is held, a suspicion. */
const cardNo = (n: number): ExamCard => {
  if (n % 40 === 7) return soundCard(intake, n - 1);
  if (n % 40 === 11) return soundCard(intake, n, { conclusions: [] });
  if (n % 40 === 17)
    return soundCard(intake, n, { employer: { ...soundCard(intake, n).employer, creditCode: buildCreditCode(600_000 + (n % 3)) } });
  if (n % 40 === 23)
    return soundCard(intake, n, {
      conclusions: [
        { agent: "3008", conclusion: "suspected", diseaseCode: "4001" },
        { agent: "1006", conclusion: "normal" },
      ],
    });
  return soundCard(intake, n);
};

const startTaker = (): Promise<ChildProcess> => {
  const child = fork(fileURLToPath(new URL("./intake/taker.ts", import.meta.url)), [], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {
      ...process.env,
      TAKER: JSON.stringify({ adminUrl: world.adminUrl, secret: world.secret, dataDir: world.dataDir, today: world.clock.today() }),
    },
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("exit", (code) => reject(new Error(`taker ended with ${code}`)));
  });
};
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once("exit", () => resolve())));

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  intake = await intakeWorld(world, { employers: 12 });
});
afterAll(() => world.close());

describe("a worker killed while it takes a file", () => {
  it("loses nothing and stores nothing twice over twenty deaths at random moments", async () => {
    const bytes = xmlOf(
      intake,
      Array.from({ length: total }, (_, i) => cardNo(i)),
    );
    const receipt = await submitBytes(
      { db: world.db, clock: world.clock, actor: intake.clinic },
      { bytes: Readable.from([bytes]), name: "cards.xml" },
    );
    const random = seeded(20251121);
    const state = () =>
      world.asSystem(({ tx }) =>
        tx.one<{ state: string; lines_read: number }>("select state, lines_read from exchange.submission where submission_id = $1", [
          receipt.submissionId,
        ]),
      );
    const progress: number[] = [];
    let next = startTaker();
    for (let death = 0; death < 20; death++) {
      const child = await next;
      // The following one starts meanwhile, so that the test waits for work and not for start-up.
      next = startTaker();
      next.catch(() => undefined);
      child.send(receipt.submissionId);
      await new Promise<void>((resolve) => child.once("message", () => resolve()));
      await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 700)));
      child.kill("SIGKILL");
      await ended(child);
      const now = await state();
      progress.push(now.lines_read);
      if (now.state === "done") break;
    }
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const last = await next;
    last.send(receipt.submissionId);
    await ended(last);

    expect((await state()).state).toBe("done");
    const figures = await world.asSystem(({ tx }) =>
      tx.one<Record<string, number>>(
        `select (select count(*) from exchange.submission_line where submission_id = $1) as lines,
             (select count(distinct line_no) from exchange.submission_line where submission_id = $1 and line_no between 1 and $2) as numbers,
             (select count(*) from health.exam_card) as cards,
             (select count(distinct card_code) from health.exam_card) as codes,
             (select count(*) from health.held_card) as held_cards,
             (select count(*) from health.suspected_case) as suspected,
             (select count(*) from exchange.submission_line l where l.submission_id = $1 and l.outcome = 'accepted'
                and not exists (select 1 from health.exam_card c where c.card_id = l.record_id and c.card_code = l.record_key)) as unfounded,
             (select count(*) from health.exam_card c where not exists (select 1 from exchange.submission_line l where l.submission_id = $1
                and l.record_id = c.card_id)) as unanswered`,
        [receipt.submissionId, total],
      ),
    );
    const kind = (rest: number): number => Array.from({ length: total }, (_, i) => i).filter((i) => i % 40 === rest).length;
    expect(figures).toEqual({
      lines: total,
      numbers: total,
      cards: total - kind(7) - kind(11) - kind(17),
      codes: total - kind(7) - kind(11) - kind(17),
      held_cards: kind(17),
      suspected: kind(23),
      unfounded: 0,
      unanswered: 0,
    });
    const counts = await world.asSystem(({ tx }) =>
      tx.one("select lines_read, accepted, held, refused, unread from exchange.submission where submission_id = $1", [
        receipt.submissionId,
      ]),
    );
    expect(counts).toEqual({ lines_read: total, accepted: total - kind(11) - kind(17), held: kind(17), refused: kind(11), unread: 0 });
  }, 600_000);
});

describe("the order in which files arrive", () => {
  it("does not change which content is current, whatever is repeated or cut", async () => {
    const first = (i: Intake) => Array.from({ length: 12 }, (_, n) => soundCard(i, n));
    const corrected = (i: Intake) =>
      Array.from({ length: 6 }, (_, n) => soundCard(i, n, { operate: "update", remark: "更正", reportedOn: "2025-04-20" }));
    const orders: ((i: Intake) => Buffer[])[] = [
      (i) => [xmlOf(i, first(i)), xmlOf(i, corrected(i), "2021", "update")],
      (i) => [xmlOf(i, corrected(i), "2021", "update"), xmlOf(i, first(i))],
      (i) => [
        xmlOf(i, first(i)),
        xmlOf(i, first(i).reverse()),
        xmlOf(i, corrected(i), "2021", "update"),
        xmlOf(i, first(i)),
        xmlOf(i, corrected(i), "2021", "update"),
      ],
      (i) => [xmlOf(i, first(i)).subarray(0, 20_000), xmlOf(i, corrected(i), "2021", "update"), xmlOf(i, first(i))],
    ];
    const results: unknown[] = [];
    for (const order of orders) {
      const own = await testWorld({ today: "2025-05-12" });
      try {
        const i = await intakeWorld(own);
        for (const bytes of order(i)) await submitAndTake(own, i.clinic, bytes);
        results.push(
          await own.asSystem(({ tx }) =>
            tx.query(
              `select c.card_code, encode(c.content_sha256, 'hex') as content from health.exam_card c
                 where not exists (select 1 from health.superseded_card s where s.employer_id = c.employer_id and s.card_id = c.card_id) order by 1`,
            ),
          ),
        );
      } finally {
        await own.close();
      }
    }
    expect(results[0]).toHaveLength(12);
    for (const result of results) expect(result).toEqual(results[0]);
  });
});
