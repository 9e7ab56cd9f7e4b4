import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "#kernel";
import {
  audit,
  authenticate,
  authorise,
  checkRoutes,
  countAct,
  requireExports,
  scopeOf,
  signInPlugin,
  withActor,
  type Actor,
  type Ctx,
  type Route,
} from "#access";
import { answerOnce, buildServer, type RouteInput } from "#platform";
import { webFolder, type World } from "./compose.ts";
import { routeGroups, routes } from "./routes.ts";

/** What is refused for who asks or how often, and worth a line in the trail: strangers' rows, limits, freezes. */
const noted = ({ status, details }: Refusal): boolean => [403, 404, 429].includes(status) || details["since"] !== undefined;

/** A file with data leaves the platform: not while exports are stopped, and counted. */
const admitExport = async (ctx: Ctx): Promise<void> => {
  await requireExports(ctx);
  await countAct(ctx, "export");
};

/** The API and the pages on one port. @returns the server, listening */
export const startApi = async (
  world: World,
  options: { port?: number; host?: string; perMinute?: number } = {},
): Promise<FastifyInstance> => {
  checkRoutes(routes);
  const { db, clock } = world;
  const app = await buildServer<Route>({
    groups: routeGroups,
    log: world.log,
    ready: () => db.ready(),
    webFolder,
    title: "职康 Zhikang",
    version: "1",
    checkAnswers: world.config.checkAnswers,
    ...(options.perMinute ? { perMinute: options.perMinute } : {}),
    extend: (server) => signInPlugin(server, world, options.perMinute),
    async gate(route, request, reply, input) {
      const actor = await authenticate(request, db, clock);
      try {
        authorise(actor, route.may, route.whilePending);
        return await answer(route, request, reply, input, actor);
      } catch (error) {
        // A typed link into a foreign row is worth a line in the trail; whether the row exists is not told, here neither.
        if (error instanceof Refusal && noted(error) && actor.via !== "public") {
          const [subjectKind = "address", subjectId = request.url.split("?")[0]!.slice(0, 200)] =
            Object.entries((request.params ?? {}) as Record<string, string>).at(-1) ?? [];
          await withActor(db, clock, actor, (ctx) =>
            audit(ctx, {
              action: error.status === 429 ? "access.limit-reached" : "access.refused",
              subjectKind,
              subjectId: subjectId.slice(0, 200),
              details: { method: route.method, path: route.path, code: error.code },
            }),
          ).catch((fault: unknown) => world.log.error({ err: fault }, "refused access was not noted"));
        }
        throw error;
      }
    },
  });
  const answer = async (route: Route, request: FastifyRequest, reply: FastifyReply, input: RouteInput, actor: Actor): Promise<unknown> => {
    if (route.raw) {
      if (route.exports) await withActor(db, clock, actor, admitExport);
      return route.run(request, reply, { db, clock, actor });
    }
    const key = request.headers["idempotency-key"];
    return db.withScope(scopeOf(actor), (tx) => {
      const run = async () => {
        if (route.exports) await admitExport({ tx, clock, actor });
        return route.run({ tx, clock, actor }, input);
      };
      return typeof key === "string" && request.method !== "GET" && actor.via !== "public"
        ? answerOnce(tx, actor.accountId, key, `${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`, run)
        : run();
    });
  };
  await app.listen({ port: options.port ?? world.config.port, host: options.host ?? world.config.host });
  return app;
};
