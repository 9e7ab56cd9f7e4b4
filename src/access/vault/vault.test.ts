import { createCipheriv, createHash, createHmac } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cipherNames, dataKey, openWith, readHeader, sealWith } from "./cipher.ts";
import { mask, openVault, rotateDataKey } from "./index.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "zhikang-vault-"));
const codeOf = (fn: () => unknown): string => {
  try {
    fn();
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const id = "330499198001011234";

describe("the algorithms against the vectors of their standards", () => {
  test("SM3 of GB/T 32905-2016 annex A", () => {
    expect(createHash("sm3").update("abc").digest("hex")).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    expect(createHash("sm3").update("abcd".repeat(16)).digest("hex")).toBe(
      "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    );
  });
  test("SM4 of GB/T 32907-2016 annex A, one block", () => {
    const key = Buffer.from("0123456789abcdeffedcba9876543210", "hex");
    // Counter mode over zeros shows the block the cipher makes of its counter.
    const block = createCipheriv("sm4-ctr", key, key).update(Buffer.alloc(16));
    expect(block.toString("hex")).toBe("681edf34d206965e86b3e94f536e4246");
  });
  test("HMAC-SM3 equals the construction of RFC 2104 over SM3", () => {
    const key = Buffer.from("0102030405060708090a0b0c0d0e0f10", "hex");
    const padded = (byte: number): Buffer => Buffer.concat([key, Buffer.alloc(48)]).map((b) => b ^ byte) as Buffer;
    const inner = createHash("sm3").update(padded(0x36)).update("abc").digest();
    expect(createHmac("sm3", key).update("abc").digest("hex")).toBe(createHash("sm3").update(padded(0x5c)).update(inner).digest("hex"));
  });
  test("AES-256-GCM of NIST test case 14", () => {
    const cipher = createCipheriv("aes-256-gcm", Buffer.alloc(32), Buffer.alloc(12));
    expect(cipher.update(Buffer.alloc(16)).toString("hex")).toBe("cea7403d4d606b6e074ec5d3baf39d18");
    cipher.final();
    expect(cipher.getAuthTag().toString("hex")).toBe("d0d1c8a799996bf0265b98b5d48ab919");
  });
});

describe.each(cipherNames)("a value sealed with %s", (cipher) => {
  const vault = openVault({ dataDir: folder(), env: { ZHIKANG_CIPHER: cipher } });
  test("opens to the same text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => vault.open(vault.seal(text)) === Buffer.from(text, "utf8").toString("utf8")),
    );
    expect(vault.open(vault.seal(""))).toBe("");
  });
  test("differs each time and shows nothing of the text", () => {
    const sealed = Array.from({ length: 50 }, () => vault.seal(id).toString("hex"));
    expect(new Set(sealed).size).toBe(50);
    expect(Buffer.from(sealed[0]!, "hex").includes(id)).toBe(false);
  });
  test("says which cipher and key it needs", () => {
    expect(readHeader(vault.seal(id))).toEqual({ cipher, keyId: 1 });
  });
  test("is refused with one and the same error after a change of any byte or a cut", () => {
    const sealed = vault.seal(id);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(codeOf(() => vault.open(changed))).toBe("AC-0485");
      expect(codeOf(() => vault.open(sealed.subarray(0, i)))).toBe("AC-0485");
    }
  });
  test("does not open with the key of another installation", () => {
    const other = openVault({ dataDir: folder(), env: { ZHIKANG_CIPHER: cipher } });
    expect(codeOf(() => other.open(vault.seal(id)))).toBe("AC-0485");
  });
  test("is refused when it claims the other cipher", () => {
    const key = dataKey(Buffer.alloc(48, 7));
    const sealed = sealWith(cipher, 1, key, Buffer.from(id));
    for (const name of cipherNames) expect(openWith(name, key, sealed)?.toString()).toBe(name === cipher ? id : undefined);
  });
});

describe("the blind index", () => {
  const dataDir = folder();
  const vault = openVault({ dataDir, env: {} });
  test("finds an equal value again, blanks and case aside, also after a restart", () => {
    const again = openVault({ dataDir, env: {} });
    expect(vault.blindIndex("id-number", " 33049919800101123x ")).toEqual(again.blindIndex("id-number", "33049919800101123X"));
    expect(vault.blindIndex("id-number", id)).toHaveLength(32);
  });
  test("of a phone is not that of an identity number", () => {
    expect(vault.blindIndex("phone", id)).not.toEqual(vault.blindIndex("id-number", id));
  });
  test("cannot be computed without the key", () => {
    expect(vault.blindIndex("id-number", id)).not.toEqual(openVault({ dataDir: folder(), env: {} }).blindIndex("id-number", id));
    expect(vault.blindIndex("id-number", id)).not.toEqual(createHash("sm3").update(`id-number\0${id}`).digest());
  });
});

describe("the keys", () => {
  test("rest in files only their owner reads, the data keys wrapped", () => {
    const dataDir = folder();
    openVault({ dataDir, env: {} });
    for (const file of ["master.key", "data-keys.json"]) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, "data-keys.json"), "utf8")).not.toContain(readFileSync(join(dataDir, "master.key"), "utf8").trim());
  });
  test("a master key file that others can read stops the start", () => {
    const dataDir = folder();
    openVault({ dataDir, env: {} });
    chmodSync(join(dataDir, "master.key"), 0o644);
    expect(codeOf(() => openVault({ dataDir, env: {} }))).toBe("AC-0482");
  });
  test("a master key from the environment is not written down", () => {
    const dataDir = folder();
    const env = { ZHIKANG_MASTER_KEY: createHash("sha256").update("k").digest("hex") };
    const sealed = openVault({ dataDir, env }).seal(id);
    expect(existsSync(join(dataDir, "master.key"))).toBe(false);
    expect(openVault({ dataDir, env }).open(sealed)).toBe(id);
    expect(codeOf(() => openVault({ dataDir, env: { ZHIKANG_MASTER_KEY: createHash("sha256").update("l").digest("hex") } }))).toBe(
      "AC-0481",
    );
    expect(codeOf(() => openVault({ dataDir, env: {} }))).toBe("AC-0483");
  });
  test("a master key file named by the environment is used", () => {
    const file = join(folder(), "key");
    writeFileSync(file, createHash("sha256").update("k").digest("base64"), { mode: 0o600 });
    const dataDir = folder();
    expect(openVault({ dataDir, env: { ZHIKANG_MASTER_KEY_FILE: file } }).keyId).toBe(1);
    expect(existsSync(join(dataDir, "master.key"))).toBe(false);
  });
  test.each([
    ["short", "abcd"],
    ["one byte repeated", "00".repeat(32)],
  ])("a master key that is %s is refused", (_why, text) => {
    expect(codeOf(() => openVault({ dataDir: folder(), env: { ZHIKANG_MASTER_KEY: text } }))).toBe("AC-0480");
  });
  test("an unknown cipher is refused by name", () => {
    expect(codeOf(() => openVault({ dataDir: folder(), env: { ZHIKANG_CIPHER: "sm4-ecb" } }))).toBe("AC-0484");
  });
  test("after rotation old values stay readable, new ones use the new key, and the index is the same", () => {
    const dataDir = folder();
    const before = openVault({ dataDir, env: {} });
    const sealed = before.seal(id);
    rotateDataKey(dataDir, {});
    const after = openVault({ dataDir, env: {} });
    expect(after.open(sealed)).toBe(id);
    expect(readHeader(after.seal(id))?.keyId).toBe(2);
    expect(readHeader(after.reseal(sealed))?.keyId).toBe(2);
    expect(after.open(after.reseal(sealed))).toBe(id);
    expect(after.blindIndex("id-number", id)).toEqual(before.blindIndex("id-number", id));
  });
  test("a value sealed under AES opens after the cipher was switched to SM4", () => {
    const dataDir = folder();
    const sealed = openVault({ dataDir, env: {} }).seal(id);
    const national = openVault({ dataDir, env: { ZHIKANG_CIPHER: "sm4-ctr-hmac-sm3" } });
    expect(national.open(sealed)).toBe(id);
    expect(readHeader(national.reseal(sealed))?.cipher).toBe("sm4-ctr-hmac-sm3");
  });
});

describe("personal data on a screen", () => {
  test.each([
    ["张三", "张*"],
    ["欧阳小明", "欧**明"],
    ["李", "*"],
    ["", ""],
  ])("the name %s is shown as %s", (whole, shown) => expect(mask.name(whole)).toBe(shown));
  test("an identity number shows neither birthday nor sequence, a phone its ends", () => {
    expect(mask.idNumber(id)).toBe("3304**********1234");
    expect(mask.phone("13800001234")).toBe("138****1234");
    expect(mask.phone("12345")).toBe("*****");
  });
});
