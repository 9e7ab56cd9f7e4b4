import { addMonths, type Day } from "#kernel";
import { clean, num } from "../limits/findings.ts";
import { edition2025From, surveillanceEdition } from "../surveillance/conclusions.ts";
import { assessed, compared, conditionText, isAmount, meets, unanswered, type Threshold } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import { clinicalThreshold as at } from "./clinical.ts";

/** A measured amount in the unit the laboratory reported. */
export type Amount = { value: number; unit: string };
type LeadLevel = { kind: "blood" | "urine"; rank: 0 | 1 | 2; supplement: boolean; rows: Threshold[]; steps: string[] };
const leadText = { blood: "血铅", urine: "尿铅" } as const;

/** Compared in the reported unit, never after conversion: 399 µg/L is 1.926 µmol/L and would be above the printed 1.9. */
const leadLevel = (kind: "blood" | "urine", { value, unit }: Amount, on: Day): LeadLevel | undefined => {
  const from = at(`lead.${kind}-from`, on, unit);
  const to = at(`lead.${kind}-to`, on, unit);
  const more = at(`lead.${kind}-supplement`, on, unit);
  if (!from || !to) return undefined;
  const supplement = more !== undefined && meets(more, value);
  const steps = [`按报告单位比较：${leadText[kind]} ${num(value)} ${unit}，区间 ${num(from.value)}～${num(to.value)} ${unit}。`];
  if (supplement) steps.push(`${compared(more, value)}${more.meaning}。`);
  return { kind, rank: !meets(from, value) ? 0 : meets(to, value) ? 1 : 2, supplement, rows: [from, to, ...(more ? [more] : [])], steps };
};

/**
 * How often lead is to be tested again. One of blood and urine is enough; where both are known and differ, the worse decides (our reading:
 * the printed "or" fits both lines). At exactly 600 µg/L both lines hold. Above the printed interval no cycle is printed: not longer than 3 months.
 * @source GBZ 188-2014 5.1.2, GBZ 188-2025 5.1.2.2, 5.1.2.3
 */
export const leadCycle = (measured: { blood?: Amount; urine?: Amount }, on: Day): Finding => {
  const ruleId = "lead.cycle";
  const edition = surveillanceEdition(on);
  const used = { ...measured };
  const levels: LeadLevel[] = [];
  const missing: string[] = [];
  for (const kind of ["blood", "urine"] as const) {
    const amount = measured[kind];
    if (!amount) continue;
    if (!isAmount(amount.value)) missing.push(`${leadText[kind]}结果`);
    else {
      const level = leadLevel(kind, amount, on);
      if (level) levels.push(level);
      else missing.push(`${leadText[kind]}以条文所印单位表示的结果（${amount.unit || "未填单位"}）`);
    }
  }
  if (levels.length === 0) return unanswered(ruleId, on, edition, missing.length > 0 ? missing : ["血铅或尿铅"], used);
  const worst = levels.reduce((a, b) => (b.rank > a.rank ? b : a));
  const steps = levels.flatMap((l) => l.steps);
  if (levels.length > 1 && levels.some((l) => l.rank !== worst.rank))
    steps.push(`血铅与尿铅分属不同情形，取较重者${leadText[worst.kind]}（本平台取法）。`);
  const months = worst.rank === 0 ? 12 : 3;
  if (worst.rank === 2) steps.push("高于印出的区间，条文没有写明周期，按不长于 3 个月（本平台取法）。");
  const supplement = levels.some((l) => l.supplement);
  const own = measured[worst.kind]!;
  return assessed({
    ruleId,
    on,
    edition,
    verdict: worst.rank === 0 ? "within" : "over",
    outcome: {
      code: worst.rank === 0 ? "yearly" : worst.rank === 1 ? "three-months" : "above",
      text:
        (worst.rank === 0 ? "每年检查 1 次" : worst.rank === 1 ? "每 3 个月复查 1 次" : "不长于 3 个月复查 1 次") +
        (supplement ? "，可补充 δ-ALA、ZPP 或 FEP" : ""),
    },
    value: own.value,
    unit: own.unit,
    limit: worst.rows[0]!.value,
    rows: levels.flatMap((l) => l.rows),
    clauses: edition === "GBZ 188-2025" && worst.rank === 0 ? [{ sourceId: "GBZ188-2025", clause: "5.1.2.3 b" }] : [],
    steps,
    used: { ...used, months },
    missing,
  });
};

/** g/mol of cadmium and of creatinine: µg/g = µmol/mol × 112.41 / 113.12. */
const cadmiumMass = 112.41;
const creatinineMass = 113.12;
/** @example cadmiumMicrogramsPerGram(5) // → 4.97 (rounded) */
export const cadmiumMicrogramsPerGram = (micromolesPerMole: number): number => (micromolesPerMole * cadmiumMass) / creatinineMass;

/**
 * How long a cadmium worker is followed after leaving. The standard prints µmol/mol creatinine; µg/g creatinine is converted, and says so.
 * @source GBZ 188-2025 C.1.4.4 (recommended)
 */
export const cadmiumFollowUp = (urine: Amount | undefined, on: Day): Finding => {
  const ruleId = "cadmium.follow-up";
  const edition = surveillanceEdition(on);
  const [follow, long] = [at("cadmium.follow", on), at("cadmium.long", on)];
  const used = { urine };
  if (!follow || !long) return unanswered(ruleId, on, edition, ["GBZ 188-2014 的离岗后随访界值（未收录）"], used);
  if (!urine || !isAmount(urine.value)) return unanswered(ruleId, on, edition, ["尿镉"], used, { rows: [follow, long] });
  const steps: string[] = [];
  let value = urine.value;
  if (urine.unit === "µg/g Cr") {
    value = clean((urine.value * creatinineMass) / cadmiumMass);
    steps.push(`${num(urine.value)} µg/g Cr×113.12/112.41＝${num(value)} µmol/mol Cr。`);
  } else if (urine.unit !== follow.unit)
    return unanswered(ruleId, on, edition, ["以 µmol/mol 肌酐表示的尿镉"], used, { rows: [follow, long] });
  steps.push(compared(follow, value, "尿镉"), ...(meets(follow, value) ? [compared(long, value, "尿镉")] : []));
  const years = meets(long, value) ? 6 : meets(follow, value) ? 3 : 0;
  return assessed({
    ruleId,
    on,
    edition,
    verdict: years > 0 ? "over" : "within",
    outcome:
      years > 0
        ? { code: `years-${years}`, text: `离岗后随访 ${years} 年，每年 1 次` }
        : { code: "none", text: "不需随访；随访中的可终止" },
    value,
    unit: follow.unit,
    limit: meets(long, value) ? long.value : follow.value,
    rows: [follow, long],
    steps,
    used: { ...used, years },
  });
};

/** Cholinesterase in per cent of the reference value: below 70 % is a contraindication of organophosphates (GBZ 188-2025 5.52). */
export const cholinesterase = (percentOfReference: number | undefined, phase: "before" | "during", on: Day): Finding => {
  const ruleId = "cholinesterase.activity";
  const edition = surveillanceEdition(on);
  const row = at(`cholinesterase.${phase}`, on);
  const used = { percentOfReference, phase };
  if (!row) return unanswered(ruleId, on, edition, ["“明显低于正常者”的数值（GBZ 188-2014 未给出）"], used);
  if (!isAmount(percentOfReference)) return unanswered(ruleId, on, edition, ["胆碱酯酶活性占参考值的百分比"], used, { rows: [row] });
  const low = meets(row, percentOfReference);
  return assessed({
    ruleId,
    on,
    edition,
    verdict: low ? "over" : "within",
    outcome: low
      ? { code: "contraindication", text: "符合有机磷作业职业禁忌证的条件，由主检医师确认" }
      : { code: "none", text: "胆碱酯酶活性未低于参考值的 70%" },
    value: percentOfReference,
    unit: "%",
    limit: row.value,
    rows: [row],
    steps: [compared(row, percentOfReference)],
    used,
  });
};

/** Counts in 10⁹/L. */
export type BloodCounts = { wbc?: number; neutrophils?: number; platelets?: number };
const counts = ["wbc", "neutrophils", "platelets"] as const;
const countText = { wbc: "白细胞计数", neutrophils: "中性粒细胞计数", platelets: "血小板计数" } as const;

/**
 * Benzene, 上岗前: counts below the printed numbers, which are strict. One below is enough; without one, all three must be known.
 * @source GBZ 188-2014 5.19.1.1 (4, 2, 80); GBZ 188-2025 5.19.1.1 a (3.5, 1.8, 125)
 */
export const benzeneBeforePlacement = (blood: BloodCounts, on: Day): Finding => {
  const ruleId = "benzene.before";
  const edition = surveillanceEdition(on);
  const rows = counts.map((c) => at(`benzene.${c}`, on)!);
  const low: string[] = [];
  const missing: string[] = [];
  const steps: string[] = [];
  counts.forEach((c, i) => {
    const value = blood[c];
    if (!isAmount(value)) missing.push(countText[c]);
    else {
      steps.push(compared(rows[i]!, value));
      if (meets(rows[i]!, value)) low.push(`${countText[c]}${conditionText(rows[i]!)}`);
    }
  });
  const base = { ruleId, on, edition, rows, steps, used: { ...blood } };
  if (low.length > 0)
    return assessed({
      ...base,
      verdict: "over",
      outcome: { code: "contraindication", text: `符合苯作业职业禁忌证的条件（${low.join("；")}），由主检医师确认` },
      missing,
    });
  if (missing.length > 0) return unanswered(ruleId, on, edition, missing, base.used, base);
  return assessed({ ...base, verdict: "within", outcome: { code: "none", text: "血细胞计数不构成苯作业职业禁忌证" } });
};

/**
 * Benzene, 在岗期间: counts are no contraindication, only haematopoietic disease is; abnormal counts call for a check each week, twice running.
 * What is abnormal is the laboratory's reference, given with `abnormal`.
 * @source GBZ 188-2025 5.19.2.1 b, 5.19.2.3
 */
export const benzeneInService = (abnormal: boolean | undefined, on: Day): Finding => {
  const ruleId = "benzene.during";
  const edition = surveillanceEdition(on);
  const used = { abnormal };
  if (on < edition2025From) return unanswered(ruleId, on, edition, ["GBZ 188-2014 的在岗复查要求（未收录）"], used);
  const clauses = [
    { sourceId: "GBZ188-2025", clause: "5.19.2.1 b" },
    { sourceId: "GBZ188-2025", clause: "5.19.2.3" },
  ];
  const steps = ["在岗期间的职业禁忌证只有造血系统疾病，血细胞计数本身不构成。"];
  if (abnormal === undefined) return unanswered(ruleId, on, edition, ["血常规是否异常"], used, { clauses, steps });
  return assessed({
    ruleId,
    on,
    edition,
    verdict: abnormal ? "over" : "within",
    outcome: abnormal
      ? { code: "weekly", text: "每周复查 1 次，连续 2 次，仍异常者作补充检查" }
      : { code: "none", text: "血常规未见异常，1 年检查 1 次" },
    clauses,
    steps,
    used,
  });
};

/**
 * The blood condition of mild chronic benzene poisoning, known from memory: at least four abnormal tests among six or more within three months.
 * Always unconfirmed. A test counts as abnormal when one count lies below its number.
 * @source GBZ 68-2022, recalled
 */
export const benzenePoisoningSeries = (tests: readonly ({ on: Day } & BloodCounts)[], on: Day): Finding => {
  const ruleId = "benzene.poisoning";
  const edition = "GBZ 68-2022";
  const rows = counts.map((c) => at(`poisoning.${c}`, on)!);
  const [enough, share, months] = (["tests", "abnormal", "months"] as const).map((id) => at(`poisoning.${id}`, on)!) as [
    Threshold,
    Threshold,
    Threshold,
  ];
  const used = { tests };
  const last = tests.reduce<Day | undefined>((d, t) => (d === undefined || t.on > d ? t.on : d), undefined);
  const from = last && addMonths(last, -months.value);
  const within = tests.filter((t) => from !== undefined && t.on >= from && counts.some((c) => isAmount(t[c])));
  const abnormal = within.filter((t) => counts.some((c, i) => isAmount(t[c]) && meets(rows[i]!, t[c])));
  const all = [...rows, enough, share, months];
  const steps = [
    `${from ?? "—"} 至 ${last ?? "—"} 检查 ${within.length} 次，异常 ${abnormal.length} 次。`,
    compared(enough, within.length),
    compared(share, abnormal.length),
  ];
  if (!meets(enough, within.length))
    return unanswered(ruleId, on, edition, [`3 个月内至少 ${num(enough.value)} 次血常规`], used, { rows: all, steps });
  const met = meets(share, abnormal.length);
  return assessed({
    ruleId,
    on,
    edition,
    verdict: met ? "over" : "within",
    outcome: met
      ? { code: "met", text: "达到慢性轻度苯中毒的血象条件，由诊断机构诊断" }
      : { code: "none", text: "未达慢性轻度苯中毒的血象条件" },
    rows: all,
    steps,
    used,
  });
};
