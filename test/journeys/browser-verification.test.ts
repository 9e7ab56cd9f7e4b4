import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jpegOf } from "../../src/platform/files/testing.ts";
import { demoPassword } from "../../tools/region/index.ts";
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
  type Screen,
  type Visitor,
} from "../browser.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// Scenario S03 on 陈霞's phone: from her desk to the firm, a position, a photo, the answer. And the county's desk that hands out the work.
const qingshi = "330499101000";

let hall: TownHall;
let browser: Browser;
const everybody: Visitor[] = [];

const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const arrive = async (username: string, screen: Screen): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  everybody.push(who);
  await onDay(who, "2025-03-20");
  await signIn(who, username, demoPassword);
  return who;
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-03-05"), launchBrowser()]);
  const zhangmin = await hall.person("zhangmin");
  await zhangmin.post("/api/v1/employer-lists", {
    source: "市级名单",
    on: "2025-03-05",
    rows: ["永固铸件厂", "晚到机械厂", "临河石材厂"].map((name, i) => ({
      creditCode: buildCreditCode(900_001 + i, "330499"),
      name,
      areaCode: qingshi,
      industryCode: "3391",
      workersTotal: 38,
      address: `青石镇工业路 ${i + 1} 号`,
      summary: `市级名单第 ${i + 1} 号`,
    })),
  });
  const officer = await hall.person("chenxia");
  await hall.eventually(
    () => officer.get<{ items: object[] }>("/api/v1/desk"),
    (d) => d.items.length === 3,
  );
  hall.on("2025-03-20");
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("S03 handed out and visited through the pages", () => {
  it("张敏 gives the three firms of the batch to 陈霞", async () => {
    const who = await arrive("zhangmin", "small");
    const { page } = who;
    await page.goto("/verifications?view=batches");
    await page.getByRole("link", { name: "市级名单" }).waitFor();
    await readable(who, "s03-01-batches");
    await page.getByRole("link", { name: "市级名单" }).click();
    await page.locator("tbody tr[data-row-key]").nth(2).waitFor();
    await page.getByRole("button", { name: "选中本页" }).click();
    await page.getByLabel("经办人").click();
    await page.getByTitle(/陈霞/).click();
    await page.locator(".ant-select-dropdown").waitFor({ state: "hidden" });
    await readable(who, "s03-02-assign");
    await page.getByRole("button", { name: "分派给经办人" }).click();
    await page.getByRole("cell", { name: "陈霞" }).nth(2).waitFor();
    await page.goto("/verifications?view=officers");
    await page.getByRole("row", { name: /陈霞/ }).getByRole("link", { name: "3" }).waitFor();
    await readable(who, "s03-03-officers");
  });

  it("陈霞's desk leads to the visit; she takes the place, sends a photo and answers on her phone", async () => {
    const who = await arrive("chenxia", "phone");
    const { page, context } = who;
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: 120.931234, latitude: 30.712345 });
    await page.getByText("永固铸件厂").first().waitFor();
    await page.goto("/verifications?view=walk&assignedTo=me");
    await page.getByRole("button", { name: "从我的位置排起" }).click();
    await page.getByRole("link", { name: "永固铸件厂" }).waitFor();
    await readable(who, "s03-04-walk");
    await page.goto("/");
    await page
      .getByRole("listitem")
      .filter({ hasText: "永固铸件厂" })
      .getByRole("link", { name: /核实单位/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "核实：永固铸件厂" }).waitFor();
    await page.getByRole("button", { name: "记录当前位置" }).click();
    await page.getByText("东经 120.931234").waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "选择文件" }).click();
    await (await chooser).setFiles({ name: "厂门.jpg", mimeType: "image/jpeg", buffer: jpegOf(8, 8) });
    await page.getByText("已送达").waitFor();
    await page.getByRole("radio", { name: "存在", exact: true }).first().check();
    await readable(who, "s03-05-visit");
    await page.getByRole("button", { name: "填报核实结果" }).click();
    await page
      .getByText(/没有选是否存在职业病危害/)
      .first()
      .waitFor();
    await page.getByRole("radio", { name: "存在", exact: true }).nth(1).check();
    await page.getByRole("button", { name: "填报核实结果" }).click();
    await page.getByText("已填报：存在，按期").waitFor();
    await readable(who, "s03-06-done");
  });

  it("the firm's file says that it counts and why, and the county's figure is 184 of 201", async () => {
    const zhangmin = await hall.person("zhangmin");
    const rate = () => zhangmin.get<{ figure: { text: string; denominator: number } }>("/api/v1/indicators/I002?area=330499000000");
    const figure = await hall.eventually(rate, (r) => r.figure.denominator === 201);
    expect(figure.figure.text).toBe("91.54 %");
    const who = await arrive("zhangmin", "small");
    await who.page.goto("/verifications?show=answered");
    await who.page.getByRole("link", { name: "永固铸件厂" }).click();
    await who.page.getByText("在产，经核实存在职业病危害，计入应申报单位。").waitFor();
    await readable(who, "s03-07-file");
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect(everybody.flatMap((who) => who.faults)).toEqual([]);
  });
});

describe("the pages beside the visit", () => {
  const pages: [name: string, username: string, path: string, waits: string][] = [
    ["screening", "zhangmin", "/screening", "安顺压铸厂"],
    ["returns", "zhangmin", "/town-returns", "青石镇人民政府"],
    ["return-of-a-town", "yunxi", "/town-returns", "报送本月信息"],
    ["site-groups", "zhangmin", "/site-groups", "青石智造园"],
  ];
  beforeAll(async () => {
    const zhangmin = await hall.person("zhangmin");
    await zhangmin.post("/api/v1/employers", {
      creditCode: buildCreditCode(910_001, "330499"),
      name: "安顺压铸厂",
      areaCode: qingshi,
      industryCode: "3391",
      workplaceAddress: "青石智造园 3 号楼",
    });
    await zhangmin.post("/api/v1/screenings");
    await zhangmin.post("/api/v1/site-groups", { kind: "park", name: "青石智造园", areaCode: qingshi, manager: "园区管委会" });
    await hall.eventually(
      () => zhangmin.get<{ items: object[] }>("/api/v1/screening-candidates"),
      (l) => l.items.length > 0,
    );
  });
  for (const screen of ["small", "phone"] as const)
    it(`are readable and fit a ${screen === "phone" ? "phone" : "small screen"}`, async () => {
      let who: Visitor | undefined;
      for (const [name, username, path, waits] of pages) {
        if (!who || username === "yunxi" || name === "site-groups") who = await arrive(username, screen);
        await who.page.goto(path);
        await who.page.getByText(waits).first().waitFor();
        await readable(who, `beside-${name}-${screen}`);
      }
    });
});
