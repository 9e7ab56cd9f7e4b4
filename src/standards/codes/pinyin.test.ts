import { expect, it } from "vitest";
import { pinyinPlace } from "./pinyin.ts";

it("a name is found by its initials, its full pinyin and a mixture of both", () => {
  expect(pinyinPlace("二甲苯", "ejb")).toBe(0);
  expect(pinyinPlace("二甲苯", "jiaben")).toBe(1);
  expect(pinyinPlace("二甲苯", "jiab")).toBe(1);
  expect(pinyinPlace("二甲苯", "jben")).toBe(1);
  expect(pinyinPlace("苯", "be")).toBe(0);
});

it("every reading of a character counts, and letters and digits stand for themselves", () => {
  expect(pinyinPlace("重铬酸盐", "zgsy")).toBe(0);
  expect(pinyinPlace("重铬酸盐", "cgsy")).toBe(0);
  expect(pinyinPlace("1,2-二氯乙烷", "12elyw")).toBe(0);
  expect(pinyinPlace("1,2-二氯乙烷", "elyw")).toBe(4);
});

it("what is not in the name is not found, nor is a text that is no pinyin", () => {
  expect(pinyinPlace("苯", "jiaben")).toBeUndefined();
  expect(pinyinPlace("苯", "苯")).toBeUndefined();
  expect(pinyinPlace("苯", "71-43-2")).toBeUndefined();
});
