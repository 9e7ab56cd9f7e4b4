import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readConfig } from "#platform";
import { startApi } from "./api.ts";
import { openWorld, type World } from "./compose.ts";
import { startWork } from "./worker.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
/**
 * The worker reads files of any size in small pieces; without a ceiling the heap grows because it may, not because it must. Collecting
 * with helper threads takes the processors from the reading and the storing of a file, and what it saves is a pause of some hundredths
 * of a second that nobody waits for here.
 */
export const workerMemory = ["--max-old-space-size=208", "--max-semi-space-size=12", "--single-threaded-gc"];
/** Else every thread keeps an arena of its own with what was given back, and the process the compiled modules it was started from. */
export const workerEnvironment = { MALLOC_ARENA_MAX: "2", NODE_DISABLE_COMPILE_CACHE: "1" };
const workerUrl = "ZHIKANG_WORKER_DATABASE_URL";

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });

/** The worker is a process of its own, so that taking in a large file never slows a page. It is started again if it dies. */
const superviseWorker = (world: World): (() => Promise<void>) => {
  let child: ChildProcess | undefined;
  let ended = false;
  const begin = (): void => {
    child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", ...workerMemory, fileURLToPath(new URL("./cli.ts", import.meta.url)), "worker"],
      {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        env: { ...process.env, ...workerEnvironment, [workerUrl]: world.adminUrl },
        detached: true,
      },
    );
    child.once("exit", (code) => {
      if (ended) return;
      world.log.error({ code }, "worker ended; starting it again");
      setTimeout(begin, 1000);
    });
  };
  begin();
  return async () => {
    ended = true;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise<void>((resolve) => child!.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const force = setTimeout(() => child?.kill("SIGKILL"), 15_000);
    await gone;
    clearTimeout(force);
  };
};

/** `zhikang start` */
export const start = async (): Promise<void> => {
  const began = Date.now();
  const config = readConfig();
  const stopped = untilSignal();
  const world = await openWorld(config, { onStep: (sentence) => say(`  ${sentence}`) });
  let stopWorker: (() => Promise<void>) | undefined;
  try {
    const demo = config.demo ? await (await import("./demonstration.ts")).ensureDemonstration(world, say) : undefined;
    stopWorker = superviseWorker(world);
    const app = await startApi(world);
    const { port } = app.server.address() as { port: number };
    say(
      `\n职康已就绪（${((Date.now() - began) / 1000).toFixed(1)} 秒）：http://${config.host === "0.0.0.0" ? "127.0.0.1" : config.host}:${port}`,
    );
    if (demo) {
      say("\n演示账号（演示数据，口令均为 " + demo.password + "）：");
      for (const a of demo.accounts) say(`  ${a.username.padEnd(12)}${a.name}　${a.organisation}`);
    }
    say("\n按 Ctrl-C 停止。");
    await stopped;
    say("\n正在停止……");
    await app.close();
  } finally {
    await stopWorker?.();
    await world.close();
  }
  say("已停止。");
};

/** `zhikang worker` */
export const runWorker = async (): Promise<void> => {
  const stopped = Promise.race([untilSignal(), new Promise<void>((resolve) => process.once("disconnect", () => resolve()))]);
  const given = process.env[workerUrl];
  const world = await openWorld(readConfig(), given ? { adminUrl: given, migrate: false } : {});
  const stop = await startWork(world);
  await stopped;
  await stop();
  await world.close();
};
