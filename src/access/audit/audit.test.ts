import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testWorld, type TestWorld } from "#test";
import type { Actor } from "../actor.ts";
import { accountActor } from "../people/commands.ts";
import { people } from "../testing.ts";
import { canonical } from "./chain.ts";
import { audit, auditMany, verifyAudit, type AuditVerdict } from "./index.ts";

describe("the audit trail", () => {
  let world: TestWorld;
  let officer: Actor;
  let owner: pg.Client;
  beforeEach(async () => {
    world = await testWorld();
    await people(world);
    officer = await accountActor(world.db, "officer");
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await world.close();
  });
  const act = (n: number) => ({
    action: "test.open",
    subjectKind: "card",
    subjectId: `card-${n}`,
    reason: "核实“一人一档”",
    details: { n, b: [1, 2.5, null], a: "é" },
  });
  const verdict = (kept: AuditVerdict["heads"] = []): Promise<AuditVerdict> => world.db.asWorker((tx) => verifyAudit(tx, kept));

  test("follows from entry to entry, however many at once write it", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, n) => world.as(officer, (ctx) => audit(ctx, act(n)))));
    const { sound, entries } = await verdict();
    expect(sound).toBe(true);
    expect(entries).toBeGreaterThanOrEqual(60);
    const { rows } = await owner.query(
      "select lane, count(*), max(position), min(position) from access.audit_entry group by lane having count(*) <> max(position)",
    );
    expect(rows).toEqual([]);
  });

  test("keeps acts of one transaction in one lane, in their order, and nothing of one that failed", async () => {
    await world.as(officer, async (ctx) => {
      await audit(ctx, act(1));
      await auditMany(ctx, [act(2), act(3)]);
    });
    await expect(
      world.as(officer, async (ctx) => {
        await audit(ctx, act(4));
        throw new Error("the act failed");
      }),
    ).rejects.toThrow("the act failed");
    const { rows } = await owner.query<{ subject_id: string; lane: number }>(
      "select subject_id, lane from access.audit_entry where action = 'test.open' order by lane, position",
    );
    expect(rows.map((r) => r.subject_id)).toEqual(["card-1", "card-2", "card-3"]);
    expect(new Set(rows.map((r) => r.lane)).size).toBe(1);
    expect((await verdict()).sound).toBe(true);
  });

  test("goes on soundly after a part of a transaction was taken back", async () => {
    await world.as(officer, async (ctx) => {
      await audit(ctx, act(1));
      await ctx.tx.query("savepoint part");
      await audit(ctx, act(2));
      await ctx.tx.query("rollback to savepoint part");
      await audit(ctx, act(3));
    });
    expect((await verdict()).sound).toBe(true);
  });

  test("tells who, for which body, when, what and why", async () => {
    await world.as({ ...officer, address: "10.1.2.3", requestId: "r-1" }, (ctx) => audit(ctx, act(1)));
    const { rows } = await owner.query("select * from access.audit_entry where action = 'test.open'");
    expect(rows[0]).toMatchObject({
      account_name: "姓名officer",
      organisation_name: "临江县卫生健康局",
      area_code: "330499000000",
      via: "session",
      address: "10.1.2.3",
      request_id: "r-1",
      subject_id: "card-1",
      reason: "核实“一人一档”",
      result: "done",
    });
  });

  const tampering: [string, string][] = [
    ["a changed reason", "update access.audit_entry set reason = 'x' where lane = 0 and position = $1"],
    ["a changed account", "update access.audit_entry set account_id = gen_random_uuid() where lane = 0 and position = $1"],
    ["a changed detail", `update access.audit_entry set details = details || '{"n": 99}' where lane = 0 and position = $1`],
    ["a changed second", "update access.audit_entry set at = at + interval '1 millisecond' where lane = 0 and position = $1"],
    ["a removed entry", "delete from access.audit_entry where lane = 0 and position = $1"],
  ];
  test.each(tampering)("%s is named at its place, though the owner of the tables made it", async (_what, sql) => {
    for (let n = 0; n < 8; n++) await world.as(officer, (ctx) => audit(ctx, act(n)));
    const { rows } = await owner.query<{ position: number }>(
      "select position from access.audit_entry where action = 'test.open' and lane = 0 order by position",
    );
    const target = Number(rows[4]!.position);
    await owner.query(sql, [target]);
    const found = await verdict();
    expect(found.sound).toBe(false);
    expect(found.broken).toMatchObject({ lane: 0, position: target });
    expect(found.brokenAt).toBe(`0-${target}`);
  });

  test("a cut tail is found, and with heads kept outside also one that was cut together with its head", async () => {
    for (let n = 0; n < 4; n++) await world.as(officer, (ctx) => audit(ctx, act(n)));
    const { heads } = await verdict();
    await owner.query(
      "delete from access.audit_entry where (lane, position) in (select lane, position from access.audit_head where lane = 0)",
    );
    expect((await verdict()).broken?.why).toBe("链尾缺失");
    await owner.query(
      `update access.audit_head h set position = e.position, hash = e.hash from (select position, hash from access.audit_entry where lane = 0 order by position desc limit 1) e where h.lane = 0`,
    );
    expect((await verdict()).sound).toBe(true);
    expect((await verdict(heads)).broken?.why).toBe("库外留存的链头在库中已不存在");
  });

  test.each(["zhikang_app", "zhikang_worker"] as const)("%s can neither change, remove nor empty it", async (role) => {
    await world.as(officer, (ctx) => audit(ctx, act(1)));
    const client = new pg.Client(world.db.connection(role));
    await client.connect();
    for (const sql of [
      "update access.audit_entry set reason = 'x'",
      "delete from access.audit_entry",
      "truncate access.audit_entry",
      "delete from access.audit_head",
    ])
      await expect(client.query(sql)).rejects.toMatchObject({ code: "42501" });
    await client.end();
  });

  test("an account cannot write an entry in somebody else's name", async () => {
    const other = await accountActor(world.db, "farofficer");
    await expect(world.as(officer, (ctx) => audit({ ...ctx, actor: other }, act(1)))).rejects.toMatchObject({ code: "42501" });
  });

  test("an auditor reads entries of her area, an officer none", async () => {
    await world.as(officer, (ctx) => audit(ctx, act(1)));
    await world.as(await accountActor(world.db, "farofficer"), (ctx) => audit(ctx, act(2)));
    const seen = async (username: string): Promise<string[]> =>
      (
        await world.as(await accountActor(world.db, username), (ctx) =>
          ctx.tx.query<{ id: string }>("select subject_id as id from access.audit_entry where action = 'test.open' order by subject_id"),
        )
      ).map((r) => r.id);
    expect(await seen("auditor")).toEqual(["card-1", "card-2"]);
    expect(await seen("secadmin")).toEqual(["card-1"]);
    expect(await seen("officer")).toEqual([]);
    expect(await seen("sysadmin")).toEqual([]);
  });
});

test("canonical content does not depend on the order in which members were written", () => {
  expect(canonical({ b: [1, { d: null, c: "x" }], a: undefined })).toBe(canonical({ b: [1, { c: "x", d: null }] }));
});
