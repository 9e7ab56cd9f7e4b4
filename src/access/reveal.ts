import type { Ctx } from "./actor.ts";
import { audit } from "./audit/index.ts";
import { errors } from "./errors.ts";
import { countAct } from "./limits/index.ts";
import { vault } from "./vault/index.ts";

/**
 * Opens sealed personal data for one reader and one reason; the entry is in the trail before the answer leaves.
 * Everything else a screen shows goes through `mask`.
 * @param fields  sealed values by name; absent ones stay absent
 * @throws Refusal AC-0460 without a reason of at least four characters, AC-0500 past the day's limit
 * @example await reveal(ctx, { subjectKind: "worker", subjectId, reason }, { name: row.nameSealed, idNumber: row.idNumberSealed })
 */
export const reveal = async <K extends string>(
  ctx: Ctx,
  about: {
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly employerId?: string | undefined;
    readonly reason: string | undefined;
  },
  fields: Readonly<Record<K, Uint8Array | null | undefined>>,
): Promise<Record<K, string | undefined>> => {
  const reason = about.reason?.trim() ?? "";
  if ([...reason].length < 4) throw errors.reasonMissing();
  await audit(ctx, { ...about, action: "access.reveal", reason, details: { fields: Object.keys(fields) } });
  await countAct(ctx, "unmask");
  const names = Object.keys(fields) as K[];
  return Object.fromEntries(names.map((name) => [name, fields[name] ? vault.open(fields[name]) : undefined])) as Record<
    K,
    string | undefined
  >;
};
