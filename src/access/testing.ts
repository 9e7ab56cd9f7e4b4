import { z } from "zod";
import type { FastifyInstance } from "fastify";
import { newId } from "#kernel";
import { buildServer } from "#platform";
import type { TestWorld } from "#test";
import { scopeOf } from "./actor.ts";
import { createAccounts, createOrganisations } from "./people/commands.ts";
import { authorise } from "./policies.ts";
import type { Role } from "./roles.ts";
import { route, type Route } from "./route.ts";
import { accessRoutes } from "./routes.ts";
import { authenticate } from "./sign-in/authenticate.ts";
import { openSignIn, type SignInOptions } from "./sign-in/service.ts";

type Parsed = ReturnType<typeof JSON.parse>;
export type Answer = { status: number; body: Parsed; headers: Record<string, unknown> };
/** Asks the test server and keeps cookies as a browser does. */
export class Browser {
  readonly app: FastifyInstance;
  readonly jar = new Map<string, string>();
  constructor(app: FastifyInstance) {
    this.app = app;
  }
  async ask(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await this.app.inject({
      method,
      url,
      ...(body ? { payload: body } : {}),
      headers: { ...(cookie ? { cookie } : {}), ...headers },
    });
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0 || value === "") this.jar.delete(name);
      else this.jar.set(name, encodeURIComponent(value));
    }
    return { status: answer.statusCode, body: answer.payload ? JSON.parse(answer.payload) : {}, headers: answer.headers };
  }
  signIn(username: string, password: string): Promise<Answer> {
    return this.ask("POST", "/api/v1/session", { username, password });
  }
}

/** The room's endpoints on a server of their own, with a page that any signed-in role of the field may open. */
export const accessServer = async (world: TestWorld, options: Partial<SignInOptions> = {}): Promise<FastifyInstance> => {
  const close = openSignIn({
    db: world.db,
    secret: world.secret,
    publicUrl: "http://127.0.0.1:8080",
    twoFactor: "optional",
    perMinute: 10_000,
    ...options,
  });
  const ping = route({
    method: "GET",
    path: "/api/v1/test-ping",
    summary: "测试",
    may: "signed-in",
    response: z.object({ kind: z.string(), name: z.string() }),
    run: (ctx) => ({ kind: ctx.actor.kind, name: ctx.actor.name }),
  });
  const app = await buildServer<Route>({
    groups: [{ tag: "access", holds: "", routes: [...accessRoutes, ping] }],
    checkAnswers: true,
    log: world.log,
    ready: async () => true,
    title: "test",
    version: "1",
    async gate(asked, request, reply, input) {
      const actor = await authenticate(request, world.db, world.clock);
      authorise(actor, asked.may, asked.whilePending);
      if (asked.raw) return asked.run(request, reply, { db: world.db, clock: world.clock, actor });
      return world.db.withScope(scopeOf(actor), (tx) => asked.run({ tx, clock: world.clock, actor }, input));
    },
  });
  app.addHook("onClose", close);
  return app;
};

export const county = "330499000000";
export const neighbour = "330498000000";
export const password = "青石镇-薄雾-四十二-灯";

/** Organisations and accounts of two counties, made by the system. */
export const people = async (world: TestWorld) => {
  const ids = {
    platform: newId(),
    commission: newId(),
    otherCommission: newId(),
    clinic: newId(),
    otherClinic: newId(),
    laboratory: newId(),
    firm: newId(),
    firmEmployer: newId(),
  };
  await world.asSystem(async (ctx) => {
    await createOrganisations(ctx, [
      { organisationId: ids.platform, kind: "platform", name: "省级平台", areaCode: "330000000000" },
      { organisationId: ids.commission, kind: "commission", name: "临江县卫生健康局", areaCode: county },
      { organisationId: ids.otherCommission, kind: "commission", name: "邻县卫生健康局", areaCode: neighbour },
      { organisationId: ids.clinic, kind: "exam-institution", name: "临江县职业健康检查中心", areaCode: county },
      { organisationId: ids.otherClinic, kind: "exam-institution", name: "邻县职业健康检查中心", areaCode: neighbour },
      { organisationId: ids.laboratory, kind: "laboratory", name: "临江检测有限公司", areaCode: county },
      { organisationId: ids.firm, kind: "employer", name: "青石石业有限公司", areaCode: "330499101000", employerId: ids.firmEmployer },
    ]);
    const account = (username: string, organisationId: string, role: Role) => ({
      username,
      displayName: `姓名${username}`,
      organisationId,
      roles: [role],
      password,
      mustChangePassword: false,
    });
    await createAccounts(ctx, [
      account("sysadmin", ids.platform, "platform-admin"),
      account("auditor", ids.platform, "auditor"),
      account("secadmin", ids.commission, "commission-admin"),
      account("officer", ids.commission, "commission-officer"),
      account("farofficer", ids.otherCommission, "commission-officer"),
      account("farsecadmin", ids.otherCommission, "commission-admin"),
      account("clinic", ids.clinic, "exam-reporter"),
      account("farclinic", ids.otherClinic, "exam-reporter"),
      account("firm", ids.firm, "employer-manager"),
    ]);
  });
  return ids;
};
