import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// 申报信息抽查: a sample anybody can redraw, found beside declared, the accuracy rate, and a correction that ends only by an accepted declaration.
const county = "330499000000";
const qingshi = "330499101000";
let hall: TownHall;
let zhangmin: Person;
let lihang: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-06-02");
  [zhangmin, lihang, chenxia] = await Promise.all([hall.person("zhangmin"), hall.person("lihang"), hall.person("chenxia")]);
});
afterAll(() => hall.close());

let spotCheck: Loose;
const tasks = async (who: Person, query = ""): Promise<Loose[]> =>
  (await who.get<{ items: Loose[] }>(`/api/v1/spot-check-tasks?limit=200&${query}`)).items;
const figure = async (numerator: number, denominator: number, area = county): Promise<string> => {
  const read = async (): Promise<Loose> => (await zhangmin.get<Loose>(`/api/v1/indicators/I027?area=${area}`)).figure;
  const now = await hall.eventually(read, (f) => f.numerator === numerator && f.denominator === denominator);
  expect([now.numerator, now.denominator]).toEqual([numerator, denominator]);
  return now.text;
};
/** What an officer sends who finds what was declared. */
const asDeclared = (declared: Loose): Loose => ({
  visitedOn: "2025-06-10",
  industry: declared.industry,
  size: declared.size,
  agents: declared.agents.map((a: Loose) => ({ agentCode: a.agentCode, found: true })),
});
const taskOf = (who: Person, taskId: string): Promise<Loose> => who.get(`/api/v1/spot-check-tasks/${taskId}`);
const casesOf = async (who: Person, employerId: string, state = "open"): Promise<Loose[]> =>
  (await who.get<{ items: Loose[] }>(`/api/v1/cases?programme=declaration-correction&employerId=${employerId}&state=${state}`)).items;

describe("the sample", () => {
  it("is asked for once a year: before the first draw the page says 2024 is overdue and 2025 is to be drawn", async () => {
    const { years, minimum } = await zhangmin.get<Loose>("/api/v1/spot-checks");
    expect(years.map((y: Loose) => [y.year, y.state, y.dueOn])).toEqual([
      [2025, "to-draw", "2025-12-31"],
      [2024, "overdue", "2024-12-31"],
    ]);
    expect(minimum).toContain("未配置");
  });

  it("takes 20 of the 184 declared by town, size and risk, with a seed that draws the same again", async () => {
    spotCheck = await zhangmin.post("/api/v1/spot-checks", { wanted: 20, dueOn: "2025-09-30", seed: "LJ-2025-0602" });
    expect([spotCheck.pool, spotCheck.drawn, spotCheck.seed]).toEqual([184, 20, "LJ-2025-0602"]);
    expect(spotCheck.strata.reduce((n: number, s: Loose) => n + s.pool, 0)).toBe(184);
    expect(spotCheck.strata.reduce((n: number, s: Loose) => n + s.drawn, 0)).toBe(20);
    expect(spotCheck.towns.reduce((n: number, t: Loose) => n + t.drawn, 0)).toBe(20);
    const again = await zhangmin.get<Loose>(`/api/v1/spot-checks/${spotCheck.spotCheckId}/redraw`);
    expect([again.agrees, again.drawn, again.pool]).toEqual([true, 20, 184]);
    expect(again.poolSha256).toMatch(/^[0-9a-f]{64}$/);
    const other = await zhangmin.post<Loose>("/api/v1/spot-checks", { wanted: 20, dueOn: "2025-09-30", seed: "LJ-2025-0602" });
    const codes = async (id: string): Promise<string[]> => (await tasks(zhangmin, `spotCheckId=${id}`)).map((t) => t.creditCode).sort();
    expect(await codes(other.spotCheckId)).toEqual(await codes(spotCheck.spotCheckId));
  });

  it("is refused in the past and outside one's area, and drawn by the county alone", async () => {
    expect((await zhangmin.refused("POST", "/api/v1/spot-checks", { wanted: 5, dueOn: "2025-06-01" })).code).toBe("ED-2103");
    expect((await zhangmin.refused("POST", "/api/v1/spot-checks", { wanted: 5, dueOn: "2025-07-01", areaCode: "330421000000" })).code).toBe(
      "ED-2104",
    );
    expect((await chenxia.refused("POST", "/api/v1/spot-checks", { wanted: 5, dueOn: "2025-07-01" })).status).toBe(403);
  });

  it("goes to inspectors and to officers of the town; somebody who does not see the employer is refused", async () => {
    const mine = (await tasks(zhangmin, `spotCheckId=${spotCheck.spotCheckId}`)) as Loose[];
    const { items } = await zhangmin.get<{ items: Loose[] }>("/api/v1/spot-check-officers");
    const li = items.find((o) => o.name === "李航")!;
    const chen = items.find((o) => o.name === "陈霞")!;
    const elsewhere = mine.find((t) => t.areaCode !== qingshi)!;
    expect(
      (await zhangmin.refused("POST", "/api/v1/spot-check-assignments", { taskIds: [elsewhere.taskId], accountId: chen.accountId })).code,
    ).toBe("ED-2108");
    const hers = mine.filter((t) => t.areaCode === qingshi).map((t) => t.taskId);
    await zhangmin.post("/api/v1/spot-check-assignments", { taskIds: hers, accountId: chen.accountId });
    await zhangmin.post("/api/v1/spot-check-assignments", {
      taskIds: mine.filter((t) => t.areaCode !== qingshi).map((t) => t.taskId),
      accountId: li.accountId,
    });
    expect(await tasks(chenxia, "assignedTo=me")).toHaveLength(hers.length);
    expect(await tasks(lihang, "assignedTo=me")).toHaveLength(20 - hers.length);
    expect((await tasks(chenxia)).every((t) => t.areaCode === qingshi)).toBe(true);
  });

  it("is not shown to the employer before the visit, nor to another county", async () => {
    const zhao = await hall.person("zhaogong");
    expect((await zhao.refused("GET", "/api/v1/spot-check-tasks")).status).toBe(403);
    const lintao = await hall.person("lintao");
    expect(await tasks(lintao)).toEqual([]);
    expect((await lintao.refused("GET", `/api/v1/spot-checks/${spotCheck.spotCheckId}`)).code).toBe("ED-2105");
  });
});

describe("what was found", () => {
  let first: Loose;
  let second: Loose;
  beforeAll(async () => {
    hall.on("2025-06-10");
    [first, second] = await tasks(lihang, "assignedTo=me");
  });

  it("leaves no item out: industry, size and every declared factor are answered", async () => {
    const { declared } = await taskOf(lihang, first.taskId);
    const { industry: _, ...rest } = asDeclared(declared);
    const refused = await lihang.refused("POST", `/api/v1/spot-check-tasks/${first.taskId}/check`, rest);
    expect([refused.code, refused.says]).toEqual(["ED-2110", "抽查核对还缺：行业分类。"]);
    const some = { ...asDeclared(declared), agents: asDeclared(declared).agents.slice(1) };
    expect((await lihang.refused("POST", `/api/v1/spot-check-tasks/${first.taskId}/check`, some)).says).toContain(
      declared.agents[0].agentName,
    );
  });

  it("that agrees in all three counts for the rate: 1 of 1", async () => {
    const { declared } = await taskOf(lihang, first.taskId);
    const answer = await lihang.post<Loose>(`/api/v1/spot-check-tasks/${first.taskId}/check`, asDeclared(declared));
    expect([answer.accurate, answer.dueOn]).toEqual([true, null]);
    expect(await figure(1, 1)).toBe("100.00 %");
    expect(await casesOf(zhangmin, first.employerId)).toEqual([]);
  });

  it("that differs needs a photo or a word to it, and asks for a change declaration within 15 days: 1 of 2", async () => {
    const { declared } = await taskOf(lihang, second.taskId);
    const wrong = { ...asDeclared(declared), agents: [...asDeclared(declared).agents, { agentCode: "2158", found: true }] };
    expect((await lihang.refused("POST", `/api/v1/spot-check-tasks/${second.taskId}/check`, wrong)).says).toBe(
      "“甲醛”漏报，没有照片也没有说明。",
    );
    const form = new FormData();
    form.set("file", new Blob(["photo"], { type: "image/jpeg" }), "胶水桶.jpg");
    const photo = await lihang.post<Loose>(`/api/v1/employers/${second.employerId}/accuracy-photos`, form);
    const answer = await lihang.post<Loose>(`/api/v1/spot-check-tasks/${second.taskId}/check`, { ...wrong, photos: [photo.photoId] });
    expect([answer.accurate, answer.dueOn]).toEqual([false, "2025-06-25"]);
    expect(answer.lines.at(-1)).toMatchObject({ key: "2158", declared: null, found: "有", verdict: "missing" });
    expect(await figure(1, 2)).toBe("50.00 %");
    const list = await hall.eventually(
      () => zhangmin.get<{ items: Loose[] }>(`/api/v1/indicators/I027/list?area=${county}&side=missing&limit=10`),
      (l) => l.items.length === 1,
    );
    expect(JSON.stringify(list.items)).toContain("漏报甲醛");
    const [open] = await hall.eventually(
      () => casesOf(zhangmin, second.employerId),
      (found) => found.length === 1,
    );
    expect([open.title.includes("申报与现场不一致"), open.dueOn]).toEqual([true, "2025-06-25"]);
    const bytes = await lihang.download(`/api/v1/accuracy-photos/${photo.photoId}`);
    expect([bytes.status, bytes.text]).toEqual([200, "photo"]);
    const other = await hall.person("lintao");
    expect((await other.refused("GET", `/api/v1/accuracy-photos/${photo.photoId}`)).code).toBe("ED-2117");
  });

  it("is entered again only with a reason; the newer answer counts and the earlier one is kept", async () => {
    const { declared } = await taskOf(lihang, first.taskId);
    expect((await lihang.refused("POST", `/api/v1/spot-check-tasks/${first.taskId}/check`, asDeclared(declared))).code).toBe("ED-2107");
    await lihang.post(`/api/v1/spot-check-tasks/${first.taskId}/check`, {
      ...asDeclared(declared),
      size: declared.size === "微" ? "小" : "微",
      sizeNote: "社保在册 9 人",
      reason: "复看社保名单",
    });
    expect(await figure(0, 2)).toBe("0.00 %");
    const view = await taskOf(lihang, first.taskId);
    expect(view.checks.map((c: Loose) => [c.accurate, c.replaced])).toEqual([
      [false, false],
      [true, true],
    ]);
    await hall.eventually(
      () => casesOf(zhangmin, first.employerId),
      (found) => found.length === 1,
    );
    await lihang.post(`/api/v1/spot-check-tasks/${first.taskId}/check`, { ...asDeclared(declared), reason: "企业补充了离职证明" });
    expect(await figure(1, 2)).toBe("50.00 %");
    const closed = await hall.eventually(
      () => casesOf(zhangmin, first.employerId, "closed"),
      (found) => found.length === 1,
    );
    expect(closed[0].outcome).toBe("withdrawn");
  });

  it("ends only when a declaration that agrees with the workplace is accepted", async () => {
    const declare = async (agents: { agentCode: string; agentName: string }[], on: string): Promise<void> => {
      hall.on(on);
      const [content] = await hall.world
        .asSystem((ctx) =>
          ctx.tx.query<Loose>(
            `select content as c from exposure.declaration where employer_id = $1 and state = 'accepted' order by version desc limit 1`,
            [second.employerId],
          ),
        )
        .then((rows) => rows.map((r: Loose) => r.c));
      const post = content.places[0];
      const present = (cls: string): boolean => content.values[`haz${cls}Present`] === true || (cls === "Chem" && agents.length > 0);
      const kept = Object.entries(content.values).filter(([key]) => !key.startsWith("haz") && key !== "exposedTotal");
      const filed = await zhangmin.post<Loose>("/api/v1/declarations", {
        employerId: second.employerId,
        kind: "change",
        content: {
          ...content,
          values: {
            ...Object.fromEntries(kept),
            ...Object.fromEntries(["Dust", "Chem", "Phys", "Radi"].map((c) => [`test${c}Done`, present(c) ? "未检测" : "/"])),
            testBioOtherDone: "/",
            declarationType: "变更申报",
            changeReason: "补报危害因素",
            declaredOn: on,
          },
          changedOn: "2025-06-10",
          hazardItems: [],
          places: [...content.places, ...agents.map((a) => ({ ...post, ...a }))],
        },
      });
      await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
    };
    const [{ caseId }] = await casesOf(zhangmin, second.employerId);
    await declare([], "2025-06-15");
    const page = (): Promise<Loose> => zhangmin.get(`/api/v1/cases/${caseId}`);
    const after = await hall.eventually(page, (c) => c.acts.some((a: Loose) => a.act === "still-different"));
    expect(after.state).toBe("open");
    expect(JSON.stringify(after.acts.find((a: Loose) => a.act === "still-different").filled)).toContain("漏报甲醛");
    await declare([{ agentCode: "2158", agentName: "甲醛" }], "2025-06-20");
    const done = await hall.eventually(page, (c) => c.state === "closed");
    expect([done.outcome, done.acts.at(-1).act]).toEqual(["corrected", "corrected"]);
    // What was found stays found: the rate of the year does not move.
    expect(await figure(1, 2)).toBe("50.00 %");
  });

  it("is overdue after its day, and next year's page says that the year was not finished", async () => {
    hall.on("2025-10-01");
    const open = await zhangmin.get<Loose>(`/api/v1/spot-check-tasks?spotCheckId=${spotCheck.spotCheckId}&show=overdue`);
    expect([open.count.value, open.overdue]).toEqual([18, 18]);
    hall.on("2026-01-02");
    const { years } = await zhangmin.get<Loose>("/api/v1/spot-checks");
    expect(years.map((y: Loose) => [y.year, y.state])).toEqual([
      [2026, "to-draw"],
      [2025, "overdue"],
    ]);
  });
});

describe("a difference noted on any other visit", () => {
  it("asks for the same correction and does not count as a spot check", async () => {
    hall.on("2026-01-05");
    const firm = (await chenxia.get<{ items: Loose[] }>("/api/v1/employers?declared=valid&limit=50")).items.at(-1)!;
    const { declared } = await chenxia.get<Loose>(`/api/v1/employers/${firm.employerId}/accuracy`);
    const path = `/api/v1/employers/${firm.employerId}/accuracy-checks`;
    expect((await chenxia.refused("POST", path, { visitedOn: "2026-01-05", occasion: "走访" })).code).toBe("ED-2111");
    const answer = await chenxia.post<Loose>(path, {
      visitedOn: "2026-01-05",
      occasion: "走访",
      agents: [{ agentCode: declared.agents[0].agentCode, found: false, note: "该工序已外包" }],
    });
    expect([answer.accurate, answer.dueOn]).toEqual([false, "2026-01-20"]);
    const [open] = await hall.eventually(
      () => casesOf(chenxia, firm.employerId),
      (found) => found.length === 1,
    );
    expect(open.state).toBe("open");
    const { figure: now } = await zhangmin.get<Loose>(`/api/v1/indicators/I027?area=${county}`);
    expect(now.denominator).toBe(2);
    const xuming = await hall.person("baita");
    expect((await xuming.refused("POST", path, { visitedOn: "2026-01-05", occasion: "走访", size: "小" })).status).toBe(404);
  });
});
