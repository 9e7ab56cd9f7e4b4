import { withActor, type Actor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import type { RawTools } from "../route.ts";
import { verifyPassword } from "./auth.ts";
import { signInOf } from "./service.ts";
import { beginAttempt, clearAttempts, lockIfSpent, passwordHash } from "./store.ts";

/**
 * Asks who is signed in once more for her password, before an act that binds. Wrong tries are counted as at sign-in, under
 * a count of their own.
 * @throws Refusal AC-0411 too many wrong tries, AC-0435 wrong
 */
export async function confirmPassword(tools: Pick<RawTools, "db" | "clock">, actor: Actor, password: string): Promise<void> {
  const signIn = signInOf(tools.db);
  const key = signIn.keyOf("confirm", actor.accountId);
  const { tries, lockMinutes: minutes } = signIn;
  const attempt = await beginAttempt(signIn.pool, key, minutes);
  if (attempt.lockedSeconds > 0) throw errors.locked({ minutes: Math.max(1, Math.ceil(attempt.lockedSeconds / 60)) });
  const stored = await passwordHash(signIn.pool, actor.accountId);
  if (stored && (await verifyPassword(stored, password))) return void (await clearAttempts(signIn.pool, key));
  const locked = await lockIfSpent(signIn.pool, key, tries, minutes);
  await withActor(tools.db, tools.clock, actor, (ctx) =>
    audit(ctx, { action: "access.confirm-refused", subjectKind: "account", subjectId: actor.accountId, result: "refused" }),
  );
  throw locked ? errors.locked({ minutes }) : errors.passwordWrong();
}
