import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomFillSync,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";

export const cipherNames = ["aes-256-gcm", "sm4-ctr-hmac-sm3"] as const;
export type CipherName = (typeof cipherNames)[number];

/** 32 bytes for AES-256-GCM; 16 bytes of SM4 key and 32 of HMAC key for SM4, both cut from these 48. */
export const dataKeyBytes = 48;

/** A data key made ready once: importing raw bytes for each value would take three times as long as the cipher. */
export type DataKey = { readonly raw: Buffer; readonly aes: KeyObject; readonly sm4: KeyObject; readonly mac: KeyObject };
export const dataKey = (raw: Buffer): DataKey => ({
  raw,
  aes: createSecretKey(raw.subarray(0, 32)),
  sm4: createSecretKey(raw.subarray(0, 16)),
  mac: createSecretKey(raw.subarray(16)),
});

// The system generator is asked for many nonces at once: one call a value would cost more than the cipher.
const pool = Buffer.allocUnsafe(16 * 512);
let at = pool.length;
/** The next bytes of the pool: good until the next value is sealed. */
const nonceOf = (bytes: number): Buffer => {
  if (at + bytes > pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  return pool.subarray(at, (at += bytes));
};

/** What the header's second byte means. Numbers are for ever. */
const ids: Readonly<Record<CipherName, number>> = { "aes-256-gcm": 1, "sm4-ctr-hmac-sm3": 2 };
const version = 1;
/** version, cipher, key id (4 bytes, big endian). */
export const headerBytes = 6;

const headerOf = (cipher: CipherName, keyId: number): Buffer => {
  const header = Buffer.allocUnsafe(headerBytes);
  header[0] = version;
  header[1] = ids[cipher];
  header.writeUInt32BE(keyId, 2);
  return header;
};

export type SealedHeader = { readonly cipher: CipherName; readonly keyId: number };

/** Undefined when the bytes are no sealed value of a known version. */
export const readHeader = (sealed: Buffer): SealedHeader | undefined => {
  if (sealed.length < headerBytes || sealed[0] !== version) return undefined;
  const cipher = cipherNames.find((name) => ids[name] === sealed[1]);
  return cipher && { cipher, keyId: sealed.readUInt32BE(2) };
};

/** Encrypts under a fresh nonce and authenticates header, nonce and text. */
export const sealWith = (cipher: CipherName, keyId: number, key: DataKey, text: Buffer): Buffer => {
  const header = headerOf(cipher, keyId);
  if (cipher === "aes-256-gcm") {
    const nonce = nonceOf(12);
    const c = createCipheriv("aes-256-gcm", key.aes, nonce);
    c.setAAD(header);
    const body = c.update(text);
    c.final();
    return Buffer.concat([header, nonce, body, c.getAuthTag()]);
  }
  const nonce = nonceOf(16);
  const c = createCipheriv("sm4-ctr", key.sm4, nonce);
  const sealed = Buffer.concat([header, nonce, c.update(text)]);
  return Buffer.concat([sealed, createHmac("sm3", key.mac).update(sealed).digest()]);
};

/** Undefined for any fault, so that callers can answer all of them alike. */
export const openWith = (cipher: CipherName, key: DataKey, sealed: Buffer): Buffer | undefined => {
  try {
    const header = sealed.subarray(0, headerBytes);
    if (cipher === "aes-256-gcm") {
      if (sealed.length < headerBytes + 12 + 16) return undefined;
      const d = createDecipheriv("aes-256-gcm", key.aes, sealed.subarray(headerBytes, headerBytes + 12), { authTagLength: 16 });
      d.setAAD(header);
      d.setAuthTag(sealed.subarray(-16));
      return Buffer.concat([d.update(sealed.subarray(headerBytes + 12, -16)), d.final()]);
    }
    if (sealed.length < headerBytes + 16 + 32) return undefined;
    const signed = sealed.subarray(0, -32);
    if (!timingSafeEqual(createHmac("sm3", key.mac).update(signed).digest(), sealed.subarray(-32))) return undefined;
    const d = createDecipheriv("sm4-ctr", key.sm4, sealed.subarray(headerBytes, headerBytes + 16));
    return d.update(sealed.subarray(headerBytes + 16, -32));
  } catch {
    return undefined;
  }
};
