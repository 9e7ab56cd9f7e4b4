import { describe, expect, test } from "vitest";
import { checkPassword, makePassword, type PasswordFor } from "./passwords.ts";

const worker: PasswordFor = { username: "zhangsan", organisationName: "青石石业有限公司", staff: false, profile: "asvs" };
const verdict = (password: string, who: Partial<PasswordFor> = {}): string => {
  try {
    checkPassword(password, { ...worker, ...who });
    return "accepted";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("what makes a password", () => {
  test.each([
    ["seven characters are too few", "ab 3 e6", "AC-0430"],
    ["eight characters are enough for a worker", "ab 3 e6h", "accepted"],
    ["Chinese, spaces and symbols count as they are", "雨 落 在 石 桥", "accepted"],
    ["one hundred and twenty-eight characters are accepted", "龙a".repeat(2) + "卷风bc9-".repeat(17) + "末尾字", "accepted"],
    ["longer ones are not", "x1 ".repeat(60), "AC-0431"],
    ["a password of the leaked lists is refused", "Password123", "AC-0432"],
    ["a leaked password with another year behind it is refused", "qwerty2026", "AC-0432"],
    ["a row of the keyboard is refused", "asdfghjk", "AC-0432"],
    ["a run of digits is refused", "23456789", "AC-0432"],
    ["a birthday is refused", "19860412", "AC-0432"],
    ["one character repeated is refused", "aaaaaaaaaa", "AC-0432"],
    ["the user's own name is refused", "ZhangSan-2x", "AC-0433"],
    ["the firm's name is refused", "青石石业有限公司9", "AC-0433"],
    ["the product's name is refused", "我爱职康平台 7", "AC-0433"],
  ])("%s", (_sentence, password, expected) => {
    expect(verdict(password)).toBe(expected);
  });
  test("staff need twelve characters", () => {
    expect(verdict("雨落在石桥 2 遍啊呀", { staff: true })).toBe("AC-0430");
    expect(verdict("雨落在石桥 22 遍啊呀", { staff: true })).toBe("accepted");
  });
  test("only the classified-protection profile asks for kinds of characters", () => {
    expect(verdict("lantern over water")).toBe("accepted");
    expect(verdict("lantern over water", { profile: "classified-protection" })).toBe("AC-0436");
    expect(verdict("Lantern over 2 waters", { profile: "classified-protection" })).toBe("accepted");
  });
  test("made passwords satisfy the rules of staff in both profiles and do not repeat", () => {
    const made = Array.from({ length: 200 }, makePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(verdict(password, { staff: true })).toBe("accepted");
      expect(password).toMatch(/^(\w{4}-){3}\w{4}$/);
    }
  });
});
