import {
  assessExposure,
  readObservation,
  riskBandText,
  workerVariance,
  individualOverexposure,
  type ExposureAssessment,
  type RiskBand,
} from "#standards/statistics";
import { calculator, type Calculator, type Result } from "./calculator.ts";
import { Fault, number, optional, rows, words } from "./fields.ts";

const short = (x: number): string => String(Number(x.toPrecision(4)));
const percent = (x: number): string => `${Number((x * 100).toFixed(2))} %`;

const shown = (a: ExposureAssessment): Result => {
  const { bayes: b, percentile95: p, exceedance: e } = a;
  const upper = p?.limits.find((l) => l.confidence === 0.7)?.upper;
  return {
    figures: [
      { label: "评价", value: a.verdictText, ...(b && { note: `P(X95＞限值)＝${percent(b.risk)}` }) },
      ...(a.gm === undefined ? [] : [{ label: "几何均数 GM", value: `${short(a.gm)} ${a.unit}` }]),
      ...(a.gsd === undefined ? [] : [{ label: "几何标准差 GSD", value: short(a.gsd) }]),
      ...(p === undefined
        ? []
        : [
            {
              label: "第 95 百分位",
              value: `${short(p.estimate)} ${a.unit}`,
              ...(upper !== undefined && { note: `70 % 置信上限 ${short(upper)}` }),
            },
          ]),
      ...(e === undefined ? [] : [{ label: "超限概率", value: percent(e.estimate) }]),
    ],
    tables: b
      ? [
          {
            title: "第 95 百分位落在各档的概率（贝叶斯）",
            head: ["档", "概率"],
            rows: Object.entries(b.bands).map(([band, share]) => [riskBandText[Number(band) as RiskBand], percent(share)]),
          },
        ]
      : [],
    steps: a.steps.map((s) => s.text),
    clauses: a.clauses,
    missing: a.missing,
    unconfirmed: true,
  };
};

export const statisticsCalculators: readonly Calculator[] = [
  calculator({
    id: "statistics",
    dayless: true,
    fields: {
      limit: number("限值", { min: 1e-9 }),
      unit: words("单位", { initial: "mg/m³" }),
      values: rows(
        "结果",
        { value: words("结果", { hint: "" }), worker: optional(words("人员编号")) },
        { name: "结果", hint: "可写 <0.3、>100、[40–90]" },
      ),
    },
    example: {
      limit: "100",
      values: ["24.7", "64.1", "13.8", "43.7", "19.9", "133", "32.1", "15", "53.7"].map((value) => ({ value, worker: "" })),
    },
    run: (v) => {
      const observations = v.values.map((row, i) => {
        const o = readObservation(row.value);
        if (!o) throw new Fault(`第 ${i + 1} 行“${row.value}”不是结果。`);
        return o;
      });
      const workers = v.values.every((r) => r.worker) ? v.values.map((r) => r.worker!) : undefined;
      return shown(assessExposure({ observations, limit: v.limit, unit: v.unit, ...(workers && { workers }) }));
    },
  }),
  calculator({
    id: "workers",
    dayless: true,
    fields: {
      limit: number("限值", { min: 1e-9 }),
      values: rows("结果", { worker: words("人员编号"), value: number("结果", { min: 1e-9 }) }, { name: "结果" }),
    },
    example: {
      limit: "10",
      values: [
        ["A", "1.2"],
        ["A", "2.6"],
        ["A", "1.9"],
        ["B", "4.1"],
        ["B", "6.3"],
        ["C", "0.8"],
        ["C", "1.1"],
        ["C", "2.2"],
      ].map(([worker, value]) => ({ worker: worker!, value: value! })),
    },
    run: (v) => {
      const names = [...new Set(v.values.map((x) => x.worker))];
      const variance = workerVariance(
        names.map((worker) => ({ worker, values: v.values.filter((x) => x.worker === worker).map((x) => x.value) })),
      );
      if (!variance) return { missing: ["至少两人，其中至少一人测过两次"] };
      const over = individualOverexposure(variance, v.limit);
      return {
        figures: [
          { label: "人间方差", value: short(variance.varianceBetween) },
          { label: "人内方差", value: short(variance.varianceWithin) },
          { label: "F", value: short(variance.f), note: `P＝${short(variance.p)}` },
          { label: "第 95 百分位超限的人", value: percent(over.byPercentile) },
          { label: "均值超限的人", value: percent(over.byMean) },
        ],
        steps: [`${variance.workers} 人 ${variance.values} 个结果，取对数后作单因素方差分析。`],
        unconfirmed: true,
      };
    },
  }),
];
