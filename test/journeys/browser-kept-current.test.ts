import pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../tools/region/index.ts";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { assertPagesBuilt, launchBrowser, onDay, signIn, visitor, type Visitor } from "../browser.ts";
import { cardOf, xml } from "./cards.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// What a page shows keeps up with what happens behind it: work of the worker, acts on other pages, files still on their way.
// Nobody presses reload here, and what happens late is held back until the page has shown what was before.
const today = "2026-03-20";
let hall: TownHall;
let browser: Browser;
let county: Person;
let employerId: string;
let zhangmin: Visitor;
let zhaogong: Visitor;

/** Lets nobody write to a table until it is let go, as a long queue does by itself. */
const hold = async (table: string): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString: hall.world.adminUrl });
  await client.connect();
  await client.query("BEGIN");
  await client.query(`LOCK TABLE ${table} IN SHARE MODE`);
  return () => client.end();
};
const at = async (username: string): Promise<Visitor> => {
  const who = await visitor(browser, hall.base);
  await onDay(who, today);
  await signIn(who, username, demoPassword);
  return who;
};
/** Goes on to another page within the page, as a link does: what was read is still in memory. */
const goOn = ({ page }: Visitor, path: string): Promise<void> => page.evaluate(`history.pushState({}, "", ${JSON.stringify(path)})`);

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall(today), launchBrowser()]);
  county = await hall.person("zhangmin");
  employerId = (await (await hall.person("zhaogong")).get<Loose>("/api/v1/session")).employerId;
  [zhangmin, zhaogong] = [await at("zhangmin"), await at("zhaogong")];
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("work of the worker", () => {
  it("is followed by the list of files until each is answered, and by the receipt until its checksum is there", async () => {
    const clinic = await hall.person("sunli");
    const { page } = await at("sunli");
    const worker = {
      idKind: "01",
      idNumber: "330499198001010019",
      name: "周建国",
      sex: "M",
      birthOn: "1980-01-01",
      phone: "13800000001",
    } as const;
    const card = cardOf(1, worker, {
      cardCode: "33049990220260310",
      examOn: "2026-03-10",
      institutionCode: "330499902",
      agents: ["3008"],
      conclusions: [{ agent: "3008", conclusion: "normal" }],
    });
    const letGo = await hold("exchange.submission_line");
    const body = new FormData();
    body.set("file", new Blob([new Uint8Array(xml([card]))]), "三月.xml");
    const { submissionId } = await clinic.post<{ submissionId: string }>("/api/v1/submissions?kind=exam-cards", body);
    await page.goto("/submissions");
    const row = page.getByRole("row", { name: /三月\.xml/ });
    await row.getByText(/已接收|读取中/).waitFor();
    await letGo();
    await row.getByText(/全部入库|退回 1|挂起 1/).waitFor();

    const sm3 = (text: string): Promise<unknown> =>
      hall.world.asSystem(({ tx }) =>
        tx.query("update exchange.submission set file_sm3 = $2 where submission_id = $1", [submissionId, text]),
      );
    await sm3("");
    await page.goto(`/submissions/${submissionId}`);
    await page.getByText("SM3 计算中").waitFor();
    await sm3("0123456789abcdef".repeat(4));
    await page.getByText("SM3 0123456789abcdef…").waitFor();
  });

  it("is followed by the page of leads after a screening was asked for", async () => {
    await county.post("/api/v1/employers", {
      creditCode: buildCreditCode(910_001, "330499"),
      name: "安顺压铸厂",
      areaCode: "330499101000",
      industryCode: "3391",
      workplaceAddress: "青石智造园 3 号楼",
    });
    const { page } = zhangmin;
    await page.goto("/screening");
    await page.getByText("没有待处理的线索").waitFor();
    const letGo = await hold("registry.screening_candidate");
    await page.getByRole("button", { name: "重新筛查" }).click();
    await page.getByRole("status").getByText("已开始筛查").waitFor();
    await letGo();
    await page.getByRole("link", { name: "安顺压铸厂" }).waitFor();
  });
});

describe("an act on one page", () => {
  it("makes every list that was read before it out of date, also one the act does not name", async () => {
    const { page, context } = zhaogong;
    // No moment passes for the page: by age alone the list would stay fresh.
    await context.clock.setFixedTime(new Date(`${today}T12:30:00+08:00`));
    await page.goto("/documents");
    await page.getByText("还没有").first().waitFor();
    await goOn(zhaogong, `/employers/${employerId}/notices`);
    await page.getByRole("button", { name: "打印告知书" }).click();
    await page.getByText(/职业病危害告知书 330499-GZ-2026-0001 已生成/).waitFor();
    await goOn(zhaogong, "/documents");
    await page.getByText("330499-GZ-2026-0001").first().waitFor();
    await onDay(zhaogong, today);
  });
});

describe("what was typed", () => {
  it("in the self-check is kept by leaving the page at once, and the page returned to starts from it", async () => {
    const { page } = zhaogong;
    await page.goto(`/employers/${employerId}/self-check`);
    const first = (): ReturnType<typeof page.locator> => page.locator(".check-item").first();
    await first().getByText("不适用", { exact: true }).click();
    await page.getByRole("link", { name: "回告知和责任书 ›" }).click();
    await page.getByRole("link", { name: "打开自查表 ›" }).click();
    await first().getByRole("radio", { name: "不适用" }).waitFor();
    expect(await first().getByRole("radio", { name: "不适用" }).isChecked()).toBe(true);
    await page.reload();
    await first().getByRole("radio", { name: "不适用" }).waitFor();
    expect(await first().getByRole("radio", { name: "不适用" }).isChecked()).toBe(true);
  });

  it("in a declaration is in the other form of it, changed to at once", async () => {
    const { page } = zhaogong;
    await page.goto("/declarations/quick/initial?step=sign");
    const signs = page.getByLabel("主要负责人（签字）", { exact: true });
    await signs.fill("赵大成");
    await page.getByRole("link", { name: "改用完整表格" }).click();
    await page.getByRole("link", { name: "改用简易填报" }).click();
    await page.getByRole("heading", { level: 2, name: "核对单位" }).waitFor();
    await goOn(zhaogong, "/declarations/quick/initial?step=sign");
    await signs.waitFor();
    expect(await signs.inputValue()).toBe("赵大成");
  });

  it("while a photo is on its way stays, and an act sent meanwhile takes the photo with it", async () => {
    const { page } = zhangmin;
    let arrive = (): void => undefined;
    const sent = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/accuracy-photos", async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(`/employers/${employerId}/accuracy`);
    await page.getByLabel("在哪项工作中核对").fill("日常检查");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "打磨间.png", mimeType: "image/png", buffer: Buffer.from(onePixel, "base64") });
    await page.getByText("正在送出…").waitFor();
    await page.getByLabel("情况说明").fill("打磨间已隔开");
    await page
      .getByRole("group", { name: /^申报的/ })
      .first()
      .getByText(/^(一致|有)$/)
      .click();
    await page.getByRole("button", { name: "提交核对结果" }).click();
    arrive();
    await page.getByText("已提交：核对的各项一致。").waitFor();
    await page.getByText(/打磨间已隔开/).waitFor();
    await page.getByRole("link", { name: "打磨间.png" }).waitFor();
  });

  it("no page threw and no page tried what its policy forbids", () => {
    expect([zhangmin, zhaogong].flatMap((who) => who.faults)).toEqual([]);
  });
});

const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
