import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel";
import { scopeOf, type Actor } from "#access";
import { testWorld, type TestWorld } from "#test";
import {
  catalogue,
  everybody,
  foreignRow,
  insertSql,
  notSeeded,
  owning,
  publicTables,
  seed,
  unowned,
  type Table,
  type Who,
} from "./foreign.ts";

describe("rows of another county, employer, institution and worker", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let tables: Table[];
  let who: Who[];
  beforeAll(async () => {
    world = await testWorld();
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    tables = (await catalogue(owner)).filter((t) => !notSeeded.has(t.name));
    // The system administrator manages every organisation and account by her office.
    who = (await everybody(world)).filter(({ actor }) => actor.kind !== "platform");
    await seed(owner, tables);
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  type Try = (sql: string, values?: unknown[]) => Promise<number | string>;
  /** Tries statements as an actor in one transaction that is taken back at the end: rows answered, or the code of the refusal. */
  const trying = async (actor: Actor, fn: (attempt: Try) => Promise<void>): Promise<void> => {
    const client = new pg.Client(world.db.connection("zhikang_app"));
    await client.connect();
    try {
      await client.query("begin");
      for (const [name, value] of Object.entries(scopeOf(actor))) await client.query(`set local zk.${name} = ${pg.escapeLiteral(value)}`);
      await fn(async (sql, values) => {
        await client.query("savepoint attempt");
        try {
          return (await client.query(sql, values)).rows.length;
        } catch (error) {
          return (error as { code?: string }).code ?? String(error);
        } finally {
          await client.query("rollback to savepoint attempt");
        }
      });
      await client.query("rollback");
    } finally {
      await client.end();
    }
  };
  /** Tells the seeded row from rows of the accounts under test by every id and text it was given. */
  const isForeign = (t: Table): string => {
    const row = foreignRow(t);
    const known = Object.fromEntries(
      Object.entries(row).filter(([name]) => ["uuid", "text", "bytea"].includes(t.columns.find((c) => c.name === name)!.type)),
    );
    return `to_jsonb(seeded) @> ${pg.escapeLiteral(JSON.stringify(known))}`;
  };
  const present = async (): Promise<string[]> => {
    const missing: string[] = [];
    for (const t of tables)
      if ((await owner.query(`select 1 from ${t.name} seeded where ${isForeign(t)}`)).rowCount !== 1) missing.push(t.name);
    return missing;
  };

  test("are in every protected table, so that the tests below look at something", async () => {
    expect(await present()).toEqual([]);
    expect(tables.length).toBeGreaterThan(30);
  });

  test("are read by no role, neither alone, locked, counted, nor through a join", async () => {
    const leaks: string[] = [];
    for (const { label, actor } of who)
      await trying(actor, async (attempt) => {
        for (const t of tables.filter(({ name }) => !publicTables.has(name))) {
          const reads = {
            alone: `select 1 from ${t.name} seeded where ${isForeign(t)}`,
            locked: `select 1 from ${t.name} seeded where ${isForeign(t)} for update`,
            counted: `select 1 from (select count(*) as n from ${t.name} seeded where ${isForeign(t)}) counted where n > 0`,
            joined: `select 1 from ${t.name} seeded cross join (values (1)) v(x) where ${isForeign(t)}`,
          };
          for (const [how, sql] of Object.entries(reads)) {
            const found = await attempt(sql);
            if (found !== 0 && found !== "42501") leaks.push(`${label} ${t.name} ${how}: ${found}`);
          }
        }
      });
    expect(leaks).toEqual([]);
  });

  test("are changed, removed and merged away by no role", async () => {
    const leaks: string[] = [];
    for (const { label, actor } of who)
      await trying(actor, async (attempt) => {
        for (const t of tables) {
          const column = pg.escapeIdentifier(t.columns.find((c) => !c.generated)!.name);
          const writes = {
            update: `update ${t.name} seeded set ${column} = ${column} where ${isForeign(t)} returning 1`,
            delete: `delete from ${t.name} seeded where ${isForeign(t)} returning 1`,
            merge: `merge into ${t.name} seeded using (values (1)) v(x) on ${isForeign(t)} when matched then update set ${column} = seeded.${column} returning 1`,
          };
          for (const [how, sql] of Object.entries(writes)) {
            const found = await attempt(sql);
            if (found !== 0 && found !== "42501") leaks.push(`${label} ${t.name} ${how}: ${found}`);
          }
        }
      });
    expect(leaks).toEqual([]);
    expect(await present()).toEqual([]);
  });

  test("cannot be added by any role, and asking through a conflict tells nothing", async () => {
    const leaks: string[] = [];
    for (const { label, actor } of who)
      await trying(actor, async (attempt) => {
        for (const t of tables.filter(({ name }) => !unowned.has(name))) {
          const row = foreignRow(t);
          const isUuid = (name: string): boolean => t.columns.find((c) => c.name === name)!.type === "uuid";
          const fresh = Object.fromEntries(
            Object.entries(row).map(([name, value]) => [name, isUuid(name) && !owning(name) ? newId() : value]),
          );
          const inserts = {
            again: [row, insertSql(t, row)],
            conflict: [row, `${insertSql(t, row)} on conflict do nothing`],
            fresh: [fresh, `${insertSql(t, fresh)} returning 1`],
          } as const;
          for (const [how, [values, sql]] of Object.entries(inserts)) {
            const found = await attempt(sql, [JSON.stringify(values)]);
            if (found !== "42501") leaks.push(`${label} ${t.name} ${how}: ${found}`);
          }
        }
      });
    expect(leaks).toEqual([]);
  });

  test("without a scope, or with an empty or malformed one, no table answers a row", async () => {
    const leaks: string[] = [];
    const scopes: Record<string, string>[] = [
      {},
      { kind: "", area_from: "", area_to: "", organisation: "", employer: "", worker: "", account: "", roles: "" },
      { kind: "commission" },
      { kind: "commission", area_from: "", area_to: "999999999999" },
      { kind: "commission", roles: "commission-admin" },
      { kind: "employer" },
      { kind: "worker" },
      { kind: "worker", worker: "not-an-id" },
    ];
    for (const scope of scopes)
      for (const t of tables.filter(({ name }) => !publicTables.has(name))) {
        const found = await world.db
          .withScope(scope, (tx) => tx.query(`select 1 from ${t.name}`))
          .then(
            (rows) => rows.length,
            () => 0,
          );
        if (found > 0) leaks.push(`${t.name} ${JSON.stringify(scope)}: ${found}`);
      }
    expect(leaks).toEqual([]);
  });

  test("a connection lent to the next borrower carries nobody's scope, also after an act that failed", async () => {
    const officer = who.find(({ label }) => label === "commission.commission-officer")!.actor;
    const shown = (): Promise<string> =>
      world.db.withScope(
        {},
        async (tx) =>
          (
            await tx.one<{ s: string }>(
              "select coalesce(current_setting('zk.kind', true), '') || coalesce(current_setting('zk.organisation', true), '') as s",
            )
          ).s,
      );
    for (let i = 0; i < 10; i++) {
      await world.db.withScope(scopeOf(officer), async () => Promise.reject(new Error("failed"))).catch(() => undefined);
      await world.db.withScope(scopeOf(officer), (tx) => tx.query("select 1"));
      expect(await shown()).toBe("");
    }
  });
});
