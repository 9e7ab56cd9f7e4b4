import { newId } from "#kernel";
import type { Database } from "#platform";
import { areaRange, coversArea, type Actor, type Ctx } from "../actor.ts";
import { audit, auditMany } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { frozenRefusal } from "../freezes/words.ts";
import {
  administratorRoles,
  employerManagers,
  isRole,
  organisationKindLabels,
  roleLabels,
  rolesOfKind,
  type OrganisationKind,
  type Role,
} from "../roles.ts";
import { hashPassword, mailOf, usernamePattern } from "../sign-in/auth.ts";
import { firstPasswordDays, makePassword } from "../sign-in/passwords.ts";
import { activeAccount } from "./queries.ts";
import {
  accountById,
  accountByName,
  insertAccounts,
  insertOrganisations,
  organisationsById,
  replacePassword,
  updateAccount,
  updateOrganisation,
  type AccountRow,
  type OrganisationRow,
} from "./store.ts";

export type NewOrganisation = {
  readonly organisationId?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly areaCode: string;
  readonly creditCode?: string | undefined;
  readonly employerId?: string | undefined;
  readonly workerId?: string | undefined;
};
export type NewAccount = {
  readonly accountId?: string;
  readonly username: string;
  readonly displayName: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** Narrower than that of the organisation: the village of a co-manager. */
  readonly areaCode?: string | undefined;
  readonly staffing?: Staffing | undefined;
  /** Only loaders and the command line choose one; for administrators it is made. */
  readonly password?: string;
  /** Default true; demonstration accounts need not change theirs. */
  readonly mustChangePassword?: boolean;
};

/** 专职, 兼职, not told. */
export type Staffing = "" | "full-time" | "part-time";

/** Only somebody of a town is held to a part of its area. @throws Refusal AC-0472 */
const checkNarrower = (kind: OrganisationKind, within: string, areaCode: string | null | undefined): void => {
  if (areaCode === null || areaCode === undefined) return;
  const { from, to } = areaRange(within);
  if (kind !== "township" || !/^\d{12}$/.test(areaCode) || areaCode <= from || areaCode > to)
    throw errors.areaNotWithin({ areaCode }, "areaCode");
};

/** @throws Refusal AC-0474 for whoever is not of a town */
const checkStaffing = (kind: OrganisationKind, staffing: Staffing | undefined): void => {
  if (staffing && kind !== "township") throw errors.staffingKind({ kind: organisationKindLabels[kind] }, "staffing");
};

const manages = (actor: Actor, areaCode: string): boolean =>
  actor.via === "system" || actor.kind === "platform" || coversArea(actor, areaCode);

/** Who may hand out a role: the system administrator the administrators' ones, the security administrator those of her area's work. */
const mayGrant = (actor: Actor, role: Role): boolean =>
  actor.via === "system" ||
  (actor.kind === "employer" && rolesOfKind.employer.includes(role) && actor.roles.some((r) => employerManagers.includes(r))) ||
  (administratorRoles.includes(role) ? actor.roles.includes("platform-admin") : actor.roles.includes("commission-admin"));

/** @throws Refusal AC-0450, AC-0451, AC-0452, AC-0461 */
const checkRoles = (actor: Actor, kind: OrganisationKind, roles: readonly Role[]): void => {
  for (const role of roles) {
    if (!isRole(role)) throw errors.roleUnknown({ role });
    if (!rolesOfKind[kind].includes(role)) throw errors.roleForeign({ kind: organisationKindLabels[kind], role: roleLabels[role] });
    if (!mayGrant(actor, role)) throw errors.roleNotYours({ role: roleLabels[role] });
  }
  if (roles.length > 1 && roles.some((role) => administratorRoles.includes(role))) throw errors.rolesExclusive();
};

/**
 * Adds organisations, set-based.
 * @throws Refusal AC-0456, AC-0457, AC-0459
 */
export const createOrganisations = async (ctx: Ctx, list: readonly NewOrganisation[]): Promise<{ organisationId: string }[]> => {
  const rows = list.map((o) => {
    if (!/^\d{12}$/.test(o.areaCode)) throw errors.areaBad({ areaCode: o.areaCode });
    if (!manages(ctx.actor, o.areaCode)) throw errors.areaForeign({ areaCode: o.areaCode });
    if ((o.kind === "employer" && !o.employerId) || (o.kind === "worker" && !o.workerId))
      throw errors.employerMissing({ kind: organisationKindLabels[o.kind] });
    return {
      organisationId: o.organisationId ?? newId(),
      kind: o.kind,
      name: o.name.trim(),
      areaCode: o.areaCode,
      creditCode: o.creditCode ?? null,
      employerId: o.employerId ?? null,
      workerId: o.workerId ?? null,
    };
  });
  await insertOrganisations(ctx.tx, rows);
  await auditMany(
    ctx,
    rows.map((row) => ({
      action: "access.create-organisation",
      subjectKind: "organisation",
      subjectId: row.organisationId,
      details: { kind: row.kind, name: row.kind === "worker" ? undefined : row.name, areaCode: row.areaCode },
    })),
  );
  return rows.map(({ organisationId }) => ({ organisationId }));
};

/** Adds one organisation. See `createOrganisations`. */
export const createOrganisation = async (ctx: Ctx, organisation: NewOrganisation): Promise<{ organisationId: string }> =>
  (await createOrganisations(ctx, [organisation]))[0]!;

/** @throws Refusal AC-0404 for one that is not there or not in the caller's area */
export const editOrganisation = async (
  ctx: Ctx,
  organisationId: string,
  edit: { name?: string | undefined; active?: boolean | undefined },
): Promise<void> => {
  const [before] = await organisationsById(ctx.tx, [organisationId]);
  if (!before || !manages(ctx.actor, before.areaCode)) throw errors.notFound();
  if (edit.active === false && organisationId === ctx.actor.organisationId) throw errors.ownAccount();
  await updateOrganisation(ctx.tx, organisationId, edit.name ?? null, edit.active ?? null);
  await audit(ctx, {
    action: "access.edit-organisation",
    subjectKind: "organisation",
    subjectId: organisationId,
    details: { before: { name: before.name, active: before.active }, after: edit },
  });
};

/**
 * Adds accounts, set-based; each gets a login with the given or a made first password.
 * @returns ids and first passwords in the order given; a password is never readable again
 * @throws Refusal AC-0450…AC-0455, AC-0461, AC-0472, AC-0474
 */
export const createAccounts = async (
  ctx: Ctx,
  list: readonly NewAccount[],
): Promise<{ accountId: string; username: string; password: string }[]> => {
  const { actor } = ctx;
  const organisations = new Map<string, OrganisationRow>();
  for (const row of await organisationsById(ctx.tx, [...new Set(list.map((a) => a.organisationId))]))
    organisations.set(row.organisationId, row);
  // A loader gives many accounts one password: hashed once. Made passwords never repeat.
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (password: string): Promise<string> => {
    if (!hashes.has(password)) hashes.set(password, hashPassword(password));
    return hashes.get(password)!;
  };
  const rows = await Promise.all(
    list.map(async (account) => {
      const username = account.username.trim().toLowerCase();
      if (!usernamePattern.test(username)) throw errors.usernameBad({ username });
      const organisation = organisations.get(account.organisationId);
      if (!organisation || !manages(actor, organisation.areaCode)) throw errors.organisationUnknown();
      checkRoles(actor, organisation.kind, account.roles);
      checkNarrower(organisation.kind, organisation.areaCode, account.areaCode);
      checkStaffing(organisation.kind, account.staffing);
      const chosen = actor.via === "system" ? account.password : undefined;
      const password = chosen ?? makePassword();
      const mustChange = actor.via === "system" ? (account.mustChangePassword ?? true) : true;
      const accountId = account.accountId ?? newId();
      return {
        password,
        row: {
          accountId,
          organisationId: account.organisationId,
          username,
          displayName: account.displayName.trim(),
          roles: [...new Set(account.roles)],
          areaCode: account.areaCode ?? null,
          staffing: account.staffing ?? "",
          mustChange,
          // Sign-in lives in real time, whatever day the clock of the business stands at.
          firstPasswordUntil: mustChange ? new Date(Date.now() + firstPasswordDays * 86_400_000).toISOString() : null,
          createdBy: actor.accountId,
          email: mailOf(accountId),
          credentialId: newId(),
          passwordHash: await hashOf(password),
        },
      };
    }),
  );
  const made = await insertAccounts(
    ctx.tx,
    rows.map(({ row }) => row),
  );
  const taken = rows.find(({ row }) => !made.has(row.accountId));
  if (taken) throw errors.usernameTaken({ username: taken.row.username });
  await auditMany(
    ctx,
    rows.map(({ row }) => ({
      action: "access.create-account",
      subjectKind: "account",
      subjectId: row.accountId,
      details: { username: row.username, roles: row.roles, organisationId: row.organisationId },
    })),
  );
  return rows.map(({ row, password }) => ({ accountId: row.accountId, username: row.username, password }));
};

/** Adds one account. See `createAccounts`. */
export const createAccount = async (ctx: Ctx, account: NewAccount): Promise<{ accountId: string; username: string; password: string }> =>
  (await createAccounts(ctx, [account]))[0]!;

/** An account the caller manages: an administrator's only by the system administrator, others by the security administrator. */
const managed = async (ctx: Ctx, accountId: string): Promise<AccountRow> => {
  const account = await accountById(ctx.tx, accountId);
  if (!account || !manages(ctx.actor, account.areaCode)) throw errors.notFound();
  const foreign = account.roles.find((role) => !mayGrant(ctx.actor, role));
  if (foreign) throw errors.roleNotYours({ role: roleLabels[foreign] });
  return account;
};

/**
 * Changes name, roles or activity, or moves the account to another organisation of the same kind. Sessions of the account end when its rights change.
 * @throws Refusal AC-0404, AC-0450…AC-0452, AC-0458, AC-0461, AC-0472, AC-0474
 */
export const editAccount = async (
  ctx: Ctx,
  accountId: string,
  edit: {
    displayName?: string | undefined;
    roles?: readonly Role[] | undefined;
    active?: boolean | undefined;
    organisationId?: string | undefined;
    areaCode?: string | null | undefined;
    staffing?: Staffing | undefined;
  },
): Promise<void> => {
  const rights = edit.roles !== undefined || edit.active !== undefined || edit.organisationId !== undefined || edit.areaCode !== undefined;
  if (rights && accountId === ctx.actor.accountId) throw errors.ownAccount();
  const before = await managed(ctx, accountId);
  if (edit.roles) checkRoles(ctx.actor, before.kind, edit.roles);
  if (edit.organisationId !== undefined) {
    const to = (await organisationsById(ctx.tx, [edit.organisationId]))[0];
    if (!to || !manages(ctx.actor, to.areaCode)) throw errors.organisationUnknown();
    if (to.kind !== before.kind) throw errors.transferKind({ name: to.name });
  }
  const [home] = await organisationsById(ctx.tx, [edit.organisationId ?? before.organisationId]);
  checkNarrower(before.kind, home!.areaCode, edit.areaCode);
  checkStaffing(before.kind, edit.staffing);
  await updateAccount(ctx.tx, accountId, {
    displayName: edit.displayName ?? null,
    roles: edit.roles ?? null,
    active: edit.active ?? null,
    organisationId: edit.organisationId ?? null,
    areaCode: edit.areaCode ?? null,
    // A village of the town she leaves is none of the town she comes to.
    wholeArea: edit.areaCode === null || (edit.organisationId !== undefined && edit.areaCode === undefined),
    staffing: edit.staffing ?? null,
    endSessions: rights,
  });
  await audit(ctx, {
    action: "access.edit-account",
    subjectKind: "account",
    subjectId: accountId,
    details: {
      before: { displayName: before.displayName, roles: before.roles, active: before.active, organisationId: before.organisationId },
      after: edit,
    },
  });
};

/**
 * Gives a made first password, shown once; every session of the account ends and its second factor stays.
 * @param account  account id, or the user name (command line)
 * @throws Refusal AC-0404, AC-0461
 */
export const resetPassword = async (ctx: Ctx, account: string): Promise<{ accountId: string; username: string; password: string }> => {
  const named = /^[0-9a-f-]{36}$/.test(account) ? account : (await accountByName(ctx.tx, account.trim().toLowerCase()))?.accountId;
  if (!named) throw errors.notFound();
  const { accountId, username } = await managed(ctx, named);
  const password = makePassword();
  await replacePassword(ctx.tx, accountId, await hashPassword(password), new Date(Date.now() + firstPasswordDays * 86_400_000));
  await audit(ctx, { action: "access.reset-password", subjectKind: "account", subjectId: accountId });
  return { accountId, username, password };
};

const unchanged = { displayName: null, roles: null, active: null, organisationId: null, areaCode: null, wholeArea: false, staffing: null };
/** Ends every session of an account. @throws Refusal AC-0404, AC-0461 */
export const endSessionsOf = async (ctx: Ctx, accountId: string): Promise<void> => {
  await managed(ctx, accountId);
  await updateAccount(ctx.tx, accountId, { ...unchanged, endSessions: true });
  await audit(ctx, { action: "access.end-sessions", subjectKind: "account", subjectId: accountId });
};

/** Whether the caller may act on the account, for acts that are done on the sign-in tables. @throws Refusal AC-0404, AC-0461 */
export const requireManaged = async (ctx: Ctx, accountId: string): Promise<void> => void (await managed(ctx, accountId));

/**
 * The actor of an account by its user name, for the command line and for tests: no password is asked.
 * @throws Refusal AC-0404 when there is no such active account, AC-0520, AC-0521 while it is frozen
 */
export const accountActor = async (db: Database, username: string): Promise<Actor> => {
  const row = await db.asWorker((tx) => activeAccount(tx, username));
  if (!row) throw errors.notFound();
  const { employerId, workerId, frozen, ...rest } = row;
  if (frozen) throw frozenRefusal({ kind: frozen.kind, since: new Date(frozen.since) }, row.organisationName);
  return { ...rest, ...(employerId ? { employerId } : {}), ...(workerId ? { workerId } : {}), via: "session" };
};
