import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as OTPAuth from "otpauth";
import pg from "pg";
import { testWorld, type TestWorld } from "#test";
import { createAccount } from "../people/commands.ts";
import { accessServer, Browser, password, people } from "../testing.ts";

describe("signing in", () => {
  let world: TestWorld;
  let app: Awaited<ReturnType<typeof accessServer>>;
  let ids: Awaited<ReturnType<typeof people>>;
  beforeAll(async () => {
    world = await testWorld();
    ids = await people(world);
    app = await accessServer(world);
  });
  afterAll(async () => {
    await app.close();
    await world.close();
  });
  const newcomer = (username: string, mustChangePassword = true) =>
    world.asSystem((ctx) =>
      createAccount(ctx, {
        username,
        displayName: "新人",
        organisationId: ids.commission,
        roles: ["commission-officer"],
        password,
        mustChangePassword,
      }),
    );

  test("a right password opens a session that knows organisation, area and abilities", async () => {
    const browser = new Browser(app);
    const { status, body } = await browser.signIn("Officer", password);
    expect(body).toMatchObject({
      next: "done",
      session: { username: "officer", kind: "commission", areaCode: "330499000000", roles: ["commission-officer"] },
    });
    expect(status).toBe(200);
    expect((await browser.ask("GET", "/api/v1/session")).body["organisationName"]).toBe("临江县卫生健康局");
    expect((await browser.ask("GET", "/api/v1/test-ping")).body).toEqual({ kind: "commission", name: "姓名officer" });
  });

  test("the cookie is out of reach of scripts and of other sites", async () => {
    const answer = await app.inject({ method: "POST", url: "/api/v1/session", payload: { username: "officer", password } });
    const cookie = answer.cookies.find((c) => c.name === "zhikang");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(cookie!.value.length).toBeLessThan(4096);
  });

  test("a wrong password, an unknown name and a stopped account get the same answer", async () => {
    await newcomer("stopped");
    await world.asSystem((ctx) => ctx.tx.query("update access.account set active = false where username = 'stopped'"));
    const answers = [];
    for (const name of ["officer", "nobody-here", "stopped"]) {
      const { status, body } = await new Browser(app).signIn(name, name === "stopped" ? password : "错误的口令 123");
      answers.push({ status, body });
    }
    expect(answers[0]!.status).toBe(401);
    expect(answers[0]!.body["code"]).toBe("AC-0410");
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test.each(["lockme", "ghost-without-account"])(
    "five wrong passwords close the name %s for a quarter of an hour, right password or not",
    async (name) => {
      if (name === "lockme") await newcomer(name, false);
      const seen = [];
      for (let i = 0; i < 5; i++) seen.push((await new Browser(app).signIn(name, "不对的口令")).body["code"]);
      expect(seen).toEqual(["AC-0410", "AC-0410", "AC-0410", "AC-0410", "AC-0411"]);
      const { status, body } = await new Browser(app).signIn(name, password);
      expect([status, body["code"]]).toEqual([429, "AC-0411"]);
      expect(body["remedy"]).toContain("15 分钟");
    },
  );

  test("guesses sent all at once do not outrun the count", async () => {
    await newcomer("parallel", false);
    const codes = await Promise.all(
      Array.from({ length: 12 }, async () => (await new Browser(app).signIn("parallel", "不对的口令")).body["code"]),
    );
    expect(codes.filter((code) => code === "AC-0410").length).toBeLessThanOrEqual(5);
    expect((await new Browser(app).signIn("parallel", password)).body["code"]).toBe("AC-0411");
  });

  test("wrong tries before a success are told to the owner", async () => {
    await newcomer("told", false);
    await new Browser(app).signIn("told", "不对的口令");
    expect((await new Browser(app).signIn("told", password)).body["failedAttempts"]).toBe(1);
  });

  test("with a first password nothing works until it is changed, and then everything does", async () => {
    await newcomer("fresh");
    const browser = new Browser(app);
    expect((await browser.signIn("fresh", password)).body["session"].pending).toBe("first-password");
    const blocked = await browser.ask("GET", "/api/v1/test-ping");
    expect([blocked.status, blocked.body["code"]]).toEqual([403, "AC-0420"]);
    expect(
      (await browser.ask("POST", "/api/v1/session/password", { current: "不是这个", next: "沙湾街道的桥在雨里 7788" })).body["code"],
    ).toBe("AC-0435");
    expect((await browser.ask("POST", "/api/v1/session/password", { current: password, next: "short" })).body["code"]).toBe("AC-0430");
    const changed = await browser.ask("POST", "/api/v1/session/password", { current: password, next: "沙湾街道的桥在雨里 77" });
    expect(changed.status).toBe(200);
    expect((await browser.ask("GET", "/api/v1/test-ping")).status).toBe(200);
    expect((await new Browser(app).signIn("fresh", password)).status).toBe(401);
    expect((await new Browser(app).signIn("fresh", "沙湾街道的桥在雨里 77")).status).toBe(200);
  });

  test("a first password older than seven days lets nobody in", async () => {
    await newcomer("late");
    await world.asSystem((ctx) =>
      ctx.tx.query("update access.account set first_password_until = now() - interval '1 minute' where username = 'late'"),
    );
    expect((await new Browser(app).signIn("late", password)).body["code"]).toBe("AC-0421");
  });

  test("changing the password ends the sessions elsewhere", async () => {
    await newcomer("twoplaces", false);
    const [here, there] = [new Browser(app), new Browser(app)];
    await here.signIn("twoplaces", password);
    await there.signIn("twoplaces", password);
    await here.ask("POST", "/api/v1/session/password", { current: password, next: "石桥镇的老槐树下 8864" });
    expect((await there.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    expect((await here.ask("GET", "/api/v1/test-ping")).status).toBe(200);
  });

  test("a person sees her sessions and ends one of them", async () => {
    await newcomer("sessions", false);
    const [here, there] = [new Browser(app), new Browser(app)];
    await here.signIn("sessions", password);
    await there.signIn("sessions", password);
    const { body } = await here.ask("GET", "/api/v1/sessions");
    expect(body["items"]).toHaveLength(2);
    const other = body["items"].find((s: { current: boolean }) => !s.current);
    expect((await here.ask("DELETE", `/api/v1/sessions/${other.sessionId}`)).status).toBe(200);
    expect((await there.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    const stranger = new Browser(app);
    await stranger.signIn("officer", password);
    const own = (await here.ask("GET", "/api/v1/sessions")).body["items"][0].sessionId;
    expect((await stranger.ask("DELETE", `/api/v1/sessions/${own}`)).status).toBe(404);
  });

  test("after signing out the cookie opens nothing, even when it was copied", async () => {
    const browser = new Browser(app);
    await browser.signIn("officer", password);
    const copy = new Browser(app);
    for (const [name, value] of browser.jar) copy.jar.set(name, value);
    expect((await browser.ask("DELETE", "/api/v1/session")).status).toBe(200);
    expect((await copy.ask("GET", "/api/v1/test-ping")).status).toBe(401);
  });

  test("a cookie whose signature was changed is nobody", async () => {
    const browser = new Browser(app);
    await browser.signIn("officer", password);
    const value = browser.jar.get("zhikang")!;
    browser.jar.set("zhikang", value.slice(0, 5) + (value[5] === "x" ? "y" : "x") + value.slice(6));
    expect((await browser.ask("GET", "/api/v1/test-ping")).status).toBe(401);
  });

  test("a session left alone ends: staff after 15 minutes, workers and firms after 30", async () => {
    const officer = new Browser(app);
    const firm = new Browser(app);
    await officer.signIn("officer", password);
    await firm.signIn("firm", password);
    const client = new pg.Client({ connectionString: world.adminUrl });
    await client.connect();
    await client.query("update access.auth_session set last_seen_at = now() - interval '16 minutes'");
    expect((await officer.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    expect((await firm.ask("GET", "/api/v1/test-ping")).status).toBe(200);
    await client.query("update access.auth_session set last_seen_at = now() - interval '31 minutes'");
    expect((await firm.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    await client.end();
  });

  test("a stopped account and a changed role count at the next request", async () => {
    await newcomer("changing", false);
    const browser = new Browser(app);
    await browser.signIn("changing", password);
    const admin = new Browser(app);
    await admin.signIn("secadmin", password);
    const found = (await admin.ask("GET", "/api/v1/accounts?text=changing")).body["items"][0];
    expect((await admin.ask("PATCH", `/api/v1/accounts/${found.accountId}`, { roles: ["commission-reviewer"] })).status).toBe(200);
    expect((await browser.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    await browser.signIn("changing", password);
    expect((await browser.ask("GET", "/api/v1/session")).body["roles"]).toEqual(["commission-reviewer"]);
    await admin.ask("PATCH", `/api/v1/accounts/${found.accountId}`, { active: false });
    expect((await browser.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    expect((await browser.signIn("changing", password)).body["code"]).toBe("AC-0410");
  });

  test("a page of another origin cannot write with somebody's cookie", async () => {
    const browser = new Browser(app);
    await browser.signIn("secadmin", password);
    const foreign: Record<string, string>[] = [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }];
    for (const headers of foreign) {
      const { status, body } = await browser.ask("DELETE", "/api/v1/sessions", undefined, headers);
      expect([status, body["code"]]).toEqual([403, "AC-0405"]);
    }
    expect((await browser.ask("DELETE", "/api/v1/sessions", undefined, { origin: "http://127.0.0.1:8080" })).status).toBe(200);
    expect(
      (await new Browser(app).ask("POST", "/api/v1/session", { username: "officer", password }, { origin: "https://evil.example" })).body[
        "code"
      ],
    ).toBe("AC-0405");
  });

  test("the last sign-in is shown at the next one", async () => {
    await newcomer("shown", false);
    const first = await new Browser(app).signIn("shown", password);
    expect(first.body["session"].lastSignedInAt).toBeUndefined();
    const second = await new Browser(app).signIn("shown", password);
    expect(Date.parse(second.body["session"].lastSignedInAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test("a sixth session ends the oldest", async () => {
    await newcomer("many", false);
    const browsers = Array.from({ length: 6 }, () => new Browser(app));
    for (const browser of browsers) await browser.signIn("many", password);
    expect((await browsers[0]!.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    expect((await browsers[5]!.ask("GET", "/api/v1/test-ping")).status).toBe(200);
  });

  test("with an authenticator set up, sign-in asks for its code, and each code opens once", async () => {
    await newcomer("totp", false);
    const browser = new Browser(app);
    await browser.signIn("totp", password);
    expect((await browser.ask("POST", "/api/v1/session/two-factor", { password: "不是" })).body["code"]).toBe("AC-0435");
    const setUp = (await browser.ask("POST", "/api/v1/session/two-factor", { password })).body;
    const totp = OTPAuth.URI.parse(setUp["uri"]) as OTPAuth.TOTP;
    expect([totp.issuer, totp.label]).toEqual(["职康", "totp"]);
    expect(setUp["picture"]).toContain("<svg");
    expect((await browser.ask("POST", "/api/v1/session/two-factor/confirmation", { code: "000000" })).body["code"]).toBe("AC-0423");
    const before = Date.now() - 30_000;
    expect(
      (await browser.ask("POST", "/api/v1/session/two-factor/confirmation", { code: totp.generate({ timestamp: before }) })).status,
    ).toBe(200);
    expect((await browser.ask("GET", "/api/v1/session")).body["twoFactor"]).toBe(true);

    const again = new Browser(app);
    expect((await again.signIn("totp", password)).body).toEqual({ next: "code" });
    expect((await again.ask("GET", "/api/v1/test-ping")).status).toBe(401);
    const code = totp.generate();
    expect((await again.ask("POST", "/api/v1/session/code", { code })).body["next"]).toBe("done");
    expect((await again.ask("GET", "/api/v1/test-ping")).status).toBe(200);

    const replay = new Browser(app);
    await replay.signIn("totp", password);
    expect((await replay.ask("POST", "/api/v1/session/code", { code })).body["code"]).toBe("AC-0423");
    expect((await replay.ask("GET", "/api/v1/test-ping")).status).toBe(401);

    const recovery = new Browser(app);
    await recovery.signIn("totp", password);
    expect((await recovery.ask("POST", "/api/v1/session/code", { code: setUp["recoveryCodes"][0], recovery: true })).body["next"]).toBe(
      "done",
    );
    const twice = new Browser(app);
    await twice.signIn("totp", password);
    expect((await twice.ask("POST", "/api/v1/session/code", { code: setUp["recoveryCodes"][0], recovery: true })).status).toBe(401);
  });

  test("a code without a first step is told to begin again", async () => {
    expect((await new Browser(app).ask("POST", "/api/v1/session/code", { code: "123456" })).body["code"]).toBe("AC-0424");
  });

  test("no path of the sign-in library is reachable from outside", async () => {
    for (const path of ["/api/auth/sign-up/email", "/api/auth/sign-in/email", "/api/auth/is-username-available", "/api/auth/update-user"])
      expect((await new Browser(app).ask("POST", path, { email: "a@b.cn", password, name: "x", username: "officer" })).status).toBe(404);
  });

  test("passwords rest as argon2id with at least 19 MiB and in no audit entry", async () => {
    const client = new pg.Client({ connectionString: world.adminUrl });
    await client.connect();
    const { rows } = await client.query("select distinct left(password, 31) as head from access.auth_credential");
    expect(rows).toEqual([{ head: "$argon2id$v=19$m=19456,t=2,p=1$" }]);
    const { rows: told } = await client.query(
      "select count(*)::int as n from access.audit_entry where position($1 in audit_entry::text) > 0",
      [password],
    );
    expect(told[0].n).toBe(0);
    await client.end();
  });
});

describe("signing in under other settings", () => {
  test("staff set up an authenticator first, a firm does not need one", async () => {
    const world = await testWorld();
    await people(world);
    const app = await accessServer(world, { twoFactor: "required" });
    const officer = new Browser(app);
    expect((await officer.signIn("officer", password)).body["session"].pending).toBe("two-factor");
    expect((await officer.ask("GET", "/api/v1/test-ping")).body["code"]).toBe("AC-0422");
    const firm = new Browser(app);
    await firm.signIn("firm", password);
    expect((await firm.ask("GET", "/api/v1/test-ping")).status).toBe(200);
    await app.close();
    await world.close();
  });

  test("under https the cookie is bound to the host and travels only encrypted", async () => {
    const world = await testWorld();
    await people(world);
    const app = await accessServer(world, { publicUrl: "https://zhikang.example.gov.cn" });
    const answer = await app.inject({ method: "POST", url: "/api/v1/session", payload: { username: "officer", password } });
    expect(answer.cookies.find((c) => c.name === "__Host-zhikang")).toMatchObject({
      secure: true,
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
    });
    const browser = new Browser(app);
    await browser.signIn("officer", password);
    expect((await browser.ask("GET", "/api/v1/test-ping")).status).toBe(200);
    await app.close();
    await world.close();
  });

  test("sign-in requests from one address are limited", async () => {
    const world = await testWorld();
    await people(world);
    const app = await accessServer(world, { perMinute: 3 });
    const codes = [];
    for (let i = 0; i < 5; i++) codes.push((await new Browser(app).signIn(`user-${i}`, "不对的口令")).status);
    expect(codes).toEqual([401, 401, 401, 429, 429]);
    await app.close();
    await world.close();
  });
});
