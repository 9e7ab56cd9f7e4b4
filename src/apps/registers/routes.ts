import { z } from "zod";
import { allActs, policy, roleLabels, route, type Route } from "#access";
import { notPersonal } from "./not-personal.ts";
import { keptFor, personalData } from "./personal-data.ts";
import { evidenceLabels, retentionKinds } from "./retention.ts";

policy("apps.registers", { "register.read": ["commission-admin", "platform-admin", "auditor"] });

const Evidence = z.enum(["two-sources", "one-source", "own", "none"]);
const PersonalDataView = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      whose: z.string(),
      columns: z.array(z.string()),
      purpose: z.string(),
      basis: z.string(),
      evidence: Evidence,
      evidenceLabel: z.string(),
      /** roles that hold an act by which it is seen */
      seenBy: z.array(z.string()),
      alsoSeen: z.string(),
      protection: z.string(),
      recipients: z.string(),
      sensitive: z.boolean(),
      kept: z.array(z.string()),
    }),
  ),
  /** columns that look personal and are not, by the reason */
  notPersonal: z.array(z.object({ reason: z.string(), columns: z.array(z.string()) })),
});
const RetentionView = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      tables: z.array(z.string()),
      /** null: no source says how long; never deleted by itself */
      period: z.string().nullable(),
      source: z.string(),
      evidence: Evidence,
      evidenceLabel: z.string(),
      deletes: z.array(z.object({ table: z.string(), rows: z.string() })),
    }),
  ),
});

/** Labels of the roles that hold any of these acts, in the order of roles. */
export const rolesThatSee = (acts: readonly string[]): string[] => {
  const held = new Set(
    allActs()
      .filter((a) => acts.includes(a.act))
      .flatMap((a) => a.roles),
  );
  return Object.entries(roleLabels).flatMap(([role, label]) => ([...held].some((r) => r === role) ? [label] : []));
};

export const registerRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/registers/personal-data",
    summary: "个人信息清单：每种个人信息在哪些列、为什么、依据、谁看得到、保存多久",
    may: "register.read",
    response: PersonalDataView,
    run: async () => ({
      items: personalData.map((p) => ({
        ...p,
        columns: [...p.columns],
        evidenceLabel: evidenceLabels[p.evidence],
        seenBy: rolesThatSee(p.seenBy),
        kept: [...keptFor(p)],
      })),
      notPersonal: Object.entries(notPersonal).map(([reason, columns]) => ({ reason, columns: [...columns] })),
    }),
  }),
  route({
    method: "GET",
    path: "/api/v1/registers/retention",
    summary: "保存期限清单：每种记录的期限、来源和自动删除的范围；没有来源的不自动删除",
    may: "register.read",
    response: RetentionView,
    run: async () => ({
      items: retentionKinds.map(({ id, what, tables, period, source, evidence, deletes }) => ({
        id,
        what,
        tables: [...tables],
        period,
        source,
        evidence,
        evidenceLabel: evidenceLabels[evidence],
        deletes: Object.entries(deletes ?? {}).map(([table, rows]) => ({ table, rows })),
      })),
    }),
  }),
];
