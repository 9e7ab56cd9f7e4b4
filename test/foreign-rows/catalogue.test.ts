import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { appendOnly, definers, librarySchemas, openTables, publicTables, unowned } from "./foreign.ts";

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
    expect(wide.filter((name) => !publicTables.has(name) && !unowned.has(name))).toEqual([]);
  });

  test("the login roles own nothing, rule nothing and belong to nobody but the worker, who may become the intake role", async () => {
    expect(
      await names(
        `select rolname as name from pg_roles where rolname like 'zhikang\\_%' and (rolsuper or (rolbypassrls and rolcanlogin) or rolcreaterole or rolcreatedb or rolreplication)`,
      ),
    ).toEqual([]);
    expect(
      await names(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'zhikang\\_%'`),
    ).toEqual([]);
    const functions = await names(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
       where r.rolname like 'zhikang\\_%'`,
    );
    expect(functions.filter((name) => !definers.has(name))).toEqual([]);
    expect(
      await names(
        `select m.member::regrole || ' ' || m.roleid::regrole as name from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'zhikang\\_%'`,
      ),
    ).toEqual(["zhikang_worker zhikang_intake"]);
  });

  test("the one role that passes row security can add exam cards and do nothing else", async () => {
    expect(
      await names(`select rolname as name from pg_roles where rolbypassrls and rolname <> current_user and rolname like 'zhikang%'`),
    ).toEqual(["zhikang_intake"]);
    expect(
      await names(
        `select a.privilege_type || ' ' || c.oid::regclass as name from pg_class c, aclexplode(c.relacl) a where a.grantee = 'zhikang_intake'::regrole`,
      ),
    ).toEqual(["INSERT health.exam_card"]);
  });

  test("every view reads with its reader's rights, and no materialized view exists", async () => {
    expect(
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where ${ours} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)))`),
    ).toEqual([]);
  });

  test("only listed functions run with their owner's rights, with a fixed search path and not for everybody, and none claims to be leakproof", async () => {
    const privileged = await names(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosecdef`,
    );
    expect(privileged.filter((name) => !definers.has(name))).toEqual([]);
    expect(
      await names(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.proleakproof`),
    ).toEqual([]);
    const loose = await names(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${ours} and p.prosecdef and (has_function_privilege('public', p.oid, 'execute')
         or not exists (select 1 from unnest(p.proconfig) c where c ~ '^search_path=(pg_catalog|pg_catalog, pg_temp)$'))`,
    );
    expect(loose).toEqual([]);
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

  test("what is append-only may be put under another employer by the worker role, and nothing else of it changed", async () => {
    expect(
      await names(
        `select table_schema || '.' || table_name || ' ' || column_name || ' ' || grantee as name from information_schema.column_privileges
         where grantee like 'zhikang\\_%' and privilege_type = 'UPDATE' and table_schema || '.' || table_name = any($1::text[])
           and table_schema || '.' || table_name <> 'platform.file' and not (grantee = 'zhikang_worker' and column_name ~ '(^|_)employer_id$')`,
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
