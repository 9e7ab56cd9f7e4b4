import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day, newId } from "#kernel";
import { registerEmployer } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer } from "../../../test/factories/index.ts";
import {
  invalidateReport,
  lastTests,
  latestResults,
  latestResultsAfter,
  listReports,
  overLimitPosts,
  readReport,
  receiveReports,
  releaseHeldReports,
  resultsOfPost,
} from "../index.ts";
import type { LaboratoryReportInput } from "./schema.ts";
import { ReportView } from "./views.ts";
import type { Actor } from "#access";

let world: TestWorld;
let laboratory: Actor;
let employerId: string;
const creditCode = buildCreditCode(1);
const officer = buildActor("commission");

const addLaboratory = async (
  name: string,
  areaCode: string,
  validTo: string,
  categories = ["dust", "physical", "chemical"],
): Promise<string> => {
  const id = newId();
  await world.db.asWorker(async (tx) => {
    await tx.query(
      `insert into registry.institution (institution_id, kind, code, name, area_code, licence_no, valid_from, valid_to) values ($1, 'laboratory', $2, $3, $4, $5, '2021-01-01', $6)`,
      [id, `L-${name}`, name, areaCode, `证-${name}`, validTo],
    );
    await tx.query(
      `insert into registry.institution_scope (institution_id, category, valid_from, valid_to) select $1, c, '2021-01-01', $2::date from unnest($3::text[]) c`,
      [id, validTo, categories],
    );
  });
  return id;
};
const report = (reportNo: string, sampledOn: string, value: string, rest: Partial<LaboratoryReportInput> = {}): LaboratoryReportInput => ({
  reportNo,
  sampledOn: day(sampledOn),
  reportedOn: day(sampledOn),
  employer: { creditCode, name: "鑫铸公司" },
  results: [{ postName: "打磨-3", agent: { name: "噪声" }, sample: { kind: "noise", measure: "LEX,8h", segments: [{ value }] } }],
  ...rest,
});
const receive = (reports: LaboratoryReportInput[], actor = laboratory, institutionId?: string) =>
  world.db.asWorker((tx) =>
    receiveReports({ tx, clock: world.clock, actor }, reports, { kind: "form", ...(institutionId ? { institutionId } : {}) }),
  );

beforeAll(async () => {
  world = await testWorld({ today: "2025-09-15" });
  await world.db.asWorker((tx) =>
    tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'), ('330499101000', '青石镇', 'township', '330499000000') on conflict do nothing`,
    ),
  );
  laboratory = buildActor("laboratory", "330499000000", { organisationId: await addLaboratory("临江检测", "330499000000", "2026-12-31") });
  employerId = (await world.asSystem((ctx) => registerEmployer(ctx, buildEmployer(1, { creditCode, name: "鑫铸公司" })))).employerId;
});
afterAll(() => world.close());

describe("a noise post over the years (S01)", () => {
  test("four reports give 83.9, 88.6, 82.9 and 83.2 and the last one says how the post stands", async () => {
    const answers = await receive([
      report("JC-0310", "2025-03-10", "83.9"),
      report("JC-0512", "2025-05-12", "88.6"),
      report("JC-0818", "2025-08-18", "82.9", { purpose: "retest" }),
      report("JC-0828", "2025-08-28", "83.2", { purpose: "retest" }),
    ]);
    expect(answers.map((a) => [a.outcome, a.recognised, a.lines[0]?.verdict])).toEqual([
      ["accepted", true, "within"],
      ["accepted", true, "over"],
      ["accepted", true, "within"],
      ["accepted", true, "within"],
    ]);
    const post = (await world.asSystem((ctx) => latestResults(ctx.tx, [employerId])))[0]!;
    expect(post).toMatchObject({
      postName: "打磨-3",
      agentCode: "3008",
      agentGroup: "physical-noise",
      valueText: "83.2",
      limit: 85,
      verdict: "within",
    });
    const timeline = await world.as(officer, (ctx) => resultsOfPost(ctx, employerId, post.postId, "3008"));
    expect(timeline.map((r) => r.valueText)).toEqual(["83.9", "88.6", "82.9", "83.2"]);
    const proof = await world.asSystem((ctx) =>
      latestResultsAfter(ctx.tx, { employerId, postId: post.postId, agentCode: "3008", after: day("2025-08-20") }),
    );
    expect(proof.map((r) => [r.reportNo, r.valueText])).toEqual([["JC-0828", "83.2"]]);
  });
  test("the stored finding carries clause and steps", async () => {
    const list = await world.as(officer, (ctx) => listReports(ctx, { over: true }));
    expect(list.items.map((r) => r.reportNo)).toEqual(["JC-0512"]);
    expect(list.count).toEqual({ value: 1, capped: false });
    const page = await world.as(officer, (ctx) => readReport(ctx, list.items[0]!.reportId));
    const finding = page.results[0]!.finding as { clauses: unknown[]; steps: unknown[]; on: string };
    expect(finding.clauses.length).toBeGreaterThan(0);
    expect(finding.steps.length).toBeGreaterThan(0);
    expect(finding.on).toBe("2025-05-12");
  });
});

describe("heat and vibration of a report", () => {
  const other = (postName: string, agent: string, sample: object) => ({
    postName,
    agent: { name: agent },
    sample: { kind: "other", ...sample },
  });
  const heat = (value: string, conditions?: object) =>
    other(`炉前 ${value}`, "高温", { unit: "℃", measure: "WBGT", value, hours: 8, ...(conditions ? { conditions } : {}) });
  const arm = (value: string) => other(`风镐 ${value}`, "振动", { unit: "m/s2", measure: "ahw(4)", value });

  test("below and at the limit is within, above it over, and each stored finding is answered as declared", async () => {
    const asked = { intensity: "III", designTemperature: 29 };
    const results = [...["25.9", "26", "26.1"].map((v) => heat(v, asked)), heat("27"), ...["4.99", "5", "5.01"].map(arm)];
    const [answer] = await receive([report("JC-WL-1", "2025-07-08", "0", { results } as never)]);
    expect(answer!.lines.map((l) => l.verdict)).toEqual(["within", "within", "over", "undetermined", "within", "within", "over"]);
    const page = ReportView.parse(await world.as(officer, (ctx) => readReport(ctx, answer!.reportId!)));
    const of = (post: string) => page.results.find((r) => r.postName === post)!;
    expect(of("炉前 26.1")).toMatchObject({ limit: 26, unit: "℃", finding: { limitKind: "WBGT", excess: 0.1 } });
    expect(of("炉前 27").finding.missing).toEqual(["体力劳动强度分级"]);
    expect(of("风镐 5.01")).toMatchObject({ limit: 5, unit: "m/s²", finding: { limitKind: "ahw(4)", clauses: expect.any(Array) } });
    await world.as(officer, (ctx) => invalidateReport(ctx, answer!.reportId!, { reason: "只为说明判定" }));
  });
});

describe("the same report number again", () => {
  test("the same content is already there and changes nothing", async () => {
    const [again] = await receive([report("JC-0512", "2025-05-12", "88.6")]);
    expect(again).toMatchObject({ outcome: "already", version: 1 });
  });
  test("other content is a new version and the old one stops counting", async () => {
    const [changed] = await receive([report("JC-0828", "2025-08-28", "86.0", { purpose: "retest", correctionReason: "抄录错误" })]);
    expect(changed).toMatchObject({ outcome: "accepted", version: 2, warnings: [{ code: "EM-2201" }] });
    const over = await world.asSystem((ctx) => overLimitPosts(ctx.tx, [employerId]));
    expect(over.map((r) => r.valueText)).toEqual(["86.0"]);
    const page = await world.as(officer, (ctx) => readReport(ctx, changed!.reportId!));
    expect(page.versions.map((v) => [v.version, v.current])).toEqual([
      [2, true],
      [1, false],
    ]);
  });
  test("a report declared invalid no longer counts and stays readable (S21)", async () => {
    const list = await world.as(officer, (ctx) => listReports(ctx, { text: "JC-0828" }));
    const current = list.items.find((r) => r.current)!;
    await expect(world.as(officer, (ctx) => invalidateReport(ctx, current.reportId, { reason: " " }))).rejects.toMatchObject({
      code: "EM-3003",
    });
    await world.as(officer, (ctx) => invalidateReport(ctx, current.reportId, { reason: "两个检测点没有原始记录" }));
    await expect(world.as(officer, (ctx) => invalidateReport(ctx, current.reportId, { reason: "再次" }))).rejects.toMatchObject({
      code: "EM-3002",
    });
    const latest = await world.asSystem((ctx) => latestResults(ctx.tx, [employerId]));
    expect(latest[0]).toMatchObject({ reportNo: "JC-0818", valueText: "82.9" });
    expect((await world.as(officer, (ctx) => readReport(ctx, current.reportId))).supersededReason).toBe("两个检测点没有原始记录");
  });
});

describe("what is refused, held or not counted", () => {
  test("one unknown factor refuses its whole report and says where, other reports go through", async () => {
    const bad = report("JC-0901", "2025-09-01", "80");
    bad.results = [
      ...bad.results,
      { postName: "喷漆-1", place: "第 7 行", agent: { name: "不存在的因素" }, sample: { kind: "twa", value: "1" } },
    ];
    const [refused, taken] = await receive([bad, report("JC-0902", "2025-09-02", "80")]);
    expect(refused).toMatchObject({ outcome: "refused", code: "EM-1301" });
    expect(refused!.lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ place: "第 7 行", code: "EM-1301" }),
        expect.objectContaining({ code: "EM-1305" }),
      ]),
    );
    expect(taken!.outcome).toBe("accepted");
  });
  test("days out of order or in the future are refused", async () => {
    const [reversed, future] = await receive([
      report("JC-1", "2025-09-01", "80", { reportedOn: day("2025-08-31") }),
      report("JC-2", "2025-09-16", "80"),
    ]);
    expect([reversed!.code, future!.code]).toEqual(["EM-1201", "EM-1202"]);
  });
  test("a laboratory may not report under another laboratory's name", async () => {
    await addLaboratory("外地检测", "430100000000", "2026-12-31");
    const [answer] = await receive([report("JC-3", "2025-09-01", "80", { institution: { name: "外地检测", licenceNo: "" } })]);
    expect(answer!.code).toBe("EM-1111");
  });
  test("an expired licence or a missing number is stored and does not count (S07 b, c)", async () => {
    await addLaboratory("安徽检测", "340100000000", "2025-09-01");
    const before = await world.asSystem((ctx) => latestResults(ctx.tx, [employerId]));
    const answers = await receive(
      [
        report("HN-1", "2025-09-10", "99", { institution: { name: "外地检测", licenceNo: "" } }),
        report("AH-1", "2025-09-02", "99", { institution: { name: "安徽检测", licenceNo: "" } }),
      ],
      officer,
    );
    expect(answers.map((a) => [a.outcome, a.recognised, a.warnings[0]?.code])).toEqual([
      ["accepted", false, "EM-2103"],
      ["accepted", false, "EM-2101"],
    ]);
    expect(await world.asSystem((ctx) => latestResults(ctx.tx, [employerId]))).toEqual(before);
    const waiting = await world.as(officer, (ctx) => listReports(ctx, { review: "qc-number" }));
    expect(waiting.items.map((r) => r.reportNo)).toEqual(["HN-1"]);
  });
  test("once the number of quality control is there, the same report counts as its second version (S07 b)", async () => {
    const known = (qcNumber?: string) =>
      report("HN-2", "2025-08-01", "80", { institution: { name: "外地检测", licenceNo: "", ...(qcNumber ? { qcNumber } : {}) } });
    expect((await receive([known()], officer))[0]).toMatchObject({ outcome: "accepted", recognised: false, version: 1 });
    expect((await receive([known("QC-2025-7")], officer))[0]).toMatchObject({ outcome: "accepted", recognised: true, version: 2 });
    const page = await world.as(officer, (ctx) => listReports(ctx, { text: "HN-2" }));
    expect(page.items.map((r) => [r.version, r.recognised, r.current]).sort()).toEqual([
      [1, false, false],
      [2, true, true],
    ]);
  });
  test("an authority registers reports only about employers of its own area", async () => {
    const elsewhere = buildActor("commission", "330421000000");
    const [answer] = await receive([report("JC-20", "2025-09-01", "80", { institution: { name: "临江检测", licenceNo: "" } })], elsewhere);
    expect(answer).toMatchObject({ outcome: "refused", code: "EM-1112" });
  });
  test("a report of an unregistered employer waits and is taken once the employer is registered", async () => {
    const unknown = buildCreditCode(77);
    const waiting = report("JC-9", "2025-09-03", "81", { employer: { creditCode: unknown, name: "新厂" } });
    expect((await receive([waiting]))[0]).toMatchObject({ outcome: "held", code: "EM-1107" });
    expect((await receive([waiting]))[0]!.outcome).toBe("held");
    const added = await world.asSystem((ctx) => registerEmployer(ctx, buildEmployer(77, { creditCode: unknown })));
    const released = await world.asSystem((ctx) => releaseHeldReports(ctx, [unknown]));
    expect(released.map((a) => a.outcome)).toEqual(["accepted"]);
    expect(await world.asSystem((ctx) => releaseHeldReports(ctx, [unknown]))).toEqual([]);
    const tests = await world.asSystem((ctx) => lastTests(ctx.tx, [added.employerId]));
    expect(tests[0]).toMatchObject({ reportNo: "JC-9", sampledOn: "2025-09-03", agents: [{ code: "3008", name: "噪声" }] });
  });
  test("a credit code with a wrong check character is refused, not held", async () => {
    const wrong = creditCode.slice(0, 17) + (creditCode[17] === "A" ? "B" : "A");
    expect((await receive([report("JC-10", "2025-09-03", "81", { employer: { creditCode: wrong, name: "" } })]))[0]).toMatchObject({
      outcome: "refused",
      code: "EM-1108",
    });
  });
});

describe("who sees a report", () => {
  test("a town sees its own reports, a neighbour and another laboratory none", async () => {
    const seen = async (actor: Actor) => (await world.as(actor, (ctx) => listReports(ctx, {}))).items.length;
    expect(await seen(buildActor("township", "330499101000"))).toBeGreaterThan(0);
    expect(await seen(buildActor("township", "330499102000"))).toBe(0);
    expect(await seen(buildActor("laboratory"))).toBe(0);
    expect(await seen(laboratory)).toBeGreaterThan(0);
    const own = (await world.as(laboratory, (ctx) => listReports(ctx, { text: "JC-0512" }))).items[0]!;
    expect(own.employerName).toBe("鑫铸公司");
    expect(await seen(buildActor("employer", "330499101000", { employerId }))).toBeGreaterThan(0);
  });
});
