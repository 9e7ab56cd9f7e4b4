import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { catalogue } from "#kernel";
import type { Database } from "../db/database.ts";

const errors = catalogue("platform.scanner", {
  badScanner: {
    code: "PF-0005",
    status: 500,
    says: "ZHIKANG_SCANNER 的值“{value}”看不懂。",
    remedy: "写成 clamd:/run/clamav/clamd.ctl、clamd:127.0.0.1:3310 或 command:/usr/bin/clamdscan --no-summary -；不设则不查毒。",
  },
});

/** What a scanner said: the name of what it found, or nothing. */
export type Verdict = { readonly infected: false } | { readonly infected: true; readonly signature: string };
export type Scanner = {
  readonly name: string;
  /** @throws Error when the scanner gave no verdict: not reached, too large for it, out of time */
  scan(bytes: Readable): Promise<Verdict>;
};

const patience = 120_000;

/** The program reads the bytes from its standard input: leaving with 0 is clean, with 1 found, anything else no verdict. */
const byCommand = (line: string): Scanner => {
  const [program = "", ...args] = line.split(/\s+/);
  return {
    name: program.split("/").at(-1)!,
    scan: (bytes) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], timeout: patience });
        let said = "";
        child.stdout.on("data", (piece: Buffer) => (said = (said + piece.toString()).slice(0, 4000)));
        child.once("error", reject);
        child.once("close", (code) => {
          if (code === 0) resolve({ infected: false });
          else if (code === 1) resolve({ infected: true, signature: (/([^\s:]+) FOUND/.exec(said)?.[1] ?? "未写名称").slice(0, 200) });
          else reject(new Error(`scanner ended with ${code}`));
        });
        bytes.once("error", (error) => (child.kill(), reject(error)));
        // A scanner that has seen enough closes its input.
        child.stdin.on("error", () => bytes.destroy());
        bytes.pipe(child.stdin);
      }),
  };
};

const written = (socket: Socket, piece: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(piece, (error) => (error ? reject(error) : resolve())));
const lengthOf = (n: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(n);
  return four;
};
/** The daemon of ClamAV, over its socket: pieces with their length, then a length of nothing. */
const byDaemon = (where: { path: string } | { host: string; port: number }): Scanner => ({
  name: "clamd",
  async scan(bytes) {
    const socket = connect(where);
    socket.setTimeout(patience, () => socket.destroy(new Error("scanner did not answer")));
    const answer = new Promise<string>((resolve, reject) => {
      let said = "";
      socket.on("data", (piece: Buffer) => (said += piece.toString()));
      socket.once("end", () => resolve(said));
      socket.once("error", reject);
    });
    const send = async (): Promise<void> => {
      await written(socket, Buffer.from("zINSTREAM\0"));
      for await (const piece of bytes as AsyncIterable<Buffer>) {
        await written(socket, lengthOf(piece.length));
        await written(socket, piece);
      }
      await written(socket, lengthOf(0));
    };
    try {
      // Past its own limit the daemon answers and hangs up while bytes are still sent: its answer says more than the broken pipe.
      const [, said] = await Promise.all([send().catch(() => undefined), answer]);
      const signature = /stream: (.+) FOUND/.exec(said)?.[1];
      if (signature) return { infected: true, signature: signature.slice(0, 200) };
      if (/stream: OK/.test(said)) return { infected: false };
      throw new Error(`scanner said ${said.slice(0, 200)}`);
    } finally {
      bytes.destroy();
      socket.destroy();
    }
  },
});

/**
 * The scanner a setting names.
 * @param value  `clamd:/socket`, `clamd:host:port`, `command:program arguments`; nothing for none
 * @throws Refusal PF-0005
 */
export const scannerFrom = (value: string | undefined): Scanner | undefined => {
  if (!value) return undefined;
  const command = /^command:(\/\S+( \S+)*)$/.exec(value)?.[1];
  if (command !== undefined) return byCommand(command);
  const path = /^clamd:(\/.+)$/.exec(value)?.[1];
  if (path !== undefined) return byDaemon({ path });
  const [, host, port] = /^clamd:([\w.-]+):(\d{1,5})$/.exec(value) ?? [];
  if (host !== undefined) return byDaemon({ host, port: Number(port) });
  throw errors.badScanner({ value });
};

const attached = new WeakMap<Database, Scanner>();
/** Says which scanner looks at the files of a database; none when undefined. */
export const attachScanner = (db: Database, scanner: Scanner | undefined): void => {
  if (scanner) attached.set(db, scanner);
  else attached.delete(db);
};
export const scannerOf = (db: Database): Scanner | undefined => attached.get(db);
