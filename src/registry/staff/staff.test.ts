import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { accountActor, allowed, createAccounts, createOrganisations, type Actor } from "#access";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildEmployer, buildWorkerKey, towns } from "../../../test/factories/index.ts";
import { countyAreas } from "../../../tools/region/county.ts";
import { loadAreas } from "../commands/load-areas.ts";
import { listWorkers, registerEmployer, resolveWorkers, updateEmployer } from "../index.ts";
import { addStaff, changeStaff, listStaff } from "./commands.ts";

describe("people of one employer and their rights", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let boss: Actor;
  let stranger: Actor;
  const ids = { ours: "", theirs: "" };
  const posts = { welding: "", painting: "" };
  const code = (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => "done",
      (refused: { code: string }) => refused.code,
    );
  const person = { position: "workshop-head" as const, phone: "13805730001", identity: undefined, posts: [] as string[] };
  const add = (by: Actor, username: string, role: string, more: object = {}) =>
    world.as(by, (ctx) => addStaff(ctx, { ...person, username, name: `姓名${username}`, role, ...more }));
  const workersSeenBy = async (username: string): Promise<number> => {
    const actor = await accountActor(world.db, username);
    return (await world.as(actor, (ctx) => listWorkers(ctx, ids.ours, { limit: 50 } as never))).items.length;
  };

  beforeAll(async () => {
    world = await testWorld({ today: "2025-03-05" });
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    const officer = buildActor("commission");
    await world.asSystem((ctx) => loadAreas(ctx.tx, { province: "33", extra: countyAreas }));
    for (const [key, serial] of [
      ["ours", 81],
      ["theirs", 82],
    ] as const)
      ids[key] = (await world.as(officer, (ctx) => registerEmployer(ctx, { ...buildEmployer(serial), areaCode: towns.青石镇 }))).employerId;
    await world.asSystem(async (ctx) => {
      const homes = { ours: newId(), theirs: newId() };
      await createOrganisations(
        ctx,
        (["ours", "theirs"] as const).map((key) => ({
          organisationId: homes[key],
          kind: "employer" as const,
          name: `单位${key}`,
          areaCode: towns.青石镇,
          employerId: ids[key],
        })),
      );
      await createAccounts(
        ctx,
        (["ours", "theirs"] as const).map((key) => ({
          username: `boss${key}`,
          displayName: "赵工",
          organisationId: homes[key],
          roles: ["employer-manager" as const],
          password: "一把钥匙开一把锁",
          mustChangePassword: false,
        })),
      );
      const workers = await resolveWorkers(
        ctx.tx,
        [1, 2, 3].map((n) => buildWorkerKey(n, { employerId: ids.ours, areaCode: towns.青石镇 })),
      );
      const made = await ctx.tx.query<{ id: string }>(
        `insert into registry.post (employer_id, post_id, area_code, name) select $1, gen_random_uuid(), $2, unnest(array['喷漆','焊接']) returning post_id as id`,
        [ids.ours, towns.青石镇],
      );
      [posts.painting, posts.welding] = [made[0]!.id, made[1]!.id];
      await ctx.tx.query(
        `insert into exposure.notice_recipient (employer_id, post_id, worker_id, area_code, named_on, actor_name)
         values ($1, $2, $4, $6, '2025-03-01', '赵工'), ($1, $3, $5, $6, '2025-03-01', '赵工')`,
        [ids.ours, posts.welding, posts.painting, workers[0], workers[1], towns.青石镇],
      );
    });
    boss = await accountActor(world.db, "bossours");
    stranger = await accountActor(world.db, "bosstheirs");
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  it("the manager gives a named person an account, with phone and identity number sealed", async () => {
    const made = await add(boss, "welding", "employer-workshop", { posts: [posts.welding], identity: "330402199001010014" });
    expect(made.password.length).toBeGreaterThan(11);
    const list = await world.as(boss, (ctx) => listStaff(ctx));
    expect(list.items.find((i) => i.username === "welding")).toMatchObject({
      name: "姓名welding",
      position: "workshop-head",
      posts: [{ postId: posts.welding, name: "焊接" }],
      rights: { signs: false, exams: false, accounts: false, workers: "own-posts" },
    });
    const text = JSON.stringify(list);
    expect(text).not.toContain("13805730001");
    expect(text).not.toContain("330402199001010014");
    const [row] = (await owner.query("select row_to_json(s)::text as said from registry.employer_staff s")).rows;
    expect(row.said).not.toContain("13805730001");
  });

  it("the head of a workshop sees the workers of her posts, personnel and the clerk see all of them", async () => {
    await add(boss, "people", "employer-personnel");
    await add(boss, "clerk", "employer-clerk");
    expect(await workersSeenBy("bossours")).toBe(3);
    expect(await workersSeenBy("people")).toBe(3);
    expect(await workersSeenBy("clerk")).toBe(3);
    expect(await workersSeenBy("welding")).toBe(1);
    await world.as(boss, async (ctx) => {
      const id = (await accountActor(world.db, "welding")).accountId;
      await changeStaff(ctx, id, { person: { ...person, posts: [posts.welding, posts.painting] } });
    });
    expect(await workersSeenBy("welding")).toBe(2);
  });

  it("what examinations found opens to the manager and the head of the employer, also in the database", async () => {
    await owner.query(`set session_replication_role = replica`);
    const columns = await owner.query(
      `select column_name as name, data_type as type, udt_name as udt from information_schema.columns
       where table_schema = 'health' and table_name = 'suspected_case' and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`,
    );
    const valueOf = (c: { name: string; type: string }): unknown =>
      c.name === "employer_id"
        ? ids.ours
        : c.type === "uuid"
          ? newId()
          : c.type === "date"
            ? "2025-03-01"
            : /int|numeric/.test(c.type)
              ? 1
              : c.type === "boolean"
                ? false
                : c.type === "jsonb"
                  ? "{}"
                  : c.name === "area_code"
                    ? towns.青石镇
                    : "甲";
    await owner.query(
      `insert into health.suspected_case (${columns.rows.map((c) => c.name).join(", ")}) values (${columns.rows.map((_c, i) => `$${i + 1}`).join(", ")})`,
      columns.rows.map(valueOf),
    );
    await owner.query(`set session_replication_role = origin`);
    await add(boss, "head", "employer-head");
    const sees = async (username: string): Promise<[boolean, number]> => {
      const actor = await accountActor(world.db, username);
      return [allowed(actor, "staff.manage"), (await world.as(actor, (ctx) => ctx.tx.query("select 1 from health.suspected_case"))).length];
    };
    expect(await sees("bossours")).toEqual([true, 1]);
    expect(await sees("head")).toEqual([true, 1]);
    for (const name of ["clerk", "people", "welding"]) expect(await sees(name)).toEqual([false, 0]);
  });

  it("nobody gives what is not the employer's to give, edits herself or reaches into another employer", async () => {
    const welder = (await accountActor(world.db, "welding")).accountId;
    expect(await code(add(boss, "spy", "township-officer"))).toBe("AC-0451");
    expect(await code(add(boss, "empty", "employer-workshop"))).toBe("RG-2101");
    expect(await code(add(stranger, "thief", "employer-workshop", { posts: [posts.welding] }))).toBe("RG-2101");
    expect(await code(world.as(boss, (ctx) => changeStaff(ctx, boss.accountId, { active: false })))).toBe("AC-0458");
    expect(await code(world.as(stranger, (ctx) => changeStaff(ctx, welder, { active: false })))).toBe("RG-2102");
    expect((await world.as(stranger, (ctx) => listStaff(ctx))).items.map((i) => i.username)).toEqual(["bosstheirs"]);
    const welding = await accountActor(world.db, "welding");
    expect(await world.as(welding, (ctx) => ctx.tx.query("select account_id from registry.employer_staff"))).toEqual([
      { account_id: welder },
    ]);
    await expect(
      world.as(welding, (ctx) => ctx.tx.query("update registry.employer_staff set posts = '{}' where account_id = $1", [welder])),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("an act names the person, and a stopped account is out at once", async () => {
    const head = await accountActor(world.db, "head");
    await world.as(head, (ctx) => updateEmployer(ctx, ids.ours, { changes: { contactName: "王五" }, reason: "换联系人" } as never));
    const [entry] = await world.asSystem((ctx) =>
      ctx.tx.query<{ name: string }>(
        `select account_name as name from access.audit_entry where action = 'employer.edit' and subject_id = $1`,
        [ids.ours],
      ),
    );
    expect(entry).toEqual({ name: "姓名head" });
    const clerk = (await accountActor(world.db, "clerk")).accountId;
    await world.as(head, (ctx) => changeStaff(ctx, clerk, { active: false }));
    await expect(accountActor(world.db, "clerk")).rejects.toMatchObject({ code: "AC-0404" });
  });
});
