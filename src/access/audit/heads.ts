import { createHmac, timingSafeEqual } from "node:crypto";
import { appendFileSync, chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tx } from "#platform";
import { errors } from "../errors.ts";
import { vault } from "../vault/index.ts";
import type { ChainHead } from "./chain.ts";
import { allHeads } from "./store.ts";

const fileName = "audit-heads.jsonl";
const seal = (line: string): string => createHmac("sm3", vault.deriveKey("audit-heads")).update(line).digest("hex");

/** Appends the present heads, signed, to a file outside the database. Copy it elsewhere: whoever holds both can cut both. */
export const keepHeads = async (tx: Tx, at: Date): Promise<number> => {
  const heads = (await allHeads(tx)).filter((head) => head.position > 0).map((head) => ({ ...head, hash: head.hash.toString("hex") }));
  const line = JSON.stringify({ at: at.toISOString(), heads });
  const path = join(vault.dataDir, fileName);
  appendFileSync(path, `${line}\t${seal(line)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
  return heads.length;
};

/**
 * Every head ever kept on this machine.
 * @throws Refusal AC-0471 when a line was changed
 */
export const keptHeads = (): ChainHead[] => {
  const path = join(vault.dataDir, fileName);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((text, index) => {
      const [line = "", mac = ""] = text.split("\t");
      const given = Buffer.from(mac, "hex");
      const right = Buffer.from(seal(line), "hex");
      if (given.length !== right.length || !timingSafeEqual(given, right)) throw errors.headsChanged({ line: index + 1, file: path });
      return (JSON.parse(line) as { heads: ChainHead[] }).heads;
    });
};
