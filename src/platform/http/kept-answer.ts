import { createHash } from "node:crypto";
import { catalogue } from "#kernel";
import type { Tx } from "../db/database.ts";

const errors = catalogue("platform.kept-answer", {
  otherRequest: {
    code: "PF-0301",
    status: 422,
    says: "同一个 Idempotency-Key 用在了不同的请求上。",
    remedy: "每一次新的办理请换一个新的 Idempotency-Key。",
  },
  badKey: { code: "PF-0302", status: 422, says: "Idempotency-Key 超过 255 个字符。", remedy: "换一个更短的值，例如一个 UUID。" },
});

/**
 * Runs a write once for a key: the first answer is stored in the same transaction and given again for a repeat.
 * Two at once: the second waits for the first to commit, then receives its answer.
 */
export const answerOnce = async (
  tx: Tx,
  accountId: string,
  key: string,
  request: string,
  run: () => Promise<unknown>,
): Promise<unknown> => {
  if (key.length > 255) throw errors.badKey();
  const sha256 = createHash("sha256").update(request).digest("hex");
  const fresh = await tx.query(
    "INSERT INTO platform.kept_answer (account_id, idempotency_key, request_sha256) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1",
    [accountId, key, sha256],
  );
  if (fresh.length === 0) {
    const kept = await tx.one<{ request_sha256: string; body: unknown }>(
      "SELECT request_sha256, body FROM platform.kept_answer WHERE account_id = $1 AND idempotency_key = $2",
      [accountId, key],
    );
    if (kept.request_sha256 !== sha256) throw errors.otherRequest();
    return kept.body;
  }
  const answer = await run();
  await tx.query("UPDATE platform.kept_answer SET status = 200, body = $3 WHERE account_id = $1 AND idempotency_key = $2", [
    accountId,
    key,
    JSON.stringify(answer ?? {}),
  ]);
  return answer;
};

/** Removes answers older than a day. */
export const forgetAnswers = (tx: Tx): Promise<unknown> =>
  tx.query("DELETE FROM platform.kept_answer WHERE created_at < now() - interval '24 hours'");
