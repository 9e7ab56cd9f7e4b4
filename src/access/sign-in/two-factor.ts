import QRCode from "qrcode";
import type { Clock } from "#kernel";
import type { Database } from "#platform";
import { withActor, type Actor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { tellAccount } from "../messages/account.ts";
import { askLibrary, signInOf, type Asking } from "./service.ts";
import { accountById, useCode } from "./store.ts";

type Tools = { readonly db: Database; readonly clock: Clock };

/** The library labels the entry with its internal address; authenticator apps show the user's name instead. */
const relabel = (uri: string, username: string): string => {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return `otpauth://totp/${encodeURIComponent(`职康:${username}`)}?secret=${secret}&issuer=${encodeURIComponent("职康")}&digits=6&period=30`;
};

/** Starts setting up the authenticator. It counts only after `confirmTwoFactor`. @throws Refusal AC-0435 */
export const beginTwoFactor = async (tools: Tools, request: Asking, actor: Actor, password: string) => {
  const signIn = signInOf(tools.db);
  const response = await askLibrary(signIn, request, "/two-factor/enable", { password });
  if (!response.ok) throw errors.passwordWrong();
  const body = (await response.json()) as { totpURI: string; backupCodes: string[] };
  const account = (await accountById(signIn.pool, actor.accountId))!;
  const uri = relabel(body.totpURI, account.username);
  return { uri, picture: await QRCode.toString(uri, { type: "svg", margin: 1 }), recoveryCodes: body.backupCodes };
};

/** Proves that the authenticator shows our codes; from then on sign-in asks for one. @throws Refusal AC-0423 */
export const confirmTwoFactor = async (tools: Tools, request: Asking, actor: Actor, code: string): Promise<{ cookies: string[] }> => {
  const signIn = signInOf(tools.db);
  const response = await askLibrary(signIn, request, "/two-factor/verify-totp", { code });
  if (!response.ok) throw errors.codeRefused();
  await useCode(signIn.pool, actor.accountId, signIn.keyOf("code", code));
  await withActor(tools.db, tools.clock, actor, async (ctx) => {
    await tellAccount(ctx, "动态码已设定");
    await audit(ctx, { action: "access.set-second-factor", subjectKind: "account", subjectId: actor.accountId });
  });
  return { cookies: response.headers.getSetCookie() };
};
