import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "zhikang-standards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const zhikang = (...args: string[]): { code: number | null; out: string } => {
  const run = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "cli.ts"), "standards", ...args],
    // a database nobody can reach: these commands need none; kept compiled, as the launcher has it
    {
      encoding: "utf8",
      env: {
        ...process.env,
        DATABASE_URL: "postgres://127.0.0.1:1/none",
        NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/zhikang"),
      },
    },
  );
  return { code: run.status, out: run.stdout + run.stderr };
};

describe("limits on the command line", () => {
  it("benzene is shown with the limits of the day, source, clause, evidence and history, by any of its names", () => {
    for (const asked of ["71-43-2", "ben"]) {
      const run = zhikang("limit", asked, "--on", "2022-11-27");
      expect(run.code).toBe(0);
      expect(run.out).toMatch(/● 2020-04-01 至 2022-11-27\s+PC-TWA 6　PC-STEL 10 mg\/m³/);
      expect(run.out).toMatch(/○ 2022-11-28 起\s+PC-TWA 3　PC-STEL 6 mg\/m³/);
      expect(run.out).toContain("GBZ 2.1-2019 表1 序号12");
      expect(run.out).toContain("两处来源");
    }
  });

  it("an unknown agent and a wrong day are refused by exit code 3", () => {
    expect(zhikang("limit", "没有的东西")).toMatchObject({ code: 3, out: expect.stringContaining("CL-0003") as string });
    expect(zhikang("limit", "苯", "--on", "2022-13-01")).toMatchObject({ code: 3, out: expect.stringContaining("CL-0002") as string });
  });
});

describe("judging a table on the command line", () => {
  it("the template it writes is judged to the screen and into a file", () => {
    const [table, out] = [join(folder, "样品.xlsx"), join(folder, "结果.csv")];
    expect(zhikang("judge", "--template", table).code).toBe(0);
    const shown = zhikang("judge", table);
    expect([shown.code, shown.out]).toEqual([0, expect.stringMatching(/噪声\s+超标\s+88\.6 dB\(A\)/) as string]);
    expect(zhikang("judge", table, "--out", out).code).toBe(0);
    expect(readFileSync(out, "utf8").split("\r\n")[3]).toContain("超标,88.6 dB(A),85 dB(A)");
  });

  it("a missing file, a missing name and a strange ending are refused", () => {
    expect(zhikang("judge", join(folder, "没有.csv"))).toMatchObject({ code: 3, out: expect.stringContaining("CL-0001") as string });
    expect(zhikang("judge")).toMatchObject({ code: 3, out: expect.stringContaining("CL-0005") as string });
    expect(zhikang("judge", "--template", join(folder, "a.doc"))).toMatchObject({
      code: 3,
      out: expect.stringContaining("CL-0006") as string,
    });
  });
});
