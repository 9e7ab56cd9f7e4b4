import { judgeSample, type BiologicalSample, type SamplingTime } from "#standards";
import {
  biologicalIndices,
  gradeChemicalWork,
  gradeCoalDust,
  gradeDustWork,
  gradeHeatWork,
  gradeNoiseWork,
  gradeToxicity,
  type ToxicityClass,
  type ToxicityScores,
} from "#standards/tables";
import { calculator, type Calculator } from "./calculator.ts";
import { choice, known, named, number, optional, rows, when, whenIs, words, yesNo, type Field } from "./fields.ts";
import { intensities } from "./physical.ts";

const intensity = choice("体力劳动强度", intensities, { initial: "I" });
const ratio = number("浓度与限值的比值 B", { hint: "检测结果除以限值" });
const classes: Readonly<Record<ToxicityClass, string>> = {
  slight: "轻度危害",
  moderate: "中度危害",
  high: "高度危害",
  extreme: "极度危害",
};
const score = (label: string): Field<number | undefined> => optional(number(label, { hint: "0～4 分", max: 4, whole: true }));

export const gradingCalculators: readonly Calculator[] = [
  calculator({
    id: "grade-chemical",
    fields: { toxicity: choice("毒物危害程度", classes), ratios: rows("浓度与限值的比值", { b: ratio }, { name: "比值" }), intensity },
    example: { on: "2026-03-01", toxicity: "extreme", ratios: [{ b: "0.7" }], intensity: "II" },
    run: (v, on) => gradeChemicalWork({ toxicity: v.toxicity, ratios: v.ratios.map((r) => r.b), intensity: v.intensity }, on),
  }),
  calculator({
    id: "grade-dust",
    fields: { freeSilica: number("游离 SiO₂ 含量", { unit: "%", max: 100 }), ratio, intensity },
    example: { on: "2025-06-01", freeSilica: "35", ratio: "1.6", intensity: "II" },
    run: (v, on) => gradeDustWork(v, on),
  }),
  calculator({
    id: "grade-heat",
    fields: { wbgt: number("有效 WBGT", { unit: "℃" }), rate: number("接触时间率", { unit: "%", max: 100 }), intensity },
    example: { on: "2026-03-01", wbgt: "32", rate: "60", intensity: "II" },
    run: (v, on) => gradeHeatWork(v, on),
  }),
  calculator({
    id: "grade-noise",
    fields: {
      kind: choice("噪声", { level: "等效声级（8 h 或周）", impulse: "脉冲噪声" }),
      level: when(whenIs("kind", "level"), number("LEX,8h 或 LEX,W", { unit: "dB(A)", max: 200 })),
      peak: when(whenIs("kind", "impulse"), number("声压级峰值", { unit: "dB(A)", max: 200 })),
      impulses: when(whenIs("kind", "impulse"), number("每日脉冲次数", { unit: "次", whole: true, min: 1 })),
    },
    example: { on: "2026-03-01", kind: "level", level: "92" },
    run: (v, on) => gradeNoiseWork(v.level === undefined ? { peak: v.peak!, impulses: v.impulses! } : { level: v.level }, on),
  }),
  calculator({
    id: "toxicity",
    fields: {
      inhalation: score("急性吸入 LC50"),
      dermal: score("急性经皮 LD50"),
      irritation: score("刺激与腐蚀性"),
      sensitisation: score("致敏性"),
      reproduction: score("生殖毒性"),
      carcinogenicity: score("致癌性"),
      dispersal: score("扩散性（挥发性、熔点）"),
      accumulation: score("蓄积性"),
      banned: yesNo("国家禁止使用"),
      restricted: yesNo("国家限制使用"),
    },
    example: {
      on: "2026-03-01",
      inhalation: "2",
      dermal: "1",
      irritation: "2",
      sensitisation: "0",
      reproduction: "3",
      carcinogenicity: "4",
      dispersal: "3",
      accumulation: "2",
    },
    run: ({ banned, restricted, ...scores }, on) =>
      gradeToxicity({ scores: known(scores) as ToxicityScores, ...known({ banned, restricted }) }, on),
  }),
  calculator({
    id: "coal-dust",
    fields: { c: number("15 min 定点浓度", { unit: "mg/m³" }) },
    example: { on: "2026-03-01", c: "2.6" },
    run: (v, on) => gradeCoalDust(v.c, on),
  }),
];

const times: Readonly<Record<SamplingTime, string>> = {
  "shift-end": "工作班末",
  "shift-after": "工作班后",
  "shift-before": "工作班前",
  "exposure-end": "接触末",
  "next-shift-before": "下一工作班前",
  "week-end": "工作周末",
  "week-end-before": "工作周末的班前",
  any: "不限",
};
const specimens: Readonly<Record<NonNullable<BiologicalSample["specimen"]>, string>> = {
  urine: "尿",
  blood: "血",
  "end-exhaled air": "终末呼出气",
};

export const biologicalCalculators: readonly Calculator[] = [
  calculator({
    id: "biological",
    fields: {
      agent: named("接触的物质", "biological"),
      indicator: words("指标", { hint: "如 尿中苯巯基尿酸" }),
      specimen: choice("样品", { "": "同指标名称", ...specimens }),
      value: number("结果"),
      unit: words("单位", { hint: "如 µmol/mol Cr、µg/g Cr" }),
      time: choice("采样时间", { "": "不知道", ...times }),
      exposedMonths: optional(number("接触时间", { unit: "月" })),
    },
    example: { on: "2026-03-02", agent: "苯", indicator: "尿中苯巯基尿酸", value: "52", unit: "µmol/mol Cr", time: "shift-after" },
    run: (v, on) => {
      const finding = judgeSample(
        {
          kind: "biological",
          agent: v.agent,
          indicator: v.indicator,
          value: v.value,
          unit: v.unit,
          ...(v.specimen !== "" && { specimen: v.specimen }),
          ...(v.time !== "" && { time: v.time }),
          ...known({ exposedMonths: v.exposedMonths }),
        },
        on,
      );
      const listed = biologicalIndices().filter((b) => b.agent === v.agent);
      return {
        findings: [{ finding }],
        ...(listed.length > 0 && {
          tables: [
            {
              title: `表 4 中${v.agent}的指标`,
              head: ["指标", "限值", "采样时间"],
              rows: listed.map((b) => [
                b.indicator,
                `${b.limit} ${b.unit}${b.alternative ? `（${b.alternative.limit} ${b.alternative.unit}）` : ""}`,
                b.timeText,
              ]),
            },
          ],
        }),
      };
    },
  }),
];
