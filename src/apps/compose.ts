import { join } from "node:path";
import type { Clock } from "#kernel";
import { systemClock } from "#kernel";
import {
  attachFiles,
  attachScanner,
  ensureDatabase,
  localFiles,
  makeLog,
  migrate,
  migrateJobs,
  openDatabase,
  openQueue,
  projectRoot,
  scannerFrom,
  startEmbedded,
  type Config,
  type Database,
  type FileStore,
  type Log,
} from "#platform";
import { openLimits, openVault } from "#access";
import { declareAll } from "./declared.ts";

/** Everything a process needs to run: the database opened and migrated, files, clock, log. */
export type World = {
  readonly config: Config;
  readonly db: Database;
  readonly adminUrl: string;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly log: Log;
  close(): Promise<void>;
};

export const prepareDatabase = async (adminUrl: string, secret: string, onStep?: (name: string) => void): Promise<void> => {
  declareAll();
  const applied = await migrate(adminUrl, secret, onStep);
  const { queuesCurrent } = await import("./queues.ts");
  if (applied.length > 0 || !(await queuesCurrent(adminUrl))) await migrateJobs(adminUrl);
};

/**
 * Opens the installation a configuration names: starts the embedded server where no DATABASE_URL is given,
 * migrates, and opens pools and files.
 */
export const openWorld = async (
  config: Config,
  options: { clock?: Clock; onStep?: (sentence: string) => void; migrate?: boolean; adminUrl?: string } = {},
): Promise<World> => {
  const say = options.onStep ?? (() => undefined);
  const log = makeLog(config.logLevel);
  // A setting that is wrong is told before anything is started.
  openLimits();
  const scanner = scannerFrom(process.env["ZHIKANG_SCANNER"]);
  const given = options.adminUrl ?? config.databaseUrl;
  const embedded = given ? undefined : (say("启动数据库"), await startEmbedded(config.dataDir, config.secret));
  const adminUrl = embedded ? await ensureDatabase(embedded.adminUrl, "zhikang") : given!;
  try {
    if (options.migrate ?? true) await prepareDatabase(adminUrl, config.secret, (name) => say(`更新数据结构 ${name}`));
    else declareAll();
    const db = openDatabase(adminUrl, config.secret);
    const closeQueue = openQueue(db);
    openVault({ dataDir: config.dataDir });
    attachScanner(db, scanner);
    return {
      config,
      db,
      adminUrl,
      files: attachFiles(db, localFiles(join(config.dataDir, "files"))),
      clock: options.clock ?? systemClock,
      log,
      async close() {
        await closeQueue();
        await db.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};

export const webFolder = join(projectRoot, "dist", "web");
