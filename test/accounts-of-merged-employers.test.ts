import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountActor, createAccounts, createOrganisations, systemActor, type Actor } from "#access";
import { newId } from "#kernel";
import {
  EmployersQuery,
  listEmployers,
  loadAreas,
  mergeEmployers,
  readEmployer,
  registerEmployer,
  splitEmployer,
  undoIdentityAct,
  updateEmployer,
} from "#registry";
import { testWorld, type TestWorld } from "#test";
import { countyAreas } from "../tools/region/county.ts";
import { buildCreditCode, buildEmployer } from "./factories/index.ts";

// Two entries of one firm, each with people who sign in, a third firm that is somebody else, and one nobody signs in for.
const areaCode = "330499101000";
let world: TestWorld;
const ids: Record<"foundry" | "doubled" | "stranger" | "quiet", string> = { foundry: "", doubled: "", stranger: "", quiet: "" };
const tools = () => ({ db: world.db, clock: world.clock, actor: systemActor });
const as = (username: string): Promise<Actor> => accountActor(world.db, username);

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  await world.asSystem(async (ctx) => {
    await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
    for (const [n, who] of (["foundry", "doubled", "stranger", "quiet"] as const).entries()) {
      const { employerId } = await registerEmployer(
        ctx,
        buildEmployer(n, { creditCode: buildCreditCode(987_001 + n), areaCode, name: `永固铸件${n}厂` }),
      );
      ids[who] = employerId;
      await ctx.tx.query(`insert into registry.site (employer_id, site_id, area_code, name) values ($1, $2, $3, $4)`, [
        employerId,
        newId(),
        areaCode,
        `${who} site`,
      ]);
      if (who === "quiet") continue;
      const [organisation] = await createOrganisations(ctx, [{ kind: "employer", name: `永固铸件${n}厂`, areaCode, employerId }]);
      await createAccounts(
        ctx,
        (["manager", "clerk"] as const).map((part) => ({
          username: `${who}.${part}`,
          displayName: `${who} ${part}`,
          roles: [`employer-${part}` as const],
          organisationId: organisation!.organisationId,
          password: "Firm-People-2025",
        })),
      );
    }
  });
});
afterAll(() => world.close());

/** Everything an account reads under row security, told by the employers it stands under. */
const seen = async (username: string): Promise<{ employers: string[]; sites: string[]; rows: string[] }> => {
  const actor = await as(username);
  return world.as(actor, async (ctx) => {
    const tables = await ctx.tx.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any('{registry,exposure,health,oversight,cases}') and has_table_privilege(c.oid, 'select')
         and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'employer_id' and not a.attisdropped) order by 1`,
    );
    const rows: string[] = [];
    for (const { name } of tables)
      rows.push(
        ...(await ctx.tx.query<{ id: string }>(`select distinct employer_id as id from ${name}`)).map((row) => `${name} ${row.id}`),
      );
    return {
      employers: (await listEmployers(ctx, EmployersQuery.parse({}))).items.map((e) => e.employerId),
      sites: (await ctx.tx.query<{ name: string }>(`select name from registry.site order by name`)).map((s) => s.name),
      rows: [...new Set(rows.map((row) => row.split(" ")[1]!))],
    };
  });
};
const everybody = ["foundry", "doubled", "stranger"].flatMap((who) => [`${who}.manager`, `${who}.clerk`]);
const all = async () => Object.fromEntries(await Promise.all(everybody.map(async (who) => [who, await seen(who)] as const)));
const organisations = () => world.asSystem(({ tx }) => tx.query(`select * from access.organisation order by organisation_id`));
const told = async (username: string): Promise<string[]> => {
  const { organisationId } = await as(username);
  return world.asSystem(async ({ tx }) =>
    (
      await tx.query<{ title: string }>(`select title from access.message where organisation_id = $1 order by message_id`, [organisationId])
    ).map((m) => m.title),
  );
};

describe("people of an employer that is merged into one that has people of its own", () => {
  it("act for the employer that stays, see nobody else's rows, and have their own back when the merge is taken back", async () => {
    const before = { seen: await all(), organisations: await organisations() };
    expect(before.seen["doubled.manager"]).toEqual({ employers: [ids.doubled], sites: ["doubled site"], rows: [ids.doubled] });
    const { actId } = await mergeEmployers(tools(), ids.foundry, { otherId: ids.doubled, reason: "同一家单位" });
    const merged = await all();
    for (const part of ["manager", "clerk"]) {
      expect(merged[`doubled.${part}`]).toEqual({ employers: [ids.foundry], sites: ["doubled site", "foundry site"], rows: [ids.foundry] });
      expect(merged[`doubled.${part}`]).toEqual(merged[`foundry.${part}`]);
      expect(merged[`stranger.${part}`]).toEqual(before.seen[`stranger.${part}`]);
    }
    const manager = await as("doubled.manager");
    await world.as(manager, (ctx) => updateEmployer(ctx, ids.foundry, { changes: { contactName: "周经理" }, reason: "联系人变更" }));
    await expect(world.as(manager, (ctx) => readEmployer(ctx, ids.stranger))).rejects.toMatchObject({ code: "RG-1001" });
    expect(await told("doubled.manager")).toEqual(["永固铸件1厂已并入永固铸件0厂"]);
    expect(await told("foundry.manager")).toEqual(["永固铸件1厂已并入永固铸件0厂"]);
    expect(await told("stranger.manager")).toEqual([]);
    await undoIdentityAct(tools(), actId, "判断有误");
    expect(await organisations()).toEqual(before.organisations);
    expect(await all()).toEqual(before.seen);
    expect(await told("doubled.manager")).toEqual(["永固铸件1厂已并入永固铸件0厂", "永固铸件1厂并入永固铸件0厂已撤销"]);
  });

  it("follow it through further merges, and each step back leaves them where they stood before it", async () => {
    const before = await organisations();
    const first = await mergeEmployers(tools(), ids.foundry, { otherId: ids.doubled, reason: "同一家单位" });
    const between = await organisations();
    const second = await mergeEmployers(tools(), ids.stranger, { otherId: ids.foundry, reason: "同一家单位" });
    for (const who of everybody) expect((await as(who)).employerId, who).toBe(ids.stranger);
    await expect(undoIdentityAct(tools(), first.actId, "判断有误")).rejects.toMatchObject({ code: "RG-1505" });
    await undoIdentityAct(tools(), second.actId, "判断有误");
    expect(await organisations()).toEqual(between);
    await undoIdentityAct(tools(), first.actId, "判断有误");
    expect(await organisations()).toEqual(before);
  });

  it("keep the employer for themselves where it had nobody, and the employer has still one organisation of its own", async () => {
    const before = await organisations();
    const { actId } = await mergeEmployers(tools(), ids.quiet, { otherId: ids.doubled, reason: "同一家单位" });
    expect((await as("doubled.clerk")).employerId).toBe(ids.quiet);
    await expect(
      world.asSystem((ctx) => createOrganisations(ctx, [{ kind: "employer", name: "再开一个", areaCode, employerId: ids.quiet }])),
    ).rejects.toThrow();
    await undoIdentityAct(tools(), actId, "判断有误");
    expect(await organisations()).toEqual(before);
  });

  it("of an employer split off act for the one it goes home to when the split is taken back", async () => {
    const [site] = await world.asSystem(({ tx }) =>
      tx.query<{ id: string }>(`select site_id as id from registry.site where employer_id = $1`, [ids.foundry]),
    );
    const split = await splitEmployer(tools(), ids.foundry, {
      creditCode: buildCreditCode(987_009),
      name: "东厂",
      areaCode,
      address: "",
      reason: "两家单位",
      take: { sites: [site!.id], posts: [], traces: [], reports: [], cards: [], cases: [], workers: [] },
    });
    await world.asSystem(async (ctx) => {
      const [organisation] = await createOrganisations(ctx, [{ kind: "employer", name: "东厂", areaCode, employerId: split.employerId }]);
      await createAccounts(ctx, [
        {
          username: "east.manager",
          displayName: "东厂经理",
          roles: ["employer-manager"],
          organisationId: organisation!.organisationId,
          password: "Firm-People-2025",
        },
      ]);
    });
    expect((await seen("east.manager")).employers).toEqual([split.employerId]);
    await undoIdentityAct(tools(), split.actId, "判断有误");
    expect(await seen("east.manager")).toEqual(await seen("foundry.manager"));
    expect(await told("east.manager")).toEqual(["东厂从永固铸件0厂分出已撤销"]);
  });
});
