import type { Day } from "#kernel";
import {
  airflowObstruction,
  audiogramForDiagnosis,
  benzeneBeforePlacement,
  benzeneInService,
  benzenePoisoningSeries,
  bodyMassIndex,
  cadmiumFollowUp,
  cholinesterase,
  crossShiftFall,
  filmObservation,
  filmStage,
  frequencies,
  hearingAdvice,
  hearingMeans,
  leadCycle,
  lungFunction,
  lungFunctionGrade,
  lungZones,
  lungZoneText,
  maskingNeeded,
  meanPressure,
  noiseBeforePlacement,
  noiseDeafnessGrade,
  noiseInService,
  pressureWork,
  profusions,
  readAudiogram,
  repeatAgrees,
  restBeforeTest,
  specialWorkPressure,
  type Audiogram,
  type FilmZones,
  type Hearing,
  type LungMeasure,
} from "#standards/tables";
import { calculator, several, type Calculator } from "./calculator.ts";
import { choice, dayField, known, number, optional, rows, when, whenIs, yesNo, type Values } from "./fields.ts";

const sex = choice("性别", { M: "男", F: "女" });
const age = number("年龄", { unit: "周岁", max: 120, whole: true });
const decibels = { unit: "dBHL", min: -20, max: 130 };
const [left, right] = [optional(number("左耳", decibels)), optional(number("右耳", decibels))];
const ears = {
  levels: rows(
    "纯音气导听阈",
    {
      hz: choice("频率", Object.fromEntries(frequencies.map((f) => [String(f), `${f} Hz`])), { initial: "" }),
      left,
      right,
    },
    { name: "频率", hint: "500、1000、2000、3000、4000、6000 Hz" },
  ),
};
const audiogramOf = (levels: Values<typeof ears>["levels"]): Audiogram => {
  const found: Audiogram = { left: {}, right: {} };
  for (const l of levels) {
    const f = Number(l.hz) as (typeof frequencies)[number];
    if (l.left !== undefined) found.left[f] = l.left;
    if (l.right !== undefined) found.right[f] = l.right;
  }
  return found;
};
const correction = choice("年龄修正", { "GBZ 49-2014": "按 GBZ 49-2014 表 A.1", none: "不修正" });
const conductive = choice("传导性听力损失", { "": "不知道", no: "没有", left: "左耳", right: "右耳", both: "双耳" });
const conductiveOf = (text: string): { conductive?: ("left" | "right")[] } =>
  text === "" ? {} : { conductive: text === "no" ? [] : text === "both" ? ["left", "right"] : [text as "left"] };
const earRows = (left: number[], right: number[]): Record<string, string>[] =>
  frequencies.map((f, i) => ({ hz: String(f), left: String(left[i]), right: String(right[i]) }));

const amount = (label: string, units: Record<string, string>) => ({ value: optional(number(label)), unit: choice("单位", units) });
const blood = amount("血铅", { "µg/L": "µg/L", "µmol/L": "µmol/L" });
const urine = amount("尿铅", { "µg/L": "µg/L", "µmol/L": "µmol/L" });
const counts = {
  wbc: optional(number("白细胞", { unit: "10⁹/L" })),
  neutrophils: optional(number("中性粒细胞", { unit: "10⁹/L" })),
  platelets: optional(number("血小板", { unit: "10⁹/L" })),
};

const zone = Object.fromEntries(
  lungZones.map((z) => [
    z.replace("-", "_"),
    choice(lungZoneText[z], { "": "未读", ...Object.fromEntries(profusions.map((p) => [p, p])) }),
  ]),
) as Record<string, ReturnType<typeof choice>>;
const zonesOf = (v: Readonly<Record<string, unknown>>): FilmZones =>
  Object.fromEntries(
    lungZones.map((z) => [z, v[z.replace("-", "_")]] as const).filter(([, p]) => p !== "" && p !== undefined),
  ) as FilmZones;
const zoneExample = Object.fromEntries(lungZones.map((z, i) => [z.replace("-", "_"), ["1/1", "1/0", "0/1", "0/0", "1/2", "0/0"][i]!]));

export const healthCalculators: readonly Calculator[] = [
  calculator({
    id: "hearing",
    fields: {
      sex,
      age,
      phase: choice("检查", { during: "在岗期间", before: "上岗前" }),
      ...ears,
      correction,
      permanentSensorineural: yesNo("永久性感音神经性听力损失"),
      conductive,
      otherCause: yesNo("由噪声以外的原因引起"),
      noiseYears: optional(number("噪声作业工龄", { unit: "年" })),
      retested: yesNo("已复查"),
    },
    example: {
      on: "2026-09-01",
      sex: "M",
      age: "46",
      phase: "during",
      permanentSensorineural: "yes",
      conductive: "no",
      otherCause: "no",
      noiseYears: "12",
      retested: "yes",
      levels: earRows([25, 30, 35, 55, 60, 60], [25, 30, 30, 50, 60, 65]),
    },
    run: (v, on) => {
      const h: Hearing = readAudiogram(audiogramOf(v.levels), { sex: v.sex, age: v.age }, on, v.correction);
      const facts = {
        ...known({ permanentSensorineural: v.permanentSensorineural, otherCause: v.otherCause }),
        ...conductiveOf(v.conductive),
      };
      const years = known({ noiseYears: v.noiseYears, retested: v.retested, sensorineural: v.permanentSensorineural });
      const [high, better] = hearingMeans(h);
      return several(
        ["双耳高频平均听阈", high!],
        ["较好耳听阈加权值", better!],
        v.phase === "before" ? ["上岗前的职业禁忌证", noiseBeforePlacement(h, facts)] : ["在岗期间的职业禁忌证", noiseInService(h, facts)],
        ["噪声聋的听阈条件", noiseDeafnessGrade(h, years)],
        ...(v.phase === "during" ? [["检查后的处理建议", hearingAdvice(h, { ...facts, ...years })] as const] : []),
      );
    },
  }),
  calculator({
    id: "hearing-tests",
    fields: {
      hours: optional(number("脱离噪声", { unit: "h" })),
      test: choice("测听", { first: "初测", retest: "复查" }),
      first: optional(number("1000 Hz 第一次", decibels)),
      second: optional(number("1000 Hz 第二次", decibels)),
      air: optional(number("较差耳气导听阈", decibels)),
      bone: optional(number("较好耳骨导听阈", decibels)),
    },
    example: { on: "2026-09-01", hours: "20", test: "first", first: "30", second: "40", air: "65", bone: "15" },
    run: (v, on) =>
      several(
        ["脱离噪声的时间", restBeforeTest(v.hours, v.test, on)],
        ["两次测听一致", repeatAgrees(v.first, v.second, on)],
        ["掩蔽", maskingNeeded(v.air, v.bone, on)],
      ),
  }),
  calculator({
    id: "hearing-diagnosis",
    fields: {
      tests: rows(
        "测听",
        {
          on: dayField("日期"),
          hz: choice("频率", Object.fromEntries(frequencies.map((f) => [String(f), `${f} Hz`])), { initial: "" }),
          left,
          right,
        },
        { name: "一次一频率" },
      ),
    },
    example: {
      on: "2026-09-20",
      tests: ["2026-09-01", "2026-09-05", "2026-09-10"].flatMap((on, n) =>
        earRows([25, 30, 35, 55, 60, 60], [25, 30, 30, 50, 60, 65]).map((r) => ({
          ...r,
          on,
          left: String(Number(r["left"]) + 5 * (n % 2)),
        })),
      ) as Record<string, string>[],
    },
    run: (v, on) => {
      const days = [...new Set(v.tests.map((t) => t.on))].sort();
      return audiogramForDiagnosis(
        days.map((d) => ({ on: d, audiogram: audiogramOf(v.tests.filter((t) => t.on === d)) })),
        on,
      ).finding;
    },
  }),
  calculator({
    id: "lung",
    fields: {
      fvc: optional(number("FVC 实测", { unit: "L" })),
      fvcPredicted: optional(number("FVC 预计", { unit: "L" })),
      fev1: optional(number("FEV1 实测", { unit: "L" })),
      fev1Predicted: optional(number("FEV1 预计", { unit: "L" })),
      reading: choice("表中空档", { proposed: "按较重的一档读", printed: "照原表，空档不判" }),
    },
    example: { on: "2026-03-02", fvc: "2.95", fvcPredicted: "4.0", fev1: "2.1", fev1Predicted: "3.2" },
    run: (v, on) => {
      const [fvc, fev1, part] = lungFunction(
        known({ fvc: v.fvc, fvcPredicted: v.fvcPredicted, fev1: v.fev1, fev1Predicted: v.fev1Predicted }),
        on,
      );
      const grade = (m: LungMeasure, value: number | undefined) => [`${m} 的损伤程度`, lungFunctionGrade(m, value, on, v.reading)] as const;
      return several(
        ["FVC%", fvc],
        ["FEV1%", fev1],
        ["FEV1/FVC", part],
        grade("FVC%", fvc.value),
        grade("FEV1%", fev1.value),
        grade("FEV1/FVC", part.value),
      );
    },
  }),
  calculator({
    id: "airflow",
    fields: {
      ratio: optional(number("FEV1/FVC", { unit: "%" })),
      fev1: optional(number("FEV1%", { unit: "%" })),
      post: yesNo("舒张剂后测得"),
      before: optional(number("班前 FEV1", { unit: "L" })),
      after: optional(number("班后 FEV1", { unit: "L" })),
      symptoms: yesNo("有胸部紧束感或气短"),
    },
    example: { on: "2026-09-01", ratio: "62", fev1: "55", post: "yes", before: "3.2", after: "2.7", symptoms: "yes" },
    run: (v, on) =>
      several(
        ["气流受限", airflowObstruction(v.ratio, v.fev1, v.post, on)],
        ["班后下降", crossShiftFall(v.before, v.after, v.symptoms, on)],
      ),
  }),
  calculator({
    id: "lead",
    fields: { blood: blood.value, bloodUnit: blood.unit, urine: urine.value, urineUnit: { ...urine.unit } },
    example: { on: "2026-09-01", blood: "430", bloodUnit: "µg/L" },
    run: (v, on) =>
      leadCycle(
        {
          ...(v.blood !== undefined && { blood: { value: v.blood, unit: v.bloodUnit } }),
          ...(v.urine !== undefined && { urine: { value: v.urine, unit: v.urineUnit } }),
        },
        on,
      ),
  }),
  calculator({
    id: "cadmium",
    fields: { value: number("尿镉"), unit: choice("单位", { "µmol/mol Cr": "µmol/mol 肌酐", "µg/g Cr": "µg/g 肌酐" }) },
    example: { on: "2026-09-01", value: "6.2", unit: "µmol/mol Cr" },
    run: (v, on) => cadmiumFollowUp({ value: v.value, unit: v.unit }, on),
  }),
  calculator({
    id: "cholinesterase",
    fields: { percent: number("占参考值", { unit: "%" }), phase: choice("检查", { before: "上岗前", during: "在岗期间" }) },
    example: { on: "2026-09-01", percent: "66", phase: "before" },
    run: (v, on) => cholinesterase(v.percent, v.phase, on),
  }),
  calculator({
    id: "benzene-blood",
    fields: {
      phase: choice("检查", { before: "上岗前", during: "在岗期间" }),
      wbc: when(whenIs("phase", "before"), counts.wbc),
      neutrophils: when(whenIs("phase", "before"), counts.neutrophils),
      platelets: when(whenIs("phase", "before"), counts.platelets),
      abnormal: when(whenIs("phase", "during"), yesNo("血常规异常（按化验室参考值）")),
    },
    example: { on: "2026-09-01", phase: "before", wbc: "3.4", neutrophils: "1.9", platelets: "160" },
    run: (v, on) =>
      v.phase === "before"
        ? benzeneBeforePlacement(known({ wbc: v.wbc, neutrophils: v.neutrophils, platelets: v.platelets }), on)
        : benzeneInService(v.abnormal, on),
  }),
  calculator({
    id: "benzene-series",
    fields: { tests: rows("各次检查", { on: dayField("日期"), ...counts }, { name: "检查" }) },
    example: {
      on: "2026-09-30",
      tests: [
        ["2026-07-05", "3.4"],
        ["2026-07-12", "3.3"],
        ["2026-07-26", "3.6"],
        ["2026-08-10", "3.2"],
        ["2026-08-30", "3.4"],
        ["2026-09-20", "3.1"],
      ].map(([on, wbc]) => ({
        on: on!,
        wbc: wbc!,
        neutrophils: "2.0",
        platelets: "150",
      })),
    },
    run: (v, on) =>
      benzenePoisoningSeries(
        v.tests.map(({ on: taken, ...c }) => ({ on: taken as Day, ...known(c) })),
        on,
      ),
  }),
  calculator({
    id: "film",
    fields: {
      ...zone,
      edition: choice("分期按", { "GBZ 70-2015": "GBZ 70-2015", "GBZ 70-2009": "GBZ 70-2009" }),
      asbestos: yesNo("石棉接触"),
      plaques: yesNo("胸膜斑"),
      plaquesOnHeartOrDiaphragm: yesNo("胸膜斑累及心缘或膈面"),
      large: choice("大阴影", { no: "没有", yes: "有" }),
      long: when(whenIs("large", "yes"), number("长径", { unit: "mm" })),
      short: when(whenIs("large", "yes"), number("短径", { unit: "mm" })),
    },
    example: { on: "2026-09-01", ...zoneExample },
    run: (v, on) => {
      const zones = zonesOf(v);
      const facts = known({ asbestos: v.asbestos, plaques: v.plaques, plaquesOnHeartOrDiaphragm: v.plaquesOnHeartOrDiaphragm });
      return several(
        ["观察对象", filmObservation(zones, on)],
        [
          "与哪一期相符",
          filmStage({ zones, ...facts, ...(v.large === "yes" && { largeOpacity: { long: v.long!, short: v.short! } }) }, on, v.edition),
        ],
      );
    },
  }),
  calculator({
    id: "pressure-work",
    fields: {
      sex,
      age: optional(age),
      heightCm: optional(number("身高", { unit: "cm" })),
      weightKg: optional(number("体重", { unit: "kg" })),
      systolic: optional(number("收缩压", { unit: "mmHg" })),
      diastolic: optional(number("舒张压", { unit: "mmHg" })),
    },
    example: { on: "2026-09-01", sex: "M", age: "28", heightCm: "172", weightKg: "74", systolic: "128", diastolic: "82" },
    run: (v, on) => {
      const bmi = bodyMassIndex(v.weightKg, v.heightCm);
      const { sex: s, ...rest } = v;
      return {
        findings: [{ finding: pressureWork({ sex: s, ...known(rest) }, on) }],
        ...(bmi !== undefined && { figures: [{ label: "体重指数", value: `${Number(bmi.toFixed(1))} kg/m²` }] }),
      };
    },
  }),
  calculator({
    id: "blood-pressure",
    fields: {
      work: choice("作业", {
        "large-vehicle": "大型机动车驾驶",
        "small-vehicle": "小型机动车驾驶",
        electrician: "电工",
        height: "高处",
        "pressure-vessel": "压力容器",
      }),
      readings: rows(
        "血压",
        { systolic: number("收缩压", { unit: "mmHg" }), diastolic: number("舒张压", { unit: "mmHg" }) },
        { name: "读数" },
      ),
      uncontrolled: yesNo("未控制的 2 级及以上高血压"),
    },
    example: {
      on: "2026-09-01",
      work: "large-vehicle",
      readings: [
        { systolic: "146", diastolic: "88" },
        { systolic: "142", diastolic: "86" },
      ],
    },
    run: (v, on) => {
      const mean = meanPressure(v.readings, on);
      return {
        findings: [{ finding: specialWorkPressure(v.work, mean.pressure ?? v.readings[0]!, on, v.uncontrolled) }],
        steps: mean.steps,
        missing: mean.missing,
      };
    },
  }),
];
