import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#kernel";
import { areaLevel, checkCas, checkCreditCode, checkIdentityNumber, creditCodeCheck, phoneKind } from "../index.ts";
import cases from "./identifiers.cases.json" with { type: "json" };

const on = day("2026-11-21");
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

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

test.each(cases.cas as [string, boolean][])("CAS number %s is valid: %s", (cas, ok) => {
  expect(checkCas(cas).valid).toBe(ok);
});
test.each(cases.phone as [string, string | null][])("telephone %s is read as %s", (text, kind) => {
  expect(phoneKind(text)).toBe(kind ?? undefined);
});
test.each(cases.area as [string, string | null][])("area code %s has the level %s", (code, level) => {
  expect(areaLevel(code)).toBe(level ?? undefined);
});
