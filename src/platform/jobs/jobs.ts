import { PgBoss, type Job } from "pg-boss";
import pg from "pg";
import type { Clock } from "#kernel";
import type { Database, Tx } from "../db/database.ts";
import type { Log } from "../telemetry/telemetry.ts";

/** What a job or a subscriber runs with. It opens its own transactions and must be idempotent. */
export type JobContext = { readonly db: Database; readonly clock: Clock; readonly log: Log };
type Json = object;

export type EventKind<P extends Json> = { readonly name: string; readonly __payload?: P };
export type Subscription = {
  readonly queue: string;
  readonly event: string;
  readonly run: (ctx: JobContext, payload: never) => Promise<void>;
};
export type JobKind<P extends Json> = {
  readonly queue: string;
  readonly cron: string | undefined;
  readonly retryLimit: number;
  readonly expireInSeconds: number;
  readonly run: (ctx: JobContext, payload: P) => Promise<void>;
};

/**
 * Declares an event: announced in the transaction that made it true, heard after commit by every subscriber.
 * @example export const CardsAccepted = event<{ employerIds: string[] }>("health.cards-accepted");
 */
export const event = <P extends Json>(name: string): EventKind<P> => ({ name });

/** Declares who hears an event; the worker runs it at least once for each announcement. */
export const subscribe = <P extends Json>(
  heard: EventKind<P>,
  subscriber: string,
  run: (ctx: JobContext, payload: P) => Promise<void>,
): Subscription => ({
  queue: `event.${heard.name}.${subscriber}`,
  event: heard.name,
  run: run as Subscription["run"],
});

/** Declares a job: run on a schedule (`cron`, Asia/Shanghai) or when enqueued. */
export const job = <P extends Json = Record<string, never>>(
  name: string,
  spec: { cron?: string; retryLimit?: number; expireInSeconds?: number; run: (ctx: JobContext, payload: P) => Promise<void> },
): JobKind<P> => ({
  queue: `job.${name}`,
  cron: spec.cron,
  retryLimit: spec.retryLimit ?? 3,
  expireInSeconds: spec.expireInSeconds ?? 900,
  run: spec.run,
});

const subscriptions = new Map<string, Subscription[]>();
const jobs = new Map<string, JobKind<never>>();

/** Called once by the apps with everything the rooms declare. */
export const declareWork = (work: { subscriptions: readonly Subscription[]; jobs: readonly JobKind<never>[] }): void => {
  subscriptions.clear();
  jobs.clear();
  for (const s of work.subscriptions) subscriptions.set(s.event, [...(subscriptions.get(s.event) ?? []), s]);
  for (const j of work.jobs) jobs.set(j.queue, j);
};
export const declaredWork = () => ({ subscriptions: [...subscriptions.values()].flat(), jobs: [...jobs.values()] });

const schema = "jobs";
const bossOn = (executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>, options: object = {}): PgBoss => {
  const boss = new PgBoss({
    db: { executeSql: executeSql as never },
    schema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    ...options,
  });
  boss.on("error", () => undefined);
  return boss;
};

/** Makes the schema of the queue and every declared queue; run by the owner at migration time. */
export const migrateJobs = async (adminUrl: string): Promise<void> => {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on("error", () => undefined);
  try {
    const boss = bossOn((text, values) => pool.query(text, values), { migrate: true, createSchema: true });
    await boss.start();
    const existing = new Set((await boss.getQueues()).map((q) => q.name));
    for (const s of declaredWork().subscriptions)
      if (!existing.has(s.queue))
        await boss.createQueue(s.queue, { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 900 });
    for (const j of declaredWork().jobs)
      if (!existing.has(j.queue))
        await boss.createQueue(j.queue, {
          retryLimit: j.retryLimit,
          retryDelay: 1,
          retryBackoff: true,
          expireInSeconds: j.expireInSeconds,
        });
    await boss.stop({ graceful: false });
    await pool.query(`
      GRANT USAGE ON SCHEMA ${schema} TO zhikang_app, zhikang_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO zhikang_worker;
      GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA ${schema} TO zhikang_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO zhikang_worker;
    `);
  } finally {
    await pool.end();
  }
};

const channel = "zk_jobs";
type Sender = { boss: PgBoss };
let sender: Sender | undefined;

/** Connects this process's announcements to a database's queue; jobs themselves are written by the caller's transaction. */
export const openQueue = (db: Database): (() => Promise<void>) => {
  const pool = new pg.Pool({ ...db.connection("zhikang_worker"), max: 1, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  const boss = bossOn((text, values) => pool.query(text, values));
  const mine: Sender = { boss };
  sender = mine;
  return async () => {
    if (sender === mine) sender = undefined;
    await boss.stop({ graceful: false }).catch(() => undefined);
    await pool.end();
  };
};

const starting = new WeakMap<PgBoss, Promise<unknown>>();
const insertJob = async (
  tx: Tx,
  queue: string,
  payload: Json,
  options: { singletonKey?: string; startAfter?: Date } = {},
): Promise<void> => {
  if (!sender) throw new Error("no queue: call openQueue first");
  const { boss } = sender;
  if (!starting.has(boss)) starting.set(boss, boss.start());
  await starting.get(boss);
  const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: (await tx.query(text, values)) as never[] }) };
  await boss.send(queue, payload, { ...options, db: db as never });
  await tx.query("SELECT pg_notify($1, $2)", [channel, queue]);
};

/** Announces an event in the same transaction: it is heard if and only if the transaction commits. */
export const publish = async <P extends Json>(tx: Tx, kind: EventKind<P>, payload: P): Promise<void> => {
  for (const s of subscriptions.get(kind.name) ?? []) await insertJob(tx, s.queue, payload);
};

/** Queues a job in the same transaction. `singletonKey` keeps one waiting job a key. */
export const enqueue = <P extends Json>(
  tx: Tx,
  kind: JobKind<P>,
  payload: P,
  options: { singletonKey?: string; startAfter?: Date } = {},
): Promise<void> => insertJob(tx, kind.queue, payload, options);

/** Takes work until stopped. @returns a function that lets running work end, then stops */
export const startWorker = async (
  ctx: JobContext,
  options: { concurrency?: number; schedule?: boolean } = {},
): Promise<() => Promise<void>> => {
  const pool = new pg.Pool({ ...ctx.db.connection("zhikang_worker"), max: 4 });
  pool.on("error", () => undefined);
  const boss = bossOn((text, values) => pool.query(text, values), {
    supervise: options.schedule ?? true,
    schedule: options.schedule ?? true,
  });
  boss.on("error", (error) => ctx.log.warn({ err: error }, "job queue"));
  await boss.start();
  const ids = new Map<string, string[]>();
  const handle = async (queue: string, run: (ctx: JobContext, payload: never) => Promise<void>): Promise<void> => {
    const id: string = await boss.work(queue, { pollingIntervalSeconds: 2, batchSize: 1 }, async ([taken]: Job<object>[]) => {
      if (!taken) return;
      try {
        await run(ctx, taken.data as never);
      } catch (error) {
        ctx.log.error({ err: error, queue, job: taken.id }, "job failed");
        throw error;
      } finally {
        // Where one job waited another may: look again at once instead of at the next poll.
        setTimeout(() => boss.notifyWorker(id), 5);
      }
    });
    ids.set(queue, [...(ids.get(queue) ?? []), id]);
  };
  const work = declaredWork();
  for (const s of work.subscriptions) await handle(s.queue, s.run);
  for (const j of work.jobs) {
    await handle(j.queue, j.run as never);
    if (j.cron && (options.schedule ?? true)) await boss.schedule(j.queue, j.cron, {}, { tz: "Asia/Shanghai" });
  }
  const stopListening = await ctx.db.listen(channel, (queue) => {
    for (const [name, workers] of ids) if (queue === "" || queue === name) for (const id of workers) boss.notifyWorker(id);
  });
  return async () => {
    await stopListening();
    await boss.stop({ graceful: true, timeout: 10_000 });
    await pool.end();
  };
};
