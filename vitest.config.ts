import { defineConfig } from "vitest/config";
import { patience } from "./test/patience.ts";

const workers = Number(process.env["ZHIKANG_TEST_WORKERS"] || 2);

export default defineConfig({
  test: {
    globalSetup: ["./test/global-setup.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "tools/**/*.test.ts", "web/**/*.test.ts"],
    pool: "forks",
    maxWorkers: workers,
    // Far above what anything takes: a busy machine is slow, and whoever waits says for what (test/patience.ts).
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: patience, interval: 50 } },
    execArgv: ["--disable-warning=ExperimentalWarning"],
    reporters: process.env["ZHIKANG_REPORT"] ? ["default", ["json", { outputFile: process.env["ZHIKANG_REPORT"] }]] : ["default"],
  },
});
