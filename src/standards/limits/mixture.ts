import type { Day } from "#kernel";
import type { Finding, MixtureSample } from "../types.ts";
import { clean, num } from "./findings.ts";
import { limitFor, type LimitEntry } from "./limits.ts";

const edition = "GBZ 2.1-2019";

/**
 * Judges the joint action of several agents (R5): I = Σ C/L for the shift means and for the 15-minute values apart.
 * An agent without a PC-STEL adds 0 to the short-term sum; with an unknown joint action the highest ratio stands;
 * known synergism has no formula, so that nothing is called within.
 */
export const judgeMixture = (sample: MixtureSample, on: Day): Finding => {
  const sum = (
    parts: readonly { agent: string; c: number }[] | undefined,
    of: (e: LimitEntry) => number | undefined,
    needsLimit: boolean,
  ) => {
    let total = 0;
    const terms: string[] = [];
    const missing: string[] = [];
    let single = 0;
    for (const p of parts ?? []) {
      const entry = limitFor(p.agent, on);
      const limit = entry && of(entry);
      if (limit === undefined) {
        if (needsLimit || !entry) missing.push(`${p.agent} 的限值`);
        continue;
      }
      const ratio = p.c / limit;
      total += ratio;
      single = Math.max(single, ratio);
      terms.push(`${num(p.c)}/${num(limit)}`);
    }
    return { total: clean(total), single: clean(single), terms, missing };
  };
  const twa = sum(sample.twa, (e) => e.pcTwa, true);
  // an agent without a PC-STEL adds nothing to the short-term sum
  const ste = sum(sample.stel, (e) => e.pcStel, false);
  const additive = sample.additive !== false;
  const iTwa = additive ? twa.total : twa.single;
  const iSte = additive ? ste.total : ste.single;
  const missing = [...twa.missing, ...ste.missing];
  const governs = iSte > iTwa ? "I-STE" : "I-TWA";
  const value = Math.max(iTwa, iSte);
  if (sample.synergistic) missing.push("协同或增强作用的评价（标准没有公式）");
  const empty = !sample.twa?.length && !sample.stel?.length;
  if (empty) missing.push("各物质的浓度");
  const verdict = value > 1 ? "over" : missing.length > 0 ? "undetermined" : "within";
  const steps = [];
  const sign = additive ? "＋" : "、";
  if (sample.twa) steps.push({ text: `I_TWA＝${twa.terms.join(sign)}＝${num(iTwa)}，${iTwa > 1 ? "大于 1，超标" : "不大于 1，合格"}。` });
  if (sample.stel) steps.push({ text: `I_STE＝${ste.terms.join(sign)}＝${num(iSte)}，${iSte > 1 ? "大于 1，超标" : "不大于 1，合格"}。` });
  if (sample.synergistic) steps.push({ text: "已知有协同或增强作用，标准没有计算公式，应从严控制。" });
  if (!additive) steps.push({ text: "联合作用不明，各物质分别与其限值比较。" });
  return {
    ruleId: "R5",
    verdict,
    value,
    valueText: value.toFixed(2),
    unit: "",
    limit: 1,
    limitKind: governs,
    ratio: value,
    clauses: [
      { sourceId: "GBZ2.1-2019", clause: "3.8" },
      { sourceId: "GBZ2.1-2019", clause: "A.3.2" },
    ],
    steps,
    used: { sample, ...(sample.twa && { iTwa }), ...(sample.stel && { iSte }) },
    missing,
    on,
    edition,
  };
};
