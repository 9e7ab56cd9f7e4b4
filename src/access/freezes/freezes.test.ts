import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { verifyAudit } from "../audit/index.ts";
import { issueKey } from "../keys/commands.ts";
import { accountActor } from "../people/commands.ts";
import { systemActor } from "../actor.ts";
import { accessServer, Browser, password, people, type Answer } from "../testing.ts";
import { freeze, thawSubject } from "./commands.ts";

let world: TestWorld;
let app: FastifyInstance;
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
const signedIn = async (username: string): Promise<Browser> => {
  const browser = new Browser(app);
  expect((await browser.signIn(username, password)).status).toBe(200);
  return browser;
};
const ping = (who: Browser): Promise<Answer> => who.ask("GET", "/api/v1/test-ping");
const frozen = (who: Browser, body: object): Promise<Answer> => who.ask("POST", "/api/v1/freezes", body);
const thawed = (who: Browser, freezeId: string): Promise<Answer> =>
  who.ask("POST", `/api/v1/freezes/${freezeId}/thaw`, { reason: "查明是误报" });

describe("a freeze", () => {
  it("of an account holds from its next request, says so in words, and is over with the thaw", async () => {
    const [clinic, admin] = [await signedIn("clinic"), await signedIn("secadmin")];
    expect((await ping(clinic)).status).toBe(200);
    const made = await frozen(admin, { kind: "account", subject: "clinic", reason: "口令疑似泄露" });
    expect(made.status).toBe(201);
    const refused = await ping(clinic);
    expect(refused).toMatchObject({ status: 403, body: { code: "AC-0520", remedy: expect.stringContaining("安全管理员") } });
    expect(refused.body.says).toMatch(/自 \d{4}-\d\d-\d\d \d\d:\d\d 起被冻结/);
    expect(JSON.stringify(refused.body)).not.toContain("口令疑似泄露");
    const again = new Browser(app);
    expect((await again.signIn("clinic", password)).body.code).toBe("AC-0520");
    expect((await again.signIn("clinic", "别的口令别的口令")).body.code).toBe("AC-0410");
    await expect(accountActor(world.db, "clinic")).rejects.toMatchObject({ code: "AC-0520" });
    expect((await thawed(admin, made.body.freezeId)).status).toBe(200);
    expect((await ping(clinic)).status).toBe(200);
    expect((await thawed(admin, made.body.freezeId)).body.code).toBe("AC-0529");
  });

  it("of an organisation stops its accounts and keys and nobody else's", async () => {
    const { key } = await world.asSystem((ctx) =>
      issueKey({ ...ctx, actor: systemActor }, { name: "体检软件", scopes: [], organisationId: ids.clinic }),
    );
    const [clinic, far, admin] = [await signedIn("clinic"), await signedIn("farclinic"), await signedIn("secadmin")];
    const byKey = (): Promise<Answer> => new Browser(app).ask("GET", "/api/v1/test-ping", undefined, { "x-api-key": key });
    expect((await byKey()).status).toBe(200);
    const made = await frozen(admin, { kind: "organisation", subject: "临江县职业健康检查中心", reason: "报送数据造假核查" });
    expect((await ping(clinic)).body.code).toBe("AC-0521");
    expect((await byKey()).body).toMatchObject({ code: "AC-0521", says: expect.stringContaining("临江县职业健康检查中心") });
    expect((await ping(far)).status).toBe(200);
    await thawed(admin, made.body.freezeId);
    expect((await byKey()).status).toBe(200);
  });

  it("of one key leaves the others of its organisation, and of all exchange leaves people at their pages", async () => {
    const made = (name: string) =>
      world.asSystem((ctx) => issueKey({ ...ctx, actor: systemActor }, { name, scopes: [], organisationId: ids.laboratory }));
    const [one, other] = [await made("甲"), await made("乙")];
    const by = (key: string): Promise<Answer> => new Browser(app).ask("GET", "/api/v1/test-ping", undefined, { "x-api-key": key });
    const [sysadmin, clinic] = [await signedIn("sysadmin"), await signedIn("clinic")];
    const held = await frozen(sysadmin, { kind: "key", subject: one.key, reason: "密钥出现在公开网页" });
    expect(held.body.subject).toMatch(/^甲（[a-z0-9]{12}）$/);
    expect((await by(one.key)).body.code).toBe("AC-0522");
    expect((await by(other.key)).status).toBe(200);
    const exchange = await frozen(sysadmin, { kind: "exchange", reason: "上级通知暂停交换" });
    const stopped = await by(other.key);
    expect(stopped).toMatchObject({ status: 503, body: { code: "AC-0523" }, headers: { "retry-after": "600" } });
    expect((await ping(clinic)).status).toBe(200);
    await thawed(sysadmin, exchange.body.freezeId);
    expect((await by(other.key)).status).toBe(200);
    expect((await by(one.key)).body.code).toBe("AC-0522");
    await world.asSystem((ctx) => thawSubject(ctx, "key", one.key, "已更换，恢复"));
    expect((await by(one.key)).status).toBe(200);
  });

  it("is made once: of several at once one is made and the others are told that it holds", async () => {
    const admin = await signedIn("sysadmin");
    const answers = await Promise.all([1, 2, 3].map(() => frozen(admin, { kind: "exports", reason: "数据外泄核查" })));
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409]);
    expect(answers.find((a) => a.status === 409)!.body.code).toBe("AC-0528");
    await thawed(admin, answers.find((a) => a.status === 201)!.body.freezeId);
  });

  it("needs a reason, somebody who may, and a subject within her area; what is refused changes nothing", async () => {
    const [secadmin, sysadmin, officer, farsecadmin] = [
      await signedIn("secadmin"),
      await signedIn("sysadmin"),
      await signedIn("officer"),
      await signedIn("farsecadmin"),
    ];
    const reason = "口令疑似泄露";
    for (const [who, body, code] of [
      [secadmin, { kind: "account", subject: "clinic", reason: "查" }, "AC-0527"],
      [secadmin, { kind: "account", subject: "farclinic", reason }, "AC-0525"],
      [secadmin, { kind: "account", subject: "nobody-here", reason }, "AC-0525"],
      [secadmin, { kind: "organisation", subject: ids.otherClinic, reason }, "AC-0525"],
      [secadmin, { kind: "account", subject: "secadmin", reason }, "AC-0526"],
      [secadmin, { kind: "organisation", subject: ids.commission, reason }, "AC-0526"],
      [secadmin, { kind: "exports", reason }, "AC-0526"],
      [secadmin, { kind: "exchange", reason }, "AC-0526"],
      [sysadmin, { kind: "account", subject: "sysadmin", reason }, "AC-0526"],
      [officer, { kind: "account", subject: "clinic", reason }, "AC-0403"],
    ] as const)
      expect((await frozen(who, body)).body.code, JSON.stringify(body)).toBe(code);
    const made = await frozen(secadmin, { kind: "account", subject: "clinic", reason });
    expect((await thawed(farsecadmin, made.body.freezeId)).body.code).toBe("AC-0529");
    expect((await farsecadmin.ask("GET", "/api/v1/freezes?open=true")).body.items).toEqual([]);
    const held = (await secadmin.ask("GET", "/api/v1/freezes?open=true")).body.items;
    expect(held).toMatchObject([{ freezeId: made.body.freezeId, kind: "account", reason, frozenBy: "姓名secadmin", thawedAt: null }]);
    await thawed(secadmin, made.body.freezeId);
    expect((await secadmin.ask("GET", "/api/v1/freezes?open=true")).body.items).toEqual([]);
    const [over] = (await secadmin.ask("GET", "/api/v1/freezes")).body.items;
    expect(over).toMatchObject({ reason, thawReason: "查明是误报", thawedBy: "姓名secadmin" });
  });

  it("by the command line has no area, and every freeze and thaw is in a trail that stays whole", async () => {
    await world.asSystem((ctx) => freeze(ctx, { kind: "account", subject: "sysadmin", reason: "账号被盗用" }));
    await expect(accountActor(world.db, "sysadmin")).rejects.toMatchObject({ code: "AC-0520" });
    await world.asSystem((ctx) => thawSubject(ctx, "account", "sysadmin", "已更换动态码"));
    const entries = await world.asSystem((ctx) =>
      ctx.tx.query<{ action: string; n: number }>(
        "select action, count(*) as n from access.audit_entry where action in ('access.freeze', 'access.thaw') group by 1 order by 1",
      ),
    );
    expect(entries.map((e) => e.action)).toEqual(["access.freeze", "access.thaw"]);
    expect(entries[0]!.n).toBe(entries[1]!.n);
    expect((await world.asSystem((ctx) => verifyAudit(ctx.tx))).sound).toBe(true);
  });
});
