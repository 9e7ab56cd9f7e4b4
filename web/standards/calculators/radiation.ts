import {
  cytogeneticItem,
  judgeDoseYear,
  judgeFiveYears,
  judgeOrganDose,
  judgePeriod,
  monitoringDuty,
  radiationExamDue,
  radiationWorkAge,
  standsForEffectiveDose,
  wearingPeriod,
  type DosePeriod,
} from "#standards/tables";
import { phaseText, type Phase } from "#standards";
import { calculator, several, type Calculator } from "./calculator.ts";
import { choice, dayField, known, number, optional, reading, rows, words, yesNo } from "./fields.ts";

const category = choice("人员", { adult: "放射工作人员", apprentice: "16～18 岁实习人员" });
const dose = optional(reading("剂量", { unit: "mSv", hint: "低于 MDL 写 <0.1；缺测留空" }));
const periodOf = (label: string, r: { c?: number; belowDetection?: number } | undefined): DosePeriod => ({
  label,
  ...(r?.c !== undefined && { mSv: r.c }),
  ...(r?.belowDetection !== undefined && { belowMdl: r.belowDetection }),
});

export const radiationCalculators: readonly Calculator[] = [
  calculator({
    id: "dose-period",
    fields: { dose, periods: number("每年周期数", { whole: true, min: 1, max: 12, initial: "4" }) },
    example: { on: "2025-05-12", dose: "1.30", periods: "4" },
    run: (v, on) => judgePeriod(periodOf("本周期", v.dose), v.periods, on),
  }),
  calculator({
    id: "dose-year",
    fields: { category, periods: rows("各周期", { label: words("周期"), dose }, { name: "周期" }) },
    example: { on: "2025-12-31", periods: ["1.10", "1.30", "0.90", "2.00"].map((d, i) => ({ label: `第 ${i + 1} 季度`, dose: d })) },
    run: (v, on) =>
      several(
        ...judgeDoseYear(
          v.periods.map((p) => periodOf(p.label, p.dose)),
          on,
          v.category,
        ),
      ),
  }),
  calculator({
    id: "dose-five-years",
    fields: {
      window: choice("五年", { fixed: "审管部门决定的连续五年", rolling: "最近五年（只作预警）" }),
      years: rows(
        "各年",
        { year: number("年", { whole: true, min: 1990, max: 2100 }), mSv: optional(number("有效剂量", { unit: "mSv" })) },
        { name: "年" },
      ),
    },
    example: { on: "2025-12-31", years: [12, 18, 25, 22, 30].map((mSv, i) => ({ year: String(2021 + i), mSv: String(mSv) })) },
    run: (v, on) =>
      judgeFiveYears(
        v.years.map((y) => ({ year: y.year, ...known({ mSv: y.mSv }) })),
        on,
        v.window,
      ),
  }),
  calculator({
    id: "dose-organ",
    fields: {
      organ: choice("器官", { lens: "眼晶状体", skin: "四肢、皮肤" }),
      mSv: number("年当量剂量", { unit: "mSv" }),
      category,
      hp10: optional(number("全年 Hp(10)", { unit: "mSv" })),
    },
    example: { on: "2025-12-31", organ: "lens", mSv: "22", hp10: "6" },
    run: (v, on) =>
      several(
        ["年当量剂量", judgeOrganDose(v.organ, v.mSv, on, v.category)],
        ...(v.hp10 === undefined ? [] : [["Hp(10) 作有效剂量", standsForEffectiveDose(v.hp10, on)] as const]),
      ),
  }),
  calculator({
    id: "radiation-worker",
    personal: true,
    fields: {
      controlledArea: yesNo("在控制区工作"),
      expected: optional(number("预计年剂量", { unit: "mSv" })),
      from: optional(dayField("佩戴开始")),
      to: optional(dayField("佩戴结束")),
      birthOn: optional(dayField("出生日期")),
      lastOn: optional(dayField("上次在岗检查")),
      phase: choice("检查", phaseText as Record<Phase, string>),
    },
    example: {
      on: "2026-03-02",
      controlledArea: "no",
      expected: "2",
      from: "2026-01-01",
      to: "2026-03-31",
      birthOn: "2007-05-20",
      lastOn: "2024-04-10",
      phase: "during",
    },
    run: (v, on) => {
      const item = cytogeneticItem(v.phase, on);
      return {
        ...several(
          [
            "个人监测",
            monitoringDuty(
              known({
                ...(v.controlledArea !== undefined && { controlledArea: v.controlledArea }),
                ...(v.expected !== undefined && { expectedMSv: v.expected }),
              }),
              on,
            ),
          ],
          ...(v.from && v.to ? [["佩戴周期", wearingPeriod(v.from, v.to, on)] as const] : []),
          ...(v.birthOn ? [["年龄", radiationWorkAge(v.birthOn, on)] as const] : []),
          ...(v.lastOn ? [["在岗检查", radiationExamDue(v.lastOn, on)] as const] : []),
        ),
        figures: [{ label: `${phaseText[v.phase]}的染色体项目`, value: item ?? "未配置" }],
      };
    },
  }),
];
