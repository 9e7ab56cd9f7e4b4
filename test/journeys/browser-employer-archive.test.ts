import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword, loadArchive } from "../../tools/region/index.ts";
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

// One employer on one page by sections, and its statutory archive, at the desk and on the phone.
let hall: TownHall;
let browser: Browser;
let employerId: string;
const everybody: Visitor[] = [];

const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const arrive = async (username: string, screen: Screen): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  everybody.push(who);
  await onDay(who, "2025-05-12");
  await signIn(who, username, demoPassword);
  return who;
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-05-12"), launchBrowser()]);
  await loadArchive(hall.world);
  employerId = (await (await hall.person("zhaogong")).get<{ items: { employerId: string }[] }>("/api/v1/employers")).items[0]!.employerId;
});
afterAll(async () => {
  await browser.close();
  await hall.close();
});

describe("one employer on one page", () => {
  for (const screen of ["desk", "phone"] as const)
    it(`shows every section and fits the ${screen}`, async () => {
      const who = await arrive("zhangmin", screen);
      const { page } = who;
      await page.goto(`/employers/${employerId}`);
      await page.getByRole("heading", { name: "责任倒计时" }).waitFor();
      await page.getByText("时间线").first().waitFor();
      await readable(who, `file-${screen}-overview`);
      for (const [tab, waits] of [
        ["posts", "上北"],
        ["projects", "近三年没有建设项目的说明"],
        ["training", "主要负责人培训证明"],
        ["institutions", "来源：检测报告、个案卡、机构登记"],
        ["visits", "打开核实页"],
        ["credit", "没有归档的信用记录"],
      ] as const) {
        await page.goto(`/employers/${employerId}?tab=${tab}`);
        await (tab === "posts" ? page.getByRole("img", { name: /位置示意图.*上北/ }) : page.getByText(waits).first()).waitFor();
        await readable(who, `file-${screen}-${tab}`);
      }
    });

  it("the timeline is narrowed to one kind and keeps the choice in the address", async () => {
    const { page } = await arrive("zhangmin", "desk");
    await page.goto(`/employers/${employerId}`);
    await page.getByRole("button", { name: "培训", exact: true }).click();
    await page.getByText("劳动者在岗期间培训记录").first().waitFor();
    expect(page.url()).toContain("what=training");
    await expect.poll(() => page.getByText("登记单位", { exact: true }).count()).toBe(0);
  });
});

describe("the statutory archive on the screen", () => {
  for (const screen of ["desk", "phone"] as const)
    it(`marks gaps in words and fits the ${screen}`, async () => {
      const who = await arrive("zhangmin", screen);
      await who.page.goto(`/employers/${employerId}/archive`);
      await who.page.getByRole("heading", { name: "2 职业卫生管理档案" }).waitFor();
      await who.page.getByText("要办：保障投入，不得挤占、挪用").waitFor();
      await readable(who, `archive-${screen}`);
      await who.page.getByRole("link", { name: "五盒一袋" }).click();
      await who.page.getByText(/没有查到“五盒一袋”的出处/).waitFor();
      await readable(who, `archive-${screen}-boxes`);
    });

  it("the firm's manager files a paper on her phone and the gap closes", async () => {
    const who = await arrive("zhaogong", "phone");
    const { page } = who;
    await page.goto(`/employers/${employerId}/archive`);
    await page.getByRole("button", { name: "归档资金投入材料" }).click();
    await page.getByLabel(/说明/).fill("台账存财务室");
    await readable(who, "archive-phone-form");
    await page.getByRole("button", { name: "归档这份材料" }).click();
    await page.getByText(/无电子件：台账存财务室/).waitFor();
    await expect.poll(() => page.getByText("要办：保障投入，不得挤占、挪用").count()).toBe(0);
  });

  it("it is printed with a number and offered with its annexes as one file", async () => {
    const { page } = await arrive("zhangmin", "desk");
    await page.goto(`/employers/${employerId}/archive`);
    await page.getByRole("button", { name: "出具档案" }).click();
    await page.getByText("330499-DA-2025-0001").waitFor();
    const link = await page.getByRole("link", { name: "下载目录和附件（压缩包）" }).getAttribute("href");
    expect((await page.request.get(link!)).status()).toBe(200);
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect(everybody.flatMap((who) => who.faults)).toEqual([]);
  });
});
