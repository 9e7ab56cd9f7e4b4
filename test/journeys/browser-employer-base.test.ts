import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { demoPassword, loadLabour } from "../../tools/region/index.ts";
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

// The base of employers as people use it: a figure opened onto its employers, the workers of a contract, hazards told, a letter in draft.
let hall: TownHall;
let browser: Browser;
let host: string;
let contractor: string;
const everybody: Visitor[] = [];

const arrive = async (username: string, screen: Screen): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  everybody.push(who);
  await onDay(who, "2025-05-12");
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
  await loadLabour(hall.world);
  const county = await hall.person("zhangmin");
  const found = async (serial: number): Promise<string> =>
    (await county.get(`/api/v1/employers?search=${buildCreditCode(serial)}`)).items[0].employerId;
  [host, contractor] = await Promise.all([found(1), found(23)]);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("the employers behind a figure of the base", () => {
  for (const screen of ["desk", "phone"] as const)
    it(`add up to the heads that were clicked, and the filter stays in the address, on the ${screen}`, async () => {
      const { page } = await arrive("zhangmin", screen);
      await page.goto("/base-figures?by=section");
      const row = page.getByRole("row").filter({ hasText: "制造业" });
      for (const [column, words] of [
        [7, "接害"],
        [6, "在册"],
      ] as const) {
        const figure = row.locator("td").nth(column).getByRole("link");
        const shown = (await figure.textContent())!.trim();
        await figure.click();
        await page.getByText("本列表各单位相加").waitFor();
        expect((await page.getByText("本列表各单位相加").innerText()).replace(/\s+/g, "")).toContain(`${words}${shown}人`);
        expect(new URL(page.url()).searchParams.get("industryRow")).toBe("section:C");
        await page.getByRole("button", { name: /^行业门类：C 制造业/ }).waitFor();
        await page.reload();
        await page.getByText("本列表各单位相加").waitFor();
        await readable(everybody.at(-1)!, `base-heads-${words}-${screen}`);
        await page.goBack();
      }
      const declared = row.locator("td").nth(5).getByRole("link");
      const shown = (await declared.textContent())!.trim();
      await declared.click();
      await page.getByText(`${shown} 家`, { exact: true }).waitFor();
    });
});

describe("a contract between two employers", () => {
  it("is given its workers by the contractor on the phone: found by name, chosen, and off again", async () => {
    const who = await arrive("huatai", "phone");
    const { page } = who;
    await page.goto(`/employers/${contractor}?tab=contracts`);
    await page.getByRole("link", { name: "2 人" }).waitFor();
    await page.getByRole("button", { name: "登记在此作业的劳动者" }).click();
    const panel = page.getByRole("group", { name: "登记在此作业的劳动者" });
    await panel.getByRole("searchbox", { name: "按姓名或证件号查找劳动者" }).fill("没有这个人");
    await panel.getByRole("button", { name: "查找" }).click();
    await panel.getByText("姓名和证件号要写全").waitFor();
    await panel.getByRole("searchbox", { name: "按姓名或证件号查找劳动者" }).fill("");
    await panel.getByRole("button", { name: "查找" }).click();
    const free = panel.getByRole("listitem").filter({ hasText: "现在本单位" }).first();
    await free.getByRole("checkbox").check();
    await panel.getByText("已选 1 人").waitFor();
    await readable(who, "contract-workers-phone");
    await panel.getByRole("button", { name: "登记 1 人在此作业" }).click();
    await panel.getByText(/^已登记 1 人在此作业/).waitFor();
    await page.getByRole("link", { name: "3 人" }).waitFor();
    await panel.getByRole("button", { name: "已登记在此作业" }).click();
    await panel.getByRole("checkbox").nth(2).waitFor();
    await panel.getByRole("checkbox").first().check();
    await panel.getByRole("button", { name: "登记 1 人不再在此作业" }).click();
    await panel.getByText("已登记 1 人不再在此作业").waitFor();
    await page.getByRole("link", { name: "2 人" }).click();
    await page.getByRole("button", { name: /^实际用工单位：.*鑫铸/ }).waitFor();
    await page.getByText("2 人", { exact: true }).waitFor();
    await readable(who, "contract-workers-listed-phone");
  });

  it("is told of hazards the host picks by name, and both sides read them", async () => {
    const who = await arrive("zhaogong", "desk");
    const { page } = who;
    await page.goto(`/employers/${host}?tab=contracts`);
    await page.getByRole("button", { name: "登记书面告知" }).click();
    const agents = page.getByLabel("告知的危害因素");
    for (const name of ["噪声", "电焊烟尘"]) {
      await agents.fill(name);
      await page.locator(".ant-select-item-option").filter({ hasText: name }).first().click();
    }
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    await page.getByLabel("签收人").fill("林经理");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "告知书二.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 告知") });
    await page.getByText("告知书二.pdf").first().waitFor();
    await readable(who, "contract-telling-desk");
    await page.getByRole("button", { name: "登记告知", exact: true }).click();
    await page.getByText(/书面告知：噪声、电焊烟尘/).waitFor();
    const other = await arrive("huatai", "desk");
    await other.page.goto(`/employers/${contractor}?tab=contracts`);
    await other.page.getByText(/书面告知：噪声、电焊烟尘/).waitFor();
    await readable(other, "contract-told-desk");
  });
});

describe("a letter that is not ready", () => {
  for (const screen of ["desk", "phone"] as const)
    it(`is kept as a draft, gone on with and published once, on the ${screen}`, async () => {
      const who = await arrive("zhangmin", screen);
      const { page } = who;
      const title = `2025 年度承诺书（${screen}）`;
      await page.goto("/letters?year=2025");
      await page.getByRole("button", { name: "写职业病防治承诺书" }).click();
      await page.getByLabel("标题").fill(title);
      await page.getByRole("button", { name: "保存草稿" }).click();
      await page.getByText("草稿已保存，只有本单位看得到。").waitFor();
      await page.reload();
      await page.getByRole("button", { name: "继续写" }).click();
      expect(await page.getByLabel("标题").inputValue()).toBe(title);
      await page.getByLabel("正文").fill("每月自查一次。｜第十五条");
      await readable(who, `letter-draft-${screen}`);
      await page.getByRole("button", { name: "发布", exact: true }).click();
      await page.getByText(/^已发布第 \d+ 版。$/).waitFor();
      await page
        .getByText(new RegExp(`${title} 第 \\d+ 版`))
        .first()
        .waitFor();
      await page.getByRole("button", { name: "继续写" }).waitFor({ state: "detached" });
      expect(everybody.flatMap((v) => v.faults)).toEqual([]);
    });
});
