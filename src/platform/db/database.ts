import { createHmac } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Kysely, PostgresAdapter, DummyDriver, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Tables } from "./tables.ts";

pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1700, Number);
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(1182 as never, pg.types.getTypeParser(1009 as never) as never);

/** Settings of `zk.*` for one transaction, without the prefix. Row policies read them. */
export type Scope = Readonly<Record<string, string>>;
type Compilable = { compile(): { readonly sql: string; readonly parameters: readonly unknown[] } };

/** One open transaction. */
export type Tx = {
  query<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** Exactly one row. @throws Error when there is none or several */
  one<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T>;
  maybe<T = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<T | undefined>;
  /** Runs a query built with `sqlBuilder`. */
  run<T = Record<string, unknown>>(query: Compilable): Promise<T[]>;
  /** `COPY table (columns) FROM STDIN` in text format; chunks hold whole lines ending in a newline. */
  copyInto(table: string, columns: readonly string[], chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>): Promise<void>;
  /** Rows of a query in batches through a cursor, for exports of any size. */
  stream<T = Record<string, unknown>>(text: string, values: readonly unknown[], batch?: number): AsyncIterable<T[]>;
  afterCommit(fn: () => void | Promise<void>): void;
};

/** Builds queries against the generated table types; it never runs them. */
export const sqlBuilder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export const rolePassword = (secret: string, role: string): string => createHmac("sha256", secret).update(`role:${role}`).digest("hex");

const literal = (text: string): string => pg.escapeLiteral(text);
const settingName = /^[a-z_]+$/;
const setLocal = (scope: Scope): string =>
  Object.entries(scope)
    .map(([name, value]) => {
      if (!settingName.test(name)) throw new Error(`scope setting ${name}`);
      return `SET LOCAL zk.${name} = ${literal(value)};`;
    })
    .join("");

let cursorNo = 0;
const txOn = (client: pg.PoolClient, after: (() => void | Promise<void>)[]): Tx => {
  const query = async <T>(text: string, values?: readonly unknown[]): Promise<T[]> =>
    (await client.query(text, values as unknown[] | undefined)).rows as T[];
  return {
    query,
    async one<T>(text: string, values?: readonly unknown[]) {
      const rows = await query<T>(text, values);
      if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`);
      return rows[0] as T;
    },
    async maybe<T>(text: string, values?: readonly unknown[]) {
      return (await query<T>(text, values))[0];
    },
    async run<T>(compilable: Compilable) {
      const { sql, parameters } = compilable.compile();
      return query<T>(sql, parameters);
    },
    async copyInto(table, columns, chunks) {
      const stream = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
      await pipeline(Readable.from(chunks, { objectMode: true }), stream);
    },
    async *stream<T>(text: string, values: readonly unknown[], batch = 1000) {
      const name = `zk_cursor_${++cursorNo}`;
      await query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, values);
      for (;;) {
        const rows = await query<T>(`FETCH ${batch} FROM ${name}`);
        if (rows.length === 0) break;
        yield rows;
      }
      await query(`CLOSE ${name}`);
    },
    afterCommit: (fn) => void after.push(fn),
  };
};

export type Database = {
  /** Runs `fn` in one transaction of the application role; row security sees `scope`. */
  withScope<T>(scope: Scope, fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `fn` in one transaction of the worker role, which sees all rows; for the set-based jobs on the allow-list. */
  asWorker<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Listens on a notification channel over a connection of its own that comes back by itself. */
  listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>>;
  /** Connection settings of a role, for libraries that hold a pool of their own. */
  connection(role: "zhikang_app" | "zhikang_worker" | "zhikang_auth"): pg.PoolConfig;
  /** True when the database answers within two seconds. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Opens the two pools.
 * @param adminUrl  address of the database; user and password in it are replaced by those of the roles
 */
export const openDatabase = (adminUrl: string, secret: string, sizes: { app?: number; worker?: number } = {}): Database => {
  const base = new URL(adminUrl);
  const connection = (role: string): pg.PoolConfig => ({
    host: decodeURIComponent(base.hostname),
    port: Number(base.port || 5432),
    database: decodeURIComponent(base.pathname.slice(1)),
    user: role,
    password: rolePassword(secret, role),
    application_name: role,
    ...(base.searchParams.get("sslmode") && base.searchParams.get("sslmode") !== "disable"
      ? { ssl: { rejectUnauthorized: base.searchParams.get("sslmode") !== "require" } }
      : {}),
  });
  const poolOf = (role: string, max: number): pg.Pool => {
    const pool = new pg.Pool({ ...connection(role), max, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 });
    // An idle connection that breaks is renewed by the pool at the next borrow; without a listener it would end the process.
    pool.on("error", () => undefined);
    return pool;
  };
  const app = poolOf("zhikang_app", sizes.app ?? 12);
  const worker = poolOf("zhikang_worker", sizes.worker ?? 8);

  const inTransaction = async <T>(pool: pg.Pool, scope: Scope, fn: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    const after: (() => void | Promise<void>)[] = [];
    let clean = false;
    try {
      await client.query(`BEGIN;${setLocal(scope)}`);
      const result = await fn(txOn(client, after));
      await client.query("COMMIT");
      clean = true;
      for (const run of after) await run();
      return result;
    } catch (error) {
      if (!clean) {
        try {
          await client.query("ROLLBACK");
        } catch {
          // the connection is gone; it is destroyed below
        }
      }
      throw error;
    } finally {
      // A connection that did not end clean may still carry somebody's scope: it is destroyed, never lent again.
      client.release(!clean);
    }
  };

  const listeners = new Set<() => Promise<void>>();
  return {
    withScope: (scope, fn) => inTransaction(app, scope, fn),
    asWorker: (fn) => inTransaction(worker, { kind: "platform" }, fn),
    connection,
    async ready() {
      try {
        await Promise.race([app.query("SELECT 1"), new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 2000).unref())]);
        return true;
      } catch {
        return false;
      }
    },
    async listen(channel, fn) {
      let ended = false;
      let client: pg.Client | undefined;
      const connect = async (): Promise<void> => {
        const next = new pg.Client(connection("zhikang_worker"));
        next.on("notification", (message) => fn(message.payload ?? ""));
        next.on("error", () => {
          if (!ended) setTimeout(() => void connect().catch(() => undefined), 500);
        });
        await next.connect();
        await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
        client = next;
        fn("");
      };
      await connect();
      const stop = async () => {
        ended = true;
        listeners.delete(stop);
        await client?.end().catch(() => undefined);
      };
      listeners.add(stop);
      return stop;
    },
    async close() {
      for (const stop of listeners) await stop();
      await Promise.all([app.end(), worker.end()]);
    },
  };
};
