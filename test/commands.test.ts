import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { projectRoot, startEmbedded, type EmbeddedServer } from "#platform";

type Run = { code: number | null; out: string };
const cli = join(projectRoot, "src/apps/cli.ts");
const cleanEnv = (env: Record<string, string>): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _url, ZHIKANG_PORT: _port, ZHIKANG_DATA_DIR: _dir, ZHIKANG_DEMO: _demo, ...rest } = process.env;
  // Kept compiled, as the launcher has it.
  return { ...rest, ZHIKANG_LOG: "error", NODE_COMPILE_CACHE: join(projectRoot, "node_modules", ".cache", "zhikang"), ...env };
};
const zhikang = (args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ["--disable-warning=ExperimentalWarning", cli, ...args], {
    env: cleanEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
const ended = (child: ChildProcess): Promise<Run> =>
  new Promise((resolve) => {
    let out = "";
    child.stdout!.on("data", (c: Buffer) => (out += c.toString()));
    child.stderr!.on("data", (c: Buffer) => (out += c.toString()));
    child.on("close", (code) => resolve({ code, out }));
  });
const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = "";
    const read = (c: Buffer): void => {
      out += c.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
      if (address && out.includes("Ctrl-C")) resolve(address);
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", (c: Buffer) => (out += c.toString()));
    child.on("close", () => reject(new Error(out)));
  });
const postmaster = (dir: string): number => Number(readFileSync(join(dir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "zhikang-commands-"));
  chmodSync(made, 0o755);
  folders.push(made);
  return made;
};
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    await gone;
  }
});
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe("settings that are wrong", () => {
  it("stop the start with a sentence that says what to set", async () => {
    const dir = folder();
    for (const [env, words] of [
      [{ ZHIKANG_PORT: "eighty" }, "ZHIKANG_PORT"],
      [{ ZHIKANG_DEMO: "maybe" }, "ZHIKANG_DEMO"],
      [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
      [{ ZHIKANG_DATA_DIR: "/proc/none" }, "ZHIKANG_DATA_DIR"],
      [{ ZHIKANG_SCANNER: "clamav" }, "ZHIKANG_SCANNER"],
      [{ ZHIKANG_LIMITS: "upload.everybody=1" }, "ZHIKANG_LIMITS"],
    ] as const) {
      const run = await ended(zhikang(["start"], { ZHIKANG_DATA_DIR: dir, ...env }));
      expect(run.code).toBe(1);
      expect(run.out).toContain(words);
      expect(run.out).not.toContain("    at ");
    }
  });
});

describe("the command line", () => {
  it("explains every command with --help and tells wrong use by exit code 2", async () => {
    for (const args of [
      [],
      ["start"],
      ["migrate"],
      ["import"],
      ["indicators", "recount"],
      ["audit", "verify"],
      ["demo", "load"],
      ["user", "add"],
      ["user", "reset"],
      ["freeze"],
      ["thaw"],
      ["freezes"],
    ]) {
      const run = await ended(zhikang([...args, "--help"]));
      expect(run.code, run.out).toBe(0);
      expect(run.out).toContain("Usage: zhikang");
    }
    expect((await ended(zhikang(["nothing"]))).code).toBe(2);
    expect((await ended(zhikang(["import", "x.xml"]))).code).toBe(2);
  });
  it("refuses a file that is not there by exit code 3 and changes nothing", async () => {
    const run = await ended(zhikang(["import", "/nowhere.xml", "--as", "sunli"], { ZHIKANG_DATA_DIR: folder() }));
    expect(run.code, run.out).toBe(3);
    expect(run.out).toContain("CL-0001");
  });
});

describe("an installation", () => {
  it("starts empty, answers, takes a freeze while it runs, stops with Ctrl-C and leaves no process behind", async () => {
    const dir = folder();
    const child = zhikang(["start"], { ZHIKANG_DATA_DIR: dir, ZHIKANG_PORT: "0", ZHIKANG_DEMO: "off" });
    running.push(child);
    const base = await ready(child);
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect(((await (await fetch(`${base}/api/v1/openapi.json`)).json()) as { openapi: string }).openapi).toBe("3.1.0");
    expect(await (await fetch(`${base}/metrics`)).text()).toContain("zhikang_http_seconds");
    const server = postmaster(dir);
    const frozen = await ended(zhikang(["freeze", "exchange", "--reason", "数据外泄核查"], { ZHIKANG_DATA_DIR: dir }));
    expect([frozen.code, frozen.out]).toEqual([0, expect.stringContaining("下一次请求起生效")]);
    expect([postmaster(dir), (await fetch(`${base}/readyz`)).status]).toEqual([server, 200]);
    const over = ended(child);
    child.kill("SIGINT");
    expect((await over).code).toBe(0);
    expect(alive(server)).toBe(false);
  });
  it("recovers at the next start from a server that was killed", async () => {
    const dir = folder();
    const env = { ZHIKANG_DATA_DIR: dir, ZHIKANG_PORT: "0", ZHIKANG_DEMO: "off" };
    const first = zhikang(["start"], env);
    await ready(first);
    const server = postmaster(dir);
    const over = ended(first);
    first.kill("SIGKILL");
    await over;
    expect(alive(server)).toBe(true);
    const second = zhikang(["start"], env);
    running.push(second);
    expect((await fetch(`${await ready(second)}/readyz`)).status).toBe(200);
    expect(postmaster(dir)).not.toBe(server);
  });
});

describe("an external PostgreSQL named by DATABASE_URL", () => {
  let external: EmbeddedServer;
  beforeAll(async () => {
    external = await startEmbedded(folder(), "somebody else's secret", { throwaway: true });
  });
  afterAll(() => external.stop());
  it("serves the same program, and no demonstration unless asked for", async () => {
    const dir = folder();
    const env = { ZHIKANG_DATA_DIR: dir, ZHIKANG_PORT: "0", DATABASE_URL: external.adminUrl };
    const migrated = await ended(zhikang(["migrate"], env));
    expect(migrated.code, migrated.out).toBe(0);
    const child = zhikang(["start"], env);
    running.push(child);
    const base = await ready(child);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    const audit = await ended(zhikang(["audit", "verify"], env));
    expect(audit.code, audit.out).toBe(0);
  });
  it("has exports frozen and let go again by one command each, with a reason, and says so when there is nothing to do", async () => {
    const env = { ZHIKANG_DATA_DIR: folder(), DATABASE_URL: external.adminUrl };
    const steps: [string[], number, string][] = [
      [["freeze", "exports"], 2, "--reason"],
      [["freeze", "exports", "--reason", "查"], 3, "AC-0527"],
      [["freeze", "imports", "--reason", "数据外泄核查"], 3, "CL-0007"],
      [["freeze", "account", "--reason", "数据外泄核查"], 3, "CL-0007"],
      [["freeze", "account", "nobody", "--reason", "数据外泄核查"], 3, "AC-0525"],
      [["freeze", "exports", "--reason", "数据外泄核查"], 0, "已冻结：全部导出"],
      [["freeze", "exports", "--reason", "数据外泄核查"], 3, "AC-0528"],
      [["freezes"], 0, "命令行：数据外泄核查"],
      [["thaw", "exports", "--reason", "核查完毕"], 0, "已解冻：全部导出"],
      [["thaw", "exports", "--reason", "核查完毕"], 3, "AC-0529"],
      [["freezes"], 0, "没有正在冻结的"],
      [["audit", "verify"], 0, "留痕链完整"],
    ];
    for (const [args, code, words] of steps) {
      const run = await ended(zhikang(args, env));
      expect([run.code, run.out], args.join(" ")).toEqual([code, expect.stringContaining(words)]);
    }
  });
  it("is refused with a sentence when it was migrated by a newer program", async () => {
    const dir = folder();
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: external.adminUrl });
    await client.connect();
    await client.query("INSERT INTO migrations.applied (name, sha256) VALUES ('29990101-0001_future_unknown.sql', 'x')");
    const run = await ended(zhikang(["migrate"], { ZHIKANG_DATA_DIR: dir, DATABASE_URL: external.adminUrl }));
    await client.query("DELETE FROM migrations.applied WHERE name LIKE '2999%'");
    await client.end();
    expect(run.code).toBe(1);
    expect(run.out).toContain("PF-0102");
  });
});
