import type { ClinicalThresholdId } from "../generated/ids.ts";
import type { Day } from "#kernel";
import { clean, num } from "../limits/findings.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { assessed, compared, conditionText, isAmount, meets, unanswered, type Threshold } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import { earText, type Ear, type Frequency, type Sex } from "./audiometry.ts";
import { clinicalThreshold as at } from "./clinical.ts";

/** kg/m² from kilograms and centimetres; undefined when one of them is no measure of a person. */
export const bodyMassIndex = (kilograms: number | undefined, centimetres: number | undefined): number | undefined =>
  isAmount(kilograms) && kilograms > 0 && isAmount(centimetres) && centimetres > 0
    ? clean(kilograms / (centimetres / 100) ** 2)
    : undefined;

export type PressureWorker = {
  sex: Sex;
  age?: number;
  heightCm?: number;
  weightKg?: number;
  systolic?: number;
  diastolic?: number;
  audiogram?: { left: Ear; right: Ear };
};

/**
 * Work under raised pressure: height, body mass index, age, blood pressure and hearing against the printed ranges; both ends are within.
 * One out of range decides; what is not known stands in `missing`.
 * @source GBZ 188-2025 7.4.1.2
 */
type PressureLimit = ClinicalThresholdId extends infer I ? (I extends `pressure-work.${infer L}` ? L : never) : never;
export const pressureWork = (w: PressureWorker, on: Day): Finding => {
  const ruleId = "pressure-work.fitness";
  const edition = surveillanceEdition(on);
  const used = { ...w };
  if (!at("pressure-work.age-min", on)) return unanswered(ruleId, on, edition, ["GBZ 188-2014 的相应数值（未收录）"], used);
  const rows: Threshold[] = [];
  const steps: string[] = [];
  const out: string[] = [];
  const missing: string[] = [];
  const check = (id: PressureLimit, value: number | undefined, label: string, negative = false): void => {
    const row = at(`pressure-work.${id}`, on)!;
    rows.push(row);
    if (value === undefined || !Number.isFinite(value) || (!negative && value < 0)) missing.push(label);
    else {
      steps.push(compared(row, value, label));
      if (!meets(row, value)) out.push(`${label}不符合“${conditionText(row)}”`);
    }
  };
  check("age-min", w.age, "年龄");
  check("age-max", w.age, "年龄");
  check(`height-${w.sex}`, w.heightCm, "身高");
  const bmi = bodyMassIndex(w.weightKg, w.heightCm);
  if (bmi === undefined) missing.push("身高和体重");
  else {
    steps.push(`体重指数＝${num(w.weightKg!)}/${num(w.heightCm! / 100)}²＝${num(bmi)} kg/m²。`);
    check(`bmi-min-${w.sex}`, bmi, "体重指数");
    check(`bmi-max-${w.sex}`, bmi, "体重指数");
  }
  check("systolic-min", w.systolic, "收缩压");
  check("systolic-max", w.systolic, "收缩压");
  check("diastolic-min", w.diastolic, "舒张压");
  check("diastolic-max", w.diastolic, "舒张压");
  const older = at("pressure-work.older", on)!;
  rows.push(older);
  for (const side of ["left", "right"] as const)
    for (const f of [500, 1000, 2000, 4000] as Frequency[]) {
      const heard = w.audiogram?.[side][f];
      const level = typeof heard === "object" ? heard.maximum : heard;
      if (f === 4000 && !isAmount(w.age)) missing.push("年龄");
      else check(f === 4000 && meets(older, w.age!) ? "hearing-4000-older" : "hearing", level, `${earText[side]} ${f} Hz 听阈`, true);
    }
  const base = { ruleId, on, edition, rows, steps, used };
  if (out.length > 0)
    return assessed({ ...base, verdict: "over", outcome: { code: "unfit", text: `不符合高气压作业要求：${out.join("；")}` }, missing });
  if (missing.length > 0) return unanswered(ruleId, on, edition, [...new Set(missing)], used, base);
  return assessed({ ...base, verdict: "within", outcome: { code: "fit", text: "所列各项符合高气压作业要求" } });
};

export type Pressure = { systolic: number; diastolic: number };

/**
 * The blood pressure that counts: the mean of two readings; when they lie more than 10 mmHg apart, the mean of three.
 * Undefined with what is missing when a third reading is needed and not there.
 * @source GBZ 188-2025 B.2.2.1
 */
export const meanPressure = (readings: readonly Pressure[], on: Day): { pressure?: Pressure; steps: string[]; missing: string[] } => {
  const good = readings.filter((r) => isAmount(r.systolic) && isAmount(r.diastolic));
  const row = at("pressure.third", on);
  if (good.length < 2 || !row) return { steps: [], missing: [row ? "两次血压读数" : "GBZ 188-2014 的血压测量要求（未收录）"] };
  const [a, b] = good as [Pressure, Pressure];
  const apart = Math.max(Math.abs(a.systolic - b.systolic), Math.abs(a.diastolic - b.diastolic));
  const steps = [compared(row, apart)];
  const three = meets(row, apart);
  if (three && good.length < 3) return { steps, missing: ["第三次血压读数"] };
  const used = good.slice(0, three ? 3 : 2);
  const mean = (of: (p: Pressure) => number): number => clean(used.reduce((sum, p) => sum + of(p), 0) / used.length);
  const pressure = { systolic: mean((p) => p.systolic), diastolic: mean((p) => p.diastolic) };
  steps.push(`${used.length} 次平均 ${num(pressure.systolic)}/${num(pressure.diastolic)} mmHg。`);
  return { pressure, steps, missing: [] };
};

export type PressureSensitiveWork = "large-vehicle" | "small-vehicle" | "electrician" | "height" | "pressure-vessel";
const workText: Record<PressureSensitiveWork, string> = {
  "large-vehicle": "大型机动车驾驶",
  "small-vehicle": "小型机动车驾驶",
  electrician: "电工作业",
  height: "高处作业",
  "pressure-vessel": "压力容器作业",
};

/**
 * Blood pressure in special work. Drivers of large vehicles: 140 or 90 mmHg (2014: 140 and 90). The other kinds ask for uncontrolled
 * hypertension of grade 2, which a reading alone does not show (A.4).
 * @source GBZ 188-2014 9.6; GBZ 188-2025 9.4, A.4
 */
export const specialWorkPressure = (
  work: PressureSensitiveWork,
  pressure: Partial<Pressure>,
  on: Day,
  uncontrolledGrade2?: boolean,
): Finding => {
  const ruleId = "special-work.pressure";
  const edition = surveillanceEdition(on);
  const used = { work, ...pressure, uncontrolledGrade2 };
  const { systolic, diastolic } = pressure;
  const say = (met: boolean, steps: string[], rows: Threshold[], missing: string[] = []): Finding =>
    assessed({
      ruleId,
      on,
      edition,
      verdict: met ? "over" : "within",
      outcome: met
        ? { code: "contraindication", text: `符合${workText[work]}职业禁忌证的条件，由主检医师确认` }
        : { code: "none", text: `血压不构成${workText[work]}职业禁忌证` },
      rows,
      clauses: work === "large-vehicle" || edition === "GBZ 188-2014" ? [] : [{ sourceId: "GBZ188-2025", clause: "A.4" }],
      steps,
      used,
      missing,
    });
  if (work !== "large-vehicle") {
    const steps = ["条件是未控制的 2 级及以上高血压：正规治疗后仍不在范围内，或未经治疗；一次读数不能认定。"];
    return uncontrolledGrade2 === undefined
      ? unanswered(ruleId, on, edition, ["是否未控制的 2 级及以上高血压"], used, { steps })
      : say(uncontrolledGrade2, steps, []);
  }
  const rows = [at("driver.systolic", on)!, at("driver.diastolic", on)!] as const;
  const known = [systolic, diastolic].map((v, i) => (isAmount(v) ? meets(rows[i]!, v) : undefined));
  const steps = [systolic, diastolic].flatMap((v, i) => (isAmount(v) ? [compared(rows[i]!, v)] : []));
  const either = edition === "GBZ 188-2025";
  steps.push(either ? "收缩压或舒张压之一达到即符合。" : "2014 版须收缩压和舒张压同时达到。");
  const missing = ["收缩压", "舒张压"].filter((_, i) => known[i] === undefined);
  if (known.includes(either)) return say(either, steps, [...rows], missing);
  if (missing.length > 0) return unanswered(ruleId, on, edition, missing, used, { rows, steps });
  return say(!either, steps, [...rows]);
};
