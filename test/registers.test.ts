import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testWorld, type TestWorld } from "#test";
import { isKnownAct } from "#access";
import "../src/apps/routes.ts";
import {
  isMarkedNotPersonal,
  kindsOf,
  looksPersonal,
  notPersonal,
  personalData,
  retentionKinds,
  retentionOf,
} from "../src/apps/registers/index.ts";

type Column = { column: string; type: string };
let world: TestWorld;
let owner: pg.Client;
let columns: Column[];
let tables: string[];
beforeAll(async () => {
  world = await testWorld();
  owner = new pg.Client({ connectionString: world.adminUrl });
  await owner.connect();
  const found = await owner.query<{ name: string; column: string; type: string }>(
    `select n.nspname || '.' || c.relname as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'jobs')
     order by 1, a.attnum`,
  );
  columns = found.rows.map((r) => ({ column: `${r.name}.${r.column}`, type: r.type }));
  tables = [...new Set(found.rows.map((r) => r.name))];
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

describe("the register of personal data", () => {
  it("names every column that looks personal, or it is marked as not personal", () => {
    const open = columns.filter((c) => looksPersonal(c, columns) && kindsOf(c.column).length === 0 && !isMarkedNotPersonal(c.column));
    expect(open.map((c) => c.column)).toEqual([]);
  });

  it("would find a new column of a person by its name, its type or the person it stands beside", () => {
    const found = (column: string, type: string) => looksPersonal({ column, type }, [...columns, { column, type }]);
    for (const [column, type] of [
      ["registry.employer.contact_email", "text"],
      ["registry.site.guard_phone", "text"],
      ["exposure.report.sampler_name", "text"],
      ["registry.post.extra", "jsonb"],
      ["registry.post.scan", "bytea"],
      ["health.exam_card.weight", "numeric"],
      ["access.account.birth_on", "date"],
    ] as const)
      expect(found(column, type), column).toBe(true);
    expect(found("registry.post.hours", "numeric")).toBe(false);
  });

  it("names no column that is gone, marks nothing as both, and names only acts that exist", () => {
    const all = new Set(columns.map((c) => c.column));
    const stale = [...personalData.flatMap((p) => p.columns), ...Object.values(notPersonal).flat()].filter((pattern) => {
      const [schema, table, name] = pattern.split(".");
      if (schema === "*") return !columns.some((c) => c.column.endsWith(`.${table}`));
      return name === "*" ? !tables.includes(`${schema}.${table}`) : !all.has(pattern);
    });
    expect(stale).toEqual([]);
    const twice = columns.filter((c) => kindsOf(c.column).length > 0 && isMarkedNotPersonal(c.column)).map((c) => c.column);
    expect(twice).toEqual([]);
    expect(personalData.flatMap((p) => p.seenBy).filter((act) => !isKnownAct(act))).toEqual([]);
    for (const p of personalData)
      expect(
        [p.purpose, p.basis, p.recipients, p.protection].every((t) => t.length > 0),
        p.id,
      ).toBe(true);
  });
});

describe("the register of retention", () => {
  it("puts every table into one kind and names no table that is gone", () => {
    const named = retentionKinds.flatMap((k) => k.tables);
    expect(tables.filter((t) => !retentionOf(t))).toEqual([]);
    expect(named.filter((t) => !tables.includes(t))).toEqual([]);
    expect(named.filter((t, i) => named.indexOf(t) !== i)).toEqual([]);
  });

  it("gives a source to every period, and neither period nor source to a kind for which none was found", () => {
    for (const k of retentionKinds) {
      if (k.evidence === "none") expect([k.period, k.source], k.id).toEqual([null, ""]);
      else expect(k.period !== null && k.source.length > 0, k.id).toBe(true);
    }
  });

  it("lists every table of which a role of the product may delete a row, with what it may delete, and no other", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select distinct n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join (values ('zhikang_app'), ('zhikang_worker'), ('zhikang_auth')) r (role)
       where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'jobs')
         and (has_table_privilege(r.role, c.oid, 'DELETE') or has_table_privilege(r.role, c.oid, 'TRUNCATE')) order by 1`,
    );
    const allowed = retentionKinds.flatMap((k) => Object.keys(k.deletes ?? {}));
    expect(rows.map((r) => r.name).sort()).toEqual(allowed.toSorted());
    for (const k of retentionKinds) for (const table of Object.keys(k.deletes ?? {})) expect(k.tables, k.id).toContain(table);
  });

  it("lets nobody delete a record whose period is not its own choice, but for the row of a merged employer, which is kept elsewhere", () => {
    const deletable = retentionKinds.filter((k) => k.deletes && k.evidence !== "own");
    expect(deletable.flatMap((k) => Object.keys(k.deletes!))).toEqual(["registry.employer", "registry.employer_alias"]);
  });
});
