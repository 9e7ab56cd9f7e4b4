import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wuQiang } from "../../tools/region/index.ts";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { buildDeclaration } from "../factories/declaration.ts";
import { cardOf, upload, xml } from "./cards.ts";
import { noise, sendReport, xinzhu } from "./noise-post.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// The town hall holds every answer against its route's schema; here are the routes the scenarios do not come by.
let hall: TownHall;
let zhangmin: Person;
let zhaogong: Person;
let employerId: string;
beforeAll(async () => {
  hall = await townHall("2025-04-08");
  [zhangmin, zhaogong] = await Promise.all([hall.person("zhangmin"), hall.person("zhaogong")]);
  employerId = (await zhangmin.get<Loose>(`/api/v1/employers/suggestions?search=${xinzhu}`)).items[0].employerId;
});
afterAll(() => hall.close());

describe("answers are what the route table declares", () => {
  it("for an account and the end of its sessions", async () => {
    const security = await hall.person("security");
    const { items } = await security.get<Loose>("/api/v1/accounts?text=wangqian");
    const account = `/api/v1/accounts/${items[0].accountId}`;
    expect(await security.get(account)).toMatchObject({ username: "wangqian" });
    expect(await security.call("DELETE", `${account}/sessions`)).toEqual({ status: 200, body: {} });
  });

  it("for registering, changing and confirming an employer, and its workers", async () => {
    const made = await zhangmin.post<Loose>("/api/v1/employers", {
      creditCode: buildCreditCode(9001),
      name: "临江新立五金厂",
      areaCode: "330499101000",
    });
    const employer = `/api/v1/employers/${made.employerId}`;
    const changed = await zhangmin.call<Loose>("PATCH", employer, { changes: { contactName: "王工" }, reason: "营业执照变更" });
    expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
    await zhangmin.post(`${employer}/hazard-confirmation`, { hazardConfirmed: true, reason: "现场走访" });
    expect((await zhangmin.get<Loose>(employer)).versions.length).toBeGreaterThan(1);
    expect((await zhangmin.get<Loose>(`/api/v1/employers/${employerId}/workers`)).items).toBeInstanceOf(Array);
  });

  it("for an institution and its licence", async () => {
    const own = await (await hall.person("liuping")).get<Loose>("/api/v1/institutions/mine");
    expect(await zhangmin.get(`/api/v1/institutions/${own.institutionId}`)).toMatchObject({ name: own.name });
  });

  it("for a declaration from its prefilled draft to its return", async () => {
    expect((await zhaogong.get<Loose>(`/api/v1/employers/${employerId}/duties`)).items).toBeInstanceOf(Array);
    const { content } = await zhaogong.get<Loose>(`/api/v1/employers/${employerId}/declaration-prefill?kind=annual`);
    const draft = { kind: "annual", content: { ...content, products: [{ name: "铸件" }] }, seen: ["基本信息"] };
    expect((await zhaogong.call<Loose>("PUT", "/api/v1/declarations/draft", draft)).body).toEqual({ revision: 1 });
    expect((await zhaogong.get<Loose>("/api/v1/declarations/draft")).content).toEqual(draft);
    const whole = buildDeclaration({
      creditCode: xinzhu,
      name: content.values.employerName,
      workersTotal: 60,
      declaredOn: "2025-04-08",
      perPost: 4,
    });
    Object.assign(whole.values, { declarationType: "变更申报", changeReason: "工艺变更" });
    const asked = { employerId, kind: "change", content: { ...whole, changedOn: "2025-04-05" } };
    expect(await zhaogong.post("/api/v1/declaration-checks", asked)).toMatchObject({ warnings: expect.any(Array) });
    const { declarationId } = await zhaogong.post<Loose>("/api/v1/declarations", asked);
    await zhangmin.post(`/api/v1/declarations/${declarationId}/return`, { reason: "补充检测报告" });
    expect(await zhangmin.get(`/api/v1/declarations/${declarationId}`)).toMatchObject({ state: "returned", acts: [] });
  });

  it("for a report with its findings, and for one declared invalid", async () => {
    const liuping = await hall.person("liuping");
    const { reportId } = await sendReport(liuping, "DS-1", "2025-04-08", xinzhu, "periodic", [noise("打磨-1", "88.6")]);
    expect((await zhangmin.get<Loose>(`/api/v1/reports/${reportId}`)).results[0]).toMatchObject({
      verdict: "over",
      finding: { limit: 85 },
    });
    const officers = [await hall.person("lihang"), zhangmin, await hall.person("hemei")];
    const answers = await Promise.all(
      officers.map((who) => who.call("POST", `/api/v1/reports/${reportId}/invalidations`, { reason: "没有原始记录" })),
    );
    expect(answers.map((a) => a.status)).toContain(200);
    expect((await zhangmin.get<Loose>(`/api/v1/reports/${reportId}`)).supersededReason).toBe("没有原始记录");
  });

  it("for a card looked at with its whole name, and for what a sender registers", async () => {
    const sunli = await hall.person("sunli");
    const card = cardOf(1, wuQiang, {
      cardCode: "33049990220250409",
      examOn: "2025-04-08",
      institutionCode: "330499902",
      agents: ["3008"],
      conclusions: [{ agent: "3008", conclusion: "normal", exposedFrom: "2019-05-06", exposedMonths: 71 }],
    });
    await upload(hall, sunli, xml([card]), "one.xml");
    const { cardId } = (await sunli.get<Loose>("/api/v1/exam-cards")).items[0];
    expect(await sunli.post(`/api/v1/exam-cards/${cardId}/unmask`, { reason: "核对身份" })).toMatchObject({ name: wuQiang.name });
    await sunli.refused("POST", "/api/v1/sender-editions", { family: "national-xml", edition: "1999" });
  });
});
