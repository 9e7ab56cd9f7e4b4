import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { clockAt, day, type Clock, type Day } from "#kernel";
import { openVault, systemActor, withActor, type Actor, type Ctx } from "#access";
import {
  attachFiles,
  ensureDatabase,
  localFiles,
  makeLog,
  openDatabase,
  openQueue,
  type Database,
  type FileStore,
  type Log,
} from "#platform";
import { declareAll } from "../src/apps/declared.ts";

export { eventually, patience } from "./patience.ts";

/** A clock tests move by hand. */
export type SettableClock = Clock & { set(to: string): void };
export const settableClock = (at: string): SettableClock => {
  let current = clockAt(day(at));
  return { now: () => current.now(), today: (): Day => current.today(), set: (to) => void (current = clockAt(day(to))) };
};

export type TestWorld = {
  readonly db: Database;
  readonly adminUrl: string;
  readonly secret: string;
  readonly dataDir: string;
  readonly files: FileStore;
  readonly clock: SettableClock;
  readonly log: Log;
  /** Runs `fn` as an actor, in one transaction with that actor's scope. */
  as<T>(actor: Actor, fn: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Runs `fn` as the system, with the worker role. */
  asSystem<T>(fn: (ctx: Ctx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** A world of its own: a database cloned from the migrated template, an empty file store, a clock standing at `today`. */
export const testWorld = async (options: { today?: string } = {}): Promise<TestWorld> => {
  const adminUrl = inject("adminUrl");
  const secret = inject("secret");
  declareAll();
  const url = await ensureDatabase(adminUrl, `t_${randomBytes(6).toString("hex")}`, "zhikang_template");
  const db = openDatabase(url, secret, { app: 6, worker: 6 });
  const closeQueue = openQueue(db);
  const dataDir = mkdtempSync(join(tmpdir(), "zhikang-data-"));
  const clock = settableClock(options.today ?? "2025-05-12");
  openVault({ dataDir, env: {} });
  return {
    db,
    adminUrl: url,
    secret,
    dataDir,
    files: attachFiles(db, localFiles(join(dataDir, "files"))),
    clock,
    log: makeLog(process.env["ZHIKANG_LOG"] ?? "silent"),
    as: (actor, fn) => withActor(db, clock, actor, fn),
    asSystem: (fn) => db.asWorker((tx) => fn({ tx, clock, actor: systemActor })),
    async close() {
      await closeQueue();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
