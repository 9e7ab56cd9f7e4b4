import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { scannerFrom } from "./scanner.ts";

const folder = mkdtempSync(join(tmpdir(), "zhikang-scanner-"));
const servers: Server[] = [];
afterAll(async () => {
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});
/** Speaks the daemon's protocol: counts the bytes and answers by what they hold. */
const daemon = (path: string, most = Number.POSITIVE_INFINITY): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      let seen = Buffer.alloc(0);
      socket.on("error", () => undefined);
      socket.on("data", (piece: Buffer) => {
        seen = Buffer.concat([seen, piece]);
        if (seen.length > most) return void socket.end("INSTREAM size limit exceeded. ERROR\0");
        const parts: Buffer[] = [];
        for (let at = "zINSTREAM\0".length; at + 4 <= seen.length;) {
          const length = seen.readUInt32BE(at);
          if (length === 0) return void socket.end(Buffer.concat(parts).includes("坏东西") ? "stream: Test.Bad FOUND\0" : "stream: OK\0");
          parts.push(seen.subarray(at + 4, at + 4 + length));
          at += 4 + length;
        }
      });
    });
    servers.push(server);
    server.listen(path, () => resolve());
  });
const bytes = (text: string): Readable => Readable.from([Buffer.from(text)]);

describe("a scanner", () => {
  it("that is a program says clean by leaving with 0, found by 1, and anything else is no verdict", async () => {
    const script = join(folder, "scan.mjs");
    writeFileSync(
      script,
      `let all = ""; for await (const part of process.stdin) all += part;
       if (all.includes("坏东西")) { console.log("stdin: Test.Bad FOUND"); process.exit(1); }
       process.exit(all.includes("看不了") ? 2 : 0);`,
    );
    const scanner = scannerFrom(`command:${process.execPath} ${script}`)!;
    expect(await scanner.scan(bytes("好的"))).toEqual({ infected: false });
    expect(await scanner.scan(bytes("有坏东西"))).toEqual({ infected: true, signature: "Test.Bad" });
    await expect(scanner.scan(bytes("看不了"))).rejects.toThrow("scanner ended with 2");
    await expect(scannerFrom("command:/nowhere/scanner")!.scan(bytes("好的"))).rejects.toThrow("ENOENT");
  });
  it("that is the daemon gets the bytes in pieces and is believed when it says clean or found, nothing else", async () => {
    const path = join(folder, "clamd.ctl");
    await daemon(path);
    const scanner = scannerFrom(`clamd:${path}`)!;
    expect(await scanner.scan(Readable.from([Buffer.from("好"), Buffer.from("的")]))).toEqual({ infected: false });
    expect(await scanner.scan(bytes("有坏东西"))).toEqual({ infected: true, signature: "Test.Bad" });
    const small = join(folder, "small.ctl");
    await daemon(small, 100);
    await expect(scannerFrom(`clamd:${small}`)!.scan(Readable.from([Buffer.alloc(1_000_000)]))).rejects.toThrow(
      /scanner said|EPIPE|ECONNRESET/,
    );
    await expect(scannerFrom("clamd:/nowhere/clamd.ctl")!.scan(bytes("好的"))).rejects.toThrow("ENOENT");
  });
  it("is none when nothing is set, and a setting that is wrong stops the start with a sentence", () => {
    expect(scannerFrom(undefined)).toBeUndefined();
    expect(scannerFrom("")).toBeUndefined();
    for (const wrong of ["clamd", "clamd:", "command:clamdscan", "clamd:host", "file:/x"])
      expect(() => scannerFrom(wrong), wrong).toThrow(/ZHIKANG_SCANNER/);
  });
});
