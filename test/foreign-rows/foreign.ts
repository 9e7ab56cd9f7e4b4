import { createHash } from "node:crypto";
import pg from "pg";
import { expect } from "vitest";
import { newId } from "#kernel";
import {
  accountActor,
  createAccounts,
  createOrganisations,
  publicActor,
  rolesOfKind,
  type Actor,
  type OrganisationKind,
  type Role,
} from "#access";
import type { TestWorld } from "#test";

/** Tables without row security, and why they need none. */
export const openTables = new Map([
  ["access.audit_head", "ends of the audit chain; hold nobody's data"],
  ["access.watch_cursor", "how far the audit trail was looked at; read and written by the worker role only"],
  ["cases.case_number", "counters of numbers by county and year"],
  ["exchange.document_number", "counters of numbers by county and year"],
  ["indicators.counted", "which version of an indicator the kept facts follow"],
  ["indicators.disagreement", "written and read by the worker role only"],
  ["indicators.mark", "the application may add marks and read none"],
  ["indicators.release", "month ends that were judged; read and written by the worker role only"],
  ["migrations.applied", "names of migration files; no role of the product reads it"],
  ["platform.file", "checksums; who may read the bytes is decided by the row that names them"],
  ["registry.area", "public list of administrative areas"],
]);
/** Tables whose rows everybody may read, and why. Who may write them is still tested. */
export const publicTables = new Map([
  ["access.delegation_limit", "a rule everybody who lends a role has to know"],
  ["indicators.target", "targets are published with the plan that sets them"],
  ["registry.institution", "licences of technical service institutions are published"],
  ["registry.institution_scope", "licences of technical service institutions are published"],
]);
/** Tables where a new row has no owner yet, and why a role may add one. */
export const unowned = new Map([
  ["registry.worker", "a person is entered by whoever first reports her; employment and cards decide who sees her"],
]);
/** Functions that run with their owner's rights, as the migration that makes each explains. */
export const definers = new Set([
  "access.colleagues",
  "registry.count_base",
  "registry.keep_hazard_categories",
  "registry.list_employers",
  "registry.match_employers",
]);
/** Schemas of libraries: the queue's payloads carry ids and are read by the worker only. */
export const librarySchemas = ["jobs"];
/** Nobody of the product may change what is written here. */
export const appendOnly = [
  "access.audit_entry",
  "access.message",
  "access.message_read",
  "access.watch_alarm",
  "access.watch_answer",
  "cases.act",
  "exchange.document",
  "exchange.document_void",
  "exposure.kept_file",
  "exposure.notice",
  "exposure.notice_post",
  "exposure.notice_receipt",
  "exposure.notice_text",
  "exposure.dose_record",
  "exposure.radiation_worker",
  "exposure.accuracy_check",
  "exposure.accuracy_photo",
  "exposure.report",
  "exposure.result",
  "exposure.spot_check",
  "exposure.spot_check_pool",
  "exposure.superseded_report",
  "health.exam_card",
  "health.superseded_card",
  "oversight.informing",
  "oversight.informing_receipt",
  "oversight.letter_reminder",
  "oversight.letter_signature",
  "oversight.letter_text",
  "oversight.self_check",
  "oversight.self_check_round",
  "platform.file",
  "registry.area_change_moved",
  "registry.archive_item",
  "registry.archive_withdrawal",
  "registry.contract_telling",
  "registry.employer_trace",
  "registry.employer_version",
  "registry.identity_act",
  "registry.identity_row",
  "registry.dispatch_sheet",
  "registry.reminder_plan",
  "registry.town_return",
  "registry.verification_act",
];
/** Rows of the audit chain are made by the chain alone; its own tests cover who reads them. */
export const notSeeded = new Set(["access.audit_entry"]);

export type Column = { name: string; type: string; required: boolean; generated: boolean };
export type Table = { name: string; columns: Column[]; checks: string[] };

export const home = { area: "330499101000", county: "330499000000" };
export const away = { area: "330498101000" };
export const uuidOf = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
/** The same column names the same foreign thing in every table, so that joins find it. */
export const awayId = (column: string): string =>
  uuidOf(
    `away:${column.endsWith("employer_id") ? "employer_id" : ["institution_id", "organisation_id", "submitter_id"].includes(column) ? "organisation_id" : column}`,
  );
export const canary = "乙地密件";

/** Values that must exist elsewhere for a row to count, by column: ids of declared indicators and the like. */
export const declared = new Map<string, string>();

export const valueFor = (table: Table, { name, type }: Column): unknown => {
  if (type === "uuid") return awayId(name);
  const check = table.checks.find((text) => new RegExp(`\\b${name}\\b`).test(text) && /ANY \(ARRAY\[/.test(text));
  const option = check && /ARRAY\[(?:''::text, )?'?([^':\]]+)'?/.exec(check)?.[1];
  if (option !== undefined) return option;
  const existing = declared.get(name);
  if (existing !== undefined) return existing;
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

export const catalogue = async (owner: pg.Client): Promise<Table[]> => {
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
export const foreignRow = (table: Table): Record<string, unknown> =>
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
export const insertSql = (table: Table, row: Record<string, unknown>): string => {
  const names = Object.keys(row).map((name) => pg.escapeIdentifier(name));
  return `insert into ${table.name} (${names.join(", ")}) select ${names.join(", ")} from jsonb_populate_record(null::${table.name}, $1::jsonb)`;
};

export type Who = { label: string; actor: Actor };
export const kinds: OrganisationKind[] = [
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
export const everybody = async (world: TestWorld): Promise<Who[]> => {
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

export const owning = (column: string): boolean =>
  /(^|_)(area_code|employer_id|institution_id|organisation_id|worker_id|account_id)$/.test(column);

export const seed = async (owner: pg.Client, tables: Table[]): Promise<void> => {
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
