import { z } from "zod";
import { withActor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { delegationLimit, delegationPage, newDelegation, nothing, sessionViewSchema } from "../contract.ts";
import { errors } from "../errors.ts";
import { readAs } from "../input.ts";
import { policy } from "../policies.ts";
import { roles } from "../roles.ts";
import { route } from "../route.ts";
import { actingFor } from "../sign-in/authenticate.ts";
import { sessionView } from "../sign-in/session.ts";
import { signInOf } from "../sign-in/service.ts";
import { accountById, actBy, heldDelegation } from "../sign-in/store.ts";
import { lend, readDelegations, revokeDelegation, setDelegationLimit } from "./commands.ts";

const everyone = roles.filter((role) => role !== "worker" && role !== "platform-admin" && role !== "auditor");
policy("access", { "delegation.use": everyone, "delegation.set-limit": ["commission-admin"] });

const params = z.object({ delegationId: z.uuid() });
const taking = z.object({ delegationId: z.uuid() });

export const delegationRoutes = [
  route({
    method: "GET",
    path: "/api/v1/delegations",
    summary: "委托：我委托的、委托给我的、我管理的",
    may: "delegation.use",
    response: delegationPage,
    run: (ctx) => readDelegations(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/delegations",
    summary: "把自己的岗位委托给本机构的人员若干天",
    may: "delegation.use",
    status: 201,
    body: newDelegation,
    response: z.object({ delegationId: z.uuid() }),
    run: (ctx, { body }) => lend(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/delegations/:delegationId/revocation",
    summary: "收回或退回委托",
    may: "delegation.use",
    params,
    body: z.object({ reason: z.string().trim().min(2).max(200) }),
    response: nothing,
    run: async (ctx, { params: { delegationId }, body }) => {
      await revokeDelegation(ctx, delegationId, body.reason);
      return {};
    },
  }),
  route({
    method: "PUT",
    path: "/api/v1/delegation-limits/:areaCode",
    summary: "设定本地区委托的最长天数和依据",
    may: "delegation.set-limit",
    params: z.object({ areaCode: z.string().regex(/^\d{12}$/) }),
    body: delegationLimit,
    response: nothing,
    run: async (ctx, { params: { areaCode }, body }) => {
      await setDelegationLimit(ctx, areaCode, body);
      return {};
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/session/delegation",
    summary: "本次登录起代委托人办理；留痕记两人的姓名",
    may: "signed-in",
    body: taking,
    response: sessionViewSchema,
    raw: true,
    async run(request, to, { db, clock, actor }) {
      if (actor.via !== "session" || !actor.sessionId) throw errors.signInNeeded();
      if (actor.onBehalf) throw errors.delegationOnward();
      const { delegationId } = readAs(taking, request.body);
      const { pool } = signInOf(db);
      const held = await heldDelegation(pool, delegationId, actor.accountId, clock.today());
      if (!held || held.roles.length === 0) throw errors.delegationNotFound();
      const acting = actingFor(actor, held, clock.today());
      await withActor(db, clock, acting, (ctx) =>
        audit(ctx, { action: "access.act-for", subjectKind: "delegation", subjectId: delegationId }),
      );
      await actBy(pool, actor.sessionId, delegationId);
      return to.send(sessionView(acting, (await accountById(pool, actor.accountId))!));
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/session/delegation",
    summary: "恢复为本人身份",
    may: "signed-in",
    response: nothing,
    raw: true,
    async run(_request, to, { db, clock, actor }) {
      if (actor.via !== "session" || !actor.sessionId) throw errors.signInNeeded();
      if (actor.onBehalf)
        await withActor(db, clock, actor, (ctx) =>
          audit(ctx, { action: "access.act-for-self", subjectKind: "delegation", subjectId: actor.onBehalf!.delegationId }),
        );
      await actBy(signInOf(db).pool, actor.sessionId, null);
      return to.send({});
    },
  }),
];
