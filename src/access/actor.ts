import type { Clock, Day } from "#kernel";
import type { Database, Scope, Tx } from "#platform";
import type { OrganisationKind, Role } from "./roles.ts";

/** What stops an actor, and since when. `exchange`: all interface keys are stopped. */
export type Frozen = { readonly kind: "account" | "organisation" | "key" | "exchange"; readonly since: Date };

/** Who acts. Every command and query receives it in its context; row security sees it as the scope of the transaction. */
export type Actor = {
  readonly accountId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly Role[];
  /** 12 digits; the actor answers for every area below it. */
  readonly areaCode: string;
  readonly employerId?: string;
  readonly workerId?: string;
  /** `public`: nobody is signed in. */
  readonly via: "session" | "api-key" | "system" | "public";
  /** What an interface key may do; absent for persons. */
  readonly keyScopes?: readonly string[];
  readonly sessionId?: string;
  /** Set while somebody acts by a delegation; `name` is then “甲 代 乙” and `roles` are those lent. */
  readonly onBehalf?: {
    readonly delegationId: string;
    readonly accountId: string;
    readonly name: string;
    readonly untilDay: Day;
    /** The day by which the database judges whether the delegation still holds. */
    readonly today: Day;
  };
  /** What has to be done before anything else is allowed. */
  readonly pending?: "first-password" | "two-factor";
  /** Stopped by an administrator: nothing is allowed but what is public. */
  readonly frozen?: Frozen;
  readonly address?: string;
  readonly requestId?: string;
};

/** First argument of every command and query. */
export type Ctx = { readonly tx: Tx; readonly clock: Clock; readonly actor: Actor };

const nobody = "00000000-0000-0000-0000-000000000000";

/** The platform itself: jobs, loaders, the command line. Its transactions run as the worker role, over all rows. */
export const systemActor: Actor = {
  accountId: nobody,
  name: "平台",
  organisationId: nobody,
  organisationName: "平台",
  kind: "platform",
  roles: [],
  areaCode: "000000000000",
  via: "system",
};

/** Whoever calls without signing in. Row security shows it nothing. */
export const publicActor: Actor = { ...systemActor, name: "访客", organisationName: "", kind: "worker", via: "public" };

/**
 * The codes below a 12-digit area code, as an inclusive range that an index answers.
 * @throws RangeError when the code is not 12 digits
 * @example areaRange("330499000000") // → { from: "330499000000", to: "330499999999" }
 */
export const areaRange = (code: string): { from: string; to: string } => {
  if (!/^\d{12}$/.test(code)) throw new RangeError(`not a 12-digit area code: ${code}`);
  let length = 12;
  for (const [end, zeros] of [
    [12, "000"],
    [9, "000"],
    [6, "00"],
    [4, "00"],
    [2, "00"],
  ] as const) {
    if (length !== end || code.slice(end - zeros.length, end) !== zeros) break;
    length = end - zeros.length;
  }
  return { from: code, to: code.slice(0, length).padEnd(12, "9") };
};

/** True when `code` lies in the area the actor answers for. */
export const coversArea = (actor: Actor, code: string): boolean => {
  const { from, to } = areaRange(actor.areaCode);
  return code >= from && code <= to;
};

/** What the transaction tells row security. The public actor's scope is empty: no protected row is visible. */
export const scopeOf = (actor: Actor): Scope => {
  if (actor.via === "public") return {};
  const { from, to } = areaRange(actor.areaCode);
  return {
    account: actor.accountId,
    organisation: actor.organisationId,
    kind: actor.kind,
    area_from: from,
    area_to: to,
    employer: actor.employerId ?? "",
    worker: actor.workerId ?? "",
    roles: actor.roles.join(","),
    ...(actor.onBehalf ? { delegation: actor.onBehalf.delegationId, today: actor.onBehalf.today } : {}),
  };
};

/** Runs `fn` in one transaction with the actor's scope; the system actor's run over all rows. */
export const withActor = <T>(db: Database, clock: Clock, actor: Actor, fn: (ctx: Ctx) => Promise<T>): Promise<T> => {
  const run = (tx: Tx): Promise<T> => fn({ tx, clock, actor });
  return actor.via === "system" ? db.asWorker(run) : db.withScope(scopeOf(actor), run);
};
