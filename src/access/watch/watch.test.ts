import type { FastifyInstance } from "fastify";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { accountActor } from "../people/commands.ts";
import { createAccounts, createOrganisations } from "../people/commands.ts";
import { accessServer, Browser, password, people } from "../testing.ts";
import { watchTrail } from "./commands.ts";
import { declareWatched, patterns } from "./patterns.ts";

let world: TestWorld;
let app: FastifyInstance;
let owner: pg.Client;
type Name = "officer" | "secadmin" | "clinic" | "firm" | "worker" | "farofficer";
const who = {} as Record<Name, { accountId: string; organisationId: string; areaCode: string; organisationName: string; name: string }>;
beforeAll(async () => {
  world = await testWorld();
  await people(world);
  await world.asSystem(async (ctx) => {
    const organisationId = newId();
    await createOrganisations(ctx, [{ organisationId, kind: "worker", name: "吴某", areaCode: "330499101000", workerId: newId() }]);
    await createAccounts(ctx, [
      { username: "worker", displayName: "吴某", organisationId, roles: ["worker"], password, mustChangePassword: false },
    ]);
  });
  for (const name of ["officer", "secadmin", "clinic", "firm", "worker", "farofficer"] as const)
    who[name] = await accountActor(world.db, name);
  app = await accessServer(world);
  owner = new pg.Client({ connectionString: world.adminUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
  await world.close();
});
beforeEach(async () => {
  declareWatched({ opened: ["card.open"], searched: ["worker.look"], explains: ["case.open"], exported: ["list.export"] });
  await owner.query("truncate access.watch_alarm, access.watch_answer, access.watch_limit, access.message, access.message_read cascade");
  await watchTrail(world.db, world.clock);
  await owner.query("truncate access.watch_alarm, access.watch_answer cascade");
});

type Act = { action: string; subject?: string; employer?: string; details?: object; via?: string; result?: string };
let day = 1;
/** Entries of one account, the first at `from` of a day of their own (Shanghai), the others each some seconds later. */
const behave = async (name: Name, from: string, acts: readonly Act[], seconds = 30): Promise<void> => {
  day += 1;
  const start = Date.parse(`2025-01-01T${from}:00+08:00`) + day * 3 * 86_400_000;
  for (const [i, act] of acts.entries()) {
    const lane = i % 3;
    await owner.query(
      `with head as (update access.audit_head set position = position + 1 where lane = $1 returning position)
       insert into access.audit_entry (lane, position, entry_id, at, business_day, account_id, account_name, organisation_id, organisation_name, area_code, via,
         action, subject_kind, subject_id, employer_id, result, details, hash)
       select $1, position, gen_random_uuid(), $2, '2025-01-01', $3, $4, $5, $6, $7, $8, $9, 'person', $10, $11, $12, $13, '\\x00' from head`,
      [
        lane,
        new Date(start + i * seconds * 1000),
        who[name].accountId,
        who[name].name,
        who[name].organisationId,
        who[name].organisationName,
        who[name].areaCode,
        act.via ?? "session",
        act.action,
        act.subject ?? `s${i}`,
        act.employer ?? null,
        act.result ?? "done",
        JSON.stringify(act.details ?? {}),
      ],
    );
  }
};
const times = (n: number, act: Omit<Act, "subject"> & { same?: boolean }): Act[] =>
  Array.from({ length: n }, (_, i) => ({ ...act, subject: act.same ? "one" : `s${i}` }));
const look = async (): Promise<string[]> => (await watchTrail(world.db, world.clock)).map((a) => a.pattern).sort();
const firm = "11111111-1111-4111-8111-111111111111";
const byName: Act = { action: "worker.look", employer: firm, details: { searched: "name" } };

describe("behaviour that raises an alarm", () => {
  it.each([
    ["61 persons' records in one hour", "opened", () => behave("officer", "09:40", times(61, { action: "card.open" }))],
    ["61 records of a clinic's own in one hour", "opened", () => behave("clinic", "14:00", times(61, { action: "card.open" }))],
    ["four searches by name without a case", "searched", () => behave("officer", "10:00", times(4, byName))],
    ["one record at 22:00", "night", () => behave("officer", "22:00", times(1, { action: "card.open" }))],
    ["one export at 5:59", "night", () => behave("clinic", "05:59", [{ action: "list.export", details: { rows: 3 } }])],
    ["an export of 5,001 rows", "exported", () => behave("officer", "11:00", [{ action: "list.export", details: { rows: 5001 } }])],
  ] as const)("%s", async (_words, pattern, act) => {
    await act();
    expect(await look()).toEqual([pattern]);
    expect(await look()).toEqual([]);
  });

  it("stands once for an hour and again for the next, however often the trail is looked at", async () => {
    await behave("officer", "09:30", times(70, { action: "card.open" }), 10);
    expect(await look()).toEqual(["opened"]);
    await behave("officer", "09:30", times(400, { action: "card.open" }), 12);
    expect(await look()).toEqual(["opened", "opened"]);
  });
});

describe("behaviour that must not raise an alarm", () => {
  const harmless: readonly (readonly [string, () => Promise<void>])[] = [
    ["exactly as many persons in an hour as the limit", () => behave("officer", "09:00", times(60, { action: "card.open" }))],
    ["one person's record opened a hundred times", () => behave("officer", "09:00", times(100, { action: "card.open", same: true }))],
    ["two persons a minute and a half, all day", () => behave("officer", "08:00", times(200, { action: "card.open" }), 90)],
    ["programs with a key of their own", () => behave("clinic", "23:00", times(90, { action: "card.open", via: "api-key" }))],
    ["refusals: nothing was shown", () => behave("officer", "23:00", times(90, { action: "card.open", result: "refused" }))],
    ["three searches by name", () => behave("officer", "10:00", times(3, byName))],
    ["searches by number", () => behave("officer", "10:00", times(9, { ...byName, details: { searched: "number" } }))],
    [
      "searches by name after opening a case of the same employer",
      () => behave("officer", "10:00", [{ action: "case.open", employer: firm }, ...times(9, byName)]),
    ],
    ["an employer looking through its own books by name", () => behave("firm", "10:00", times(9, byName))],
    ["a record at 21:59 and one at 6:00", () => behave("officer", "21:59", times(1, { action: "card.open" }))],
    ["a record at 6:00", () => behave("officer", "06:00", times(1, { action: "card.open" }))],
    ["an employer on night shift", () => behave("firm", "23:30", times(2, { action: "card.open" }))],
    ["a worker reading her own cards at night", () => behave("worker", "23:30", times(4, { action: "card.open" }))],
    ["an export of 5,000 rows", () => behave("officer", "11:00", [{ action: "list.export", details: { rows: 5000 } }])],
    ["an act nobody declared", () => behave("officer", "23:00", times(99, { action: "employer.read" }))],
  ];
  it("none of the listed does, and what looks the same but may be harmless is told with each pattern", async () => {
    for (const [words, act] of harmless) {
      await act();
      expect(await look(), words).toEqual([]);
    }
    // The list of false positives, printed.
    process.stdout.write(`不报警的行为：\n${harmless.map(([words]) => `  ${words}`).join("\n")}\n`);
    process.stdout.write(`报警而可能无碍的：\n${patterns.map((p) => `  ${p.title}：${p.harmless}`).join("\n")}\n`);
    expect(patterns.every((p) => p.harmless.length > 0)).toBe(true);
  });
});

describe("an alarm", () => {
  const signedIn = async (username: string): Promise<Browser> => {
    const browser = new Browser(app);
    expect((await browser.signIn(username, password)).status).toBe(200);
    return browser;
  };
  it("is told to the security administrator of the area, who answers it once with a reason; others see nothing", async () => {
    await behave("officer", "22:30", times(1, { action: "card.open" }));
    await behave("farofficer", "22:30", times(1, { action: "card.open" }));
    expect(await look()).toEqual(["night", "night"]);
    const admin = await signedIn("secadmin");
    const { body } = await admin.ask("GET", "/api/v1/alarms?open=true");
    expect(body.items).toMatchObject([{ pattern: "night", accountName: who.officer.name, counted: 1, most: 0, mine: false, answer: null }]);
    const box = await admin.ask("GET", "/api/v1/messages");
    expect(box.body.items.filter((m: { kind: string }) => m.kind === "access-alarm")).toHaveLength(1);
    const answer = (b: Browser, reason: string) =>
      b.ask("POST", `/api/v1/alarms/${body.items[0].alarmId}/answer`, { finding: "harmless", reason });
    expect((await answer(admin, "好")).body.code).toBe("AC-0542");
    expect((await answer(await signedIn("farsecadmin"), "问过本人，值班")).body.code).toBe("AC-0540");
    expect((await answer(await signedIn("officer"), "是我自己在值班")).body.code).toBe("AC-0403");
    expect((await answer(admin, "问过本人，当晚值班")).status).toBe(200);
    expect((await answer(admin, "再写一次理由")).body.code).toBe("AC-0543");
    expect((await admin.ask("GET", "/api/v1/alarms?open=true")).body.items).toEqual([]);
    expect((await admin.ask("GET", "/api/v1/alarms")).body.items).toMatchObject([{ answer: { reason: "问过本人，当晚值班" } }]);
  });

  it("about oneself is answered by somebody else", async () => {
    await behave("secadmin", "23:00", times(1, { action: "card.open" }));
    await look();
    const admin = await signedIn("secadmin");
    const { body } = await admin.ask("GET", "/api/v1/alarms?open=true");
    expect(body.items[0].mine).toBe(true);
    const refused = await admin.ask("POST", `/api/v1/alarms/${body.items[0].alarmId}/answer`, { finding: "harmless", reason: "自己看的" });
    expect(refused.body.code).toBe("AC-0541");
  });

  it("follows the limit the nearest area set, with its basis", async () => {
    const admin = await signedIn("secadmin");
    expect((await admin.ask("PUT", "/api/v1/alarm-limits/opened", { most: 5, basis: "本县内部规定" })).status).toBe(200);
    await behave("officer", "09:00", times(6, { action: "card.open" }));
    await behave("farofficer", "09:00", times(6, { action: "card.open" }));
    expect(await look()).toEqual(["opened"]);
    const { body } = await admin.ask("GET", "/api/v1/alarms");
    expect(body.patterns.find((p: { id: string }) => p.id === "opened")).toMatchObject({
      byDefault: 60,
      set: [{ most: 5, basis: "本县内部规定" }],
    });
  });
});
