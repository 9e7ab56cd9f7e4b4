import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#access";
import {
  declareIndicators,
  freeze,
  listFacts,
  markAdded,
  markEmployers,
  readFigure,
  showFigure,
  readFrozen,
  setTarget,
  settleIndicators,
  verifyIndicators,
} from "#engines";
import { type Day, day, newId } from "#kernel";
import type { Tx } from "#platform";
import { type TestWorld, testWorld } from "#test";
import { inboundFactSources } from "#exchange";
import { declarationFactSources, monitoringFactSources, radiationFactSources } from "#exposure";
import { diagnosisFactSources } from "#health";
import { nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";

const county = "330499000000";
const towns: [string, string, number, number][] = [
  ["330499101000", "青石镇", 22, 20],
  ["330499102000", "白塔镇", 41, 38],
  ["330499103000", "云溪镇", 18, 17],
  ["330499001000", "沙湾街道", 57, 53],
  ["330499104000", "石桥镇", 36, 33],
  ["330499105000", "河口镇", 26, 23],
];
const qingshi = towns[0]![0];
const actor = (areaCode: string, kind: Actor["kind"] = "commission"): Actor => ({
  accountId: newId(),
  name: "张敏",
  organisationId: newId(),
  organisationName: "临江县卫生健康局",
  kind,
  roles: [kind === "township" ? "township-officer" : "commission-officer"],
  areaCode,
  via: "session",
});

let world: TestWorld;
const asWorker = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => world.db.asWorker(fn);
const settle = (): Promise<void> => settleIndicators(world.db, world.clock);
const figure = async (id: string, area = county, asOf?: Day) =>
  (await world.as(actor(area), (ctx) => readFigure(ctx, id, { area, asOf }))).figure;
const view = (id: string) => world.as(actor(county), (ctx) => readFigure(ctx, id, {}));

/** Employers in production with confirmed hazards; `at` numbers them so that codes stay unique. */
let serial = 0;
const employers = async (tx: Tx, area: string, count: number, more: Record<string, unknown> = {}): Promise<{ employer_id: string }[]> => {
  const e = {
    state: "in-production",
    confirmed: true,
    hazard: "general",
    industry: "3360",
    listed: false,
    total: null,
    exposed: null,
    ...more,
  };
  const from = serial;
  serial += count;
  const rows = await tx.query<{ employer_id: string }>(
    `insert into registry.employer (employer_id, credit_code, name, area_code, industry_code, state, hazard_confirmed, hazard_class, remediation_listed, workers_total,
       workers_exposed, registered_on, state_on)
     select gen_random_uuid(), 'CODE' || n, '单位' || n, $1, $4, $5, $6, $7, $8, $9, $10, '2020-01-01', '2020-01-01'
     from generate_series($2::int + 1, $2::int + $3::int) n returning employer_id`,
    [area, from, count, e.industry, e.state, e.confirmed, e.hazard, e.listed, e.total, e.exposed],
  );
  await markEmployers(
    tx,
    rows.map((r) => r.employer_id),
    "employer",
  );
  return rows;
};
const declared = (tx: Tx, ids: readonly string[], on = "2025-01-20", kind = "initial", version = 1) =>
  tx.query(
    `insert into exposure.declaration (employer_id, declaration_id, area_code, kind, version, state, declared_on, decided_on, valid_until, content)
     select e.employer_id, gen_random_uuid(), e.area_code, $2, $4, 'accepted', $3::date, $3::date, ($3::date + interval '13 months')::date, '{}'
     from registry.employer e where e.employer_id = any($1::uuid[])`,
    [ids, kind, on, version],
  );
const wipe = (): Promise<unknown> =>
  asWorker(async (tx) => {
    await tx.query("delete from indicators.mark");
    await tx.query("delete from indicators.fact");
    await tx.query("delete from indicators.rollup");
    await tx.query("update registry.employer set state = 'deregistered', remediation_listed = false");
  });
const baseSet = (): Promise<void> =>
  asWorker(async (tx) => {
    for (const [area, , units, declaredUnits] of towns) {
      const ids = (await employers(tx, area, units)).map((r) => r.employer_id);
      await declared(tx, ids.slice(0, declaredUnits));
      await markEmployers(tx, ids);
    }
  });

beforeAll(async () => {
  world = await testWorld({ today: "2025-03-04" });
  declareIndicators({
    indicators: nationalPlanIndicators,
    sources: [
      ...registryFactSources,
      ...declarationFactSources,
      ...monitoringFactSources,
      ...radiationFactSources,
      ...diagnosisFactSources,
      ...inboundFactSources,
    ],
  });
  await asWorker((tx) =>
    tx.query(
      `insert into registry.area (area_code, name, level, parent_code)
       select c, n, l, p from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as t (c, n, l, p)
       on conflict (area_code) do update set name = excluded.name, parent_code = excluded.parent_code`,
      [
        [county, ...towns.map((t) => t[0])],
        ["临江县", ...towns.map((t) => t[1])],
        ["county", ...towns.map(() => "township")],
        ["330400000000", ...towns.map(() => county)],
      ],
    ),
  );
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set("2025-03-04");
  await wipe();
});

describe("the declaration rate of industrial enterprises", () => {
  it("is 184 of 200 in the county, with every town's share and what it owes", async () => {
    await baseSet();
    await asWorker(async (tx) => {
      // A farm, a unit to verify and one without hazards are no industrial units that owe a declaration.
      await employers(tx, qingshi, 1, { industry: "0111" });
      await employers(tx, qingshi, 1, { state: "to-verify" });
      await employers(tx, qingshi, 1, { confirmed: false });
    });
    await settle();
    const shown = await view("I002");
    expect(shown.figure).toMatchObject({ numerator: 184, denominator: 200, text: "92.00 %", met: true, gapText: "高 2.00", owed: 0 });
    expect(Object.fromEntries(shown.children.map((c) => [c.areaName, [c.text, c.owed]]))).toEqual({
      青石镇: ["90.91 %", 0],
      白塔镇: ["92.68 %", 0],
      云溪镇: ["94.44 %", 0],
      沙湾街道: ["92.98 %", 0],
      石桥镇: ["91.67 %", 0],
      河口镇: ["88.46 %", 1],
    });
    expect(shown.target).toMatchObject({ percent: 90, text: "≥ 90 %" });
    expect(shown.parameters).toMatchObject([
      { label: "申报年度更新期限", value: 13, unit: "个月" },
      { label: "停产仍计入的期限", value: 6, unit: "个月" },
    ]);
    const missing = await world.as(actor(county), (ctx) => listFacts(ctx, "I002", { side: "missing", limit: 50 }));
    expect(missing.count.value).toBe(16);
    expect(new Set(missing.items.map((i) => i.reason))).toEqual(new Set(["未申报"]));
    expect(missing.items[0]!.cells["area"]).toBe("沙湾街道");
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });

  it("follows an employer known from exams from its finding to its declaration", async () => {
    await baseSet();
    const [found] = await asWorker(async (tx) => {
      const rows = await employers(tx, qingshi, 1, { state: "to-verify", confirmed: false });
      await markEmployers(tx, [rows[0]!.employer_id]);
      return rows;
    });
    const id = found!.employer_id;
    await settle();
    expect(await figure("I002")).toMatchObject({ numerator: 184, denominator: 200 });
    world.clock.set("2025-03-20");
    await asWorker(async (tx) => {
      await tx.query(
        "update registry.employer set state = 'in-production', hazard_confirmed = true, state_on = '2025-03-20' where employer_id = $1",
        [id],
      );
      await markEmployers(tx, [id], "employer");
    });
    await settle();
    expect(await figure("I002")).toMatchObject({ numerator: 184, denominator: 201, text: "91.54 %" });
    expect(await figure("I002", qingshi)).toMatchObject({ numerator: 20, denominator: 23, text: "86.96 %", owed: 1 });
    world.clock.set("2025-03-30");
    await asWorker(async (tx) => {
      await declared(tx, [id], "2025-03-30");
      await markEmployers(tx, [id], "declaration");
    });
    await settle();
    expect(await figure("I002")).toMatchObject({ numerator: 185, denominator: 201, text: "92.04 %" });
    const town = actor(qingshi, "township");
    const own = await world.as(town, (ctx) => readFigure(ctx, "I002", {}));
    expect(own).toMatchObject({ figure: { text: "91.30 %", numerator: 21, denominator: 23 }, children: [] });
    const rows = await world.as(town, (ctx) => listFacts(ctx, "I002", { side: "denominator", limit: 50 }));
    expect(rows.items).toHaveLength(23);
    await expect(world.as(town, (ctx) => listFacts(ctx, "I002", { area: county, side: "denominator", limit: 50 }))).rejects.toMatchObject({
      code: "IN-0405",
    });
  });

  it("keeps the frozen figure when a declared firm is deregistered afterwards", async () => {
    await baseSet();
    const [extra] = await asWorker(async (tx) => {
      const rows = await employers(tx, qingshi, 1);
      await declared(tx, [rows[0]!.employer_id]);
      await markEmployers(tx, [rows[0]!.employer_id]);
      return rows;
    });
    world.clock.set("2025-06-30");
    await settle();
    const me = actor(county);
    const frozen = await world.as(me, (ctx) =>
      freeze(ctx, { indicator: "I002", area: county, asOf: day("2025-06-30"), title: "中期评估" }),
    );
    world.clock.set("2025-07-02");
    await asWorker(async (tx) => {
      await tx.query("update registry.employer set state = 'deregistered', state_on = '2025-07-02' where employer_id = $1", [
        extra!.employer_id,
      ]);
      await markEmployers(tx, [extra!.employer_id]);
    });
    await settle();
    const kept = await world.as(me, (ctx) => readFrozen(ctx, frozen));
    expect(kept).toMatchObject({
      numerator: 185,
      denominator: 201,
      text: "92.04 %",
      live: { text: "92.00 %", numerator: 184, denominator: 200 },
    });
    expect(kept.differences).toMatchObject([{ employerId: extra!.employer_id, what: "left", then: "申报有效" }]);
    expect((await figure("I002", county, day("2025-06-30"))).numerator).toBe(185);
  });

  it("loses a unit on the day after its annual update was due and not before", async () => {
    await baseSet();
    await settle();
    world.clock.set("2026-02-20");
    await settle();
    expect(await figure("I002")).toMatchObject({ numerator: 184 });
    world.clock.set("2026-02-21");
    await settle();
    const late = await view("I002");
    expect(late.figure).toMatchObject({ numerator: 0, denominator: 200 });
    expect(late.target).toBeNull();
  });
});

describe("the qualification of posts in remediation", () => {
  const post = new Map<string, { employer: string; post: string }>();
  const laboratory = newId();
  const results = (
    tx: Tx,
    lines: readonly { key: string; agent: string; group: string; ok: boolean }[],
    sampledOn: string,
    purpose = "periodic",
  ) => {
    const report = newId();
    const employer = post.get(lines[0]!.key)!.employer;
    return tx
      .query(
        `insert into exposure.report (employer_id, report_id, area_code, institution_id, report_no, version, purpose, sampled_on, reported_on, results, over_limit, recognised, finding)
         values ($1, $2, $3, $4, $5, 1, $6, $7, $7, 1, 0, true, '{}')`,
        [employer, report, qingshi, laboratory, `JC-${report}`, purpose, sampledOn],
      )
      .then(() =>
        tx.query(
          `insert into exposure.result (employer_id, result_id, report_id, area_code, institution_id, post_id, post_name, agent_code, agent_group, sampled_on, reported_on, sample,
             verdict, value_text, unit, finding, purpose)
           select $1, gen_random_uuid(), $2, $3, $4, p, n, a, g, $9, $9, '{}', v, '83', 'dB(A)', '{}', $10
           from unnest($5::uuid[], $6::text[], $7::text[], $8::text[], $11::text[]) as t (p, n, a, g, v)`,
          [
            employer,
            report,
            qingshi,
            laboratory,
            lines.map((l) => post.get(l.key)!.post),
            lines.map((l) => l.key),
            lines.map((l) => l.agent),
            lines.map((l) => l.group),
            sampledOn,
            purpose,
            lines.map((l) => (l.ok ? "within" : "over")),
          ],
        ),
      )
      .then(() => markEmployers(tx, [employer], "report"));
  };
  const noise = "3008";
  const openCase = (tx: Tx, key: string, on: string) =>
    tx.query(
      `insert into cases.case_file (employer_id, case_id, case_no, area_code, programme, programme_version, title, subject_key, facts, stage, opened_on)
       values ($1, gen_random_uuid(), 'AJ-25-001', $2, 'over-limit-remediation', '1', '超标治理', $3, '{}', 'plan', $4)`,
      [post.get(key)!.employer, qingshi, `${post.get(key)!.post}:${noise}`, on],
    );

  it("goes from 80.00 to 77.50 and back only when the case is closed on the retest", async () => {
    await asWorker(async (tx) => {
      const ids = (await employers(tx, qingshi, 10, { listed: true })).map((r) => r.employer_id);
      const groups: [string, string, number, number][] = [
        ["physical-noise", noise, 18, 13],
        ["dust", "1001", 13, 11],
        ["chemical", "2001", 9, 8],
      ];
      const byEmployer = new Map<string, { key: string; agent: string; group: string; ok: boolean }[]>();
      for (const [group, agent, all, good] of groups)
        for (let i = 0; i < all; i++) {
          const key = `${group}-${i}`;
          post.set(key, { employer: ids[i % 10]!, post: newId() });
          byEmployer.set(ids[i % 10]!, [...(byEmployer.get(ids[i % 10]!) ?? []), { key, agent, group, ok: i < good }]);
        }
      for (const lines of byEmployer.values()) await results(tx, lines, "2024-11-01");
    });
    world.clock.set("2025-05-11");
    await settle();
    const me: Actor = { ...actor(county), roles: ["commission-reviewer"] };
    await world.as(me, (ctx) => setTarget(ctx, "I016", { areaCode: county, year: 2025, percent: 80, plan: "县级目标", source: "" }));
    expect(await figure("I016")).toMatchObject({ numerator: 32, denominator: 40, text: "80.00 %", met: true });

    world.clock.set("2025-05-12");
    const key = "physical-noise-3";
    await asWorker(async (tx) => {
      await results(tx, [{ key, agent: noise, group: "physical-noise", ok: false }], "2025-05-12");
      await openCase(tx, key, "2025-05-12");
    });
    await settle();
    const after = await view("I016");
    expect(after.figure).toMatchObject({ numerator: 31, denominator: 40, text: "77.50 %", met: false, owed: 1 });
    expect(after.parts).toMatchObject([
      { id: "noise", numerator: 12, denominator: 18, text: "66.67 %" },
      { id: "dust", numerator: 11, denominator: 13 },
      { id: "chemical", numerator: 8, denominator: 9 },
    ]);

    world.clock.set("2025-08-20");
    await asWorker((tx) => results(tx, [{ key, agent: noise, group: "physical-noise", ok: true }], "2025-08-18", "retest"));
    await settle();
    expect(await figure("I016")).toMatchObject({ numerator: 31 });
    world.clock.set("2025-08-29");
    await asWorker((tx) => results(tx, [{ key, agent: noise, group: "physical-noise", ok: true }], "2025-08-28", "retest"));
    await settle();
    expect(await figure("I016")).toMatchObject({ numerator: 31 });
    const waiting = await world.as(actor(county), (ctx) => listFacts(ctx, "I016", { side: "missing", limit: 50, slice: "noise" }));
    expect(waiting.items.filter((i) => i.reason === "复测结果待治理销案")).toHaveLength(1);

    world.clock.set("2025-08-30");
    await asWorker(async (tx) => {
      await tx.query(
        "update cases.case_file set state = 'closed', stage = 'closed', closed_on = '2025-08-30' where programme = 'over-limit-remediation'",
      );
      await markEmployers(tx, [post.get(key)!.employer], "case");
    });
    await settle();
    const closed = await view("I016");
    expect(closed.figure).toMatchObject({ numerator: 32, denominator: 40, text: "80.00 %", met: true });
    expect(closed.parts[0]).toMatchObject({ numerator: 13, denominator: 18, text: "72.22 %" });

    expect(await figure("I016", county, day("2025-05-31"))).toMatchObject({ numerator: 31, denominator: 40, text: "77.50 %" });
    const then = await world.as(actor(county), (ctx) => listFacts(ctx, "I016", { side: "numerator", limit: 50, asOf: day("2025-05-31") }));
    expect(then.items).toHaveLength(31);
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });
});

describe("periodic testing", () => {
  const report = (tx: Tx, employerId: string, sampledOn: string, more: { recognised?: boolean; purpose?: string } = {}) =>
    tx.query(
      `insert into exposure.report (employer_id, report_id, area_code, institution_id, report_no, version, purpose, sampled_on, reported_on, results, over_limit, recognised, finding)
       values ($1, gen_random_uuid(), $2, $3, $4, 1, $5, $6, $6, 1, 0, $7, '{}')`,
      [employerId, qingshi, newId(), `R-${newId()}`, more.purpose ?? "periodic", sampledOn, more.recognised ?? true],
    );
  it("counts a serious employer for 12 months and a general one for 36, by recognised periodic reports", async () => {
    await asWorker(async (tx) => {
      const serious = (await employers(tx, qingshi, 2, { hazard: "serious" })).map((r) => r.employer_id);
      const general = (await employers(tx, qingshi, 3)).map((r) => r.employer_id);
      await employers(tx, qingshi, 1);
      await declared(tx, [...serious, ...general]);
      await report(tx, serious[0]!, "2024-03-04");
      await report(tx, serious[1]!, "2024-03-03");
      await report(tx, general[0]!, "2022-03-04");
      await report(tx, general[1]!, "2025-01-01", { recognised: false });
      await report(tx, general[2]!, "2025-01-01", { purpose: "evaluation" });
      await markEmployers(tx, [...serious, ...general]);
    });
    await settle();
    expect(await figure("I017")).toMatchObject({ numerator: 2, denominator: 5, text: "40.00 %", met: null });
    world.clock.set("2025-03-05");
    await settle();
    expect(await figure("I017")).toMatchObject({ numerator: 0, denominator: 5 });
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });
});

describe("suspected diseases entering diagnosis", () => {
  it("counts acceptance and waiver, shows the waiver apart, and tells a town only the number", async () => {
    const ids: string[] = [];
    await asWorker(async (tx) => {
      const [employer] = await employers(tx, qingshi, 1);
      for (let i = 0; i < 5; i++) {
        const id = newId();
        ids.push(id);
        await tx.query(
          `insert into health.suspected_case (employer_id, suspected_id, area_code, worker_id, card_id, institution_id, agent_code, disease_code, disease_name, found_on, reported_on)
           values ($1, $2, $3, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '1001', '01', '矽肺', '2025-04-01', '2025-04-08')`,
          [employer!.employer_id, id, qingshi],
        );
        await tx.query(
          `insert into cases.case_file (employer_id, case_id, case_no, area_code, programme, programme_version, title, subject_key, facts, stage, opened_on, personal)
           values ($1, $2, $3, $4, 'suspected-disease-follow-up', '1', '疑似职业病', $5, '{}', 'informed', '2025-04-08', true)`,
          [employer!.employer_id, id, `YS-25-${i}`, qingshi, id],
        );
      }
    });
    const act = (i: number, name: string, on: string) =>
      asWorker(async (tx) => {
        const [row] = await tx.query<{ employer_id: string }>(
          `insert into cases.act (employer_id, case_id, act_no, area_code, act, from_stage, to_stage, input, actor_name, actor_kind, business_day)
           select employer_id, case_id, 1, area_code, $2, 'a', 'b', '{}', '钱', 'diagnosis-institution', $3 from cases.case_file where case_id = $1 returning employer_id`,
          [ids[i], name, on],
        );
        await markEmployers(tx, [row!.employer_id], "case");
      });
    world.clock.set("2025-04-10");
    for (const i of [0, 1, 2]) await act(i, "accept", "2025-04-10");
    await settle();
    expect(await figure("I045")).toMatchObject({ numerator: 3, denominator: 5, text: "60.00 %" });
    world.clock.set("2025-04-15");
    await act(3, "accept", "2025-04-15");
    await settle();
    expect(await figure("I045")).toMatchObject({ text: "80.00 %", met: false, owed: 1 });
    await act(4, "waive", "2025-04-15");
    await settle();
    const shown = await view("I045");
    expect(shown.figure).toMatchObject({ text: "100.00 %", met: true });
    expect(shown.parts.find((p) => p.id === "waived")).toMatchObject({ numerator: 1 });
    const quarter = await world.as(actor(county), (ctx) => readFigure(ctx, "I045", { from: day("2025-04-01"), to: day("2025-06-30") }));
    expect(quarter.figure).toMatchObject({ numerator: 5, denominator: 5 });
    const town = actor(qingshi, "township");
    expect((await world.as(town, (ctx) => readFigure(ctx, "I045", {}))).figure.denominator).toBe(5);
    const hidden = await world.as({ ...actor(county, "inspection"), roles: ["inspector"] }, (ctx) => showFigure(ctx, "I045", {}));
    expect(hidden.figure).toMatchObject({ numerator: null, denominator: null, text: "＊" });
    await expect(world.as(town, (ctx) => listFacts(ctx, "I045", { side: "denominator", limit: 50 }))).rejects.toMatchObject({
      code: "IN-1002",
    });
    world.clock.set("2026-01-01");
    await settle();
    expect(await figure("I045")).toMatchObject({ numerator: 0, denominator: 0, text: "—" });
  });
});

describe("shares of workers and of cards", () => {
  it("adds up the workers of employers that told both numbers and never invents a target", async () => {
    await asWorker(async (tx) => {
      const a = await employers(tx, qingshi, 1, { total: 120, exposed: 45 });
      const b = await employers(tx, towns[1]![0], 1, { total: 80, exposed: 20 });
      const c = await employers(tx, qingshi, 1, { total: 500 });
      await markEmployers(
        tx,
        [...a, ...b, ...c].map((r) => r.employer_id),
      );
    });
    await settle();
    const shown = await view("I047");
    expect(shown).toMatchObject({
      figure: { numerator: 65, denominator: 200, text: "32.50 %", met: null, owed: null },
      target: null,
      direction: "none",
    });
  });

  it("counts accepted cards over cards sent, until the refused one is corrected", async () => {
    const clinic = newId();
    const card = (tx: Tx, employerId: string, code: string) =>
      tx.query(
        `insert into health.exam_card (employer_id, card_id, area_code, institution_id, card_code, version, worker_id, phase, exam_on, reported_on, agents, conclusion, conclusions, items,
           findings, submission_id, line_no, content_sha256)
         values ($1, gen_random_uuid(), $2, $3, $4, 1, gen_random_uuid(), 'during', '2025-03-01', '2025-03-02', '{1001}', 'normal', '[]', '[]', '[]', gen_random_uuid(), 1, '\\x')`,
        [employerId, qingshi, clinic, code],
      );
    const id = await asWorker(async (tx) => {
      const [employer] = await employers(tx, qingshi, 1);
      for (const code of ["K1", "K2", "K3"]) await card(tx, employer!.employer_id, code);
      const submission = newId();
      await tx.query(
        `insert into exchange.submission (submission_id, receipt_no, area_code, organisation_id, kind, family, file_name, file_sha256, file_sm3, bytes, state, submitted_on)
         values ($1, $2, $3, $4, 'exam-cards', 'exam-card-xml-2021', 'a.xml', '', '', 1, 'done', '2025-03-02')`,
        [submission, `HZ-${submission}`, county, clinic],
      );
      await tx.query(
        `insert into exchange.submission_line (submission_id, line_no, organisation_id, area_code, outcome, record_key, code)
         values ($1, 4, $2, $3, 'refused', 'K4', 'HS-1107')`,
        [submission, clinic, county],
      );
      await markAdded(tx, "exam-card", [{ employerId: employer!.employer_id, numerator: 3, denominator: 3 }]);
      await markEmployers(tx, [clinic], "submission-line");
      return employer!.employer_id;
    });
    await settle();
    expect(await figure("I053")).toMatchObject({ numerator: 3, denominator: 4, text: "75.00 %" });
    await asWorker(async (tx) => {
      await card(tx, id, "K4");
      await markAdded(tx, "exam-card", [{ employerId: id, numerator: 1, denominator: 1 }]);
      await markEmployers(tx, [clinic], "submission-line");
    });
    await settle();
    expect(await figure("I053")).toMatchObject({ numerator: 4, denominator: 4, text: "100.00 %" });
    expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
  });
});
