import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemActor, withActor } from "#access";
import { newId } from "#kernel";
import { creditCodeProblem, loadAreas, receiveListLines, runMatch, startMatch } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { countyAreas } from "../../../tools/region/county.ts";
import { lineMaker, listHeaders, qualityOf, type Known, type NamedLine } from "../../../tools/region/named-lists.ts";
import { loadScale } from "../../../tools/region/scale.ts";
import { plainName } from "./compare.ts";
import { scoreOf, verdictOf } from "./rules.ts";
import type { Evidence } from "./schema.ts";

type Answer = { lineNo: number; outcome: string; reason: string; employerId: string | null; shown: boolean };

describe("a list of which the truth is known, against three thousand employers of a province", () => {
  let world: TestWorld;
  let lines: NamedLine[];
  const listId = newId();
  const run = async (request: object): Promise<void> => {
    await withActor(world.db, world.clock, systemActor, (ctx) => startMatch(ctx, listId, request));
    await runMatch(world, listId);
  };
  const answers = (): Promise<Answer[]> =>
    world.db.asWorker((tx) =>
      tx.query<Answer>(
        `select l.line_no as "lineNo", l.outcome, l.reason, l.employer_id as "employerId", exists (select 1 from registry.list_candidate c
           where c.list_id = l.list_id and c.line_no = l.line_no and c.employer_id = t.truth) as shown
         from unnest($2::int[], $3::uuid[]) as t (line_no, truth) join registry.employer_list_line l on l.list_id = $1 and l.line_no = t.line_no order by 1`,
        [listId, lines.map((_l, i) => i + 1), lines.map((l) => l.truth)],
      ),
    );
  beforeAll(async () => {
    world = await testWorld();
    await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
    await loadScale(world.adminUrl, { employers: 3000, cards: 0, today: world.clock.today() });
    const known = await world.db.asWorker((tx) =>
      tx.query<Known>(
        `select e.employer_id as "employerId", e.credit_code as "creditCode", e.name, e.area_code as "areaCode", a.name as "countyName",
           e.workplace_address as address, e.contact_phone as phone, e.legal_representative as "legalRepresentative"
         from registry.employer e join registry.area a on a.area_code = left(e.area_code, 6) || '000000' order by e.employer_id`,
      ),
    );
    lines = known.map(lineMaker(11));
    await world.asSystem((ctx) =>
      receiveListLines(
        ctx,
        {
          listId,
          title: "名单",
          receiptNo: "HZ-1",
          organisationId: newId(),
          areaCode: "330000000000",
          accountId: null,
          actorName: "系统",
          on: ctx.clock.today(),
        },
        lines.map((line, i) => ({ lineNo: i + 1, headers: listHeaders, cells: line.cells })),
      ),
    );
    await run({ kind: "market-supervision", name: "市场监管" });
  });
  afterAll(() => world.close());

  // The thresholds are those of decision 0010: a wrong 'same' merges two firms' records unseen, a question costs a minute.
  it("takes almost no firm for another, enters none twice and asks about few", async () => {
    const quality = qualityOf();
    (await answers()).forEach((answer, i) => quality.add(lines[i]!, answer));
    const found = quality.sum();
    expect(found.precision).toBeGreaterThanOrEqual(0.998);
    expect(found.recall).toBeGreaterThanOrEqual(0.95);
    expect(found.recallWithQuestions).toBeGreaterThanOrEqual(0.985);
    expect(found.asked).toBeLessThanOrEqual(0.05);
    expect([found.doubled, found.swallowed]).toEqual([0, 0]);
  });
  it("keeps with each candidate the points the rules explain, and ends each line as they say", async () => {
    const rows = await world.db.asWorker((tx) =>
      tx.query<{ lineNo: number; outcome: string; reason: string; code: string; all: { evidence: Evidence; points: number }[] }>(
        `select l.line_no as "lineNo", l.outcome, l.reason, l.credit_code as code,
           json_agg(json_build_object('evidence', c.evidence, 'points', c.points) order by c.points desc, c.employer_id) as all
         from registry.employer_list_line l join registry.list_candidate c using (list_id, line_no) where l.list_id = $1 group by 1, 2, 3, 4`,
        [listId],
      ),
    );
    expect(rows.length).toBeGreaterThan(1000);
    for (const { outcome, reason, code, all } of rows) {
      for (const { evidence, points } of all) expect(scoreOf(evidence).points, JSON.stringify(evidence)).toBe(points);
      const verdict = verdictOf(all[0]?.evidence, all[1]?.evidence);
      // A second line of the same new firm is the same as the first.
      if (reason !== "code") expect(outcome).toBe(verdict ?? (creditCodeProblem(code) === undefined ? "new" : "question"));
    }
  });
  it("answers the same when it is run again, and leaves one source line a line", async () => {
    const before = await answers();
    const count = (): Promise<{ n: number }> =>
      world.db.asWorker((tx) => tx.one<{ n: number }>("select count(*)::int as n from registry.employer_trace", []));
    const traces = await count();
    await run({});
    expect(await answers()).toEqual(before);
    expect(await count()).toEqual(traces);
  });
  it("takes a name to its plain form in the database as the rules do", async () => {
    const names = fc
      .sample(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 12 }),
          fc.constantFrom(...lines.map((l) => l.cells[0]!), "永固铸件（临江）厂", "ＡＢＣ 厂"),
        ),
        300,
      )
      .filter((name) => !name.includes("\0"));
    const found = await world.db.asWorker((tx) =>
      tx.query<{ plain: string }>(`select registry.plain_name(c) as plain from unnest($1::text[]) with ordinality u (c, n) order by n`, [
        names,
      ]),
    );
    expect(found.map((f) => f.plain)).toEqual(names.map(plainName));
  });
});
