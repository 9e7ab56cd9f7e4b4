import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declareWork, event, job, enqueue, migrateJobs, publish, startWorker, subscribe } from "#platform";
import { eventually, testWorld, type TestWorld } from "#test";

const heard: string[] = [];
let attempts = 0;
const Noted = event<{ text: string }>("test.noted");
const fragile = job<{ text: string }>("test.fragile", {
  run: async (_ctx, { text }) => {
    attempts++;
    if (attempts === 1) throw new Error("first time fails");
    heard.push(`job ${text}`);
  },
});

let world: TestWorld;
let stop: () => Promise<void>;
beforeAll(async () => {
  world = await testWorld();
  declareWork({
    subscriptions: [
      subscribe(Noted, "one", async (_ctx, p) => void heard.push(`one ${p.text}`)),
      subscribe(Noted, "two", async (_ctx, p) => void heard.push(`two ${p.text}`)),
    ],
    jobs: [fragile as never],
  });
  await migrateJobs(world.adminUrl);
  stop = await startWorker({ db: world.db, clock: world.clock, log: world.log }, { schedule: false });
});
afterAll(async () => {
  await stop();
  await world.close();
});
const until = (condition: () => boolean): Promise<boolean> => eventually(condition, (holds) => holds);

describe("events and jobs", () => {
  it("an event is heard by every subscriber after the commit", async () => {
    await world.db.asWorker((tx) => publish(tx, Noted, { text: "a" }));
    await until(() => heard.length >= 2);
    expect([...heard].sort()).toEqual(["one a", "two a"]);
  });
  it("an event of a transaction that failed is never heard", async () => {
    heard.length = 0;
    await expect(
      world.db.asWorker(async (tx) => {
        await publish(tx, Noted, { text: "lost" });
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await world.db.asWorker((tx) => publish(tx, Noted, { text: "kept" }));
    await until(() => heard.length >= 2);
    expect([...heard].sort()).toEqual(["one kept", "two kept"]);
  });
  it("a job that fails is tried again until it is done", async () => {
    heard.length = 0;
    await world.db.withScope({ kind: "commission" }, (tx) => enqueue(tx, fragile, { text: "b" }));
    await until(() => heard.length >= 1);
    expect(heard).toEqual(["job b"]);
    expect(attempts).toBe(2);
  });
});
