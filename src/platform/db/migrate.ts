import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { catalogue } from "#kernel";
import { rolePassword } from "./database.ts";
import { projectRoot } from "./embedded.ts";

const errors = catalogue("platform.migrations", {
  changed: { code: "PF-0101", status: 500, says: "迁移文件 {name} 在执行之后被改动过。", remedy: "恢复原文件，把新的改动写成新的迁移。" },
  missing: {
    code: "PF-0102",
    status: 500,
    says: "数据库里有本程序不认识的迁移 {name}。",
    remedy: "数据库比程序新：请用同一版本或更新的程序启动。",
  },
});

export const loginRoles = ["zhikang_app", "zhikang_worker", "zhikang_auth"] as const;

const folder = join(projectRoot, "db", "migrations");
export const migrationFiles = (): { name: string; text: string; sha256: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    });

const ensureRoles = async (client: pg.Client, secret: string): Promise<void> => {
  for (const role of loginRoles) {
    const exists = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
    const password = pg.escapeLiteral(rolePassword(secret, role));
    // Two installations may start at once on one server: losing the race to create is not an error.
    if (exists.rowCount === 0)
      await client
        .query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${password}`)
        .catch((error: { code?: string }) => {
          if (error.code !== "42710" && error.code !== "23505") throw error;
        });
    else await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${password}`);
  }
  await client.query("ALTER ROLE zhikang_app SET statement_timeout = '60s'");
  await client.query("ALTER ROLE zhikang_app SET idle_in_transaction_session_timeout = '60s'");
};

/**
 * Brings a database to the newest schema: each file in one transaction, in order, forward only.
 * @returns names applied now
 * @throws Refusal PF-0101, PF-0102
 */
export const migrate = async (adminUrl: string, secret: string, onStep: (name: string) => void = () => undefined): Promise<string[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(726001)");
    await ensureRoles(client, secret);
    await client.query(`
      CREATE SCHEMA IF NOT EXISTS migrations;
      CREATE TABLE IF NOT EXISTS migrations.applied (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
      COMMENT ON TABLE migrations.applied IS 'migration files applied, with their checksum';
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    `);
    const applied = new Map(
      (await client.query<{ name: string; sha256: string }>("SELECT name, sha256 FROM migrations.applied")).rows.map((r) => [
        r.name,
        r.sha256,
      ]),
    );
    const files = migrationFiles();
    for (const name of applied.keys()) if (!files.some((f) => f.name === name)) throw errors.missing({ name });
    const done: string[] = [];
    for (const file of files) {
      const before = applied.get(file.name);
      if (before === file.sha256) continue;
      if (before) throw errors.changed({ name: file.name });
      onStep(file.name);
      await client.query("BEGIN");
      try {
        await client.query("SET LOCAL lock_timeout = '5s'");
        await client.query(file.text);
        await client.query("INSERT INTO migrations.applied (name, sha256) VALUES ($1, $2)", [file.name, file.sha256]);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK").catch(() => undefined);
        (error as Error).message = `${file.name}: ${(error as Error).message}`;
        throw error;
      }
      done.push(file.name);
    }
    return done;
  } finally {
    await client.end();
  }
};

/** Makes a database on the server of `adminUrl` when it is not there, and returns its address. */
export const ensureDatabase = async (adminUrl: string, name: string, template?: string): Promise<string> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const exists = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (exists.rowCount === 0)
      await client.query(
        `CREATE DATABASE ${pg.escapeIdentifier(name)}${template ? ` TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY FILE_COPY` : ""}`,
      );
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
};
