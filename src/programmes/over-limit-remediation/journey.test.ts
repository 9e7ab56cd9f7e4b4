import { abilitiesIn, bringFile, listCases, performAct, readCase, waitingForOthers, workqueue } from "#engines";
import { day, newId, type Refusal } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people, town } from "../testing/people.ts";
import { onInvalid, onResults } from "./reactions.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld({ today: "2025-05-14" });
});
afterAll(() => world.close());

const who = people();
const post = newId();
type Given = {
  reportNo: string;
  value: string;
  verdict: "within" | "over";
  sampledOn: string;
  reportedOn?: string;
  recognised?: boolean;
  postId?: string;
  reportId?: string;
  replaces?: string;
  employerId?: string;
};
const arrives = async (given: Given): Promise<string> => {
  const reportId = given.reportId ?? newId();
  const recognised = given.recognised ?? true;
  await onResults.run(world, {
    employerId: given.employerId ?? who.zhaoGong.employerId!,
    areaCode: town,
    reportId,
    reportNo: given.reportNo,
    version: 1,
    ...(given.replaces ? { replaces: given.replaces } : {}),
    recognised,
    review: "",
    institutionId: newId(),
    institutionName: "嘉禾检测",
    results: [
      {
        resultId: newId(),
        postId: given.postId ?? post,
        postName: "打磨-3",
        agentCode: "3001",
        agentName: "噪声",
        agentGroup: "physical-noise",
        verdict: given.verdict,
        valueText: given.value,
        unit: "dB(A)",
        limit: 85,
        sampledOn: day(given.sampledOn),
        reportedOn: day(given.reportedOn ?? given.sampledOn),
        purpose: "retest",
        recognised,
      },
    ],
  } as never);
  return reportId;
};
const only = async (employerId = who.zhaoGong.employerId!) =>
  (await world.asSystem((ctx) => listCases(ctx, { employerId, state: "open" }))).items[0]!;
const refusal = async (doing: Promise<unknown>): Promise<Refusal> => {
  try {
    await doing;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("it was accepted");
};
const plan = {
  post: "打磨-3",
  cause: "砂轮机无隔声",
  measures: ["engineering"],
  measuresText: "密闭隔声罩、阻尼",
  deadline: "2025-08-31",
  money: 18_000_000,
};
const photo = (caseId: string, actor = who.zhaoGong) =>
  world.as(actor, (ctx) =>
    bringFile(ctx, caseId, { name: "完工.jpg", mediaType: "image/jpeg", sha256: "a".repeat(64), sm3: "b".repeat(64), bytes: 10 }),
  );

describe("S01, a noise post over the limit", () => {
  let caseId: string;

  it("a report over the limit opens one case, also when it is told twice", async () => {
    const reportId = await arrives({ reportNo: "JC-0512", value: "88.6", verdict: "over", sampledOn: "2025-05-12" });
    await arrives({ reportNo: "JC-0512", value: "88.6", verdict: "over", sampledOn: "2025-05-12", reportId });
    const found = await world.as(who.zhaoGong, (ctx) => listCases(ctx));
    expect(found.items).toHaveLength(1);
    expect(found.items[0]).toMatchObject({
      caseNo: "AJ-25-001",
      stage: "plan",
      title: "打磨-3 噪声",
      openedOn: "2025-05-14",
      waitsFor: "employer",
    });
    caseId = found.items[0]!.caseId;
    const desk = await world.as(who.zhaoGong, (ctx) => workqueue(ctx));
    expect(desk.items[0]?.next).toEqual({ act: "submit-plan", title: "提交方案" });
    expect((await world.as(who.zhangMin, (ctx) => workqueue(ctx))).items).toEqual([]);
    expect((await world.as(who.zhangMin, (ctx) => waitingForOthers(ctx))).items).toMatchObject([
      { stage: "plan", waitsFor: "employer", cases: 1 },
    ]);
  });

  it("a plan without money is refused by name of what is missing and changes nothing", async () => {
    world.clock.set("2025-05-16");
    const { money, ...without } = plan;
    expect(money).toBe(18_000_000);
    const refused = await refusal(world.as(who.zhaoGong, (ctx) => performAct(ctx, caseId, "submit-plan", { input: without })));
    expect(refused.code).toBe("CS-2001");
    expect(refused.says).toContain("没有填资金");
    expect(refused.place).toBe("money");
    expect((await world.as(who.zhaoGong, (ctx) => readCase(ctx, caseId))).revision).toBe(1);
  });

  it("the plan with 180 000 yuan goes to review, and who drafted it does not approve it", async () => {
    await world.as(who.zhaoGong, (ctx) => performAct(ctx, caseId, "submit-plan", { input: plan, revision: 1 }));
    const refused = await refusal(world.as(who.zhaoGong, (ctx) => performAct(ctx, caseId, "approve-plan")));
    expect(refused.code).toBe("CS-1010");
    const desk = await world.as(who.zhangMin, (ctx) => workqueue(ctx));
    expect(desk.items[0]?.next?.act).toBe("approve-plan");
  });

  it("the firm replaces its plan by naming the old one, and the old one stays", async () => {
    world.clock.set("2025-05-18");
    await world.as(who.zhaoGong, (ctx) =>
      performAct(ctx, caseId, "submit-plan", { input: { ...plan, fundSource: "自筹" }, replacesActNo: 2 }),
    );
    const page = await world.as(who.zhaoGong, (ctx) => readCase(ctx, caseId));
    expect(page.stage).toBe("review");
    expect(page.acts.map((a) => [a.actNo, a.replaces, a.replacedBy])).toEqual([
      [1, undefined, undefined],
      [2, undefined, 3],
      [3, 2, undefined],
    ]);
  });

  it("an officer who saw an older state of the case is told that it moved on", async () => {
    const refused = await refusal(world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "approve-plan", { revision: 2 })));
    expect(refused.code).toBe("CS-1007");
  });

  it("after approval the case is due on the day of the plan and says why it cannot be closed", async () => {
    world.clock.set("2025-05-20");
    await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "approve-plan", { revision: 3 }));
    const page = await world.as(who.zhangMin, (ctx) => readCase(ctx, caseId));
    expect(page).toMatchObject({ stage: "work", dueOn: "2025-08-31" });
    expect(page.abilities.refused.find((r) => r.act === "close")?.because).toContain("还没有报告完工");
  });

  it("the firm asks for time, and until it is answered the case waits for the county", async () => {
    await world.as(who.zhaoGong, (ctx) =>
      performAct(ctx, caseId, "request-extension", { input: { deadline: "2025-09-15", reason: "设备到货延迟" } }),
    );
    expect((await only()).waitsFor).toBe("commission");
    await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "answer-extension", { input: { granted: "no", reason: "设备已到货" } }));
    expect(await only()).toMatchObject({ waitsFor: "employer", dueOn: "2025-08-31" });
  });

  it("reported completion with photographs leaves the case waiting for a retest", async () => {
    world.clock.set("2025-08-20");
    const refused = await refusal(
      world.as(who.zhaoGong, (ctx) =>
        performAct(ctx, caseId, "report-completion", { input: { completedOn: "2025-08-20", photos: [newId()] } }),
      ),
    );
    expect(refused.code).toBe("CS-2003");
    const evidenceId = await photo(caseId);
    await world.as(who.zhaoGong, (ctx) =>
      performAct(ctx, caseId, "report-completion", { input: { completedOn: "2025-08-20", photos: [evidenceId] } }),
    );
    expect((await only()).stage).toBe("await-retest");
  });

  it("a retest sampled before completion is kept and refused as proof", async () => {
    world.clock.set("2025-08-22");
    await arrives({ reportNo: "JC-0818", value: "82.9", verdict: "within", sampledOn: "2025-08-18" });
    const page = await world.as(who.zhangMin, (ctx) => readCase(ctx, caseId));
    expect(page.stage).toBe("await-retest");
    const refused = await refusal(world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "close")));
    expect(refused.says).toBe("还不能“复核结案”：8 月 18 日的复测早于 8 月 20 日完工。需要一份完工之后、限值以内的复测。原报告已保留。");
    expect(page.abilities.refused.find((r) => r.act === "close")?.because).toBe(refused.says);
  });

  it("a retest of a laboratory outside its scope does not count either", async () => {
    await arrives({ reportNo: "XX-1", value: "80.0", verdict: "within", sampledOn: "2025-08-21", recognised: false });
    expect(await only()).toMatchObject({ stage: "await-retest" });
  });

  it("a retest after completion that is still over sends the case back, and the next one within the limit makes it ready", async () => {
    world.clock.set("2025-08-27");
    await arrives({ reportNo: "JC-0825", value: "85.4", verdict: "over", sampledOn: "2025-08-25" });
    expect((await only()).stage).toBe("still-over");
    const evidenceId = await photo(caseId);
    await world.as(who.zhaoGong, (ctx) =>
      performAct(ctx, caseId, "report-completion", { input: { completedOn: "2025-08-26", photos: [evidenceId] } }),
    );
    world.clock.set("2025-08-30");
    await arrives({ reportNo: "JC-0828", value: "83.2", verdict: "within", sampledOn: "2025-08-28" });
    expect(await only()).toMatchObject({ stage: "passed", waitsFor: "commission" });
  });

  it("the firm cannot close its own case; the county closes it", async () => {
    expect((await refusal(world.as(who.zhaoGong, (ctx) => performAct(ctx, caseId, "close")))).code).toBe("CS-1010");
    await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "close", { note: "同意" }));
    const page = await world.as(who.zhaoGong, (ctx) => readCase(ctx, caseId));
    expect(page).toMatchObject({ state: "closed", outcome: "remediated", closedOn: "2025-08-30" });
    expect(page.abilities.allowed).toEqual([]);
    expect(page.acts.filter((a) => a.act === "receive-result").map((a) => [a.input["valueText"], a.remark])).toEqual([
      ["82.9", "不采用：8 月 18 日的复测早于 8 月 26 日完工"],
      ["80.0", "不采用：8 月 21 日的复测早于 8 月 26 日完工"],
      ["85.4", "不采用：8 月 25 日的复测早于 8 月 26 日完工"],
      ["83.2", undefined],
    ]);
  });

  it("a later result over the limit begins a new case with the next number", async () => {
    world.clock.set("2026-02-03");
    await arrives({ reportNo: "JC-26-1", value: "86.0", verdict: "over", sampledOn: "2026-02-01" });
    expect((await only()).caseNo).toBe("AJ-26-001");
  });
});

describe("a plan that leaves the hazard where it is", () => {
  it("is approved only after it was challenged and the challenge answered", async () => {
    world.clock.set("2025-06-02");
    const employerId = who.otherFirm.employerId!;
    await arrives({ reportNo: "JC-2", value: "90", verdict: "over", sampledOn: "2025-06-01", employerId });
    const { caseId } = await only(employerId);
    const weak = { ...plan, measures: ["protection"] };
    await world.as(who.otherFirm, (ctx) => performAct(ctx, caseId, "submit-plan", { input: weak }));
    const refused = await refusal(world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "approve-plan")));
    expect(refused.says).toContain("须先退回");
    expect((await world.as(who.zhangMin, (ctx) => abilitiesIn(ctx, caseId))).allowed.map((a) => a.act)).not.toContain("approve-plan");
    await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "return-plan", { input: { reason: "只有耳塞", challenge: true } }));
    await world.as(who.otherFirm, (ctx) =>
      performAct(ctx, caseId, "submit-plan", { input: { ...weak, noEngineering: "拟半年后搬迁，设备不再投入" } }),
    );
    expect((await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "approve-plan"))).stage).toBe("work");
  });

  it("drafted by an officer for the firm is approved by another officer", async () => {
    const employerId = newId();
    await arrives({ reportNo: "JC-3", value: "90", verdict: "over", sampledOn: "2025-06-01", employerId });
    const { caseId } = await only(employerId);
    await world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "submit-plan", { input: plan }));
    const refused = await refusal(world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "approve-plan")));
    expect(refused.says).toBe("“提交方案”由你办理，不能再由你“批准方案”。");
    expect((await world.as(who.heJun, (ctx) => performAct(ctx, caseId, "approve-plan"))).stage).toBe("work");
  });
});

describe("leaving without a retest", () => {
  it("needs one of the four reasons and its evidence, and counts as an exit", async () => {
    world.clock.set("2025-06-10");
    const employerId = newId();
    await arrives({ reportNo: "JC-4", value: "90", verdict: "over", sampledOn: "2025-06-01", employerId });
    const { caseId } = await only(employerId);
    const bare = await refusal(
      world.as(who.zhangMin, (ctx) => performAct(ctx, caseId, "exit", { input: { kind: "process-eliminated", since: "2025-06-08" } })),
    );
    expect(bare.says).toContain("没有附退出证据");
    const file = await photo(caseId, who.zhangMin);
    const done = await world.as(who.zhangMin, (ctx) =>
      performAct(ctx, caseId, "exit", { input: { kind: "process-eliminated", since: "2025-06-08", evidence: [file] } }),
    );
    expect(done.state).toBe("closed");
    expect(await world.as(who.zhangMin, (ctx) => readCase(ctx, caseId))).toMatchObject({
      outcome: "process-eliminated",
      outcomeTitle: "工艺淘汰",
    });
  });
});

describe("cases and their walls", () => {
  it("another firm, a foreign town and an unknown number give the same answer", async () => {
    const { caseId } = await only();
    const foreign = await refusal(world.as(who.otherFirm, (ctx) => readCase(ctx, caseId)));
    const elsewhere = await refusal(world.as({ ...who.chenXia, areaCode: "330499102000" }, (ctx) => readCase(ctx, caseId)));
    const unknown = await refusal(world.as(who.otherFirm, (ctx) => readCase(ctx, newId())));
    expect([foreign.code, elsewhere.code, unknown.code]).toEqual(["CS-1001", "CS-1001", "CS-1001"]);
  });

  it("an act once written can be neither changed nor removed by the application", async () => {
    const { caseId } = await only();
    for (const statement of [
      "update cases.act set note = 'x' where case_id = $1",
      "delete from cases.act where case_id = $1",
      "delete from cases.case_file where case_id = $1",
    ])
      expect(
        ((await refusal(world.as(who.zhangMin, (ctx) => ctx.tx.query(statement, [caseId])))) as unknown as { code: string }).code,
      ).toBe("42501");
  });

  it("a result of an unrecognised laboratory waits for confirmation, and an invalid report lets the case be withdrawn", async () => {
    world.clock.set("2025-07-01");
    const employerId = newId();
    const reportId = await arrives({
      reportNo: "JC-9",
      value: "91",
      verdict: "over",
      sampledOn: "2025-06-28",
      recognised: false,
      employerId,
    });
    const found = await only(employerId);
    expect(found.stage).toBe("confirm");
    expect((await refusal(world.as(who.zhangMin, (ctx) => performAct(ctx, found.caseId, "withdraw")))).says).toContain("仍然有效");
    await onInvalid.run(world, {
      employerId,
      areaCode: town,
      reportId,
      reportNo: "JC-9",
      institutionId: newId(),
      reason: "原始记录缺失",
      on: day("2025-07-01"),
    } as never);
    expect((await world.as(who.zhangMin, (ctx) => abilitiesIn(ctx, found.caseId))).allowed.map((a) => a.act)).toContain("withdraw");
  });
});
