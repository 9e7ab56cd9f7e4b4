import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { startEmbedded } from "./embedded.ts";

const folder = mkdtempSync(join(tmpdir(), "zhikang-embedded-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listening = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve({ server, port: (server.address() as { port: number }).port }));
  });

it("a port that somebody takes between finding it and taking it is left to her, and another is tried", async () => {
  const hers = await listening();
  const free = await listening();
  await new Promise((closed) => free.server.close(closed));
  const found = [hers.port, free.port];
  const server = await startEmbedded(folder, "secret", { throwaway: true, findPort: async () => found.shift()! });
  try {
    expect([server.port, found]).toEqual([free.port, []]);
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    expect((await client.query("SELECT 1 AS n")).rows).toEqual([{ n: 1 }]);
    await client.end();
  } finally {
    await server.stop();
    hers.server.close();
  }
});
