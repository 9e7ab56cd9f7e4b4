import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerFault, openApi, projectRoot } from "#platform";
import { routeGroups, routes } from "../src/apps/routes.ts";

const named = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;
const document = openApi(routeGroups, "职康", "1") as {
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string }[];
};
type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security: unknown[];
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: object }> }>;
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe("the route table", () => {
  it("says of every route what it answers: a schema, the media types of a file, or nothing at all", () => {
    const wrong = routes
      .filter((r) => [r.response, r.produces, r.status === 204 ? "nothing" : undefined].filter((told) => told !== undefined).length !== 1)
      .map(named);
    expect(wrong).toEqual([]);
  });
  it("lets only raw routes answer a file", () => {
    expect(routes.filter((r) => r.produces && !r.raw).map(named)).toEqual([]);
  });
  it("names every answer by fields and not as anything whatever", () => {
    const shapeless = routes.filter((r) => {
      const shape = r.response && z.toJSONSchema(r.response, { io: "output", unrepresentable: "any" });
      return shape && shape.type !== "object" && !shape.anyOf && !shape.oneOf;
    });
    expect(shapeless.map(named)).toEqual([]);
  });
});

describe("the OpenAPI document of the table", () => {
  it("is valid OpenAPI 3.1", async () => {
    const rules = [
      "no-unresolved-refs",
      "operation-operationId-unique",
      "path-parameters-defined",
      "no-unused-components",
      "security-defined",
    ];
    const config = await createConfig({ extends: ["spec"], rules: Object.fromEntries(rules.map((rule) => [rule, "error"])) });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map((p) => `${p.ruleId}: ${p.message} ${p.location[0]?.pointer ?? ""}`)).toEqual([]);
  });
  it("gives each operation its own name, a summary, a room, who may call it and how it refuses", () => {
    expect(operations).toHaveLength(routes.length);
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(routes.length);
    const tags = new Set(document.tags.map((t) => t.name));
    const wrong = operations.filter(
      (o) =>
        !/^\p{L}+$/u.test(o.operationId) ||
        o.summary === "" ||
        o.tags.length !== 1 ||
        !tags.has(o.tags[0]!) ||
        !Array.isArray(o.security) ||
        o.responses["default"]?.$ref !== "#/components/responses/Refused",
    );
    expect(wrong.map((o) => o.operationId)).toEqual([]);
  });
  it("asks for no sign-in exactly where the table is open to the public", () => {
    const open = operations.filter((o) => o.security.length === 0);
    expect(open).toHaveLength(routes.filter((r) => r.may === "public").length);
    expect(operations.filter((o) => o.security.length > 0 && !("401" in o.responses))).toEqual([]);
  });
});

describe("an answer held against its schema", () => {
  const declared = z.object({ on: z.iso.date(), rows: z.array(z.object({ n: z.number() })), more: z.record(z.string(), z.unknown()) });
  const answer = { on: "2025-05-12", rows: [{ n: 1 }], more: { anything: [{ at: null }] } };
  it("passes when it holds what was declared and no more", () => {
    expect(answerFault(declared, answer)).toBeUndefined();
    expect(answerFault(z.object({ at: z.iso.datetime() }), { at: new Date(0), left: undefined })).toBeUndefined();
  });
  it("is found out by a field that nobody declared, however deep", () => {
    expect(answerFault(declared, { ...answer, rows: [{ n: 1, secret: "s" }] })).toBe("rows.0.secret: not declared");
    expect(answerFault(declared, { ...answer, also: null })).toBe("also: not declared");
  });
  it("is found out by a field that is missing or of another kind", () => {
    expect(answerFault(declared, { ...answer, on: "12 May" })).toMatch(/^on: /);
    expect(answerFault(declared, { on: answer.on, more: {} })).toMatch(/^rows: /);
  });
});

describe("the pages", () => {
  const walk = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
  const pages = walk(join(projectRoot, "web")).filter((p) => /\.tsx?$/.test(p) && !p.includes("/generated/"));
  const where = (pattern: RegExp, except: RegExp): string[] =>
    pages.filter((p) => !except.test(p) && pattern.test(readFileSync(p, "utf8"))).map((p) => relative(projectRoot, p));
  it("reach the server only through the typed client", () => {
    expect(where(/\bfetch\(|XMLHttpRequest|generated\/api/, /web\/kit\/(api|client)\.ts$/)).toEqual([]);
  });
  it("never say themselves what an answer looks like", () => {
    expect(where(/\.data as |await api\.\w+\([^;]*\)\)? as |(useGet|useList|api\.\w+)</, /web\/kit\/(api|query|charts)\.ts$/)).toEqual([]);
  });
});
