import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureDatabase, startEmbedded } from "#platform";
import { prepareDatabase } from "../src/apps/compose.ts";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    secret: string;
  }
}

const secret = "test-secret";

/** One throw-away server for the run with a migrated template; each test file clones its own database from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "zhikang-test-"));
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, secret, { throwaway: true });
  const url = await ensureDatabase(server.adminUrl, "zhikang_template");
  await prepareDatabase(url, secret);
  project.provide("adminUrl", server.adminUrl);
  project.provide("secret", secret);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
