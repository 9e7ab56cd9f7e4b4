import type { FastifyReply } from "fastify";
import { z } from "zod";
import { withActor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { nothing, ownSession, sessionViewSchema, signInAnswer, twoFactorSetUp } from "../contract.ts";
import { errors } from "../errors.ts";
import { readAs as read } from "../input.ts";
import { signedInAct } from "../policies.ts";
import { route } from "../route.ts";
import { signInOf } from "./service.ts";
import { changePassword, sessionView, signInWithCode, signInWithPassword, signOut } from "./session.ts";
import { accountById, endOtherSessions, endSession, ownSessions } from "./store.ts";
import { beginTwoFactor, confirmTwoFactor } from "./two-factor.ts";

const reply = (to: FastifyReply, cookies: readonly string[], answer: object): FastifyReply => {
  if (cookies.length > 0) to.header("set-cookie", [...cookies]);
  return to.send(answer);
};
const onlySession = (via: string): void => {
  if (via !== "session") throw errors.signInNeeded();
};

const password = z.string().min(1).max(1000);
const signInBody = z.object({ username: z.string().min(1).max(200), password });
const codeBody = z.object({ code: z.string().trim().min(6).max(40), recovery: z.boolean().default(false) });
const passwordBody = z.object({ current: password, next: password });
const sessionParams = z.object({ sessionId: z.uuid() });

export const signInRoutes = [
  route({
    method: "POST",
    path: "/api/v1/session",
    summary: "登录",
    may: "public",
    body: signInBody,
    response: signInAnswer,
    raw: true,
    async run(request, to, tools) {
      const body = read(signInBody, request.body);
      const { cookies, answer } = await signInWithPassword(tools, request, body.username, body.password);
      return reply(to, cookies, answer);
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/session/code",
    summary: "登录第二步：动态码或备用码",
    may: "public",
    body: codeBody,
    response: signInAnswer,
    raw: true,
    async run(request, to, tools) {
      const body = read(codeBody, request.body);
      const { cookies, answer } = await signInWithCode(tools, request, body.code, body.recovery);
      return reply(to, cookies, answer);
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/session",
    summary: "当前登录的账号、岗位和可办理的事项",
    may: signedInAct,
    whilePending: true,
    response: sessionViewSchema,
    raw: true,
    async run(_request, to, { db, actor }) {
      onlySession(actor.via);
      return to.send(sessionView(actor, (await accountById(signInOf(db).pool, actor.accountId))!));
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/session",
    summary: "退出登录",
    may: signedInAct,
    whilePending: true,
    response: nothing,
    raw: true,
    async run(request, to, tools) {
      onlySession(tools.actor.via);
      const { cookies, answer } = await signOut(tools, request, tools.actor);
      return reply(to, cookies, answer);
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/session/password",
    summary: "修改自己的口令",
    may: signedInAct,
    whilePending: true,
    body: passwordBody,
    response: sessionViewSchema,
    raw: true,
    async run(request, to, tools) {
      onlySession(tools.actor.via);
      const body = read(passwordBody, request.body);
      const { cookies, answer } = await changePassword(tools, request, tools.actor, body.current, body.next);
      return reply(to, cookies, answer);
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/session/two-factor",
    summary: "设置动态码：取得二维码和备用码",
    may: signedInAct,
    whilePending: true,
    body: z.object({ password }),
    response: twoFactorSetUp,
    raw: true,
    async run(request, to, tools) {
      onlySession(tools.actor.via);
      return to.send(await beginTwoFactor(tools, request, tools.actor, read(z.object({ password }), request.body).password));
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/session/two-factor/confirmation",
    summary: "设置动态码：输入当前动态码确认",
    may: signedInAct,
    whilePending: true,
    body: codeBody,
    response: z.object({ confirmed: z.literal(true) }),
    raw: true,
    async run(request, to, tools) {
      onlySession(tools.actor.via);
      const { cookies } = await confirmTwoFactor(tools, request, tools.actor, read(codeBody, request.body).code);
      return reply(to, cookies, { confirmed: true });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/sessions",
    summary: "自己在各处的登录",
    may: signedInAct,
    response: z.object({ items: z.array(ownSession) }),
    raw: true,
    async run(_request, to, { db, actor }) {
      onlySession(actor.via);
      const rows = await ownSessions(signInOf(db).pool, actor.accountId);
      return to.send({
        items: rows.map(({ createdAt, lastSeenAt, ...row }) => ({
          ...row,
          createdAt: createdAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          current: row.sessionId === actor.sessionId,
        })),
      });
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/sessions/:sessionId",
    summary: "结束自己的一处登录",
    may: signedInAct,
    params: sessionParams,
    response: nothing,
    raw: true,
    async run(request, to, { db, clock, actor }) {
      onlySession(actor.via);
      const { sessionId } = read(sessionParams, request.params);
      if (!(await endSession(signInOf(db).pool, actor.accountId, sessionId))) throw errors.notFound();
      await withActor(db, clock, actor, (ctx) =>
        audit(ctx, { action: "access.end-session", subjectKind: "session", subjectId: sessionId }),
      );
      return to.send({});
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/sessions",
    summary: "结束自己在其他地方的全部登录",
    may: signedInAct,
    response: z.object({ ended: z.number().describe("结束了几处") }),
    raw: true,
    async run(_request, to, { db, clock, actor }) {
      onlySession(actor.via);
      const ended = await endOtherSessions(signInOf(db).pool, actor.accountId, actor.sessionId ?? "");
      await withActor(db, clock, actor, (ctx) =>
        audit(ctx, { action: "access.end-session", subjectKind: "account", subjectId: actor.accountId, details: { ended } }),
      );
      return to.send({ ended });
    },
  }),
];
