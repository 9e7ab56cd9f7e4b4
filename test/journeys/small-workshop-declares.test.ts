import type { Day } from "#kernel";
import { remindDuties } from "#exposure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examsOfWorkshop, foundWorkshop, reportOfWorkshop, workshop } from "./small-workshop.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// A workshop of twelve declares, changes, updates and ends: what is on file is filled in, rules accept, doubts go to a person.
let hall: TownHall;
let owner: Person;
let zhangmin: Person;
let employerId: string;
beforeAll(async () => {
  hall = await townHall("2025-04-02");
  employerId = await foundWorkshop(hall);
  [owner, zhangmin] = await Promise.all([hall.person(workshop.username), hall.person("zhangmin")]);
  await reportOfWorkshop(await hall.person("liuping"), "2025-04-01");
  expect(await examsOfWorkshop(hall, await hall.person("sunli"), "2025-03-20", 9)).toBe(9);
});
afterAll(() => hall.close());

type Content = { values: Record<string, unknown>; places: Record<string, unknown>[]; [key: string]: unknown };
type Prefill = { content: Content; basis: Record<string, { from: string; text: string; on: string | null; value: unknown }> };
type Filed = { declarationId: string; version: number; state: string; receiptNo?: string; doubts: string[] };
const prefill = (kind: string): Promise<Prefill> => owner.get(`/api/v1/employers/${employerId}/declaration-prefill?kind=${kind}`);
/** What the short form sends: posts and the few answers nobody else knows; figures that follow from posts are left to the server. */
const filledIn = async (kind: string, rest: Partial<Content> = {}, perPost = 6): Promise<Content> => {
  const { content, basis } = await prefill(kind);
  const values = Object.fromEntries(Object.entries(content.values).filter(([key]) => basis[key]?.from !== "derived"));
  return {
    ...content,
    values: {
      ...values,
      principalSignature: "孙大成",
      filledBy: "孙小微 13857300012",
      legalRepPhone: "13857300012",
      ohDepartment: false,
      ohStaffFull: 0,
      ohStaffPart: 1,
      odCumulative: 0,
      ...rest.values,
    },
    hazardItems: [],
    places: content.places.map((p) => ({ ...p, workers: perPost, postWorkers: perPost })),
    ...(rest.changedOn ? { changedOn: rest.changedOn } : {}),
    ...(rest.occasion ? { occasion: rest.occasion } : {}),
    ...(rest.reasons ? { reasons: rest.reasons } : {}),
  };
};
const file = (kind: string, content: Content): Promise<Filed> => owner.post("/api/v1/declarations", { employerId, kind, content });
const read = (who: Person, id: string): Promise<Loose> => who.get(`/api/v1/declarations/${id}`);
const duty = async (who: Person, name: string): Promise<Loose> =>
  (await who.get<{ items: Loose[] }>(`/api/v1/employers/${employerId}/duties`)).items.find((d: Loose) => d.duty === name);

let first: Filed;

describe("the first declaration", () => {
  it("comes filled in from the registry, the report and the exam cards, each value with document and day", async () => {
    const { content, basis } = await prefill("initial");
    expect(content.values).toMatchObject({
      workersTotal: 12,
      testDone: "已检测",
      testReportNo: "JC-XW-01",
      testPhysDone: "已检测",
      testPhysPoints: 2,
      testPhysOver: 0,
      testPhysNoisePoints: 2,
      examDone: true,
      examPhysWorkers: 9,
      examPhysNoiseWorkers: 9,
    });
    expect(content.places.map((p) => [p["post"], p["agentName"]])).toEqual([
      ["冲压", "噪声"],
      ["打磨", "噪声"],
    ]);
    expect(basis["testPhysPoints"]).toMatchObject({ from: "report", text: "检测报告 JC-XW-01", on: "2025-04-01" });
    expect(basis["examPhysWorkers"]).toMatchObject({ from: "card", text: "近 12 个月在岗检查个案卡 9 张", on: "2025-03-20" });
    expect(basis["employerName"]).toMatchObject({ from: "registry", text: "单位档案" });
  });

  it("gets its sums from the posts, and whoever wants to know is told that no person need look at it", async () => {
    const check = await owner.post<Loose>("/api/v1/declaration-checks", {
      employerId,
      kind: "initial",
      content: await filledIn("initial"),
    });
    expect(check.errors).toEqual([]);
    expect(check.derived).toMatchObject({
      hazPhysPresent: true,
      hazPhysWorkers: 12,
      hazPhysNoiseWorkers: 12,
      hazDustPresent: false,
      exposedTotal: 12,
      testDustDone: "/",
    });
    expect(check.doubts).toEqual([]);
  });

  it("does not take a figure that differs from the report without a reason", async () => {
    const refused = await owner.refused("POST", "/api/v1/declarations", {
      employerId,
      kind: "initial",
      content: await filledIn("initial", { values: { testPhysPoints: 5 } } as Partial<Content>),
    });
    expect([refused.code, refused.says]).toEqual(["ED-1606", "“物理因素—检测点数”填的是 5，检测报告 JC-XW-01上是 2，没有写更正的理由。"]);
  });

  it("is accepted by the rules on the day it is filed, with receipt, and the clocks start", async () => {
    first = await file("initial", await filledIn("initial"));
    expect(first).toMatchObject({ state: "accepted", version: 1, doubts: [] });
    expect(first.receiptNo).toMatch(/^SB3304992025\d{6}$/);
    const page = await read(zhangmin, first.declarationId);
    expect(page).toMatchObject({ decidedHow: "rules", decidedOn: "2025-04-02", acts: [], validUntil: "2026-05-02" });
    expect(page.basis.testPhysPoints).toMatchObject({ text: "检测报告 JC-XW-01", on: "2025-04-01", value: 2 });
    const [receipt] = (
      await hall.eventually(
        () => owner.get<{ items: Loose[] }>(`/api/v1/documents?subjectId=${first.declarationId}`),
        (d) => d.items.length > 0,
      )
    ).items;
    expect(receipt.kind).toBe("declaration-receipt");
    const verified = await owner.get<Loose>(`/api/v1/public/documents/${receipt.verifyCode}`);
    expect(verified).toMatchObject({ result: "valid", documentNo: receipt.documentNo });
  });
});

describe("a change of order 48", () => {
  it("names its term and clause for every occasion, 15 or 30 days, and the form of the online system beside it", async () => {
    const { items } = await owner.get<{ items: Loose[] }>("/api/v1/declaration-occasions");
    expect(items.filter((o) => o.kind === "change").map((o) => [o.occasion, o.days, o.online])).toEqual([
      ["project-accepted", 30, "annual"],
      ["process-changed", 15, "annual"],
      ["particulars-changed", 15, "annual"],
      ["result-received", 15, "annual"],
      ["size-changed", 15, "change"],
    ]);
  });

  it("is in time on the 15th day and late on the 16th; a project has 30", async () => {
    hall.on("2025-05-20");
    const late = async (occasion: string, changedOn: string): Promise<string[]> =>
      (
        await owner.post<Loose>("/api/v1/declaration-checks", {
          employerId,
          kind: "change",
          content: await filledIn("change", { values: { changeReason: "新增喷漆" }, changedOn, occasion } as Partial<Content>),
        })
      ).warnings.flatMap((w: Loose) => (w.code === "ED-2006" ? [w.sentence] : []));
    expect(await late("process-changed", "2025-05-06")).toEqual([]);
    expect(await late("process-changed", "2025-05-05")).toEqual([]);
    expect(await late("process-changed", "2025-05-04")).toEqual(["2025-05-04 的变更应在 2025-05-19 前申报，已超期 1 天。"]);
    expect(await late("project-accepted", "2025-04-20")).toEqual([]);
    expect(await late("project-accepted", "2025-04-19")).toEqual(["2025-04-19 的变更应在 2025-05-19 前申报，已超期 1 天。"]);
  });

  it("with a factor more is a readable difference, and what the rules doubt waits for a person with the reasons", async () => {
    const content = await filledIn(
      "change",
      { values: { changeReason: "新增喷漆岗位" }, changedOn: "2025-05-04", occasion: "process-changed" } as Partial<Content>,
      5,
    );
    content.places.push({ place: "", post: "喷漆", agentName: "甲苯", workers: 2, postWorkers: 2 });
    const filed = await file("change", content);
    expect(filed.state).toBe("submitted");
    expect(filed.doubts).toEqual(["2025-05-04 的变更应在 2025-05-19 前申报，已超期 1 天。（ED-2006）"]);
    const page = await read(zhangmin, filed.declarationId);
    expect(page.filing).toMatchObject({ occasion: "process-changed", dueOn: "2025-05-19", lateDays: 1 });
    const { against, items } = await zhangmin.get<Loose>(`/api/v1/declarations/${filed.declarationId}/difference`);
    expect(against).toMatchObject({ version: 1, declarationId: first.declarationId });
    expect(items.map((d: Loose) => [d.section, d.label, d.before, d.after])).toEqual(
      expect.arrayContaining([
        ["职业病危害因素种类", "物理因素—接触总人数", "12 人", "10 人"],
        ["职业病危害因素种类", "化学物质—有无", "无", "有"],
        ["职业病危害因素种类", "化学物质—接触总人数", "0 人", "2 人"],
        ["具体危害因素", "甲苯", null, "接触 2 人"],
        ["岗位与危害因素", "喷漆 · 甲苯", null, "接触 2 人，岗位 2 人"],
      ]),
    );
    expect(items.some((d: Loose) => d.label.startsWith("粉尘") || d.label === "接害总人数（含外委）")).toBe(false);
  });

  it("is refused where persons exceed the staff", async () => {
    const content = await filledIn("change", {
      values: { changeReason: "新增喷漆岗位" },
      changedOn: "2025-05-10",
      occasion: "process-changed",
    } as Partial<Content>);
    content.places.push({ place: "", post: "喷漆", agentName: "甲苯", workers: 2, postWorkers: 2 });
    const check = await owner.post<Loose>("/api/v1/declaration-checks", { employerId, kind: "change", content });
    expect(check.errors.map((e: Loose) => e.sentence)).toEqual(["接害总人数 14 大于在册职工与外委人员之和 12。"]);
  });

  it("is returned with a reason and filed again as version 3, which the rules accept", async () => {
    const [waiting] = (await zhangmin.get<{ items: Loose[] }>(`/api/v1/declarations?state=submitted&employerId=${employerId}`)).items;
    await zhangmin.post(`/api/v1/declarations/${waiting.declarationId}/return`, { reason: "变化日期与现场不符，请核对" });
    const content = await filledIn(
      "change",
      { values: { changeReason: "新增喷漆岗位" }, changedOn: "2025-05-10", occasion: "process-changed" } as Partial<Content>,
      5,
    );
    content.places.push({ place: "", post: "喷漆", agentName: "甲苯", workers: 2, postWorkers: 2 });
    const filed = await file("change", content);
    expect([filed.version, filed.state, filed.doubts]).toEqual([3, "accepted", []]);
    const { against } = await owner.get<Loose>(`/api/v1/declarations/${filed.declarationId}/difference`);
    expect(against).toMatchObject({ version: 2, state: "returned" });
    const whole = await owner.get<Loose>(`/api/v1/declarations/${filed.declarationId}/difference?against=${first.declarationId}`);
    expect(whole.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: "冲压 · 噪声", before: "接触 6 人，岗位 6 人", after: "接触 5 人，岗位 5 人" }),
      ]),
    );
  });
});

describe("declared, measured and examined", () => {
  type Gap = {
    agentName: string;
    cell: string;
    owner: string;
    dueOn: string | null;
    clause: string;
    caseNo: string | null;
    posts: string[];
  };
  const missing = async (who: Person): Promise<Gap[]> =>
    (await who.get<{ missing: Gap[] }>(`/api/v1/employers/${employerId}/three-way`)).missing;
  it("show the new factor as neither measured nor examined, on the same page for both sides", async () => {
    const gaps = await missing(owner);
    expect(gaps.map((g) => [g.agentName, g.cell, g.owner, g.posts, g.dueOn])).toEqual([
      ["甲苯", "measured", "用人单位", ["喷漆"], "2028-04-01"],
      ["甲苯", "examined", "用人单位", ["喷漆"], null],
    ]);
    expect(await missing(zhangmin)).toEqual(gaps);
  });

  it("give every missing cell a case that ends by itself when the record comes", async () => {
    expect(await zhangmin.post(`/api/v1/employers/${employerId}/three-way/cases`)).toEqual({ missing: 2 });
    const opened = await hall.eventually(
      () => missing(zhangmin),
      (g) => g.every((x) => x.caseNo !== null),
    );
    expect(opened.map((g) => g.caseNo)).toEqual(["HD-25-001", "HD-25-002"]);
    const desk = await owner.get<{ items: Loose[] }>("/api/v1/cases?programme=exposure-contradiction");
    expect(desk.items.map((c: Loose) => c.title).sort()).toEqual(["甲苯 缺体检", "甲苯 缺检测"]);
    const laboratory = await hall.person("liuping");
    hall.on("2025-05-26");
    await laboratory.post("/api/v1/reports", {
      reportNo: "JC-XW-02",
      sampledOn: "2025-05-24",
      reportedOn: "2025-05-26",
      purpose: "periodic",
      employer: { creditCode: workshop.creditCode },
      results: [{ postName: "喷漆", agent: { name: "甲苯" }, sample: { kind: "twa", value: "12.0" } }],
    });
    const left = await hall.eventually(
      () => owner.get<{ items: Loose[] }>("/api/v1/cases?programme=exposure-contradiction&state=open"),
      (c) => c.items.length === 1,
    );
    expect(left.items.map((c: Loose) => c.title)).toEqual(["甲苯 缺体检"]);
  });
});

describe("a change entered in the registry", () => {
  it("is to be declared within 15 days, on both screens alike", async () => {
    hall.on("2025-06-01");
    const patched = await zhangmin.call("PATCH", `/api/v1/employers/${employerId}`, {
      changes: { legalRepresentative: "孙小微" },
      reason: "营业执照变更",
    });
    expect(patched.status, JSON.stringify(patched.body)).toBe(200);
    const state = async (on: string): Promise<unknown[]> => {
      hall.on(on);
      const d = await duty(owner, "declare-change-particulars");
      expect(await duty(zhangmin, "declare-change-particulars")).toEqual(d);
      return [d.state, d.dueOn, d.clause];
    };
    const clause = "职业病危害项目申报办法";
    expect(await state("2025-06-16")).toEqual(["due", "2025-06-16", expect.stringContaining(clause)]);
    expect(await state("2025-06-17")).toEqual(["overdue", "2025-06-16", expect.stringContaining(clause)]);
  });
});

describe("the yearly update", () => {
  const state = async (on: string): Promise<string> => {
    hall.on(on);
    return (await duty(zhangmin, "declaration-update")).state;
  };
  it("is not yet open on the last day of 11 months, open the day after, due the day before 13 months, overdue on the day", async () => {
    // version 3 was declared on 2025-05-20
    expect([await state("2026-04-20"), await state("2026-04-21"), await state("2026-06-19"), await state("2026-06-20")]).toEqual([
      "not-yet",
      "due",
      "due",
      "overdue",
    ]);
    hall.on("2026-04-21");
    expect(await duty(owner, "declaration-update")).toMatchObject({ opensOn: "2026-04-21", dueOn: "2026-06-19", daysLeft: 59 });
    expect(await duty(owner, "declaration-update")).toEqual(await duty(zhangmin, "declaration-update"));
  });

  it("filed before its window is doubted, inside it is not", async () => {
    const doubts = async (on: string): Promise<string[]> => {
      hall.on(on);
      const check = await owner.post<Loose>("/api/v1/declaration-checks", {
        employerId,
        kind: "annual",
        content: await filledIn("annual", {}, 4),
      });
      return check.doubts.filter((d: string) => d.includes("更新期"));
    };
    expect(await doubts("2026-04-20")).toEqual(["年度更新期从 2026-04-21 开始，现在提交早于更新期。（ED-2113）"]);
    expect(await doubts("2026-04-21")).toEqual([]);
  });
});

describe("the calendar of duties", () => {
  it("counts the exam for noise from the last one, and tests from the last sample, with clause and what to do", async () => {
    hall.on("2026-02-20");
    const { items } = await owner.get<{ items: Loose[] }>(`/api/v1/employers/${employerId}/duty-calendar`);
    const by = new Map(items.map((d: Loose) => [d.duty, d]));
    expect(by.get("test-general")).toMatchObject({ dueOn: "2028-05-24", state: "not-yet" });
    expect(by.get("exam-during:3008")).toMatchObject({ countedFrom: { what: "最近一次在岗检查", on: "2025-03-20" } });
    expect(by.get("train-worker")).toMatchObject({ state: "undetermined", missing: ["劳动者上次培训日"] });
    expect(by.get("declare-update")!.clause).toContain("申报系统说明");
    expect(items.every((d: Loose) => d.clause !== "" && d.todo !== "")).toBe(true);
  });
});

describe("reminders", () => {
  it("are told once a step before the day, and once on the day after, before the authority acts", async () => {
    const told = async (on: string): Promise<number> => remindDuties(hall.world.db, on as Day).then(() => stepsTold());
    const stepsTold = async (): Promise<number> =>
      (
        await hall.world.db.asWorker((tx) =>
          tx.query(`select 1 from access.message where employer_id = $1 and kind = 'duty-reminder' and key like 'declaration-update %'`, [
            employerId,
          ]),
        )
      ).length;
    // due 2026-06-19: 31 days ahead nothing, 30 ahead the first, told again only at the next step
    expect([await told("2026-05-19"), await told("2026-05-20"), await told("2026-05-21"), await told("2026-06-04")]).toEqual([0, 1, 1, 2]);
    expect([await told("2026-06-12"), await told("2026-06-18"), await told("2026-06-19"), await told("2026-06-20")]).toEqual([3, 4, 4, 5]);
    hall.on("2026-06-20");
    const { items } = await zhangmin.get<{ items: Loose[] }>(`/api/v1/employers/${employerId}/duty-calendar`);
    expect(items.find((d: Loose) => d.duty === "declare-update")).toMatchObject({
      state: "overdue",
      reminded: { count: 5, lastOn: "2026-06-20", readOn: null },
    });
  });
});

describe("the end of the business", () => {
  it("is declared within 15 days of the day it ended, which has to be named", async () => {
    hall.on("2026-05-16");
    const refused = await owner.refused("POST", "/api/v1/declarations", {
      employerId,
      kind: "cancellation",
      content: await filledIn("cancellation"),
    });
    expect(refused.code).toBe("ED-1603");
    const check = async (changedOn: string): Promise<Loose> =>
      owner.post("/api/v1/declaration-checks", {
        employerId,
        kind: "cancellation",
        content: await filledIn("cancellation", { changedOn } as Partial<Content>),
      });
    expect((await check("2026-05-01")).warnings).toEqual([]);
    expect((await check("2026-04-30")).warnings.map((w: Loose) => w.sentence)).toEqual([
      "2026-04-30 终止生产经营，应在 2026-05-15 前办理注销，已超期 1 天。",
    ]);
  });

  it("waits for a person while the registry has the firm in production; accepted, it leaves no declaration in force", async () => {
    const filed = await file("cancellation", await filledIn("cancellation", { changedOn: "2026-05-01" } as Partial<Content>));
    expect([filed.state, filed.doubts]).toEqual(["submitted", ["底数库里仍为在产，需核实是否已终止生产经营。"]]);
    await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
    expect(await read(owner, filed.declarationId)).toMatchObject({ state: "accepted", decidedHow: "person", validUntil: null });
    expect(await duty(owner, "declaration-update")).toBeUndefined();
  });
});
