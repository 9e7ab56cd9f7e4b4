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
import { noise, sendReport, xinzhu } from "./noise-post.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// An employer on a phone of 390 pixels: signs the letter, checks itself, prints the notices; a worker confirms hers; the county looks.
let hall: TownHall;
let browser: Browser;
let owner: Visitor;
let firm: Person;
let employerId: string;
const others: Visitor[] = [];

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2026-03-20"), launchBrowser()]);
  const county = await hall.person("zhangmin");
  firm = await hall.person("zhaogong");
  employerId = (await firm.get("/api/v1/session")).employerId;
  await sendReport(await hall.person("liuping"), "JC-2026-1", "2026-03-01", xinzhu, "periodic", [noise("打磨-3", "86.4")]);
  await county.post("/api/v1/self-check-rounds", { year: 2026, form: "NAT-2022", dueOn: "2026-06-30", note: "" });
  const proposal = await county.get("/api/v1/letter-proposals/responsibility?year=2026");
  const { textId } = await county.post("/api/v1/letter-texts", { ...proposal, year: 2026, kind: "responsibility" });
  await county.post("/api/v1/letters", { textId, chosen: {}, dueOn: "2026-04-30" });
  await county.post("/api/v1/informings", {
    way: "campaign-week",
    informedOn: "2026-03-20",
    text: "宣传周现场告知。",
    chosen: { employerIds: [employerId] },
  });
  owner = await visitor(browser, hall.base, "phone");
  await onDay(owner, "2026-03-20");
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();

describe("an employer on the phone", () => {
  it("finds on the desk what waits to be signed and reads the whole letter before it signs", async () => {
    await signIn(owner, "zhaogong", demoPassword);
    await owner.page.getByRole("link", { name: /^签署2026 年度职业病防治责任书/ }).click();
    await owner.page.getByRole("heading", { level: 2, name: "在线签署" }).waitFor();
    expect(await text(owner)).toContain("全文 SM3：");
    await readable(owner, "letter-to-sign");
    await owner.page.getByLabel("重新输入口令").fill(demoPassword);
    await owner.page.getByRole("button", { name: "签署责任书" }).click();
    await owner.page.getByText("留存的原文与签署时一致").waitFor();
    await readable(owner, "letter-signed");
  });

  it("answers the self-check item by item and sees what is to be mended", async () => {
    const { page } = owner;
    await page.goto(`/employers/${employerId}/self-check`);
    await page.getByRole("heading", { level: 2, name: "填写自查表" }).waitFor();
    const groups = page.locator(".check-item");
    expect(await groups.count()).toBe(8);
    for (let i = 0; i < 8; i++)
      await groups
        .nth(i)
        .getByText(i === 2 ? "不符合" : "符合", { exact: true })
        .click();
    await page.getByLabel(/项情况说明$/).fill("计划没有经费");
    await readable(owner, "self-check-filled");
    await page.getByRole("button", { name: "提交自查" }).click();
    await page.getByRole("heading", { level: 2, name: "已交第 1 版" }).waitFor();
    const said = await text(owner);
    expect(said).toContain("符合 7 项，不符合 1 项，不适用 0 项");
    expect(said).toContain("不符合项整改 1");
    expect(said).toContain("没有得分");
    await readable(owner, "self-check-submitted");
  });

  it("prints the notices of its posts and names who confirms on her own page", async () => {
    const { page } = owner;
    await page.goto(`/employers/${employerId}/notices`);
    await page.getByRole("button", { name: "打印告知书" }).click();
    await page.getByText(/职业病危害告知书 330499-GZ-2026-0001 已生成/).waitFor();
    await readable(owner, "notices");
    await page.goto("/told");
    await page.getByText("宣传周现场告知。").waitFor();
    await page.getByRole("button", { name: "登记签收" }).click();
    await page.getByText(/赵工 2026-03-20 签收/).waitFor();
    await readable(owner, "told");
    expect(owner.faults).toEqual([]);
  });
});

describe("a worker on the phone", () => {
  it("reads what she is exposed to and confirms that she was told", async () => {
    const who = await visitor(browser, hall.base, "phone");
    others.push(who);
    await onDay(who, "2026-03-20");
    const worker = await hall.person("wuqiang");
    const { workerId } = await worker.get("/api/v1/session");
    const post = (await firm.get(`/api/v1/employers/${employerId}/notices`)).posts.find((p: { post: string }) => p.post === "打磨-3");
    await firm.call("PUT", `/api/v1/employers/${employerId}/notice-posts/${post.postId}/workers`, { workerIds: [workerId] });
    await signIn(who, "wuqiang", demoPassword);
    await who.page.getByRole("link", { name: "岗位危害告知，待确认 1" }).click();
    await who.page.getByRole("heading", { level: 3, name: "噪声" }).waitFor();
    await readable(who, "worker-notice");
    await who.page.getByRole("button", { name: "我已看过，确认被告知" }).click();
    await who.page.getByText("您已确认被告知").waitFor();
    expect(who.faults).toEqual([]);
  });
});

describe("the county at the desk", () => {
  it("sees who signed and who checked itself, town by town", async () => {
    const who = await visitor(browser, hall.base, "desk");
    others.push(who);
    await onDay(who, "2026-03-20");
    await signIn(who, "zhangmin", demoPassword);
    await who.page.goto("/self-checks?state=submitted");
    await who.page.getByText("2026-03-20 第 1 版").waitFor();
    await readable(who, "county-self-checks");
    await who.page.goto("/letters?state=signed");
    await who.page.getByText("2026-03-20 已签").first().waitFor();
    expect(await text(who)).toContain("青石镇");
    await readable(who, "county-letters");
    await who.page.goto("/informings");
    await who.page.getByRole("cell", { name: "宣传周" }).waitFor();
    await readable(who, "county-informings");
    expect(who.faults).toEqual([]);
  });
});
