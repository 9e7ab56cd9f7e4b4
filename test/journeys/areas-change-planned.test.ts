import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { settleIndicators } from "#engines";
import { areaChangesJob } from "../../src/registry/areas/jobs.ts";
import { recountBase } from "../../src/registry/base/store.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// A merger decreed for a later day: planned, shown, corrected, carried out by the worker on its day, looked back on.
const hekou = "330499105000";
const shiqiao = "330499104000";
const yunxi = "330499103000";
const renamed = "330499002000";
const villages = [0, 1, 2].map((n) => ({ areaCode: `33049910520${n}`, successorCode: `33049910420${n + 4}` }));
const decree = { decreeNumber: "浙政函〔2025〕88 号", decreeAuthority: "浙江省人民政府", reason: "撤销河口镇，并入石桥镇" };
const merge = { kind: "merge", from: "2025-07-03", successorCode: shiqiao, villages, ...decree };

let hall: TownHall;
let zhangmin: Person;
let luojing: Person;
let lintao: Person;
let planId: string;
const caseId = newId();
beforeAll(async () => {
  hall = await townHall("2025-06-30");
  [zhangmin, luojing, lintao] = await Promise.all([hall.person("zhangmin"), hall.person("hekou"), hall.person("lintao")]);
});
afterAll(() => hall.close());

const send = (body: object, area = hekou, who = zhangmin) => who.call("POST", `/api/v1/areas/${area}/changes`, body);
const refused = async (body: object, area = hekou, who = zhangmin): Promise<string> => {
  const answer = await send({ ...merge, ...body }, area, who);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  return `${answer.body.code} ${answer.body.says}`;
};
const work = () => areaChangesJob.run({ db: hall.world.db, clock: hall.world.clock, log: hall.world.log }, {});
const plan = (changeId = planId): Promise<Loose> => zhangmin.get(`/api/v1/area-changes/${changeId}`);
const units = async (area: string): Promise<number> =>
  (await zhangmin.get(`/api/v1/employers?limit=1&state=in-production&areaCode=${area}`)).count.value;
const rates = (asOf: string): Promise<[number, number][]> =>
  Promise.all(
    [hekou, shiqiao].map(async (area): Promise<[number, number]> => {
      const { figure } = await zhangmin.get(`/api/v1/indicators/I002?area=${area}&asOf=${asOf}`);
      return [figure.numerator, figure.denominator];
    }),
  );
/** Everything a change of an area may touch, without what only says that something was asked. */
const standing = (): Promise<Record<string, unknown>> =>
  hall.world.asSystem((ctx) =>
    ctx.tx.one(
      `select (select md5(string_agg(a::text, ';' order by area_code)) from registry.area a where area_code like '3304%') as areas,
         (select md5(string_agg(e::text, ';' order by employer_id)) from registry.employer e) as employers,
         (select count(*)::int from registry.employer_version) as versions, (select count(*)::int from registry.area_change_moved) as moved,
         (select md5(string_agg(p::text, ';' order by employer_id, post_id)) from registry.post p) as posts,
         (select md5(string_agg(c::text, ';' order by case_id)) from cases.case_file c) as cases,
         (select md5(string_agg(area_code, ';' order by organisation_id)) from access.organisation) as organisations,
         (select count(*)::int from access.message where kind = 'area-change') as messages`,
    ),
  );
const told = async (who: Person): Promise<Loose[]> => (await who.get("/api/v1/messages?kind=area-change")).items;

describe("a merger that is decreed for a later day", () => {
  it("is refused without its decree, for a day that is over, for a foreign county and to those who may not", async () => {
    const before = await standing();
    expect(await refused({ decreeNumber: "" })).toContain("RG-2204 计划以后生效的调整，没有写文号或批准机关");
    expect(await refused({ from: "2025-06-29" })).toContain("RG-2203 生效日 2025-06-29 已过");
    expect(await refused({}, hekou, lintao)).toContain("RG-1006");
    expect((await send(merge, hekou, luojing)).status).toBe(403);
    expect(await standing()).toEqual(before);
    expect((await zhangmin.get("/api/v1/area-changes")).items).toEqual([]);
  });

  it("shows beforehand what would move, and writes nothing", async () => {
    const before = await standing();
    const preview = await zhangmin.post(`/api/v1/areas/${hekou}/changes/preview`, merge);
    expect(preview).toMatchObject({
      area: { areaCode: hekou, name: "河口镇" },
      successor: { areaCode: shiqiao, name: "石桥镇" },
      staying: { value: 0, capped: false },
      unplaced: { value: 0, capped: false },
      organisations: ["河口镇人民政府"],
    });
    expect(preview.villages.map((v: Loose) => v.successorCode)).toEqual(villages.map((v) => v.successorCode));
    expect(preview.employers.capped).toBe(false);
    expect(preview.officers.length).toBeGreaterThan(0);
    expect(await standing()).toEqual(before);
    expect((await zhangmin.get("/api/v1/area-changes")).items).toEqual([]);
  });

  it("is kept as a plan with its decree, and nothing moves before its day", async () => {
    const before = await standing();
    const made = await send(merge);
    expect([made.status, made.body]).toMatchObject([201, { state: "planned", from: "2025-07-03", employers: null }]);
    planId = made.body.changeId;
    const paper = new FormData();
    paper.set("file", new Blob(["%PDF-1.4 批复"], { type: "application/pdf" }), "批复.pdf");
    await zhangmin.post(`/api/v1/area-changes/${planId}/file`, paper);
    expect(await plan()).toMatchObject({
      change: { state: "planned", areaName: "河口镇", successorName: "石桥镇", daysLeft: 3, fileName: "批复.pdf", ...decree },
      abilities: ["area.change"],
    });
    const paperBack = await zhangmin.download(`/api/v1/area-changes/${planId}/file`);
    expect([paperBack.status, paperBack.text]).toEqual([200, "%PDF-1.4 批复"]);
    const { items } = await zhangmin.get("/api/v1/area-register?parent=330499000000");
    expect(items.find((a: Loose) => a.areaCode === hekou)).toMatchObject({ validFrom: null, validTo: null, planned: { changeId: planId } });
    expect((await lintao.refused("GET", `/api/v1/area-changes/${planId}`)).code).toBe("RG-2214");
    expect((await lintao.refused("POST", `/api/v1/area-changes/${planId}/cancel`, { reason: "误报" })).code).toBe("RG-2214");
    expect((await lintao.get("/api/v1/area-changes")).items).toEqual([]);
    await work();
    expect(await standing()).toEqual(before);
  });

  it("stands against everything that would make it impossible", async () => {
    expect(
      await refused({ kind: "rename", from: "2025-07-10", successorCode: renamed, successorName: "河口街道", villages: [] }),
    ).toContain("RG-2213 与已计划的调整冲突：2025-07-03 河口镇并入石桥镇");
    const atOnce = { kind: "rename", from: "2025-06-30", successorCode: renamed, successorName: "石桥街道", villages: [] };
    expect(await refused(atOnce, shiqiao)).toContain("RG-2213");
    expect(await refused({ ...atOnce, from: "2025-07-02" }, shiqiao)).toContain("RG-2213");
    // After it, the town that takes it over may change; and what stands on that may be planned too.
    const after = await send({ ...merge, ...atOnce, from: "2025-07-05" }, shiqiao);
    expect(after.body.state).toBe("planned");
    const third = await send({ ...merge, from: "2025-07-06", successorCode: renamed, villages: joining }, yunxi);
    expect(third.body).toMatchObject({ state: "planned" });
    expect((await plan(third.body.changeId)).change.successorName).toBe("石桥街道");
    const cancel = (changeId: string) => zhangmin.call("POST", `/api/v1/area-changes/${changeId}/cancel`, { reason: "方案改变" });
    expect((await cancel(after.body.changeId)).body.code).toBe("RG-2213");
    expect((await zhangmin.refused("POST", `/api/v1/area-changes/${third.body.changeId}/cancel`, { reason: " " })).code).toBe("RG-1007");
    expect((await cancel(third.body.changeId)).status).toBe(204);
    expect((await cancel(after.body.changeId)).status).toBe(204);
    expect((await cancel(after.body.changeId)).body.code).toBe("RG-2215");
    expect((await plan(after.body.changeId)).change).toMatchObject({ state: "cancelled", settledReason: "方案改变", settledBy: "张敏" });
  });

  it("is corrected before its day by whoever saw the latest version", async () => {
    const correct = (body: object) => zhangmin.call("PUT", `/api/v1/area-changes/${planId}`, { ...merge, version: 1, ...body });
    expect((await correct({ from: "2025-06-30" })).body.code).toBe("RG-2218");
    expect((await correct({ from: "2025-07-02" })).status).toBe(204);
    expect((await correct({ from: "2025-07-04" })).body.code).toBe("RG-2216");
    expect((await plan()).change).toMatchObject({ effectiveOn: "2025-07-02", version: 2, daysLeft: 2, fileName: "批复.pdf" });
  });

  it("is carried out by the worker on its day: the figures of the day before stay under the old code", async () => {
    await hall.world.asSystem((ctx) =>
      ctx.tx.query(
        `insert into cases.case_file (employer_id, case_id, case_no, area_code, programme, programme_version, title, subject_key, facts, stage, opened_on)
         select employer_id, $1, 'LJ-2025-0001', area_code, 'over-limit-remediation', '1', '整改', 'x', '{}', 'open', '2025-06-30'
         from registry.employer where area_code = $2 order by employer_id limit 1`,
        [caseId, hekou],
      ),
    );
    await settleIndicators(hall.world.db, hall.world.clock);
    await hall.onceCounted("2025-07-01");
    const before = await standing();
    const old = await rates("2025-07-01");
    expect(old).toEqual([
      [23, 26],
      [33, 36],
    ]);
    await work();
    expect(await standing()).toEqual(before);
    await hall.onceCounted("2025-07-02");
    await work();
    await settleIndicators(hall.world.db, hall.world.clock);
    expect([await units(hekou), await units(shiqiao)]).toEqual([0, 62]);
    expect(await rates("2025-07-01")).toEqual(old);
    expect(await rates("2025-07-02")).toEqual([
      [0, 0],
      [56, 62],
    ]);
    expect(await hall.world.db.asWorker((tx) => recountBase(tx))).toBe(0);
    expect((await plan()).change).toMatchObject({
      state: "done",
      settledOn: "2025-07-02",
      moved: { employers: 26, villages: 3, organisations: 1, cases: 1 },
    });
  });

  it("is told to the planner and the towns, and a second run of the worker changes nothing", async () => {
    const before = await standing();
    await work();
    expect(await standing()).toEqual(before);
    expect(await told(zhangmin)).toMatchObject([{ title: "河口镇并入石桥镇：已生效", link: `/area-changes/${planId}` }]);
    expect(await told(luojing)).toMatchObject([{ title: "河口镇并入石桥镇", link: `/area-changes/${planId}` }]);
    expect((await zhangmin.call("PUT", `/api/v1/area-changes/${planId}`, { ...merge, version: 2 })).body.code).toBe("RG-2215");
  });

  it("is looked back on with what it moved; the old town's officer answers for the new one at once", async () => {
    expect((await luojing.get("/api/v1/employers?limit=1&state=in-production")).count.value).toBe(62);
    const moved = (kind: string, who = luojing) => who.get(`/api/v1/area-changes/${planId}/moved?kind=${kind}`);
    const employers = (await moved("employer")).items;
    expect(employers).toHaveLength(26);
    expect(employers.every((e: Loose) => e.fromCode.startsWith("330499105") && e.areaCode.startsWith("330499104"))).toBe(true);
    expect((await moved("organisation")).items).toMatchObject([{ label: "河口镇人民政府", fromCode: hekou, areaCode: shiqiao }]);
    const officers = (await moved("account")).items.map((a: Loose) => a.label);
    expect(officers).toHaveLength((await plan()).change.moved.officers);
    expect(officers.some((name: string) => name.includes("罗静"))).toBe(true);
    expect((await moved("village")).items.map((v: Loose) => v.areaCode)).toEqual(villages.map((v) => v.successorCode));
    const cases = (await moved("case", zhangmin)).items;
    expect(cases).toMatchObject([{ subject: caseId, caseNo: "LJ-2025-0001", fromCode: hekou, areaCode: shiqiao }]);
    const history = await zhangmin.get(`/api/v1/areas/${hekou}/history`);
    expect(history.lineage.map((a: Loose) => [a.name, a.validTo])).toEqual([
      ["河口镇", "2025-07-01"],
      ["石桥镇", null],
    ]);
    expect(history.changes.map((c: Loose) => c.changeId)).toContain(planId);
    const village = await zhangmin.get(`/api/v1/areas/330499104204/history`);
    expect(village.lineage.map((a: Loose) => a.areaCode)).toEqual(["330499105200", "330499104204"]);
    expect(village.changes.map((c: Loose) => c.changeId)).toContain(planId);
    for (const kind of ["employer", "case"])
      expect((await lintao.refused("GET", `/api/v1/area-changes/${planId}/moved?kind=${kind}`)).code).toBe("RG-2214");
  });
});

const joining = [0, 1, 2].map((n) => ({ areaCode: `33049910320${n}`, successorCode: `33049900230${n}` }));

describe("a split that is planned", () => {
  const split = {
    ...decree,
    kind: "split",
    from: "2025-07-04",
    successorCode: "330499106000",
    successorName: "盐场镇",
    reason: "析置盐场镇",
  };
  const parts = [{ areaCode: "330499104204", successorCode: "330499106001" }];
  let changeId: string;

  it("asks where the employers go that are entered under no village", async () => {
    const { items } = await zhangmin.get(`/api/v1/areas/${shiqiao}/unplaced-employers`);
    const chosen = items.slice(0, 2).map((e: Loose) => e.employerId);
    expect((await lintao.get(`/api/v1/areas/${shiqiao}/unplaced-employers`)).items).toEqual([]);
    const body = { ...split, villages: parts, employerIds: chosen };
    expect(await refused(body, shiqiao)).toMatch(/^RG-2212 有 \d+ 家单位只登记到石桥镇/);
    const preview = await zhangmin.post(`/api/v1/areas/${shiqiao}/changes/preview`, body);
    expect(preview.unplaced.value).toBeGreaterThan(0);
    expect(preview.employers.value + preview.staying.value).toBe(await allIn(shiqiao));
    const planned = await send({ ...body, othersStay: true }, shiqiao);
    expect(planned.body.state).toBe("planned");
    changeId = planned.body.changeId;
    expect(await plan(changeId)).toMatchObject({ villages: [{ ...parts[0], name: "河口村村委会" }], othersStay: true });
    expect((await plan(changeId)).employers).toHaveLength(2);
  });

  it("is caught up on the next day when the worker was off, and the planner is told", async () => {
    await hall.onceCounted("2025-07-05");
    const before = await units(shiqiao);
    await work();
    expect((await plan(changeId)).change).toMatchObject({ state: "done", effectiveOn: "2025-07-04", settledOn: "2025-07-05" });
    const moved = (await plan(changeId)).change.moved.employers;
    expect(moved).toBeGreaterThanOrEqual(2);
    expect(await units(shiqiao)).toBeGreaterThanOrEqual(before - moved);
    const message = (await told(zhangmin)).find((m) => m.title === "石桥镇分设盐场镇：已生效");
    expect(message.body).toContain("计划 2025-07-04 生效，平台当天没有运行，2025-07-05 执行");
    const standingOf = await zhangmin.get("/api/v1/areas/330499106000/history");
    expect(standingOf.area).toMatchObject({ name: "盐场镇", validFrom: "2025-07-05" });
  });
});

const allIn = async (town: string): Promise<number> =>
  (
    await hall.world.asSystem((ctx) =>
      ctx.tx.one<{ n: number }>(`select count(*)::int as n from registry.employer where area_code like $1`, [`${town.slice(0, 9)}%`]),
    )
  ).n;

describe("a plan that has become impossible by its day", () => {
  it("is written down as failed with its reason, told to the planner, and nothing is half done", async () => {
    const rename = {
      ...decree,
      kind: "rename",
      from: "2025-07-07",
      successorCode: "330499003000",
      successorName: "云溪街道",
      villages: [],
    };
    const { changeId } = (await send(rename, yunxi)).body;
    // A newer list of areas brings the very code in the meantime.
    await hall.world.asSystem((ctx) =>
      ctx.tx.query(
        `insert into registry.area (area_code, name, level, parent_code) values ('330499003000', '新河街道', 'township', '330499000000')`,
      ),
    );
    await hall.onceCounted("2025-07-07");
    const { messages, ...before } = await standing();
    await work();
    const { messages: after, ...now } = await standing();
    expect(now).toEqual(before);
    expect(after).toBe((messages as number) + 1);
    expect((await plan(changeId)).change).toMatchObject({ state: "failed", settledReason: "代码 330499003000 已是新河街道的代码。" });
    const message = (await told(zhangmin)).find((m) => m.title === "云溪镇更名云溪街道：没有执行");
    expect(message.body).toContain("没有改动任何数据");
    await work();
    expect((await standing())["messages"]).toBe(after);
  });
});
