import {
  adjustedLimit,
  findAgent,
  limitHistory,
  fromPpm,
  judgeSample,
  limitFor,
  reductionByDay,
  reductionByWeek,
  standardVolume,
  toPpm,
  type AgentKey,
  type AirSample,
  type Fraction,
  type Shift,
} from "#standards";
import { checkSampling } from "#standards/tables";
import { calculator, several, type Calculator } from "./calculator.ts";
import { agentField, choice, known, number, optional, reading, rows, seldom, when, whenIs, type Texts } from "./fields.ts";

const c = (label = "浓度", unit = "mg/m³"): ReturnType<typeof reading> => reading(label, { unit });
const hours = number("时间", { unit: "h", max: 24 });
const isDust = (texts: Texts): boolean => {
  const text = String(texts["agent"] ?? "").trim();
  return text !== "" && (findAgent(text)?.group === "dust" || limitHistory(text)[0]?.kind === "dust");
};
const isCarbonMonoxide = (texts: Texts): boolean => limitHistory(String(texts["agent"] ?? "").trim()).some((e) => e.no === "313.1");
const fractions = { "": "未注明", total: "总粉尘", respirable: "呼吸性粉尘", fibre: "纤维" } as const;
const silica = optional(number("游离 SiO₂ 含量", { unit: "%", max: 100, hint: "10 % 及以上按矽尘判定" }));
const key = {
  agent: agentField(),
  fraction: when(isDust, choice<Fraction | "">("粉尘类别", fractions)),
  freeSilica: when(isDust, silica),
  altitude: when(isCarbonMonoxide, optional(number("作业地点海拔", { unit: "m", hint: "高原的限值不同" }))),
};
type Key = { agent: string; fraction?: Fraction | "" | undefined; freeSilica?: number | undefined; altitude?: number | undefined };
const keyOf = (v: Key): AgentKey => ({
  agent: v.agent,
  ...known({ fraction: v.fraction || undefined, freeSilica: v.freeSilica, altitude: v.altitude }),
});

const shift = {
  hoursPerDay: seldom(optional(number("每日工时", { unit: "h", max: 24, hint: "超过 8 h 时限值按长工时降低" }))),
  daysPerWeek: seldom(optional(number("每周天数", { unit: "d", max: 7 }))),
  hoursPerWeek: seldom(optional(number("每周工时", { unit: "h", max: 168 }))),
  method: seldom(choice("长工时的比较办法", { GBZ331: "实际工时均值（GBZ 331-2024）", commentary: "8 h 均值（释义）" })),
};
type ShiftValues = { [K in "hoursPerDay" | "daysPerWeek" | "hoursPerWeek"]: number | undefined } & { method: "GBZ331" | "commentary" };
const shiftOf = ({ method, ...v }: ShiftValues): { shift?: Shift } => {
  const given = known(v);
  return Object.keys(given).length === 0 ? {} : { shift: { ...given, method } };
};
const judged = (sample: AirSample, on: Parameters<typeof judgeSample>[1]) => judgeSample(sample, on);

export const airCalculators: readonly Calculator[] = [
  calculator({
    id: "twa-area",
    fields: { ...key, segments: rows("各时段", { c: c(), hours }, { name: "时段" }), ...shift },
    example: {
      on: "2022-11-28",
      agent: "苯",
      segments: [
        { c: "5", hours: "2" },
        { c: "2.4", hours: "4" },
        { c: "<0.3", hours: "2" },
      ],
    },
    run: (v, on) =>
      judged({ kind: "twa-area", ...keyOf(v), segments: v.segments.map((s) => ({ ...s.c, hours: s.hours })), ...shiftOf(v) }, on),
  }),
  calculator({
    id: "twa-personal",
    fields: { ...key, c: c(), hours: number("采样（接触）时间", { unit: "h", max: 24 }), ...shift },
    example: { on: "2026-03-02", agent: "甲苯", c: "61.5", hours: "7" },
    run: (v, on) => judged({ kind: "twa-personal", ...keyOf(v), ...v.c, hours: v.hours, ...shiftOf(v) }, on),
  }),
  calculator({
    id: "twa-value",
    fields: { ...key, c: c("CTWA"), ...shift },
    example: { on: "2026-03-02", agent: "电焊烟尘", fraction: "total", c: "3.2" },
    run: (v, on) => judged({ kind: "twa-value", ...keyOf(v), ...v.c, ...shiftOf(v) }, on),
  }),
  calculator({
    id: "week",
    fields: { ...key, days: rows("各工作日", { c: c("当日浓度"), hours }, { name: "工作日" }), ...shift },
    example: {
      on: "2026-03-02",
      agent: "甲苯",
      days: [
        { c: "40", hours: "8" },
        { c: "55", hours: "8" },
        { c: "38", hours: "8" },
        { c: "62", hours: "8" },
        { c: "47", hours: "8" },
        { c: "35", hours: "8" },
      ],
      daysPerWeek: "6",
    },
    run: (v, on) => judged({ kind: "week", ...keyOf(v), days: v.days.map((d) => ({ ...d.c, hours: d.hours })), ...shiftOf(v) }, on),
  }),
  calculator({
    id: "stel",
    fields: {
      ...key,
      segments: rows("15 min 内的各段", { c: c(), minutes: number("时间", { unit: "min", max: 480 }) }, { name: "采样段" }),
    },
    example: {
      on: "2026-03-02",
      agent: "苯",
      segments: [
        { c: "7.5", minutes: "10" },
        { c: "2", minutes: "5" },
      ],
    },
    run: (v, on) => judged({ kind: "stel", ...keyOf(v), segments: v.segments.map((s) => ({ ...s.c, minutes: s.minutes })) }, on),
  }),
  calculator({
    id: "mac",
    fields: { ...key, c: c(), minutes: optional(number("采样时间", { unit: "min", max: 480, hint: "一般不超过 15 min" })) },
    example: { on: "2026-03-02", agent: "甲醛", c: "0.62", minutes: "15" },
    run: (v, on) => judged({ kind: "mac", ...keyOf(v), ...v.c, ...known({ minutes: v.minutes }) }, on),
  }),
  calculator({
    id: "peak",
    fields: {
      ...key,
      ctwa: optional(number("当班 CTWA", { unit: "mg/m³" })),
      peaks: rows(
        "各次峰",
        {
          c: number("浓度", { unit: "mg/m³" }),
          minutes: optional(number("持续", { unit: "min" })),
          startHour: optional(number("开始于上班后", { unit: "h" })),
        },
        { name: "峰" },
      ),
    },
    example: {
      on: "2026-03-02",
      agent: "锰及其无机化合物",
      ctwa: "0.12",
      peaks: [
        { c: "0.5", minutes: "10", startHour: "1" },
        { c: "0.48", minutes: "12", startHour: "3" },
      ],
    },
    run: (v, on) =>
      judged(
        {
          kind: "peak",
          ...keyOf(v),
          ...known({ ctwa: v.ctwa }),
          peaks: v.peaks.map((p) => ({ c: p.c, ...known({ minutes: p.minutes, startHour: p.startHour }) })),
        },
        on,
      ),
  }),
  calculator({
    id: "mixture",
    fields: {
      twa: rows("8 h 平均浓度", { agent: agentField("chemical"), c: number("CTWA", { unit: "mg/m³" }) }, { name: "物质", least: 0 }),
      stel: rows("短时间浓度", { agent: agentField("chemical"), c: number("CSTEL", { unit: "mg/m³" }) }, { name: "物质", least: 0 }),
      effect: choice("联合作用", {
        additive: "相加作用（作用部位或机理相似）",
        unknown: "不明，各自单独判定",
        synergistic: "已知协同或加强作用",
      }),
    },
    example: {
      on: "2026-03-02",
      twa: [
        { agent: "甲苯", c: "20" },
        { agent: "二甲苯", c: "25" },
        { agent: "乙苯", c: "30" },
      ],
    },
    run: (v, on) =>
      judgeSample(
        {
          kind: "mixture",
          twa: v.twa,
          ...(v.stel.length > 0 && { stel: v.stel }),
          ...(v.effect === "unknown" && { additive: false }),
          ...(v.effect === "synergistic" && { synergistic: true }),
        },
        on,
      ),
  }),
  calculator({
    id: "dust",
    fields: {
      agent: agentField("dust"),
      fraction: choice("粉尘类别", { total: "总粉尘", respirable: "呼吸性粉尘", fibre: "纤维（石棉等）" }),
      freeSilica: silica,
      segments: rows("各时段", { c: c(), hours }, { name: "时段", hint: "纤维以 f/mL 计" }),
      ...shift,
    },
    example: {
      on: "2026-03-02",
      agent: "其他粉尘",
      freeSilica: "35",
      segments: [
        { c: "1.2", hours: "6" },
        { c: "0.4", hours: "2" },
      ],
    },
    run: (v, on) =>
      judged({ kind: "twa-area", ...keyOf(v), segments: v.segments.map((s) => ({ ...s.c, hours: s.hours })), ...shiftOf(v) }, on),
  }),
  calculator({
    id: "long-shift",
    fields: {
      agent: optional(agentField("chemical")),
      by: choice("按", { day: "每日工时", week: "每周工时" }),
      day: when(whenIs("by", "day"), number("每日工时", { unit: "h", min: 8, max: 24 })),
      week: when(whenIs("by", "week"), number("每周工时", { unit: "h", min: 40, max: 168 })),
    },
    example: { on: "2026-03-02", agent: "苯", by: "day", day: "12" },
    run: (v, on) => {
      const rf = v.by === "day" ? reductionByDay(v.day!) : reductionByWeek(v.week!);
      const entry = v.agent === undefined ? undefined : limitFor(v.agent, on);
      const text = String(Math.round(rf * 1e4) / 1e4);
      const formula =
        v.by === "day"
          ? `RF＝(8/h)×(24－h)/16＝(8/${v.day})×(24－${v.day})/16＝${text}。`
          : `RF＝(40/h)×(168－h)/128＝(40/${v.week})×(168－${v.week})/128＝${text}。`;
      const reduced = entry?.pcTwa === undefined ? undefined : adjustedLimit(entry.pcTwa, rf);
      return {
        figures: [
          { label: "折减因子 RF", value: text },
          ...(reduced === undefined ? [] : [{ label: `${entry!.name} 的 PC-TWA`, value: `${entry!.pcTwa} → ${reduced} mg/m³` }]),
        ],
        steps: [formula],
        clauses: [{ sourceId: "GBZ2.1-2019", clause: v.by === "day" ? "A.7.3" : "A.7.4" }],
        missing: v.agent !== undefined && reduced === undefined ? [`${v.agent} 的 PC-TWA`] : [],
      };
    },
  }),
  calculator({
    id: "ppm",
    dayless: true,
    fields: {
      to: choice("换算", { mg: "ppm → mg/m³", ppm: "mg/m³ → ppm" }),
      value: number("数值"),
      mass: number("摩尔质量", { unit: "g/mol", min: 1 }),
    },
    example: { to: "ppm", value: "50", mass: "92.14" },
    run: (v) => {
      const n = v.to === "mg" ? fromPpm(v.value, v.mass) : toPpm(v.value, v.mass);
      const text = String(Number(n.toPrecision(4)));
      return {
        figures: [{ label: v.to === "mg" ? "mg/m³" : "ppm", value: text }],
        steps: [v.to === "mg" ? `${v.value}×${v.mass}/24.05＝${text} mg/m³。` : `${v.value}×24.05/${v.mass}＝${text} ppm。`],
        clauses: [{ sourceId: "GBZ2.1-2019", clause: "A.2.6" }],
      };
    },
  }),
  calculator({
    id: "standard-volume",
    dayless: true,
    fields: {
      litres: number("采样体积", { unit: "L" }),
      celsius: number("温度", { unit: "℃", min: -60 }),
      kilopascal: number("气压", { unit: "kPa" }),
    },
    example: { litres: "480", celsius: "38", kilopascal: "98" },
    run: (v) => {
      const s = standardVolume(v);
      return {
        figures: [{ label: "计算浓度用的体积", value: `${Number(s.litres.toFixed(2))} L` }],
        steps: [s.text],
        clauses: s.clauses,
        ...(s.unconfirmed && { unconfirmed: true }),
      };
    },
  }),
  calculator({
    id: "sampling",
    fields: {
      technicians: optional(number("现场人员", { unit: "人", whole: true })),
      stations: optional(number("同类工作地点", { unit: "个", whole: true })),
      points: optional(number("采样点", { unit: "个", whole: true })),
      agent: choice("对象", { air: "空气样品", noise: "噪声", vibration: "振动" }),
      persons: optional(number("接触人数", { unit: "人", whole: true })),
      sampledPersons: optional(number("采样人数", { unit: "人", whole: true })),
      measure: choice("测的是", { "PC-TWA": "PC-TWA", "PC-STEL": "PC-STEL", PE: "峰接触浓度", MAC: "MAC" }),
      post: choice("岗位", { fixed: "固定岗位", mobile: "流动岗位" }),
      exposureHours: optional(number("接触时间", { unit: "h" })),
      sampledHours: optional(number("采样时间合计", { unit: "h" })),
      minutes: optional(number("单个样品时间", { unit: "min" })),
    },
    example: {
      on: "2025-06-01",
      technicians: "2",
      stations: "7",
      points: "1",
      persons: "6",
      sampledPersons: "3",
      exposureHours: "8",
      sampledHours: "1.5",
    },
    run: (v, on) => {
      const checks = checkSampling(known(v), on);
      return checks.length === 0 ? { missing: ["至少一项采样情况"] } : several(...checks);
    },
  }),
];
