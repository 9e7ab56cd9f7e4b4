import { jpegOf } from "../../src/platform/files/testing.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "#kernel";
import { buildDeclaration } from "../factories/declaration.ts";
import { nameOverdue, remindDuties } from "#exposure";
import { foundWorkshop, workshop } from "./small-workshop.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// R083, R505: initial, change and yearly declarations that were not filed in time, from the reminder to the lead and its end.
let hall: TownHall;
let employerId: string;
let owner: Person;
let zhangmin: Person;
let lihang: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-03-20");
  employerId = await foundWorkshop(hall);
  [owner, zhangmin, lihang, chenxia] = (await Promise.all(
    ["xiaowei", "zhangmin", "lihang", "chenxia"].map((name) => hall.person(name)),
  )) as [Person, Person, Person, Person];
});
afterAll(() => hall.close());

const declared = (declaredOn: string): Loose =>
  buildDeclaration({ creditCode: workshop.creditCode, name: workshop.name, workersTotal: 12, declaredOn, perPost: 2 });
const leads = async (who: Person, query = ""): Promise<Loose> => who.get(`/api/v1/overdue-declarations?employerId=${employerId}${query}`);
const at = async (day: string): Promise<number> => {
  hall.on(day);
  await remindDuties(hall.world.db, day as Day);
  return nameOverdue(hall.world.db, day as Day);
};
const ofWorkshop = async (day: string): Promise<Loose[]> => {
  await at(day);
  return (await leads(zhangmin)).items;
};

describe("a workshop that never declared", () => {
  it("is reminded three times within its thirty days, and is no lead on the last of them", async () => {
    for (const day of ["2025-04-04", "2025-04-12", "2025-04-18", "2025-04-19"]) expect(await ofWorkshop(day)).toEqual([]);
    const box = await owner.get<Loose>("/api/v1/messages");
    expect(box.items.map((m: Loose) => [m.sentOn, m.title])).toEqual(
      [
        ["2025-04-18", "职业病危害项目申报 2025-04-19 到期，还有 1 天"],
        ["2025-04-12", "职业病危害项目申报 2025-04-19 到期，还有 7 天"],
        ["2025-04-04", "职业病危害项目申报 2025-04-19 到期，还有 15 天"],
        ["2025-03-20", "职业病危害项目申报 2025-04-19 到期，还有 30 天"],
      ].slice(0, box.items.length),
    );
    expect(box.items.length).toBe(3);
  });

  it("opens its messages on the phone, and the county reads when", async () => {
    expect(await owner.get("/api/v1/messages/unread")).toEqual({ value: 3, capped: false });
    expect(await owner.post("/api/v1/messages/reads", {})).toEqual({ read: 3 });
    expect(await owner.get("/api/v1/messages/unread")).toEqual({ value: 0, capped: false });
    const sent = await zhangmin.get<Loose>(`/api/v1/sent-messages?employerId=${employerId}`);
    expect(sent.items[0]).toMatchObject({ addressee: "青石镇小微五金加工坊", firstReadOn: "2025-04-19", firstReader: "孙小微" });
  });

  it("is a lead the day after, with clause, the arithmetic of its days and what was told before", async () => {
    const [lead] = await ofWorkshop("2025-04-20");
    expect(lead).toMatchObject({
      kind: "initial",
      dueOn: "2025-04-19",
      daysLate: 1,
      says: "从核实存在职业病危害 2025-03-20 起算，期限 30 日（平台设定；法律要求及时，没有天数），应不晚于 2025-04-19；到 2025-04-20 已逾期 1 天",
      reminded: { count: 4, lastOn: "2025-04-20", readOn: "2025-04-19" },
    });
    expect(lead.clause).toContain("第16条");
    expect(lead.penalty).toContain("可以并处 50000 元至 100000 元");
    expect(await at("2025-04-21")).toBe(0);
  });

  it("stands on the inspector's desk as a case; the town visits with a photo, nobody can close it", async () => {
    const desk = await hall.eventually(
      () => lihang.get<Loose>("/api/v1/cases?state=open"),
      (d) => d.items.some((c: Loose) => c.employerId === employerId),
    );
    const { caseId, caseNo } = desk.items.find((c: Loose) => c.employerId === employerId);
    expect(caseNo).toMatch(/^YQ-25-\d{3}$/);
    expect((await leads(lihang)).items[0]).toMatchObject({ caseId, caseNo });
    const page = await lihang.get<Loose>(`/api/v1/cases/${caseId}`);
    expect(page.facts).toMatchObject({ reminded: "已提醒 4 次，最近 2025-04-20，2025-04-19 已读" });
    hall.on("2025-04-22");
    const act = async (who: Person, name: string, input: object): Promise<Loose> =>
      who.call("POST", `/api/v1/cases/${caseId}/acts`, {
        act: name,
        input,
        revision: (await who.get<Loose>(`/api/v1/cases/${caseId}`)).revision,
      });
    const visit = { visitedOn: "2025-04-22", met: "孙大成", advice: "讲明噪声要申报，帮助在手机上填写" };
    expect((await act(chenxia, "visit", visit)).body).toMatchObject({ code: "CS-2001" });
    const form = new FormData();
    form.append("file", new Blob([Uint8Array.from(jpegOf(8, 8))], { type: "image/jpeg" }), "入户.jpg");
    const { evidenceId } = await chenxia.post<Loose>(`/api/v1/cases/${caseId}/files`, form);
    expect((await act(chenxia, "visit", { ...visit, photos: [evidenceId] })).status).toBe(200);
    const order = { documentNo: "临卫监意〔2025〕12号", mendBy: "2025-05-06" };
    expect((await act(lihang, "order", { ...order, mendBy: "2025-04-21" })).status).toBe(422);
    expect((await act(lihang, "order", order)).status).toBe(200);
    expect((await act(chenxia, "order", order)).status).toBe(403);
    for (const name of ["filed", "lapsed"]) expect((await act(lihang, name, {})).status).toBe(403);
    const read = await owner.get<Loose>(`/api/v1/cases/${caseId}`);
    expect(read).toMatchObject({ stage: "ordered", dueOn: "2025-05-06" });
  });

  it("ends with the declaration and not before, with the days it was late", async () => {
    hall.on("2025-05-02");
    const filed = await owner.post<Loose>("/api/v1/declarations", { employerId, kind: "initial", content: declared("2025-05-02") });
    if (filed.state === "submitted") {
      expect((await leads(zhangmin)).items).toHaveLength(1);
      await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
    }
    const ended = await hall.eventually(
      () => leads(zhangmin, "&state=cleared"),
      (l) => l.items.length > 0,
    );
    expect(ended.items).toMatchObject([{ clearedHow: "filed", clearedOn: "2025-05-02", declaredOn: "2025-05-02", daysLate: 13 }]);
    expect((await leads(zhangmin)).items).toEqual([]);
    const cases = await hall.eventually(
      () => lihang.get<Loose>(`/api/v1/cases?employerId=${employerId}&state=closed`),
      (c) => c.items.length > 0,
    );
    expect(cases.items).toMatchObject([{ outcomeTitle: "已补办申报" }]);
  });
});

describe("changed particulars and the yearly update", () => {
  it("are leads from the 16th day, counted from the day of the change, by order 48", async () => {
    hall.on("2025-06-10");
    const change = { changes: { legalRepresentative: "孙二成" }, reason: "变更法定代表人" };
    expect((await zhangmin.call("PATCH", `/api/v1/employers/${employerId}`, change)).status).toBe(200);
    expect(await ofWorkshop("2025-06-25")).toEqual([]);
    const [lead] = await ofWorkshop("2025-06-26");
    expect(lead).toMatchObject({ kind: "change", kindName: "未变更申报", dueOn: "2025-06-25", daysLate: 1 });
    expect(lead.says).toContain("2025-06-10 起算，期限 15 日内，应不晚于 2025-06-25");
    expect(lead.clause).toContain("第8条");
  });

  it("a change that is declared leaves the yearly update to be counted anew, a lead the day after 13 months are full", async () => {
    hall.on("2025-06-28");
    const plain = declared("2025-06-28");
    const values = { ...plain.values, changeReason: "变更法定代表人" };
    const content = { ...plain, values, occasion: "particulars-changed", changedOn: "2025-06-10" };
    const filed = await owner.post<Loose>("/api/v1/declarations", { employerId, kind: "change", content });
    if (filed.state === "submitted") await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
    await hall.eventually(
      () => leads(zhangmin),
      (l) => l.items.length === 0,
    );
    expect(await ofWorkshop("2026-07-27")).toEqual([]);
    expect(await ofWorkshop("2026-07-28")).toMatchObject([{ kind: "annual", dueOn: "2026-07-27", daysLate: 1, penalty: "罚则未配置" }]);
  });

  it("are listed with the whole county by kind, and a neighbour's town sees none of them", async () => {
    const all = await zhangmin.get<Loose>("/api/v1/overdue-declarations");
    expect(all.kinds.find((k: Loose) => k.kind === "annual").count).toBeGreaterThan(1);
    const annual = await zhangmin.get<Loose>("/api/v1/overdue-declarations?kind=annual&limit=1");
    const next = await zhangmin.get<Loose>(
      `/api/v1/overdue-declarations?kind=annual&limit=1&cursor=${encodeURIComponent(annual.nextCursor)}`,
    );
    expect(next.items[0].overdueId).not.toBe(annual.items[0].overdueId);
    const town = await chenxia.get<Loose>("/api/v1/overdue-declarations?limit=200");
    expect(town.items.every((i: Loose) => i.areaCode.startsWith("330499101"))).toBe(true);
    expect(town.count.value).toBeLessThan(all.count.value);
  });

  it("end by themselves when the firm is gone, as lapsed and not as filed", async () => {
    await zhangmin.post(`/api/v1/employers/${employerId}/verification`, {
      result: "not-existing",
      visitedOn: "2026-07-28",
      note: "已搬空，房东证明",
    });
    expect(await ofWorkshop("2026-07-29")).toEqual([]);
    expect((await leads(zhangmin, "&state=cleared")).items[0]).toMatchObject({ clearedHow: "lapsed", clearedOn: "2026-07-29" });
  });
});

describe("those who must declare", () => {
  it("are filtered by the risk of their industry and ten persons or more, beside how many must declare at all", async () => {
    const ask = (query: string): Promise<Loose> => zhangmin.get(`/api/v1/undeclared-employers?limit=200${query}`);
    const [all, serious, ten, both] = await Promise.all(["", "&risk=serious", "&minWorkers=10", "&risk=serious&minWorkers=10"].map(ask));
    expect(all.items.length).toBeGreaterThan(0);
    const isSerious = (i: Loose): boolean => i.industryRisk === "serious";
    const hasTen = (i: Loose): boolean => (i.workersTotal ?? 0) >= 10;
    expect(serious.items).toEqual(all.items.filter(isSerious));
    expect(ten.items).toEqual(all.items.filter(hasTen));
    expect(both.items).toEqual(all.items.filter((i: Loose) => isSerious(i) && hasTen(i)));
    expect(both.mustDeclare.value).toBeGreaterThanOrEqual(both.count.value);
    expect(both.mustDeclare.value).toBeLessThan(all.mustDeclare.value);
  });
});
