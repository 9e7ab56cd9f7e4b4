import type { FastifyInstance } from "fastify";
import { authenticate, authorise, checkRoutes, scopeOf, signInPlugin, type Route } from "#access";
import { answerOnce, buildServer } from "#platform";
import { webFolder, type World } from "./compose.ts";
import { routes } from "./routes.ts";

/** The API and the pages on one port. @returns the server, listening */
export const startApi = async (world: World, options: { port?: number; host?: string; perMinute?: number } = {}): Promise<FastifyInstance> => {
  checkRoutes(routes);
  const { db, clock } = world;
  const app = await buildServer<Route>({
    routes,
    log: world.log,
    ready: () => db.ready(),
    webFolder,
    title: "职康 Zhikang",
    version: "1",
    ...(options.perMinute ? { perMinute: options.perMinute } : {}),
    extend: (server) => signInPlugin(server, world),
    async gate(route, request, reply, input) {
      const actor = await authenticate(request, db, clock);
      authorise(actor, route.may, route.whilePending);
      if (route.raw) return route.run(request, reply, { db, clock, actor });
      const key = request.headers["idempotency-key"];
      return db.withScope(scopeOf(actor), (tx) => {
        const run = () => route.run({ tx, clock, actor }, input);
        return typeof key === "string" && request.method !== "GET" && actor.via !== "public"
          ? answerOnce(tx, actor.accountId, key, `${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`, run)
          : Promise.resolve(run());
      });
    },
  });
  await app.listen({ port: options.port ?? world.config.port, host: options.host ?? world.config.host });
  return app;
};
