import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../tools/region/index.ts";
import { accounts, moreAccounts } from "../../tools/region/people.ts";
import { menuOf, placeOf, type Group } from "../../web/frame/navigation.ts";
import type { Me } from "../../web/access/types.ts";
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
import { noise, sendReport, xinzhu } from "./noise-post.ts";
import { Person, townHall, type TownHall } from "./town-hall.ts";

// What everybody's menu offers, and the desks of persons inside one employer.
const day = "2026-03-20";
let hall: TownHall;
let browser: Browser;
let employerId: string;
let polishing: string;
const visitors: Visitor[] = [];

/** An account inside 鑫铸 whose first password is already changed. */
const engage = async (username: string, name: string, role: string, position: string, posts: string[]): Promise<void> => {
  const manager = await hall.person("zhaogong");
  const made = await manager.post("/api/v1/employer-accounts", { username, name, role, position, phone: "13805730001", posts });
  const session = await fetch(`${hall.base}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password: made.password }),
  });
  const cookie = session.headers.getSetCookie().map((c) => c.split(";")[0]);
  await new Person(hall.base, cookie.join("; ")).post("/api/v1/session/password", { current: made.password, next: demoPassword });
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall(day), launchBrowser()]);
  const manager = await hall.person("zhaogong");
  employerId = (await manager.get("/api/v1/session")).employerId;
  await sendReport(await hall.person("liuping"), "JC-2026-1", "2026-03-01", xinzhu, "periodic", [noise("打磨-3", "86.4")]);
  const { posts } = await manager.get(`/api/v1/employers/${employerId}/notices`);
  polishing = posts.find((p: { post: string }) => p.post === "打磨-3").postId;
  await manager.post(`/api/v1/employers/${employerId}/papers`, { paper: "letter", postIds: [polishing], size: "a4" });
  await engage("songmei", "宋梅", "employer-personnel", "personnel", []);
  await engage("hegang", "何刚", "employer-workshop", "workshop-head", [polishing]);
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const enter = async (username: string, screen: Screen = "desk"): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  visitors.push(who);
  await onDay(who, day);
  await signIn(who, username, demoPassword);
  return who;
};
const readable = async (who: Visitor, name: string): Promise<void> => {
  await who.page.waitForLoadState("networkidle");
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};
const nav = (who: Visitor) => who.page.getByRole("navigation", { name: "主导航" });
const text = (who: Visitor): Promise<string> => who.page.locator("main").innerText();
// One sign-in a person: more than the limit of a minute would be refused.
const known = new Map<string, Promise<Me>>();
const asMe = (actor: Me["actor"]): Me => ({ actor, abilities: actor.abilities, pending: undefined, lastSignedInAt: undefined });
const meOf = (username: string): Promise<Me> => {
  const me = known.get(username) ?? hall.person(username).then(async (p) => asMe(await p.get<Me["actor"]>("/api/v1/session")));
  known.set(username, me);
  return me;
};
const shape = (groups: Group[]): string[] => groups.map((g) => `${g.title}：${g.entries.map((e) => e.label).join(" ")}`);

describe("menus", () => {
  it("of every demonstration account have no empty group, no entry twice, and headings only where they are long", async () => {
    for (const { username } of [...accounts, ...moreAccounts].filter((a) => a.role !== "worker")) {
      const groups = menuOf(await meOf(username));
      const entries = groups.flatMap((g) => g.entries);
      expect(
        groups.filter((g) => g.entries.length === 0),
        username,
      ).toEqual([]);
      expect(new Set(entries.map((e) => e.href)).size, username).toBe(entries.length);
      expect(new Set(entries.map((e) => e.label)).size, username).toBe(entries.length);
      expect(entries[0], username).toMatchObject({ label: "今日", href: "/" });
      expect(
        groups.some((g) => g.title !== ""),
        username,
      ).toBe(entries.length >= 8);
    }
  });

  it("of the county are grouped by the work of the rooms, of a clerk without any word of examinations", async () => {
    const county = shape(menuOf(await meOf("zhangmin")));
    expect(county.map((line) => line.split("：")[0])).toEqual(["", "底数与核实", "申报与自查", "检测与体检", "事项与文书", "指标与调度"]);
    expect(shape(menuOf(await meOf("shenyan")))).toEqual([
      "：今日",
      "本单位：本单位档案 劳动者 承包与派遣 培训",
      "申报与告知：申报 告知、自查、责任书",
      "检测：检测",
    ]);
    expect(shape(menuOf(await meOf("songmei")))).toEqual(["：今日 本单位档案 劳动者 承包与派遣 培训 岗位告知"]);
    expect(shape(menuOf(await meOf("hegang")))).toEqual(["：今日 本单位档案 所管岗位劳动者 培训 岗位告知"]);
    for (const username of ["chenxia", "lihang", "shenyan", "songmei", "hegang"])
      expect(shape(menuOf(await meOf(username))).join(), username).not.toMatch(/体检|病人|剂量/);
  });

  it("mark the nearest entry above a page that stands in no menu", async () => {
    const county = await meOf("zhangmin");
    const firm = await meOf("zhaogong");
    const at = (me: Me, ...paths: string[]): string[] => paths.map((path) => placeOf(me, path));
    expect(at(county, "/letters", "/informings", "/employers/1/told", "/employers/1/self-check")).toEqual(Array(4).fill("/self-checks"));
    expect(at(county, "/employers/1", "/employers/1/archive", "/employers/1/three-way", "/employer-tags")).toEqual(
      Array(4).fill("/employers"),
    );
    expect(at(county, "/spot-check-tasks/1", "/employers/1/accuracy", "/spot-checks/1")).toEqual(Array(3).fill("/spot-checks"));
    expect(at(county, "/identity-acts", "/employers/1/merge", "/source-lists/1/lines/2")).toEqual(Array(3).fill("/source-lists"));
    expect(at(county, "/employers/1/verification", "/employers/1/grid", "/dispatch", "/indicators/I002/subjects")).toEqual([
      "/verifications",
      "/grid",
      "/town-returns",
      "/indicators",
    ]);
    expect(at(county, "/feedback", "/submissions/1")).toEqual(["/", "/"]);
    expect(at(county, "/messages", "/delegations", "/sessions", "/standards/agents")).toEqual(Array(4).fill(""));
    expect(at(firm, "/employers/1/archive", "/employers/1/duty-calendar")).toEqual(["/my-file", "/my-file"]);
    expect(at(firm, "/employers/1/notices", "/employers/1/letters/2")).toEqual(["/told", "/told"]);
    expect(at(await meOf("hegang"), "/employers/1/notices")).toEqual(["/notices"]);
    expect(at(await meOf("zhouguilan"), "/employers/1/grid", "/employers/1")).toEqual(["/grid", "/employers"]);
  });
});

describe("every entry of a menu opens without a refusal", () => {
  // One person of each kind of desk; the six towns share theirs.
  const persons = [
    "zhangmin",
    "hemei",
    "qianzhuren",
    "lihang",
    "wangqian",
    "chenxia",
    "zhouguilan",
    "jiaxing",
    "zhejiang",
    "liuping",
    "sunli",
    "tangyi",
    "zhaogong",
    "huangjianguo",
    "shenyan",
    "songmei",
    "hegang",
    "admin",
    "security",
    "auditor",
  ];
  it.each(persons)("for %s", async (username) => {
    const who = await enter(username);
    const refused: string[] = [];
    who.page.on("response", (r) => {
      if (r.status() >= 400 && r.url().includes("/api/")) refused.push(`${new URL(who.page.url()).pathname}: ${r.status()} ${r.url()}`);
    });
    const me = asMe(await (await who.page.request.get("/api/v1/session")).json());
    for (const { href, label } of menuOf(me).flatMap((g) => g.entries)) {
      const link = nav(who).getByRole("link", { name: label, exact: true });
      await link.click();
      await who.page.waitForURL((url) => url.pathname === href);
      await who.page.locator("main h1").waitFor();
      await who.page.waitForLoadState("networkidle");
      expect(await link.getAttribute("aria-current"), `${username} at ${href}`).toBe("page");
      expect(await nav(who).locator("[aria-current]").count(), `${username} at ${href}`).toBe(1);
      expect(await who.page.getByRole("alert").count(), `${username} at ${href}: ${await text(who)}`).toBe(0);
    }
    expect(refused).toEqual([]);
    expect(who.faults).toEqual([]);
    await who.context.close();
  });
});

describe("the menu of the county", () => {
  it("names its groups, marks where one is, and moves nothing when one goes elsewhere", async () => {
    const who = await enter("zhangmin");
    const { page } = who;
    const list = nav(who).getByRole("list", { name: "申报与自查" });
    expect(await list.getByRole("link").allInnerTexts()).toEqual(["申报", "申报抽查", "逾期线索", "自查和责任书"]);
    const last = nav(who).getByRole("link", { name: "通报与考核" });
    const before = await last.boundingBox();
    await list.getByRole("link", { name: "自查和责任书" }).click();
    await page.getByRole("link", { name: "责任书", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "责任书" }).waitFor();
    // 责任书 stands in no menu: the entry above it is marked, as not quite itself.
    expect(await list.getByRole("link", { name: "自查和责任书" }).getAttribute("aria-current")).toBe("true");
    expect(await nav(who).locator("[data-at]").innerText()).toContain("申报与自查");
    expect(await last.boundingBox()).toEqual(before);
    await readable(who, "menu-county");
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByRole("heading", { level: 1, name: "事项办理" }).waitFor();
  });

  it("is a drawer on a phone, which keeps the keyboard, closes with Esc and gives the focus back", async () => {
    const who = await enter("zhangmin", "phone");
    const { page } = who;
    await expect.poll(() => nav(who).count()).toBe(0);
    const open = page.getByRole("button", { name: "菜单" });
    await open.click();
    const drawer = page.getByRole("dialog", { name: "菜单" });
    await drawer.waitFor();
    await readable(who, "menu-phone");
    expect(await page.evaluate("document.activeElement.closest('dialog') !== null")).toBe(true);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await open.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    await open.click();
    await nav(who).getByRole("link", { name: "逾期线索" }).click();
    await page.getByRole("heading", { level: 1, name: "申报逾期线索" }).waitFor();
    await expect.poll(() => drawer.count()).toBe(0);
    expect(await sidewaysScroll(who)).toBe(0);
  });
});

describe("the page of accounts", () => {
  it("holds a co-manager of a town to a village, and finds her by it and by her staffing", async () => {
    const who = await enter("security");
    const { page } = who;
    const security = await hall.person("security");
    const [village] = (await security.get<{ items: { name: string }[] }>("/api/v1/areas?parent=330499101000")).items;
    await page.goto("/accounts?open=new");
    const form = page.getByRole("dialog", { name: "新建账号" });
    await form.getByRole("combobox", { name: "机构" }).fill("青石镇人民政府");
    await page.locator(".ant-select-item-option-active", { hasText: "青石镇人民政府" }).waitFor();
    await form.getByRole("combobox", { name: "机构" }).press("Enter");
    await form.getByLabel("用户名").fill("xieguan");
    await form.getByLabel("姓名").fill("谢管");
    await form.getByText("协管员", { exact: true }).click();
    await form.getByText(village!.name, { exact: true }).click();
    await form.getByText("兼职", { exact: true }).click();
    await readable(who, "accounts-new");
    await form.getByRole("button", { name: "新建账号" }).click();
    await page.getByText("xieguan 的初始口令").waitFor();
    await page.goto(`/accounts?q=${encodeURIComponent(village!.name)}&staffing=part-time`);
    const row = page.locator("tbody tr[data-row-key]");
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(new RegExp(`谢管[\\s\\S]*协管员[\\s\\S]*${village!.name}[\\s\\S]*兼职`));
    await readable(who, "accounts-found");
    await row.getByRole("link").first().click();
    const edit = page.getByRole("dialog");
    await edit.getByText("专职", { exact: true }).click();
    await edit.getByRole("button", { name: "保存修改" }).click();
    await edit.getByText("已保存。").waitFor();
    const listed = await security.get<{ items: { staffing: string; village: { name: string } }[] }>("/api/v1/accounts?text=xieguan");
    expect(listed.items[0]).toMatchObject({ staffing: "full-time", village: { name: village!.name } });
  });
});

describe("persons inside one employer", () => {
  it("the clerk at her desk drafts a declaration that somebody else hands in", async () => {
    const who = await enter("shenyan");
    const { page } = who;
    await page.getByRole("heading", { level: 2, name: "本单位的期限" }).waitFor();
    await readable(who, "named-clerk");
    expect(await text(who)).not.toMatch(/体检|在岗检查|个案卡|剂量/);
    await nav(who).getByRole("link", { name: "申报", exact: true }).click();
    await page.getByRole("link", { name: /变更申报/ }).click();
    await page.getByText("改用完整表格").click();
    await page.getByText("由职业卫生管理人员或法定代表人核对、提交").waitFor();
    await page.locator(".task-list a").first().click();
    await page.locator("form input[type=text]").first().fill("沈燕核对");
    await page.getByText(/已保存/).waitFor();
    await nav(who).getByRole("link", { name: "今日", exact: true }).click();
    await page.getByText("变更申报草稿").waitFor();
    const draft = await (await hall.person("shenyan")).get("/api/v1/declarations/draft");
    expect(JSON.stringify(draft.content)).toContain("沈燕核对");
    // What examinations found is not told her as "none": it is left to whoever may see it.
    const prefill = await (await hall.person("shenyan")).get(`/api/v1/employers/${employerId}/declaration-prefill?kind=change`);
    expect(prefill.content.values).not.toHaveProperty("examDone");
    expect(
      (await (await hall.person("zhaogong")).get(`/api/v1/employers/${employerId}/declaration-prefill?kind=change`)).content.values,
    ).toHaveProperty("examDone");
    const refusal = await (
      await hall.person("shenyan")
    ).refused("POST", "/api/v1/declarations", { employerId, kind: "change", content: prefill.content });
    expect(refusal.code).toBe("AC-0403");
  });

  it("personnel at her desk names who confirms a notice on her own page", async () => {
    const who = await enter("songmei");
    const { page } = who;
    await page.getByText("指定 1 个岗位在本人页面确认告知的劳动者").waitFor();
    await readable(who, "named-personnel");
    expect(await text(who)).not.toMatch(/体检|个案卡|剂量|申报/);
    await page.getByRole("link", { name: "去指定" }).click();
    await page.getByRole("button", { name: "指定本人页面确认的劳动者（0 人）" }).click();
    await page.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "保存名单" }).click();
    await page.getByRole("button", { name: "指定本人页面确认的劳动者（1 人）" }).waitFor();
    await nav(who).getByRole("link", { name: "劳动者" }).click();
    await page.locator("tbody tr[data-row-key]").first().waitFor();
    expect(await text(who)).not.toMatch(/体检|个案卡/);
  });

  it("the head of a workshop on a phone sees her post, its workers and what is not yet signed", async () => {
    const who = await enter("hegang", "phone");
    const { page } = who;
    await page.getByText("请 1 个岗位的劳动者签收告知书").waitFor();
    await page.getByRole("heading", { level: 2, name: "所管岗位 1" }).waitFor();
    const said = await text(who);
    expect(said).toContain("打磨-3");
    expect(said).toContain("超标");
    expect(said).not.toMatch(/打磨-1|体检|个案卡|剂量/);
    await readable(who, "named-workshop-phone");
    await page.getByRole("link", { name: "1 人", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "所管岗位劳动者" }).waitFor();
    await page
      .getByText(/^\*|\*/)
      .first()
      .waitFor();
    await readable(who, "named-workshop-workers");
    await page.getByRole("button", { name: "菜单" }).click();
    await nav(who).getByRole("link", { name: "岗位告知" }).click();
    await page.getByRole("heading", { level: 1, name: "职业病危害告知" }).waitFor();
    expect(await text(who)).not.toMatch(/打磨-1/);
    await readable(who, "named-workshop-notices");
  });

  it("duties that rest on what is hidden from the clerk are no lateness to her", async () => {
    const lines = async (username: string): Promise<string[]> => {
      const person = await hall.person(username);
      const [short, all] = await Promise.all(
        ["duties", "duty-calendar"].map((part) => person.get<{ items: { duty: string }[] }>(`/api/v1/employers/${employerId}/${part}`)),
      );
      return [...short!.items, ...all!.items].map((l) => l.duty);
    };
    const rests = /^(exam-during:|radiation-)/;
    expect((await lines("zhaogong")).filter((d) => rests.test(d))).not.toEqual([]);
    expect((await lines("shenyan")).filter((d) => rests.test(d))).toEqual([]);
  });

  it("no page of anybody threw an error in the browser", () => {
    expect(visitors.flatMap((v) => v.faults)).toEqual([]);
  });
});
