import { z } from "zod";
import type { RouteSpec } from "./route-spec.ts";

const schemaOf = (type: z.ZodType | undefined, io: "input" | "output"): object =>
  type ? (z.toJSONSchema(type, { target: "draft-2020-12", io, unrepresentable: "any" }) as object) : {};

const properties = (type: z.ZodType | undefined): [string, object, boolean][] => {
  const schema = schemaOf(type, "input") as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, value]) => [name, value, schema.required?.includes(name) ?? false]);
};

/** The OpenAPI 3.1 document of a route table. */
export const openApi = (routes: readonly RouteSpec[], title: string, version: string): Record<string, unknown> => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    const parameters = [
      ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...properties(route.query).map(([name, schema, required]) => ({ name, in: "query", required, schema })),
    ];
    (paths[path] ??= {})[route.method.toLowerCase()] = {
      operationId: `${route.method.toLowerCase()}${path.startsWith("/api/v1") ? "" : "Front"}${path
        .replace(/^\/api\/v1/, "")
        .split(/[/{}_.-]+/)
        .filter(Boolean)
        .map((w) => w[0]!.toUpperCase() + w.slice(1))
        .join("")}`,
      summary: route.summary,
      tags: [path.replace(/^\/api\/v1\//, "").split("/")[0]],
      "x-may": route.may,
      ...(parameters.length ? { parameters } : {}),
      ...(route.body
        ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } } }
        : {}),
      responses: {
        [String(route.status ?? 200)]: {
          description: route.summary,
          ...(route.response ? { content: { "application/json": { schema: schemaOf(route.response, "output") } } } : {}),
        },
        default: {
          description: "拒绝：编码、说明、怎么办",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title, version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: {
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status", "code", "says", "remedy"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            code: { type: "string" },
            says: { type: "string" },
            remedy: { type: "string" },
            clause: { type: "string" },
            place: { type: "string" },
            details: { type: "object" },
            faults: { type: "array", items: { type: "object", properties: { path: { type: "string" }, says: { type: "string" } } } },
          },
        },
      },
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "zhikang.session_token" },
      },
    },
  };
};
