import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day, newId, Refusal } from "#kernel";
import { openLimits } from "#access";
import { answerLater } from "../../src/exchange/inbound/store.ts";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, towns } from "../factories/index.ts";
import { intakeWorld, soundCard, submitAndTake, xmlOf, type Intake } from "./world.ts";
import { listLines, submissionDetail } from "../../src/exchange/inbound/queries/submissions.ts";
import { listCards, readCard, receiveExamCards, releaseHeldCards, type CardAnswer, type ExamCard } from "#health";
import { unmaskWorker } from "../../src/health/surveillance/queries/cards.ts";

let world: TestWorld;
let intake: Intake;
beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  intake = await intakeWorld(world, { categories: ["dust", "physical"], validFrom: day("2025-02-10") });
});
afterAll(() => world.close());

const receive = (...cards: ExamCard[]): Promise<CardAnswer[]> =>
  world.asSystem((ctx) =>
    receiveExamCards(
      ctx,
      cards.map((card, i) => ({ lineNo: i + 1, card, place: (f) => f ?? "" })),
      {
        submissionId: newId(),
        organisationId: intake.clinic.organisationId,
        organisationKind: "exam-institution",
        organisationName: intake.clinic.organisationName,
        receivedOn: world.clock.today(),
      },
    ),
  );
const code = (answers: CardAnswer[]) => answers.map((a) => a.code ?? a.outcome);
// Every sound card of these tests lacks items of the standard: that is another test's matter.
const noted = (answers: CardAnswer[]) => answers.map((a) => (a.warnings ?? []).map((w) => w.code).filter((c) => c !== "HS-2305"));
const stored = (cardCode: string) =>
  world.asSystem(({ tx }) =>
    tx.query<{ version: number; conclusion: string; current: boolean }>(
      `select c.version, c.conclusion, o.card_id is null as current from health.exam_card c
     left join health.superseded_card o on o.employer_id = c.employer_id and o.card_id = c.card_id where c.card_code = $1 order by c.version`,
      [cardCode],
    ),
  );

describe("which institution may report what", () => {
  it("an exam outside the filed categories is refused and leaves no card", async () => {
    const benzene = { agents: ["2012"], contactAgents: ["2012"], conclusions: [{ agent: "2012", conclusion: "normal" as const }] };
    const [answer] = await receive(soundCard(intake, 1, benzene));
    expect(answer).toMatchObject({ outcome: "refused", code: "HS-1403", place: "agents" });
    expect(await stored(soundCard(intake, 1).cardCode)).toEqual([]);
  });
  it("the first day of the filing counts, the day before does not", async () => {
    expect(code(await receive(soundCard(intake, 2, { examOn: "2025-02-09" })))).toEqual(["HS-1404"]);
    expect(code(await receive(soundCard(intake, 2, { examOn: "2025-02-10" })))).toEqual(["accepted"]);
  });
  it("a card under another clinic's code is refused", async () => {
    expect(code(await receive(soundCard(intake, 3, { institutionCode: "330499777" })))).toEqual(["HS-1401"]);
  });
});

describe("items the standard requires", () => {
  it("are named with their clause when the card lacks them, by the edition of the exam day", async () => {
    const [answer] = await receive(soundCard(intake, 60));
    const word = answer!.warnings!.find((w) => w.code === "HS-2305")!;
    expect(word.sentence).toContain("噪声");
    expect(word.clause).toMatch(/^GBZ 188-2014 /);
  });
});

describe("versions of a card", () => {
  it("a correction becomes version 2 and the first version stays", async () => {
    const first = soundCard(intake, 10);
    const second = soundCard(intake, 10, {
      operate: "update",
      remark: "更正",
      conclusions: [
        { agent: "3008", conclusion: "contraindication", contraindication: "永久性感音神经性听力损失" },
        { agent: "1006", conclusion: "normal" },
      ],
    });
    expect(code(await receive(first))).toEqual(["accepted"]);
    expect(code(await receive(second))).toEqual(["accepted"]);
    expect(await stored(first.cardCode)).toEqual([
      { version: 1, conclusion: "normal", current: false },
      { version: 2, conclusion: "contraindication", current: true },
    ]);
  });
  it("twice in one file is stored once, with another content as a new version", async () => {
    const a = soundCard(intake, 11);
    const answers = await receive(a, a, { ...a, remark: "另一份" });
    expect(noted(answers)).toEqual([["HS-2202"], ["HS-2001"], ["HS-2002", "HS-2202"]]);
    expect(answers[0]!.recordId).toBe(answers[1]!.recordId);
    expect(await stored(a.cardCode)).toHaveLength(2);
  });
  it("deleting is refused with its reason", async () => {
    expect(code(await receive(soundCard(intake, 12, { operate: "delete" })))).toEqual(["HS-1506"]);
  });
  it("a suspicion that the newer version drops is withdrawn, its row stays as it was", async () => {
    const suspected = soundCard(intake, 13, {
      conclusions: [
        { agent: "3008", conclusion: "suspected", diseaseCode: "4001" },
        { agent: "1006", conclusion: "normal" },
      ],
    });
    await receive(suspected);
    await receive(soundCard(intake, 13, { operate: "update" }));
    const rows = await world.asSystem(({ tx }) =>
      tx.query(
        "select count(*) as n from health.suspected_case s join health.exam_card c using (employer_id, card_id) where c.card_code = $1",
        [suspected.cardCode],
      ),
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe("a recheck card", () => {
  const first = () =>
    soundCard(intake, 20, {
      conclusions: [
        { agent: "3008", conclusion: "recheck" },
        { agent: "1006", conclusion: "normal" },
      ],
    });
  const again = (rest: Partial<ExamCard> = {}) =>
    soundCard(intake, 20, {
      cardCode: `${first().cardCode}-2`,
      previousCardCode: first().cardCode,
      recheck: true,
      examOn: "2025-04-14",
      ...rest,
    });
  it("needs its first card, of the same person, examined before", async () => {
    expect(code(await receive(again()))).toEqual(["HS-1502"]);
    expect(code(await receive(first()))).toEqual(["accepted"]);
    expect(code(await receive(again({ worker: soundCard(intake, 21).worker })))).toEqual(["HS-1503"]);
    expect(code(await receive(again({ examOn: "2025-04-08" })))).toEqual(["HS-1504"]);
    expect(code(await receive(again({ examOn: "2025-04-09" })))).toEqual(["accepted"]);
  });
});

describe("a card of an employer nobody registered", () => {
  const creditCode = buildCreditCode(555_001);
  const card = (n: number) =>
    soundCard(intake, n, {
      employer: { ...soundCard(intake, n).employer, creditCode, name: "临江县云溪新开五金厂", areaCode: towns.云溪镇.slice(0, 9) },
    });
  it("is held, opens the task of its town, and goes in by itself once the employer is registered", async () => {
    const receipt = await submitAndTake(world, intake.clinic, xmlOf(intake, [card(30), soundCard(intake, 31)]));
    const before = await world.as(intake.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(before).toMatchObject({ accepted: 1, held: 1, refused: 0 });
    expect(before.causes[0]).toMatchObject({ code: "HS-1107", outcome: "held", lines: 1 });
    const task = await world.asSystem(({ tx }) =>
      tx.query("select area_code from registry.employer where credit_code = $1 and state = 'to-verify'", [creditCode]),
    );
    expect(task).toEqual([{ area_code: towns.云溪镇 }]);

    await world.asSystem((ctx) =>
      ctx.tx.query("update registry.employer set state = 'in-production' where credit_code = $1", [creditCode]),
    );
    const released = await world.asSystem((ctx) => releaseHeldCards(ctx, [creditCode]));
    expect(released).toEqual({ seen: 1, answered: 1 });
    expect(await world.asSystem((ctx) => releaseHeldCards(ctx, [creditCode]))).toEqual({ seen: 0, answered: 0 });
    expect(await stored(card(30).cardCode)).toHaveLength(1);

    const line = {
      submissionId: receipt.submissionId,
      lineNo: 1,
      outcome: "accepted" as const,
      recordId: newId(),
      employerId: null,
      code: null,
      sentence: null,
      remedy: null,
      place: null,
      warnings: [],
    };
    await world.asSystem(({ tx }) => answerLater(tx, [line]));
    await world.asSystem(({ tx }) => answerLater(tx, [line]));
    const after = await world.as(intake.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(after).toMatchObject({ accepted: 2, held: 0 });
    const { items } = await world.as(intake.clinic, (ctx) => listLines(ctx, receipt.submissionId, { limit: 50 }));
    expect(items[0]).toMatchObject({ outcome: "accepted", code: null, earlier: [{ outcome: "held", code: "HS-1107" }] });
  });
  it("sent again while it waits is held once", async () => {
    const other = { ...card(32), employer: { ...card(32).employer, creditCode: buildCreditCode(555_002) } };
    await receive(other);
    await receive(other);
    expect(
      await world.asSystem(({ tx }) => tx.query("select 1 from health.held_card where card_code = $1", [other.cardCode])),
    ).toHaveLength(1);
  });
});

describe("who reads a card", () => {
  const officer = buildActor("commission");
  it("the health authority reads everything masked, and the reading is recorded", async () => {
    const [answer] = await receive(soundCard(intake, 40));
    const view = await world.as(officer, (ctx) => readCard(ctx, answer!.recordId!));
    expect(view.items).toHaveLength(2);
    expect(view.worker.idNumber).toMatch(/^3304\*{10}\d{3}[\dX]$/);
    const trail = await world.asSystem(({ tx }) =>
      tx.query("select 1 from access.audit_entry where action = 'exam-card.read' and subject_id = $1", [answer!.recordId]),
    );
    expect(trail).toHaveLength(1);
    const open = await world.as(officer, (ctx) => unmaskWorker(ctx, answer!.recordId!, "核实复查通知"));
    expect(open.idNumber).toBe(soundCard(intake, 40).worker.idNumber);
    openLimits("unmask.account=1");
    await expect(world.as(officer, (ctx) => unmaskWorker(ctx, answer!.recordId!, "再核实一次"))).rejects.toMatchObject({ code: "AC-0500" });
    openLimits("");
  });
  it("the employer sees its conclusions and duties, neither items nor other diseases", async () => {
    const canary = "乙肝表面抗原阳性";
    const card = soundCard(intake, 41, {
      conclusions: [
        { agent: "3008", conclusion: "other", other: canary },
        { agent: "1006", conclusion: "normal" },
      ],
      items: [["3040300", 2, canary, "", "", "", 0]],
    });
    const [answer] = await receive(card);
    const at = intake.employers[41 % intake.employers.length]!;
    const manager = buildActor("employer", at.areaCode, { employerId: at.employerId });
    const view = await world.as(manager, (ctx) => readCard(ctx, answer!.recordId!));
    expect(JSON.stringify(view)).not.toContain("乙肝");
    expect(view.conclusions[0]!.followUp).not.toBe("");
    expect(JSON.stringify(await world.as(manager, (ctx) => listCards(ctx, { limit: 50 })))).not.toContain("乙肝");
    const stranger = buildActor("employer", at.areaCode, { employerId: newId() });
    await expect(world.as(stranger, (ctx) => readCard(ctx, answer!.recordId!))).rejects.toBeInstanceOf(Refusal);
  });
  it("townships and foreign counties see no card", async () => {
    for (const nobody of [buildActor("township", towns.青石镇), buildActor("commission", "330421000000")])
      expect((await world.as(nobody, (ctx) => listCards(ctx, { limit: 50 }))).items).toEqual([]);
  });
  it("pages of a list meet every card once, for the county and for the clinic", async () => {
    for (const actor of [officer, intake.clinic]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await world.as(actor, (ctx) => listCards(ctx, { limit: 2, ...(cursor ? { cursor } : {}) }));
        seen.push(...page.items.map((i) => i.cardId));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      const all = await world.as(actor, (ctx) => listCards(ctx, { limit: 200 }));
      expect(seen).toEqual(all.items.map((i) => i.cardId));
      expect(new Set(seen).size).toBe(all.count.value);
    }
  });
  it("a worker finds her own cards", async () => {
    const [{ worker_id }] = (await world.asSystem(({ tx }) =>
      tx.query("select worker_id from health.exam_card where card_code = $1", [soundCard(intake, 40).cardCode]),
    )) as [{ worker_id: string }];
    const self = buildActor("worker", towns.青石镇, { workerId: worker_id });
    expect((await world.as(self, (ctx) => listCards(ctx, { limit: 50 }))).items).toHaveLength(1);
  });
});
