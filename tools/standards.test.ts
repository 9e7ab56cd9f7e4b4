import { expect, test } from "vitest";
import { tableFaults } from "./standards-schema.ts";
import { check, faults } from "./standards.ts";

test("the generated tables of the law are current", () => {
  expect(check()).toEqual([]);
});

test("every cell of the law's tables is what its column holds", () => {
  expect(faults()).toEqual([]);
});

test.each([
  ["a limit that is no number", { pc_twa: "0,3" }],
  ["a day that does not exist", { valid_from: "2022-11-31" }],
  ["an evidence mark nobody knows", { evidence: "sure" }],
  ["a last day before the first", { valid_from: "2022-11-28", valid_to: "2022-11-27" }],
  ["a blank at the end of a cell", { clause: "表1 " }],
])("%s is told with its table, row and column", (_what, row) => {
  expect(tableFaults("limits/chemical.csv", [{ mac: "6" }, row])).toEqual([expect.stringMatching(/^limits\/chemical\.csv 第 3 行/)]);
});
