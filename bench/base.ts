import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openVault, systemActor, withActor } from "#access";
import { clockAt, day } from "#kernel";
import { ensureDatabase, migrate, migrateJobs, openDatabase, openQueue, startEmbedded, type Database } from "#platform";
import { loadAreas } from "#registry";
import { declareAll } from "../src/apps/declared.ts";
import { countyAreas } from "../tools/region/county.ts";
import { loadScale } from "../tools/region/scale.ts";

export const secret = "bench";
export const clock = clockAt(day("2025-05-12"));
export type Base = { readonly db: Database; readonly url: string };

const remade = async (adminUrl: string, name: string, template: string): Promise<string> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
  } finally {
    await client.end();
  }
  return ensureDatabase(adminUrl, name, template);
};

/**
 * Runs `fn` on a fresh copy of a province with so many employers. The province is made once in ZHIKANG_BENCH_DIR and copied for
 * every run; without that folder it is made and thrown away.
 */
export const onBase = async <T>(name: string, employers: number, fn: (base: Base) => Promise<T>): Promise<T> => {
  const kept = process.env["ZHIKANG_BENCH_DIR"];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "zhikang-bench-"));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, secret);
  try {
    declareAll();
    openVault({ dataDir: folder, env: {} });
    const template = `province_${employers}`;
    const url = await ensureDatabase(server.adminUrl, template);
    await migrate(url, secret);
    await migrateJobs(url);
    const db = openDatabase(url, secret);
    try {
      const { n } = await db.asWorker((tx) => tx.one<{ n: number }>("select count(*)::int as n from registry.employer"));
      if (n === 0) {
        await withActor(db, clock, systemActor, ({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
        await loadScale(url, { employers, cards: 0, today: clock.today(), onStep: (s) => void process.stderr.write(`${s}\n`) });
      }
    } finally {
      await db.close();
    }
    const copy = await remade(server.adminUrl, name, template);
    const world = openDatabase(copy, secret);
    const closeQueue = openQueue(world);
    try {
      return await fn({ db: world, url: copy });
    } finally {
      await closeQueue();
      await world.close();
    }
  } finally {
    await server.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
};
