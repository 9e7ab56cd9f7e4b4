import type { Day } from "#kernel";
import type { Clause, Finding, HeatSample, Intensity, WbgtReading } from "../types.ts";
import { clean, num, sane } from "./findings.ts";
import { incomplete, judgeMeasured, leftOpen } from "./measured.ts";
import { limitValue, physicalLimit } from "./physical.ts";

const rates = [25, 50, 75, 100] as const;
/** The row of table 8 or of a grading table for an exposure time rate in per cent: the next higher, which is the stricter. */
export const rateRow = (rate: number): number => rates.find((r) => clean(rate) <= r) ?? 100;

/**
 * WBGT in °C: indoors 0.7·tnw + 0.3·tg, in the sun 0.7·tnw + 0.2·tg + 0.1·ta, uneven heat (head + 2·abdomen + ankle)/4.
 * Undefined when the sun shines and the air temperature is missing.
 * @example wbgtOf({ tnw: 25, tg: 38 }) // → 28.9
 */
export const wbgtOf = (reading: WbgtReading): number | undefined => {
  if ("wbgt" in reading) return reading.wbgt;
  if ("head" in reading) return clean((reading.head + 2 * reading.abdomen + reading.ankle) / 4);
  if (!reading.sun) return clean(0.7 * reading.tnw + 0.3 * reading.tg);
  return reading.ta === undefined ? undefined : clean(0.7 * reading.tnw + 0.2 * reading.tg + 0.1 * reading.ta);
};

/** Time-weighted WBGT over places and the exposure time rate in per cent (hours in heat over 8 h). Undefined without usable readings. */
export const meanWbgt = (places: HeatSample["places"]): { wbgt: number; hours: number; rate: number } | undefined => {
  let total = 0;
  let hours = 0;
  for (const place of places) {
    const wbgt = wbgtOf(place);
    if (!sane(wbgt, place.hours)) return undefined;
    total += wbgt! * place.hours;
    hours += place.hours;
  }
  return hours > 0 ? { wbgt: clean(total / hours), hours, rate: clean((hours / 8) * 100) } : undefined;
};

const formula: Clause = { sourceId: "GBZ/T189.7-2007", clause: "" };
const names: Record<Intensity, string> = { I: "Ⅰ", II: "Ⅱ", III: "Ⅲ", IV: "Ⅳ" };
const intensities = ["I", "II", "III", "IV"] as const;

/**
 * Judges heat by GBZ 2.2-2007 table 8 (R13): WBGT against the limit for exposure time rate and work intensity, plus 1 °C where the
 * outdoor ventilation design temperature reaches 30 °C. Without the intensity only what holds for every intensity is said;
 * without the design temperature nothing between the limit and 1 °C above it.
 */
export const judgeHeat = (sample: HeatSample, on: Day): Finding => {
  const mean = meanWbgt(sample.places);
  if (!mean) return incomplete("R13", sample, on, "WBGT 指数与接触时间");
  const intensity = sample.intensity;
  if (!intensity) return everyIntensity(sample, on);
  const row = rateRow(mean.rate);
  const id = `heat.${row}.${intensity}`;
  const addition = physicalLimit("heat.design-temperature", on);
  const hot = sample.designTemperature !== undefined && sample.designTemperature >= 30;
  const plus = addition ? limitValue(addition)! : 0;
  const several = sample.places.length > 1 ? `WBGT＝Σ(WBGTi×ti)/Σti＝${num(mean.wbgt)} ℃` : `WBGT＝${num(mean.wbgt)} ℃`;
  const definition = physicalLimit("heat.definition", on);
  const f = judgeMeasured({
    ruleId: "R13",
    row: id,
    kind: "WBGT",
    value: mean.wbgt,
    text: `${several}；接触时间率 ${num(mean.hours)}/8＝${num(mean.rate)} %${row === mean.rate ? "" : `，表8没有这一档，取较严的 ${row} %`}，体力劳动强度${names[intensity]}级${hot ? `；本地区室外通风设计温度不低于 30 ℃，限值增加 ${num(plus)} ℃` : ""}。`,
    sample,
    on,
    clauses: [formula, ...(hot ? [{ sourceId: "GBZ2.2-2007", clause: "10.2.2" }] : [])],
    used: { rate: mean.rate, row },
    ...(hot && { plus }),
    difference: true,
    // the weighting of three heights is known from memory
    unconfirmed: sample.places.some((p) => "head" in p),
  });
  if (definition && mean.wbgt < limitValue(definition)!)
    f.steps.push({ text: `平均 WBGT 指数低于 ${definition.limit} ℃，不属于高温作业。` });
  if (f.verdict !== "over") return f;
  if (sample.designTemperature === undefined && mean.wbgt <= f.limit! + plus)
    return leftOpen(f, "本地区室外通风设计温度", `本地区室外通风设计温度不低于 30 ℃时限值为 ${num(f.limit! + plus)} ℃，未注明，无法判定。`);
  // the choice of the higher row is not in the standard: a verdict that hangs on it needs a person
  const lower = row === mean.rate ? undefined : physicalLimit(`heat.${row - 25}.${intensity}`, on);
  if (lower && mean.wbgt <= limitValue(lower)! + (hot ? plus : 0)) f.unconfirmed = true;
  return f;
};

const everyIntensity = (sample: HeatSample, on: Day): Finding => {
  const of = intensities.map((intensity) => judgeHeat({ ...sample, intensity }, on));
  const [lightest, heaviest] = [of[0]!, of[3]!];
  const agreed = heaviest.verdict === "within" ? heaviest : lightest.verdict === "over" ? lightest : undefined;
  if (agreed)
    return {
      ...agreed,
      used: { ...agreed.used, sample },
      steps: [...agreed.steps, { text: "未注明体力劳动强度，结论对各级强度均成立。" }],
    };
  return {
    ...incomplete("R13", sample, on, "体力劳动强度分级"),
    ...(lightest.value !== undefined && { value: lightest.value, unit: "℃" }),
  };
};
