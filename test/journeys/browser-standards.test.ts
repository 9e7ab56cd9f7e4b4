import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
import { demoPassword } from "../../tools/region/index.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// The law for everybody: nobody signs in, and after the page has loaded nothing is asked of the server.
let hall: TownHall;
let browser: Browser;
let reader: Visitor;

const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();
const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const heading = (who: Visitor, name: string | RegExp) => who.page.getByRole("heading", { level: 1, name }).waitFor();
const shared = "/standards/calculators/twa-area?agent=%E8%8B%AF&segments=5,2;2.4,4;%3C0.3,2";

beforeAll(async () => {
  assertPagesBuilt();
  hall = await townHall("2026-09-15");
  browser = await launchBrowser();
  reader = await visitor(browser, hall.base, "small");
  await onDay(reader, "2026-09-15");
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("somebody who is not signed in looks up the law", () => {
  it("the sign-in page leads to the search of standards", async () => {
    await reader.page.goto("/sign-in");
    await reader.page.getByRole("link", { name: "标准查询" }).click();
    await heading(reader, "标准查询");
    await readable(reader, "standards-01-search");
  });

  it("benzene is found by its pinyin, its CAS number and its code", async () => {
    const { page } = reader;
    for (const typed of ["ben", "71-43-2", "2013"]) {
      await page.getByRole("searchbox").fill(typed);
      await page.getByRole("link", { name: "苯", exact: true }).first().waitFor();
    }
    await page.getByRole("searchbox").fill("ben");
    await page.getByRole("link", { name: "苯中毒", exact: true }).waitFor();
    await readable(reader, "standards-02-found");
    await page.getByRole("link", { name: "苯", exact: true }).first().click();
    await heading(reader, "苯");
  });

  it("its limits of 2019 and of 2022-11-28 stand beside each other, with their texts and the examinations", async () => {
    const { page } = reader;
    const limits = page.getByRole("region", { name: "限值" });
    const rows = await limits.getByRole("row").allInnerTexts();
    expect(rows.map((r) => r.replace(/\s+/g, " "))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/2022-11-28 起 — 3 6 mg\/m³ GBZ 2\.1-2019 第1号修改单/),
        expect.stringMatching(/2020-04-01 起，至 2022-11-27 已停用 — 6 10 mg\/m³ GBZ 2\.1-2019 表1/),
      ]),
    );
    await page.getByText("PC-TWA 由 6 → 3 mg/m³，2022-11-28 起").waitFor();
    await page.getByText("GBZ 188-2025 5.19 苯").waitFor();
    await page.getByRole("link", { name: "血常规", exact: true }).first().waitFor();
    await page.getByRole("button", { name: "看数据表" }).click();
    await readable(reader, "standards-03-benzene");
  });

  it("on the day before the amendment the older limit stands first", async () => {
    await reader.page.getByLabel("按这一天看").fill("2022-11-27");
    const first = reader.page.getByRole("region", { name: "限值" }).getByRole("row").nth(1);
    await expect.poll(() => first.innerText()).toMatch(/^2020-04-01/);
  });

  it("the disease, the item of an examination and the text have their pages", async () => {
    const { page } = reader;
    await page.getByRole("link", { name: "苯中毒", exact: true }).click();
    await heading(reader, "苯中毒");
    await readable(reader, "standards-04-disease");
    await page.goto(`/standards/items/${encodeURIComponent("血常规")}`);
    await heading(reader, "血常规");
    await readable(reader, "standards-05-item");
    await page.goto("/standards/sources/GBZ2.1-2019-A1");
    await heading(reader, "苯的限值修改");
    expect(await text(reader)).toContain("PC-TWA 3，PC-STEL 6");
    await readable(reader, "standards-06-source");
  });
});

describe("a calculation sent as a link", () => {
  it("the link gives the finding with its clause: 2.525 is within 3 from 2022-11-28 on", async () => {
    await reader.page.goto(`${shared}&on=2022-11-28`);
    await reader.page.getByText("为什么是“达标”").waitFor();
    const said = await text(reader);
    expect(said).toContain("C_TWA,8h＝(5×2＋2.4×4＋＜0.3×2)/8＝2.525 mg/m³。");
    expect(said).toContain("与 PC-TWA 3 mg/m³ 比较：2.5 ≤ 3，合格；比值 0.8417。");
    expect(said).toContain("GBZ 2.1-2019 第1号修改单 表1 序号12");
    await readable(reader, "standards-07-calculation");
  });

  it("a changed value changes the finding, and the copied address gives the same again", async () => {
    const { page } = reader;
    await page.getByLabel("第 1 行浓度").fill("9");
    await page.getByText("为什么是“超标”").waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("segments")).toBe("9,2;2.4,4;<0.3,2");
    const said = await text(reader);
    expect(said).toContain("超标 1.18 倍");
    const other = await visitor(browser, hall.base, "desk");
    await onDay(other, "2030-01-02");
    await other.page.goto(page.url());
    await other.page.getByText("为什么是“超标”").waitFor();
    const steps = (who: Visitor) => who.page.locator(".explainer-steps").innerText();
    expect(await steps(other)).toBe(await steps(reader));
    await other.context.close();
  });

  it("without a network the loaded page goes on calculating and suggesting", async () => {
    const { page, context } = reader;
    let asked = 0;
    await context.route("**/*", (route) => {
      asked++;
      return route.abort();
    });
    await page.getByLabel("危害因素").fill("jiaben");
    await page.getByRole("option", { name: /^甲苯/ }).first().click();
    await page.getByText("与 PC-TWA 50 mg/m³ 比较").waitFor();
    await page.getByRole("button", { name: "填入示例" }).click();
    await page.getByText("2.525 mg/m³").waitFor();
    expect(asked).toBe(0);
    await context.unroute("**/*");
  });

  it("what is wrong is said at its field, and nothing is concluded from it", async () => {
    const { page } = reader;
    await page.getByLabel("第 1 行浓度").fill("五");
    await page.getByText("浓度应为数字，现为“五”。").first().waitFor();
    expect(await text(reader)).not.toContain("为什么是");
    await readable(reader, "standards-08-fault");
    await page.getByLabel("第 1 行浓度").fill("5");
  });

  it("printed, the frame and the buttons are gone while the finding and the link stay", async () => {
    const { page } = reader;
    await page.getByText("为什么是“达标”").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "复制链接" }).isVisible()).toBe(false);
    expect(await page.getByRole("navigation", { name: "标准查询" }).isVisible()).toBe(false);
    expect(await text(reader)).toContain("/standards/calculators/twa-area?agent=");
    await picture(reader, "standards-09-print");
    await page.emulateMedia({ media: "screen" });
  });

  it("an identity number is checked on the page and stays out of the address", async () => {
    const { page } = reader;
    await page.goto("/standards/calculators/identity-number");
    await page.getByLabel("身份证号").fill("11010519491231002X");
    await page.getByText("校验通过").waitFor();
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    expect(page.url()).not.toContain("1949");
  });
});

describe("on a phone", () => {
  it("search, agent, calculators and a calculation fit the screen", async () => {
    const phone = await visitor(browser, hall.base, "phone");
    await onDay(phone, "2026-09-15");
    for (const [path, title, name] of [
      ["/standards?q=zs", "标准查询", "search"],
      ["/standards/agents/3008", "噪声", "noise"],
      ["/standards/agents?group=dust", "粉尘", "dusts"],
      ["/standards/calculators", "计算", "calculators"],
      [`${shared}&on=2022-11-28`, /^时间加权平均浓度/, "calculation"],
    ] as const) {
      await phone.page.goto(path);
      await heading(phone, title);
      await phone.page.waitForLoadState("networkidle");
      await readable(phone, `standards-phone-${name}`);
    }
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });
});

it("whoever is signed in has the same pages inside her own frame", async () => {
  const { page } = reader;
  await signIn(reader, "zhangmin", demoPassword);
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "标准查询" }).click();
  await heading(reader, "标准查询");
  await page.getByRole("searchbox").fill("71-43-2");
  await page.getByRole("link", { name: "苯", exact: true }).first().click();
  await heading(reader, "苯");
  await page.getByRole("navigation", { name: "主导航" }).waitFor();
  await page.getByText("GBZ 188-2025 5.19 苯").waitFor();
  await readable(reader, "standards-10-signed-in");
});

it("no page of the law throws", () => {
  expect(reader.faults).toEqual([]);
});
