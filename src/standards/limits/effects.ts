import { biological, chemical, dust } from "../generated/limit-effects.ts";
import { lazy, readTable } from "../table.ts";
import type { LimitEntry } from "./limits.ts";

const byRow = lazy(() => {
  const found = new Map<string, string>();
  for (const [kind, table] of Object.entries({ chemical, dust, biological }))
    for (const r of readTable(table)) if (r.critical_effect_zh) found.set(`${kind} ${r.no} ${r.valid_from}`, r.critical_effect_zh);
  return found;
});

/** The critical health effect (临界不良健康效应) a row of tables 1 to 3 of GBZ 2.1 prints beside its limits; empty where it prints none. */
export const criticalEffect = (entry: LimitEntry): string => byRow().get(`${entry.kind} ${entry.no} ${entry.from}`) ?? "";
