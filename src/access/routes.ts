import { z } from "zod";
import { listAudit } from "./audit/queries.ts";
import { audit, verifyAudit } from "./audit/index.ts";
import { withActor, type Ctx } from "./actor.ts";
import {
  accountEdit,
  accountList,
  accountQuery,
  accountView,
  auditList,
  auditQuery,
  auditVerdict,
  factorRemoval,
  firstPassword,
  issuedKey,
  keyList,
  keyRotation,
  newAccount,
  newKey,
  newOrganisation,
  nothing,
  organisationEdit,
  organisationList,
  organisationQuery,
} from "./contract.ts";
import { delegationRoutes } from "./delegation/routes.ts";
import { freezeRoutes } from "./freezes/routes.ts";
import { watchRoutes } from "./watch/routes.ts";
import { errors } from "./errors.ts";
import { issueKey, listKeys, revokeKey, rotateKey } from "./keys/commands.ts";
import {
  createAccount,
  createOrganisation,
  editAccount,
  editOrganisation,
  endSessionsOf,
  requireManaged,
  resetPassword,
} from "./people/commands.ts";
import { listAccounts, listOrganisations, readAccount } from "./people/queries.ts";
import { messageRoutes } from "./messages/routes.ts";
import { policy } from "./policies.ts";
import { readAs } from "./input.ts";
import { route, type Route } from "./route.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { viewRoutes } from "./views/routes.ts";
import { signInRoutes } from "./sign-in/routes.ts";
import { signInOf } from "./sign-in/service.ts";
import { removeFactor } from "./sign-in/store.ts";

const administrators = ["platform-admin", "commission-admin"] as const;
policy("access", {
  "access.manage-people": administrators,
  "access.manage-keys": [
    "commission-admin",
    "laboratory-reporter",
    "exam-reporter",
    "diagnosis-officer",
    "employer-manager",
    "employer-head",
  ],
  "access.read-audit": ["auditor", "commission-admin"],
  "access.verify-audit": ["auditor"],
});

const accountParams = z.object({ accountId: z.uuid() });
const organisationParams = z.object({ organisationId: z.uuid() });
const keyParams = z.object({ keyId: z.uuid() });
const created = z.object({ organisationId: z.uuid() });

/**
 * An endpoint whose answer holds a secret shown once. It stands outside the store of kept answers, where the secret would
 * lie readable for a day; asked again it makes another.
 */
const shownOnce = <P extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(spec: {
  path: string;
  summary: string;
  may: string;
  params: P;
  body: B;
  response: R;
  run: (ctx: Ctx, input: { params: z.output<P>; body: z.output<B> }) => Promise<z.input<R>>;
}): Route =>
  route({
    ...spec,
    method: "POST",
    status: 201,
    raw: true,
    async run(request, to, { db, clock, actor }) {
      const input = { params: readAs(spec.params, request.params), body: readAs(spec.body, request.body) };
      return to.status(201).send(await withActor(db, clock, actor, (ctx) => spec.run(ctx, input)));
    },
  });

const peopleRoutes = [
  route({
    method: "GET",
    path: "/api/v1/organisations",
    summary: "机构列表",
    may: "access.manage-people",
    query: organisationQuery,
    response: organisationList,
    run: (ctx, { query }) => listOrganisations(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/organisations",
    summary: "新建机构",
    may: "access.manage-people",
    status: 201,
    body: newOrganisation,
    response: created,
    run: (ctx, { body }) => createOrganisation(ctx, body),
  }),
  route({
    method: "PATCH",
    path: "/api/v1/organisations/:organisationId",
    summary: "改名、停用或启用机构",
    may: "access.manage-people",
    params: organisationParams,
    body: organisationEdit,
    response: nothing,
    run: (ctx, { params, body }) => editOrganisation(ctx, params.organisationId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/accounts",
    summary: "账号列表",
    may: "access.manage-people",
    query: accountQuery,
    response: accountList,
    run: (ctx, { query }) => listAccounts(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/accounts/:accountId",
    summary: "一个账号",
    may: "access.manage-people",
    params: accountParams,
    response: accountView,
    run: async (ctx, { params }) => {
      const account = await readAccount(ctx, params.accountId);
      if (!account) throw errors.notFound();
      return account;
    },
  }),
  shownOnce({
    path: "/api/v1/accounts",
    summary: "新建账号；初始口令只在答复中出现一次",
    params: nothing,
    may: "access.manage-people",
    body: newAccount,
    response: firstPassword,
    run: (ctx, { body }) => createAccount(ctx, body),
  }),
  route({
    method: "PATCH",
    path: "/api/v1/accounts/:accountId",
    summary: "改姓名、岗位，调动，停用或启用账号",
    may: "access.manage-people",
    params: accountParams,
    body: accountEdit,
    response: nothing,
    run: (ctx, { params, body }) => editAccount(ctx, params.accountId, body),
  }),
  shownOnce({
    path: "/api/v1/accounts/:accountId/password-resets",
    summary: "重置口令；新口令只在答复中出现一次",
    body: nothing,
    may: "access.manage-people",
    params: accountParams,
    response: firstPassword,
    run: (ctx, { params }) => resetPassword(ctx, params.accountId),
  }),
  route({
    method: "POST",
    path: "/api/v1/accounts/:accountId/second-factor-removals",
    summary: "核实身份后解除遗失的动态码",
    may: "access.manage-people",
    status: 201,
    params: accountParams,
    body: factorRemoval,
    response: z.object({ removed: z.literal(true) }),
    raw: true,
    async run(request, to, { db, clock, actor }) {
      const { accountId } = accountParams.parse(request.params);
      const body = factorRemoval.safeParse(request.body);
      if (!body.success) throw errors.reasonMissing();
      await withActor(db, clock, actor, async (ctx) => {
        await requireManaged(ctx, accountId);
        await audit(ctx, { action: "access.remove-second-factor", subjectKind: "account", subjectId: accountId, reason: body.data.proof });
      });
      await removeFactor(signInOf(db).pool, accountId);
      return to.status(201).send({ removed: true });
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/accounts/:accountId/sessions",
    summary: "结束一个账号的全部登录",
    may: "access.manage-people",
    params: accountParams,
    response: nothing,
    run: (ctx, { params }) => endSessionsOf(ctx, params.accountId),
  }),
];

const keyRoutes = [
  route({
    method: "GET",
    path: "/api/v1/api-keys",
    summary: "接口密钥",
    may: "access.manage-keys",
    response: keyList,
    run: (ctx) => listKeys(ctx),
  }),
  shownOnce({
    path: "/api/v1/api-keys",
    summary: "签发接口密钥；密钥只在答复中出现一次",
    params: nothing,
    may: "access.manage-keys",
    body: newKey,
    response: issuedKey,
    run: (ctx, { body }) => issueKey(ctx, body),
  }),
  shownOnce({
    path: "/api/v1/api-keys/:keyId/rotations",
    summary: "更换接口密钥，旧密钥在重叠期内继续有效",
    may: "access.manage-keys",
    params: keyParams,
    body: keyRotation,
    response: issuedKey,
    run: (ctx, { params, body }) => rotateKey(ctx, params.keyId, body.overlapDays),
  }),
  route({
    method: "DELETE",
    path: "/api/v1/api-keys/:keyId",
    summary: "停用接口密钥",
    may: "access.manage-keys",
    params: keyParams,
    response: nothing,
    run: (ctx, { params }) => revokeKey(ctx, params.keyId),
  }),
];

const auditRoutes = [
  route({
    method: "GET",
    path: "/api/v1/audit-entries",
    summary: "审计记录",
    may: "access.read-audit",
    query: auditQuery,
    response: auditList,
    run: (ctx, { query }) => listAudit(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/audit-verifications",
    summary: "核对审计链",
    may: "access.verify-audit",
    response: auditVerdict,
    raw: true,
    async run(_request, to, { db, clock, actor }) {
      // The chain runs through every area: the worker role walks it, and only the verdict leaves.
      const { sound, entries, brokenAt, reason } = await db.asWorker((tx) => verifyAudit(tx));
      await withActor(db, clock, actor, (ctx) =>
        audit(ctx, {
          action: "access.verify-audit",
          subjectKind: "audit",
          subjectId: "chain",
          result: sound ? "done" : "refused",
          details: { entries, brokenAt },
        }),
      );
      return to.send({ sound, entries, ...(brokenAt ? { brokenAt, reason } : {}) });
    },
  }),
];

/** Every endpoint of the room. */
export const accessRoutes = [
  ...signInRoutes,
  ...delegationRoutes,
  ...peopleRoutes,
  ...keyRoutes,
  ...auditRoutes,
  ...messageRoutes,
  ...freezeRoutes,
  ...watchRoutes,
  ...uploadRoutes,
  ...viewRoutes,
];
