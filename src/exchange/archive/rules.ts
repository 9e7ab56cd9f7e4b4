import type { Day } from "#kernel";

/** A record or paper that fills a line of a box. `until` is the last day it holds. */
export type Evidence = {
  readonly title: string;
  readonly on: Day;
  readonly until: Day | null;
  /** who made it or where it stands */
  readonly from: string;
  readonly link?: string;
  readonly file?: { readonly sha256: string; readonly name: string; readonly bytes: number };
};

/** present 齐 · expired 过期或不全 · gap 缺 · unknown 是否适用不明 · not-applicable 不适用 · hidden 不在读者的职责 · none 没有, and none is asked for. */
export const entryStates = ["present", "expired", "gap", "unknown", "not-applicable", "hidden", "none"] as const;
export type EntryState = (typeof entryStates)[number];
export const entryStateLabels: Record<EntryState, string> = {
  present: "齐",
  expired: "过期或不全",
  gap: "缺",
  unknown: "是否适用不明",
  "not-applicable": "不适用",
  hidden: "不在你的职责",
  none: "没有",
};

/** How a duty of the law's table stands for the employer: it concerns it, whether it does is open, or it does not. */
export type Concern = "yes" | "open" | "no";

export type Standing = { readonly state: EntryState; readonly says: string };
/**
 * How a line stands on a day. Papers that no longer hold leave it out of date; a line that does not concern the employer is no gap.
 * @param concerns  of the duties the line names in `when`; undefined where the line concerns every employer with hazards
 * @param excused  title of the paper that says the line does not concern the employer
 * @param lacks  what is still missing beside what was found
 */
export const standingOfEntry = (
  entry: { readonly optional?: boolean },
  found: readonly Evidence[],
  on: Day,
  facts: { concerns?: Concern; missing?: readonly string[]; excused?: string; hidden?: boolean; lacks?: string } = {},
): Standing => {
  if (facts.hidden) return { state: "hidden", says: "涉及劳动者健康，不在你的职责范围" };
  if (found.some((e) => e.until === null || e.until >= on))
    return facts.lacks ? { state: "expired", says: facts.lacks } : { state: "present", says: "" };
  const last = found
    .map((e) => e.until!)
    .toSorted()
    .at(-1);
  if (facts.excused !== undefined) return { state: "not-applicable", says: facts.excused };
  if (last !== undefined) return { state: "expired", says: `${last} 到期` };
  if (entry.optional) return { state: "none", says: "没有，不要求" };
  if (facts.concerns === "no") return { state: "not-applicable", says: "按现有情况不适用" };
  if (facts.concerns === "open")
    return { state: "unknown", says: facts.missing && facts.missing.length > 0 ? `缺：${facts.missing.join("、")}` : "缺判定所需的情况" };
  return { state: "gap", says: "没有记录或材料" };
};

export type Completeness = { readonly present: number; readonly asked: number };
/** Lines that stand, of those asked for: what does not apply or is not the reader's counts on neither side. */
export const completenessOf = (states: readonly EntryState[]): Completeness => ({
  present: states.filter((s) => s === "present").length,
  asked: states.filter((s) => s === "present" || s === "expired" || s === "gap" || s === "unknown").length,
});

/** A name that every system can unpack: no path signs, no control letters, at most 80 letters before the ending. */
export const safeName = (name: string): string => {
  const clean = [...name]
    .map((c) => (c < " " || '\\/:*?"<>|\u007f'.includes(c) ? "_" : c))
    .join("")
    .replace(/^\.+/, "_")
    .trim();
  const dot = clean.lastIndexOf(".");
  const [stem, ending] = dot > 0 && clean.length - dot <= 8 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ""];
  return `${[...stem].slice(0, 80).join("") || "文件"}${ending}`;
};
