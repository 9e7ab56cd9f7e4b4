import { newId } from "#kernel";
import type { Tx } from "#platform";
import type { Ctx } from "../actor.ts";
import { genesis, linkHash, type AuditContent, type ChainHead } from "./chain.ts";
import { keptHeads } from "./heads.ts";
import { allHeads, appendEntries, streamEntries, takeFreeLane, takeLane, type StoredEntry } from "./store.ts";

/** What somebody did. `details` holds no secret, no health value and no whole identity number. */
export type AuditAct = {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly employerId?: string | undefined;
  readonly result?: "done" | "refused";
  readonly reason?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
};

const laneOf = new WeakMap<Tx, number>();

/**
 * Writes entries into the chain, in the caller's transaction. One call with many acts costs no more than one with one.
 * The chain has lanes (decision 0007): a transaction holds one lane until it commits, others take another.
 */
export const auditMany = async (ctx: Ctx, acts: readonly AuditAct[]): Promise<void> => {
  if (acts.length === 0) return;
  const { tx, actor, clock } = ctx;
  // The head is read again at each call: after a rollback to a savepoint a remembered one would fork the chain.
  const known = laneOf.get(tx);
  const head = known === undefined ? await takeFreeLane(tx) : await takeLane(tx, known);
  laneOf.set(tx, head.lane);
  const at = new Date().toISOString();
  let { position, hash } = head;
  const entries = acts.map((act): StoredEntry => {
    const content: AuditContent = {
      entryId: newId(),
      at,
      businessDay: clock.today(),
      accountId: actor.accountId,
      accountName: actor.name,
      organisationId: actor.organisationId,
      organisationName: actor.organisationName,
      areaCode: actor.areaCode,
      via: actor.via,
      address: actor.address ?? null,
      requestId: actor.requestId ?? null,
      action: act.action,
      subjectKind: act.subjectKind,
      subjectId: act.subjectId,
      employerId: act.employerId ?? null,
      result: act.result ?? "done",
      reason: act.reason ?? null,
      details: JSON.parse(
        JSON.stringify(
          actor.onBehalf
            ? { ...act.details, onBehalfOf: { accountId: actor.onBehalf.accountId, name: actor.onBehalf.name } }
            : (act.details ?? {}),
        ),
      ),
    };
    position += 1;
    hash = linkHash(head.lane, position, hash, content);
    return { ...content, lane: head.lane, position, hash };
  });
  await appendEntries(tx, head.lane, entries, hash);
};

/** Writes one entry into the chain, in the caller's transaction; when it cannot be written the act fails with it. */
export const audit = (ctx: Ctx, act: AuditAct): Promise<void> => auditMany(ctx, [act]);

export type { ChainHead } from "./chain.ts";
export type AuditVerdict = {
  readonly sound: boolean;
  readonly entries: number;
  readonly heads: readonly ChainHead[];
  /** `lane-position` of the first broken entry, and what is wrong with it; the command line prints them. */
  readonly brokenAt?: string;
  readonly reason?: string;
  /** The first entry that does not follow from the one before. */
  readonly broken?: { readonly lane: number; readonly position: number; readonly entryId?: string; readonly why: string };
};

/**
 * Walks the whole chain and compares it with heads kept elsewhere. Run with the worker role: it must see every entry.
 * @param kept  heads written outside the database earlier, by default those of this machine; a cut tail or an old backup no
 *   longer contains them
 */
export const verifyAudit = async (tx: Tx, kept: readonly ChainHead[] = keptHeads()): Promise<AuditVerdict> => {
  const keptAt = new Map(kept.map((head) => [`${head.lane}:${head.position}`, head.hash]));
  const ends = new Map<number, { position: number; hash: Buffer }>();
  let entries = 0;
  const heads = await allHeads(tx);
  const asHeads = (): ChainHead[] => heads.map(({ lane, position, hash }) => ({ lane, position, hash: hash.toString("hex") }));
  const fail = (lane: number, position: number, why: string, entryId?: string): AuditVerdict => ({
    sound: false,
    entries,
    heads: asHeads(),
    brokenAt: `${lane}-${position}`,
    reason: why,
    broken: { lane, position, why, ...(entryId ? { entryId } : {}) },
  });
  for await (const batch of streamEntries(tx))
    for (const { lane, position, hash, ...content } of batch) {
      const before = ends.get(lane) ?? { position: 0, hash: genesis };
      if (position !== before.position + 1) return fail(lane, before.position + 1, "缺少这一条", content.entryId);
      if (!linkHash(lane, position, before.hash, content).equals(hash))
        return fail(lane, position, "内容或前后次序被改动", content.entryId);
      const outside = keptAt.get(`${lane}:${position}`);
      if (outside !== undefined && outside !== hash.toString("hex")) return fail(lane, position, "与库外留存的链头不符", content.entryId);
      ends.set(lane, { position, hash });
      entries += 1;
    }
  for (const head of heads) {
    const end = ends.get(head.lane) ?? { position: 0, hash: genesis };
    if (head.position !== end.position || !head.hash.equals(end.hash)) return fail(head.lane, end.position + 1, "链尾缺失");
  }
  for (const head of kept) {
    const end = ends.get(head.lane)?.position ?? 0;
    if (head.position > end) return fail(head.lane, end + 1, "库外留存的链头在库中已不存在");
  }
  return { sound: true, entries, heads: asHeads() };
};
