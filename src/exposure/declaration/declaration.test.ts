import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel";
import type { Actor } from "#access";
import { registerEmployer } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer } from "../../../test/factories/index.ts";
import {
  acceptDeclaration,
  declarationStandings,
  declaredAgents,
  dutiesOf,
  listDeclarations,
  prefillDeclaration,
  readDeclaration,
  readDraft,
  receiveDeclarations,
  returnDeclaration,
  saveDraft,
  submitDeclaration,
  tryDeclaration,
  undeclaredEmployers,
} from "../index.ts";
import { sampleValues } from "../../../test/factories/declarations.ts";
import type { FieldValues } from "./fields.ts";

let world: TestWorld;
let manager: Actor;
let employerId: string;
const officer = buildActor("commission");
const creditCode = buildCreditCode(1);
const content = (values: FieldValues = {}, code = creditCode) => ({
  values: { ...sampleValues(code), ...values },
  hazardItems: [
    { agentName: "矽尘", workers: 10 },
    { agentName: "噪声", workers: 12 },
  ],
  places: [
    { place: "铸造车间", post: "打磨", agentName: "矽尘", workers: 10 },
    { place: "铸造车间", post: "打磨", agentName: "噪声", workers: 12 },
  ],
  products: [{ name: "铸件", output: 1200, unit: "吨" }],
});
const employer = (seed: number): Promise<string> =>
  world.asSystem(
    async (ctx) =>
      (
        await registerEmployer(ctx, {
          ...buildEmployer(seed, { creditCode: buildCreditCode(seed), hazardClass: "serious" }),
          hazardConfirmed: true,
        })
      ).employerId,
  );

beforeAll(async () => {
  world = await testWorld({ today: "2025-03-28" });
  await world.db.asWorker((tx) =>
    tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'), ('330499101000', '青石镇', 'township', '330499000000') on conflict do nothing`,
    ),
  );
  employerId = await employer(1);
  manager = buildActor("employer", "330499101000", { employerId });
});
afterAll(() => world.close());

describe("a firm files on 28 March and is accepted on 30 March (S03)", () => {
  let declarationId: string;
  test("before it files it is on the list of those who have not declared", async () => {
    const list = await world.as(officer, (ctx) => undeclaredEmployers(ctx, {}));
    expect(list.items.map((e) => [e.employerId, e.why])).toEqual([[employerId, "none"]]);
    for (const risk of ["serious", "general", "unknown"] as const) {
      const rated = await world.as(officer, (ctx) => undeclaredEmployers(ctx, { risk }));
      expect(
        rated.items.map((e) => e.industryRisk),
        risk,
      ).toEqual(list.items.map((e) => e.industryRisk).filter((r) => r === risk));
      expect([rated.count.value, rated.mustDeclare.value], risk).toEqual([rated.items.length, rated.items.length]);
    }
    const duties = await world.as(manager, (ctx) => dutiesOf(ctx, employerId));
    expect(duties.map((d) => [d.duty, d.state])).toEqual(
      expect.arrayContaining([
        ["declaration", "overdue"],
        ["periodic-test", "overdue"],
      ]),
    );
  });
  test("what was typed is kept, and a second window does not overwrite it silently", async () => {
    expect(await world.as(manager, (ctx) => saveDraft(ctx, employerId, { values: { ohContact: "赵工" } }, 0))).toEqual({ revision: 1 });
    expect(await world.as(manager, (ctx) => saveDraft(ctx, employerId, { values: { ohContact: "钱工" } }, 1))).toEqual({ revision: 2 });
    await expect(world.as(manager, (ctx) => saveDraft(ctx, employerId, {}, 1))).rejects.toMatchObject({ code: "ED-1903" });
    expect(await world.as(manager, (ctx) => readDraft(ctx, employerId))).toMatchObject({
      revision: 2,
      content: { values: { ohContact: "钱工" } },
    });
    expect(await world.as(officer, (ctx) => readDraft(ctx, employerId))).toMatchObject({ revision: 0, content: null });
  });
  test("the form comes filled in from the registry, each value with its source", async () => {
    const { content: filled, sources } = await world.as(manager, (ctx) => prefillDeclaration(ctx, employerId, "initial"));
    expect(filled.values).toMatchObject({ creditCode, declarationType: "初次申报", declaredOn: "2025-03-28", testDone: "未检测" });
    expect(sources).toMatchObject({ creditCode: "单位档案", testDone: "本年度没有检测报告" });
  });
  test("a faulty declaration is refused with every fault and stores nothing", async () => {
    const faulty = content({ exposedTotal: 50, legalRep: "" });
    await expect(
      world.as(manager, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: faulty })),
    ).rejects.toMatchObject({
      code: "ED-1001",
      place: "legalRep",
      details: { all: expect.arrayContaining([expect.stringContaining("ED-1302 exposedTotal")]) },
    });
    const { errors } = await world.as(manager, (ctx) => tryDeclaration(ctx, { employerId, kind: "initial", content: faulty as never }));
    expect(errors.length).toBe(2);
    expect((await world.as(officer, (ctx) => listDeclarations(ctx, {}))).items).toEqual([]);
  });
  test("a sound one waits for the receipt, its draft is gone, and a second one has to wait", async () => {
    const answer = await world.as(manager, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: content() }));
    declarationId = answer.declarationId!;
    expect(answer.warnings.map((w) => w.code)).toContain("ED-2007");
    expect(await world.as(manager, (ctx) => readDraft(ctx, employerId))).toMatchObject({ revision: 0 });
    await expect(
      world.as(manager, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: content() })),
    ).rejects.toMatchObject({ code: "ED-1802" });
    const [waiting] = (await world.as(officer, (ctx) => listDeclarations(ctx, { state: "submitted" }))).items;
    expect(waiting).toMatchObject({ declarationId, declaredOn: "2025-03-28", decideBy: "2025-04-07" });
  });
  test("acceptance gives a receipt number and a validity of 13 months from the day of declaring", async () => {
    world.clock.set("2025-03-30");
    const accepted = await world.as(officer, (ctx) => acceptDeclaration(ctx, declarationId));
    expect(accepted).toMatchObject({ acceptedOn: "2025-03-30", validUntil: "2026-04-28", onTime: true });
    expect(accepted.receiptNo).toMatch(/^SB3304992025\d{6}$/);
    const page = await world.as(manager, (ctx) => readDeclaration(ctx, declarationId));
    expect(page).toMatchObject({
      state: "accepted",
      receiptNo: accepted.receiptNo,
      updateWindow: { opensOn: "2026-03-01", closesOn: "2026-04-27" },
      acts: [],
    });
    await expect(world.as(officer, (ctx) => acceptDeclaration(ctx, declarationId))).rejects.toMatchObject({ code: "ED-1803" });
    expect((await world.as(officer, (ctx) => undeclaredEmployers(ctx, {}))).items).toEqual([]);
  });
  test("its factors are read by code, and its posts stand in the registry", async () => {
    const agents = await world.asSystem((ctx) => declaredAgents(ctx.tx, [employerId]));
    expect(agents.map((a) => [a.agentCode, a.posts, a.workers])).toEqual([
      ["1038", ["打磨"], 10],
      ["3008", ["打磨"], 12],
    ]);
    const filled = await world.as(manager, (ctx) => prefillDeclaration(ctx, employerId, "annual"));
    expect(filled.sources).toMatchObject({ ohDepartment: "上次申报 2025-03-28", places: "岗位与危害因素" });
    expect(filled.content.places.map((p) => p.agentName).sort()).toEqual(["噪声", "矽尘"]);
  });
  test("the countdown names the next update and what it is counted from", async () => {
    const duties = await world.as(manager, (ctx) => dutiesOf(ctx, employerId));
    expect(duties.find((d) => d.duty === "declaration-update")).toMatchObject({
      dueOn: "2026-04-27",
      state: "not-yet",
      daysLeft: 393,
      countedFrom: { what: "上次申报", on: "2025-03-28" },
    });
  });
  test("after 13 months the firm is back on the list as overdue, and an update puts it right", async () => {
    world.clock.set("2026-04-29");
    expect((await world.as(officer, (ctx) => undeclaredEmployers(ctx, {}))).items.map((e) => e.why)).toEqual(["overdue"]);
    expect((await world.asSystem((ctx) => declarationStandings(ctx.tx, [employerId], ctx.clock.today())))[0]!.state).toBe("overdue");
    await expect(
      world.as(manager, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: content() })),
    ).rejects.toMatchObject({ code: "ED-1805" });
    const again = await world.as(manager, (ctx) =>
      submitDeclaration(ctx, { employerId, kind: "annual", content: content({ declarationType: "年度更新", declaredOn: "2026-04-29" }) }),
    );
    expect(again.version).toBe(2);
    await world.as(officer, (ctx) => acceptDeclaration(ctx, again.declarationId!));
    const page = await world.as(officer, (ctx) => readDeclaration(ctx, declarationId));
    expect(page.versions.map((v) => [v.version, v.kind, v.state])).toEqual([
      [2, "annual", "accepted"],
      [1, "initial", "accepted"],
    ]);
  });
});

describe("what does not go through", () => {
  test("a returned declaration carries its reason and may be filed again", async () => {
    const other = await employer(2);
    const actor = buildActor("employer", "330499101000", { employerId: other });
    const input = { employerId: other, kind: "initial" as const, content: content({}, buildCreditCode(2)) };
    const first = await world.as(actor, (ctx) => submitDeclaration(ctx, input));
    await expect(world.as(officer, (ctx) => returnDeclaration(ctx, first.declarationId!, { reason: " " }))).rejects.toMatchObject({
      code: "ED-1804",
    });
    await world.as(officer, (ctx) => returnDeclaration(ctx, first.declarationId!, { reason: "缺盖章的申报表" }));
    expect(await world.as(actor, (ctx) => readDeclaration(ctx, first.declarationId!))).toMatchObject({
      state: "returned",
      reason: "缺盖章的申报表",
    });
    expect((await world.as(actor, (ctx) => submitDeclaration(ctx, input))).version).toBe(2);
  });
  test("an employer can neither file for another nor read its declaration", async () => {
    const [mine] = (await world.as(officer, (ctx) => listDeclarations(ctx, { employerId }))).items;
    const stranger = buildActor("employer", "330499101000", { employerId: await employer(3) });
    await expect(
      world.as(stranger, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: content() })),
    ).rejects.toMatchObject({ code: "ED-1901" });
    await expect(world.as(stranger, (ctx) => readDeclaration(ctx, mine!.declarationId))).rejects.toMatchObject({ code: "ED-1902" });
    await expect(world.as(officer, (ctx) => readDeclaration(ctx, newId()))).rejects.toMatchObject({ code: "ED-1902" });
  });
  test("an update without an earlier declaration is refused", async () => {
    const id = await employer(4);
    const input = { employerId: id, kind: "annual" as const, content: content({}, buildCreditCode(4)) };
    await expect(world.asSystem((ctx) => submitDeclaration(ctx, input))).rejects.toMatchObject({ code: "ED-1801" });
  });
  test("a list of earlier receipts is taken in one go, each line answered", async () => {
    const ids = [await employer(5), await employer(6)];
    const answers = await world.asSystem((ctx) =>
      receiveDeclarations(
        ctx,
        [
          {
            employerId: ids[0]!,
            kind: "initial",
            content: { values: {} },
            accepted: { declaredOn: "2026-01-05" as never, acceptedOn: "2026-01-08" as never, receiptNo: "旧-1" },
          },
          { creditCode: buildCreditCode(6), kind: "initial", content: content({}, buildCreditCode(6)), place: "第 3 行" },
          { creditCode: buildCreditCode(99), kind: "initial", content: content(), place: "第 4 行" },
          { creditCode: buildCreditCode(6), kind: "initial", content: content({}, buildCreditCode(6)), place: "第 5 行" },
        ],
        { kind: "file" },
      ),
    );
    expect(answers.map((a) => [a.place, a.outcome, a.code ?? a.receiptNo])).toEqual([
      ["第 1 份", "accepted", "旧-1"],
      ["第 3 行", "accepted", undefined],
      ["第 4 行", "refused", "ED-1901"],
      ["第 5 行", "refused", "ED-1802"],
    ]);
    expect((await world.asSystem((ctx) => declarationStandings(ctx.tx, ids, ctx.clock.today()))).map((s) => s.state).sort()).toEqual([
      "valid",
      "waiting",
    ]);
  });
});
