import { createHmac } from "node:crypto";
import { errors } from "../errors.ts";
import { cipherNames, openWith, readHeader, sealWith, type CipherName } from "./cipher.ts";
import { openRing } from "./keys.ts";

export { mask } from "./mask.ts";
export { rotateDataKey } from "./keys.ts";

/** Kinds of blind index. A value indexed as one kind is not found as another. */
export type IndexKind = "id-number" | "phone" | "name" | (string & {});

export type Vault = {
  /** Encrypts and authenticates a text; a fresh nonce each time, so equal texts differ. Synchronous, for bulk intake. */
  seal(text: string): Buffer;
  /** @throws Refusal AC-0485 for anything this vault did not seal, whatever the fault */
  open(sealed: Uint8Array): string;
  /** 32 bytes by which an equal value is found again: HMAC-SM3 of the value without outer blanks, in upper case. */
  blindIndex(kind: IndexKind, text: string): Buffer;
  /** The same value under the current key and cipher, or the value itself when it already is. */
  reseal(sealed: Uint8Array): Buffer;
  /** 32-byte key for another purpose, derived from the ring and never stored. */
  deriveKey(purpose: string): Buffer;
  readonly cipher: CipherName;
  readonly keyId: number;
  readonly dataDir: string;
};

type Options = { readonly dataDir: string; readonly env?: Readonly<Record<string, string | undefined>> };

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const makeVault = ({ dataDir, env = process.env }: Options): Vault => {
  const wanted = env["ZHIKANG_CIPHER"] || "aes-256-gcm";
  const cipher = cipherNames.find((name) => name === wanted);
  if (!cipher) throw errors.cipherUnknown({ value: wanted });
  const ring = openRing(dataDir, env);
  const currentKey = ring.dataKeys.get(ring.current)!;
  const open = (sealed: Uint8Array): string => {
    const bytes = asBuffer(sealed);
    const header = readHeader(bytes);
    const key = header && ring.dataKeys.get(header.keyId);
    const text = header && key && openWith(header.cipher, key, bytes);
    if (!text) throw errors.sealBroken();
    return text.toString("utf8");
  };
  const seal = (text: string): Buffer => sealWith(cipher, ring.current, currentKey, Buffer.from(text, "utf8"));
  return {
    cipher,
    keyId: ring.current,
    dataDir,
    seal,
    open,
    blindIndex: (kind, text) => createHmac("sm3", ring.indexKey).update(`${kind}\0${text.trim().toUpperCase()}`).digest(),
    reseal(sealed) {
      const bytes = asBuffer(sealed);
      const header = readHeader(bytes);
      return header?.keyId === ring.current && header.cipher === cipher ? bytes : seal(open(bytes));
    },
    deriveKey: (purpose) => createHmac("sm3", ring.indexKey).update(`purpose\0${purpose}`).digest(),
  };
};

let current: Vault | undefined;
const opened = (): Vault => {
  if (!current) throw new Error("the vault is used before openVault");
  return current;
};

/**
 * Opens the vault of this process. Master key: ZHIKANG_MASTER_KEY, ZHIKANG_MASTER_KEY_FILE, else `master.key` in the
 * data directory. Cipher for new values: ZHIKANG_CIPHER, `aes-256-gcm` (default) or `sm4-ctr-hmac-sm3`.
 */
export const openVault = (options: Options): Vault => (current = makeVault(options));

/** The vault opened last by this process. */
export const vault: Vault = {
  seal: (text) => opened().seal(text),
  open: (sealed) => opened().open(sealed),
  blindIndex: (kind, text) => opened().blindIndex(kind, text),
  reseal: (sealed) => opened().reseal(sealed),
  deriveKey: (purpose) => opened().deriveKey(purpose),
  get cipher() {
    return opened().cipher;
  },
  get keyId() {
    return opened().keyId;
  },
  get dataDir() {
    return opened().dataDir;
  },
};
