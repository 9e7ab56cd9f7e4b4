#!/usr/bin/env node
// Runs under any Node from 20.19: installs what is missing, then hands over to the pinned Node 24.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stderr.write(`${text}\n`);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`需要 Node 20.19 或更高版本，现在是 ${process.versions.node}。请先升级 Node。`);
  process.exit(1);
}

const modules = join(root, "node_modules");
const marker = join(modules, ".zhikang-installed");
const lock = join(root, "package-lock.json");
const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
const stale = () => !existsSync(marker) || readFileSync(marker, "utf8") !== wanted;

// Not `npm ci`: it refuses a lock file without entries for optional packages of other systems.
const install = () => {
  say("正在安装依赖（首次约一两分钟）……");
  const began = Date.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const child = spawn(npm, ["install", "--no-save", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=http"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let fetched = 0;
  let tail = "";
  const tick = setInterval(() => say(`  已用 ${Math.round((Date.now() - began) / 1000)} 秒，取得 ${fetched} 个包`), 5000);
  const note = (chunk) => {
    const text = chunk.toString();
    tail = (tail + text).slice(-4000);
    fetched += (text.match(/http (fetch|cache)/g) ?? []).length;
  };
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearInterval(tick);
      if (code !== 0) {
        say(tail);
        say("依赖没有装上。请检查网络和磁盘空间后再试。");
        process.exit(1);
      }
      writeFileSync(marker, wanted);
      say(`依赖已装好（${Math.round((Date.now() - began) / 1000)} 秒）`);
      resolve();
    });
  });
};

if (stale()) await install();

/** The newest Node 24 there is: the one we run on, or the pinned one that came with the packages. */
const pinned = () => {
  if (major >= 24) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const binary = join(modules, name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  say(`这个系统（${process.platform} ${process.arch}）没有随附的 Node 24。请用 Node 24 运行。`);
  process.exit(1);
};
const node = pinned();

const args = process.argv.slice(2);
const script = args[0] === "--script" ? args[1] : "src/apps/cli.ts";
const rest = args[0] === "--script" ? args.slice(2) : args;

// The page is built once for each state of its sources.
const webSources = () => {
  const listing = spawnSync(node, [join(root, "tools", "web-stamp.mjs")], { cwd: root, encoding: "utf8" });
  return listing.stdout.trim();
};
if (script === "src/apps/cli.ts" && rest[0] === "start" && existsSync(join(root, "web", "index.html"))) {
  const stampFile = join(root, "dist", "web", ".stamp");
  const now = webSources();
  if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== now) {
    say("正在生成网页（约半分钟，只在源码变化后需要）……");
    const built = spawnSync(
      node,
      [join(modules, "vite", "bin", "vite.js"), "build", "--config", "web/vite.config.ts", "--logLevel", "error"],
      { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
    );
    if (built.status !== 0) process.exit(built.status ?? 1);
    writeFileSync(stampFile, now);
  }
}

// The program's own modules are kept compiled: a second start, and every command, takes half the processor time.
const compiled = script.startsWith("tools/") ? {} : { NODE_COMPILE_CACHE: join(modules, ".cache", "zhikang") };
const child = spawn(node, ["--disable-warning=ExperimentalWarning", join(root, script), ...rest], {
  stdio: "inherit",
  cwd: script === "src/apps/cli.ts" && rest[0] !== "start" ? process.cwd() : root,
  env: { ...compiled, ...process.env, PATH: `${dirname(node)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}` },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal === "SIGINT" ? undefined : signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
