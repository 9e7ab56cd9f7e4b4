import { judgeSample, type HeatSample, type Intensity } from "#standards";
import { gradeIntensity } from "#standards/tables";
import { calculator, type Calculator } from "./calculator.ts";
import { choice, known, number, optional, rows, when, whenIs, yesNo } from "./fields.ts";

const dB = (label: string): ReturnType<typeof number> => number(label, { unit: "dB(A)", max: 200 });
const hours = number("每天接触", { unit: "h", max: 24 });
export const intensities: Readonly<Record<Intensity, string>> = { I: "Ⅰ（轻）", II: "Ⅱ（中）", III: "Ⅲ（重）", IV: "Ⅳ（极重）" };

const bands = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000];

export const noiseCalculators: readonly Calculator[] = [
  calculator({
    id: "noise-day",
    fields: { segments: rows("各段", { laeq: dB("LAeq"), hours: number("时间", { unit: "h", max: 24 }) }, { name: "时段" }) },
    example: {
      on: "2025-05-12",
      segments: [
        { laeq: "91", hours: "4" },
        { laeq: "84", hours: "3" },
        { laeq: "72", hours: "1" },
      ],
    },
    run: (v, on) => judgeSample({ kind: "noise", segments: v.segments }, on),
  }),
  calculator({
    id: "noise-week",
    fields: { days: rows("各工作日", { level: dB("LEX,8h") }, { name: "工作日" }) },
    example: { on: "2025-05-12", days: ["84", "86.5", "83", "88", "85", "82"].map((level) => ({ level })) },
    run: (v, on) => judgeSample({ kind: "noise", lex8hDays: v.days.map((d) => d.level) }, on),
  }),
  calculator({
    id: "noise-value",
    fields: { kind: choice("量", { lex8h: "LEX,8h", lexWeek: "LEX,W" }), level: dB("声级") },
    example: { on: "2025-05-12", kind: "lex8h", level: "88.6" },
    run: (v, on) => judgeSample(v.kind === "lex8h" ? { kind: "noise", lex8h: v.level } : { kind: "noise", lexWeek: v.level }, on),
  }),
  calculator({
    id: "impulse",
    fields: { peak: dB("声压级峰值"), impulses: number("每日脉冲次数", { unit: "次", whole: true, min: 1 }) },
    example: { on: "2025-05-12", peak: "132", impulses: "600" },
    run: (v, on) => judgeSample({ kind: "impulse-noise", ...v }, on),
  }),
  calculator({
    id: "octave",
    fields: {
      bands: rows("倍频带", {
        hz: choice("中心频率", Object.fromEntries(bands.map((b) => [String(b), `${b} Hz`])), { initial: "" }),
        level: number("声压级", { unit: "dB", min: -10, max: 200 }),
      }),
      hours,
    },
    example: {
      on: "2025-05-12",
      bands: [
        ["125", "82"],
        ["250", "85"],
        ["500", "88"],
        ["1000", "86"],
        ["2000", "84"],
        ["4000", "80"],
      ].map(([hz, level]) => ({ hz: hz!, level: level! })),
      hours: "8",
    },
    run: (v, on) =>
      judgeSample({ kind: "octave-noise", bands: v.bands.map((b) => ({ hz: Number(b.hz), level: b.level })), hours: v.hours }, on),
  }),
  calculator({
    id: "room-noise",
    fields: {
      room: choice("地点", { observation: "噪声车间观察（值班）室", office: "非噪声车间办公室、会议室", control: "主控室、精密加工室" }),
      level: dB("声级"),
      ergonomic: yesNo("按工效限值比较"),
    },
    example: { on: "2025-05-12", room: "office", level: "62" },
    run: (v, on) => judgeSample({ kind: "room-noise", room: v.room, level: v.level, ...known({ ergonomic: v.ergonomic }) }, on),
  }),
];

type Place = HeatSample["places"][number];

export const physicalCalculators: readonly Calculator[] = [
  calculator({
    id: "wbgt",
    fields: {
      given: choice("已知", { wbgt: "WBGT 指数", temperatures: "湿球、黑球、干球温度", heights: "头、腹、踝三个高度的 WBGT" }),
      plain: when(whenIs("given", "wbgt"), rows("各地点", { wbgt: number("WBGT", { unit: "℃" }), hours }, { name: "地点" })),
      globe: when(
        whenIs("given", "temperatures"),
        rows(
          "各地点",
          {
            tnw: number("自然湿球", { unit: "℃" }),
            tg: number("黑球", { unit: "℃" }),
            ta: optional(number("干球", { unit: "℃", hint: "室外有太阳辐射时要填" })),
            hours,
          },
          { name: "地点" },
        ),
      ),
      sun: when(whenIs("given", "temperatures"), choice("太阳辐射", { no: "室内或无太阳辐射", yes: "室外有太阳辐射" })),
      heights: when(
        whenIs("given", "heights"),
        rows(
          "各地点",
          { head: number("头部", { unit: "℃" }), abdomen: number("腹部", { unit: "℃" }), ankle: number("踝部", { unit: "℃" }), hours },
          { name: "地点" },
        ),
      ),
      intensity: choice("体力劳动强度", { "": "不知道", ...intensities }),
      designTemperature: optional(number("当地夏季室外通风设计温度", { unit: "℃" })),
    },
    example: {
      on: "2025-07-15",
      given: "wbgt",
      plain: [
        { wbgt: "31.2", hours: "4" },
        { wbgt: "28.5", hours: "2" },
      ],
      intensity: "II",
      designTemperature: "32",
    },
    run: (v, on) => {
      const places: Place[] =
        v.plain ?? v.heights ?? (v.globe ?? []).map(({ ta, ...p }) => ({ ...p, ...known({ ta }), ...(v.sun === "yes" && { sun: true }) }));
      return judgeSample(
        {
          kind: "heat",
          places,
          ...(v.intensity !== "" && { intensity: v.intensity }),
          ...known({ designTemperature: v.designTemperature }),
        },
        on,
      );
    },
  }),
  calculator({
    id: "intensity",
    fields: { index: number("体力劳动强度指数 n") },
    example: { on: "2025-05-12", index: "18" },
    run: (v, on) => gradeIntensity(v.index, on),
  }),
  calculator({
    id: "physical-work",
    fields: {
      measure: choice("量", { heartRateMax: "最大心率（次/min）", heartRateMean: "平均心率（次/min）", energy: "8 h 总能量（kJ）" }),
      value: number("数值"),
    },
    example: { on: "2025-05-12", measure: "heartRateMean", value: "124" },
    run: (v, on) =>
      judgeSample(
        v.measure === "heartRateMax"
          ? { kind: "physical-work", heartRateMax: v.value }
          : v.measure === "heartRateMean"
            ? { kind: "physical-work", heartRateMean: v.value }
            : { kind: "physical-work", energy: v.value },
        on,
      ),
  }),
  calculator({
    id: "coal-face",
    fields: { celsius: number("气温", { unit: "℃", min: -30 }), airSpeed: optional(number("风速", { unit: "m/s" })) },
    example: { on: "2025-05-12", celsius: "28.5", airSpeed: "0.6" },
    run: (v, on) => judgeSample({ kind: "coal-face", celsius: v.celsius, ...known({ airSpeed: v.airSpeed }) }, on),
  }),
  calculator({
    id: "hand-arm",
    fields: {
      given: choice("已知", { ahv: "合成加速度 ahv", axes: "三轴加速度" }),
      tasks: when(whenIs("given", "ahv"), rows("各项作业", { ahv: number("ahv", { unit: "m/s²" }), hours }, { name: "作业" })),
      axes: when(
        whenIs("given", "axes"),
        rows(
          "各项作业",
          { x: number("x", { unit: "m/s²" }), y: number("y", { unit: "m/s²" }), z: number("z", { unit: "m/s²" }), hours },
          { name: "作业" },
        ),
      ),
    },
    example: {
      on: "2026-03-02",
      given: "ahv",
      tasks: [
        { ahv: "5.2", hours: "2" },
        { ahv: "3.1", hours: "3" },
      ],
    },
    run: (v, on) => judgeSample({ kind: "hand-arm-vibration", tasks: v.tasks ?? v.axes ?? [] }, on),
  }),
  calculator({
    id: "whole-body",
    fields: {
      acceleration: number("频率计权加速度", { unit: "m/s²" }),
      hours,
      place: choice("地点", { work: "作业地点", auxiliary: "受振动影响的辅助用室" }),
      ergonomic: when(whenIs("place", "auxiliary"), choice("限值", { no: "卫生限值", yes: "工效限值" })),
    },
    example: { on: "2025-05-12", acceleration: "0.8", hours: "4" },
    run: (v, on) =>
      judgeSample(
        {
          kind: "whole-body-vibration",
          acceleration: v.acceleration,
          hours: v.hours,
          place: v.place,
          ...(v.ergonomic === "yes" && { ergonomic: true }),
        },
        on,
      ),
  }),
  calculator({
    id: "power-frequency",
    fields: {
      field: choice("量", { electric: "电场强度", magnetic: "磁感应强度" }),
      places: when(whenIs("field", "electric"), rows("各地点", { e: number("电场强度", { unit: "kV/m" }), hours }, { name: "地点" })),
      magnetic: when(whenIs("field", "magnetic"), number("磁感应强度", { unit: "mT" })),
    },
    example: {
      on: "2025-05-12",
      field: "electric",
      places: [
        { e: "6.5", hours: "2" },
        { e: "3.2", hours: "6" },
      ],
    },
    run: (v, on) =>
      judgeSample({ kind: "power-frequency-field", ...(v.places ? { places: v.places } : { magnetic: v.magnetic ?? 0 }) }, on),
  }),
  calculator({
    id: "high-frequency",
    fields: {
      mhz: number("频率", { unit: "MHz" }),
      field: choice("量", { electric: "电场强度（V/m）", magnetic: "磁场强度（A/m）" }),
      value: number("数值"),
      hours: optional(hours),
    },
    example: { on: "2025-05-12", mhz: "0.4", field: "electric", value: "42", hours: "8" },
    run: (v, on) =>
      judgeSample(
        {
          kind: "high-frequency-field",
          mhz: v.mhz,
          ...known({ hours: v.hours }),
          ...(v.field === "electric" ? { electric: v.value } : { magnetic: v.value }),
        },
        on,
      ),
  }),
  calculator({
    id: "ultra-high-frequency",
    fields: {
      wave: choice("波", { continuous: "连续波", pulsed: "脉冲波" }),
      hours,
      measure: choice("量", { power: "功率密度（mW/cm²）", electric: "电场强度（V/m）" }),
      value: number("数值"),
    },
    example: { on: "2025-05-12", wave: "continuous", hours: "8", measure: "power", value: "0.06" },
    run: (v, on) =>
      judgeSample(
        {
          kind: "ultra-high-frequency-field",
          wave: v.wave,
          hours: v.hours,
          ...(v.measure === "power" ? { power: v.value } : { electric: v.value }),
        },
        on,
      ),
  }),
  calculator({
    id: "microwave",
    fields: {
      exposure: choice("接触", { continuous: "全身，连续微波", pulsed: "全身，脉冲微波", limbs: "肢体局部" }),
      measure: choice("量", { mean: "平均功率密度（µW/cm²）", short: "短时间功率密度（mW/cm²）" }),
      value: number("数值"),
      hours: when(whenIs("measure", "mean"), hours),
    },
    example: { on: "2025-05-12", exposure: "continuous", measure: "mean", value: "60", hours: "6" },
    run: (v, on) =>
      judgeSample(
        { kind: "microwave", exposure: v.exposure, ...(v.measure === "mean" ? { mean: v.value, hours: v.hours! } : { short: v.value }) },
        on,
      ),
  }),
  calculator({
    id: "ultraviolet",
    fields: {
      band: choice("波段", { uvb: "中波紫外线（280～315 nm）", uvc: "短波紫外线（100～280 nm）", arc: "电焊弧光" }),
      measure: choice("量", { irradiance: "辐照度（µW/cm²）", exposure: "照射量（mJ/cm²）" }),
      value: number("数值"),
    },
    example: { on: "2025-05-12", band: "arc", measure: "irradiance", value: "0.31" },
    run: (v, on) =>
      judgeSample(
        { kind: "ultraviolet", band: v.band, ...(v.measure === "irradiance" ? { irradiance: v.value } : { exposure: v.value }) },
        on,
      ),
  }),
  calculator({
    id: "laser",
    fields: {
      target: choice("部位", { eye: "眼直视", skin: "皮肤" }),
      nm: number("波长", { unit: "nm" }),
      seconds: number("照射时间", { unit: "s" }),
      measure: choice("量", { exposure: "照射量（J/cm²）", irradiance: "辐照度（W/cm²）" }),
      value: number("数值"),
    },
    example: { on: "2025-05-12", target: "eye", nm: "532", seconds: "0.25", measure: "irradiance", value: "0.002" },
    run: (v, on) =>
      judgeSample(
        {
          kind: "laser",
          target: v.target,
          nm: v.nm,
          seconds: v.seconds,
          ...(v.measure === "exposure" ? { exposure: v.value } : { irradiance: v.value }),
        },
        on,
      ),
  }),
];
