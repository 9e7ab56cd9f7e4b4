import type { Actor } from "./actor.ts";
import { errors } from "./errors.ts";
import { frozenRefusal } from "./freezes/words.ts";
import { roleLabels, roles, type Role } from "./roles.ts";

/** What one act asks: roles of persons and, where a machine may do it, the scope its interface key must hold. */
export type PolicyEntry = readonly Role[] | { readonly roles: readonly Role[]; readonly keyScope: string; readonly says?: string };
type Known = { readonly room: string; readonly roles: readonly Role[]; readonly keyScope?: string; readonly says?: string };

const acts = new Map<string, Known>();

/**
 * Registers the acts of a part; called once from its `policies.ts`. An interface key may do only acts that name a
 * `keyScope` which it holds, so an act without one is closed to machines.
 *
 * @example
 * policy("registry", { "employer.read": ["commission-officer", "employer-manager"] });
 * policy("inbound", { "inbound.submit-cards": { roles: ["exam-reporter"], keyScope: "exam-cards:submit" } });
 */
export const policy = (room: string, entries: Readonly<Record<string, PolicyEntry>>): void => {
  for (const [act, entry] of Object.entries(entries)) {
    const known = acts.get(act);
    if (known && known.room !== room) throw new Error(`act ${act} is declared by ${known.room} and ${room}`);
    const list = "roles" in entry ? entry.roles : entry;
    acts.set(act, {
      room,
      roles: [...list],
      ...("roles" in entry ? { keyScope: entry.keyScope, ...(entry.says ? { says: entry.says } : {}) } : {}),
    });
  }
};

/** Special values of `may`: open to everybody, or to whoever is signed in. */
export const publicAct = "public";
export const signedInAct = "signed-in";

export const isKnownAct = (act: string): boolean => act === publicAct || act === signedInAct || acts.has(act);

/** True when the actor may do the act; the rows she may do it on are the database's matter. */
export const allowed = (actor: Actor, act: string): boolean => {
  if (act === publicAct || actor.via === "system") return true;
  if (actor.via === "public") return false;
  if (act === signedInAct) return true;
  const known = acts.get(act);
  if (!known) return false;
  if (actor.via === "api-key" && !(known.keyScope !== undefined && actor.keyScopes?.includes(known.keyScope))) return false;
  return known.roles.some((role) => actor.roles.includes(role));
};

/**
 * @param whilePending  the act is one of those by which a first password is changed or a second factor set
 * @throws Refusal AC-0401 when nobody is signed in, AC-0403 when the role does not allow the act, AC-0420 and AC-0422
 *   while the first password or the second factor is outstanding, AC-0441 when the key lacks the scope, AC-0520…AC-0523
 *   while the account, its organisation, the key or all exchange is frozen
 */
export const authorise = (actor: Actor, act: string, whilePending = false): void => {
  if (act === publicAct) return;
  if (actor.via === "public") throw errors.signInNeeded();
  if (actor.frozen) throw frozenRefusal(actor.frozen, actor.organisationName);
  if (actor.pending && !whilePending) throw actor.pending === "first-password" ? errors.firstPassword() : errors.twoFactorNeeded();
  if (allowed(actor, act)) return;
  const scope = acts.get(act)?.keyScope;
  if (actor.via === "api-key" && scope && !actor.keyScopes?.includes(scope)) throw errors.keyScope({ scope });
  throw errors.notAllowed({ act, what: acts.get(act)?.says ?? "打开这一页或办理这一步" });
};

/** Every act the actor may do, for the screens to show only what can be used. */
export const abilitiesOf = (actor: Actor): string[] => [...acts.keys()].filter((act) => allowed(actor, act)).sort();

/** Every scope an interface key can hold, with the roles that may receive it. */
export const keyScopes = (): ReadonlyMap<string, readonly Role[]> => {
  const found = new Map<string, Role[]>();
  for (const known of acts.values())
    if (known.keyScope) found.set(known.keyScope, [...new Set([...(found.get(known.keyScope) ?? []), ...known.roles])]);
  return found;
};

/** Registered acts by name, for tests and the printed matrix. */
export const allActs = (): readonly { act: string; room: string; roles: readonly Role[]; keyScope?: string }[] =>
  [...acts].map(([act, known]) => ({ act, ...known })).sort((a, b) => (a.room + a.act < b.room + b.act ? -1 : 1));

/** The table role × act as Markdown, for `docs/generated/roles.md`. Load every room first. */
export const renderRoleMatrix = (): string => {
  const head = ["办理", "部分", ...roles.map((role) => roleLabels[role]), "接口权限"];
  const lines = allActs().map((a) =>
    [`\`${a.act}\``, a.room, ...roles.map((role) => (a.roles.includes(role) ? "●" : "")), a.keyScope ? `\`${a.keyScope}\`` : ""].join(
      " | ",
    ),
  );
  return [
    "# 岗位与办理权限",
    "",
    "由程序从各部分的 `policies.ts` 生成，不要手工修改。能办理哪些记录另由数据库的行级权限决定。",
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n");
};
