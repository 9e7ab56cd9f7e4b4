import { physical } from "../generated/physical.ts";
import { lazy, readTable } from "../table.ts";
import type { Evidence } from "../types.ts";

export type PhysicalLimit = {
  agent: string;
  metric: string;
  condition: string;
  limit: string;
  unit: string;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

/** The rows of GBZ 2.2-2007 and GBZ 1-2010 on physical agents. `limit` may be a formula; empty means withheld because sources disagree. */
export const physicalLimits = lazy((): readonly PhysicalLimit[] =>
  readTable(physical).map((r) => ({
    agent: r.agent!,
    metric: r.metric!,
    condition: r.condition!,
    limit: r.limit!,
    unit: r.unit!,
    sourceId: r.source!,
    clause: r.clause!,
    evidence: r.evidence as Evidence,
  })),
);
