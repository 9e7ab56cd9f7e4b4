import pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  type Visitor,
} from "../browser.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// A list with its own titles clicked through: columns, matching, a question side by side, a merge and its undo; desk and phone.
let hall: TownHall;
let browser: Browser;
let zhangmin: Visitor;
let phone: Visitor;
const known = { name: "", creditCode: "", employerId: "" };
const twin = { name: "", employerId: "" };

const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();

beforeAll(async () => {
  assertPagesBuilt();
  hall = await townHall("2025-03-05");
  const officer = await hall.person("zhangmin");
  const { items } = await officer.get<{ items: (typeof known)[] }>("/api/v1/employers?areaCode=330499101000&limit=2");
  Object.assign(known, items[0]);
  Object.assign(twin, items[1]);
  browser = await launchBrowser();
  zhangmin = await visitor(browser, hall.base);
  phone = await visitor(browser, hall.base, "phone");
  for (const who of [zhangmin, phone]) {
    await onDay(who, "2025-03-05");
    await signIn(who, "zhangmin", demoPassword);
  }
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("a list of market supervision on the officer's screen", () => {
  it("is sent, its columns are proposed, and it is matched", async () => {
    const { page } = zhangmin;
    await page.goto("/source-lists");
    await page.getByTestId("list-upload").setInputFiles({
      name: "市场监管2025年3月.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        `企业名称,统一社会信用代码,乡镇,住所,法定代表人\n${known.name},${known.creditCode},青石镇,,\n新来机械厂,${buildCreditCode(900_010, "330499")},青石镇,青石镇新路 1 号,王新\n${known.name}（青石）,,青石镇,,\n`,
      ),
    });
    await page.getByRole("button", { name: "开始比对" }).waitFor();
    await page.getByText("来源和列").waitFor();
    await readable(zhangmin, "list-columns");
    await page.getByLabel("来源名称").fill("县市场监管局");
    // The outcomes are held back until the page has shown that there are none, as a long list does by itself.
    const holding = new pg.Client({ connectionString: hall.world.adminUrl });
    await holding.connect();
    await holding.query("BEGIN");
    await holding.query("LOCK TABLE registry.employer_list_line IN SHARE MODE");
    await page.getByRole("button", { name: "开始比对" }).click();
    await page.getByRole("cell", { name: "待比对" }).first().waitFor();
    await holding.end();
    await page.getByRole("cell", { name: "新来机械厂" }).first().waitFor();
    await readable(zhangmin, "list-lines");
    expect(await text(zhangmin)).toContain("统一社会信用代码相同");
  });
  it("leaves a question that is decided side by side", async () => {
    const { page } = zhangmin;
    await page.getByRole("link", { name: /^待判断/ }).click();
    await page
      .getByRole("link", { name: new RegExp(known.name) })
      .first()
      .click();
    await page.getByRole("button", { name: "就是这一家，记一条来源" }).first().waitFor();
    await readable(zhangmin, "compare");
    await phone.page.goto(new URL(page.url()).pathname);
    await phone.page.getByRole("button", { name: "就是这一家，记一条来源" }).first().waitFor();
    await readable(phone, "compare-phone");
    await page.getByRole("button", { name: "就是这一家，记一条来源" }).first().click();
    await page.getByText("没有要人判断的行").waitFor();
    await phone.page.goto("/source-lists");
    await phone.page.getByText("市场监管2025年3月").first().waitFor();
    await readable(phone, "lists-phone");
  });
});

describe("two files that are one firm", () => {
  it("are merged side by side, and the merge is taken back from its record", async () => {
    const { page } = zhangmin;
    await page.goto(`/employers/${known.employerId}/merge?other=${twin.employerId}`);
    await page.getByRole("columnheader", { name: `并入：${twin.name}` }).waitFor();
    await readable(zhangmin, "merge");
    await phone.page.goto(`/employers/${known.employerId}/merge?other=${twin.employerId}`);
    await phone.page.getByLabel("并户的理由").waitFor();
    await readable(phone, "merge-phone");
    await page.getByLabel("并户的理由").fill("同址同法人");
    await page.getByRole("button", { name: `并入${known.name}` }).click();
    await page.getByRole("status").getByText("条记录随转").waitFor();
    await page.goto(`/employers/${twin.employerId}`);
    await page.getByRole("heading", { name: known.name, exact: true }).waitFor();
    await page.goto("/identity-acts");
    await page.getByRole("button", { name: "撤销" }).first().click();
    await page.getByLabel("撤销的理由").fill("是两家");
    await readable(zhangmin, "identity-acts");
    await page.getByRole("dialog").getByRole("button", { name: "撤销" }).click();
    await page.getByRole("status").getByText("已撤销").waitFor();
    await phone.page.goto("/identity-acts");
    await phone.page.getByText("同址同法人").first().waitFor();
    await readable(phone, "identity-acts-phone");
  });
  it("can be told apart again: what goes with the other is chosen", async () => {
    const { page } = zhangmin;
    await page.goto(`/employers/${known.employerId}/split`);
    await page.getByText("分出的单位").first().waitFor();
    await readable(zhangmin, "split");
    expect(zhangmin.faults).toEqual([]);
    expect(phone.faults).toEqual([]);
  });
});
