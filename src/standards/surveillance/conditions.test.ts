import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { condition } from "./conditions.ts";

// Read from the printed wording, not from the tests this room keeps: each bound a condition names, below, at and above itself.
type Row = Record<"condition_zh" | "known" | "holds", string>;
const rows = parse(readFileSync(join(import.meta.dirname, "conditions.cases.csv"), "utf8"), { columns: true }) as Row[];

describe("conditions with a number in them", () => {
  test.each(rows.map((r) => [r.condition_zh, r.known, r] as const))("%s with %s", (text, given, r) => {
    const known = Object.fromEntries(
      given.split(" ").map((part) => {
        const [fact, value] = part.split("=");
        return [fact, value === undefined ? true : Number(value)];
      }),
    ) as Record<string, number | boolean>;
    expect(condition(text).holds(known)).toBe(r.holds === "yes");
  });
});
