import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountActor, createAccounts, createOrganisations, systemActor } from "#access";
import { openCases, recount, settleIndicators, verifyIndicators } from "#engines";
import { newId, Refusal } from "#kernel";
import {
  loadAreas,
  mergeEmployers,
  registerEmployer,
  registerInstitution,
  resolveEmployers,
  splitEmployer,
  sweepMerged,
  undoIdentityAct,
} from "#registry";
import { testWorld, type TestWorld } from "#test";
import { loadScale, scaleEmployerId } from "../tools/region/scale.ts";
import { buildCreditCode, buildEmployer, buildInstitution } from "./factories/index.ts";
import { countyAreas } from "../tools/region/county.ts";
import { laboratoryResults } from "./factories/results.ts";
import { recountBase } from "../src/registry/base/store.ts";
import { recountHazards } from "../src/registry/store/hazards.ts";

const employers = 5;
const ids = Array.from({ length: employers }, (_, i) => scaleEmployerId(i + 1));
/** Records that stand under an employer; none of them may vanish or appear because of whose they are. */
const facts = [
  "health.exam_card",
  "cases.case_file",
  "cases.act",
  "exposure.declaration",
  "exposure.report",
  "exposure.result",
  "registry.post",
  "registry.post_agent",
  "registry.site",
  "registry.employment",
];

describe("merging, splitting and taking back, in any order", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let serial = 970_000;
  let runs = 0;
  const tools = () => ({ db: world.db, clock: world.clock, actor: systemActor });
  beforeAll(async () => {
    world = await testWorld({ today: "2025-05-12" });
    await world.asSystem(async (ctx) => {
      await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
      for (const kind of ["exam-institution", "laboratory"] as const) await registerInstitution(ctx, buildInstitution(1, kind));
    });
    await loadScale(world.adminUrl, { employers, cards: 60, today: world.clock.today() });
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    await laboratoryResults(owner, ids);
    await world.asSystem(async (ctx) => {
      await openCases(
        ctx,
        "employer-verification",
        ids.flatMap((employerId) =>
          [0, 1].map(() => ({
            employerId,
            areaCode: "330421102001",
            facts: {
              employerName: "甲",
              verificationId: newId(),
              name: "甲",
              creditCode: "",
              source: "list",
              namedOn: "2025-05-01",
              dueOn: "2025-06-01",
            },
          })),
        ),
      );
      await recount(ctx.tx, ctx.clock.today(), ctx.clock.now());
      // The last has nobody who signs in.
      const people = ids.slice(0, 4).map((employerId, n) => ({ organisationId: newId(), employerId, username: `firm${n}` }));
      await createOrganisations(
        ctx,
        people.map((p) => ({ ...p, kind: "employer" as const, name: p.username, areaCode: "330421102001" })),
      );
      await createAccounts(
        ctx,
        people.map((p) => ({ ...p, displayName: "甲", roles: ["employer-manager" as const], password: "Firm-People-2025" })),
      );
    });
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  const column = async (sql: string, values: unknown[] = []): Promise<string[]> =>
    (await owner.query({ text: sql, values, rowMode: "array" })).rows.map((r) => String(r[0]));
  const each = async (tables: readonly string[], sql: (table: string) => string): Promise<Record<string, string[]>> => {
    const rows: Record<string, string[]> = {};
    for (const table of tables) rows[table] = await column(sql(table));
    return rows;
  };
  /** Every record with its whole content, whoever it stands under. */
  const contents = async (): Promise<Record<string, string[]>> =>
    each(facts, (table) => `select (to_jsonb(t) - 'employer_id' - 'name' - 'subject_key' - 'version')::text from ${table} t order by 1`);
  /** Every record with the employer it stands under, and the employers themselves. */
  const standing = async (): Promise<Record<string, string[]>> =>
    each(
      [...facts, "registry.employer_trace", "registry.employer_alias", "registry.employer_search", "access.organisation"],
      (table) => `select t::text from ${table} t order by 1`,
    );
  const base = (): Promise<string[]> => column(`select (to_jsonb(e) - 'version' - 'updated_at')::text from registry.employer e order by 1`);

  const step = fc.oneof(
    fc.record({ act: fc.constant("merge" as const), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
    fc.record({ act: fc.constant("merge" as const), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
    fc.record({ act: fc.constant("split" as const), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
    fc.record({ act: fc.constant("undo" as const), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
  );

  it("loses no record and doubles none, and taking everything back leaves the base as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        runs++;
        const before = { contents: await contents(), standing: await standing(), base: await base() };
        let live = [...ids].sort();
        const done: string[] = [];
        for (const { act, a, b, c } of steps) {
          const kept = live[a % live.length]!;
          try {
            if (act === "merge") {
              const other = live[b % live.length]!;
              const { actId } = await mergeEmployers(tools(), kept, { otherId: other, reason: "同一家单位" });
              done.push(actId);
            } else if (act === "split") {
              const cards = await column(`select card_id from health.exam_card where employer_id = $1 order by 1 limit $2`, [kept, b]);
              const cases = await column(`select case_id from cases.case_file where employer_id = $1 order by 1 limit $2`, [kept, c % 3]);
              const reports = await column(`select report_id from exposure.report where employer_id = $1 order by 1 limit $2`, [
                kept,
                c % 2,
              ]);
              const answer = await splitEmployer(tools(), kept, {
                creditCode: buildCreditCode(serial++, "330421"),
                name: `分出单位${serial}`,
                areaCode: "330421102001",
                address: "",
                reason: "两家单位",
                take: { sites: [], posts: [], traces: [], reports, cards, cases, workers: [] },
              });
              done.push(answer.actId);
            } else if (done.length > 0) {
              const at = b % done.length;
              await undoIdentityAct(tools(), done[at]!, "判断有误");
              done.splice(at, 1);
            }
            live = await column(`select employer_id from registry.employer order by 1`);
          } catch (error) {
            // The same employer twice, a split of nothing, an undo out of order, a verified one into one that is not.
            if (!(error instanceof Refusal)) throw error;
            expect(["RG-1501", "RG-1502", "RG-1505", "RG-1506"]).toContain(error.code);
          }
          expect(await contents()).toEqual(before.contents);
          // A report both had stays behind once, with its results: it would count twice.
          const twin = `exists (select 1 from exposure.report r join exposure.report o on o.report_no = r.report_no and o.institution_id = r.institution_id
            join registry.employer e on e.employer_id = o.employer_id where r.report_id = t.report_id)`;
          const orphans = await column(
            facts
              .filter((table) => table !== "registry.employment")
              .map(
                (
                  table,
                ) => `select '${table}' from ${table} t where not exists (select 1 from registry.employer e where e.employer_id = t.employer_id)
                  ${table.startsWith("exposure.re") ? `and not ${twin}` : ""}`,
              )
              .join(" union all "),
          );
          expect(orphans).toEqual([]);
          // Whoever signs in acts for the employer hers is by now, and for no other.
          for (const n of [0, 1, 2, 3]) {
            const actor = await accountActor(world.db, `firm${n}`);
            const [now] = await column(`select coalesce((select employer_id from registry.employer_alias where alias_id = $1), $1::uuid)`, [
              ids[n],
            ]);
            const sees = await world.as(actor, ({ tx }) =>
              tx.query<{ id: string }>(`select employer_id as id from registry.employer union select employer_id from cases.case_file`),
            );
            expect([actor.employerId, ...sees.map((row) => row.id)]).toEqual([now, now]);
          }
        }
        await settleIndicators(world.db, world.clock);
        expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
        expect(await world.db.asWorker((tx) => recountBase(tx))).toBe(0);
        expect(await world.db.asWorker((tx) => recountHazards(tx))).toBe(0);
        for (const actId of done.reverse()) await undoIdentityAct(tools(), actId, "全部撤销");
        expect(await contents()).toEqual(before.contents);
        expect(await base()).toEqual(before.base);
        const after = await standing();
        // Being split off and taken back leaves its own source line behind.
        const traces = after["registry.employer_trace"]!.filter((row) => !row.includes("由“"));
        expect({ ...after, "registry.employer_trace": traces }).toEqual({
          ...before.standing,
          "registry.employer_trace": before.standing["registry.employer_trace"]!.filter((row) => !row.includes("由“")),
        });
        await settleIndicators(world.db, world.clock);
        expect(await verifyIndicators(world.db, world.clock)).toEqual([]);
        expect(await world.db.asWorker((tx) => recountBase(tx))).toBe(0);
        expect(await world.db.asWorker((tx) => recountHazards(tx))).toBe(0);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(runs).toBeGreaterThanOrEqual(12);
  });
});

describe("an employer merged into another", () => {
  it("is found by its old code and takes records sent for it to the one that stays", async () => {
    const world = await testWorld({ today: "2025-05-12" });
    try {
      await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
      const tools = { db: world.db, clock: world.clock, actor: systemActor };
      const [one, two] = [buildCreditCode(980_001), buildCreditCode(980_002)];
      const [a, b] = await world.asSystem(async (ctx) => [
        await registerEmployer(ctx, buildEmployer(1, { creditCode: one, areaCode: "330499101000", name: "永固铸件厂" })),
        await registerEmployer(ctx, buildEmployer(2, { creditCode: two, areaCode: "330499101000", name: "永固铸件有限公司" })),
      ]);
      const { actId } = await mergeEmployers(tools, b!.employerId, { otherId: a!.employerId, reason: "同址同法人" });
      const known = await world.asSystem((ctx) => resolveEmployers(ctx.tx, [one, two]));
      expect([known.get(one)?.employerId, known.get(two)?.employerId]).toEqual([b!.employerId, b!.employerId]);
      await expect(
        world.asSystem((ctx) => registerEmployer(ctx, buildEmployer(3, { creditCode: one, areaCode: "330499101000", name: "永固" }))),
      ).rejects.toMatchObject({ code: "RG-1003" });
      // Intake that found the old employer just before the merge writes under it just after.
      await world.asSystem(({ tx }) =>
        tx.query(`insert into registry.site (employer_id, site_id, area_code, name) values ($1, $2, '330499101000', '东厂')`, [
          a!.employerId,
          newId(),
        ]),
      );
      expect([await sweepMerged(tools), await sweepMerged(tools)]).toEqual([1, 0]);
      await undoIdentityAct(tools, actId, "两家单位");
      const home = await world.asSystem(({ tx }) =>
        tx.one<{ id: string }>(`select employer_id as id from registry.site where name = '东厂'`),
      );
      expect(home.id).toBe(a!.employerId);
      expect((await world.asSystem((ctx) => resolveEmployers(ctx.tx, [one]))).get(one)?.employerId).toBe(a!.employerId);
      await expect(undoIdentityAct(tools, actId, "再撤销一次")).rejects.toMatchObject({ code: "RG-1504" });
    } finally {
      await world.close();
    }
  });
});
