export { readConfig, secretFrom, type Config } from "./config.ts";
export { openDatabase, sqlBuilder, type Database, type Scope, type Tx } from "./db/database.ts";
export { projectRoot, runningEmbedded, startEmbedded, type EmbeddedServer } from "./db/embedded.ts";
export { ensureDatabase, loginRoles, migrate, migrationFiles } from "./db/migrate.ts";
export type { Tables } from "./db/tables.ts";
export { attachFiles, filesAt, filesOf, localFiles, recordFile, recordSm3, type FileStore, type StoredFile } from "./files/files.ts";
export { imageHeader, mostPixels, possibleSize, type ImageHeader } from "./files/images.ts";
export { BrokenImage, withoutNotes } from "./files/photo-notes.ts";
export { attachScanner, scannerFrom, scannerOf, type Scanner, type Verdict } from "./files/scanner.ts";
export { passing, release } from "./memory.ts";
export { answerFault } from "./http/check-answer.ts";
export { answerOnce, forgetAnswers } from "./http/kept-answer.ts";
export { mediaTypes } from "./http/media-types.ts";
export { Problem } from "./http/problem.ts";
export type { RouteGroup, RouteInput, RouteSpec } from "./http/route-spec.ts";
export { buildServer, type ServerParts } from "./http/server.ts";
export { openApi } from "./http/open-api.ts";
export {
  declareWork,
  declaredWork,
  enqueue,
  event,
  job,
  migrateJobs,
  openQueue,
  publish,
  startWorker,
  subscribe,
  type EventKind,
  type JobContext,
  type JobKind,
  type Subscription,
} from "./jobs/jobs.ts";
export { counter, gauge, histogram, makeLog, metrics, withDefaultMetrics, type Log } from "./telemetry/telemetry.ts";
