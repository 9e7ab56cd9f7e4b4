import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import type { Database } from "#platform";
import { addressHeader, basePath, makeAuth, type Auth } from "./auth.ts";
import type { PasswordProfile } from "./passwords.ts";

export type SignInOptions = {
  readonly db: Database;
  /** Installation secret; cookies are signed with a key derived from it. */
  readonly secret: string;
  /** Where browsers find the platform; decides cookie attributes and the accepted origin. */
  readonly publicUrl: string;
  /** Whether staff must hold a second factor. Trials and demonstrations leave it optional. */
  readonly twoFactor: "required" | "optional";
  readonly passwordProfile?: PasswordProfile;
  /** Minutes without a request after which a session ends: staff and administrators, others. */
  readonly idleMinutes?: { readonly staff: number; readonly others: number };
  readonly tries?: number;
  readonly lockMinutes?: number;
  /** Sign-in requests a minute from one address. */
  readonly perMinute?: number;
};

export type SignIn = Required<Omit<SignInOptions, "secret" | "db">> & {
  readonly auth: Auth;
  readonly pool: Pool;
  readonly keyOf: (purpose: string, text: string) => Buffer;
};

/** Open sessions of one account; the oldest ends when a further one begins. */
export const mostSessions = 5;

const open = new WeakMap<Database, SignIn>();

/** Opens sign-in for a database. @returns what closes its pool */
export const openSignIn = (options: SignInOptions): (() => Promise<void>) => {
  const secret = createHmac("sha256", options.secret).update("sign-in").digest("hex");
  const perMinute = options.perMinute ?? 60;
  const { auth, pool } = makeAuth({ connection: options.db.connection("zhikang_auth"), secret, publicUrl: options.publicUrl, perMinute });
  open.set(options.db, {
    auth,
    pool,
    publicUrl: options.publicUrl,
    twoFactor: options.twoFactor,
    passwordProfile: options.passwordProfile ?? "asvs",
    idleMinutes: options.idleMinutes ?? { staff: 15, others: 30 },
    tries: options.tries ?? 5,
    lockMinutes: options.lockMinutes ?? 15,
    perMinute,
    keyOf: (purpose, text) => createHmac("sm3", secret).update(`${purpose}\0${text}`).digest(),
  });
  return async () => {
    open.delete(options.db);
    await pool.end();
  };
};

export const signInOf = (db: Database): SignIn => {
  const found = open.get(db);
  if (!found) throw new Error("sign-in is used before openSignIn");
  return found;
};

/** The parts of a request that sign-in looks at. */
export type Asking = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ip: string;
  readonly id?: unknown;
};

export const headerOf = (request: Asking, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Hands a request to the library as if it had come to its own path, with the address we saw. */
export const askLibrary = (signIn: SignIn, request: Asking, path: string, body: unknown): Promise<Response> => {
  const origin = new URL(signIn.publicUrl).origin;
  const headers = new Headers({ "content-type": "application/json", origin, [addressHeader]: request.ip });
  const cookie = headerOf(request, "cookie");
  if (cookie) headers.set("cookie", cookie);
  headers.set("user-agent", (headerOf(request, "user-agent") ?? "").slice(0, 300));
  return signIn.auth.handler(new Request(`${origin}${basePath}${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
};
