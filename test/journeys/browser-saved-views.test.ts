import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../tools/region/index.ts";
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
import { townHall, type TownHall } from "./town-hall.ts";

// A list as its reader likes to see it: saved, found again, sent to a colleague, taken away and back.
let hall: TownHall;
let browser: Browser;
let zhangmin: Visitor;
let hemei: Visitor;
let phone: Visitor;

beforeAll(async () => {
  assertPagesBuilt();
  hall = await townHall("2025-03-05");
  browser = await launchBrowser();
  [zhangmin, hemei, phone] = [
    await visitor(browser, hall.base),
    await visitor(browser, hall.base),
    await visitor(browser, hall.base, "phone"),
  ];
  for (const [who, name] of [
    [zhangmin, "zhangmin"],
    [hemei, "hemei"],
    [phone, "zhangmin"],
  ] as const) {
    await onDay(who, "2025-03-05");
    await signIn(who, name, demoPassword);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const bar = (who: Visitor) => who.page.getByRole("navigation", { name: "常用筛选" });
const head = (who: Visitor, title: string) => who.page.getByRole("columnheader", { name: title, exact: true });

describe("a list as its reader likes to see it", () => {
  it("is saved under a name and opens again from any other state of the list", async () => {
    const { page } = zhangmin;
    await page.goto("/employers?q=机械");
    await bar(zhangmin).getByRole("button", { name: "＋存为…" }).click();
    await page.getByLabel("常用筛选的名称").fill("机械厂");
    await picture(zhangmin, "saved-view-naming");
    await page.getByRole("button", { name: "存", exact: true }).click();
    await bar(zhangmin).locator("a[aria-current=true]", { hasText: "机械厂" }).waitFor();
    await page.goto("/employers");
    await bar(zhangmin).getByRole("link", { name: "机械厂" }).click();
    await page.waitForURL(/q=/);
    await page.getByText("查找：机械").waitFor();
    await picture(zhangmin, "saved-view");
    expect(await seriousViolations(zhangmin)).toEqual([]);
    expect(await sidewaysScroll(zhangmin)).toBe(0);
    await phone.page.goto("/employers");
    await bar(phone).getByRole("link", { name: "机械厂" }).waitFor();
    await picture(phone, "saved-view-phone");
    expect(await sidewaysScroll(phone)).toBe(0);
  });
  it("is nobody else's, and taken away it can be had back", async () => {
    await hemei.page.goto("/employers");
    await bar(hemei).getByRole("link").first().waitFor();
    await expect.poll(() => bar(hemei).getByRole("link", { name: "机械厂" }).count()).toBe(0);
    await zhangmin.page.getByRole("button", { name: "删去常用筛选“机械厂”" }).click();
    await bar(zhangmin).getByText("已删去“机械厂”").waitFor();
    await expect.poll(() => bar(zhangmin).getByRole("link", { name: "机械厂" }).count()).toBe(0);
    await bar(zhangmin).getByRole("button", { name: "撤销" }).click();
    await bar(zhangmin).getByRole("link", { name: "机械厂" }).waitFor();
  });
  it("shows the columns that were chosen, remembers them, and a sent link shows the same", async () => {
    const { page } = zhangmin;
    await page.goto("/employers");
    await head(zhangmin, "统一社会信用代码").waitFor();
    await page.getByRole("button", { name: /^列/ }).click();
    await page.getByRole("checkbox", { name: "统一社会信用代码" }).uncheck();
    await head(zhangmin, "统一社会信用代码").waitFor({ state: "detached" });
    await picture(zhangmin, "columns-chosen");
    expect(await seriousViolations(zhangmin)).toEqual([]);
    await page.waitForURL(/columns=/);
    const sent = page.url();
    await page.goto("/employers");
    await page.getByRole("table").first().waitFor();
    await expect.poll(() => head(zhangmin, "统一社会信用代码").count()).toBe(0);
    await hemei.page.goto(sent);
    await hemei.page.getByRole("table").first().waitFor();
    await expect.poll(() => head(hemei, "统一社会信用代码").count()).toBe(0);
    await page.getByRole("button", { name: /^列/ }).click();
    await page.getByRole("button", { name: "恢复全部列" }).click();
    await head(zhangmin, "统一社会信用代码").waitFor();
    expect([zhangmin.faults, hemei.faults, phone.faults]).toEqual([[], [], []]);
  });
});
