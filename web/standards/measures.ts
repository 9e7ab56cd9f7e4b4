import type { Agent, LimitEntry } from "#standards";
import { physicalLimits, type PhysicalLimit } from "#standards/tables";
import { headOf } from "./calculators/heads.ts";

/** Rows of the physical limits by the beginning of their id, and the calculators that judge by them. */
const physical: Record<string, { rows: readonly string[]; calculators: readonly string[] }> = {
  "3001": { rows: ["uhf."], calculators: ["ultra-high-frequency"] },
  "3002": { rows: ["hf."], calculators: ["high-frequency"] },
  "3003": { rows: ["power-frequency."], calculators: ["power-frequency"] },
  "3004": { rows: ["laser."], calculators: ["laser"] },
  "3005": { rows: ["microwave."], calculators: ["microwave"] },
  "3006": { rows: ["ultraviolet."], calculators: ["ultraviolet"] },
  "3007": { rows: ["heat.", "coal-face."], calculators: ["wbgt", "grade-heat", "coal-face"] },
  "3008": {
    rows: ["noise.", "impulse.", "room-noise."],
    calculators: ["noise-day", "noise-week", "noise-value", "impulse", "octave", "room-noise", "grade-noise"],
  },
  "3009": { rows: ["hand-arm.", "whole-body.", "auxiliary."], calculators: ["hand-arm", "whole-body"] },
};

export const physicalRowsOf = (code: string): readonly PhysicalLimit[] => {
  const begins = physical[code]?.rows;
  return begins ? physicalLimits().filter((r) => begins.some((b) => r.id.startsWith(b))) : [];
};

/** A calculator with what the agent already answers. */
export type Measure = { id: string; title: string; query: Readonly<Record<string, string>> };

/** What an agent is measured by: the calculators for the limits it has on the day, filled in with its name. */
export const measuresOf = (agent: Agent | undefined, entries: readonly LimitEntry[], biological: boolean): readonly Measure[] => {
  const name = entries.length === 1 ? entries[0]!.name : (agent?.name ?? entries[0]?.name ?? "");
  const ids = new Set<string>();
  for (const e of entries) {
    if (e.dust) ["dust", "twa-value"].forEach((id) => ids.add(id));
    if (e.pcTwa !== undefined) ["twa-area", "twa-personal", "week"].forEach((id) => ids.add(id));
    if (e.pcStel !== undefined) ids.add("stel");
    if (e.pcTwa !== undefined && e.pcStel === undefined) ids.add("peak");
    if (e.mac !== undefined) ids.add("mac");
    if (e.pcTwa !== undefined) ids.add("long-shift");
  }
  if (biological) ids.add("biological");
  const own = agent ? (physical[agent.code]?.calculators ?? []) : [];
  if (agent?.group === "radiation") ["dose-period", "dose-year", "dose-five-years"].forEach((id) => ids.add(id));
  const exams = agent ? [{ id: "exam-plan", query: { agents: `${agent.name.replace(/[%,;]/g, "")},,,` } }] : [];
  return [
    ...[...ids].map((id) => ({ id, query: id.startsWith("dose-") ? {} : { agent: name } })),
    ...own.map((id) => ({ id, query: {} })),
    ...exams,
  ].map(({ id, query }) => ({ id, title: headOf(id)!.title, query: query as Record<string, string> }));
};
