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
  type Screen,
  type Visitor,
} from "../browser.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// 申报抽查 on a phone of 390 pixels: the inspector compares, photographs and submits; the employer corrects; the case closes by itself.
const today = "2025-06-10";
let hall: TownHall;
let browser: Browser;
let zhangmin: Person;
let firm: Person;
let employerId: string;
let task: Loose;
const all: Visitor[] = [];

const at = async (username: string, screen: Screen): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  all.push(who);
  await onDay(who, today);
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
  [hall, browser] = await Promise.all([townHall(today), launchBrowser()]);
  [zhangmin, firm] = await Promise.all([hall.person("zhangmin"), hall.person("zhaogong")]);
  employerId = (await firm.get("/api/v1/session")).employerId;
  const drawn = await zhangmin.post<Loose>("/api/v1/spot-checks", { wanted: 184, dueOn: "2025-06-30", seed: "LJ-2025" });
  expect(drawn.drawn).toBe(184);
  const { items } = await zhangmin.get<{ items: Loose[] }>("/api/v1/spot-check-tasks?limit=200");
  task = items.find((t) => t.creditCode === buildCreditCode(1))!;
  const { items: officers } = await zhangmin.get<{ items: Loose[] }>("/api/v1/spot-check-officers");
  const { accountId } = officers.find((o) => o.name === "李航")!;
  await zhangmin.post("/api/v1/spot-check-assignments", { taskIds: [task.taskId], accountId });
});
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

describe("before the visit", () => {
  it("nothing the drawn employer may open tells it so, and another firm's checks are not there for it", async () => {
    expect((await firm.get<Loose>(`/api/v1/employers/${employerId}/accuracy`)).checks).toEqual([]);
    for (const path of ["/api/v1/spot-checks", "/api/v1/spot-check-tasks", `/api/v1/spot-check-tasks/${task.taskId}`])
      expect((await firm.refused("GET", path)).status).toBe(403);
    const other = (await zhangmin.get<{ items: Loose[] }>("/api/v1/employers?limit=5")).items.find((e) => e.employerId !== employerId)!;
    expect((await firm.refused("GET", `/api/v1/employers/${other.employerId}/accuracy`)).status).toBe(404);
    const told = [`/api/v1/employers/${employerId}/timeline`, "/api/v1/messages", "/api/v1/desk", `/api/v1/employers/${employerId}`];
    for (const path of told) expect(JSON.stringify(await firm.get(path)), path).not.toContain("抽查");
  });
});

describe("the inspector in the workshop", () => {
  let lihang: Visitor;

  it("finds the drawn firm on the desk and opens it with what it declared", async () => {
    lihang = await at("lihang", "phone");
    await lihang.page.getByRole("link", { name: "核对抽中的单位 1 家" }).waitFor();
    await readable(lihang, "spot-check-1-desk");
    await lihang.page.getByRole("link", { name: "核对抽中的单位 1 家" }).click();
    await lihang.page.getByRole("link", { name: task.employerName }).click();
    await lihang.page.getByRole("button", { name: "提交核对结果" }).waitFor();
    await readable(lihang, "spot-check-2-form");
  });

  it("asks a reason of its own for a factor that is not there, and leaves no question out", async () => {
    const { page } = lihang;
    await page.getByRole("button", { name: "提交核对结果" }).click();
    await page.getByRole("alert").waitFor();
    const groups = page.getByRole("group", { name: /^申报的/ });
    const count = await groups.count();
    expect(count).toBeGreaterThan(3);
    for (let i = 0; i < count; i++)
      await groups
        .nth(i)
        .getByText(/^(一致|有)$/)
        .click();
    await groups.last().getByText("没有", { exact: true }).click();
    await page.getByLabel(/^没有.+的依据/).fill("该工序 5 月起外包");
    await page.getByRole("button", { name: "加一行" }).click();
    await page.getByLabel("第 1 行 危害因素").fill("甲醛");
    await page.getByLabel("第 1 行 在哪里、依据").fill("制芯工位使用含甲醛的树脂");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "树脂桶.png", mimeType: "image/png", buffer: Buffer.from(onePixel, "base64") });
    await page.getByText("树脂桶.png").waitFor();
    await readable(lihang, "spot-check-3-filled");
    await page.getByRole("button", { name: "提交核对结果" }).click();
    await page.getByText("已提交：有 2 处不一致，单位应在 2025-06-25 前变更申报。").waitFor();
    await page.getByRole("heading", { level: 2, name: /2025-06-10 抽查：不一致/ }).waitFor();
    await readable(lihang, "spot-check-4-submitted");
  });
});

describe("the employer corrects", () => {
  it("is told what differs and until when, and the case closes when the corrected declaration is accepted", async () => {
    const zhao = await at("zhaogong", "phone");
    const { page } = zhao;
    const [open] = await hall.eventually(
      async () => (await firm.get<{ items: Loose[] }>(`/api/v1/cases?programme=declaration-correction&state=open`)).items,
      (found) => found.length === 1,
    );
    await page.goto(`/cases/${open.caseId}`);
    await page
      .getByRole("button", { name: /办变更申报/ })
      .first()
      .waitFor();
    expect(await text(zhao)).toContain("漏报甲醛");
    await readable(zhao, "spot-check-5-employer-case");
    await page.goto(`/employers/${employerId}/accuracy`);
    await page.getByRole("heading", { level: 2, name: /2025-06-10 抽查：不一致/ }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: "提交核对结果" }).count()).toBe(0);
    await readable(zhao, "spot-check-6-employer-check");
    await correct();
    await hall.eventually(
      () => firm.get<Loose>(`/api/v1/cases/${open.caseId}`),
      (c) => c.state === "closed",
    );
    await page.goto(`/cases/${open.caseId}`);
    await page.getByText("更正申报已受理").first().waitFor();
    await readable(zhao, "spot-check-7-employer-closed");
  });
});

describe("the county at the desk", () => {
  it("sees the sample, its seed and the rate of what was checked", async () => {
    const who = await at("zhangmin", "desk");
    await who.page.getByRole("link", { name: "分派抽中的单位 183 家" }).waitFor();
    await who.page.goto("/spot-checks?show=checked");
    await who.page.getByText(/漏报甲醛/).waitFor();
    await readable(who, "spot-check-8-county");
    await who.page.goto(`/spot-checks/${(await zhangmin.get<Loose>("/api/v1/spot-checks")).items[0].spotCheckId}`);
    await who.page.getByText("用留存的池和种子重抽，是同一批 184 家").waitFor();
    await readable(who, "spot-check-9-sample");
    await who.page.goto(`/employers/${employerId}`);
    await who.page.getByRole("link", { name: "核对申报" }).click();
    await who.page.getByRole("heading", { level: 2, name: /2025-06-10 抽查：不一致/ }).waitFor();
    await readable(who, "spot-check-10-visit-of-county");
    expect(all.flatMap((v) => v.faults)).toEqual([]);
  });
});

const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** The employer declares the change: the factor found is added, the one that is gone is left out; the county accepts. */
const correct = async (): Promise<void> => {
  const rows = await hall.world.asSystem((ctx) =>
    ctx.tx.query<Loose>(
      `select content from exposure.declaration where employer_id = $1 and state = 'accepted' order by version desc limit 1`,
      [employerId],
    ),
  );
  const { content } = rows[0];
  const checks = (await firm.get<Loose>(`/api/v1/employers/${employerId}/accuracy`)).checks[0].lines as Loose[];
  const gone = new Set(checks.filter((l) => l.verdict === "surplus").map((l) => l.key));
  const places = [
    ...content.places.filter((p: Loose) => !gone.has(p.agentCode)),
    { ...content.places[0], agentCode: "2158", agentName: "甲醛" },
  ];
  const kept = Object.entries(content.values).filter(([key]) => !key.startsWith("haz") && key !== "exposedTotal");
  const classes: Record<string, string> = { "1": "Dust", "2": "Chem", "3": "Phys", "4": "Radi" };
  const present = new Set(places.map((p: Loose) => classes[String(p.agentCode)[0]!]));
  const filed = await firm.post<Loose>("/api/v1/declarations", {
    employerId,
    kind: "change",
    content: {
      ...content,
      values: {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(["Dust", "Chem", "Phys", "Radi"].map((c) => [`test${c}Done`, present.has(c) ? "未检测" : "/"])),
        testBioOtherDone: "/",
        declarationType: "变更申报",
        changeReason: "补报甲醛，去掉已外包的工序",
        declaredOn: today,
      },
      changedOn: today,
      hazardItems: [],
      places,
    },
  });
  const stands = await firm.get<Loose>(`/api/v1/declarations/${filed.declarationId}`);
  if (stands.state !== "accepted") await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
};
