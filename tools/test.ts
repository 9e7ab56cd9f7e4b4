import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

// Every check of the project, in the order that finds the cheap faults first; ends with one plain line of real counts.
const root = new URL("..", import.meta.url).pathname;
process.chdir(root);
const bin = (name: string): string => join(root, "node_modules", ".bin", name);
const temporary = join(root, ".tmp");
mkdirSync(temporary, { recursive: true });

type Check = { name: string; command: string; args: string[]; report?: string };
const vitest = (name: string, args: string[]): Check => {
  const report = join(temporary, `${name}.json`);
  return { name, command: process.execPath, args: [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...args], report };
};
const checks: Check[] = [
  { name: "格式", command: bin("prettier"), args: ["--check", "--log-level", "warn", "."] },
  { name: "代码规范", command: bin("oxlint"), args: ["--quiet"] },
  { name: "类型（服务端）", command: bin("tsc"), args: ["-p", "tsconfig.json", "--noEmit"] },
  { name: "类型（网页）", command: bin("tsc"), args: ["-p", "web/tsconfig.json", "--noEmit"] },
  { name: "网页构建", command: bin("vite"), args: ["build", "--config", "web/vite.config.ts", "--logLevel", "error"] },
  { name: "生成物是最新的", command: process.execPath, args: ["--disable-warning=ExperimentalWarning", "tools/generate.ts", "--check"] },
  vitest("tests", []),
];

const run = (check: Check): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(check.command, check.args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...(check.report ? { ZHIKANG_REPORT: check.report } : {}) },
    });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });

let passed = 0;
let failed = 0;
const only = process.argv.slice(2);
for (const check of checks) {
  if (only.length > 0 && !only.includes(check.name)) continue;
  const began = Date.now();
  process.stdout.write(`\n── ${check.name}\n`);
  if (check.report) rmSync(check.report, { force: true });
  const code = await run(check);
  if (check.report && existsSync(check.report)) {
    const report = JSON.parse(readFileSync(check.report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    passed += report.numPassedTests;
    // A file that does not load has no test to count, and is a failure all the same.
    failed += report.numFailedTests + (report.numFailedTests === 0 && code !== 0 ? Math.max(1, report.numFailedTestSuites) : 0);
  } else if (code === 0) passed++;
  else failed++;
  process.stdout.write(`${code === 0 ? "✓" : "✗"} ${check.name}（${((Date.now() - began) / 1000).toFixed(1)} 秒）\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
