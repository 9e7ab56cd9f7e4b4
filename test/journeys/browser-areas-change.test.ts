import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areaChangesJob } from "../../src/registry/areas/jobs.ts";
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
  type Screen,
  type Visitor,
} from "../browser.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// 行政区划调整 by the county's officer: a merger planned at the desk, corrected, carried out on its day; a split asked about on the phone.
let hall: TownHall;
let browser: Browser;
const all: Visitor[] = [];

const at = async (username: string, screen: Screen, day: string): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  all.push(who);
  await onDay(who, day);
  await signIn(who, username, demoPassword);
  return who;
};
const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-06-30"), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("the county's officer at the desk", () => {
  let zhangmin: Visitor;
  it("finds the towns of the county with their codes and begins a merger", async () => {
    zhangmin = await at("zhangmin", "desk", "2025-06-30");
    const { page } = zhangmin;
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "行政区划调整" }).click();
    await page.getByRole("row", { name: /河口镇 330499105000 建库时在用/ }).waitFor();
    await readable(zhangmin, "areas-1-list");
    await page.getByRole("button", { name: "调整河口镇" }).click();
    await page.getByRole("heading", { level: 1, name: "调整河口镇" }).waitFor();
  });

  it("is told what is missing, and why the codes of the villages cannot stay", async () => {
    const { page } = zhangmin;
    await page.getByRole("button", { name: "预览会转移什么" }).click();
    await page.getByText("还不能预览：没有填并入哪里、文号、批准机关、批准的事项。").waitFor();
    await page.getByLabel("生效日").fill("2025-07-02");
    await page.getByLabel("并入哪里").click();
    await page.getByTitle(/石桥镇/).click();
    await page.getByLabel("文号").fill("浙政函〔2025〕88 号");
    await page.getByLabel("批准机关").fill("浙江省人民政府");
    await page.getByLabel("批准的事项").fill("撤销河口镇，并入石桥镇");
    await page.getByText("末三位已被使用，要填新代码").first().waitFor();
    await page.getByRole("button", { name: "预览会转移什么" }).click();
    await page.getByText("河口村村委会的新代码 330499104200 已被使用、重复，或不在新的乡镇（街道）之下。").waitFor();
    for (const [n, village] of ["河口村村委会", "渡船村村委会", "盐场村村委会"].entries())
      await page.getByLabel(`${village}的新代码`).fill(`33049910420${n + 4}`);
    await readable(zhangmin, "areas-2-form");
  });

  it("sees what would move and has to confirm it before the plan is kept", async () => {
    const { page } = zhangmin;
    await page.getByRole("button", { name: "预览会转移什么" }).click();
    await page.getByText(/改为负责石桥镇：河口镇人民政府/).waitFor();
    const keep = page.getByRole("button", { name: "存为计划" });
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel(/已对照批准文件核对/).check();
    await readable(zhangmin, "areas-3-preview");
    await keep.click();
    await page.getByRole("heading", { level: 1, name: "河口镇并入石桥镇" }).waitFor();
    await page.getByText("2 天后生效").waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "批复.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 批复") });
    await page.getByRole("link", { name: "批复.pdf" }).waitFor();
    await page.getByText("按今天的情况会转移").waitFor();
    await readable(zhangmin, "areas-4-planned");
  });

  it("corrects the day before it comes, and the page counts the versions", async () => {
    const { page } = zhangmin;
    await page.getByRole("button", { name: "更正" }).click();
    await page.getByRole("heading", { level: 1, name: "更正：河口镇并入石桥镇" }).waitFor();
    await page.getByLabel("生效日").fill("2025-07-01");
    await page.getByRole("button", { name: "预览会转移什么" }).click();
    await page.getByLabel(/已对照批准文件核对/).check();
    await page.getByRole("button", { name: "保存更正" }).click();
    await page.getByText("1 天后生效").waitFor();
    expect(await text(zhangmin)).toContain("更正到第 2 版");
  });
});

describe("on the day", () => {
  it("the planner reads that it was carried out, and the old town's officer sees on the phone what was handed over", async () => {
    await hall.onceCounted("2025-07-01");
    await areaChangesJob.run({ db: hall.world.db, clock: hall.world.clock, log: hall.world.log }, {});
    const zhangmin = await at("zhangmin", "desk", "2025-07-01");
    await zhangmin.page.goto("/messages");
    await zhangmin.page.getByRole("listitem").filter({ hasText: "河口镇并入石桥镇：已生效" }).getByRole("link", { name: "去办理" }).click();
    await zhangmin.page.getByRole("heading", { level: 2, name: "交接：用人单位" }).waitFor();
    await zhangmin.page.getByRole("link", { name: "用人单位 26" }).waitFor();
    await readable(zhangmin, "areas-5-done");
    await zhangmin.page.getByRole("link", { name: "河口镇　330499105000" }).click();
    await zhangmin.page.getByRole("row", { name: /河口镇 330499105000 建库时在用，用到 2025-06-30 石桥镇/ }).waitFor();
    await readable(zhangmin, "areas-6-history");

    const luojing = await at("hekou", "phone", "2025-07-01");
    await luojing.page.goto("/messages");
    await luojing.page.getByRole("listitem").filter({ hasText: "河口镇并入石桥镇" }).getByRole("link", { name: "去办理" }).click();
    await luojing.page.getByRole("link", { name: /^人员/ }).click();
    await luojing.page.getByText(/罗静/).first().waitFor();
    await expect.poll(() => luojing.page.getByRole("button", { name: "更正" }).count()).toBe(0);
    await readable(luojing, "areas-7-handover-phone");
  });
});

describe("a split on the phone", () => {
  it("asks where each employer without a village goes before it is planned, and may be cancelled", async () => {
    const zhangmin = await at("zhangmin", "phone", "2025-07-01");
    const { page } = zhangmin;
    await page.goto("/area-changes");
    await page.getByRole("button", { name: "调整白塔镇" }).click();
    await page.getByText("分设", { exact: true }).click();
    await page.getByLabel("生效日").fill("2025-07-10");
    await page.getByLabel("新代码", { exact: true }).fill("330499107000");
    await page.getByLabel("新名称").fill("塔下镇");
    await page.getByLabel("塔下村村委会", { exact: true }).check();
    await page.getByLabel("塔下村村委会的新代码").fill("330499107200");
    const list = page.getByRole("list", { name: "没有登记到村的单位" });
    await list.getByRole("checkbox").first().check();
    await page.getByLabel("文号").fill("浙政函〔2025〕91 号");
    await page.getByLabel("批准机关").fill("浙江省人民政府");
    await page.getByLabel("批准的事项").fill("析白塔镇置塔下镇");
    await readable(zhangmin, "areas-8-split-phone");
    await page.getByRole("button", { name: "预览会转移什么" }).click();
    await page.getByLabel(/已对照批准文件核对/).check();
    const keep = page.getByRole("button", { name: "存为计划" });
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel(/没有登记到村、没有选中的 \d+ 家留在白塔镇/).check();
    await readable(zhangmin, "areas-9-split-preview-phone");
    await keep.click();
    await page.getByText("9 天后生效").waitFor();
    await page.getByText("逐家指定随转的单位 1 家").waitFor();
    await readable(zhangmin, "areas-10-split-planned-phone");
    await page.getByRole("button", { name: "取消计划" }).click();
    await page.getByLabel("取消的理由").fill("批复撤回");
    await page.getByRole("button", { name: "确认取消" }).click();
    await page.getByText("批复撤回").waitFor();
    await page.goto("/area-changes");
    await page.getByText("没有待生效的调整。").waitFor();
    await page.getByRole("link", { name: "白塔镇分设塔下镇" }).waitFor();
    await readable(zhangmin, "areas-11-list-phone");
    for (const who of all) expect(who.faults).toEqual([]);
  });
});
