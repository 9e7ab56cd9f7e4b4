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
import { examsOfWorkshop, foundWorkshop, reportOfWorkshop, workshop } from "./small-workshop.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// A workshop of twelve declares on a phone of 390 pixels: four steps and a check, and the receipt on the spot.
let hall: TownHall;
let browser: Browser;
let employerId: string;
let owner: Visitor;
let calls: Person;
let clicks = 0;

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-04-02"), launchBrowser()]);
  employerId = await foundWorkshop(hall);
  await reportOfWorkshop(await hall.person("liuping"), "2025-04-01");
  await examsOfWorkshop(hall, await hall.person("sunli"), "2025-03-20", 9);
  calls = await hall.person(workshop.username);
  owner = await visitor(browser, hall.base, "phone");
  await onDay(owner, "2025-04-02");
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const text = (): Promise<string> => owner.page.locator("main").innerText();
const tap = async (name: string | RegExp, role: "button" | "link" = "button"): Promise<void> => {
  clicks += 1;
  await owner.page
    .getByRole(role, { name, exact: typeof name === "string" })
    .first()
    .click();
};
const fill = async (label: string, value: string): Promise<void> => {
  clicks += 1;
  await owner.page.getByLabel(label, { exact: true }).fill(value);
};
const choose = async (question: string, answer: string): Promise<void> => {
  clicks += 1;
  await owner.page.getByRole("group", { name: question, exact: true }).getByText(answer, { exact: true }).click();
};
const step = async (title: string): Promise<void> => {
  await owner.page.getByRole("heading", { level: 2, name: title }).waitFor();
  await picture(owner, `workshop-${title}`);
  expect(await seriousViolations(owner), title).toEqual([]);
  expect(await sidewaysScroll(owner), `${title} scrolls sideways`).toBe(0);
};

describe("the declaration of a workshop of twelve on a phone", () => {
  it("begins on the desk, where the duty that is overdue opens the short form", async () => {
    await signIn(owner, workshop.username, demoPassword);
    await step("本单位的期限");
    expect(await text()).toContain("职业病危害项目申报");
    await tap("办初次申报 ›", "link");
  });

  it("asks of the firm only what nobody knows yet, and says where the rest comes from", async () => {
    await step("核对单位");
    const page = await text();
    expect(page).toContain("第 1 步，共 5 步");
    expect(page).toContain(workshop.name);
    expect(page).toContain("单位档案");
    await fill("法定代表人联系电话", "13857300012");
    await tap("下一步：岗位和危害");
  });

  it("has the two posts of the report and asks how many work there", async () => {
    await step("岗位和危害");
    const { page } = owner;
    expect(await page.getByLabel("岗位", { exact: true }).first().inputValue()).toBe("冲压");
    for (const row of [0, 1]) {
      clicks += 1;
      await page.getByLabel("接触人数", { exact: true }).nth(row).fill("6");
    }
    await tap("下一步：检测和体检");
  });

  it("shows the figures of the report and of the exam cards with document and day, to be confirmed", async () => {
    await step("检测和体检");
    const page = await text();
    expect(page).toContain("检测报告 JC-XW-01，2025-04-01");
    expect(page).toContain("近 12 个月在岗检查个案卡 9 张，2025-03-20");
    await tap("下一步：管理和签字");
  });

  it("keeps the draft: another visit on the same phone goes on where it stood", async () => {
    await step("管理和签字");
    await owner.page.reload();
    await step("管理和签字");
    await owner.page.goto("/declarations/quick/initial?step=posts");
    await step("岗位和危害");
    expect(await owner.page.getByLabel("接触人数", { exact: true }).first().inputValue()).toBe("6");
    await owner.page.goto("/declarations/quick/initial?step=sign");
    await step("管理和签字");
  });

  it("says at the check what is still missing, and opens the step where it belongs", async () => {
    await choose("职业卫生管理机构", "无");
    await fill("职业卫生管理人员数（专职）（人）", "0");
    await fill("职业卫生管理人员数（兼职）（人）", "1");
    await fill("填报人及联系电话", "孙小微 13857300012");
    await fill("主要负责人（签字）", "孙大成");
    await tap("下一步：核对提交");
    await owner.page.getByRole("alert").waitFor();
    expect(await text()).toContain("“职业病累计人数”没有填。");
    await picture(owner, "workshop-check-missing");
    await tap("“职业病累计人数”没有填。");
    await step("管理和签字");
    await fill("职业病累计人数（人）", "0");
    await tap("下一步：核对提交");
  });

  it("tells what it reckoned from the posts, and that the receipt comes at once", async () => {
    await step("提交后当场受理");
    const page = await text();
    expect(page).toMatch(/接害总人数（含外委）\s*12 人/);
    expect(page).toMatch(/物理因素—接触噪声人数\s*12 人/);
    await tap("提交初次申报");
    await owner.page.getByText("规则核对无疑义").waitFor();
    await step("来自检测报告和体检的 12 项");
    expect(await text()).toMatch(/SB3304992025\d{6}/);
    // Everything a person does, signing in apart: within ten minutes at half a minute each.
    expect(clicks).toBeLessThanOrEqual(20);
  });

  it("stands accepted in the file, and the page of the three sides agrees", async () => {
    const { items } = await calls.get<{ items: { state: string; receiptNo: string }[] }>(`/api/v1/declarations?employerId=${employerId}`);
    expect(items.map((d) => d.state)).toEqual(["accepted"]);
    await owner.page.goto(`/employers/${employerId}/three-way`);
    await step("逐岗位对照");
    expect(await text()).toContain("申报、检测、体检对得上，没有缺项。");
    await owner.page.goto(`/employers/${employerId}/duty-calendar`);
    await step("有期限，还没到 3");
    expect(await text()).toContain("在岗检查（噪声）");
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect(owner.faults).toEqual([]);
  });
});
