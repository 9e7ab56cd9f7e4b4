import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import {
  areaLevel,
  areaParent,
  checkArea,
  checkCas,
  checkCreditCode,
  checkDocumentNumber,
  checkIdentityNumber,
  checkOldIdentityNumber,
  checkOrganisationCode,
  checkPhone,
  creditCodeCheck,
  identityDifferences,
  organisationCodeCheck,
  phoneKind,
} from "../index.ts";
import cases from "./identifiers.cases.json" with { type: "json" };

const on = day("2026-11-21");
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const exchanged = (text: string, at: number): string => text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);

describe("unified social credit codes", () => {
  test.each(cases.creditCode as [string, boolean, string?][])("%s is valid: %s", (code, ok, says) => {
    const c = checkCreditCode(code);
    expect(c.valid).toBe(ok);
    if (says) expect([...c.reasons, ...c.warnings].join()).toContain(says);
    else expect(c.warnings).toEqual([]);
  });

  test("lower case and blanks around it are accepted, an unknown first pair is a warning", () => {
    expect(checkCreditCode(" 52310000ma0000007m ").value).toBe("52310000MA0000007M");
    const code = `A1110000MA0000007`;
    const c = checkCreditCode(code + creditCodeCheck(code)!);
    expect([c.valid, c.warnings.length]).toEqual([true, 1]);
  });

  const codes = fc
    .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
    .map((a) => a.join("") + creditCodeCheck(a.join(""))!);
  test("any single wrong character is caught", () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (code, at, c) => {
        fc.pre(code[at] !== c);
        return checkCreditCode(code).valid && !checkCreditCode(code.slice(0, at) + c + code.slice(at + 1)).valid;
      }),
    );
  });
});

describe("neighbours exchanged and letters that are none", () => {
  test("the exchange of any two neighbours in a credit code is caught", () => {
    const codes = fc
      .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
      .map((a) => a.join("") + creditCodeCheck(a.join(""))!);
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 16 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        return !checkCreditCode(exchanged(code, at)).valid;
      }),
    );
  });
  test("a letter taken for a digit is named with the digit", () => {
    expect(checkCreditCode("91110000MA0000O077").reasons).toEqual(["第 15 位“O”不是统一社会信用代码使用的字符，是否应为数字 0"]);
  });
});

describe("organisation codes", () => {
  const codes = fc
    .array(fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), { minLength: 8, maxLength: 8 })
    .map((a) => a.join("") + organisationCodeCheck(a.join("")));
  const value = (c: string): number => parseInt(c, 36);
  test("a single wrong character is caught unless its value differs by a multiple of eleven", () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 7 }), fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (code, at, c) => {
        fc.pre(code[at] !== c);
        const blind = (value(code[at]!) - value(c)) % 11 === 0;
        return checkOrganisationCode(code).valid && checkOrganisationCode(code.slice(0, at) + c + code.slice(at + 1)).valid === blind;
      }),
    );
  });
  test("two neighbours exchanged are caught unless their values differ by a multiple of eleven", () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 6 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        const blind = (value(code[at]!) - value(code[at + 1]!)) % 11 === 0;
        return checkOrganisationCode(exchanged(code, at)).valid === blind;
      }),
    );
  });
  test("a hyphen before the check character is left out, and a wrong form has its reason", () => {
    expect(checkOrganisationCode(" ma000000-7 ")).toMatchObject({ valid: true, value: "MA0000007" });
    expect(checkOrganisationCode("MA00000").reasons[0]).toContain("8 位");
    expect(checkOrganisationCode("MA0000000").reasons[0]).toContain("校验码应为 7");
  });
});

describe("resident identity numbers", () => {
  test.each(cases.identityNumber as [string, boolean, string?, string?][])("%s is valid: %s", (n, ok, sex, birth) => {
    const c = checkIdentityNumber(n, on);
    expect(c.valid).toBe(ok);
    expect([c.sex, c.birth]).toEqual([sex, birth]);
    if (!ok) expect(c.reasons.length).toBe(1);
  });

  test("a small x is read as the check character", () => {
    expect(checkIdentityNumber("11010119000101009x", on).value).toBe("11010119000101009X");
  });

  test("a birth on the day itself is accepted and one a day later refused", () => {
    expect(checkIdentityNumber("370202198506150027", day("1985-06-15")).valid).toBe(true);
    expect(checkIdentityNumber("370202198506150027", day("1985-06-14")).valid).toBe(false);
  });

  test("any single wrong character is caught", () => {
    const numbers = (cases.identityNumber as [string, boolean][]).filter(([, ok]) => ok).map(([n]) => n);
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 17 }), fc.constantFrom(..."0123456789X"), (n, at, c) => {
        fc.pre(n[at] !== c);
        return !checkIdentityNumber(n.slice(0, at) + c + n.slice(at + 1), on).valid;
      }),
    );
  });
});

describe("identity numbers of every birth day", () => {
  const digit = (n: number, width: number): string => String(n).padStart(width, "0");
  const checked = (first17: string): string => {
    const sum = [...first17].reduce((s, d, i) => s + +d * 2 ** (17 - i), 0);
    return first17 + "10X98765432"[sum % 11]!;
  };
  const numbers = fc
    .tuple(
      fc.constantFrom("11", "33", "50", "65", "83"),
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1900, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([p, area, y, m, d, serial]) => checked(p + digit(area, 4) + y + digit(m, 2) + digit(d, 2) + digit(serial, 3)));
  test("any single wrong character is caught whatever the number", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 17 }), fc.constantFrom(..."0123456789X"), (n, at, c) => {
        fc.pre(n[at] !== c);
        return checkIdentityNumber(n, on).valid && !checkIdentityNumber(n.slice(0, at) + c + n.slice(at + 1), on).valid;
      }),
    );
  });
  test("the exchange of any two neighbours is caught", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 16 }), (n, at) => {
        fc.pre(n[at] !== n[at + 1]);
        return !checkIdentityNumber(exchanged(n, at), on).valid;
      }),
    );
  });
  test("what the form says of birth and sex is compared with the number", () => {
    const check = checkIdentityNumber("370202198506150027", on);
    expect(identityDifferences(check, { birth: day("1985-06-15"), sex: "female" })).toEqual([]);
    expect(identityDifferences(check, { birth: day("1985-06-16"), sex: "male" })).toEqual([
      "出生日期 1985-06-16 与身份证号中的 1985-06-15 不一致",
      "性别“男”与身份证号中的“女”不一致",
    ]);
  });
});

describe("old numbers and other documents", () => {
  test("an old number of 15 digits is read for history only, with a warning", () => {
    expect(checkIdentityNumber("110101900101001", on).reasons[0]).toContain("15 位旧号码已停止使用");
    expect(checkOldIdentityNumber("110101900101001")).toMatchObject({ valid: true, birth: "1990-01-01" });
    expect(checkOldIdentityNumber("110101900101001").warnings.length).toBe(1);
    expect(["110101901301001", "990101900101001", "11010190010100"].map((n) => checkOldIdentityNumber(n).valid)).toEqual([
      false,
      false,
      false,
    ]);
  });
  test("a card of permanent residence belongs under another type of document", () => {
    expect(checkIdentityNumber("911110199001010017", on).reasons[0]).toContain("外国人永久居留身份证");
  });
  test.each([
    ["01", "11010119000101009x", true, 0],
    ["03", "E00000000", true, 0],
    ["03", "11010119000101009X", true, 1],
    ["03", " ", false, 0],
    ["88", "", true, 0],
    ["88", "123", false, 0],
    ["00", "123", false, 0],
  ])("type %s with the number %s is valid: %s", (type, number, ok, warnings) => {
    const c = checkDocumentNumber(type, number, on);
    expect([c.valid, c.warnings.length, c.reasons.length]).toEqual([ok, warnings, ok ? 0 : 1]);
  });
});

test.each([
  ["12800000000", "没有 12 开头的手机号"],
  ["1380000000", "手机号应为 11 位，现为 10 位"],
  ["10-00000000", "带区号的固定电话"],
  ["123456789012345678901", "不超过 20 位"],
])("the telephone %s is refused because: %s", (text, says) => {
  expect(checkPhone(text).reasons[0]).toContain(says);
});
test("a telephone that can be read has its kind", () => {
  expect(checkPhone(" 13800000000 ")).toMatchObject({ valid: true, value: "13800000000", kind: "mobile" });
});
test.each([
  ["3704A2", "只含数字"],
  ["37020", "现为 5 位"],
  ["990101", "没有代码为 99 的省份"],
  ["370002", "上级代码为 0"],
])("the area code %s is refused because: %s", (code, says) => {
  expect(checkArea(code).reasons[0]).toContain(says);
});
test.each([
  ["330499101001", "330499101000"],
  ["330499101000", "330499000000"],
  ["330499000000", "330400000000"],
  ["330400", "330000"],
  ["330000", undefined],
  ["990101", undefined],
])("the area above %s is %s", (code, above) => {
  expect(areaParent(code)).toBe(above);
});

test.each(cases.cas as [string, boolean][])("CAS number %s is valid: %s", (cas, ok) => {
  expect(checkCas(cas).valid).toBe(ok);
});
test.each(cases.phone as [string, string | null][])("telephone %s is read as %s", (text, kind) => {
  expect(phoneKind(text)).toBe(kind ?? undefined);
});
test.each(cases.area as [string, string | null][])("area code %s has the level %s", (code, level) => {
  expect(areaLevel(code)).toBe(level ?? undefined);
});
