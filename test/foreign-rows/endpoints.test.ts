import pg from "pg";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { allowed, authorise, openSignIn, scopeOf, type Actor, type Route } from "#access";
import { buildServer } from "#platform";
import { testWorld, type TestWorld } from "#test";
import { routeGroups, routes } from "../../src/apps/routes.ts";
import {
  away,
  awayId,
  canary,
  catalogue,
  declared,
  everybody,
  notSeeded,
  publicTables,
  seed,
  uuidOf,
  type Table,
  type Who,
} from "./foreign.ts";

type Figures = { items?: { id?: string }[] };

describe("every endpoint, asked for what is not ours", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let tables: Table[];
  let who: Who[];
  let app: Awaited<ReturnType<typeof buildServer<Route>>>;
  let closeSignIn: () => Promise<void>;
  beforeAll(async () => {
    world = await testWorld();
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    tables = (await catalogue(owner)).filter((t) => !notSeeded.has(t.name) && !publicTables.has(t.name));
    who = await everybody(world);
    closeSignIn = openSignIn({ db: world.db, secret: world.secret, publicUrl: "http://127.0.0.1:8080", twoFactor: "optional" });
    app = await buildServer<Route>({
      groups: routeGroups,
      checkAnswers: true,
      log: world.log,
      ready: async () => true,
      title: "test",
      version: "1",
      perMinute: 10_000_000,
      async gate(route, request, reply, input) {
        // The actor is named by the test; everything behind it is the product's own.
        const actor = who.find(({ label }) => label === request.headers["x-test-actor"])!.actor;
        authorise(actor, route.may, route.whilePending);
        if (route.raw) return route.run(request, reply, { db: world.db, clock: world.clock, actor });
        return world.db.withScope(scopeOf(actor), (tx) => route.run({ tx, clock: world.clock, actor }, input));
      },
    });
  });
  afterAll(async () => {
    await app.close();
    await closeSignIn();
    await owner.end();
    await world.close();
  });

  const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  type Ids = (name: string) => string;
  const awayIds: Ids = (name) => awayId(snake(name));
  const randomIds: Ids = (name) => uuidOf(`random:${name}`);
  type JsonSchema = {
    type?: string;
    format?: string;
    enum?: unknown[];
    const?: unknown;
    pattern?: string;
    properties?: Record<string, JsonSchema>;
    required?: string[];
    items?: JsonSchema;
    minItems?: number;
    minLength?: number;
    minimum?: number;
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    default?: unknown;
  };
  /** The least input a schema accepts, naming what `ids` names. */
  const sample = (schema: JsonSchema, name: string, ids: Ids): unknown => {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return sample(choices[0]!, name, ids);
    if (schema.type === "object" || schema.properties)
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(
            ([key, part]) =>
              schema.required?.includes(key) || key.endsWith("Id") || (/^area$|areaCode/.test(key) && part.type === "string"),
          )
          .filter(([key]) => !/^(cursor|accountId)$/.test(key))
          .map(([key, part]) => [key, sample(part, key, ids)]),
      );
    if (schema.type === "array") return (schema.minItems ?? 0) > 0 ? [sample(schema.items ?? {}, name, ids)] : [];
    if (schema.type === "number" || schema.type === "integer") return Math.max(schema.minimum ?? 1, 1);
    if (schema.type === "boolean") return false;
    if (schema.format === "uuid" || /Ids?$/.test(name)) return ids(name.replace(/Ids$/, "Id"));
    if (schema.format === "date" || /^(on|from|to|asOf)$|(On|Day|From|To|Until)$/.test(name)) return "2025-02-03";
    if (/^area$|areaCode/.test(name)) return away.area;
    if (/period/i.test(name)) return "2025";
    return `${canary}-${snake(name)}`.slice(0, Math.max(schema.minLength ?? 0, 40));
  };
  const schemas = new Map<z.ZodType, JsonSchema>();
  const schemaOf = (schema: z.ZodType): JsonSchema => {
    const known = schemas.get(schema) ?? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema);
    schemas.set(schema, known);
    return known;
  };
  const inputOf = (schema: z.ZodType | undefined, ids: Ids): Record<string, unknown> => {
    if (!schema) return {};
    try {
      return sample(schemaOf(schema), "", ids) as Record<string, unknown>;
    } catch {
      return {};
    }
  };
  const paramOf = (name: string, ids: Ids): string => {
    if (name === "id") return declared.get("indicator_id") ?? ids(name);
    if (name.endsWith("Id")) return ids(name);
    if (/areaCode/.test(name)) return away.area;
    return /[dD]ay$|On$/.test(name) ? "2025-02-03" : `${canary}-${snake(name)}`;
  };
  const ask = async (route: Route, label: string, ids: Ids, withQuery = true): Promise<{ status: number; text: string; code: string }> => {
    const path = route.path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(paramOf(name, ids)));
    const query = withQuery
      ? new URLSearchParams(Object.entries(inputOf(route.query, ids)).map(([k, v]) => [k, String(v)] as [string, string])).toString()
      : "";
    const answer = await app.inject({
      method: route.method,
      url: query ? `${path}?${query}` : path,
      headers: { "x-test-actor": label },
      // Everybody sits at her own desk: what is limited by address is not used up by the others.
      remoteAddress: `10.0.0.${who.findIndex((w) => w.label === label) + 1}`,
      ...(route.method === "GET" || route.method === "DELETE" ? {} : { payload: inputOf(route.body, ids) }),
    });
    // A workbook carries the second it was made; its sheets are what it says.
    const said = answer.payload.startsWith("PK\u0003")
      ? Object.entries(unzipSync(answer.rawPayload))
          .filter(([name]) => /xl\/(worksheets|sharedStrings)/.test(name))
          .map(([, bytes]) => Buffer.from(bytes).toString("utf8"))
          .join("")
      : answer.payload;
    const text = said
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "<instant>")
      .replaceAll(/E-[0-9A-F]{6}/g, "<number>")
      // What was asked for may be said back.
      .replaceAll(new RegExp([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => paramOf(name!, ids)).join("|") || "^$", "g"), "<asked>");
    let code = "";
    try {
      code = (JSON.parse(answer.payload) as { code?: string }).code ?? "";
    } catch {
      code = "";
    }
    return { status: answer.statusCode, text, code };
  };

  /** Lists an account reads of its own doings change by being read; the system administrator manages every organisation and area. */
  const changesByReading = /^\/api\/v1\/(audit-entries|sessions?)$/;
  const managesAll = (route: Route, actor: Actor): boolean =>
    actor.kind === "platform" && /^\/api\/v1\/(organisations|accounts|freezes|area-changes)/.test(route.path);
  /** Every route with everybody who may use it. */
  const pairs = (asked: readonly Route[]): { route: Route; label: string }[] =>
    asked.flatMap((route) =>
      who.filter(({ actor }) => allowed(actor, route.may) && !managesAll(route, actor)).map(({ label }) => ({ route, label })),
    );
  /** Reads do not wait for one another; as many as the pool has connections to spare are under way. */
  const together = async <T>(items: readonly T[], visit: (item: T) => Promise<void>): Promise<void> => {
    const rest = items.values();
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (const item of rest) await visit(item);
      }),
    );
  };
  const foreignWords = (): string[] => [canary, awayId("employer_id"), awayId("organisation_id"), awayId("worker_id")];

  test("answers exactly as if the foreign rows were not there", async () => {
    const reads = routes.filter((r) => r.method === "GET");
    // A figure of an indicator nobody declared would be looked up by nobody.
    const figures = routes.find((r) => r.path === "/api/v1/indicators" && r.method === "GET");
    const known =
      figures &&
      (JSON.parse(
        (await app.inject({ url: figures.path, headers: { "x-test-actor": "commission.commission-officer" } })).payload,
      ) as Figures);
    declared.set("slice", "");
    const first = known?.items?.[0]?.id;
    if (first) declared.set("indicator_id", first);
    const before = new Map<string, { status: number; text: string }>();
    const each = async (
      visit: (key: string, route: Route, label: string, ids: Ids, withQuery: boolean) => Promise<void>,
    ): Promise<void> => {
      await together(pairs(reads), async ({ route, label }) => {
        for (const withQuery of route.query ? [true, false] : [false])
          await visit(`${route.path} ${label} ${withQuery}`, route, label, awayIds, withQuery);
      });
    };
    await each(async (key, route, label, ids, withQuery) => void before.set(key, await ask(route, label, ids, withQuery)));
    // Questions refused for their form would prove nothing.
    expect([...before.values()].filter(({ status }) => status === 422).length / before.size).toBeLessThan(0.1);
    await seed(owner, tables);
    const leaks: string[] = [];
    await each(async (key, route, label, ids, withQuery) => {
      const now = await ask(route, label, ids, withQuery);
      const then = before.get(key)!;
      if (now.status >= 500) leaks.push(`${key}: ${now.status} ${now.text.slice(0, 200)}`);
      if (now.status !== then.status) leaks.push(`${key}: ${then.status} became ${now.status}`);
      else if (!changesByReading.test(route.path) && now.text !== then.text)
        leaks.push(`${key}: ${then.text.slice(0, 200)} became ${now.text.slice(0, 200)}`);
      const asked = JSON.stringify(inputOf(route.query, ids));
      for (const word of foreignWords())
        if (now.status < 400 && now.text.includes(word) && !asked.includes(word)) leaks.push(`${key}: says ${word}`);
    });
    expect(leaks).toEqual([]);
  });

  test("a read of a foreign record and of an absent one get the same answer", async () => {
    const leaks: string[] = [];
    await together(pairs(routes.filter((r) => r.method === "GET" && /:\w+Id/.test(r.path))), async ({ route, label }) => {
      const foreign = await ask(route, label, awayIds);
      const absent = await ask(route, label, randomIds);
      if (foreign.status !== absent.status || foreign.code !== absent.code)
        leaks.push(`${route.path} ${label}: ${foreign.status} ${foreign.code} / ${absent.status} ${absent.code}`);
      if (
        foreign.status < 400 &&
        foreign.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "") !== absent.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
      )
        leaks.push(`${route.path} ${label}: bodies differ`);
    });
    expect(leaks).toEqual([]);
  });

  test("a write to a foreign record is answered like one to an absent record and changes nothing of it", async () => {
    const state = async (): Promise<string> => {
      const parts: string[] = [];
      for (const t of tables) {
        const touched = foreignWords()
          .map((word) => `seeded::text like '%${word}%'`)
          .join(" or ");
        const { rows } = await owner.query<{ sum: string | null }>(
          `select md5(string_agg(seeded::text, '' order by seeded::text)) as sum from ${t.name} seeded where ${touched}`,
        );
        parts.push(`${t.name}=${rows[0]!.sum}`);
      }
      return parts.join("\n");
    };
    const before = await state();
    const leaks: string[] = [];
    for (const route of routes.filter((r) => r.method !== "GET" && !/^\/api\/v1\/sessions?(\/|$)/.test(r.path)))
      for (const { label, actor } of who) {
        if (!allowed(actor, route.may) || managesAll(route, actor)) continue;
        const absent = await ask(route, label, randomIds);
        const foreign = await ask(route, label, awayIds);
        if (foreign.status !== absent.status || foreign.code !== absent.code)
          leaks.push(`${route.method} ${route.path} ${label}: ${foreign.status} ${foreign.code} / ${absent.status} ${absent.code}`);
        if (foreign.status >= 500) leaks.push(`${route.method} ${route.path} ${label}: ${foreign.text.slice(0, 200)}`);
      }
    expect(leaks).toEqual([]);
    expect(await state()).toBe(before);
  });
});
