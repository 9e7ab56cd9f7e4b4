import type { Day } from "#kernel";
import { clauseText, reckon } from "#standards";
import { dutyRow } from "#standards/tables";
import { archiveKind } from "./kinds.ts";

/** The clauses of the duty a kept paper proves; empty for a paper no duty asks for. */
export const clauseOfKind = (kind: string): string => {
  const row = dutyRow(archiveKind(kind)?.duty ?? "");
  return row ? row.clauses.map(clauseText).join("；") : "";
};

/**
 * Until when a kept paper holds: as it says itself; else, where its duty comes again, until the next time is due.
 * @example validity({ kind: "train-worker", on: "2025-03-01", validUntil: null }) // → { until: "2026-03-01", by: "duty" }
 */
export const validity = (item: { kind: string; on: Day; validUntil: Day | null }): { until: Day | null; by: "paper" | "duty" | null } => {
  if (item.validUntil !== null) return { until: item.validUntil, by: "paper" };
  const row = dutyRow(archiveKind(item.kind)?.duty ?? "");
  return row?.rule === "cycle" && row.due ? { until: reckon(item.on, row.due), by: "duty" } : { until: null, by: null };
};
