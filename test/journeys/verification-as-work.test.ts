import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S03 as work: assigned, visited with place and photo, counted in time or late; and what keeps a stopped firm in.
const county = "330499000000";
const qingshi = "330499101000";
const baita = "330499102000";
type Figure = { numerator: number; denominator: number; text: string };
type Task = {
  employerId: string;
  verificationId: string;
  name: string;
  dueOn: string;
  assignedName: string;
  photos: string[];
  reportDueOn: string | null;
  onTime: boolean | null;
};
type Page = {
  employer: { state: string; stoppedOn: string | null };
  standing: { counted: boolean; says: string; until: string | null; source: string };
  sites: { name: string; longitude: number | null; latitude: number | null }[];
};

let hall: TownHall;
let zhangmin: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  [zhangmin, chenxia] = await Promise.all([hall.person("zhangmin"), hall.person("chenxia")]);
});
afterAll(() => hall.close());

const figure = async (id: string, numerator: number, denominator: number, area = county): Promise<string> => {
  const read = async (): Promise<Figure> => (await zhangmin.get<{ figure: Figure }>(`/api/v1/indicators/${id}?area=${area}`)).figure;
  const now = await hall.eventually(read, (f) => f.numerator === numerator && f.denominator === denominator);
  expect([now.numerator, now.denominator]).toEqual([numerator, denominator]);
  return now.text;
};
const firms = ["永固铸件厂", "晚到机械厂", "已停电镀厂"].map((name, i) => ({
  creditCode: buildCreditCode(900_001 + i, "330499"),
  name,
  areaCode: qingshi,
  industryCode: "3391",
  summary: `市级名单第 ${i + 1} 号`,
}));
const open = async (who: Person, query = ""): Promise<Task[]> => (await who.get<{ items: Task[] }>(`/api/v1/verifications?${query}`)).items;
const task = async (name: string): Promise<Task> => (await open(zhangmin)).find((t) => t.name === name)!;
const page = (employerId: string): Promise<Page> => zhangmin.get<Page>(`/api/v1/employers/${employerId}`);
const photo = async (who: Person, employerId: string): Promise<string> => {
  const find = () =>
    who.get<{ items: { caseId: string }[] }>(`/api/v1/cases?programme=employer-verification&employerId=${employerId}&state=open`);
  const { items } = await hall.eventually(find, (found) => found.items.length > 0);
  const form = new FormData();
  form.set("file", new Blob([`photo of ${employerId}`], { type: "image/jpeg" }), "厂门.jpg");
  return (await who.post<{ sha256: string }>(`/api/v1/cases/${items[0]!.caseId}/files`, form)).sha256;
};

describe("S03 as work", () => {
  it("a list of three firms is a batch: none answered yet, due in a month, and the timeliness says 0 of 3", async () => {
    await zhangmin.post("/api/v1/employer-lists", { source: "市级名单", on: "2025-03-05", rows: firms });
    const { items } = await zhangmin.get<{ items: object[] }>("/api/v1/verification-batches");
    expect(items).toEqual([
      { source: "市级名单", namedOn: "2025-03-05", dueOn: "2025-04-05", total: 3, onTime: 0, late: 0, open: 3, overdue: 0, unassigned: 3 },
    ]);
    expect(await figure("I028", 0, 3)).toBe("0.00 %");
  });

  it("the county gives the three to 陈霞, who finds them among her own; an officer of another town is refused", async () => {
    const ids = (await open(zhangmin)).map((t) => t.verificationId);
    const { items } = await zhangmin.get<{ items: { accountId: string; name: string; organisationName: string }[] }>(
      "/api/v1/verification-officers",
    );
    const her = items.find((o) => o.name === "陈霞")!;
    const other = items.find((o) => o.organisationName.includes("白塔"))!;
    const refused = await zhangmin.refused("POST", "/api/v1/verification-assignments", {
      verificationIds: ids,
      accountId: other.accountId,
    });
    expect([refused.status, refused.code]).toEqual([422, "RG-1024"]);
    await zhangmin.post("/api/v1/verification-assignments", { verificationIds: ids, accountId: her.accountId });
    expect((await open(chenxia, "assignedTo=me")).map((t) => t.assignedName)).toEqual(["陈霞", "陈霞", "陈霞"]);
    expect(await open(chenxia, "assignedTo=none")).toEqual([]);
  });

  it("while it waits the firm is in no denominator, and its page says why", async () => {
    const { employerId } = await task("永固铸件厂");
    expect((await page(employerId)).standing).toMatchObject({
      counted: false,
      says: "待核实，不计入应申报单位；核实为存在并有职业病危害后计入。",
    });
    expect(await figure("I002", 184, 200)).toBe("92.00 %");
  });

  it("a photo that nobody sent is refused, and so are a stop without its day and half a place", async () => {
    const { employerId } = await task("永固铸件厂");
    hall.on("2025-03-20");
    const send = (body: object) =>
      chenxia.refused("POST", `/api/v1/employers/${employerId}/verification`, { visitedOn: "2025-03-20", ...body });
    expect((await send({ result: "exists", hazardConfirmed: true, photos: ["a".repeat(64)] })).code).toBe("RG-1018");
    expect((await send({ result: "stopped", note: "厂门上锁" })).code).toBe("RG-1019");
    expect((await send({ result: "stopped", note: "厂门上锁", stoppedOn: "2025-03-21" })).code).toBe("RG-1020");
    expect((await send({ result: "not-existing", note: "已拆", longitude: 120.9 })).code).toBe("RG-1021");
    expect((await page(employerId)).employer.state).toBe("to-verify");
  });

  it("陈霞's visit of 20 March with photo and place is on time: 184 of 201, and 1 of 3 answered in time", async () => {
    const { employerId } = await task("永固铸件厂");
    const sha256 = await photo(chenxia, employerId);
    const answer = await chenxia.post<{ onTime: boolean }>(`/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-03-20",
      photos: [sha256],
      longitude: 120.9312,
      latitude: 30.7123,
    });
    expect(answer.onTime).toBe(true);
    expect(await figure("I002", 184, 201)).toBe("91.54 %");
    expect(await figure("I028", 1, 3)).toBe("33.33 %");
    const file = await page(employerId);
    expect(file.standing.counted).toBe(true);
    expect(file.sites).toMatchObject([{ name: "主要作业场所", longitude: 120.9312, latitude: 30.7123 }]);
    const { items, acts } = await chenxia.get<{ items: Task[]; acts: { act: string; says: string }[] }>(
      `/api/v1/employers/${employerId}/verifications`,
    );
    expect([items[0]!.photos, items[0]!.onTime, acts.map((a) => a.says)]).toEqual([[sha256], true, ["分派给陈霞"]]);
  });

  it("one entered on 6 April counts late, though the visit was on 2 April", async () => {
    const { employerId } = await task("晚到机械厂");
    hall.on("2025-04-06");
    expect((await open(zhangmin, "show=overdue")).map((t) => t.name).sort()).toEqual(["已停电镀厂", "晚到机械厂"].sort());
    const answer = await chenxia.post<{ onTime: boolean }>(`/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-04-02",
      note: "现场有打磨工序",
    });
    expect(answer.onTime).toBe(false);
    expect(await figure("I028", 1, 3)).toBe("33.33 %");
    const late = () => zhangmin.get<{ items: object[] }>(`/api/v1/indicators/I028/list?area=${county}&side=missing&slice=late&limit=10`);
    const listed = await hall.eventually(late, (l) => l.items.length > 0);
    expect(JSON.stringify(listed.items)).toContain("晚到机械厂");
    expect(await figure("I002", 184, 202)).toBe("91.09 %");
  });

  it("a firm that stopped on 1 February stays in for six months, until 1 August, and leaves the day after", async () => {
    const { employerId } = await task("已停电镀厂");
    const visit = { result: "stopped", visitedOn: "2025-04-06", note: "厂门上锁，门卫称二月初停产", stoppedOn: "2025-02-01" };
    await chenxia.post(`/api/v1/employers/${employerId}/verification`, visit);
    // Hazards are not yet confirmed: a stopped firm of which nobody knows whether it had any is not counted.
    expect((await page(employerId)).standing).toMatchObject({ counted: false });
    const again = await chenxia.post<{ dueOn: string }>(`/api/v1/employers/${employerId}/verifications`, { reason: "门卫称月内复产" });
    expect(again.dueOn).toBe("2025-05-06");
    await chenxia.post(`/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-04-06",
      note: "车间有电镀槽",
    });
    expect(await figure("I002", 184, 203)).toBe("90.64 %");
    await chenxia.post(`/api/v1/employers/${employerId}/verifications`, { reason: "接举报称已停产" });
    await chenxia.post(`/api/v1/employers/${employerId}/verification`, visit);
    expect((await page(employerId)).standing).toEqual({
      counted: true,
      says: "停产自 2025-02-01，未满 6 个月且没有注销，仍计入应申报单位。",
      until: "2025-08-01",
      source: "职业病危害项目申报扩面：停产停业 6 个月以内未注销的必须纳入",
    });
    expect(await figure("I002", 184, 203)).toBe("90.64 %");
    hall.on("2025-08-02");
    expect((await page(employerId)).standing).toMatchObject({ counted: false, until: null });
  });
});

describe("what was found here is reported upward within a month", () => {
  it("the clock starts on the day it was found, and only the county reports", async () => {
    hall.on("2025-04-06");
    await chenxia.post("/api/v1/employer-lists", {
      source: "乡镇排查",
      origin: "found",
      on: "2025-04-01",
      rows: [{ creditCode: buildCreditCode(900_010, "330499"), name: "沿河石材厂", areaCode: qingshi, summary: "青石镇四月排查" }],
    });
    const found = (await open(zhangmin, "show=unreported"))[0]!;
    expect([found.name, found.reportDueOn]).toEqual(["沿河石材厂", "2025-05-01"]);
    expect(await figure("I029", 0, 1)).toBe("0.00 %");
    const body = { verificationIds: [found.verificationId], to: "嘉兴市疾病预防控制中心" };
    expect((await chenxia.refused("POST", "/api/v1/verification-reports", body)).status).toBe(403);
    await zhangmin.post("/api/v1/verification-reports", body);
    expect(await figure("I029", 1, 1)).toBe("100.00 %");
    expect((await zhangmin.refused("POST", "/api/v1/verification-reports", body)).code).toBe("RG-1028");
  });
});

describe("an officer moves", () => {
  it("the way through three places starts at the nearest, and the one without a position comes last", async () => {
    const row = (n: number, name: string) => ({
      creditCode: buildCreditCode(900_020 + n, "330499"),
      name,
      areaCode: qingshi,
      summary: "测路线",
    });
    await zhangmin.post("/api/v1/employer-lists", {
      source: "市级名单二",
      on: "2025-04-06",
      rows: [row(1, "东厂"), row(2, "西厂"), row(3, "远厂")],
    });
    const { items } = await chenxia.get<{ items: { name: string; kilometres: number | null }[] }>(
      "/api/v1/verification-routes?longitude=120.93&latitude=30.71",
    );
    expect(items.map((i) => i.kilometres)).toEqual(items.map(() => null));
    expect(items).toHaveLength(4);
  });

  it("moved to 云溪镇, 陈霞 still holds one; it goes to another by name, with the reason on record", async () => {
    const named = (await open(chenxia)).find((t) => t.name === "东厂")!;
    const officers = () =>
      zhangmin.get<{ items: { accountId: string; name: string; organisationName: string; open: number; gone: boolean }[] }>(
        "/api/v1/verification-officers",
      );
    const her = (await officers()).items.find((o) => o.name === "陈霞")!;
    await zhangmin.post("/api/v1/verification-assignments", { verificationIds: [named.verificationId], accountId: her.accountId });
    const security = await hall.person("security");
    const towns = await security.get<{ items: { organisationId: string }[] }>(`/api/v1/organisations?text=${encodeURIComponent("云溪镇")}`);
    await security.call("PATCH", `/api/v1/accounts/${her.accountId}`, { organisationId: towns.items[0]!.organisationId });
    expect((await officers()).items.find((o) => o.name === "陈霞")).toMatchObject({ open: 1, gone: true });
    const me = (await officers()).items.find((o) => o.name === "张敏")!;
    const body = { fromAccountId: her.accountId, toAccountId: me.accountId, reason: "" };
    expect((await zhangmin.refused("POST", "/api/v1/verification-hand-overs", body)).code).toBe("RG-1007");
    expect(await zhangmin.post("/api/v1/verification-hand-overs", { ...body, reason: "陈霞调到云溪镇" })).toEqual({ count: 1 });
    const { acts } = await zhangmin.get<{ acts: { says: string; by: string }[] }>(`/api/v1/employers/${named.employerId}/verifications`);
    expect(acts[0]).toMatchObject({ says: "陈霞移交给张敏：陈霞调到云溪镇", by: "张敏" });
    expect((await open(zhangmin, "assignedTo=me")).map((t) => t.name)).toEqual(["东厂"]);
  });

  it("a named firm whose office is in the next town goes there with its verification, and leaves the list of the first", async () => {
    const named = (await open(zhangmin)).find((t) => t.name === "西厂")!;
    await zhangmin.post("/api/v1/verification-assignments", { verificationIds: [named.verificationId], areaCode: baita });
    expect((await open(zhangmin, `areaCode=${baita}`)).map((t) => t.name)).toEqual(["西厂"]);
    expect((await open(zhangmin, `areaCode=${qingshi}`)).map((t) => t.name)).not.toContain("西厂");
    const xuming = await hall.person("baita");
    const desk = () => xuming.get<{ items: { title: string; next: { elsewhere?: string } }[] }>("/api/v1/desk");
    const waits = await hall.eventually(desk, (d) => d.items.length > 0);
    expect(waits.items.map((i) => [i.title, i.next.elsewhere])).toEqual([["西厂", `/employers/${named.employerId}/verification`]]);
  });
});
