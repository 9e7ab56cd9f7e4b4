import type { Day } from "#kernel";
import type { Clause, Finding, HighFrequencySample, MicrowaveSample, PowerFrequencySample, UltraHighFrequencySample } from "../types.ts";
import { clean, num, open, sane } from "./findings.ts";
import { incomplete, judgeMeasured, leftOpen } from "./measured.ts";
import { physicalClause, physicalLimit } from "./physical.ts";

/** 8 h equivalent of an electric field over places: √[(1/8) Σ E²·T], in the unit of E. @example dailyField([{ e: 8, hours: 2 }, { e: 3, hours: 4 }]) // → 4.53 (rounded) */
export const dailyField = (places: readonly { e: number; hours: number }[]): number =>
  Math.sqrt(places.reduce((sum, p) => sum + p.e * p.e * p.hours, 0) / 8);
/** Power density in mW/cm² of a field strength in V/m: E²/3770. @example powerDensity(14) // → 0.052 (rounded) */
export const powerDensity = (voltsPerMetre: number): number => (voltsPerMetre * voltsPerMetre) / 3770;

const measuring: Clause[] = [{ sourceId: "GBZ/T189.3-2018", clause: "6.1、6.2" }];

/** Judges 50 Hz: the electric field over 8 h against 5 kV/m; a magnetic field has no limit (GBZ 2.2-2007 6). */
export const judgePowerFrequency = (sample: PowerFrequencySample, on: Day): Finding => {
  if ("magnetic" in sample) {
    const row = physicalLimit("power-frequency.magnetic", on);
    return open("R16", row ? "no-limit" : "undetermined", "GBZ 2.2-2007 没有规定工频磁场的限值。", {
      on,
      edition: "GBZ 2.2-2007",
      clauses: row ? [physicalClause(row)] : [],
      missing: row ? [] : ["当时施行的限值"],
      used: { sample },
    });
  }
  if (sample.places.length === 0 || !sample.places.every((p) => sane(p.e, p.hours)))
    return incomplete("R16", sample, on, "电场强度与接触时间");
  const value = dailyField(sample.places);
  const terms = sample.places.map((p) => `${num(p.e)}²×${num(p.hours)}`).join("＋");
  return judgeMeasured({
    ruleId: "R16",
    row: "power-frequency.electric",
    kind: "E8",
    value,
    text: `E8＝√[(${terms})/8]＝${num(clean(value))} kV/m。`,
    sample,
    on,
    clauses: measuring,
  });
};

// the tables give limits for some hours only: over a stricter one for longer hours decides nothing
const forHours = (f: Finding, hours: number, tabled: number): Finding => {
  if (hours > tabled && f.verdict === "within")
    return leftOpen(f, `每天接触 ${num(hours)} h 的限值`, `限值按每天 ${tabled} h 给出，接触 ${num(hours)} h 无法判定。`);
  if (hours < tabled && f.verdict === "over")
    return leftOpen(f, `每天接触 ${num(hours)} h 的限值`, `限值按每天 ${tabled} h 给出，接触 ${num(hours)} h 超过该值不能直接判为超标。`);
  return f;
};

/** Judges 100 kHz to 30 MHz (GBZ 2.2-2007 table 2, given for 8 h); the magnetic field above 3 MHz has no limit. */
export const judgeHighFrequency = (sample: HighFrequencySample, on: Day): Finding => {
  const value = "electric" in sample ? sample.electric : sample.magnetic;
  const hours = sample.hours ?? 8;
  if (!sane(value, sample.mhz, hours) || sample.mhz < 0.1 || sample.mhz > 30)
    return incomplete("R16", sample, on, "100 kHz～30 MHz 的频率与场强");
  const band = sample.mhz <= 3 ? "low" : "high";
  const measure = "electric" in sample ? "electric" : "magnetic";
  if (band === "high" && measure === "magnetic")
    return open("R16", "no-limit", "3 MHz 以上没有磁场强度的限值。", {
      on,
      edition: "GBZ 2.2-2007",
      clauses: [{ sourceId: "GBZ2.2-2007", clause: "5.2 表2" }],
      used: { sample },
    });
  const f = judgeMeasured({
    ruleId: "R16",
    row: `hf.${band}.${measure}`,
    kind: measure === "electric" ? "E" : "H",
    value,
    text: `频率 ${num(sample.mhz)} MHz，${measure === "electric" ? "电场强度" : "磁场强度"} ${num(value)} ${measure === "electric" ? "V/m" : "A/m"}，每天接触 ${num(hours)} h。`,
    sample,
    on,
  });
  return forHours(f, hours, 8);
};

/** Judges 30 to 300 MHz (GBZ 2.2-2007 table 1, given for 8 h and 4 h): hours between are held against the stricter row. */
export const judgeUltraHighFrequency = (sample: UltraHighFrequencySample, on: Day): Finding => {
  const value = "power" in sample ? sample.power : sample.electric;
  if (!sane(value, sample.hours) || sample.hours === 0) return incomplete("R16", sample, on, "功率密度或电场强度与接触时间");
  const tabled = sample.hours <= 4 ? 4 : 8;
  const measure = "power" in sample ? "power" : "electric";
  const f = judgeMeasured({
    ruleId: "R16",
    row: `uhf.${sample.wave}.${tabled}h.${measure}`,
    kind: measure === "power" ? "P" : "E",
    value,
    text: `${sample.wave === "pulsed" ? "脉冲波" : "连续波"}，${measure === "power" ? `功率密度 ${num(value)} mW/cm²` : `电场强度 ${num(value)} V/m（P＝E²/3770＝${num(clean(powerDensity(value)))} mW/cm²）`}，每天接触 ${num(sample.hours)} h。`,
    sample,
    on,
  });
  return forHours(f, sample.hours, tabled);
};

/** Judges microwaves (GBZ 2.2-2007 table 6): mean power density over the hours of the day, or the short-term value. */
export const judgeMicrowave = (sample: MicrowaveSample, on: Day): Finding => {
  if ("short" in sample)
    return sane(sample.short)
      ? judgeMeasured({
          ruleId: "R16",
          row: `microwave.${sample.exposure}.short`,
          kind: "P",
          value: sample.short,
          text: `短时间接触功率密度 ${num(sample.short)} mW/cm²。`,
          sample,
          on,
        })
      : incomplete("R16", sample, on, "短时间接触功率密度");
  if (!sane(sample.mean, sample.hours) || sample.hours === 0) return incomplete("R16", sample, on, "平均功率密度与接触时间");
  return judgeMeasured({
    ruleId: "R16",
    row: sample.hours === 8 ? `microwave.${sample.exposure}.mean-8h` : `microwave.${sample.exposure}.mean`,
    kind: "P",
    value: sample.mean,
    text: `平均功率密度 ${num(sample.mean)} µW/cm²，每天接触 ${num(sample.hours)} h，日剂量 ${num(clean(sample.mean * sample.hours))} µW·h/cm²。`,
    sample,
    on,
    terms: { t: sample.hours },
    used: { dose: clean(sample.mean * sample.hours) },
  });
};
