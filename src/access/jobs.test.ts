import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { keptHeads } from "./audit/heads.ts";
import { audit, verifyAudit } from "./audit/index.ts";
import { keepAuditHeads, tidyAccounts, verifyAuditNightly } from "./jobs.ts";
import { accountActor } from "./people/commands.ts";
import { reveal } from "./reveal.ts";
import { accessServer, Browser, password, people } from "./testing.ts";
import { vault } from "./vault/index.ts";

describe("what happens by itself", () => {
  let world: TestWorld;
  let owner: pg.Client;
  beforeEach(async () => {
    world = await testWorld();
    await people(world);
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await world.close();
  });
  const run = (job: typeof keepAuditHeads): Promise<void> => job.run({ db: world.db, clock: world.clock, log: world.log }, {});
  const verdict = () => world.db.asWorker((tx) => verifyAudit(tx));

  test("the ends of the audit chain leave the database, signed, and a database older than them is found out", async () => {
    await run(keepAuditHeads);
    const file = join(world.dataDir, "audit-heads.jsonl");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keptHeads().length).toBeGreaterThan(0);
    expect((await verdict()).sound).toBe(true);
    await owner.query("delete from access.audit_entry");
    await owner.query("update access.audit_head set position = 0, hash = decode(repeat('00', 32), 'hex')");
    expect((await verdict()).reason).toBe("库外留存的链头在库中已不存在");
  });

  test("a changed line among the kept ends is refused by its number", async () => {
    await run(keepAuditHeads);
    await run(keepAuditHeads);
    const file = join(world.dataDir, "audit-heads.jsonl");
    const [first, second] = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, [first, second!.replace(/"hash":"../, '"hash":"zz'), ""].join("\n"));
    expect(() => keptHeads()).toThrow("第 2 行");
    writeFileSync(file, `${first}\n`);
    expect(keptHeads().length).toBeGreaterThan(0);
    appendFileSync(file, "{}\t00\n");
    expect(() => keptHeads()).toThrow("第 2 行");
  });

  test("the chain is walked every night, and the walk is itself in the trail", async () => {
    await run(verifyAuditNightly);
    const { rows } = await owner.query("select result from access.audit_entry where action = 'access.verify-audit'");
    expect(rows).toEqual([{ result: "done" }]);
  });

  test("staff accounts unused for ninety days are stopped, those of firms are not, and expired sessions go", async () => {
    const app = await accessServer(world);
    await new Browser(app).signIn("officer", password);
    await app.close();
    await owner.query(
      "update access.account set created_at = now() - interval '91 days', last_signed_in_at = null where username in ('clinic', 'firm')",
    );
    await owner.query("update access.account set last_signed_in_at = now() - interval '89 days' where username = 'secadmin'");
    await owner.query("update access.auth_session set expires_at = now() - interval '1 day'");
    await run(tidyAccounts);
    const { rows } = await owner.query("select username from access.account where not active");
    expect(rows).toEqual([{ username: "clinic" }]);
    expect((await owner.query("select 1 from access.auth_session")).rowCount).toBe(0);
    expect((await owner.query("select 1 from access.audit_entry where action = 'access.stop-unused-account'")).rowCount).toBe(1);
  });

  test("the worker role removes nothing of the sign-in tables that has not expired", async () => {
    const app = await accessServer(world);
    await new Browser(app).signIn("officer", password);
    await app.close();
    await run(tidyAccounts);
    expect((await owner.query("select 1 from access.auth_session")).rowCount).toBe(1);
  });
});

describe("showing personal data whole", () => {
  test("asks for a reason, and the entry says who, what and why but not the data", async () => {
    const world = await testWorld();
    await people(world);
    const officer = await accountActor(world.db, "officer");
    const sealed = { idNumber: vault.seal("330499198001011234"), phone: null };
    const about = { subjectKind: "worker", subjectId: "w-1", reason: "核对体检个案" };
    await expect(world.as(officer, (ctx) => reveal(ctx, { ...about, reason: " 看 " }, sealed))).rejects.toMatchObject({ code: "AC-0460" });
    expect(await world.as(officer, (ctx) => reveal(ctx, about, sealed))).toEqual({ idNumber: "330499198001011234", phone: undefined });
    const entries = await world.asSystem((ctx) =>
      ctx.tx.query("select account_name, subject_id, reason, details from access.audit_entry where action = 'access.reveal'"),
    );
    expect(entries).toEqual([
      { account_name: "姓名officer", subject_id: "w-1", reason: "核对体检个案", details: { fields: ["idNumber", "phone"] } },
    ]);
    await world.close();
  });

  test("is refused when the trail cannot be written", async () => {
    const world = await testWorld();
    await people(world);
    const officer = await accountActor(world.db, "officer");
    const owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    await owner.query("revoke insert on access.audit_entry from zhikang_app");
    await owner.end();
    const shown = world.as(officer, (ctx) =>
      reveal(ctx, { subjectKind: "worker", subjectId: "w-1", reason: "核对体检个案" }, { name: vault.seal("张三") }),
    );
    await expect(shown).rejects.toMatchObject({ code: "42501" });
    await expect(
      world.as(officer, (ctx) => audit(ctx, { action: "test.read", subjectKind: "worker", subjectId: "w-1" })),
    ).rejects.toThrow();
    await world.close();
  });
});
