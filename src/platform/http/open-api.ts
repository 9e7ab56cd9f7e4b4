import { z } from "zod";
import { Problem } from "./problem.ts";
import type { RouteGroup, RouteSpec } from "./route-spec.ts";

type Json = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { target: "draft-2020-12", io, unrepresentable: "any" }) as Json;
  return schema;
};

const parametersOf = (type: z.ZodType, where: "path" | "query"): Json[] => {
  const { properties = {}, required = [] } = schemaOf(type, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    ...(typeof schema["description"] === "string" ? { description: schema["description"] } : {}),
    schema,
  }));
};

const pathParameters = ({ path, params }: RouteSpec): Json[] => {
  const named = params ? parametersOf(params, "path") : [];
  return [...path.matchAll(/:(\w+)/g)].map(
    ([, name]) => named.find((p) => p["name"] === name) ?? { name, in: "path", required: true, schema: { type: "string" } },
  );
};

const media = (types: readonly string[], schema: Json): Json => Object.fromEntries(types.map((type) => [type, { schema }]));
const bytes = { type: "string", format: "binary" };

const operationId = ({ method, path }: RouteSpec): string =>
  `${method.toLowerCase()}${path.startsWith("/api/v1") ? "" : "Front"}${path
    .replace(/^\/api\/v1/, "")
    .split(/[/:_.-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("")}`;

/** Refusals every route of a kind can answer with; what else may come is the same shape under `default`. */
const refusals = {
  SignInNeeded: [401, "没有登录，或者登录已经结束"],
  NotAllowed: [403, "这个账号的岗位不能办这件事"],
  NotFound: [404, "没有这条记录，或者它不在自己的范围内"],
  Invalid: [422, "填写的内容不符合要求，或者现在不能这样办"],
  TooMany: [429, "请求过于频繁，稍后再试"],
  Refused: ["default", "拒绝：编码、说明、怎么办"],
} as const;

const responsesOf = (route: RouteSpec): Json => {
  const status = route.status ?? 200;
  const success = {
    description: route.summary,
    ...(route.produces
      ? { content: media(route.produces, bytes) }
      : route.response
        ? { content: { "application/json": { schema: schemaOf(route.response, "output") } } }
        : {}),
  };
  const open = route.may === "public";
  const names: (keyof typeof refusals)[] = [
    ...(open ? [] : (["SignInNeeded", "NotAllowed"] as const)),
    ...(route.path.includes(":") ? (["NotFound"] as const) : []),
    ...(route.query || route.body || route.consumes ? (["Invalid"] as const) : []),
    "TooMany",
    "Refused",
  ];
  return Object.fromEntries([
    [String(status), success],
    ...names.map((name) => [String(refusals[name][0]), { $ref: `#/components/responses/${name}` }] as [string, Json]),
  ]);
};

const operation = (route: RouteSpec, tag: string): Json => {
  const kept = route.method !== "GET" && !route.raw && route.may !== "public";
  const parameters = [
    ...pathParameters(route),
    ...(route.query ? parametersOf(route.query, "query") : []),
    ...(kept ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  ];
  const content = {
    ...(route.body ? { "application/json": { schema: schemaOf(route.body, "input") } } : {}),
    ...media(route.consumes ?? [], bytes),
  };
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [tag],
    security: route.may === "public" ? [] : [{ apiKey: [] }, { session: [] }],
    "x-may": route.may,
    ...(parameters.length ? { parameters } : {}),
    ...(Object.keys(content).length
      ? { requestBody: { required: route.body !== undefined || route.consumes !== undefined, content } }
      : {}),
    responses: responsesOf(route),
  };
};

/** The OpenAPI 3.1 document of a route table, under one tag for each group. */
export const openApi = (groups: readonly RouteGroup[], title: string, version: string): Record<string, unknown> => {
  const paths: Record<string, Json> = {};
  for (const { tag, routes } of groups)
    for (const route of routes) (paths[route.path.replace(/:(\w+)/g, "{$1}")] ??= {})[route.method.toLowerCase()] = operation(route, tag);
  return {
    openapi: "3.1.0",
    info: { title, version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    tags: groups.map(({ tag, holds }) => ({ name: tag, description: holds })),
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, "output") },
      responses: Object.fromEntries(
        Object.entries(refusals).map(([name, [, description]]) => [
          name,
          { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        ]),
      ),
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          description: "同一次办理重发时用同一个值，只办一次，答复相同",
          schema: { type: "string", maxLength: 255 },
        },
      },
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer", description: "接口密钥" },
        session: { type: "apiKey", in: "cookie", name: "zhikang.session_token", description: "登录后的浏览器" },
      },
    },
  };
};
