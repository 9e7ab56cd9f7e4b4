import { expect, test } from "vitest";
import { day } from "#kernel";
import { allLimitEntries } from "../index.ts";
import { criticalEffect } from "../tables.ts";

// Read off tables 1 and 2 of GBZ 2.1-2019 by hand; a row the tables do not have says nothing.
test.each([
  ["chemical", "2", "眼和上呼吸道刺激"],
  ["chemical", "11", "胆碱酯酶抑制"],
  ["dust", "40.1", "矽肺"],
] as const)("row %s %s prints its critical effect beside its limits", (kind, no, effect) => {
  const on = day("2025-06-01");
  const row = allLimitEntries().find((e) => e.kind === kind && e.no === no && e.from <= on && (e.to === undefined || e.to >= on))!;
  expect(criticalEffect(row)).toBe(effect);
  expect(criticalEffect({ ...row, no: "9999" })).toBe("");
});
