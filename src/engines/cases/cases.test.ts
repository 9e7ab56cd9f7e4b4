import { day, isDay, newId, Refusal } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowedActs } from "./allowed.ts";
import { abilitiesIn, calendar, loadCase, openCases, performAct, performActs } from "./commands/index.ts";
import { dueOn } from "./fold.ts";
import { watchDeadlines } from "./jobs.ts";
import { listCases, readCase, waitingForOthers, workqueue } from "./queries.ts";
import { cast, permit } from "./testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
});
afterAll(() => world.close());

const who = cast();
const areaCode = "330499101000";
const open = (keys: readonly string[], employerId = who.firm.employerId!) =>
  world.asSystem((ctx) =>
    openCases(
      ctx,
      permit.id,
      keys.map((key) => ({ employerId, areaCode, facts: { key } })),
    ),
  );
const openOne = async (employerId = who.firm.employerId!): Promise<string> => (await open([newId()], employerId))[0]!.caseId;
const code = async (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "accepted",
    (e: unknown) => (e instanceof Refusal ? e.code : Promise.reject(e as Error)),
  );

describe("opening", () => {
  it("a batch opens each subject once, whatever is repeated in it or sent again", async () => {
    const [a, b] = [newId(), newId()];
    const first = await open([a, b, a]);
    expect(first.map((o) => o.opened)).toEqual([true, true, false]);
    expect(first[2]?.caseId).toBe(first[0]?.caseId);
    const again = await open([b, a]);
    expect(again).toEqual([
      { ...first[1], opened: false },
      { ...first[0], opened: false },
    ]);
  });

  it("twenty openings at once take twenty numbers without a gap and one subject gets one case", async () => {
    const before = await openNumber();
    const subject = newId();
    const opened = await Promise.all(Array.from({ length: 20 }, (_, i) => open(i < 18 ? [newId()] : [subject])));
    const numbers = [...new Set(opened.map((o) => Number(o[0]!.caseNo.slice(-3))))].sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 19 }, (_, i) => before + i + 1));
    expect(opened[18]?.[0]?.caseId).toBe(opened[19]?.[0]?.caseId);
  });

  it("a day before the programme began has no version", async () => {
    const early = world.asSystem((ctx) =>
      openCases(ctx, permit.id, [{ employerId: newId(), areaCode, on: day("2019-12-31"), facts: { key: "x" } }]),
    );
    expect(await code(early)).toBe("CS-3001");
  });
});
const openNumber = async (): Promise<number> =>
  (
    await world.asSystem((ctx) =>
      ctx.tx.maybe<{ n: number }>("select last_no n from cases.case_number where prefix = 'SY' and year = 2025"),
    )
  )?.n ?? 0;

describe("the table of acts", () => {
  it("who submits does not approve, and says so before and after trying", async () => {
    const caseId = await openOne();
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    const abilities = await world.as(who.officer, (ctx) => abilitiesIn(ctx, caseId));
    expect(abilities.refused.map((r) => [r.act, r.code])).toContainEqual(["approve", "CS-1004"]);
    expect(await code(world.as(who.officer, (ctx) => performAct(ctx, caseId, "approve")))).toBe("CS-1004");
    expect(await code(world.as(who.second, (ctx) => performAct(ctx, caseId, "approve")))).toBe("accepted");
  });

  it("who drafts for another by delegation approves neither as herself nor as the other, and the other does not either", async () => {
    const delegationId = newId();
    const acting = {
      ...who.second,
      organisationId: who.officer.organisationId,
      name: "审核乙 代 审核甲",
      roles: who.officer.roles,
      onBehalf: { delegationId, accountId: who.officer.accountId, name: "审核甲", untilDay: day("2030-12-31"), today: world.clock.today() },
    };
    await world.asSystem((ctx) =>
      ctx.tx.query(
        `insert into access.delegation (delegation_id, organisation_id, area_code, from_account, from_name, to_account, to_name, roles, from_day, until_day, reason, created_by, created_name)
         values ($1, $2, '330499000000', $3, '审核甲', $4, '审核乙', '{commission-officer}', '2020-01-01', '2030-12-31', '出差', $3, '审核甲')`,
        [delegationId, who.officer.organisationId, who.officer.accountId, who.second.accountId],
      ),
    );
    const caseId = await openOne();
    await world.as(acting, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    for (const actor of [acting, who.second, who.officer])
      expect(await code(world.as(actor, (ctx) => performAct(ctx, caseId, "approve")))).toBe("CS-1004");
    expect(JSON.stringify((await world.as(who.officer, (ctx) => readCase(ctx, caseId))).acts)).toContain("审核乙 代 审核甲");
    const own = await openOne();
    await world.as(who.officer, (ctx) => performAct(ctx, own, "submit", { input: { size: 10 } }));
    expect(await code(world.as(acting, (ctx) => performAct(ctx, own, "approve")))).toBe("CS-1004");
  });

  it("an act that is not ready and that nobody waits for is refused when tried, and not listed as missing", async () => {
    const caseId = await openOne();
    await world.as(who.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "approve"));
    expect((await world.as(who.officer, (ctx) => abilitiesIn(ctx, caseId))).refused).toEqual([]);
    expect(await code(world.as(who.officer, (ctx) => performAct(ctx, caseId, "resume")))).toBe("CS-1003");
  });

  it("strangers and neighbours cannot tell the case from one that is not there", async () => {
    const caseId = await openOne();
    for (const actor of [who.stranger, who.neighbour]) {
      expect(await code(world.as(actor, (ctx) => readCase(ctx, caseId)))).toBe("CS-1001");
      expect(await code(world.as(actor, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 1 } })))).toBe("CS-1001");
    }
  });

  it("two officers who act on the same state at once: one is told that the case moved on", async () => {
    const caseId = await openOne();
    await world.as(who.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    const both = await Promise.all([
      code(world.as(who.officer, (ctx) => performAct(ctx, caseId, "approve", { revision: 2 }))),
      code(world.as(who.second, (ctx) => performAct(ctx, caseId, "return", { revision: 2 }))),
    ]);
    expect(both.sort()).toEqual(["CS-1007", "accepted"]);
  });

  it("a refused batch changes nothing, a batch that skips does the rest", async () => {
    const [a, b] = [await openOne(), await openOne()];
    const acts = [
      { caseId: a, act: "submit", input: { size: 1 } },
      { caseId: b, act: "approve" },
    ];
    expect(await code(world.as(who.officer, (ctx) => performActs(ctx, acts)))).toBe("CS-1002");
    expect((await world.as(who.officer, (ctx) => readCase(ctx, a))).revision).toBe(1);
    expect(await world.as(who.officer, (ctx) => performActs(ctx, acts, { skipRefused: true }))).toHaveLength(1);
  });

  it("any sequence of acts keeps the case sound: the server takes exactly what the table offered", async () => {
    const actors = Object.values(who);
    const acts = [...Object.keys(permit.acts), "add-evidence", "urge", "nonsense"];
    const inputs: Record<string, unknown> = { submit: { size: 10 }, urge: { words: "请办理" } };
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            actor: fc.constantFrom(...actors),
            act: fc.constantFrom(...acts),
            big: fc.boolean(),
            replaces: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined, freq: 4 }),
            days: fc.integer({ min: 0, max: 4 }),
          }),
          { minLength: 4, maxLength: 14 },
        ),
        async (steps) => {
          world.clock.set("2025-05-12");
          const caseId = await openOne();
          let today = "2025-05-12";
          for (const s of steps) {
            today = new Date(Date.parse(today) + s.days * 86_400_000).toISOString().slice(0, 10);
            if (isDay(today)) world.clock.set(today);
            const before = await world.asSystem((ctx) => loadCase(ctx, caseId));
            const visible = s.actor !== who.stranger && s.actor !== who.neighbour;
            const offered = visible
              ? allowedActs(before.view, s.actor, { today: world.clock.today() }).allowed.find((a) => a.act === s.act)
              : undefined;
            const mine = (no: number): boolean =>
              before.view.effective.some((a) => a.actNo === no && a.act === s.act && a.organisationId === s.actor.organisationId);
            const corrects = s.replaces !== undefined;
            const correctable = corrects && mine(s.replaces!) && (permit.acts[s.act]?.correctIn?.includes(before.view.stage) ?? false);
            // Evidence without a file is an incomplete form, whoever sends it.
            const expected =
              offered !== undefined && s.act !== "add-evidence" && (offered.corrects ? correctable : !corrects || correctable);
            const input = s.act === "submit" ? { size: s.big ? 90 : 10 } : inputs[s.act];
            const answer = await code(
              world.as(s.actor, (ctx) => performAct(ctx, caseId, s.act, { input, ...(corrects ? { replacesActNo: s.replaces! } : {}) })),
            );
            expect([s.act, s.actor.name, before.view.stage, answer === "accepted"]).toEqual([
              s.act,
              s.actor.name,
              before.view.stage,
              expected,
            ]);
            const after = await world.asSystem((ctx) => loadCase(ctx, caseId));
            expect(after.view.revision).toBe(before.view.revision + (expected ? 1 : 0));
            expect({
              stage: after.row.stage,
              state: after.row.state,
              outcome: after.row.outcome ?? undefined,
              closedOn: after.row.closedOn ?? undefined,
              pausedSince: after.row.pausedSince ?? undefined,
              dueOn: after.row.dueOn ?? undefined,
              revision: after.row.revision,
              stages: after.acts.map((a) => a.toStage),
            }).toEqual({
              stage: after.view.stage,
              state: after.view.state,
              outcome: after.view.outcome,
              closedOn: after.view.closedOn,
              pausedSince: after.view.pausedSince,
              dueOn: dueOn(after.view, calendar),
              revision: after.acts.length,
              stages: after.view.acts.map((a) => a.toStage),
            });
          }
        },
      ),
      { numRuns: 25 },
    );
    world.clock.set("2025-05-12");
  });
});

describe("days", () => {
  it("a review of five working days begun before the May holiday ends after it", async () => {
    world.clock.set("2025-04-30");
    const caseId = await openOne();
    await world.as(who.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    const page = await world.as(who.officer, (ctx) => readCase(ctx, caseId));
    expect(page.deadlines).toMatchObject([{ id: "review", startOn: "2025-04-30", counts: "working-days", clause: "第一条" }]);
    // 1–5 May are days off in 2025: 6, 7, 8, 9 and 12 May are the five.
    expect(page.dueOn).toBe("2025-05-12");
  });

  it("while the clock stands nothing is due, and afterwards the days that stood are given back", async () => {
    world.clock.set("2025-06-02");
    const caseId = await openOne();
    await world.as(who.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "approve"));
    expect((await world.as(who.firm, (ctx) => readCase(ctx, caseId))).dueOn).toBe("2025-07-02");
    world.clock.set("2025-06-10");
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "pause"));
    expect(await code(world.as(who.firm, (ctx) => performAct(ctx, caseId, "finish")))).toBe("CS-1005");
    expect((await world.as(who.firm, (ctx) => readCase(ctx, caseId))).dueOn).toBeUndefined();
    world.clock.set("2025-06-17");
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "resume"));
    const page = await world.as(who.firm, (ctx) => readCase(ctx, caseId));
    expect(page.dueOn).toBe("2025-07-09");
    expect(page.deadlines[0]?.pausedDays).toBe(7);
  });

  it("a case is reminded once when four fifths of its time are over and noted once when overdue", async () => {
    world.clock.set("2025-09-01");
    const caseId = await openOne();
    await world.as(who.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    await world.as(who.officer, (ctx) => performAct(ctx, caseId, "approve"));
    const notes = async () => (await world.as(who.firm, (ctx) => readCase(ctx, caseId))).acts.map((a) => a.act).slice(3);
    world.clock.set("2025-09-24");
    await watchDeadlines.run(world, {});
    expect(await notes()).toEqual([]);
    world.clock.set("2025-09-25");
    await watchDeadlines.run(world, {});
    await watchDeadlines.run(world, {});
    expect(await notes()).toEqual(["remind"]);
    world.clock.set("2025-10-02");
    await watchDeadlines.run(world, {});
    await watchDeadlines.run(world, {});
    expect(await notes()).toEqual(["remind", "overdue"]);
    const lines = (await world.as(who.firm, (ctx) => readCase(ctx, caseId))).acts.map((a) => a.says);
    expect(lines.slice(3)).toEqual(["2025-10-01 到期，剩 6 天，等申请人办理", "2025-10-01 到期，申请人没有办理，转告审核人"]);
    expect(await code(world.as(who.firm, (ctx) => performAct(ctx, caseId, "finish", { revision: 5 })))).toBe("accepted");
  });
});

describe("desks", () => {
  it("show what waits for me by due day with the one next act, and how long others let me wait", async () => {
    world.clock.set("2025-11-03");
    const mine = cast();
    const caseId = await openOne(mine.firm.employerId);
    expect((await world.as(mine.firm, (ctx) => workqueue(ctx))).items).toMatchObject([{ caseId, next: { act: "submit", title: "提交" } }]);
    await world.as(mine.firm, (ctx) => performAct(ctx, caseId, "submit", { input: { size: 10 } }));
    expect((await world.as(mine.firm, (ctx) => workqueue(ctx))).items).toEqual([]);
    world.clock.set("2025-11-08");
    const waiting = await world.as(mine.firm, (ctx) => waitingForOthers(ctx));
    expect(waiting).toEqual({
      items: [
        {
          programme: permit.id,
          programmeTitle: "试验许可",
          stage: "review",
          stageTitle: "审核",
          waitsFor: "commission",
          cases: 1,
          longestDays: 5,
        },
      ],
      urged: 0,
    });
  });

  it("pages of a list follow each other without a gap or a repeat", async () => {
    const employerId = newId();
    await open(
      Array.from({ length: 7 }, () => newId()),
      employerId,
    );
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await world.as(who.officer, (ctx) => listCases(ctx, { employerId, limit: 3, after }));
      seen.push(...page.items.map((c) => c.caseId));
      expect(page.count).toEqual({ value: 7, capped: false });
      if (page.nextCursor === null) break;
      after = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});
