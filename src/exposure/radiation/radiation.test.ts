import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId, type Day } from "#kernel";
import type { Actor } from "#access";
import { declareIndicators, readFigure, settleIndicators, verifyIndicators } from "#engines";
import { registerEmployer, registerInstitution, type EmployerInput } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer, buildInstitution, buildWorkerIdentity } from "../../../test/factories/index.ts";
import { nationalPlanIndicators } from "#programmes";
import { dosimetryCounts, listDoses, listRadiationWorkers, radiationFactSources, readRadiationWorker } from "../index.ts";
import { receiveDoses, receiveRadiationWorkers, submitDoses, submitRadiationWorkers } from "./commands/index.ts";
import type { RadiationAnswer } from "./views.ts";

const dosimetryRate = nationalPlanIndicators.find((i) => i.id === "I004")!;
const county = "330499000000";
const town = "330499101000";
let world: TestWorld;
let factory: string;
let clinic: string;
const laboratory = newId();
const general = newId();
const commission = buildActor("commission");
const lab = buildActor("laboratory", county, { organisationId: laboratory, organisationName: "放射卫生所" });
const factoryCode = buildCreditCode(11);
const clinicCode = buildCreditCode(12);
const person = (n: number) => {
  const { idNumber, name } = buildWorkerIdentity(8_000_000 + n * 7);
  return { idNumber, name };
};
const owner = (employerId: string): Actor => buildActor("employer", town, { employerId });

beforeAll(async () => {
  world = await testWorld({ today: "2025-12-31" });
  const place = async (seed: number, rest: Partial<EmployerInput>): Promise<string> =>
    (await world.asSystem((ctx) => registerEmployer(ctx, { ...buildEmployer(seed, { areaCode: town, ...rest }), hazardConfirmed: true })))
      .employerId;
  await world.asSystem(async ({ tx }) =>
    tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ($1, '临江县', 'county', '330400000000'), ($2, '青石镇', 'township', $1)
       on conflict (area_code) do nothing`,
      [county, town],
    ),
  );
  factory = await place(11, { industryCode: "3484" });
  clinic = await place(12, { industryCode: "8411" });
  await world.asSystem(async (ctx) => {
    await registerInstitution(ctx, {
      ...buildInstitution(1, "laboratory", { name: "放射卫生所", categories: ["radiation"] }),
      institutionId: laboratory,
    });
    await registerInstitution(ctx, {
      ...buildInstitution(2, "laboratory", { name: "一般检测所", categories: ["dust"] }),
      institutionId: general,
    });
  });
});
afterAll(() => world.close());

const tools = (actor: Actor) => ({ db: world.db, clock: world.clock, actor });
const enter = async (actor: Actor, workers: object[]): Promise<RadiationAnswer[]> =>
  (await submitRadiationWorkers(tools(actor), { workers })).items;
const report = async (actor: Actor, records: object[]): Promise<RadiationAnswer[]> => (await submitDoses(tools(actor), { records })).items;
const dose = (n: number, from: string, to: string, rest: object = {}) => ({
  creditCode: factoryCode,
  ...person(n),
  periodFrom: from,
  periodTo: to,
  reportedOn: to,
  hp10: "0.10",
  ...rest,
});
const seen = async (actor: Actor) => (await world.as(actor, (ctx) => listRadiationWorkers(ctx, {}))).items;

describe("entering radiation workers", () => {
  it("answers every line: what is wrong is named with its field, and stops no other", async () => {
    const base = { creditCode: factoryCode, workFrom: "2025-01-01" };
    const answers = await enter(commission, [
      { ...base, ...person(0), category: "3B", badgeFrom: "2025-01-01" },
      { ...base, ...person(1), idNumber: "330499198001010010" },
      { ...base, ...person(1), category: "9Z" },
      { ...base, ...person(1), cycleDays: 91 },
      { ...base, ...person(1), workFrom: undefined },
      { ...base, ...person(1), creditCode: buildCreditCode(999) },
      { ...base, ...person(1), workFrom: "昨天" },
      { ...base, ...person(1), workTo: "2024-12-31" },
      { ...base, ...person(1), trainedOn: "2026-01-01" },
      { ...base, ...person(2), kind: "medical" },
    ]);
    expect(answers.map((a) => [a.outcome, a.code, a.field])).toEqual([
      ["accepted", undefined, undefined],
      ["refused", "ER-1103", "idNumber"],
      ["refused", "ER-1204", "category"],
      ["refused", "ER-1205", "cycleDays"],
      ["refused", "ER-1201", "workFrom"],
      ["refused", "ER-1101", "creditCode"],
      ["refused", "ER-1001", "workFrom"],
      ["refused", "ER-1202", "workTo"],
      ["refused", "ER-1203", "trainedOn"],
      ["accepted", undefined, undefined],
    ]);
    expect(answers.at(-1)!.warnings.map((w) => w.code)).toEqual(["ER-2001"]);
  });
  it("an employer enters its own workers only, and the kind follows the industry", async () => {
    const [own, other] = await enter(owner(factory), [
      { ...person(3), workFrom: "2025-03-01" },
      { ...person(3), creditCode: clinicCode, workFrom: "2025-03-01" },
    ]);
    expect([own!.outcome, other!.code]).toEqual(["accepted", "ER-1104"]);
    await enter(owner(clinic), [{ ...person(4), workFrom: "2025-01-01", badgeFrom: "2025-01-01", category: "2A" }]);
    const kinds = (await seen(commission)).map((w) => `${w.employerId === clinic ? "clinic" : "factory"} ${w.kind}`);
    expect(kinds.toSorted()).toEqual(["clinic medical", "factory medical", "factory non-medical", "factory non-medical"]);
  });
  it("what a line leaves out stays, null clears it, and the same words again change nothing", async () => {
    const line = { creditCode: factoryCode, ...person(3) };
    expect((await enter(commission, [{ ...line, badgeFrom: "2025-04-01", site: "探伤室" }]))[0]).toMatchObject({
      outcome: "accepted",
      version: 2,
    });
    expect((await enter(commission, [{ ...line, badgeFrom: null }]))[0]).toMatchObject({ outcome: "accepted", version: 3 });
    expect((await enter(commission, [{ ...line, site: "探伤室" }]))[0]).toMatchObject({ outcome: "already", version: 3 });
    const one = (await seen(owner(factory))).find((w) => w.version === 3)!;
    expect([one.workFrom, one.badgeFrom, one.site, one.state]).toEqual(["2025-03-01", null, "探伤室", "no-badge"]);
    const file = await world.as(commission, (ctx) => readRadiationWorker(ctx, factory, one.workerId));
    expect(file.versions.map((v) => [v.version, v.badgeFrom])).toEqual([
      [3, null],
      [2, "2025-04-01"],
      [1, null],
    ]);
  });
});

describe("receiving doses", () => {
  it("answers every line, and says what was taken and does not count", async () => {
    const answers = await report(lab, [
      dose(0, "2025-01-01", "2025-01-30", { hp10: "<0.04", badgeNo: "A1" }),
      dose(0, "2025-01-31", "2025-03-01", { hp10: "0.62" }),
      dose(0, "2025-03-02", "2025-03-31", { hp10: undefined }),
      dose(0, "2025-03-02", "2025-03-31", { state: "lost", hp10: undefined }),
      dose(1, "2025-01-01", "2025-01-30"),
      dose(0, "2025-04-30", "2025-04-01"),
      dose(0, "2025-12-25", "2026-01-05"),
      dose(0, "2024-11-01", "2024-11-30"),
      dose(0, "2025-04-01", "2025-04-30", { institution: { name: "一般检测所" } }),
      dose(0, "2025-04-01", "2025-04-30", { state: "void" }),
      dose(0, "2025-04-01", "2025-04-30", { hp10: "未检出" }),
    ]);
    expect(answers.map((a) => [a.outcome, a.code, a.warnings.map((w) => w.code).join()])).toEqual([
      ["accepted", undefined, ""],
      ["accepted", undefined, "ER-2006"],
      ["refused", "ER-1304", ""],
      ["accepted", undefined, "ER-2102"],
      ["refused", "ER-1303", ""],
      ["refused", "ER-1202", ""],
      ["refused", "ER-1203", ""],
      ["refused", "ER-1305", ""],
      ["refused", "ER-1302", ""],
      ["refused", "ER-1306", ""],
      ["refused", "ER-1001", ""],
    ]);
  });
  it("the same period again is there already, with other words a new version; the old one stays readable", async () => {
    expect((await report(lab, [dose(0, "2025-01-01", "2025-01-30", { hp10: "<0.04", badgeNo: "A1" })]))[0]).toMatchObject({
      outcome: "already",
      version: 1,
    });
    const [lost] = await report(lab, [
      dose(0, "2025-03-02", "2025-03-31", {
        state: "lost",
        hp10: undefined,
        nominal: 0.1,
        nominalReason: "同岗位平均",
        correctionReason: "补名义剂量",
      }),
    ]);
    expect([lost!.version, lost!.warnings.map((w) => w.code)]).toEqual([2, ["ER-2003"]]);
    const file = await world.as(commission, (ctx) => readRadiationWorker(ctx, factory, lost!.workerId!));
    expect(file.doses.map((d) => [d.periodFrom, d.version, d.current, d.counts, d.recorded])).toEqual([
      ["2025-03-02", 2, true, true, 0.1],
      ["2025-03-02", 1, false, false, null],
      ["2025-01-31", 1, true, true, 0.62],
      ["2025-01-01", 1, true, true, 0.02],
    ]);
    expect([file.year.mSv, file.year.investigations, file.state]).toEqual([0.74, 1, "missing"]);
    expect(file.gaps).toEqual([{ from: "2025-04-01", to: "2025-12-31", cycles: 9 }]);
  });
  it("a laboratory without radiation in its licence is taken at its word and not counted; an authority may register its report", async () => {
    const [answer] = await report(commission, [dose(0, "2025-04-01", "2025-04-30", { institution: { name: "一般检测所" } })]);
    expect([answer!.outcome, answer!.warnings.map((w) => w.code)]).toEqual(["accepted", ["ER-2101"]]);
    const [late] = await report(commission, [dose(0, "2025-05-01", "2025-08-30", { institution: { name: "放射卫生所" } })]);
    expect(late!.warnings.map((w) => w.code)).toEqual(["ER-2005"]);
    const [over] = await report(lab, [dose(0, "2025-08-20", "2025-09-20")]);
    expect(over!.warnings.map((w) => w.code)).toEqual(["ER-2004"]);
  });
});

describe("who sees what", () => {
  it("commission its area with masked names, the town without names, the employer its own, others nothing", async () => {
    const all = await seen(commission);
    expect([all.length, all.every((w) => /^.\*+.?$/.test(w.name ?? ""))]).toEqual([4, true]);
    expect((await seen(buildActor("township", town))).map((w) => w.name)).toEqual([null, null, null, null]);
    expect((await seen(buildActor("township", "330499102000"))).length).toBe(0);
    expect((await seen(owner(clinic))).map((w) => w.employerId)).toEqual([clinic]);
    for (const kind of ["laboratory", "inspection", "exam-institution"] as const) expect((await seen(buildActor(kind))).length).toBe(0);
    expect((await seen(buildActor("commission", "330421000000"))).length).toBe(0);
    const [one] = all.filter((w) => w.employerId === factory);
    await expect(world.as(owner(clinic), (ctx) => readRadiationWorker(ctx, factory, one!.workerId))).rejects.toMatchObject({
      code: "ER-3001",
    });
  });
  it("a laboratory sees the records it reported and no other's", async () => {
    const of = async (actor: Actor) => (await world.as(actor, (ctx) => listDoses(ctx, {}))).items.map((d) => d.institutionName);
    expect(new Set(await of(lab))).toEqual(new Set(["放射卫生所"]));
    expect(new Set(await of(buildActor("laboratory", county, { organisationId: general })))).toEqual(new Set(["一般检测所"]));
    expect((await of(buildActor("laboratory"))).length).toBe(0);
    expect((await of(owner(clinic))).length).toBe(0);
  });
  it("nobody but the worker role enters versions for another, and what is entered cannot be changed", async () => {
    for (const actor of [owner(clinic), buildActor("commission", "330421000000"), buildActor("laboratory")]) {
      const insert = world.as(actor, ({ tx }) =>
        tx.query(
          `insert into exposure.radiation_worker (employer_id, worker_id, version, area_code, kind, work_from, cycle_days, source, content_key, entered_on)
           values ($1, $2, 9, $3, 'medical', '2025-01-01', 30, 'form', '', '2025-01-01')`,
          [factory, newId(), town],
        ),
      );
      await expect(insert).rejects.toThrow(/row-level security/);
    }
    await expect(world.as(commission, ({ tx }) => tx.query("update exposure.dose_record set recorded = 0"))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("the figure", () => {
  const counted = async (count: string, kind = "non-medical"): Promise<string> => {
    const one = {
      ...dosimetryRate,
      parameters: [
        { key: "count", label: "计入条件", value: count },
        { key: "reportDays", label: "等报告", value: 30 },
      ],
      settings: { kind },
      version: Math.floor(Math.random() * 1e6),
    };
    declareIndicators({ indicators: [one], sources: radiationFactSources });
    await settleIndicators(world.db, world.clock);
    const { figure } = await world.as(commission, (ctx) => readFigure(ctx, "I004", { area: county }));
    return `${figure.numerator}/${figure.denominator}`;
  };
  it("counts since the badge, since the work, or once, as its parameter says", async () => {
    // One has records for every period since its badge of October, though it works since January.
    const late = { creditCode: factoryCode, ...person(6), workFrom: "2025-01-01", badgeFrom: "2025-10-01" };
    await enter(commission, [late]);
    const spans = [
      ["2025-10-01", "2025-10-30"],
      ["2025-10-31", "2025-11-29"],
      ["2025-12-02", "2025-12-31"],
    ] as const;
    expect((await report(lab, spans.map(([f, t]) => dose(6, f, t)))).map((a) => a.outcome)).toEqual(["accepted", "accepted", "accepted"]); // prettier-ignore
    expect([await counted(dosimetryCounts.sinceBadge), await counted(dosimetryCounts.inPost), await counted(dosimetryCounts.once)]).toEqual(
      ["1/3", "0/3", "2/3"],
    );
    expect(await counted(dosimetryCounts.sinceBadge, "medical")).toBe("0/2");
  });
  it("kept figures agree with the recount after corrections and departures", async () => {
    await enter(commission, [{ creditCode: factoryCode, ...person(6), workTo: "2025-12-30" }]);
    await counted(dosimetryCounts.sinceBadge);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
    declareIndicators({
      indicators: nationalPlanIndicators.filter((i) => i.facts === "exposure.dosimetry"),
      sources: radiationFactSources,
    });
  });
});

it("a thousand lines are taken in a handful of statements, however many persons", async () => {
  const source = { kind: "file" as const, sender: { organisationId: newId(), organisationKind: "commission", areaCode: county } };
  const lines = Array.from({ length: 200 }, (_, n) => ({
    creditCode: clinicCode,
    ...person(100 + n),
    workFrom: "2025-01-01",
    badgeFrom: "2025-12-01",
  }));
  let statements = 0;
  await world.asSystem(async (ctx) => {
    const tx = new Proxy(ctx.tx, {
      get: (target, key) => {
        if (key === "query" || key === "one" || key === "maybe") statements++;
        return Reflect.get(target, key) as unknown;
      },
    });
    const answers = await receiveRadiationWorkers({ ...ctx, tx }, lines, source);
    expect(answers.every((a) => a.outcome === "accepted")).toBe(true);
    const doses = lines.map((l) => ({
      creditCode: clinicCode,
      idNumber: l.idNumber,
      periodFrom: "2025-12-01",
      periodTo: "2025-12-30" as Day,
      reportedOn: "2025-12-31",
      hp10: "<0.04",
      institution: { name: "放射卫生所" },
    }));
    expect((await receiveDoses({ ...ctx, tx }, doses, source)).filter((a) => a.outcome !== "accepted")).toEqual([]);
  });
  expect(statements).toBeLessThan(40);
});
