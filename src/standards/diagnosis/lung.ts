import { roundHalfUp, type Day } from "#kernel";
import * as data from "../generated/clinical.ts";
import { clean, num } from "../limits/findings.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import { assessed, clauseOf, compared, isAmount, meets, unanswered } from "../thresholds.ts";
import type { Evidence, Finding } from "../types.ts";
import { clinicalThreshold } from "./clinical.ts";

const oneDecimal = (x: number): string => roundHalfUp(clean(x), 1).toFixed(1);

export type LungMeasure = "FVC%" | "FEV1%" | "MVV%" | "FEV1/FVC" | "RV/TLC" | "DLco%";
export type LungGrade = "normal" | "mild" | "moderate" | "severe";
const gradeText: Record<LungGrade, string> = { normal: "正常", mild: "轻度损伤", moderate: "中度损伤", severe: "重度损伤" };

/** A printed band of a grade; `proposedFrom` closes the gaps the printed bands leave, where a reading was proposed. */
export type LungBand = {
  measure: LungMeasure;
  grade: LungGrade;
  above?: number;
  from?: number;
  to?: number;
  below?: number;
  proposedFrom?: number;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

/** Every band of the grades of lung function. All recalled: the standard was not read. */
export const lungBands = lazy((): readonly LungBand[] =>
  readTable(data.lungGrades).map((r) => {
    const cell = (name: "above" | "from" | "to" | "below", text: string): Partial<LungBand> => {
      const value = numberIn(text);
      return value === undefined ? {} : { [name]: value };
    };
    const proposed = numberIn(r.proposed_from!);
    return {
      measure: r.measure as LungMeasure,
      grade: r.grade as LungGrade,
      ...cell("above", r.above!),
      ...cell("from", r.from!),
      ...cell("to", r.to!),
      ...cell("below", r.below!),
      ...(proposed !== undefined && { proposedFrom: proposed }),
      sourceId: r.source!,
      clause: r.clause!,
      evidence: r.evidence as Evidence,
    };
  }),
);

const fits = (b: LungBand, x: number): boolean =>
  (b.above === undefined || x > b.above) &&
  (b.from === undefined || x >= b.from) &&
  (b.to === undefined || x <= b.to) &&
  (b.below === undefined || x < b.below);

/** How values between the printed bands are read: `proposed` closes the gaps (80 and 70 are normal), `printed` leaves them open. */
export type BandReading = "proposed" | "printed";

/**
 * The grade of one measure by the work-injury table, known from memory only: always unconfirmed, never a reason alone.
 * @example lungFunctionGrade("FVC%", 73.8, on) // → 轻度损伤, unconfirmed
 */
export const lungFunctionGrade = (
  measure: LungMeasure,
  percent: number | undefined,
  on: Day,
  reading: BandReading = "proposed",
): Finding => {
  const bands = lungBands().filter((b) => b.measure === measure);
  const used = { measure, percent, reading };
  const edition = "GB/T 16180-2014";
  const clauses = bands.slice(0, 1).map(clauseOf);
  if (!isAmount(percent)) return unanswered("lung.grade", on, edition, [measure], used, { clauses, unconfirmed: true });
  const x = clean(percent);
  const closed = reading === "proposed" && bands.some((b) => b.proposedFrom !== undefined);
  const band = closed
    ? (bands.find((b) => b.proposedFrom !== undefined && x >= b.proposedFrom) ?? bands.find((b) => b.proposedFrom === undefined))
    : bands.find((b) => fits(b, x));
  const how = closed ? "条文各档之间的空隙按本平台取法归入（80、70 作正常）" : "按条文印出的各档";
  if (!band)
    return unanswered("lung.grade", on, edition, [`${measure} ${num(x)} 所属的档（条文未列）`], used, {
      clauses,
      unconfirmed: true,
      value: x,
      unit: "%",
      steps: [`${measure} ${num(x)}%，${how}，不落入任何一档。`],
    });
  return assessed({
    ruleId: "lung.grade",
    on,
    edition,
    verdict: band.grade === "normal" ? "within" : "over",
    outcome: { code: band.grade, text: `${measure} ${gradeText[band.grade]}` },
    value: x,
    unit: "%",
    clauses,
    steps: [`${measure} ${num(x)}%，${how}：${gradeText[band.grade]}。`],
    used,
    unconfirmed: band.evidence === "recalled",
  });
};

/** Litres as measured and as predicted, with the name of the equation the device took for the prediction. */
export type Spirometry = { fvc?: number; fvcPredicted?: number; fev1?: number; fev1Predicted?: number; equation?: string };

const share = (
  ruleId: string,
  name: string,
  part: [string, number | undefined],
  whole: [string, number | undefined],
  on: Day,
  equation?: string | false,
): Finding => {
  const [partName, p] = part;
  const [wholeName, w] = whole;
  const used = { [partName]: p, [wholeName]: w, ...(equation && { equation }) };
  const edition = surveillanceEdition(on);
  const clauses = edition === "GBZ 188-2025" ? [{ sourceId: "GBZ188-2025", clause: "B.1" }] : [];
  const missing = [...(isAmount(p) ? [] : [partName]), ...(isAmount(w) && w > 0 ? [] : [wholeName])];
  if (missing.length > 0) return unanswered(ruleId, on, edition, missing, used, { clauses });
  const value = (p! / w!) * 100;
  return assessed({
    ruleId,
    on,
    edition,
    verdict: "no-limit",
    outcome: { code: "value", text: `${name} ${oneDecimal(value)}%` },
    value,
    valueText: oneDecimal(value),
    unit: "%",
    clauses,
    steps: [
      `${name}＝${partName}/${wholeName}×100＝${num(p!)}/${num(w!)}×100＝${oneDecimal(value)}%。`,
      ...(equation ? [`预计值公式：${equation}。`] : []),
      "GBZ 188 没有肺功能分级界值。",
    ],
    used,
    missing: equation === undefined ? ["预计值公式的名称"] : [],
  });
};

/**
 * FVC%, FEV1% (measured over predicted) and FEV1/FVC (measured over measured, 一秒率), each a value without a limit.
 * @source GBZ 188-2025 B.1
 */
export const lungFunction = (s: Spirometry, on: Day): [fvc: Finding, fev1: Finding, ratio: Finding] => [
  share("lung.fvc", "FVC%", ["FVC 实测值", s.fvc], ["FVC 预计值", s.fvcPredicted], on, s.equation),
  share("lung.fev1", "FEV1%", ["FEV1 实测值", s.fev1], ["FEV1 预计值", s.fev1Predicted], on, s.equation),
  share("lung.ratio", "FEV1/FVC", ["FEV1 实测值", s.fev1], ["FVC 实测值", s.fvc], on, false),
];

/** The result of several blows is the largest, of at least three (GBZ 188-2025 B.2.7.8.2 h, i). */
export const bestBlow = (litres: readonly number[], on: Day): Finding => {
  const row = clinicalThreshold("lung.blows", on);
  const used = { litres };
  const edition = surveillanceEdition(on);
  const good = litres.filter((x) => isAmount(x) && x > 0);
  if (!row || good.length === 0)
    return unanswered("lung.blows", on, edition, [row ? "用力呼气各次结果" : "GBZ 188-2014 的相应要求（未收录）"], used);
  const value = Math.max(...good);
  const enough = meets(row, good.length);
  return assessed({
    ruleId: "lung.blows",
    on,
    edition,
    verdict: enough ? "within" : "over",
    outcome: { code: enough ? "enough" : "too-few", text: enough ? `取最大值 ${num(value)} L` : "用力呼气次数不足" },
    value,
    unit: "L",
    rows: [row],
    steps: [compared(row, good.length), `各次 ${good.map(num).join("、")} L，最大 ${num(value)} L。`],
    used,
  });
};

/** Obstruction after a bronchodilator and its GOLD grade; one source, no text of Chinese law. */
export const airflowObstruction = (
  ratio: number | undefined,
  fev1Percent: number | undefined,
  postBronchodilator: boolean | undefined,
  on: Day,
): Finding => {
  const row = clinicalThreshold("lung.obstruction", on)!;
  const used = { ratio, fev1Percent, postBronchodilator };
  const edition = "GOLD";
  if (!isAmount(ratio)) return unanswered("lung.obstruction", on, edition, ["FEV1/FVC"], used);
  const steps = [compared(row, ratio, "FEV1/FVC")];
  const below = meets(row, ratio);
  if (below && postBronchodilator !== true)
    return unanswered("lung.obstruction", on, edition, ["支气管舒张试验后的 FEV1/FVC"], used, { steps });
  if (below && !isAmount(fev1Percent)) return unanswered("lung.obstruction", on, edition, ["FEV1 占预计值"], used, { steps });
  const grades = ([1, 2, 3] as const).map((n) => clinicalThreshold(`lung.gold-${n}`, on)!);
  const grade = below ? grades.findIndex((g) => meets(g, fev1Percent!)) + 1 || 4 : 0;
  if (below) steps.push(`FEV1 占预计值 ${num(fev1Percent!)}%：GOLD ${grade} 级。`);
  return assessed({
    ruleId: "lung.obstruction",
    on,
    edition,
    verdict: below ? "over" : "within",
    outcome: { code: `gold-${grade}`, text: below ? `持续气流受限，GOLD ${grade} 级` : "没有持续气流受限" },
    value: ratio,
    unit: "%",
    limit: row.value,
    rows: [row, ...(below ? grades : [])],
    steps,
    used,
  });
};

/**
 * Cotton dust: the fall of FEV1 over a shift, and whether the person is watched for half a year.
 * @source GBZ 188-2025 6.5.2.3 c
 * @example 3.40 → 3.06 L: 10.0 %, watched when symptoms ease away from work; 3.40 → 2.85 L: 16.2 %, not this branch
 */
export const crossShiftFall = (before: number | undefined, after: number | undefined, symptoms: boolean | undefined, on: Day): Finding => {
  const row = clinicalThreshold("cotton.fall", on);
  const used = { before, after, symptoms };
  const edition = surveillanceEdition(on);
  const ruleId = "cotton.fall";
  if (!row) return unanswered(ruleId, on, edition, ["GBZ 188-2014 的下降界值（未收录）"], used);
  const missing = [...(isAmount(before) && before > 0 ? [] : ["FEV1 班前值"]), ...(isAmount(after) ? [] : ["FEV1 班后值"])];
  if (missing.length > 0) return unanswered(ruleId, on, edition, missing, used, { rows: [row] });
  const value = clean(((before! - after!) / before!) * 100);
  const text = oneDecimal(value);
  const steps = [`(${num(before!)}－${num(after!)})/${num(before!)}×100＝${text}%。`, compared(row, value)];
  const base = { ruleId, on, edition, value, valueText: text, unit: "%", limit: row.value, rows: [row], steps, used };
  if (!meets(row, value))
    return assessed({ ...base, verdict: "over", outcome: { code: "beyond", text: "下降超过 15%，不属医学观察的情形" } });
  if (symptoms === undefined) return unanswered(ruleId, on, edition, ["是否工作期间偶发胸闷、咳嗽且脱离后缓解"], used, base);
  return assessed({
    ...base,
    verdict: "within",
    outcome: symptoms
      ? { code: "observe", text: "医学观察半年，期满仍不能诊断的按原周期检查" }
      : { code: "none", text: "没有相关症状，按原周期检查" },
  });
};
