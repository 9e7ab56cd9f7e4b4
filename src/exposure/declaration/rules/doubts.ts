import { agent } from "#standards";
import { errors } from "../errors.ts";
import { fieldOf, type FieldKey } from "../fields.ts";
import type { DeclarationContent, Kind, KnownFacts } from "../schema.ts";
import type { Basis, DeclarationFinding } from "../views.ts";

/** What only reminds: the update falls into its window. Every other warning is for a person to weigh. */
const reminders = new Set([errors.entries.updateWindow.code]);
const recorded = new Set<Basis["from"]>(["report", "card"]);
const words = (value: unknown): string =>
  value === undefined || value === "" ? "空" : value === true ? "有" : value === false ? "无" : String(value);

export type DoubtFacts = {
  /** filed by somebody else than the employer */
  onBehalf: boolean;
  /** the registry still has the employer in production */
  inProduction: boolean;
  known: KnownFacts;
  before: DeclarationContent | undefined;
  basis: Readonly<Record<string, Basis>>;
};

/**
 * Values that came from a report or from exam cards and are declared otherwise: each needs a reason.
 * The basis is returned with the reasons written into it.
 */
export function correctionsOf(
  content: DeclarationContent,
  basis: Readonly<Record<string, Basis>>,
): { faults: DeclarationFinding[]; basis: Record<string, Basis> } {
  const faults: DeclarationFinding[] = [];
  const kept = Object.entries(basis).map(([key, b]): [string, Basis] => {
    const given = content.values[key as FieldKey];
    if (!recorded.has(b.from) || given === b.value) return [key, b];
    const reason = content.reasons?.[key]?.trim() ?? "";
    if (reason !== "") return [key, { ...b, reason }];
    const r = errors.recordCorrected({
      field: fieldOf.get(key)?.label ?? key,
      given: words(given),
      source: b.text,
      recorded: words(b.value),
    });
    faults.push({ code: r.code, sentence: r.says, remedy: r.remedy, place: key });
    return [key, b];
  });
  return { faults, basis: Object.fromEntries(kept) };
}

/**
 * Why the rules do not accept a declaration by themselves, as sentences for the person who decides. None: it is accepted on the
 * day of filing.
 */
export function doubtsOf(kind: Kind, content: DeclarationContent, warnings: readonly DeclarationFinding[], facts: DoubtFacts): string[] {
  const out = warnings.filter((w) => !reminders.has(w.code)).map((w) => `${w.sentence}（${w.code}）`);
  if (facts.onBehalf) out.push("由监管部门或乡镇代为填报，需另行核对。");
  if (kind === "cancellation" && facts.inProduction) out.push("底数库里仍为在产，需核实是否已终止生产经营。");
  for (const [key, b] of Object.entries(facts.basis))
    if (b.reason)
      out.push(
        `“${fieldOf.get(key)?.label ?? key}”与${b.text}不一致（记录 ${words(b.value)}，申报 ${words(content.values[key as FieldKey])}）：${b.reason}`,
      );
  if (kind !== "cancellation" && content.values.testDone === "已检测" && facts.basis["testDone"]?.value === "未检测")
    out.push("申报本年度已检测，平台没有收到本年度的检测报告。");
  if (kind !== "cancellation" && content.values.examDone === true && facts.basis["examDone"]?.value === false)
    out.push("申报已做在岗职业健康检查，平台没有收到近 12 个月的个案卡。");
  if (kind !== "cancellation" && facts.before) {
    const now = new Set([...content.hazardItems, ...content.places].map((r) => r.agentCode));
    const gone = [...new Set(facts.before.hazardItems.map((r) => r.agentCode))].filter((c) => c && !now.has(c)) as string[];
    if (gone.length > 0) out.push(`上次申报的危害因素这次没有了：${gone.map((c) => agent(c)?.name ?? c).join("、")}。`);
    const [was, is] = [facts.before.values.exposedTotal ?? 0, content.values.exposedTotal ?? 0];
    if (was >= 10 && is * 2 < was) out.push(`接害总人数由 ${was} 人减为 ${is} 人，减少过半。`);
  }
  return out;
}
