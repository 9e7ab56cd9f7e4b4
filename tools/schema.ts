import pg from "pg";

const schemas = ["scope", "platform", "access", "registry", "exposure", "health", "cases", "indicators", "exchange"];
const withClient = async <T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
};

type Column = {
  schema: string;
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  default: string | null;
  comment: string | null;
};
const readColumns = async (client: pg.Client): Promise<Column[]> =>
  (
    await client.query<Column>(
      `SELECT n.nspname AS schema, c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
              NOT a.attnotnull AS nullable, pg_get_expr(d.adbin, d.adrelid) AS default, col_description(c.oid, a.attnum) AS comment
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
       WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition ORDER BY 1, 2, a.attnum`,
      [schemas],
    )
  ).rows;
const readComments = async (client: pg.Client): Promise<Map<string, string>> =>
  new Map(
    (
      await client.query<{ name: string; comment: string | null }>(
        `SELECT n.nspname || '.' || c.relname AS name, obj_description(c.oid) AS comment FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v')`,
        [schemas],
      )
    ).rows.map((r) => [r.name, r.comment ?? ""]),
  );
const byTable = (columns: Column[]): Map<string, Column[]> => {
  const tables = new Map<string, Column[]>();
  for (const c of columns) tables.set(`${c.schema}.${c.table}`, [...(tables.get(`${c.schema}.${c.table}`) ?? []), c]);
  return tables;
};

/** The schema as text, in an order that does not depend on history: tables, keys, indexes, policies, grants, functions. */
export const dumpSchema = (url: string): Promise<string> =>
  withClient(url, async (client) => {
    const tables = byTable(await readColumns(client));
    const lines = async (sql: string): Promise<string[]> => (await client.query<{ line: string }>(sql, [schemas])).rows.map((r) => r.line);
    const out = ["-- Made by `npm run generate` from the migrations; never edited.", ""];
    for (const [name, columns] of tables) {
      out.push(`TABLE ${name}`);
      for (const c of columns)
        out.push(`  ${c.column} ${c.type}${c.nullable ? "" : " not null"}${c.default ? ` default ${c.default}` : ""}`);
    }
    out.push(
      "",
      ...(await lines(
        `SELECT format('CONSTRAINT %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) AS line FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = ANY($1) AND contype <> 'n' ORDER BY 1`,
      )),
    );
    out.push("", ...(await lines(`SELECT indexdef AS line FROM pg_indexes WHERE schemaname = ANY($1) ORDER BY 1`)));
    out.push(
      "",
      ...(await lines(
        `SELECT format('POLICY %s ON %s.%s TO %s FOR %s USING (%s) CHECK (%s)', policyname, schemaname, tablename, array_to_string(roles, ','), cmd, qual, coalesce(with_check, '')) AS line FROM pg_policies WHERE schemaname = ANY($1) ORDER BY 1`,
      )),
    );
    out.push(
      "",
      ...(await lines(
        `SELECT format('GRANT %s ON %s.%s TO %s', string_agg(privilege_type, ',' ORDER BY privilege_type), table_schema, table_name, grantee) AS line FROM information_schema.role_table_grants WHERE table_schema = ANY($1) AND grantee LIKE 'zhikang%' GROUP BY table_schema, table_name, grantee ORDER BY 1`,
      )),
    );
    out.push(
      "",
      ...(await lines(
        `SELECT pg_get_functiondef(p.oid) AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY($1) ORDER BY p.proname, 1`,
      )),
    );
    return `${out.join("\n")}\n`;
  });

/** `docs/generated/tables.md`: every table and column with its comment. */
export const renderTablesPage = (url: string): Promise<string> =>
  withClient(url, async (client) => {
    const comments = await readComments(client);
    const out = ["# Tables", "", "Made by `npm run generate` from the comments in `db/migrations`; never edited.", ""];
    for (const [name, columns] of byTable(await readColumns(client))) {
      out.push(`## ${name}`, "", comments.get(name) ?? "", "", "| column | type | |", "|---|---|---|");
      for (const c of columns)
        out.push(`| ${c.column} | ${c.type}${c.nullable ? "" : ", not null"} | ${(c.comment ?? "").replaceAll("|", "\\|")} |`);
      out.push("");
    }
    return out.join("\n");
  });

const tsType = (type: string): string => {
  if (type.endsWith("[]")) return `${tsType(type.slice(0, -2))}[]`;
  if (/^(integer|bigint|smallint|numeric|double precision|real)/.test(type)) return "number";
  if (type === "boolean") return "boolean";
  if (type.startsWith("timestamp")) return "Date";
  if (type === "jsonb" || type === "json") return "unknown";
  if (type === "bytea") return "Buffer";
  return "string";
};

/** `src/platform/db/tables.ts`: row types with the comments of the columns. */
export const renderTableTypes = (url: string): Promise<string> =>
  withClient(url, async (client) => {
    const comments = await readComments(client);
    const out = ["// Made by `npm run generate` from the migrations; never edited.", "export type Tables = {"];
    for (const [name, columns] of byTable(await readColumns(client))) {
      const comment = comments.get(name);
      if (comment) out.push(`  /** ${comment.replaceAll("*/", "* /")} */`);
      out.push(`  "${name}": {`);
      for (const c of columns) {
        if (c.comment) out.push(`    /** ${c.comment.replaceAll("*/", "* /")} */`);
        out.push(`    ${c.column}: ${tsType(c.type)}${c.nullable ? " | null" : ""};`);
      }
      out.push("  };");
    }
    out.push("};", "");
    return out.join("\n");
  });
