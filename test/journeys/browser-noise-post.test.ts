import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngOf } from "../../src/platform/files/testing.ts";
import { baseUnits, demoPassword } from "../../tools/region/index.ts";
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
import { eventually } from "../patience.ts";
import { sendTenFirms, setTarget, xinzhu } from "./noise-post.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S01 as its people do it: every act of theirs is a click on a page.
const county = "330499000000";
const post = "打磨-3";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let hall: TownHall;
let browser: Browser;
let liupingCalls: Person;
let zhangminCalls: Person;
let liuping: Visitor;
let zhaogong: Visitor;
let zhangmin: Visitor;
let caseAddress: string;

const everybody = (): Visitor[] => [liuping, zhaogong, zhangmin];
const today = async (day: string): Promise<void> => {
  hall.on(day);
  for (const who of everybody()) await onDay(who, day);
};
const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();
const button = (who: Visitor, name: string) => who.page.getByRole("button", { name, exact: true });

/** The template of the upload page, filled with one line of 打磨-3 and uploaded by the button; the receipt's page is open after. */
const uploadReport = async (reportNo: string, on: string, purpose: string, level: number): Promise<string> => {
  const { page } = liuping;
  await page.getByRole("link", { name: "上传与回执" }).click();
  await page.getByRole("heading", { level: 1, name: "上传检测报告" }).waitFor();
  await readable(liuping, "02-liuping-upload");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Excel 模板/ }).click();
  const template = await (await download).path();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(template);
  const sheet = book.getWorksheet("检测结果")!;
  const titles = (sheet.getRow(1).values as (string | undefined)[]).map((t) => String(t ?? "").replace(/[ *＊]/g, ""));
  for (let row = 2; row <= sheet.rowCount; row++) sheet.getRow(row).values = [];
  const cells: Record<string, string | number> = {
    报告编号: reportNo,
    采样日期: on,
    报告日期: on,
    检测目的: purpose,
    统一社会信用代码: xinzhu,
    用人单位名称: baseUnits()[0]!.line.name,
    "岗位（检测点）": post,
    危害因素: "噪声",
    检测类型: "噪声 LEX,8h",
    检测值: level,
  };
  for (const [title, value] of Object.entries(cells)) {
    expect(titles, `the template has no column ${title}`).toContain(title);
    sheet.getRow(2).getCell(titles.indexOf(title)).value = value;
  }
  const chooser = page.waitForEvent("filechooser");
  await button(liuping, "选择文件").click();
  await (await chooser).setFiles({ name: `${reportNo}.xlsx`, mimeType: xlsx, buffer: Buffer.from(await book.xlsx.writeBuffer()) });
  await page.getByRole("heading", { level: 1, name: /^回执/ }).waitFor();
  await page.getByText("已全部答复").waitFor();
  return text(liuping);
};

/** The indicator's page of 张敏 once it shows a figure; events of the worker may take a moment. */
const indicatorShows = async (figure: string, asOf = ""): Promise<string> => {
  const { page } = zhangmin;
  const shown = await eventually(
    async () => {
      await page.goto(`/indicators/I016${asOf ? `?on=${asOf}` : ""}`);
      return page.locator(".big-figure").innerText();
    },
    (now) => now === figure,
  );
  expect(shown).toBe(figure);
  return text(zhangmin);
};
/** Opens the case again until its page says something that another's act brought. */
const caseSays = async (who: Visitor, words: string): Promise<string> => {
  const found = await eventually(
    async () => {
      await who.page.goto(caseAddress);
      await who.page.getByRole("heading", { name: "办理记录" }).waitFor();
      return text(who);
    },
    (now) => now.includes(words),
  );
  expect(found).toContain(words);
  return found;
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-04-02"), launchBrowser()]);
  [liupingCalls, zhangminCalls] = await Promise.all([hall.person("liuping"), hall.person("zhangmin")]);
  await sendTenFirms(liupingCalls);
  await setTarget(zhangminCalls, await hall.person("hemei"), county);
  liuping = await visitor(browser, hall.base);
  zhaogong = await visitor(browser, hall.base);
  zhangmin = await visitor(browser, hall.base);
  await today("2025-05-12");
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("S01 through the pages", () => {
  it("刘平 uploads JC-0512 in the laboratory's template and reads that it was accepted", async () => {
    await signIn(liuping, "liuping", demoPassword);
    await readable(liuping, "01-liuping-desk");
    const receipt = await uploadReport("JC-0512", "2025-05-12", "定期检测", 88.6);
    expect(receipt).toContain("已入库 1");
    expect(receipt).toContain("没有退回和挂起的，全部入库。");
    await readable(liuping, "03-liuping-receipt");
  });

  it("张敏 reads 77.50 %, below the target of 80 %, and the number opens its list of nine and of forty", async () => {
    await signIn(zhangmin, "zhangmin", demoPassword);
    await readable(zhangmin, "03-zhangmin-desk");
    const page = await indicatorShows("77.50 %");
    expect(page).toContain("31 / 40");
    expect(page).toMatch(/噪声[^\n]*12[^\n]*18[^\n]*66\.67 %/);
    expect(page).toContain("目标 ≥ 80");
    expect(page).toContain("差 2.50 个百分点");
    expect(page).toContain("再补 1 达到目标");
    expect(page.slice(0, page.indexOf("分项"))).not.toContain("✓");
    await readable(zhangmin, "04-indicator-77.50");
    await zhangmin.page.getByRole("link", { name: "40", exact: true }).first().click();
    await zhangmin.page.getByRole("heading", { name: /：分母/ }).waitFor();
    await zhangmin.page.locator("tbody tr[data-row-key]").nth(39).waitFor();
    expect(await zhangmin.page.locator("tbody tr[data-row-key]").count()).toBe(40);
    await zhangmin.page.getByRole("link", { name: /^欠 9/ }).click();
    await zhangmin.page.getByRole("heading", { name: /：欠/ }).waitFor();
    await zhangmin.page
      .getByRole("cell", { name: new RegExp(post) })
      .first()
      .waitFor();
    // The forty stay on the screen until the nine are there.
    await zhangmin.page.locator("tbody tr[data-row-key]").nth(9).waitFor({ state: "detached" });
    expect(await zhangmin.page.locator("tbody tr[data-row-key]").count()).toBe(9);
    await readable(zhangmin, "05-indicator-list");
  });

  it("赵工 finds the case on his desk, and its page names the post, the value and the limit", async () => {
    await signIn(zhaogong, "zhaogong", demoPassword);
    const line = zhaogong.page.getByRole("row", { name: new RegExp(`${post} 噪声`) });
    await line.waitFor();
    await readable(zhaogong, "06-zhaogong-desk");
    await line.getByRole("link", { name: "提交方案 ›" }).click();
    await zhaogong.page.getByRole("heading", { level: 1, name: new RegExp(`${post} 噪声`) }).waitFor();
    await zhaogong.page.getByRole("heading", { name: "办理记录" }).waitFor();
    caseAddress = new URL(zhaogong.page.url()).pathname;
    const page = await text(zhaogong);
    expect(page).toContain("88.6 dB(A)");
    expect(page).toContain("85 dB(A)");
    await zhaogong.page.getByText("判定的理由").click();
    await zhaogong.page.getByText("为什么是“超标”").waitFor();
    await readable(zhaogong, "07-zhaogong-case");
  });

  it("a plan without money is refused on the page, and nothing of it is lost", async () => {
    const { page } = zhaogong;
    await button(zhaogong, "提交方案").click();
    await page.getByLabel("超标原因").fill("打磨工位敞开，砂轮噪声直接辐射");
    await page.getByRole("checkbox", { name: "工程控制" }).check();
    await page.getByRole("checkbox", { name: "设备更新" }).check();
    await page.getByLabel("措施说明").fill("密闭隔声罩、阻尼");
    await page.getByLabel("完成期限").fill("2025-08-31");
    await page.locator("form").getByRole("button", { name: "提交方案" }).click();
    const refusal = page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("没有填资金");
    await readable(zhaogong, "08-plan-refused");
    expect(await page.getByLabel("超标原因").inputValue()).toBe("打磨工位敞开，砂轮噪声直接辐射");
    expect((await zhangminCalls.get<{ stage: string }>(`/api/v1${caseAddress}`)).stage).toBe("plan");
  });

  it("with 180,000 元 the plan goes to the county, and its drafter finds no button to approve it", async () => {
    const { page } = zhaogong;
    await page.getByLabel(/^资金（元）/).fill("180000");
    await page.getByLabel("资金来源").fill("企业自筹");
    await page.locator("form").getByRole("button", { name: "提交方案" }).click();
    await page.getByText("现在到“方案审核”").waitFor();
    expect(await text(zhaogong)).toContain("180,000");
    await expect.poll(() => button(zhaogong, "批准方案").count()).toBe(0);
    await readable(zhaogong, "09-plan-submitted");
  });

  it("张敏 finds the plan on her desk, reads it whole and approves", async () => {
    await today("2025-05-20");
    const { page } = zhangmin;
    await page.goto("/");
    await page
      .getByRole("row", { name: new RegExp(`${post} 噪声`) })
      .getByRole("link", { name: "批准方案 ›" })
      .click();
    await page.getByRole("heading", { name: "办理记录" }).waitFor();
    const plan = await text(zhangmin);
    for (const words of ["打磨工位敞开，砂轮噪声直接辐射", "工程控制", "密闭隔声罩、阻尼", "180,000 元", "企业自筹"])
      expect(plan).toContain(words);
    await readable(zhangmin, "10-plan-read");
    await button(zhangmin, "批准方案").click();
    await page.getByLabel(/审核意见/).fill("同意");
    await picture(zhangmin, "10-approve-form");
    await page.locator("form").getByRole("button", { name: "批准方案" }).click();
    await page.getByText("现在到“治理中”").waitFor();
    const refused = await text(zhangmin);
    expect(refused).toMatch(/不能.?复核结案.?：还没有报告完工/);
    await readable(zhangmin, "11-approved");
  });

  it("赵工 reports completion on 20 August with a photo, and the case waits for a retest", async () => {
    await today("2025-08-20");
    const { page } = zhaogong;
    await caseSays(zhaogong, "批准方案");
    await button(zhaogong, "报告完工").click();
    await page.getByLabel("完工日期").fill("2025-08-20");
    await page.getByLabel("完成情况").fill("隔声罩已安装");
    await page.locator("form").getByRole("button", { name: "报告完工" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("没有附完工照片");
    const chooser = page.waitForEvent("filechooser");
    await button(zhaogong, "选择文件").click();
    await (await chooser).setFiles({ name: "完工照片.png", mimeType: "image/png", buffer: pngOf(8, 8) });
    await page.getByText("已送达").waitFor();
    await page.locator("form").getByRole("button", { name: "报告完工" }).click();
    await page.getByText("现在到“待复测”").waitFor();
    expect(await text(zhaogong)).toContain("完工照片.png");
    await readable(zhaogong, "12-completed");
  });

  it("the retest of 18 August is kept, and 张敏 reads why it does not close the case", async () => {
    await uploadReport("JC-0818", "2025-08-18", "复测", 82.9);
    const page = await caseSays(zhangmin, "82.9");
    expect(page).toContain("8 月 18 日的复测早于 8 月 20 日完工");
    expect(page).toContain("不采用");
    await expect.poll(() => button(zhangmin, "复核结案").count()).toBe(0);
    await readable(zhangmin, "13-retest-too-early");
    await indicatorShows("77.50 %");
  });

  it("after the retest of 28 August she closes the case and the figure is 80.00 %, target met", async () => {
    await today("2025-08-28");
    expect(await uploadReport("JC-0828", "2025-08-28", "复测", 83.2)).toContain("已入库 1");
    await caseSays(zhangmin, "83.2");
    expect(await indicatorShows("77.50 %")).toContain("31 / 40");
    await caseSays(zhaogong, "83.2");
    await expect.poll(() => button(zhaogong, "复核结案").count()).toBe(0);
    await zhangmin.page.goto("/");
    await zhangmin.page
      .getByRole("row", { name: new RegExp(`${post} 噪声`) })
      .getByRole("link", { name: "复核结案 ›" })
      .click();
    await button(zhangmin, "复核结案").click();
    await zhangmin.page.getByLabel(/复核意见/).fill("复测合格");
    await zhangmin.page.locator("form").getByRole("button", { name: "复核结案" }).click();
    await zhangmin.page.getByText("事项已结").waitFor();
    await readable(zhangmin, "14-closed");
    const page = await indicatorShows("80.00 %");
    expect(page).toContain("32 / 40");
    expect(page).toMatch(/噪声[^\n]*13[^\n]*18[^\n]*72\.22 %/);
    expect(page).toContain("达到目标");
    await readable(zhangmin, "15-indicator-80.00");
    expect(await indicatorShows("77.50 %", "2025-05-31")).toContain("31 / 40");
  });

  it("the history of the post on the firm's file reads 83.9, 88.6, 82.9, 83.2", async () => {
    const { page } = zhaogong;
    await page.getByRole("link", { name: "本单位档案" }).click();
    await page.getByRole("link", { name: /^场所与岗位/ }).click();
    await page.getByText(post).first().waitFor();
    await readable(zhaogong, "16-posts");
    await page
      .getByRole("row", { name: new RegExp(post) })
      .getByRole("link")
      .click();
    await page.getByRole("heading", { level: 1, name: "检测报告 JC-0828" }).waitFor();
    await page.getByRole("heading", { name: `${post} 噪声：历次结果` }).waitFor();
    expect(await text(zhaogong)).toContain("83.9 → 88.6 → 82.9 → 83.2");
    expect(await text(zhaogong)).toMatch(/GBZ ?2\.2/);
    await readable(zhaogong, "17-report-with-history");
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect(everybody().flatMap((who) => who.faults)).toEqual([]);
  });
});
