import type { Clock, Refusal } from "#kernel";
import type { Database } from "#platform";
import { systemActor, withActor, type Actor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { frozenRefusal } from "../freezes/words.ts";
import { tellAccount } from "../messages/account.ts";
import { abilitiesOf } from "../policies.ts";
import { roleLabels } from "../roles.ts";
import { hashPassword, isOutdated } from "./auth.ts";
import { actorOf, checkOrigin, isStaff } from "./authenticate.ts";
import { checkPassword, firstPasswordDays, passwordAgeDays } from "./passwords.ts";
import { askLibrary, mostSessions, signInOf, type Asking, type SignIn } from "./service.ts";
import {
  accountById,
  beginAttempt,
  clearAttempts,
  endSessionByToken,
  lockIfSpent,
  markPasswordChanged,
  markSignedIn,
  passwordHash,
  storePasswordHash,
  trimSessions,
  useCode,
  type AccountRow,
} from "./store.ts";

type Tools = { readonly db: Database; readonly clock: Clock };
/** Cookies to set, and the answer. */
type Answered<T> = { readonly cookies: readonly string[]; readonly answer: T };

export const sessionView = (actor: Actor, account: Pick<AccountRow, "username" | "lastSignedInAt" | "twoFactor">) => ({
  accountId: actor.accountId,
  username: account.username,
  name: actor.name,
  organisationId: actor.organisationId,
  organisationName: actor.organisationName,
  kind: actor.kind,
  areaCode: actor.areaCode,
  ...(actor.employerId ? { employerId: actor.employerId } : {}),
  ...(actor.workerId ? { workerId: actor.workerId } : {}),
  roles: [...actor.roles],
  ...(actor.onBehalf
    ? { onBehalf: { delegationId: actor.onBehalf.delegationId, name: actor.onBehalf.name, untilDay: actor.onBehalf.untilDay } }
    : {}),
  roleLabels: actor.roles.map((role) => roleLabels[role]),
  abilities: abilitiesOf(actor),
  ...(actor.pending ? { pending: actor.pending } : {}),
  twoFactor: account.twoFactor,
  ...(account.lastSignedInAt ? { lastSignedInAt: account.lastSignedInAt.toISOString() } : {}),
});
export type SessionView = ReturnType<typeof sessionView>;
export type SignInAnswer =
  { readonly next: "code" } | { readonly next: "done"; readonly session: SessionView; readonly failedAttempts: number };

const refused = (tools: Tools, request: Asking, action: string, subjectId: string): Promise<void> =>
  withActor(tools.db, tools.clock, { ...systemActor, address: request.ip, requestId: String(request.id ?? "") }, (ctx) =>
    audit(ctx, { action, subjectKind: "sign-in", subjectId, result: "refused" }),
  );

const limited = (response: Response): void => {
  if (response.status === 429) throw errors.tooManyRequests({ seconds: Number(response.headers.get("x-retry-after")) || 60 });
};

/** Only who knows the password is told that the account is frozen. */
const frozenOut = async (tools: Tools, signIn: SignIn, request: Asking, account: AccountRow): Promise<Refusal> => {
  await refused(tools, request, "access.sign-in-refused", account.accountId);
  const { frozen, organisationName } = actorOf(account, signIn);
  return frozenRefusal(frozen!, organisationName);
};

const finish = async (tools: Tools, signIn: SignIn, request: Asking, accountId: string, failedAttempts: number): Promise<SignInAnswer> => {
  const account = (await accountById(signIn.pool, accountId))!;
  const aged =
    signIn.passwordProfile === "classified-protection" &&
    account.passwordChangedAt !== null &&
    account.passwordChangedAt.getTime() < Date.now() - passwordAgeDays * 86_400_000;
  await markSignedIn(signIn.pool, accountId, aged);
  await trimSessions(signIn.pool, accountId, mostSessions);
  const actor = actorOf(aged ? { ...account, mustChange: true } : account, signIn, {
    address: request.ip,
    requestId: String(request.id ?? ""),
  });
  await withActor(tools.db, tools.clock, actor, (ctx) =>
    audit(ctx, { action: "access.sign-in", subjectKind: "account", subjectId: accountId }),
  );
  return { next: "done", session: sessionView(actor, account), failedAttempts };
};

/**
 * First step. A wrong name, a wrong password and a stopped account give the same answer.
 * @throws Refusal AC-0405, AC-0410, AC-0411, AC-0412, AC-0421
 */
export const signInWithPassword = async (
  tools: Tools,
  request: Asking,
  username: string,
  password: string,
): Promise<Answered<SignInAnswer>> => {
  const signIn = signInOf(tools.db);
  checkOrigin(request, signIn.publicUrl);
  const name = username.trim().toLowerCase();
  const key = signIn.keyOf("username", name);
  const { tries, lockMinutes: minutes } = signIn;
  const attempt = await beginAttempt(signIn.pool, key, minutes);
  const locked = () => errors.locked({ minutes: Math.max(1, Math.ceil(attempt.lockedSeconds / 60)) });
  if (attempt.lockedSeconds > 0) throw locked();
  if (attempt.failures > tries) {
    await lockIfSpent(signIn.pool, key, tries, minutes);
    throw errors.locked({ minutes });
  }
  const response = await askLibrary(signIn, request, "/sign-in/username", { username: name, password });
  limited(response);
  const body = (await response.json().catch(() => ({}))) as { token?: string; user?: { id: string }; twoFactorRedirect?: boolean };
  const cookies = response.headers.getSetCookie();
  const refuse = async (): Promise<never> => {
    const lockedNow = await lockIfSpent(signIn.pool, key, tries, minutes);
    await refused(tools, request, lockedNow ? "access.sign-in-locked" : "access.sign-in-refused", key.toString("hex").slice(0, 16));
    throw lockedNow ? errors.locked({ minutes }) : errors.signInRefused({ tries, minutes });
  };
  if (!response.ok) return refuse();
  if (body.twoFactorRedirect) {
    await clearAttempts(signIn.pool, key);
    return { cookies, answer: { next: "code" } };
  }
  const account = body.user && (await accountById(signIn.pool, body.user.id));
  const drop = async () => void (body.token && (await endSessionByToken(signIn.pool, body.token)));
  if (!account?.active) {
    await drop();
    return refuse();
  }
  if (account.mustChange && account.firstPasswordUntil && account.firstPasswordUntil < new Date()) {
    await drop();
    throw errors.firstPasswordExpired({ days: firstPasswordDays });
  }
  await clearAttempts(signIn.pool, key);
  if (account.frozen) {
    await drop();
    throw await frozenOut(tools, signIn, request, account);
  }
  const stored = await passwordHash(signIn.pool, account.accountId);
  if (stored && isOutdated(stored)) await storePasswordHash(signIn.pool, account.accountId, await hashPassword(password));
  return { cookies, answer: await finish(tools, signIn, request, account.accountId, attempt.failures - 1) };
};

/**
 * Second step: the code of the authenticator, or a recovery code.
 * @throws Refusal AC-0412, AC-0423, AC-0424
 */
export const signInWithCode = async (tools: Tools, request: Asking, code: string, recovery: boolean): Promise<Answered<SignInAnswer>> => {
  const signIn = signInOf(tools.db);
  checkOrigin(request, signIn.publicUrl);
  const response = await askLibrary(signIn, request, recovery ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp", { code });
  limited(response);
  const body = (await response.json().catch(() => ({}))) as { token?: string; user?: { id: string }; code?: string };
  if (!response.ok || !body.user) {
    await refused(tools, request, "access.code-refused", "code");
    throw body.code === "INVALID_TWO_FACTOR_COOKIE" ? errors.codeStepMissing() : errors.codeRefused();
  }
  const account = await accountById(signIn.pool, body.user.id);
  const fresh = recovery || (await useCode(signIn.pool, body.user.id, signIn.keyOf("code", code)));
  if (!fresh || !account?.active) {
    if (body.token) await endSessionByToken(signIn.pool, body.token);
    await refused(tools, request, "access.code-refused", body.user.id);
    throw errors.codeRefused();
  }
  if (account.frozen) {
    if (body.token) await endSessionByToken(signIn.pool, body.token);
    throw await frozenOut(tools, signIn, request, account);
  }
  return { cookies: response.headers.getSetCookie(), answer: await finish(tools, signIn, request, body.user.id, 0) };
};

export const signOut = async (tools: Tools, request: Asking, actor: Actor): Promise<Answered<Record<string, never>>> => {
  const signIn = signInOf(tools.db);
  const response = await askLibrary(signIn, request, "/sign-out", {});
  await withActor(tools.db, tools.clock, actor, (ctx) =>
    audit(ctx, { action: "access.sign-out", subjectKind: "account", subjectId: actor.accountId }),
  );
  return { cookies: response.headers.getSetCookie(), answer: {} };
};

/**
 * Changes the caller's own password; every other session of hers ends.
 * @throws Refusal AC-0430…AC-0436
 */
export const changePassword = async (
  tools: Tools,
  request: Asking,
  actor: Actor,
  current: string,
  next: string,
): Promise<Answered<SessionView>> => {
  const signIn = signInOf(tools.db);
  const account = (await accountById(signIn.pool, actor.accountId))!;
  if (current === next) throw errors.passwordSame();
  checkPassword(next, {
    username: account.username,
    organisationName: account.organisationName,
    staff: isStaff(account),
    profile: signIn.passwordProfile,
  });
  const key = signIn.keyOf("change", actor.accountId);
  const attempt = await beginAttempt(signIn.pool, key, signIn.lockMinutes);
  if (attempt.lockedSeconds > 0 || attempt.failures > signIn.tries) {
    await lockIfSpent(signIn.pool, key, signIn.tries, signIn.lockMinutes);
    throw errors.locked({ minutes: signIn.lockMinutes });
  }
  const response = await askLibrary(signIn, request, "/change-password", {
    currentPassword: current,
    newPassword: next,
    revokeOtherSessions: true,
  });
  limited(response);
  if (!response.ok) throw errors.passwordWrong();
  await clearAttempts(signIn.pool, key);
  await markPasswordChanged(signIn.pool, actor.accountId);
  await withActor(tools.db, tools.clock, actor, async (ctx) => {
    await tellAccount(ctx, "口令已修改");
    await audit(ctx, { action: "access.change-password", subjectKind: "account", subjectId: actor.accountId });
  });
  const after = (await accountById(signIn.pool, actor.accountId))!;
  return { cookies: response.headers.getSetCookie(), answer: sessionView(actorOf(after, signIn), after) };
};
