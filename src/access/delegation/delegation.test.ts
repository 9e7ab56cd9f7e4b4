import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { addDays, newId } from "#kernel";
import { accountActor, createAccounts, editAccount } from "../people/commands.ts";
import { scopeOf, type Actor } from "../actor.ts";
import { policy } from "../policies.ts";
import { accessServer, Browser, county, password, people } from "../testing.ts";
import { colleagues } from "./store.ts";

policy("delegation-test", { "test.officers-only": ["commission-officer"] });

describe("temporary delegation", () => {
  let world: TestWorld;
  let app: Awaited<ReturnType<typeof accessServer>>;
  let ids: Awaited<ReturnType<typeof people>>;
  let owner: pg.Client;
  const idOf = new Map<string, string>();
  const signedIn = async (username: string): Promise<Browser> => {
    const browser = new Browser(app);
    await browser.signIn(username, password);
    return browser;
  };
  const today = () => world.clock.today();
  const lend = (browser: Browser, more: object = {}) =>
    browser.ask("POST", "/api/v1/delegations", {
      toAccountId: idOf.get("reviewer"),
      roles: ["commission-officer"],
      from: today(),
      until: addDays(today(), 4),
      reason: "外出培训",
      ...more,
    });

  beforeAll(async () => {
    world = await testWorld();
    world.clock.set("2025-06-02");
    ids = await people(world);
    await world.asSystem((ctx) =>
      createAccounts(
        ctx,
        (["reviewer", "third"] as const).map((username) => ({
          username,
          displayName: username === "reviewer" ? "何梅" : "周三",
          organisationId: ids.commission,
          roles: ["commission-reviewer"],
          password,
          mustChangePassword: false,
        })),
      ),
    );
    for (const name of ["officer", "reviewer", "third", "farofficer", "secadmin", "clinic"])
      idOf.set(name, (await accountActor(world.db, name)).accountId);
    app = await accessServer(world);
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
    await world.close();
  });

  test("a colleague acts with the lent role within the days, under both names, and is herself again afterwards", async () => {
    const officer = await signedIn("officer");
    const made = await lend(officer);
    expect(made.status).toBe(201);
    const { delegationId } = made.body;
    const reviewer = await signedIn("reviewer");
    const seen = (await reviewer.ask("GET", "/api/v1/delegations")).body;
    expect(seen.items).toMatchObject([{ delegationId, state: "holds", mine: "received", fromName: "姓名officer", acting: false }]);
    expect(seen.most).toBeNull();
    const acting = await reviewer.ask("POST", "/api/v1/session/delegation", { delegationId });
    expect(acting.body).toMatchObject({
      name: "何梅 代 姓名officer",
      roles: ["commission-officer"],
      onBehalf: { delegationId, untilDay: "2025-06-06" },
    });
    expect((await reviewer.ask("GET", "/api/v1/test-ping")).body.name).toBe("何梅 代 姓名officer");
    expect((await lend(reviewer, { toAccountId: idOf.get("third") })).body.code).toBe("AC-0463");
    expect((await reviewer.ask("POST", "/api/v1/session/delegation", { delegationId })).body.code).toBe("AC-0463");
    expect((await reviewer.ask("DELETE", "/api/v1/session/delegation")).status).toBe(200);
    expect((await reviewer.ask("GET", "/api/v1/session")).body).toMatchObject({ name: "何梅", roles: ["commission-reviewer"] });
    const trail = await world.asSystem((ctx) =>
      ctx.tx.query<{ name: string; details: unknown }>(
        `select account_name as name, details from access.audit_entry where action = 'access.act-for' and subject_id = $1`,
        [delegationId],
      ),
    );
    expect(trail).toEqual([
      { name: "何梅 代 姓名officer", details: { onBehalfOf: { accountId: idOf.get("officer"), name: "姓名officer" } } },
    ]);
    await officer.ask("POST", `/api/v1/delegations/${delegationId}/revocation`, { reason: "已回单位" });
  });

  test("nothing is lent that the giver has not, to nobody outside the organisation, and no administrator's role", async () => {
    const officer = await signedIn("officer");
    const code = async (more: object) => (await lend(officer, more)).body.code as string;
    expect(await code({ roles: ["commission-reviewer"] })).toBe("AC-0465");
    expect(await code({ roles: ["commission-admin"] })).toBe("AC-0465");
    expect(await code({ toAccountId: idOf.get("clinic") })).toBe("AC-0467");
    expect(await code({ toAccountId: idOf.get("farofficer") })).toBe("AC-0467");
    expect(await code({ toAccountId: idOf.get("secadmin") })).toBe("AC-0467");
    expect(await code({ toAccountId: idOf.get("officer") })).toBe("AC-0467");
    expect(await code({ from: addDays(today(), -1) })).toBe("AC-0468");
    expect(await code({ from: addDays(today(), 3), until: addDays(today(), 2) })).toBe("AC-0468");
    expect(await code({ fromAccountId: idOf.get("reviewer"), toAccountId: idOf.get("third") })).toBe("AC-0404");
    const admin = await signedIn("secadmin");
    expect((await lend(admin, { roles: ["commission-admin"] })).body.code).toBe("AC-0465");
    expect((await lend(admin, { fromAccountId: idOf.get("farofficer") })).body.code).toBe("AC-0404");
    const forHer = await lend(admin, { fromAccountId: idOf.get("officer") });
    expect(forHer.status).toBe(201);
    expect((await admin.ask("POST", `/api/v1/delegations/${forHer.body.delegationId}/revocation`, { reason: "不再需要" })).status).toBe(
      200,
    );
  });

  test("the limit an area sets holds for everything below it, and none is 未配置", async () => {
    const admin = await signedIn("secadmin");
    expect((await admin.ask("PUT" as "POST", `/api/v1/delegation-limits/330498000000`, { mostDays: 3, basis: "局内制度" })).body.code).toBe(
      "AC-0456",
    );
    expect((await admin.ask("PUT" as "POST", `/api/v1/delegation-limits/${county}`, { mostDays: 3, basis: "局内制度" })).status).toBe(200);
    const officer = await signedIn("officer");
    expect((await officer.ask("GET", "/api/v1/delegations")).body.most).toEqual({ days: 3, basis: "局内制度", areaCode: county });
    expect((await lend(officer, { until: addDays(today(), 3) })).body.code).toBe("AC-0464");
    expect((await lend(officer, { until: addDays(today(), 2) })).status).toBe(201);
    await admin.ask("PUT" as "POST", `/api/v1/delegation-limits/${county}`, { mostDays: 30, basis: "局内制度" });
  });

  test("on the day after the last the step is refused, the session is the person's own again", async () => {
    const { delegationId } = (await lend(await signedIn("officer"), { until: addDays(today(), 1) })).body;
    const reviewer = await signedIn("reviewer");
    await reviewer.ask("POST", "/api/v1/session/delegation", { delegationId });
    world.clock.set(addDays(today(), 2));
    expect((await reviewer.ask("GET", "/api/v1/test-ping")).body.code).toBe("AC-0466");
    expect((await reviewer.ask("GET", "/api/v1/test-ping")).body.name).toBe("何梅");
    expect((await reviewer.ask("POST", "/api/v1/session/delegation", { delegationId })).body.code).toBe("AC-0469");
  });

  test("the database shows nothing to whoever claims a delegation that does not hold", async () => {
    const { delegationId } = (await lend(await signedIn("officer"))).body;
    await owner.query(
      `insert into registry.employer (employer_id, credit_code, name, area_code, registered_on, state_on) values ($1, '91330499MA28A00011', '甲', '330499101000', '2025-01-01', '2025-01-01')`,
      [newId()],
    );
    const self = await accountActor(world.db, "reviewer");
    const acting = (more: Partial<NonNullable<Actor["onBehalf"]>> = {}, roles: Actor["roles"] = ["commission-officer"]): Actor => ({
      ...self,
      roles,
      onBehalf: {
        delegationId,
        accountId: idOf.get("officer")!,
        name: "姓名officer",
        untilDay: addDays(today(), 4),
        today: today(),
        ...more,
      },
    });
    const seen = (actor: Actor): Promise<number> =>
      world.db.withScope(scopeOf(actor), async (tx) => (await tx.query("select 1 from registry.employer")).length);
    expect(await seen(acting())).toBe(1);
    expect(await seen(acting({ today: addDays(today(), 5) }))).toBe(0);
    expect(await seen(acting({ today: addDays(today(), -1) }))).toBe(0);
    expect(await seen(acting({ delegationId: newId() }))).toBe(0);
    expect(await seen(acting({}, ["commission-officer", "commission-reviewer"]))).toBe(0);
    expect(await seen({ ...acting(), accountId: idOf.get("third")! })).toBe(0);
    await owner.query("update access.delegation set ended_at = now() where delegation_id = $1", [delegationId]);
    expect(await seen(acting())).toBe(0);
  });

  test("whoever loses the role, is stopped or moves lends nothing from that moment", async () => {
    const { delegationId } = (await lend(await signedIn("officer"))).body;
    const admin = await accountActor(world.db, "secadmin");
    await world.as(admin, (ctx) => editAccount(ctx, idOf.get("officer")!, { active: false }));
    await world.as(admin, (ctx) => editAccount(ctx, idOf.get("officer")!, { active: true }));
    const [row] = (await owner.query("select ended_at, ended_reason from access.delegation where delegation_id = $1", [delegationId])).rows;
    expect(row).toMatchObject({ ended_at: expect.any(Date), ended_reason: "岗位变动、停用或调动" });
  });

  test("another area's officer and administrator see and end none of them", async () => {
    const { delegationId } = (await lend(await signedIn("officer"))).body;
    for (const name of ["farofficer", "farsecadmin", "clinic", "third"]) {
      const browser = await signedIn(name);
      expect((await browser.ask("GET", "/api/v1/delegations")).body.items).toEqual([]);
      expect((await browser.ask("POST", `/api/v1/delegations/${delegationId}/revocation`, { reason: "试试看" })).status).toBe(404);
      expect((await browser.ask("POST", "/api/v1/session/delegation", { delegationId })).status).toBe(404);
    }
  });

  test("officials see the names of colleagues of their area and no column of their accounts", async () => {
    const officer = await accountActor(world.db, "officer");
    const names = await world.as(officer, (ctx) => colleagues(ctx.tx));
    expect(names.map((c) => c.name).sort()).toEqual(["何梅", "周三", "姓名officer", "姓名secadmin"].sort());
    const rows = await world.as(officer, (ctx) => ctx.tx.query("select account_id from access.account"));
    expect(rows).toEqual([{ account_id: officer.accountId }]);
    const clinic = await accountActor(world.db, "clinic");
    expect((await world.as(clinic, (ctx) => colleagues(ctx.tx))).map((c) => c.name)).toEqual(["姓名clinic"]);
  });
});
