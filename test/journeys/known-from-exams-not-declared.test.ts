import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { buildDeclaration } from "../factories/declaration.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenarios S03 (known from exams, not declared) and S08 (the town officer sees only her town).
const county = "330499000000";
const qingshi = "330499101000";
const creditCode = buildCreditCode(900_001, "330499");
type Figure = { numerator: number; denominator: number; text: string };
type Row = { employerId: string; name: string; areaCode: string };

let hall: TownHall;
let zhangmin: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  zhangmin = await hall.person("zhangmin");
  chenxia = await hall.person("chenxia");
});
afterAll(() => hall.close());

const rate = async (who: Person, area: string): Promise<Figure> =>
  (await who.get<{ figure: Figure }>(`/api/v1/indicators/I002?area=${area}`)).figure;
const rateBecomes = async (who: Person, area: string, numerator: number, denominator: number): Promise<string> => {
  const figure = await hall.eventually(
    () => rate(who, area),
    (f) => f.numerator === numerator && f.denominator === denominator,
  );
  expect([figure.numerator, figure.denominator]).toEqual([numerator, denominator]);
  return figure.text;
};

describe("S03 known from exams, not declared", () => {
  let employerId: string;
  it("the base set stands at 184 of 200, and every town at its own figure", async () => {
    expect(await rateBecomes(zhangmin, county, 184, 200)).toBe("92.00 %");
    for (const [area, n, d, text] of [
      ["330499101000", 20, 22, "90.91 %"],
      ["330499102000", 38, 41, "92.68 %"],
      ["330499103000", 17, 18, "94.44 %"],
      ["330499001000", 53, 57, "92.98 %"],
      ["330499104000", 33, 36, "91.67 %"],
      ["330499105000", 23, 26, "88.46 %"],
    ] as const)
      expect(await rateBecomes(zhangmin, area, n, d)).toBe(text);
  });
  it("a list names an unknown firm: it waits to be verified and is not in the denominator", async () => {
    const answer = await zhangmin.post<{ items: { outcome: string; dueOn: string }[] }>("/api/v1/employer-lists", {
      source: "体检发现名单",
      on: "2025-03-05",
      rows: [
        {
          creditCode,
          name: "永固铸件厂",
          areaCode: qingshi,
          industryCode: "3391",
          workersTotal: 38,
          summary: "12 张体检个案卡出现该单位",
          details: { cards: 12 },
        },
      ],
    });
    expect(answer.items.map((i) => [i.outcome, i.dueOn])).toEqual([["named", "2025-04-05"]]);
    const found = await zhangmin.get<{ items: Row[] }>("/api/v1/employers?state=to-verify");
    expect(found.items.map((r) => r.name)).toEqual(["永固铸件厂"]);
    employerId = found.items[0]!.employerId;
    expect(await rateBecomes(zhangmin, county, 184, 200)).toBe("92.00 %");
  });
  it("the verification is due a month later and stands on the town's list", async () => {
    const tasks = await chenxia.get<{ items: { employerId: string; dueOn: string }[] }>("/api/v1/verifications");
    expect(tasks.items.map((t) => [t.employerId, t.dueOn])).toEqual([[employerId, "2025-04-05"]]);
  });
  it("the officer's visit puts it into the denominator: 184 of 201", async () => {
    await hall.onceCounted("2025-03-20");
    const visit = await chenxia.post<{ onTime: boolean }>(`/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-03-20",
      note: "现场有熔炼、浇注、打磨工序",
      photos: [],
    });
    expect(visit.onTime).toBe(true);
    expect(await rateBecomes(zhangmin, county, 184, 201)).toBe("91.54 %");
    expect(await rateBecomes(zhangmin, qingshi, 20, 23)).toBe("86.96 %");
  });
  it("the declaration filed on 28 March and accepted on 30 March brings 185 of 201", async () => {
    await hall.onceCounted("2025-03-28");
    const content = buildDeclaration({ creditCode, name: "永固铸件厂", workersTotal: 38, declaredOn: "2025-03-28", perPost: 4 });
    const filed = await zhangmin.post<{ declarationId: string }>("/api/v1/declarations", { employerId, kind: "initial", content });
    expect(await rateBecomes(zhangmin, county, 184, 201)).toBe("91.54 %");
    await hall.onceCounted("2025-03-30");
    const accepted = await zhangmin.post<{ receiptNo: string }>(`/api/v1/declarations/${filed.declarationId}/acceptance`);
    expect(accepted.receiptNo).toBeTruthy();
    expect(await rateBecomes(zhangmin, county, 185, 201)).toBe("92.04 %");
    expect(await rateBecomes(zhangmin, qingshi, 21, 23)).toBe("91.30 %");
  });
  it("a second list under a slightly different name adds a source line and no unit", async () => {
    await zhangmin.post("/api/v1/employer-lists", {
      source: "市级名单",
      on: "2025-03-30",
      rows: [{ creditCode, name: "永固铸件有限公司", areaCode: qingshi, summary: "第二批名单" }],
    });
    expect(await rateBecomes(zhangmin, county, 185, 201)).toBe("92.04 %");
    const page = await zhangmin.get<{ traces: { source: string }[]; employer: { name: string } }>(`/api/v1/employers/${employerId}`);
    expect(page.employer.name).toBe("永固铸件厂");
    expect(page.traces.filter((t) => t.source.includes("名单")).map((t) => t.source)).toEqual(["市级名单", "体检发现名单"]);
  });
  it("the figure of an earlier day is still the figure of that day", async () => {
    const asOf = async (day: string): Promise<string> =>
      (await zhangmin.get<{ figure: Figure }>(`/api/v1/indicators/I002?area=${county}&asOf=${day}`)).figure.text;
    expect([await asOf("2025-03-05"), await asOf("2025-03-20"), await asOf("2025-03-30")]).toEqual(["92.00 %", "91.54 %", "92.04 %"]);
  });
});

describe("S08 the town officer sees only her town", () => {
  let huatai: Row;
  it("she lists 23 units, all of 青石镇, and exports 23 rows", async () => {
    const list = await chenxia.get<{ items: Row[]; count: { value: number } }>("/api/v1/employers?limit=100");
    expect([list.items.length, list.count.value]).toEqual([23, 23]);
    expect(new Set(list.items.map((r) => r.areaCode.slice(0, 9)))).toEqual(new Set([qingshi.slice(0, 9)]));
    const response = await chenxia.download("/api/v1/employers/export?format=csv");
    expect(response.status).toBe(200);
    expect(response.text.trim().split("\n").length - 1).toBe(23);
  });
  it("a search for a firm of another town finds none, and not even a count", async () => {
    huatai = (await zhangmin.get<{ items: Row[] }>(`/api/v1/employers?search=${encodeURIComponent("华泰")}`)).items[0]!;
    expect(huatai.name).toContain("华泰");
    const found = await chenxia.get<{ items: Row[]; count: { value: number } }>(`/api/v1/employers?search=${encodeURIComponent("华泰")}`);
    expect([found.items, found.count.value]).toEqual([[], 0]);
    expect((await chenxia.get<{ items: Row[] }>(`/api/v1/employers/suggestions?search=${encodeURIComponent("华泰")}`)).items).toEqual([]);
  });
  it("the typed link is refused like one that leads nowhere, and leaves an entry in the audit trail", async () => {
    const foreign = await chenxia.refused("GET", `/api/v1/employers/${huatai.employerId}`);
    const nowhere = await chenxia.refused("GET", "/api/v1/employers/01a20000-0000-7000-8000-000000000000");
    expect([foreign.status, foreign.code, foreign.says]).toEqual([404, nowhere.code, nowhere.says]);
    const auditor = await hall.person("security");
    const trail = await auditor.get<{ items: Record<string, unknown>[] }>("/api/v1/audit-entries?limit=50");
    expect(JSON.stringify(trail.items)).toContain(huatai.employerId);
  });
  it("her indicator page shows 21 of 23 and no figure of the county", async () => {
    expect(await rateBecomes(chenxia, qingshi, 21, 23)).toBe("91.30 %");
    const above = await chenxia.call<{ figure?: Figure }>("GET", `/api/v1/indicators/I002?area=${county}`);
    if (above.status === 200) expect(above.body.figure?.denominator).not.toBe(201);
    const list = await chenxia.get<{ items: { areaCode: string }[] }>(
      `/api/v1/indicators/I002/list?area=${qingshi}&side=denominator&limit=100`,
    );
    expect(list.items.length).toBe(23);
  });
  it("patients are not hers to see", async () => {
    expect((await chenxia.refused("GET", "/api/v1/exam-cards")).status).toBe(403);
  });
  it("a firm of 青石镇 with its office in 白塔镇 is hers with its cases, and not the neighbour's", async () => {
    const firm = (await chenxia.get<{ items: Row[] }>("/api/v1/employers?limit=100")).items.find((r) => r.name !== "永固铸件厂")!;
    await zhangmin.call("PATCH", `/api/v1/employers/${firm.employerId}`, {
      changes: { registeredAddress: "白塔镇人民路 8 号" },
      reason: "营业执照变更注册地址",
    });
    await chenxia.post(`/api/v1/employers/${firm.employerId}/verifications`, { reason: "接举报称已迁走" });
    const own = await hall.eventually(
      () => chenxia.get<{ items: { caseId: string; title: string }[] }>(`/api/v1/cases?state=open&employerId=${firm.employerId}`),
      (c) => c.items.length > 0,
    );
    expect((await chenxia.get<{ title: string }>(`/api/v1/cases/${own.items[0]!.caseId}`)).title).toBe(firm.name);
    const xuming = await hall.person("baita");
    expect((await xuming.refused("GET", `/api/v1/employers/${firm.employerId}`)).status).toBe(404);
    expect((await xuming.refused("GET", `/api/v1/cases/${own.items[0]!.caseId}`)).status).toBe(404);
    const list = await xuming.get<{ items: Row[]; count: { value: number } }>("/api/v1/employers?limit=100");
    expect([list.count.value, list.items.some((r) => r.employerId === firm.employerId)]).toEqual([41, false]);
    expect((await xuming.get<{ items: Row[] }>("/api/v1/verifications")).items).toEqual([]);
  });
  it("after her transfer to 云溪镇 she sees 18 units and no longer 青石镇", async () => {
    const security = await hall.person("security");
    const accounts = await security.get<{ items: { accountId: string; username: string }[] }>("/api/v1/accounts?text=chenxia");
    const organisations = await security.get<{ items: { organisationId: string; name: string }[] }>(
      `/api/v1/organisations?text=${encodeURIComponent("云溪镇")}`,
    );
    const account = accounts.items.find((a) => a.username === "chenxia")!;
    const moved = await security.call("PATCH", `/api/v1/accounts/${account.accountId}`, {
      organisationId: organisations.items[0]!.organisationId,
    });
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    const again = await hall.person("chenxia");
    const list = await again.get<{ items: Row[]; count: { value: number } }>("/api/v1/employers?limit=100");
    expect(list.count.value).toBe(18);
    expect(list.items.some((r) => r.areaCode === qingshi)).toBe(false);
  });
});
