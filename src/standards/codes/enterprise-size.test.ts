import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { enterpriseSize } from "../tables.ts";

// Each threshold of 2017 alone decides between two sizes while the other figures are beyond every threshold.
type Row = Record<"industry" | "name" | "figure" | "threshold" | "below" | "at", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "enterprise-size.cases.csv"), "utf8"), { columns: true }) as Row[];

describe("sizes of enterprises", () => {
  test.each(rows.map((r) => [`${r.name} ${r.figure} ${r.threshold}`, r] as const))("%s", (_name, r) => {
    const size = (value: number) => enterpriseSize(r.industry, { staff: 1e9, revenue: 1e9, assets: 1e9, [r.figure]: value });
    expect([size(Number(r.threshold) - 1), size(Number(r.threshold))]).toEqual([r.below, r.at]);
  });
});
