import { expect, test } from "vitest";
import { check } from "./standards.ts";

test("the generated tables of the law are current", () => {
  expect(check()).toEqual([]);
});
