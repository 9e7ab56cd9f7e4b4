import { hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import pg from "pg";
import { newId } from "#kernel";

/** Memory in KiB, passes, lanes: at least 19 MiB, 2, 1 (OWASP ASVS 5.0, 11.4.2). argon2id is the library's default kind. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const prefix = `$argon2id$v=19$m=${argon2.memoryCost},t=${argon2.timeCost},p=${argon2.parallelism}$`;

export const hashPassword = (password: string): Promise<string> => hash(password, argon2);
export const verifyPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password).catch(() => false);
/** True when the hash was made with other parameters than today's. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(prefix);

/** The library wants an address; none is ever written to, `.invalid` never resolves. */
export const mailOf = (accountId: string): string => `${accountId}@account.invalid`;
export const usernamePattern = /^[a-z0-9][a-z0-9._-]{2,39}$/;

/** Header by which the caller's address reaches the library; set by us, never taken from the network. */
export const addressHeader = "x-zhikang-address";
export const basePath = "/api/auth";
/** A session ends after 12 hours in any case. */
export const sessionHours = 12;
export const codeStepSeconds = 600;

export type AuthOptions = { connection: pg.PoolConfig; secret: string; publicUrl: string; perMinute: number };

/** The sign-in library on its own login role. Only the paths `sign-in/session.ts` names are ever asked of it. */
export const makeAuth = ({ connection, secret, publicUrl, perMinute }: AuthOptions) => {
  const pool = new pg.Pool({ ...connection, max: 6, options: "-c search_path=access", idleTimeoutMillis: 30_000 });
  pool.on("error", () => undefined);
  const secure = publicUrl.startsWith("https:");
  const auth = betterAuth({
    appName: "职康",
    baseURL: new URL(publicUrl).origin,
    basePath,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verifyPassword(stored, password) },
    },
    user: {
      modelName: "auth_user",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    session: {
      modelName: "auth_session",
      fields: {
        expiresAt: "expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        userId: "user_id",
      },
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: "auth_credential",
      fields: {
        accountId: "account_id",
        providerId: "provider_id",
        userId: "user_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "auth_verification",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "auth_rate",
      fields: { lastRequest: "last_request" },
      window: 60,
      max: perMinute,
      customRules: { "/sign-in/username": { window: 60, max: perMinute }, "/two-factor/*": { window: 60, max: perMinute } },
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      useSecureCookies: false,
      cookiePrefix: "zhikang",
      cookies: {
        // Over plain HTTP (a single machine, trials) a browser drops cookies marked Secure or named __Host-.
        session_token: { name: secure ? "__Host-zhikang" : "zhikang" },
        two_factor: { name: secure ? "__Host-zhikang-step" : "zhikang-step" },
      },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure, path: "/" },
    },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 200,
        usernameValidator: () => true,
        schema: { user: { fields: { displayUsername: "display_username" } } },
      }),
      twoFactor({
        issuer: "职康",
        twoFactorCookieMaxAge: codeStepSeconds,
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 900 },
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "auth_two_factor",
            fields: {
              userId: "user_id",
              backupCodes: "backup_codes",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
    ],
  });
  return { auth, pool };
};

export type Auth = ReturnType<typeof makeAuth>["auth"];
