import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../tools/region/index.ts";
import { assertPagesBuilt, launchBrowser, picture, seriousViolations, sidewaysScroll, signIn, visitor, type Visitor } from "../browser.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// An account is stopped by the administrator at her page, reads so at its next click, and goes on after the thaw.
let hall: TownHall;
let browser: Browser;
let admin: Visitor;
let sunli: Visitor;
const arrive = async (username: string, screen: "desk" | "phone"): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  await signIn(who, username, demoPassword);
  return who;
};
const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-05-12"), launchBrowser()]);
  [admin, sunli] = [await arrive("admin", "desk"), await arrive("sunli", "phone")];
});
afterAll(async () => {
  await browser.close();
  await hall.close();
});

describe("the page 应急冻结", () => {
  it("stops an account with a reason, and every page of an administrator says so", async () => {
    const { page } = admin;
    await page.goto("/freezes");
    await page.getByText("没有正在冻结的").waitFor();
    await page.getByText("查看完整信息（次）").waitFor();
    await page.getByRole("button", { name: "冻结", exact: true }).click();
    await page.getByRole("radio", { name: "一个账号" }).check();
    await page.getByLabel(/^用户名/).fill("sunli");
    await page.getByLabel(/^理由/).fill("口令疑似泄露");
    await page.getByRole("button", { name: "冻结", exact: true }).last().click();
    await page.getByText("已冻结账号 孙丽（sunli）。").waitFor();
    await readable(admin, "freeze-desk");
    await page.goto("/accounts");
    await page.getByText(/正在冻结：账号 孙丽（sunli）/).waitFor();
  });

  it("tells the stopped person since when and whom to ask, not why, and sends her on her way after the thaw", async () => {
    await sunli.page.goto("/submissions");
    await sunli.page.getByRole("heading", { name: /这个账号自 .* 起被冻结/ }).waitFor();
    await sunli.page.getByText("请联系本地区卫生健康行政部门的安全管理员").waitFor();
    await expect.poll(() => sunli.page.getByText("口令疑似泄露").count()).toBe(0);
    await readable(sunli, "frozen-phone");
    const { page } = admin;
    await page.goto("/freezes");
    await page.getByRole("button", { name: "解冻", exact: true }).click();
    await page.getByLabel(/^解冻的理由/).fill("查明是误报");
    await page.getByRole("button", { name: "解冻", exact: true }).click();
    await page.getByText("已解冻账号 孙丽（sunli）。").waitFor();
    await page.getByText(/冻结：口令疑似泄露/).waitFor();
    await expect.poll(() => page.getByText(/正在冻结：/).count()).toBe(0);
    await readable(admin, "thawed-desk");
    await sunli.page.goto("/uploads");
    await sunli.page.getByText("未查毒").first().waitFor();
    await readable(sunli, "uploads-phone");
  });
});
