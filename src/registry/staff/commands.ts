import type { z } from "zod";
import { audit, createAccount, editAccount, employerManagers, type Ctx, type Role } from "#access";
import { roleLabels, rolesOfKind } from "#access/contract";
import { mask, vault } from "#access/vault";
import { errors } from "../errors.ts";
import type { NewStaff, StaffEdit, StaffList, StaffRights } from "./schema.ts";
import { postsOf, putStaff, staffAccounts } from "./store.ts";

/** What a set of roles gives inside one employer; row security and policies enforce it, this says it. */
export const rightsOf = (roles: readonly string[]): z.output<typeof StaffRights> => {
  const manages = roles.some((r) => employerManagers.includes(r as Role));
  return {
    signs: manages,
    exams: manages,
    accounts: manages,
    workers:
      manages || roles.some((r) => r === "employer-clerk" || r === "employer-personnel")
        ? "all"
        : roles.includes("employer-workshop")
          ? "own-posts"
          : "none",
  };
};

const employerOf = (ctx: Ctx): string => {
  if (!ctx.actor.employerId) throw errors.employerNotFound();
  return ctx.actor.employerId;
};

export const listStaff = async (ctx: Ctx): Promise<z.input<typeof StaffList>> => {
  const posts = await postsOf(ctx.tx, employerOf(ctx));
  const nameOf = new Map(posts.map((p) => [p.postId, p.name]));
  const rows = await staffAccounts(ctx.tx, ctx.actor.organisationId);
  return {
    items: rows.map(({ phone, identity, lastSignedInAt, ...row }) => ({
      ...row,
      position: row.position as z.input<typeof StaffList>["items"][number]["position"],
      self: row.accountId === ctx.actor.accountId,
      roleLabels: row.roles.map((r) => roleLabels[r as Role]),
      rights: rightsOf(row.roles),
      phone: phone ? mask.phone(vault.open(phone)) : "",
      identity: identity ? mask.idNumber(vault.open(identity)) : "",
      posts: row.posts.map((postId) => ({ postId, name: nameOf.get(postId) ?? "已停用的岗位" })),
      lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
    })),
    posts,
    choices: rolesOfKind.employer.map((role) => ({ role, label: roleLabels[role], rights: rightsOf([role]) })),
  };
};

const keepPerson = async (
  ctx: Ctx,
  accountId: string,
  role: string,
  person: Pick<z.output<typeof NewStaff>, "position" | "phone" | "identity" | "posts">,
): Promise<void> => {
  const employerId = employerOf(ctx);
  const known = new Set((await postsOf(ctx.tx, employerId)).map((p) => p.postId));
  if (person.posts.some((id) => !known.has(id))) throw errors.staffPosts({}, "posts");
  if (role === "employer-workshop" && person.posts.length === 0) throw errors.staffPosts({}, "posts");
  await putStaff(ctx.tx, {
    employerId,
    accountId,
    areaCode: ctx.actor.areaCode,
    position: person.position,
    phone: vault.seal(person.phone),
    identity: person.identity ? vault.seal(person.identity) : null,
    posts: [...new Set(person.posts)],
    by: { id: ctx.actor.accountId, name: ctx.actor.name },
    on: ctx.clock.today(),
  });
};

/**
 * Gives a real person of the employer an account of her own.
 * @returns the first password, shown once
 * @throws Refusal AC-0454, AC-0455, AC-0463 while acting for another, RG-2101 for posts that are not the employer's, or none for a workshop
 */
export const addStaff = async (
  ctx: Ctx,
  input: z.output<typeof NewStaff>,
): Promise<{ accountId: string; username: string; password: string }> => {
  if (ctx.actor.onBehalf) throw errors.staffLent();
  const made = await createAccount(ctx, {
    username: input.username,
    displayName: input.name,
    organisationId: ctx.actor.organisationId,
    roles: [input.role as Role],
  });
  await keepPerson(ctx, made.accountId, input.role, input);
  await audit(ctx, {
    action: "staff.add",
    subjectKind: "account",
    subjectId: made.accountId,
    employerId: employerOf(ctx),
    details: { name: input.name, role: input.role, posts: input.posts.length },
  });
  return made;
};

/** Changes rights, person or activity; sessions end with the rights. @throws Refusal AC-0404, AC-0458 for oneself, RG-2101, RG-2102 */
export const changeStaff = async (ctx: Ctx, accountId: string, edit: z.output<typeof StaffEdit>): Promise<void> => {
  if (ctx.actor.onBehalf) throw errors.staffLent();
  const before = (await staffAccounts(ctx.tx, ctx.actor.organisationId)).find((a) => a.accountId === accountId);
  if (!before) throw errors.staffNotFound();
  const role = edit.role ?? before.roles[0] ?? "";
  if (role === "employer-workshop" && !edit.person && before.posts.length === 0) throw errors.staffPosts({}, "posts");
  if (edit.role !== undefined || edit.active !== undefined)
    await editAccount(ctx, accountId, { ...(edit.role ? { roles: [edit.role as Role] } : {}), active: edit.active });
  if (edit.person) await keepPerson(ctx, accountId, role, edit.person);
  await audit(ctx, {
    action: "staff.change",
    subjectKind: "account",
    subjectId: accountId,
    employerId: employerOf(ctx),
    details: {
      name: before.name,
      before: before.roles,
      after: { role: edit.role, active: edit.active, person: edit.person !== undefined },
    },
  });
};
