import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyHelmet from "@fastify/helmet";
import fastifyMultipart from "@fastify/multipart";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { z } from "zod";
import { catalogue, Refusal } from "#kernel";
import { histogram, withDefaultMetrics, type Log } from "../telemetry/telemetry.ts";
import { answerFault } from "./check-answer.ts";
import { mediaTypes } from "./media-types.ts";
import { openApi } from "./open-api.ts";
import { problem, type Problem } from "./problem.ts";
import type { RouteGroup, RouteInput, RouteSpec } from "./route-spec.ts";

export const httpErrors = catalogue("platform.http", {
  invalid: {
    code: "PF-0201",
    status: 422,
    says: "填写的内容有 {count} 处不符合要求：{first}",
    remedy: "按每一处的说明改正后再提交，已填的内容都还在。",
  },
  notFound: {
    code: "PF-0202",
    status: 404,
    says: "没有找到这条记录，或者它不在你的范围内。",
    remedy: "核对地址；需要协查时请向上级卫生健康部门申请。",
  },
  noRoute: { code: "PF-0203", status: 404, says: "没有这个地址。", remedy: "从左侧导航重新进入。" },
  tooLarge: { code: "PF-0204", status: 413, says: "提交的内容超过了这里允许的大小。", remedy: "文件请从“上传与回执”提交，那里不限大小。" },
  malformed: { code: "PF-0205", status: 400, says: "请求的格式读不懂。", remedy: "请按接口说明的格式提交。" },
  busy: { code: "PF-0206", status: 429, says: "请求过于频繁。", remedy: "请在 {seconds} 秒后再试。" },
  fault: {
    code: "PF-0207",
    status: 500,
    says: "我们的系统出了问题，这一步没有生效，填写的内容还在。",
    remedy: "再试一次；仍不行请报编号 {number}。",
  },
  undeclared: {
    code: "PF-0209",
    status: 500,
    says: "{route} 的答复与它声明的不一致：{fault}",
    remedy: "改正这条路由的 response，或者改正答复；只在开发和测试时核对。",
  },
  unavailable: { code: "PF-0208", status: 503, says: "系统正忙或正在重启，这一步没有生效。", remedy: "请几秒钟后再试。" },
});

export type ServerParts<R extends RouteSpec> = {
  readonly groups: readonly RouteGroup<R>[];
  /** Runs a route for whoever asks; what it returns becomes the answer. */
  readonly gate: (route: R, request: FastifyRequest, reply: FastifyReply, input: RouteInput) => Promise<unknown>;
  readonly log: Log;
  readonly ready: () => Promise<boolean>;
  readonly webFolder?: string | undefined;
  readonly title: string;
  readonly version: string;
  readonly trustProxy?: boolean;
  /** Requests a minute for one address, all routes together. */
  readonly perMinute?: number;
  /** Each JSON answer is held against the schema its route declares, and refused when it departs: development and tests. */
  readonly checkAnswers?: boolean;
  /** Handed over before routes, for libraries that bring routes of their own. */
  readonly extend?: (app: FastifyInstance) => Promise<void>;
};

const seconds = histogram(
  "zhikang_http_seconds",
  "duration of requests",
  ["method", "route", "status"],
  [0.005, 0.02, 0.05, 0.1, 0.25, 1, 5, 30],
);

const issuesOf = (error: z.ZodError, where: string): { path: string; says: string }[] =>
  error.issues.map((issue) => {
    const path = [where, ...issue.path].join("/");
    const field = issue.path.join(".");
    // The library says what it expected; a person wants to know which field.
    const says =
      issue.code === "invalid_type" && issue.message.includes("undefined")
        ? `缺少“${field}”`
        : field
          ? `“${field}”${issue.message}`
          : issue.message;
    return { path, says };
  });

const readInput = (route: RouteSpec, request: FastifyRequest): RouteInput => {
  const faults: { path: string; says: string }[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
    if (!schema) return value;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    faults.push(...issuesOf(result.error, where));
    return undefined;
  };
  const params = route.params?.safeParse(request.params);
  // An id that is none cannot be told from one that is not there.
  if (params && !params.success) throw httpErrors.notFound();
  const input = {
    params: params ? params.data : request.params,
    query: read(route.query, request.query, "query"),
    body: route.raw ? request.body : read(route.body, request.body ?? {}, "body"),
  };
  if (faults.length > 0) {
    const refusal = httpErrors.invalid({ count: faults.length, first: faults[0]!.says });
    (refusal as { faults?: unknown }).faults = faults;
    throw refusal;
  }
  return input;
};

const asRefusal = (error: unknown, request: FastifyRequest, log: Log): Refusal => {
  if (error instanceof Refusal) return error;
  const e = error as { statusCode?: number; code?: string; message?: string };
  if (e.statusCode === 413 || e.code === "FST_REQ_FILE_TOO_LARGE") return httpErrors.tooLarge();
  if (e.statusCode === 429) return httpErrors.busy({ seconds: 60 });
  if (e.statusCode !== undefined && e.statusCode >= 400 && e.statusCode < 500) return httpErrors.malformed();
  if (
    e.code === "57P03" ||
    e.code === "ECONNREFUSED" ||
    e.code === "53300" ||
    /timeout exceeded when trying to connect/.test(e.message ?? "")
  )
    return httpErrors.unavailable();
  // Rows of another scope and rows that are not there give the same answer.
  if (e.code === "42501" && /row-level security/.test(e.message ?? "")) return httpErrors.notFound();
  const number = `E-${randomBytes(3).toString("hex").toUpperCase()}`;
  log.error({ err: error, number, method: request.method, route: request.routeOptions?.url }, "fault");
  return httpErrors.fault({ number });
};

const asStream = async (request: FastifyRequest): Promise<void> => {
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return;
  request.headers["x-body-type"] = type;
  request.headers["content-type"] = "application/octet-stream";
};

/** Builds the server from the route table. Nothing listens yet. */
export const buildServer = async <R extends RouteSpec>(parts: ServerParts<R>): Promise<FastifyInstance> => {
  z.config(z.locales.zhCN());
  const app: FastifyInstance = fastify({
    logger: false,
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: parts.trustProxy ?? false,
    genReqId: () => randomBytes(6).toString("hex"),
    routerOptions: { maxParamLength: 200 },
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes style elements at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, { global: true, max: parts.perMinute ?? 3000, timeWindow: 60_000 });
  await app.register(fastifyMultipart, {
    limits: { files: 20, fields: 50, fieldSize: 64 * 1024 * 1024, fileSize: Number.MAX_SAFE_INTEGER, headerPairs: 200 },
  });
  // Uploads are streams: no parser reads them into memory.
  for (const type of [mediaTypes.bytes, mediaTypes.xml, "text/xml", mediaTypes.zip, mediaTypes.csv, mediaTypes.workbook])
    app.addContentTypeParser(type, (_request, payload, done) => done(null, payload));

  app.addHook("onResponse", async (request, reply) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions?.url ?? "none", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
  app.setErrorHandler((error, request, reply) => {
    const refusal = asRefusal(error, request, parts.log);
    const { faults } = refusal as { faults?: Problem["faults"] };
    if (refusal.status === 503 || refusal.status === 429) reply.header("Retry-After", String(refusal.details["retryAfterSeconds"] ?? 5));
    return reply
      .status(refusal.status)
      .header("Cache-Control", "no-store")
      .type("application/problem+json; charset=utf-8")
      .send(problem(refusal, faults));
  });

  if (parts.extend) await parts.extend(app);
  const document = openApi(parts.groups, parts.title, parts.version);
  app.get("/api/v1/openapi.json", async () => document);
  app.get("/healthz", { config: { rateLimit: false } }, async () => ({ status: "ok" }));
  app.get("/readyz", { config: { rateLimit: false } }, async (_request, reply) =>
    (await parts.ready()) ? { status: "ready" } : reply.status(503).send({ status: "not ready" }),
  );
  app.get("/metrics", { config: { rateLimit: false } }, async (request, reply) => {
    // Figures of the process are for the machine it runs on; a collector elsewhere goes through a proxy of the operator.
    if (!["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.ip)) throw httpErrors.noRoute();
    return reply.type("text/plain; version=0.0.4").send(await withDefaultMetrics().metrics());
  });

  const checked = ({ method, path, response: declared }: R) => ({
    preSerialization: async (_request: FastifyRequest, reply: FastifyReply, answer: unknown) => {
      const fault = declared && reply.statusCode < 400 ? answerFault(declared, answer) : undefined;
      if (fault !== undefined) throw httpErrors.undeclared({ route: `${method} ${path}`, fault });
      return answer;
    },
  });
  for (const route of parts.groups.flatMap(({ routes }) => routes))
    app.route({
      method: route.method,
      url: route.path,
      ...(route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } } : {}),
      ...(route.stream ? { onRequest: asStream } : {}),
      ...(parts.checkAnswers ? checked(route) : {}),
      handler: async (request, reply) => {
        reply.header("Cache-Control", "no-store");
        const answer = await parts.gate(route, request, reply, readInput(route, request));
        if (route.raw) return reply;
        return route.status === 204 ? reply.status(204).send() : reply.status(route.status ?? 200).send(answer ?? {});
      },
    });

  const web = parts.webFolder;
  if (web && existsSync(join(web, "index.html"))) {
    await app.register(fastifyStatic, {
      root: web,
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header("Cache-Control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (web && request.method === "GET" && !/^\/(api|assets)\//.test(request.url) && existsSync(join(web, "index.html")))
      return reply.header("Cache-Control", "no-cache").sendFile("index.html");
    throw httpErrors.noRoute();
  });
  return app;
};
