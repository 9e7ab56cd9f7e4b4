import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { addDays, day, newId, Refusal } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { systemActor, type Actor } from "../actor.ts";
import { reveal } from "../reveal.ts";
import { people } from "../testing.ts";
import { vault } from "../vault/index.ts";
import { accountActor } from "../people/commands.ts";
import { countAct, countKept, requireRoom } from "./index.ts";
import { limitedActs, openLimits } from "./table.ts";

let world: TestWorld;
let clinic: Actor;
beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  await people(world);
  clinic = await accountActor(world.db, "clinic");
});
afterAll(() => world.close());
afterEach(() => openLimits(""));

/** Somebody of an organisation nobody counted yet. */
const fresh = (via: "session" | "api-key" = "session"): Actor => ({ ...clinic, accountId: newId(), organisationId: newId(), via });
type Outcome = "done" | Refusal;
const tried = (fn: () => Promise<unknown>): Promise<Outcome> =>
  fn().then(
    (): Outcome => "done",
    (error: unknown): Outcome => {
      if (error instanceof Refusal) return error;
      throw error;
    },
  );
const refusals = (outcomes: readonly Outcome[]): Refusal[] => outcomes.filter((o) => o !== "done");

describe("limits of a day", () => {
  // Every case has a day of its own, as the whole installation is one of those counted.
  let today = day("2025-06-01");
  for (const act of limitedActs())
    for (const whose of ["account", "key", "organisation", "system"] as const)
      it(`${act}: at the limit of ${whose} it is done, one more of many at once is refused, and the next day it is done again`, async () => {
        world.clock.set((today = addDays(today, 2)));
        openLimits(`${act}.${whose}=4`);
        const one = fresh(whose === "key" ? "api-key" : "session");
        const asked = Array.from({ length: 5 }, (): Actor => {
          if (whose === "system") return fresh();
          return whose === "organisation" ? { ...one, accountId: newId() } : one;
        });
        const outcomes = await Promise.all(asked.map((actor) => tried(() => world.as(actor, (ctx) => countAct(ctx, act)))));
        const refused = refusals(outcomes);
        expect(outcomes.filter((o) => o === "done")).toHaveLength(4);
        expect(refused).toHaveLength(1);
        expect(refused[0]).toMatchObject({
          code: "AC-0500",
          status: 429,
          details: { act, limit: 4, freeAt: expect.stringMatching(/T00:00:00\+08:00$/) },
        });
        expect(refused[0]!.details["retryAfterSeconds"]).toBe(12 * 3600);
        world.clock.set(addDays(today, 1));
        expect(await tried(() => world.as(asked[0]!, (ctx) => countAct(ctx, act)))).toBe("done");
      });

  it("an act that fails after it was counted was not done and does not count", async () => {
    openLimits("unmask.account=1");
    const one = fresh();
    await expect(
      world.as(one, async (ctx) => {
        await countAct(ctx, "unmask");
        throw new Error("failed");
      }),
    ).rejects.toThrow("failed");
    expect(await tried(() => world.as(one, (ctx) => countAct(ctx, "unmask")))).toBe("done");
  });
  it("what would pass a limit in one step is refused whole", async () => {
    openLimits("message.account=10");
    const one = fresh();
    expect(await tried(() => world.as(one, (ctx) => countAct(ctx, "message", 11)))).toMatchObject({ code: "AC-0500" });
    expect(await tried(() => world.as(one, (ctx) => countAct(ctx, "message", 10)))).toBe("done");
  });
  it("of opening sealed data hold where it is opened, with nothing of the refused one in the trail", async () => {
    openLimits("unmask.account=1");
    const one = fresh();
    const opened = (): Promise<unknown> =>
      world.as(one, (ctx) =>
        reveal(ctx, { subjectKind: "worker", subjectId: one.accountId, reason: "核对身份信息" }, { name: vault.seal("张三") }),
      );
    const outcomes = await Promise.all([tried(opened), tried(opened)]);
    expect(refusals(outcomes)).toMatchObject([{ code: "AC-0500", says: "这个账号今天查看完整信息已到上限 1 次，这一次没有办。" }]);
    const trail = await world.asSystem((ctx) =>
      ctx.tx.query("select 1 from access.audit_entry where action = 'access.reveal' and subject_id = $1", [one.accountId]),
    );
    expect(trail).toHaveLength(1);
  });
  it("do not bind what the platform does itself", async () => {
    openLimits("message.account=1");
    await world.asSystem((ctx) => countAct({ ...ctx, actor: systemActor }, "message", 1000));
  });
  it("leave what another organisation did unseen and uncounted", async () => {
    openLimits("export.organisation=1");
    const [one, other] = [fresh(), fresh()];
    await world.as(one, (ctx) => countAct(ctx, "export"));
    expect(await tried(() => world.as(other, (ctx) => countAct(ctx, "export")))).toBe("done");
    const seen = await world.as(other, (ctx) => ctx.tx.query("select 1 from access.act_count where subject_id = $1", [one.organisationId]));
    expect(seen).toEqual([]);
  });
});

describe("what an organisation may keep", () => {
  it("is filled to the last file and byte, of many at once, and not one further", async () => {
    openLimits("kept.institution.files=4 kept.institution.gigabytes=1");
    const one = fresh();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => tried(() => world.as(one, (ctx) => countKept(ctx, 10)))));
    expect(refusals(outcomes)).toMatchObject([{ code: "AC-0502", status: 413, details: { limit: 4, files: 4 } }]);
    expect(await tried(() => world.as(one, requireRoom))).toMatchObject({ code: "AC-0502" });
    const heavy = fresh();
    const bytes = await Promise.all(Array.from({ length: 3 }, () => tried(() => world.as(heavy, (ctx) => countKept(ctx, 5e8)))));
    expect(refusals(bytes)).toMatchObject([{ code: "AC-0501", status: 413, details: { limit: 1, bytes: 1e9 } }]);
    expect(await tried(() => world.as(heavy, requireRoom))).toMatchObject({ code: "AC-0501" });
    expect(refusals(bytes)[0]!.remedy).toContain("平台运维");
  });
  it("depends on what it is for: an employer keeps less than an institution", async () => {
    openLimits("kept.employer.files=1");
    const firm: Actor = { ...fresh(), kind: "employer" };
    expect(await tried(() => world.as(firm, (ctx) => countKept(ctx, 1)))).toBe("done");
    expect(await tried(() => world.as(firm, (ctx) => countKept(ctx, 1)))).toMatchObject({ code: "AC-0502" });
    expect(await tried(() => world.as(fresh(), (ctx) => countKept(ctx, 1)))).toBe("done");
  });
});

describe("the operator's table", () => {
  it("is refused with the name and what could be written when a word or a number is wrong", () => {
    for (const wrong of [
      "upload.nobody=5",
      "uploads.account=5",
      "upload.account=0",
      "upload.account=many",
      "kept.employer=5",
      "constructor.account=1",
    ])
      expect(() => openLimits(wrong), wrong).toThrow(/ZHIKANG_LIMITS/);
  });
});
