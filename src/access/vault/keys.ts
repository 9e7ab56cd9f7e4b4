import { createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errors } from "../errors.ts";
import { dataKey, dataKeyBytes, openWith, readHeader, sealWith, type DataKey } from "./cipher.ts";

export type KeyRing = {
  /** Data keys by id; old ones stay to open what they sealed. */
  readonly dataKeys: ReadonlyMap<number, DataKey>;
  readonly current: number;
  readonly indexKey: KeyObject;
};

type WrappedRing = { note: string; current: number; dataKeys: Record<string, string>; indexKey: string };
type Env = Readonly<Record<string, string | undefined>>;

const masterFile = "master.key";
const ringFile = "data-keys.json";
/** Key id in the header of what the master key wraps; data keys count from 1. */
const masterKeyId = 0;

const refuseReadable = (file: string): void => {
  if (process.platform !== "win32" && statSync(file).mode & 0o077) throw errors.masterKeyOpen({ file });
};

const readMaster = (text: string): Buffer => {
  const t = text.trim();
  const bytes = /^[0-9a-f]{64}$/i.test(t) ? Buffer.from(t, "hex") : Buffer.from(t, "base64");
  if (bytes.length !== 32 || new Set(bytes).size === 1) throw errors.masterKeyBad();
  return bytes;
};

/** Writes a file that appears whole or not at all; false when another process was first. */
const writeOnce = (path: string, text: string): boolean => {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, text, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
};

/** The master key from ZHIKANG_MASTER_KEY, ZHIKANG_MASTER_KEY_FILE or the data directory, where it is made at the first start. */
const masterKey = (dataDir: string, env: Env): Buffer => {
  if (env["ZHIKANG_MASTER_KEY"]) return readMaster(env["ZHIKANG_MASTER_KEY"]);
  const named = env["ZHIKANG_MASTER_KEY_FILE"];
  if (named) {
    refuseReadable(named);
    return readMaster(readFileSync(named, "utf8"));
  }
  const path = join(dataDir, masterFile);
  if (!existsSync(path)) {
    if (existsSync(join(dataDir, ringFile))) throw errors.masterKeyMissing({ file: path });
    writeOnce(path, `${randomBytes(32).toString("hex")}\n`);
  }
  refuseReadable(path);
  return readMaster(readFileSync(path, "utf8"));
};

const wrap = (master: Buffer, key: Buffer): string => sealWith("aes-256-gcm", masterKeyId, dataKey(master), key).toString("base64");
const unwrap = (master: Buffer, text: string): Buffer => {
  const sealed = Buffer.from(text, "base64");
  const key = readHeader(sealed)?.keyId === masterKeyId ? openWith("aes-256-gcm", dataKey(master), sealed) : undefined;
  if (!key) throw errors.masterKeyWrong();
  return key;
};

const writeRing = (master: Buffer, ring: KeyRing): string => {
  const wrapped: WrappedRing = {
    note: "data keys wrapped by the master key; back up both, apart from each other",
    current: ring.current,
    dataKeys: Object.fromEntries([...ring.dataKeys].map(([id, key]) => [String(id), wrap(master, key.raw)])),
    indexKey: wrap(master, ring.indexKey.export()),
  };
  return `${JSON.stringify(wrapped, null, 2)}\n`;
};

/**
 * Opens the key ring of a data directory, making it at the first start.
 * @throws Refusal AC-0480…AC-0483 when the master key is missing, malformed, readable by others or not the ring's own
 */
export const openRing = (dataDir: string, env: Env): KeyRing => {
  mkdirSync(dataDir, { recursive: true });
  const master = masterKey(dataDir, env);
  const path = join(dataDir, ringFile);
  if (!existsSync(path)) {
    const fresh: KeyRing = {
      dataKeys: new Map([[1, dataKey(randomBytes(dataKeyBytes))]]),
      current: 1,
      indexKey: createSecretKey(randomBytes(32)),
    };
    writeOnce(path, writeRing(master, fresh));
  }
  refuseReadable(path);
  const wrapped = JSON.parse(readFileSync(path, "utf8")) as WrappedRing;
  return {
    current: wrapped.current,
    dataKeys: new Map(Object.entries(wrapped.dataKeys).map(([id, text]) => [Number(id), dataKey(unwrap(master, text))])),
    indexKey: createSecretKey(unwrap(master, wrapped.indexKey)),
  };
};

/** Adds a data key and makes it current; values sealed before stay readable. Running processes take it at their next start. */
export const rotateDataKey = (dataDir: string, env: Env): KeyRing => {
  const ring = openRing(dataDir, env);
  const next = Math.max(...ring.dataKeys.keys()) + 1;
  const rotated: KeyRing = { ...ring, current: next, dataKeys: new Map([...ring.dataKeys, [next, dataKey(randomBytes(dataKeyBytes))]]) };
  const path = join(dataDir, ringFile);
  writeFileSync(`${path}.next`, writeRing(masterKey(dataDir, env), rotated), { mode: 0o600 });
  renameSync(`${path}.next`, path);
  return rotated;
};
