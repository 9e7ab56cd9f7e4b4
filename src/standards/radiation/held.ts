import type { Day } from "#kernel";
import { assessed, compared, meets, type Threshold } from "../thresholds.ts";
import type { Finding, Outcome } from "../types.ts";

type Held = {
  ruleId: string;
  on: Day;
  edition: string;
  row: Threshold;
  value: number;
  unit: string;
  /** what it means that the printed condition is met, and that it is not; `breaks`: the row prints what must not be */
  met: Outcome;
  unmet: Outcome;
  breaks?: boolean;
  /** other rows that took part, named before the deciding one */
  with?: readonly Threshold[];
  steps?: readonly string[];
  used: Record<string, unknown>;
};

/** The finding of one amount held against one printed number. */
export const held = (h: Held): Finding => {
  const holds = meets(h.row, h.value);
  return assessed({
    ruleId: h.ruleId,
    on: h.on,
    edition: h.edition,
    verdict: holds === (h.breaks === true) ? "over" : "within",
    outcome: holds ? h.met : h.unmet,
    value: h.value,
    unit: h.unit,
    limit: h.row.value,
    rows: [...(h.with ?? []), h.row],
    steps: h.steps ?? [compared(h.row, h.value)],
    used: h.used,
  });
};
