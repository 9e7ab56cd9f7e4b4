import type { Agent, Sample as StandardSample } from "#standards";
import type { ResultLine } from "../schema.ts";

/** What a rule would need and the line does not say, in the words the laboratory reads. */
export type Lacking = { lacks: string[] };
type Other = Extract<ResultLine["sample"], { kind: "other" }>;
type Given = { value: number; unit: string; measure: string; hours: number | undefined; conditions: NonNullable<Other["conditions"]> };

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s^·]/g, "")
    .replace(/[μµ]/g, "u");

/** The value in a unit of the rule; the table says by what another unit is multiplied. */
const inUnit = (given: Given, units: Readonly<Record<string, number>>): number | undefined => {
  const factor = units[given.unit];
  return factor === undefined ? undefined : Number((given.value * factor).toPrecision(12));
};

const needs = (...facts: readonly (readonly [unknown, string])[]): Lacking => ({
  lacks: facts.filter(([fact]) => fact === undefined).map(([, name]) => name),
});
const contact = "每日接触时间";

const heat = (given: Given): StandardSample | Lacking => {
  const { hours, conditions } = given;
  const wbgt = inUnit(given, { "°c": 1 });
  if (wbgt === undefined || hours === undefined) return needs([wbgt, "以 ℃ 计的 WBGT 指数"], [hours, contact]);
  const { intensity, designTemperature } = conditions;
  return {
    kind: "heat",
    agent: "高温",
    places: [{ wbgt, hours }],
    ...(intensity && { intensity }),
    ...(designTemperature !== undefined && { designTemperature }),
  };
};

/**
 * The measure decides which rule of vibration it is: `ahw(4)` and `A(8)` are already over 4 h and 8 h, `ahw(T)` and `ahv` go with the hours
 * of contact, `aw` is of the whole body. Whether the day takes the dominant axis or the vector sum, the rule says.
 */
const vibration = (given: Given): StandardSample | Lacking => {
  const { measure, hours } = given;
  const a = inUnit(given, { "m/s2": 1 });
  const timed = needs([a, "以 m/s² 计的加速度"], [hours, contact]);
  const arm = measure.replace("手传振动", "");
  if (arm === "ahw(4)") return a === undefined ? timed : { kind: "hand-arm-vibration", dominant: a, hours: 4 };
  if (arm === "a(8)") return a === undefined ? timed : { kind: "hand-arm-vibration", tasks: [{ ahv: a, hours: 8 }] };
  const known = a !== undefined && hours !== undefined;
  if (["ahw", "ahw(t)"].includes(arm)) return known ? { kind: "hand-arm-vibration", dominant: a, hours } : timed;
  if (arm === "ahv") return known ? { kind: "hand-arm-vibration", tasks: [{ ahv: a, hours }] } : timed;
  if (["aw", "全身振动", "全身振动aw"].includes(measure)) return known ? { kind: "whole-body-vibration", acceleration: a, hours } : timed;
  return { lacks: ["检测指标（手传振动 ahw(4)、ahw(T)、ahv 或 A(8)，全身振动 aw）"] };
};

const powerFrequency = (given: Given): StandardSample | Lacking => {
  const e = inUnit(given, { "kv/m": 1, "v/m": 1e-3 });
  if (e === undefined && /^([mu]?t|a\/m|ka\/m)$/.test(given.unit)) return { kind: "power-frequency-field", magnetic: given.value };
  if (e === undefined || given.hours === undefined) return needs([e, "以 kV/m 计的电场强度"], [given.hours, contact]);
  return { kind: "power-frequency-field", places: [{ e, hours: given.hours }] };
};

const highFrequency = (given: Given): StandardSample | Lacking => {
  const { mhz } = given.conditions;
  const electric = inUnit(given, { "v/m": 1, "kv/m": 1e3 });
  const magnetic = inUnit(given, { "a/m": 1 });
  if (mhz === undefined || given.hours === undefined || (electric === undefined && magnetic === undefined))
    return needs([electric ?? magnetic, "以 V/m 或 A/m 计的场强"], [mhz, "频率（MHz）"], [given.hours, contact]);
  const base = { kind: "high-frequency-field", mhz, hours: given.hours } as const;
  return electric === undefined ? { ...base, magnetic: magnetic! } : { ...base, electric };
};

const ultraHighFrequency = (given: Given): StandardSample | Lacking => {
  const { wave } = given.conditions;
  const power = inUnit(given, { "mw/cm2": 1, "uw/cm2": 1e-3 });
  const electric = inUnit(given, { "v/m": 1 });
  const [shape, hours] = [wave === "limbs" ? undefined : wave, given.hours];
  if (!shape || hours === undefined || (power === undefined && electric === undefined))
    return needs([power ?? electric, "以 mW/cm² 或 V/m 计的强度"], [shape, "波形（连续波或脉冲波）"], [hours, contact]);
  const base = { kind: "ultra-high-frequency-field", wave: shape, hours } as const;
  return power === undefined ? { ...base, electric: electric! } : { ...base, power };
};

const microwave = (given: Given): StandardSample | Lacking => {
  const { wave } = given.conditions;
  const waveName = "照射方式（连续波、脉冲波或肢体局部）";
  if (given.measure.includes("短时间")) {
    const short = inUnit(given, { "mw/cm2": 1, "uw/cm2": 1e-3 });
    return short === undefined || !wave
      ? needs([short, "以 mW/cm² 计的短时间功率密度"], [wave, waveName])
      : { kind: "microwave", exposure: wave, short };
  }
  const mean = inUnit(given, { "uw/cm2": 1, "mw/cm2": 1e3 });
  return mean === undefined || !wave || given.hours === undefined
    ? needs([mean, "以 µW/cm² 计的平均功率密度"], [wave, waveName], [given.hours, contact])
    : { kind: "microwave", exposure: wave, mean, hours: given.hours };
};

const ultraviolet = (given: Given): StandardSample | Lacking => {
  const { measure } = given;
  const band = /uvb|中波/.test(measure) ? "uvb" : /uvc|短波/.test(measure) ? "uvc" : /弧光/.test(measure) ? "arc" : undefined;
  const irradiance = inUnit(given, { "uw/cm2": 1, "mw/cm2": 1e3 });
  const exposure = inUnit(given, { "mj/cm2": 1 });
  if (!band || (irradiance === undefined && exposure === undefined))
    return needs([irradiance ?? exposure, "以 µW/cm² 计的辐照度或以 mJ/cm² 计的照射量"], [band, "波段（中波、短波或电焊弧光）"]);
  const base = { kind: "ultraviolet", band } as const;
  return irradiance === undefined ? { ...base, exposure: exposure! } : { ...base, irradiance };
};

const laser = (given: Given): StandardSample | Lacking => {
  const { target, nm, seconds } = given.conditions;
  const exposure = inUnit(given, { "j/cm2": 1, "mj/cm2": 1e-3 });
  const irradiance = inUnit(given, { "w/cm2": 1, "mw/cm2": 1e-3 });
  if (!target || nm === undefined || seconds === undefined || (exposure === undefined && irradiance === undefined))
    return needs(
      [exposure ?? irradiance, "以 J/cm² 计的照射量或以 W/cm² 计的辐照度"],
      [target, "部位（眼或皮肤）"],
      [nm, "波长（nm）"],
      [seconds, "照射时间（s）"],
    );
  const base = { kind: "laser", target, nm, seconds } as const;
  return exposure === undefined ? { ...base, irradiance: irradiance! } : { ...base, exposure };
};

const physical: Readonly<Record<string, (given: Given) => StandardSample | Lacking>> = {
  "3001": ultraHighFrequency,
  "3002": highFrequency,
  "3003": powerFrequency,
  "3004": laser,
  "3005": microwave,
  "3006": ultraviolet,
  "3007": heat,
  "3009": vibration,
};

/**
 * A line of any other measure as the rule of its agent takes it: physical agents by their code, a substance by the biological indicator the
 * measure names (尿…, 血…). What the rule cannot do without is named; undefined when there is no rule for the measure.
 */
export function otherSample(
  line: ResultLine,
  sample: Other,
  agent: Agent,
  value: number,
  below: boolean,
): StandardSample | Lacking | undefined {
  const conditions = sample.conditions ?? {};
  if (/^(尿|血|全血|终末呼出气)/.test(sample.measure.trim()) && agent.group !== "physical") {
    const { samplingTime: time, exposedMonths } = conditions;
    return {
      kind: "biological",
      agent: agent.name,
      indicator: sample.measure.trim(),
      value,
      unit: sample.unit,
      ...(time && { time }),
      ...(exposedMonths !== undefined && { exposedMonths }),
    };
  }
  const rule = physical[agent.code];
  if (!rule) return undefined;
  if (below) return { lacks: ["确定的检测值（写作“低于”的不能与限值比较）"] };
  const hours = sample.hours ?? line.hoursPerDay;
  return rule({ value, unit: plain(sample.unit), measure: plain(sample.measure), hours, conditions });
}
