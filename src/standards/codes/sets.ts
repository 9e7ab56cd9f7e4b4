import type { Day } from "#kernel";
import { codeSets } from "../generated/code-sets.ts";
import { lazy, readTable } from "../table.ts";

/** Exam phases 上岗前, 在岗期间, 离岗时, 应急, 离岗后. */
export const phases = ["before", "during", "leaving", "emergency", "after"] as const;
export type Phase = (typeof phases)[number];
export const phaseText: Record<Phase, string> = {
  before: "上岗前",
  during: "在岗期间",
  leaving: "离岗时",
  emergency: "应急",
  after: "离岗后",
};

export const conclusions = ["normal", "recheck", "suspected", "contraindication", "other", "none-yet"] as const;
export type Conclusion = (typeof conclusions)[number];
export const conclusionText: Record<Conclusion, string> = {
  normal: "目前未见异常",
  recheck: "复查",
  suspected: "疑似职业病",
  contraindication: "职业禁忌证",
  other: "其他疾病或异常",
  "none-yet": "暂无个体结论",
};

export type CodeRow = { code: string; name: string; canonical?: string; validFrom?: Day; validTo?: Day; evidence: string };

const sets = lazy(() => {
  const map = new Map<string, Map<string, CodeRow>>();
  for (const r of readTable(codeSets)) {
    let set = map.get(r.set!);
    if (!set) map.set(r.set!, (set = new Map()));
    set.set(r.code!, {
      code: r.code!,
      name: r.name_zh!,
      ...(r.canonical && { canonical: r.canonical }),
      ...(r.valid_from && { validFrom: r.valid_from as Day }),
      ...(r.valid_to && { validTo: r.valid_to as Day }),
      evidence: r.evidence!,
    });
  }
  return map;
});

/** The rows of a small code set (`exam-type`, `id-document`, `sex`, `enterprise-size`, `audit-status`, …); empty for an unknown set. */
export const codeSet = (set: string): readonly CodeRow[] => [...(sets().get(set)?.values() ?? [])];
export const codeSetNames = (): readonly string[] => [...sets().keys()];
export const codeRow = (set: string, code: string): CodeRow | undefined => sets().get(set)?.get(code);
