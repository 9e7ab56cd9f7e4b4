import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as OTPAuth from "otpauth";
import { testWorld, type TestWorld } from "#test";
import { newId } from "#kernel";
import { policy } from "../policies.ts";
import { accessServer, Browser, county, neighbour, password, people } from "../testing.ts";

policy("people-test", {
  "test.submit-cards": { roles: ["exam-reporter"], keyScope: "exam-cards:submit" },
  "test.read-receipts": { roles: ["exam-reporter", "laboratory-reporter"], keyScope: "receipts:read" },
});

describe("organisations and accounts", () => {
  let world: TestWorld;
  let app: Awaited<ReturnType<typeof accessServer>>;
  let ids: Awaited<ReturnType<typeof people>>;
  const signedIn = async (username: string): Promise<Browser> => {
    const browser = new Browser(app);
    await browser.signIn(username, password);
    return browser;
  };
  beforeAll(async () => {
    world = await testWorld();
    ids = await people(world);
    app = await accessServer(world);
  });
  afterAll(async () => {
    await app.close();
    await world.close();
  });

  test("the security administrator adds an organisation and a person in her area, with a first password shown once", async () => {
    const admin = await signedIn("secadmin");
    const made = await admin.ask("POST", "/api/v1/organisations", { kind: "township", name: "白塔镇人民政府", areaCode: "330499102000" });
    expect(made.status).toBe(201);
    const account = await admin.ask("POST", "/api/v1/accounts", {
      username: "BaiTa",
      displayName: "钱七",
      organisationId: made.body["organisationId"],
      roles: ["township-officer"],
    });
    expect(account.status).toBe(201);
    const first = await new Browser(app).signIn("baita", account.body["password"]);
    expect(first.body["session"]).toMatchObject({ pending: "first-password", areaCode: "330499102000" });
    const listed = (await admin.ask("GET", "/api/v1/accounts?text=baita")).body;
    expect(listed["count"]).toEqual({ value: 1, capped: false });
    expect(JSON.stringify(listed)).not.toContain(account.body["password"]);
  });

  test("outside her area she can neither place an organisation nor find one", async () => {
    const admin = await signedIn("secadmin");
    expect(
      (await admin.ask("POST", "/api/v1/organisations", { kind: "township", name: "邻县某镇", areaCode: "330498101000" })).body["code"],
    ).toBe("AC-0456");
    const listed = (await admin.ask("GET", "/api/v1/organisations")).body;
    expect(listed["items"].every((o: { areaCode: string }) => o.areaCode.startsWith("330499"))).toBe(true);
    expect((await admin.ask("GET", `/api/v1/accounts?organisationId=${ids.otherClinic}`)).body).toEqual({
      items: [],
      nextCursor: null,
      count: { value: 0, capped: false },
    });
    const foreign = await admin.ask("PATCH", `/api/v1/organisations/${ids.otherClinic}`, { active: false });
    const absent = await admin.ask("PATCH", `/api/v1/organisations/${newId()}`, { active: false });
    expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body]);
    expect(foreign.status).toBe(404);
    const account = await admin.ask("POST", "/api/v1/accounts", {
      username: "foreign",
      displayName: "外",
      organisationId: ids.otherClinic,
      roles: ["exam-reporter"],
    });
    expect(account.body["code"]).toBe("AC-0455");
  });

  test("no account holds two of the three administrators, nor one of them beside other work", async () => {
    const make = (roles: string[]) =>
      world.asSystem(async (ctx) => {
        const { createAccount } = await import("./commands.ts");
        return createAccount(ctx, {
          username: `x${newId().slice(-8)}`,
          displayName: "多岗",
          organisationId: ids.commission,
          roles: roles as never,
        });
      });
    for (const roles of [
      ["commission-admin", "auditor"],
      ["commission-admin", "commission-officer"],
      ["auditor", "commission-reviewer"],
    ])
      await expect(make(roles)).rejects.toMatchObject({ code: "AC-0452" });
    await expect(make(["platform-admin"])).rejects.toMatchObject({ code: "AC-0451" });
    await expect(make(["commission-officer", "commission-reviewer"])).resolves.toMatchObject({});
  });

  test("the system administrator appoints administrators and no officers; the security administrator the other way round", async () => {
    const system = await signedIn("sysadmin");
    const security = await signedIn("secadmin");
    const make = (browser: Browser, username: string, roles: string[]) =>
      browser.ask("POST", "/api/v1/accounts", { username, displayName: "某人", organisationId: ids.commission, roles });
    expect((await make(system, "newsec", ["commission-admin"])).status).toBe(201);
    expect((await make(system, "newofficer", ["commission-officer"])).body["code"]).toBe("AC-0461");
    expect((await make(security, "newofficer", ["commission-officer"])).status).toBe(201);
    expect((await make(security, "newaudit", ["auditor"])).body["code"]).toBe("AC-0461");
    const audit = (await system.ask("GET", "/api/v1/accounts?text=auditor")).body["items"][0];
    expect((await security.ask("POST", `/api/v1/accounts/${audit.accountId}/password-resets`)).status).toBe(404);
  });

  test("an administrator cannot change her own rights", async () => {
    const security = await signedIn("secadmin");
    const own = (await security.ask("GET", "/api/v1/session")).body["accountId"];
    expect((await security.ask("PATCH", `/api/v1/accounts/${own}`, { active: false })).body["code"]).toBe("AC-0458");
  });

  test("a reset gives a new first password, ends the sessions and keeps nothing readable", async () => {
    const clinic = await signedIn("clinic");
    const security = await signedIn("secadmin");
    const account = (await security.ask("GET", "/api/v1/accounts?text=clinic")).body["items"][0];
    const reset = await security.ask("POST", `/api/v1/accounts/${account.accountId}/password-resets`);
    expect(reset.status).toBe(201);
    expect((await clinic.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    expect((await new Browser(app).signIn("clinic", password)).status).toBe(401);
    expect((await new Browser(app).signIn("clinic", reset.body["password"])).body["session"].pending).toBe("first-password");
  });

  test("a lost second factor is removed only with a word on how identity was proved", async () => {
    const security = await signedIn("secadmin");
    const officer = await signedIn("officer");
    const { uri } = (await officer.ask("POST", "/api/v1/session/two-factor", { password })).body as { uri: string };
    const code = (OTPAuth.URI.parse(uri) as OTPAuth.TOTP).generate();
    expect((await officer.ask("POST", "/api/v1/session/two-factor/confirmation", { code })).status).toBe(200);
    const own = (await officer.ask("GET", "/api/v1/session")).body["accountId"];
    const path = `/api/v1/accounts/${own}/second-factor-removals`;
    expect((await security.ask("POST", path, {})).body["code"]).toBe("AC-0460");
    expect((await (await signedIn("farsecadmin")).ask("POST", path, { proof: "当面核对身份证" })).status).toBe(404);
    expect((await new Browser(app).signIn("officer", password)).body["next"]).toBe("code");
    expect((await security.ask("POST", path, { proof: "当面核对身份证和工作证" })).status).toBe(201);
    expect((await new Browser(app).signIn("officer", password)).body["next"]).toBe("done");
    const entries = (await security.ask("GET", `/api/v1/audit-entries?subjectId=${own}&action=access.remove-second-factor`)).body["items"];
    expect(entries[0].reason).toBe("当面核对身份证和工作证");
  });

  test("a user name taken anywhere is refused and leaves nothing behind", async () => {
    const security = await signedIn("secadmin");
    const again = await security.ask("POST", "/api/v1/accounts", {
      username: "farclinic",
      displayName: "重名",
      organisationId: ids.clinic,
      roles: ["exam-reporter"],
    });
    expect([again.status, again.body["code"]]).toEqual([409, "AC-0453"]);
    expect((await new Browser(app).signIn("farclinic", password)).body["session"].organisationName).toBe("邻县职业健康检查中心");
  });

  test("somebody of a town bears a village and a staffing; lists are found and filtered by both, and nobody else bears them", async () => {
    await world.asSystem((ctx) =>
      ctx.tx.query(
        `insert into registry.area (area_code, name, level, parent_code) values ('330499103000', '云溪镇', 'township', '330499000000'),
           ('330499103201', '溪东村', 'village', '330499103000') on conflict do nothing`,
      ),
    );
    const admin = await signedIn("secadmin");
    const made = await admin.ask("POST", "/api/v1/organisations", { kind: "township", name: "云溪镇人民政府", areaCode: "330499103000" });
    const home = made.body["organisationId"];
    const add = (username: string, more: object) =>
      admin.ask("POST", "/api/v1/accounts", { username, displayName: username, organisationId: home, roles: ["co-manager"], ...more });
    const held = await add("xidong", { areaCode: "330499103201", staffing: "part-time" });
    expect(held.status, JSON.stringify(held.body)).toBe(201);
    expect((await add("wholetown", {})).status).toBe(201);
    const found = async (query: string): Promise<string[]> =>
      (await admin.ask("GET", `/api/v1/accounts?organisationId=${home}&${query}`)).body["items"].map(
        (a: { username: string }) => a.username,
      );
    expect(await found(`text=${encodeURIComponent("溪东")}`)).toEqual(["xidong"]);
    expect(await found("staffing=part-time")).toEqual(["xidong"]);
    expect(await found("staffing=untold")).toEqual(["wholetown"]);
    expect(await found("villages=true")).toEqual(["xidong"]);
    expect(await found("villages=false")).toEqual(["wholetown"]);
    const accountId = held.body["accountId"];
    const read = async () => (await admin.ask("GET", `/api/v1/accounts/${accountId}`)).body;
    expect(await read()).toMatchObject({ village: { areaCode: "330499103201", name: "溪东村" }, staffing: "part-time" });
    expect((await admin.ask("PATCH", `/api/v1/accounts/${accountId}`, { areaCode: "330499102201" })).body["code"]).toBe("AC-0472");
    expect((await admin.ask("PATCH", `/api/v1/accounts/${accountId}`, { areaCode: null, staffing: "full-time" })).status).toBe(200);
    expect(await read()).toMatchObject({ village: null, areaCode: "330499103000", staffing: "full-time" });
    const officer = (await admin.ask("GET", "/api/v1/accounts?text=officer")).body["items"][0];
    const refused = await admin.ask("PATCH", `/api/v1/accounts/${officer.accountId}`, { staffing: "full-time" });
    expect([refused.status, refused.body["code"]]).toEqual([422, "AC-0474"]);
    expect((await admin.ask("GET", "/api/v1/accounts?text=officer")).body["items"][0]).toMatchObject({ staffing: "", village: null });
  });

  test("officers, firms and auditors see no list of accounts", async () => {
    for (const username of ["officer", "firm", "auditor"])
      expect((await (await signedIn(username)).ask("GET", "/api/v1/accounts")).body["code"]).toBe("AC-0403");
  });

  test("pages follow each other without gap or repetition", async () => {
    const system = await signedIn("sysadmin");
    const seen: string[] = [];
    let cursor = "";
    for (let i = 0; i < 20; i++) {
      const { body } = await system.ask("GET", `/api/v1/organisations?limit=2${cursor}`);
      seen.push(...body["items"].map((o: { organisationId: string }) => o.organisationId));
      if (!body["nextCursor"]) break;
      cursor = `&cursor=${body["nextCursor"]}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await system.ask("GET", "/api/v1/organisations")).body["count"].value);
  });

  test("every act of an administrator is in the trail with before and after", async () => {
    const security = await signedIn("farsecadmin");
    await security.ask("PATCH", `/api/v1/organisations/${ids.otherClinic}`, { name: "邻县职业病防治院" });
    const { body } = await security.ask("GET", `/api/v1/audit-entries?action=access.edit-organisation&subjectId=${ids.otherClinic}`);
    expect(body["items"][0].details).toEqual({
      before: { name: "邻县职业健康检查中心", active: true },
      after: { name: "邻县职业病防治院" },
    });
    expect(body["items"].every((e: { areaCode: string }) => e.areaCode === neighbour)).toBe(true);
    expect((await (await signedIn("secadmin")).ask("GET", `/api/v1/audit-entries?subjectId=${ids.otherClinic}`)).body["count"].value).toBe(
      0,
    );
  });

  test("the auditor proves the chain and cannot touch people", async () => {
    const auditor = await signedIn("auditor");
    expect((await auditor.ask("POST", "/api/v1/audit-verifications")).body["sound"]).toBe(true);
    expect((await auditor.ask("POST", "/api/v1/organisations", { kind: "cdc", name: "某中心", areaCode: county })).body["code"]).toBe(
      "AC-0403",
    );
  });

  describe("interface keys", () => {
    const call = (key: string, header: "bearer" | "x-api-key" = "bearer") =>
      new Browser(app).ask(
        "GET",
        "/api/v1/test-ping",
        undefined,
        header === "bearer" ? { authorization: `Bearer ${key}` } : { "x-api-key": key },
      );
    const farclinic = () => signedIn("farclinic");

    test("speak for the organisation that issued them, in either header, and are shown once", async () => {
      const browser = await farclinic();
      const issued = await browser.ask("POST", "/api/v1/api-keys", { name: "院内系统", scopes: ["exam-cards:submit"] });
      expect(issued.body["key"]).toMatch(/^zk_[a-z0-9]{12}_[0-9a-f]{64}$/);
      for (const header of ["bearer", "x-api-key"] as const)
        expect((await call(issued.body["key"], header)).body).toEqual({ kind: "exam-institution", name: "接口·院内系统" });
      const listed = (await browser.ask("GET", "/api/v1/api-keys")).body;
      expect(JSON.stringify(listed)).not.toContain(issued.body["key"].split("_")[2]);
      expect(listed["scopes"]).toEqual(expect.arrayContaining(["exam-cards:submit", "receipts:read"]));
      expect(listed["items"][0].lastUsedAt).not.toBeNull();
    });
    test("that are changed, unknown, revoked or expired are refused alike", async () => {
      const browser = await farclinic();
      const { keyId, key } = (await browser.ask("POST", "/api/v1/api-keys", { name: "要停的", scopes: ["receipts:read"] })).body as {
        keyId: string;
        key: string;
      };
      const wrong = [key.slice(0, -1) + (key.endsWith("0") ? "1" : "0"), `zk_abcdefghijkl_${"0".repeat(64)}`, "zk_x", ""];
      for (const bad of wrong.filter(Boolean)) expect((await call(bad, "x-api-key")).body["code"]).toBe("AC-0440");
      await browser.ask("DELETE", `/api/v1/api-keys/${keyId}`);
      expect((await call(key)).body["code"]).toBe("AC-0440");
    });
    test("are rotated with an overlap in which both work", async () => {
      const browser = await farclinic();
      const old = (await browser.ask("POST", "/api/v1/api-keys", { name: "轮换", scopes: ["receipts:read"] })).body;
      const next = await browser.ask("POST", `/api/v1/api-keys/${old["keyId"]}/rotations`, {});
      expect(next.status).toBe(201);
      for (const key of [old["key"], next.body["key"]]) expect((await call(key)).status).toBe(200);
      const item = (await browser.ask("GET", "/api/v1/api-keys")).body["items"].find((k: { keyId: string }) => k.keyId === old["keyId"]);
      const days = (Date.parse(item.expiresAt) - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(6.9);
      const at = await browser.ask("POST", `/api/v1/api-keys/${next.body["keyId"]}/rotations`, { overlapDays: 0 });
      expect((await call(next.body["key"])).body["code"]).toBe("AC-0440");
      expect((await call(at.body["key"])).status).toBe(200);
    });
    test("cannot carry what the organisation itself may not do", async () => {
      const officer = await signedIn("firm");
      expect((await officer.ask("POST", "/api/v1/api-keys", { name: "越权", scopes: ["exam-cards:submit"] })).body["code"]).toBe("AC-0442");
    });
    test("of another organisation are not there", async () => {
      const { keyId } = (await (await farclinic()).ask("POST", "/api/v1/api-keys", { name: "别人的", scopes: ["receipts:read"] })).body;
      const firm = await signedIn("firm");
      expect((await firm.ask("DELETE", `/api/v1/api-keys/${keyId}`)).status).toBe(404);
      expect((await firm.ask("GET", "/api/v1/api-keys")).body["items"]).toEqual([]);
      expect((await (await signedIn("secadmin")).ask("DELETE", `/api/v1/api-keys/${keyId}`)).status).toBe(404);
    });
    test("open no page of a person: sessions, passwords and accounts stay closed", async () => {
      const { key } = (await (await farclinic()).ask("POST", "/api/v1/api-keys", { name: "只报送", scopes: ["exam-cards:submit"] }))
        .body as { key: string };
      const machine = new Browser(app);
      for (const url of ["/api/v1/session", "/api/v1/sessions", "/api/v1/accounts", "/api/v1/api-keys"])
        expect((await machine.ask("GET", url, undefined, { "x-api-key": key })).status).toBeGreaterThanOrEqual(401);
    });
  });
});
