import { newId } from "#kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messageKind, readMessages, sendMessages, messagesSince, type Message } from "#access";
import { testWorld, type TestWorld } from "#test";
import { buildActor, countyCode, neighbourCounty, towns } from "../../../test/factories/actors.ts";
import { accessServer, Browser, password, people } from "../testing.ts";
import { listMessages, listSent, messageSetting, unreadMessages } from "./queries.ts";
import { setQuietKinds } from "./commands.ts";
import { boxQuery, sentQuery } from "./schema.ts";

const kind = messageKind({ id: "test-reminder", title: "测试提醒", says: "测试" });
const other = messageKind({ id: "test-notice", title: "测试通知", says: "测试" });

describe("messages to employers and organisations", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld({ today: "2025-05-12" });
  });
  afterAll(() => world.close());

  const [ours, theirs] = [newId(), newId()];
  const manager = buildActor("employer", towns.青石镇, { employerId: ours, name: "周经理" });
  const colleague = buildActor("employer", towns.青石镇, { employerId: ours, organisationId: manager.organisationId });
  const stranger = buildActor("employer", towns.青石镇, { employerId: theirs });
  const county = buildActor("commission");
  const town = buildActor("township", towns.青石镇);
  const nextTown = buildActor("township", towns.白塔镇);
  const neighbour = buildActor("commission", neighbourCounty);
  const to = (employerId: string): Message["to"] => ({ employerId, areaCode: towns.青石镇, name: "永固铸件" });
  const all = boxQuery.parse({});
  const sent = sentQuery.parse({});

  test("are told once to each addressee, however often the job runs", async () => {
    const rows: Message[] = [ours, theirs].map((id) => ({ to: to(id), kind, key: "declare-update 2025-06-01 30", title: "年度更新" }));
    expect(await world.asSystem((ctx) => sendMessages(ctx, rows))).toBe(2);
    expect(await world.asSystem((ctx) => sendMessages(ctx, [...rows, rows[0]!]))).toBe(0);
    expect((await world.as(manager, (ctx) => listMessages(ctx, all))).items).toMatchObject([
      { title: "年度更新", kindTitle: "测试提醒", sentOn: "2025-05-12", senderName: "平台", readOn: null },
    ]);
  });

  test("go to two thousand employers in one call", async () => {
    const rows = Array.from({ length: 2000 }, (): Message => ({ to: to(newId()), kind: other, key: "batch", title: "通知" }));
    expect(await world.asSystem((ctx) => sendMessages(ctx, rows))).toBe(2000);
  });

  test("count as unread for each account until it opens them, and the authority sees who opened first and when", async () => {
    world.clock.set("2025-05-14");
    expect(await world.as(manager, (ctx) => unreadMessages(ctx))).toEqual({ value: 1, capped: false });
    expect(await world.as(manager, (ctx) => readMessages(ctx))).toBe(1);
    expect(await world.as(manager, (ctx) => readMessages(ctx))).toBe(0);
    expect(await world.as(manager, (ctx) => unreadMessages(ctx))).toEqual({ value: 0, capped: false });
    expect(await world.as(colleague, (ctx) => unreadMessages(ctx))).toEqual({ value: 1, capped: false });
    const seen = await world.as(town, (ctx) => listSent(ctx, { ...sent, employerId: ours }));
    expect(seen.items).toMatchObject([{ addressee: "永固铸件", sentOn: "2025-05-12", firstReadOn: "2025-05-14", firstReader: "周经理" }]);
    const unread = await world.as(county, (ctx) => listSent(ctx, { ...sent, kind: kind.id, read: "false" }));
    expect(unread.items.map((m) => m.employerId)).toEqual([theirs]);
    expect(await world.asSystem(({ tx }) => messagesSince(tx, [ours, theirs], "2025-01-01" as never, kind.id))).toMatchObject([
      { key: "declare-update 2025-06-01 30", sentOn: "2025-05-12", firstReadOn: "2025-05-14" },
      { firstReadOn: null },
    ]);
  });

  test("are seen by nobody of another employer, town or county, and opened by nobody in another's place", async () => {
    const [message] = (await world.as(manager, (ctx) => listMessages(ctx, all))).items;
    expect((await world.as(stranger, (ctx) => listMessages(ctx, all))).items.map((m) => m.messageId)).not.toContain(message!.messageId);
    for (const foreign of [nextTown, neighbour]) {
      expect((await world.as(foreign, (ctx) => listSent(ctx, { ...sent, employerId: ours }))).items).toEqual([]);
      expect((await world.as(foreign, (ctx) => listMessages(ctx, all))).items).toEqual([]);
    }
    for (const reader of [stranger, county, town]) expect(await world.as(reader, (ctx) => readMessages(ctx, [message!.messageId]))).toBe(0);
    const forged = world.as(town, ({ tx }) =>
      tx.query(
        `insert into access.message_read (employer_id, message_id, account_id, organisation_id, area_code, reader_name, read_on)
         select employer_id, message_id, $1, organisation_id, area_code, '周经理', sent_on from access.message where employer_id = $2`,
        [town.accountId, ours],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
  });

  test("addressed to a town are read by that town and the county, not by its employers or its neighbours", async () => {
    const message: Message = {
      to: { organisationId: town.organisationId, areaCode: towns.青石镇, name: "青石镇人民政府", employerId: ours },
      kind: other,
      key: "2025-05",
      title: "五月报送",
    };
    expect(await world.as(county, (ctx) => sendMessages(ctx, [message]))).toBe(1);
    expect((await world.as(town, (ctx) => listMessages(ctx, all))).items).toMatchObject([{ title: "五月报送" }]);
    expect((await world.as(county, (ctx) => listSent(ctx, { ...sent, kind: other.id }))).items[0]).toMatchObject({ title: "五月报送" });
    const titles = async (actor: typeof town): Promise<string[]> =>
      (await world.as(actor, ({ tx }) => tx.query<{ title: string }>("select title from access.message"))).map((m) => m.title);
    for (const outsider of [manager, nextTown, buildActor("township", towns.青石镇), buildActor("inspection")])
      expect(await titles(outsider)).not.toContain("五月报送");
  });

  test("are sent by an official to employers of her area and to no other", async () => {
    const mine: Message = { to: to(ours), kind, key: "by hand", title: "请办理" };
    expect(await world.as(town, (ctx) => sendMessages(ctx, [mine]))).toBe(1);
    await expect(world.as(nextTown, (ctx) => sendMessages(ctx, [{ ...mine, key: "again" }]))).rejects.toMatchObject({ code: "42501" });
    await expect(
      world.as(town, (ctx) =>
        sendMessages(ctx, [{ ...mine, to: { organisationId: county.organisationId, areaCode: countyCode, name: "县卫健局" } }]),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("of a kind an account set quiet stay in its box and are not counted", async () => {
    await world.as(colleague, (ctx) => setQuietKinds(ctx, [kind.id]));
    expect(await world.as(colleague, (ctx) => unreadMessages(ctx))).toEqual({ value: 0, capped: false });
    expect((await world.as(colleague, (ctx) => listMessages(ctx, boxQuery.parse({ unread: "true" })))).items).toHaveLength(2);
    expect((await world.as(colleague, (ctx) => messageSetting(ctx))).kinds.find((k) => k.kind === kind.id)).toMatchObject({ quiet: true });
    await expect(world.as(colleague, (ctx) => setQuietKinds(ctx, ["nothing"]))).rejects.toMatchObject({ code: "AC-0473" });
  });

  test("tell an account, and it alone, that its password was changed", async () => {
    await people(world);
    const app = await accessServer(world);
    const [officer, administrator] = [new Browser(app), new Browser(app)];
    await officer.signIn("officer", password);
    const changed = await officer.ask("POST", "/api/v1/session/password", { current: password, next: "白塔镇-晨钟-五十三-桥" });
    expect(changed.status).toBe(200);
    const box = (await officer.ask("GET", "/api/v1/messages")).body;
    expect(box["items"]).toMatchObject([{ title: "口令已修改", kindTitle: "账号安全", link: "/sessions", readOn: null }]);
    await administrator.signIn("secadmin", password);
    expect((await administrator.ask("GET", "/api/v1/messages")).body["items"]).toEqual([]);
    expect((await officer.ask("GET", "/api/v1/sent-messages")).body["items"].map((m: { title: string }) => m.title)).not.toContain(
      "口令已修改",
    );
    await app.close();
  });
});
