import { createHash } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { newId } from "#kernel";
import {
  accessRoutes,
  accountActor,
  allowed,
  authorise,
  createAccounts,
  createOrganisations,
  openSignIn,
  publicActor,
  rolesOfKind,
  scopeOf,
  type Actor,
  type OrganisationKind,
  type Role,
  type Route,
} from "#access";
import { buildServer } from "#platform";
import { testWorld, type TestWorld } from "#test";
import { routes as assembled } from "../src/apps/routes.ts";

const routes = assembled.length > 0 ? assembled : accessRoutes;

/** Tables without row security, and why they need none. */
const openTables = new Map([
  ["access.audit_head", "ends of the audit chain; hold nobody's data"],
  ["cases.case_number", "counters of numbers by county and year"],
  ["exchange.document_number", "counters of numbers by county and year"],
  ["indicators.counted", "which version of an indicator the kept facts follow"],
  ["indicators.disagreement", "written and read by the worker role only"],
  ["indicators.mark", "the application may add marks and read none"],
  ["migrations.applied", "names of migration files; no role of the product reads it"],
  ["platform.file", "checksums; who may read the bytes is decided by the row that names them"],
  ["registry.area", "public list of administrative areas"],
]);
/** Tables whose rows everybody may read, and why. Who may write them is still tested. */
const publicTables = new Map([
  ["indicators.target", "targets are published with the plan that sets them"],
  ["registry.institution", "licences of technical service institutions are published"],
  ["registry.institution_scope", "licences of technical service institutions are published"],
]);
/** Tables where a new row has no owner yet, and why a role may add one. */
const unowned = new Map([["registry.worker", "a person is entered by whoever first reports her; employment and cards decide who sees her"]]);
/** Functions that run with their owner's rights, as the migration that makes each explains. */
const definers = new Set(["registry.match_employers"]);
/** Schemas of libraries: the queue's payloads carry ids and are read by the worker only. */
const librarySchemas = ["jobs"];
/** Nobody of the product may change what is written here. */
const appendOnly = [
  "access.audit_entry",
  "cases.act",
  "exchange.document",
  "exchange.document_void",
  "exposure.report",
  "exposure.result",
  "exposure.superseded_report",
  "health.exam_card",
  "health.superseded_card",
  "platform.file",
  "registry.employer_trace",
  "registry.employer_version",
];
/** Rows of the audit chain are made by the chain alone; its own tests cover who reads them. */
const notSeeded = new Set(["access.audit_entry"]);

type Column = { name: string; type: string; required: boolean; generated: boolean };
type Table = { name: string; columns: Column[]; checks: string[] };

const home = { area: "330499101000", county: "330499000000" };
const away = { area: "330498101000" };
const uuidOf = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
/** The same column names the same foreign thing in every table, so that joins find it. */
const awayId = (column: string): string =>
  uuidOf(
    `away:${column.endsWith("employer_id") ? "employer_id" : ["institution_id", "organisation_id", "submitter_id"].includes(column) ? "organisation_id" : column}`,
  );
const canary = "乙地密件";

const valueFor = (table: Table, { name, type }: Column): unknown => {
  if (type === "uuid") return awayId(name);
  const check = table.checks.find((text) => new RegExp(`\\b${name}\\b`).test(text) && /ANY \(ARRAY\[/.test(text));
  const option = check && /ARRAY\['?([^':\]]+)'?/.exec(check)?.[1];
  if (option !== undefined) return option;
  if (/(^|_)area_code$/.test(name)) return away.area;
  if (type === "date") return "2025-02-03";
  if (type.startsWith("timestamp")) return "2025-02-03T04:05:06Z";
  if (["smallint", "integer", "bigint", "numeric", "double precision", "real"].includes(type)) return 1;
  if (type === "boolean") return true;
  if (type === "jsonb" || type === "json") return {};
  if (type === "bytea") return `\\x${createHash("sha256").update(name).digest("hex")}`;
  if (type.endsWith("[]")) return [];
  return `${canary}-${name}`;
};

const catalogue = async (owner: pg.Client): Promise<Table[]> => {
  const { rows } = await owner.query<{ name: string; columns: Column[]; checks: string[] | null }>(
    `
    select n.nspname || '.' || c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'required', a.attnotnull and not a.atthasdef,
         'generated', a.attgenerated <> '' or a.attidentity <> '') order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c') as checks
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity and n.nspname <> all($1::text[]) order by 1`,
    [librarySchemas],
  );
  return rows.map((row) => ({ ...row, checks: row.checks ?? [] }));
};

/** A row of another county, employer, institution and worker, with every column that names an owner filled. */
const foreignRow = (table: Table): Record<string, unknown> =>
  Object.fromEntries(
    table.columns
      .filter(
        (c) =>
          !c.generated &&
          (c.required ||
            /(^|_)(area_code|employer_id|institution_id|organisation_id|worker_id|account_id)$/.test(c.name) ||
            c.type === "text"),
      )
      .map((c) => [c.name, valueFor(table, c)]),
  );
const insertSql = (table: Table, row: Record<string, unknown>): string => {
  const names = Object.keys(row).map((name) => pg.escapeIdentifier(name));
  return `insert into ${table.name} (${names.join(", ")}) select ${names.join(", ")} from jsonb_populate_record(null::${table.name}, $1::jsonb)`;
};

type Who = { label: string; actor: Actor };
const kinds: OrganisationKind[] = [
  "commission",
  "cdc",
  "inspection",
  "township",
  "laboratory",
  "exam-institution",
  "diagnosis-institution",
  "employer",
  "worker",
  "platform",
];

/** One account of every role in the home county. */
const everybody = async (world: TestWorld): Promise<Who[]> => {
  const people: { username: string; role: Role; kind: OrganisationKind }[] = [];
  await world.asSystem(async (ctx) => {
    const organisations = kinds.map((kind) => ({
      organisationId: newId(),
      kind,
      name: `临江${kind}`,
      areaCode: ["township", "employer", "worker"].includes(kind) ? home.area : home.county,
      ...(kind === "employer" ? { employerId: newId() } : {}),
      ...(kind === "worker" ? { workerId: newId() } : {}),
    }));
    await createOrganisations(ctx, organisations);
    for (const { kind } of organisations) for (const role of rolesOfKind[kind]) people.push({ kind, role, username: `${kind}.${role}` });
    await createAccounts(
      ctx,
      people.map(({ kind, role, username }) => ({
        username,
        displayName: "甲",
        roles: [role],
        organisationId: organisations.find((o) => o.kind === kind)!.organisationId,
        password: "一把钥匙开一把锁",
        mustChangePassword: false,
      })),
    );
  });
  const who = await Promise.all(people.map(async ({ username }) => ({ label: username, actor: await accountActor(world.db, username) })));
  return [...who, { label: "nobody", actor: publicActor }];
};

describe("the catalogue of the database", () => {
  let world: TestWorld;
  let owner: pg.Client;
  beforeAll(async () => {
    world = await testWorld();
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });
  const names = async (sql: string, values: unknown[] = []): Promise<string[]> =>
    (await owner.query<{ name: string }>(sql, values)).rows.map((r) => r.name);
  const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and n.nspname <> all(array['${librarySchemas.join("','")}'])`;

  test("every table has row security enabled and forced, or a written reason why not", async () => {
    const open = await names(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(open.filter((name) => !openTables.has(name))).toEqual([]);
  });

  test("no policy is for everybody, and each names one of the three login roles", async () => {
    const policies = await names(
      `select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies where not roles <@ array['zhikang_app', 'zhikang_worker', 'zhikang_auth']::name[]`,
    );
    expect(policies).toEqual([]);
  });

  test("the application's policies never open a whole table", async () => {
    const wide = await names(
      `select schemaname || '.' || tablename as name from pg_policies where 'zhikang_app' = any(roles) and (qual = 'true' or with_check = 'true')`,
    );
    expect(wide).toEqual([]);
  });

  test("the login roles own nothing, rule nothing and belong to nobody", async () => {
    expect(
      await names(
        `select rolname as name from pg_roles where rolname like 'zhikang\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
      ),
    ).toEqual([]);
    expect(
      await names(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'zhikang\\_%'`),
    ).toEqual([]);
    expect(
      await names(`select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname like 'zhikang\\_%'`),
    ).toEqual([]);
    expect(
      await names(`select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'zhikang\\_%'`),
    ).toEqual([]);
  });

  test("every view reads with its reader's rights, and no materialized view exists", async () => {
    expect(
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where ${ours} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)))`),
    ).toEqual([]);
  });

  test("no function runs with its owner's rights and none claims to be leakproof", async () => {
    expect(
      await names(
        `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and (p.prosecdef or p.proleakproof)`,
      ),
    ).toEqual([]);
  });

  test("nobody may empty a table, refer to one or hang a trigger on one", async () => {
    expect(
      await names(
        `select table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type as name from information_schema.table_privileges
         where (grantee like 'zhikang\\_%' or grantee = 'PUBLIC') and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
           and table_schema not in ('pg_catalog', 'information_schema') and table_schema <> all($1::text[])`,
        [librarySchemas],
      ),
    ).toEqual([]);
  });

  test("what is append-only can be neither changed nor removed by any role of the product", async () => {
    expect(
      await names(
        `select table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type as name from information_schema.table_privileges
         where grantee like 'zhikang\\_%' and privilege_type in ('UPDATE', 'DELETE') and table_schema || '.' || table_name = any($1::text[])`,
        [appendOnly],
      ),
    ).toEqual([]);
  });

  test("partitions carry policies of their own or no grant", async () => {
    expect(
      await names(
        `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where ${ours} and c.relispartition and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
           and has_table_privilege('zhikang_app', c.oid, 'select')`,
      ),
    ).toEqual([]);
  });

  test("only the sign-in role reads the sign-in library's secrets", async () => {
    for (const role of ["zhikang_app", "zhikang_worker"])
      for (const [table, column] of [
        ["auth_credential", "password"],
        ["auth_session", "token"],
        ["auth_two_factor", "secret"],
        ["auth_verification", "value"],
        ["sign_in_guard", "name_key"],
      ])
        expect(
          (await owner.query("select has_column_privilege($1, $2, $3, 'select') as may", [role, `access.${table}`, column])).rows[0].may,
        ).toBe(false);
    expect(
      await names(
        `select distinct table_schema || '.' || table_name as name from information_schema.table_privileges where grantee = 'zhikang_auth' and table_schema <> 'access'`,
      ),
    ).toEqual([]);
  });
});

describe("rows of another county, employer, institution and worker", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let tables: Table[];
  let who: Who[];
  beforeAll(async () => {
    world = await testWorld();
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    tables = (await catalogue(owner)).filter((t) => !notSeeded.has(t.name));
    who = (await everybody(world)).filter(({ actor }) => actor.kind !== "platform");
    await seed(owner, tables);
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  /** What a statement came to: rows touched, or the code of its refusal. */
  const outcome = async (actor: Actor, sql: string, values: unknown[] = []): Promise<number | string> => {
    try {
      return await world.db.withScope(scopeOf(actor), async (tx) => (await tx.query(sql, values)).length);
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  const isAway = (t: Table): string =>
    `(${t.name.split(".")[1]}::text like '%${canary}%' or ${t.name.split(".")[1]}::text like '%${away.area}%' or ${t.name.split(".")[1]}::text like '%${awayId("employer_id")}%')`;
  const silent = new Set<number | string>([0, "42501"]);

  test("are in every protected table, so that the tests below look at something", async () => {
    for (const t of tables) expect([t.name, (await owner.query(`select 1 from ${t.name} limit 1`)).rowCount]).toEqual([t.name, 1]);
    expect(tables.length).toBeGreaterThan(10);
  });

  test("are read by no role, neither alone, locked, counted, nor through a join", async () => {
    const leaks: string[] = [];
    for (const t of tables)
      for (const { label, actor } of who) {
        const reads = [
          `select 1 from ${t.name} where ${isAway(t)}`,
          `select 1 from ${t.name} where ${isAway(t)} for share`,
          `select 1 from (select count(*) as n from ${t.name} where ${isAway(t)}) counted where n > 0`,
          `select 1 from ${t.name} cross join (values (1)) v(x) where ${isAway(t)}`,
        ];
        for (const sql of reads) {
          const found = await outcome(actor, sql);
          if (!silent.has(found)) leaks.push(`${label} ${t.name} ${found} ${sql.slice(0, 40)}`);
        }
      }
    expect(leaks).toEqual([]);
  });

  test("are changed and removed by no role", async () => {
    const leaks: string[] = [];
    for (const t of tables) {
      const column = pg.escapeIdentifier(t.columns.find((c) => !c.generated)!.name);
      for (const { label, actor } of who)
        for (const sql of [
          `update ${t.name} set ${column} = ${column} returning 1`,
          `delete from ${t.name} returning 1`,
          `merge into ${t.name} using (values (1)) v(x) on true when matched then delete returning 1`,
        ]) {
          const found = await outcome(actor, `with touched as (${sql.startsWith("merge") ? sql : sql}) select 1 from touched`);
          // Own rows of the accounts under test may be touched; foreign ones are counted below.
          if (typeof found === "string" && found !== "42501" && !/^(23|0A|55|42)/.test(found)) leaks.push(`${label} ${t.name} ${found}`);
        }
    }
    expect(leaks).toEqual([]);
    for (const t of tables)
      expect([t.name, (await owner.query(`select 1 from ${t.name} where ${isAway(t)} limit 1`)).rowCount]).toEqual([t.name, 1]);
  });

  test("cannot be added by any role, nor asked for through a conflict", async () => {
    const leaks: string[] = [];
    for (const t of tables) {
      const row = foreignRow(t);
      const fresh = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          owning(name) ? value : t.columns.find((c) => c.name === name)!.type === "uuid" ? newId() : value,
        ]),
      );
      for (const { label, actor } of who)
        for (const [values, sql] of [
          [row, `${insertSql(t, row)} returning 1`],
          [row, `${insertSql(t, row)} on conflict do nothing returning 1`],
          [fresh, `${insertSql(t, fresh)} returning 1`],
        ] as const) {
          const found = await outcome(actor, sql, [JSON.stringify(values)]);
          if (found !== "42501") leaks.push(`${label} ${t.name} ${found}`);
        }
    }
    expect(leaks).toEqual([]);
  });

  test("without a scope, or with an empty or malformed one, no table answers a row", async () => {
    const leaks: string[] = [];
    const scopes: Record<string, string>[] = [
      {},
      { kind: "", area_from: "", area_to: "", organisation: "", employer: "", worker: "", account: "", roles: "" },
      { kind: "commission" },
      { kind: "commission", area_from: "", area_to: "999999999999" },
      { kind: "employer" },
      { kind: "worker" },
      { kind: "worker", worker: "not-an-id" },
    ];
    for (const t of tables)
      for (const scope of scopes) {
        const found = await world.db
          .withScope(scope, (tx) => tx.query(`select 1 from ${t.name}`))
          .then(
            (rows) => rows.length,
            (error: { code?: string }) => error.code ?? String(error),
          );
        if (typeof found === "number" && found > 0) leaks.push(`${t.name} ${JSON.stringify(scope)} ${found}`);
      }
    expect(leaks).toEqual([]);
  });
});

const owning = (column: string): boolean =>
  /(^|_)(area_code|employer_id|institution_id|organisation_id|worker_id|account_id)$/.test(column);

const seed = async (owner: pg.Client, tables: Table[]): Promise<void> => {
  const failures: string[] = [];
  // Foreign keys rest while single rows go in; checks and uniqueness do not.
  await owner.query("set session_replication_role = replica");
  for (const t of tables) {
    const row = foreignRow(t);
    await owner.query(insertSql(t, row), [JSON.stringify(row)]).catch((error: Error) => failures.push(`${t.name}: ${error.message}`));
  }
  await owner.query("set session_replication_role = origin");
  expect(failures).toEqual([]);
};

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
    tables = (await catalogue(owner)).filter((t) => !notSeeded.has(t.name));
    who = await everybody(world);
    closeSignIn = openSignIn({ db: world.db, secret: world.secret, publicUrl: "http://127.0.0.1:8080", twoFactor: "optional" });
    app = await buildServer<Route>({
      routes,
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
          .filter(([key, part]) => schema.required?.includes(key) || /Id$/.test(key) || (/areaCode/.test(key) && part.type === "string"))
          .filter(([key]) => !/^(cursor|accountId)$/.test(key))
          .map(([key, part]) => [key, sample(part, key, ids)]),
      );
    if (schema.type === "array") return (schema.minItems ?? 0) > 0 ? [sample(schema.items ?? {}, name, ids)] : [];
    if (schema.type === "number" || schema.type === "integer") return Math.max(schema.minimum ?? 1, 1);
    if (schema.type === "boolean") return false;
    if (schema.format === "uuid" || /Ids?$/.test(name)) return ids(name.replace(/Ids$/, "Id"));
    if (schema.format === "date" || /(^|[a-z])(On|Day|from|to|asOf)$/.test(name)) return "2025-02-03";
    if (/areaCode/.test(name)) return away.area;
    if (/period/i.test(name)) return "2025";
    return `${canary}-${snake(name)}`.slice(0, Math.max(schema.minLength ?? 0, 40));
  };
  const inputOf = (schema: z.ZodType | undefined, ids: Ids): Record<string, unknown> => {
    if (!schema) return {};
    try {
      return sample(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema, "", ids) as Record<string, unknown>;
    } catch {
      return {};
    }
  };
  const paramOf = (name: string, ids: Ids): string =>
    /Id$/.test(name) ? ids(name) : /areaCode/.test(name) ? away.area : /[dD]ay$|On$/.test(name) ? "2025-02-03" : `${canary}-${snake(name)}`;
  const ask = async (route: Route, label: string, ids: Ids, withQuery = true): Promise<{ status: number; text: string; code: string }> => {
    const path = route.path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(paramOf(name, ids)));
    const query = withQuery
      ? new URLSearchParams(Object.entries(inputOf(route.query, ids)).map(([k, v]) => [k, String(v)] as [string, string])).toString()
      : "";
    const answer = await app.inject({
      method: route.method,
      url: query ? `${path}?${query}` : path,
      headers: { "x-test-actor": label },
      ...(route.method === "GET" || route.method === "DELETE" ? {} : { payload: inputOf(route.body, ids) }),
    });
    const text = answer.payload
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

  /** Lists an account reads of its own doings change by being read; the system administrator manages every organisation. */
  const changesByReading = /^\/api\/v1\/(audit-entries|sessions?)$/;
  const managesAll = (route: Route, actor: Actor): boolean =>
    actor.kind === "platform" && /^\/api\/v1\/(organisations|accounts)/.test(route.path);
  const foreignWords = (): string[] => [canary, awayId("employer_id"), awayId("organisation_id"), awayId("worker_id")];

  test("answers exactly as if the foreign rows were not there", async () => {
    const reads = routes.filter((r) => r.method === "GET");
    const before = new Map<string, { status: number; text: string }>();
    const each = async (
      visit: (key: string, route: Route, label: string, ids: Ids, withQuery: boolean) => Promise<void>,
    ): Promise<void> => {
      for (const route of reads)
        for (const { label, actor } of who) {
          if (!allowed(actor, route.may) || managesAll(route, actor)) continue;
          for (const withQuery of route.query ? [true, false] : [false])
            await visit(`${route.path} ${label} ${withQuery}`, route, label, awayIds, withQuery);
        }
    };
    await each(async (key, route, label, ids, withQuery) => void before.set(key, await ask(route, label, ids, withQuery)));
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
    for (const route of routes.filter((r) => r.method === "GET" && /:\w+Id/.test(r.path)))
      for (const { label, actor } of who) {
        if (!allowed(actor, route.may) || managesAll(route, actor)) continue;
        const foreign = await ask(route, label, awayIds);
        const absent = await ask(route, label, randomIds);
        if (foreign.status !== absent.status || foreign.code !== absent.code)
          leaks.push(`${route.path} ${label}: ${foreign.status} ${foreign.code} / ${absent.status} ${absent.code}`);
        if (
          foreign.status < 400 &&
          foreign.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "") !== absent.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
        )
          leaks.push(`${route.path} ${label}: bodies differ`);
      }
    expect(leaks).toEqual([]);
  });

  test("a write to a foreign record is answered like one to an absent record and changes nothing of it", async () => {
    const state = async (): Promise<string> => {
      const parts: string[] = [];
      for (const t of tables) {
        const alias = t.name.split(".")[1]!;
        const { rows } = await owner.query<{ sum: string | null }>(
          `select md5(string_agg(${alias}::text, '' order by ${alias}::text)) as sum from ${t.name} where ${foreignWords()
            .map((word) => `${alias}::text like '%${word}%'`)
            .join(" or ")}`,
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
