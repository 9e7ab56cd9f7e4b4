import type { FastifyInstance } from "fastify";
import type { Database } from "#platform";
import { errors } from "../errors.ts";
import type { PasswordProfile } from "./passwords.ts";
import { openSignIn } from "./service.ts";

type World = { readonly db: Database; readonly config: { readonly secret: string; readonly publicUrl: string; readonly demo: boolean } };

const choice = <T extends string>(name: string, options: readonly T[], otherwise: T): T => {
  const value = process.env[name] || otherwise;
  const found = options.find((option) => option === value);
  if (!found) throw errors.settingBad({ name, value, options: [...options] });
  return found;
};

/**
 * Opens sign-in with the server and closes it with it. ZHIKANG_TWO_FACTOR (`required`, in demonstrations `optional`)
 * and ZHIKANG_PASSWORD_PROFILE (`asvs`, `classified-protection`) decide what is asked of staff.
 * @param perMinute  sign-ins a minute from one address; 60 where nothing is said
 */
export const signInPlugin = async (server: FastifyInstance, { db, config }: World, perMinute?: number): Promise<void> => {
  const close = openSignIn({
    db,
    secret: config.secret,
    publicUrl: config.publicUrl,
    twoFactor: choice("ZHIKANG_TWO_FACTOR", ["required", "optional"], config.demo ? "optional" : "required"),
    passwordProfile: choice<PasswordProfile>("ZHIKANG_PASSWORD_PROFILE", ["asvs", "classified-protection"], "asvs"),
    ...(perMinute ? { perMinute } : {}),
  });
  server.addHook("onClose", close);
};
