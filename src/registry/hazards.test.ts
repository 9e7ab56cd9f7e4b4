import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "#access";
import { newId, Refusal, type Day } from "#kernel";
import { agents } from "#standards";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildCreditCode, buildEmployer, towns } from "../../test/factories/index.ts";
import { countyAreas } from "../../tools/region/county.ts";
import { categoryOfAgent, hazardBits } from "./base/rules.ts";
import {
  EmployersQuery,
  listEmployers,
  loadAreas,
  mergeEmployers,
  noteDeclarations,
  registerEmployer,
  resolvePosts,
  undoIdentityAct,
  updateEmployer,
} from "./index.ts";
import type { HazardCategory } from "./schema.ts";
import { recountHazards } from "./store/hazards.ts";

let world: TestWorld;
let owner: pg.Client;
const officer = buildActor("commission");
const tools = () => ({ db: world.db, clock: world.clock, actor: systemActor });
const ids: string[] = [];

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  owner = new pg.Client({ connectionString: world.adminUrl });
  await owner.connect();
  await world.asSystem(async (ctx) => {
    await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
    for (const n of [1, 2, 3, 4])
      ids.push(
        (await registerEmployer(ctx, buildEmployer(n, { creditCode: buildCreditCode(990_000 + n), areaCode: towns.青石镇 }))).employerId,
      );
  });
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => (await owner.query<T>(sql, values)).rows;
const usedBy = async (id: string): Promise<string[]> =>
  (
    await rows<{ code: string }>(
      `select a.agent_code as code from registry.post_agent a join registry.post p on p.post_id = a.post_id and p.employer_id = a.employer_id
       where p.employer_id = $1 and p.active`,
      [id],
    )
  ).map(({ code }) => code);
const keptOf = async (id: string): Promise<number | null> => {
  const [row] = await rows<{ kept: number | null; codes: string[] | null }>(
    `select hazard_categories as kept, agents_used as codes from registry.employer where employer_id = $1`,
    [id],
  );
  expect(row!.codes ?? []).toEqual([...new Set(await usedBy(id))].sort());
  return row!.kept;
};
/** The classes as an officer reads them off the posts: code by code, through the table of the exchange list. */
const trueOf = async (id: string): Promise<number | null> => hazardBits((await usedBy(id)).map((code) => categoryOfAgent(code)!)) || null;
const recount = (): Promise<number> => world.db.asWorker((tx) => recountHazards(tx));
const use = (employerId: string, name: string, ...codes: string[]): Promise<string[]> =>
  world.asSystem(({ tx }) => resolvePosts(tx, [{ employerId, areaCode: towns.青石镇, name, agents: codes }]));

/** Nothing to change, or an act that others rest on. */
const refused = (error: unknown): undefined => {
  if (!(error instanceof Refusal)) throw error;
};

const codes = ["1038", "2145", "3008", "4001", "5001", "6001", "9001"];
const acts = ["use", "use", "declare", "declare", "stop", "resume", "end", "correct", "carry", "strike", "move", "merge", "undo"] as const;

describe("the classes of hazard kept beside an employer", () => {
  it("the first digit of an agent's code says its class, for every agent of the exchange list", async () => {
    const all = agents().map((a) => a.code);
    const told = await rows<{ code: string; bit: number }>(
      `select code, registry.hazard_category(code) as bit from unnest($1::text[]) as c(code)`,
      [all],
    );
    expect(told).toEqual(all.map((code) => ({ code, bit: hazardBits([categoryOfAgent(code)!]) })));
    expect(hazardBits(["dust", "physical"])).toBe(5);
  });

  it("are those of its posts in use after any acts on posts, agents, places and identity", async () => {
    const step = fc.record({ act: fc.constantFrom(...acts), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
        const merges: string[] = [];
        for (const { act, a, b, c } of steps) {
          const live = (await rows<{ id: string }>(`select employer_id as id from registry.employer order by 1`)).map((r) => r.id);
          const employer = live[a % live.length]!;
          const other = live[b % live.length]!;
          const some = `where employer_id = $1 and abs(hashtext(post_id::text)) % 3 = $2`;
          if (act === "use") await use(employer, `岗位${b}`, codes[c % codes.length]!, codes[(b + c) % codes.length]!);
          if (act === "declare")
            await world.asSystem(async ({ tx }) => {
              const agents = [codes[c % codes.length]!, codes[(a + c) % codes.length]!];
              await noteDeclarations(tx, [
                { employerId: employer, declaredOn: `2025-01-1${b}` as Day, validUntil: "2026-02-01" as Day, agents },
              ]);
              await resolvePosts(tx, [{ employerId: employer, areaCode: towns.青石镇, name: `岗位${b}`, agents }]);
            });
          if (act === "stop") await rows(`update registry.post set active = false ${some}`, [employer, b % 3]);
          if (act === "resume") await rows(`update registry.post set active = true ${some}`, [employer, b % 3]);
          if (act === "end") await rows(`delete from registry.post_agent ${some}`, [employer, b % 3]);
          if (act === "correct")
            await rows(
              `update registry.post_agent t set agent_code = $3 ${some} and not exists (
                 select 1 from registry.post_agent o where o.employer_id = t.employer_id and o.post_id = t.post_id and o.agent_code = $3)
               and agent_code = (select min(o.agent_code) from registry.post_agent o where o.employer_id = t.employer_id and o.post_id = t.post_id)`,
              [employer, b % 3, codes[c % codes.length]],
            );
          if (act === "carry" && employer !== other)
            await rows(`update registry.post set employer_id = $3, name = name || $4 ${some}`, [employer, c % 3, other, newId()]);
          if (act === "strike") await rows(`delete from registry.post ${some}`, [employer, b % 3]);
          if (act === "move") {
            const to = c % 2 ? towns.白塔镇 : towns.青石镇;
            await world.asSystem((ctx) => updateEmployer(ctx, employer, { changes: { areaCode: to }, reason: "搬迁" }).catch(refused));
          }
          if (act === "merge" && employer !== other)
            merges.push((await mergeEmployers(tools(), employer, { otherId: other, reason: "同一家单位" })).actId);
          if (act === "undo" && merges.length > 0) await undoIdentityAct(tools(), merges.pop()!, "判断有误");
          for (const id of live) {
            const here = await rows(`select 1 from registry.employer where employer_id = $1`, [id]);
            if (here.length > 0) expect([act, await keptOf(id)]).toEqual([act, await trueOf(id)]);
          }
        }
        for (const actId of merges.reverse()) await undoIdentityAct(tools(), actId, "全部撤销");
        for (const id of ids) expect(await keptOf(id)).toBe(await trueOf(id));
        expect(await recount()).toBe(0);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 120_000);

  it("come back with an employer that was merged before they were kept", async () => {
    const [kept, other] = [ids[0]!, ids[1]!];
    await use(other, "喷漆", "2145", "5001");
    const before = await keptOf(other);
    const { actId } = await mergeEmployers(tools(), kept, { otherId: other, reason: "同一家单位" });
    await rows(`update registry.identity_act set set_aside = set_aside #- '{employer,hazard_categories}' where act_id = $1`, [actId]);
    await undoIdentityAct(tools(), actId, "判断有误");
    expect(await keptOf(other)).toBe(before);
    expect(before! & 10).toBe(10);
  });

  it("hold what two writers add at once, and what one adds while another takes away", async () => {
    const id = ids[2]!;
    await rows(`delete from registry.post_agent where employer_id = $1`, [id]);
    const [postId] = await use(id, "打磨", "1038");
    const [one, two] = [new pg.Client({ connectionString: world.adminUrl }), new pg.Client({ connectionString: world.adminUrl })];
    await Promise.all([one.connect(), two.connect()]);
    const add = (by: pg.Client, code: string) =>
      by.query(`insert into registry.post_agent (employer_id, post_id, agent_code, area_code) values ($1, $2, $3, $4)`, [
        id,
        postId,
        code,
        towns.青石镇,
      ]);
    try {
      await one.query("begin");
      await two.query("begin");
      await add(one, "3008");
      const second = add(two, "2145");
      await one.query("commit");
      await second;
      await two.query("commit");
      expect(await keptOf(id)).toBe(hazardBits(["dust", "chemical", "physical"]));
      // Another dust comes, not yet committed, while the first goes.
      await one.query("begin");
      await add(one, "1006");
      const gone = two.query(`delete from registry.post_agent where post_id = $1 and agent_code = '1038'`, [postId]);
      await one.query("commit");
      await gone;
      expect(await keptOf(id)).toBe(hazardBits(["dust", "chemical", "physical"]));
    } finally {
      await Promise.all([one.end(), two.end()]);
    }
  });

  it("are put right by the recount where somebody wrote past them", async () => {
    await rows(`update registry.employer set hazard_categories = 63 where employer_id = $1`, [ids[3]]);
    expect([await recount(), await recount()]).toEqual([1, 0]);
    expect(await keptOf(ids[3]!)).toBe(await trueOf(ids[3]!));
  });

  it("narrow the list, page by page and together with other filters, and the count above it is theirs", async () => {
    const made: Record<string, HazardCategory[]> = {};
    const kinds: [string, HazardCategory[]][] = [
      ["1038", ["dust"]],
      ["2145", ["chemical"]],
      ["5001", ["radiation"]],
      ["6001", ["other"]],
    ];
    for (let n = 0; n < 16; n++) {
      const { employerId } = await world.asSystem((ctx) =>
        registerEmployer(
          ctx,
          buildEmployer(20 + n, { creditCode: buildCreditCode(991_000 + n), areaCode: towns.云溪镇, name: `云溪${n}厂` }),
        ),
      );
      const mine = kinds.filter((_, i) => n & (1 << i));
      if (mine.length > 0) await use(employerId, "岗位", ...mine.map(([code]) => code));
      made[employerId] = mine.flatMap(([, classes]) => classes);
    }
    const listed = async (ask: object, actor = officer): Promise<string[]> => {
      const found: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await world.as(actor, (ctx) =>
          listEmployers(ctx, EmployersQuery.parse({ areaCode: towns.云溪镇, limit: 3, ...ask, cursor })),
        );
        found.push(...page.items.map((e) => e.employerId));
        if (!page.nextCursor) {
          expect(page.count).toEqual({ value: found.length, capped: false });
          return found.sort();
        }
        cursor = page.nextCursor;
      }
    };
    const having = (...classes: HazardCategory[]): string[] =>
      Object.keys(made)
        .filter((id) => classes.some((c) => made[id]!.includes(c)))
        .sort();
    for (const sort of ["area", "registered", "exposed"]) {
      expect(await listed({ hazardCategory: "dust", sort })).toEqual(having("dust"));
      expect(await listed({ hazardCategory: "radiation,other", sort })).toEqual(having("radiation", "other"));
    }
    expect(await listed({ hazardCategory: "biological" })).toEqual([]);
    expect(await listed({ hazardCategory: "dust", search: "云溪" })).toEqual(having("dust"));
    expect(await listed({ hazardCategory: "dust", hazardClass: "unknown,general,serious", agent: "2145" })).toEqual(
      having("dust").filter((id) => made[id]!.includes("chemical")),
    );
    expect(await listed({ hazardCategory: "dust" }, buildActor("commission", "330421000000"))).toEqual([]);
  });
});
