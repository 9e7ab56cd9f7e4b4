import { factors } from "../generated/hazard-factors.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";
import type { AgentGroup } from "./agents.ts";

/**
 * An entry of 职业病危害因素分类目录 (2015). `agents` are the codes of the national exchange it answers to (several where the
 * exchange splits it, none for three radiation entries), `match` how their names cover it. `highlyToxic`: in 高毒物品目录 (2003);
 * `part` and `conditional` are a question to the user, not a yes.
 */
export type HazardFactor = {
  group: AgentGroup;
  no: string;
  name: string;
  cas: readonly string[];
  agents: readonly string[];
  match: "same" | "narrower" | "broader" | "split" | "none";
  severe?: "whole" | "part" | "conditional";
  highlyToxic?: "whole" | "part";
  carcinogen?: string;
  clause: Clause;
  evidence: Evidence;
  /** how the number in the catalogue is known; most rest on memory */
  numberEvidence: string;
};

const list = (cell: string): string[] =>
  cell
    .split(";")
    .map((x) => x.trim())
    .filter((x) => x !== "");

const all = lazy((): readonly HazardFactor[] =>
  readTable(factors).map((r) => ({
    group: r.category as AgentGroup,
    no: r.no!,
    name: r.name_zh!,
    cas: list(r.cas!),
    agents: list(r.codes!),
    match: (r.code_match || "none") as "same",
    ...(r.severe === "1" ? { severe: (r.severe_scope || "whole") as "whole" } : {}),
    ...(r.highly_toxic ? { highlyToxic: r.highly_toxic as "whole" } : {}),
    ...(r.carcinogen ? { carcinogen: r.carcinogen } : {}),
    clause: { sourceId: r.source!, clause: r.clause! },
    evidence: r.evidence as Evidence,
    numberEvidence: r.no_evidence!,
  })),
);
const byAgent = lazy(() => {
  const map = new Map<string, HazardFactor[]>();
  for (const f of all()) for (const code of f.agents) map.set(code, [...(map.get(code) ?? []), f]);
  return map;
});
const none: readonly HazardFactor[] = [];

/** The 459 entries of the catalogue of 2015. */
export const hazardFactors = (): readonly HazardFactor[] => all();
/** The entries of the catalogue that an agent of the national exchange belongs to. */
export const factorsOf = (agentCode: string): readonly HazardFactor[] => byAgent().get(agentCode) ?? none;
