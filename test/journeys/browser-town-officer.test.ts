import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword, wuQiang } from "../../tools/region/index.ts";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import {
  assertPagesBuilt,
  launchBrowser,
  onDay,
  picture,
  seriousViolations,
  sidewaysScroll,
  signIn,
  visitor,
  type Visitor,
} from "../browser.ts";
import { buildDeclaration } from "../factories/declaration.ts";
import { cardOf, upload, xml } from "./cards.ts";
import { noise, sendReport, xinzhu } from "./noise-post.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// Scenario S08 through the pages: the town officer sees only her town. And on a phone: an employer's day, a worker's page.
const qingshi = "330499101000";
const county = "330499000000";
const day = "2025-03-30";

let hall: TownHall;
let browser: Browser;
let chenxia: Visitor;
let foreign: { employerId: string; name: string };
const phones: Visitor[] = [];

const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();
const rows = (who: Visitor) => who.page.locator("tbody tr[data-row-key]");

/** What S03 leaves behind: 永固铸件厂 named by a list, visited on 20 March, its declaration accepted on 30 March. */
const afterS03 = async (): Promise<void> => {
  const [zhangmin, officer] = await Promise.all([hall.person("zhangmin"), hall.person("chenxia")]);
  const creditCode = buildCreditCode(900_001, "330499");
  const name = "永固铸件厂";
  await zhangmin.post("/api/v1/employer-lists", {
    source: "体检发现名单",
    on: "2025-03-05",
    rows: [{ creditCode, name, areaCode: qingshi, industryCode: "3391", workersTotal: 38, summary: "12 张体检个案卡出现该单位" }],
  });
  const { items } = await zhangmin.get<{ items: { employerId: string }[] }>("/api/v1/employers?state=to-verify");
  const { employerId } = items[0]!;
  hall.on("2025-03-20");
  await officer.post(`/api/v1/employers/${employerId}/verification`, {
    result: "exists",
    hazardConfirmed: true,
    visitedOn: "2025-03-20",
    note: "现场有熔炼、浇注、打磨工序",
    photos: [],
  });
  hall.on("2025-03-28");
  const content = buildDeclaration({ creditCode, name, workersTotal: 38, declaredOn: "2025-03-28", perPost: 4 });
  const filed = await zhangmin.post<{ declarationId: string }>("/api/v1/declarations", { employerId, kind: "initial", content });
  hall.on(day);
  await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
  foreign = (await zhangmin.get<{ items: (typeof foreign)[] }>(`/api/v1/employers?search=${encodeURIComponent("华泰")}`)).items[0]!;
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-03-05"), launchBrowser()]);
  await afterS03();
  chenxia = await visitor(browser, hall.base);
  await onDay(chenxia, day);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("S08 through the pages", () => {
  it("陈霞 signs in and lists 23 units, all of 青石镇", async () => {
    const { page } = chenxia;
    await signIn(chenxia, "chenxia", demoPassword);
    await readable(chenxia, "s08-01-desk");
    await page.getByRole("link", { name: "本镇单位" }).click();
    await rows(chenxia).nth(22).waitFor();
    expect(await rows(chenxia).count()).toBe(23);
    expect(await page.getByRole("link", { name: "全部 23" }).count()).toBe(1);
    // All but the two that never declared stand within their year, as the indicator counts them.
    expect(await rows(chenxia).filter({ hasText: "已申报" }).count()).toBe(21);
    expect(await rows(chenxia).filter({ hasText: "缺申报" }).count()).toBe(2);
    const column = (await page.locator("thead th").allInnerTexts()).indexOf("地区") + 1;
    expect(new Set(await rows(chenxia).locator(`td:nth-child(${column})`).allInnerTexts())).toEqual(new Set(["青石镇"]));
    await readable(chenxia, "s08-02-units");
  });

  it("a search for 华泰 of the neighbouring town finds none, in the list and in the box on top", async () => {
    const { page } = chenxia;
    await page.getByLabel("名称、拼音首字母、信用代码").fill("华泰");
    await page.getByLabel("名称、拼音首字母、信用代码").press("Enter");
    await page
      .getByText(/没有符合/)
      .first()
      .waitFor();
    await expect.poll(() => rows(chenxia).count()).toBe(0);
    await readable(chenxia, "s08-03-none");
    await page.getByLabel("查找", { exact: true }).fill("华泰");
    await page.getByRole("listbox", { name: "查找结果" }).waitFor();
    await page.getByText("没有找到“华泰”").waitFor();
    expect(await page.getByRole("listbox", { name: "查找结果" }).innerText()).not.toContain(foreign.name);
    await page.getByLabel("查找", { exact: true }).fill("");
  });

  it("the typed link of 华泰 is answered plainly, without its name, and leaves a line in the trail", async () => {
    const { page } = chenxia;
    await page.goto(`/employers/${foreign.employerId}`);
    const message = page.getByRole("alert");
    await message.waitFor();
    const says = await message.innerText();
    await readable(chenxia, "s08-04-foreign-link");
    expect(says).not.toContain("华泰");
    expect(says).not.toContain("系统出了问题");
    expect(says).toMatch(/没有|不在/);
    expect(await page.title()).not.toContain("华泰");
    const security = await hall.person("security");
    const trail = await security.get<{ items: object[] }>("/api/v1/audit-entries?limit=50");
    expect(JSON.stringify(trail.items)).toContain(foreign.employerId);
  });

  it("her export is a workbook of 23 rows", async () => {
    const { page } = chenxia;
    await page.getByRole("link", { name: "本镇单位" }).click();
    await rows(chenxia).nth(22).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "导出" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const sheet = book.worksheets[0]!;
    const codes = sheet.getSheetValues().filter((row) => /"9133[0-9A-Z]{14}"/.test(JSON.stringify(row ?? "")));
    expect(codes).toHaveLength(23);
    expect(JSON.stringify(sheet.getSheetValues())).not.toContain("华泰");
  });

  it("her indicator page shows 21 of 23, 91.30 %, and no list of the county's towns", async () => {
    const { page } = chenxia;
    await page.getByRole("link", { name: "指标", exact: true }).click();
    await page.getByRole("link", { name: "91.30 %" }).first().waitFor();
    await readable(chenxia, "s08-05-board");
    await page.getByRole("link", { name: "91.30 %" }).first().click();
    await page.locator(".big-figure").waitFor();
    const says = await text(chenxia);
    expect(says).toContain("91.30 %");
    expect(says).toContain("21 / 23");
    for (const other of ["白塔镇", "云溪镇", "沙湾街道", "石桥镇", "河口镇", "201"]) expect(says).not.toContain(other);
    await readable(chenxia, "s08-06-indicator");
    await page.getByRole("link", { name: "23", exact: true }).first().click();
    await rows(chenxia).nth(22).waitFor();
    expect(await rows(chenxia).count()).toBe(23);
    await page.goto(`/indicators/I002?area=${county}`);
    await page.locator(".big-figure, [role=alert]").first().waitFor();
    await readable(chenxia, "s08-07-county-typed");
    const typed = await text(chenxia);
    expect(typed).not.toContain("/ 201");
    for (const other of ["白塔镇", "云溪镇", "沙湾街道", "石桥镇", "河口镇"]) expect(typed).not.toContain(other);
  });

  it("patients are not offered to her, and the typed page says so without a name", async () => {
    const { page } = chenxia;
    await page.goto("/");
    await page.getByRole("heading", { level: 1, name: /今日/ }).waitFor();
    expect(await page.getByRole("navigation", { name: "主导航" }).innerText()).not.toMatch(/体检|病人/);
    await page.goto("/exam-cards");
    await page.getByRole("alert").first().waitFor();
    await readable(chenxia, "s08-08-patients");
    expect(await text(chenxia)).toContain("你的岗位不能查看个案卡。");
    expect(await text(chenxia)).not.toMatch(/[a-z]+\.[a-z]+/);
    await expect.poll(() => rows(chenxia).count()).toBe(0);
  });

  it("after her transfer to 云溪镇 she lists 18 units and none of 青石镇", async () => {
    const security = await hall.person("security");
    const accounts = await security.get<{ items: { accountId: string; username: string }[] }>("/api/v1/accounts?text=chenxia");
    const towns = await security.get<{ items: { organisationId: string }[] }>(`/api/v1/organisations?text=${encodeURIComponent("云溪镇")}`);
    const { accountId } = accounts.items.find((a) => a.username === "chenxia")!;
    const moved = await security.call("PATCH", `/api/v1/accounts/${accountId}`, { organisationId: towns.items[0]!.organisationId });
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    const { page } = chenxia;
    await signIn(chenxia, "chenxia", demoPassword);
    await page.getByRole("link", { name: "本镇单位" }).click();
    await page.getByRole("link", { name: "全部 18" }).waitFor();
    expect(await rows(chenxia).count()).toBe(18);
    expect(await text(chenxia)).not.toContain("青石镇");
    await readable(chenxia, "s08-09-transferred");
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect(chenxia.faults).toEqual([]);
  });
});

describe("on a phone of 390 by 844", () => {
  const onPhone = async (username: string): Promise<Visitor> => {
    const who = await visitor(browser, hall.base, "phone");
    phones.push(who);
    await onDay(who, day);
    await signIn(who, username, demoPassword);
    return who;
  };

  it("赵工's day, his case and its form fit the width", async () => {
    await sendReport(await hall.person("liuping"), "JC-P1", "2025-03-29", xinzhu, "periodic", [noise("打磨-3", "88.6")]);
    const calls = await hall.person("zhaogong");
    await hall.eventually(
      () => calls.get<{ items: object[] }>("/api/v1/desk"),
      (d) => d.items.length > 0,
    );
    const who = await onPhone("zhaogong");
    await who.page.getByText("打磨-3 噪声").waitFor();
    await readable(who, "phone-01-zhaogong-desk");
    await who.page.getByRole("link", { name: /提交方案/ }).click();
    await who.page.getByRole("button", { name: "提交方案", exact: true }).click();
    await who.page.getByLabel("超标原因").waitFor();
    await readable(who, "phone-02-zhaogong-case");
  });

  it("吴强 reads his result and what to do first, and nothing scrolls sideways", async () => {
    const clinic = "330499902";
    const card = cardOf(1, wuQiang, {
      cardCode: `${clinic}20250328`,
      examOn: "2025-03-28",
      institutionCode: clinic,
      agents: ["1038"],
      conclusions: [
        { agent: "1038", conclusion: "suspected", diseaseCode: "1101", diseaseName: "矽肺", exposedFrom: "2019-05-06", exposedMonths: 71 },
      ],
    });
    const receipt = await upload(hall, await hall.person("sunli"), xml([card]), "wuqiang.xml");
    expect([receipt.accepted, receipt.refused], JSON.stringify(receipt.causes)).toEqual([1, 0]);
    const worker = await hall.person("wuqiang");
    await hall.eventually(
      () => worker.get<{ items: object[] }>("/api/v1/cases?state=open"),
      (found) => found.items.length > 0,
    );
    const who = await onPhone("wuqiang");
    await who.page.locator(".worker-lead").first().waitFor();
    expect(await who.page.locator("main").innerText()).toContain("3 月 28 日");
    await readable(who, "phone-03-worker");
    await who.page.getByRole("link", { name: "看体检结果" }).click();
    await who.page.getByRole("button", { name: "看原文" }).click();
    await who.page.getByText("矽尘：疑似职业病").waitFor();
    await readable(who, "phone-04-worker-cards");
    await who.page.goto("/");
    const cases = who.page.getByRole("link", { name: /正在办的事/ });
    await cases.click();
    await who.page.getByRole("link", { name: "看办到哪一步" }).click();
    await who.page.getByRole("heading", { name: "办理记录" }).waitFor();
    await readable(who, "phone-05-worker-case");
  });

  it("no page threw on the phone either", () => {
    expect(phones.flatMap((who) => who.faults)).toEqual([]);
  });
});
