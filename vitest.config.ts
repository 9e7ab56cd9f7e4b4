import { defineConfig } from "vitest/config";

const workers = Number(process.env["ZHIKANG_TEST_WORKERS"] || 2);

export default defineConfig({
  test: {
    globalSetup: ["./test/global-setup.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "tools/**/*.test.ts", "web/**/*.test.ts"],
    pool: "forks",
    maxWorkers: workers,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    reporters: process.env["ZHIKANG_REPORT"] ? ["default", ["json", { outputFile: process.env["ZHIKANG_REPORT"] }]] : ["default"],
  },
});
