import type { Day } from "#kernel";
import type { Finding, LaserSample, UltravioletSample } from "../types.ts";
import { clean, num, open, sane } from "./findings.ts";
import { incomplete, judgeMeasured } from "./measured.ts";

/** Effective irradiance of a welding arc in µW/cm²: 0.00011·E_A + 0.64·E_B + 0.5·E_C. @example arcIrradiance(100, 0.2, 0.1) // → 0.189 */
export const arcIrradiance = (ea: number, eb: number, ec: number): number => clean(0.00011 * ea + 0.64 * eb + 0.5 * ec);

/** Judges ultraviolet radiation and welding arcs for 8 h (GBZ 2.2-2007 table 7): irradiance in µW/cm² or radiant exposure in mJ/cm². */
export const judgeUltraviolet = (sample: UltravioletSample, on: Day): Finding => {
  if ("ea" in sample) {
    if (!sane(sample.ea, sample.eb, sample.ec)) return incomplete("R16", sample, on, "电焊弧光三个波段的辐照度");
    const value = arcIrradiance(sample.ea, sample.eb, sample.ec);
    return judgeMeasured({
      ruleId: "R16",
      row: "ultraviolet.arc.irradiance",
      kind: "Eeff",
      value,
      text: `Eeff＝0.00011×${num(sample.ea)}＋0.64×${num(sample.eb)}＋0.5×${num(sample.ec)}＝${num(value)} µW/cm²。`,
      sample,
      on,
      clauses: [{ sourceId: "GBZ331-2024", clause: "表G.2" }],
    });
  }
  const value = "irradiance" in sample ? sample.irradiance : sample.exposure;
  const measure = "irradiance" in sample ? "irradiance" : "exposure";
  if (!sane(value)) return incomplete("R16", sample, on, "辐照度或照射量");
  return judgeMeasured({
    ruleId: "R16",
    row: `ultraviolet.${sample.band}.${measure}`,
    kind: measure === "irradiance" ? "Eeff" : "He",
    value,
    text: measure === "irradiance" ? `辐照度 ${num(value)} µW/cm²。` : `照射量 ${num(value)} mJ/cm²。`,
    sample,
    on,
  });
};

type Span = { row: string; nm: readonly [number, number]; s: readonly [number, number]; sure?: number; kind: "exposure" | "irradiance" };
// a span whose upper bound the sources give differently is sure up to `sure` seconds only
const eye: readonly Span[] = [
  { row: "laser.eye.200-308", nm: [200, 308], s: [1e-9, 3e4], kind: "exposure" },
  { row: "laser.eye.309-314", nm: [309, 314], s: [1e-9, 3e4], kind: "exposure" },
  { row: "laser.eye.315-400.short", nm: [315, 400], s: [1e-9, 10], kind: "exposure" },
  { row: "laser.eye.315-400.long", nm: [315, 400], s: [10, 3e4], kind: "exposure" },
  { row: "laser.eye.400-700.pulse", nm: [400, 700], s: [1e-9, 1.2e-5], kind: "exposure" },
  { row: "laser.eye.400-700.short", nm: [400, 700], s: [1.2e-5, 10], kind: "exposure" },
  { row: "laser.eye.400-700.long", nm: [400, 700], s: [10, 1e4], kind: "exposure" },
  { row: "laser.eye.400-700.longest", nm: [400, 700], s: [1e4, 3e4], kind: "irradiance" },
  { row: "laser.eye.700-1050.pulse", nm: [700, 1050], s: [1e-9, 1.2e-5], kind: "exposure" },
  { row: "laser.eye.700-1050.short", nm: [700, 1050], s: [1.2e-5, 1e3], sure: 10, kind: "exposure" },
  { row: "laser.eye.1050-1400.pulse", nm: [1050, 1400], s: [1e-9, 3e-5], sure: 1e-5, kind: "exposure" },
  { row: "laser.eye.1050-1400.short", nm: [1050, 1400], s: [3e-5, 1e3], kind: "exposure" },
  { row: "laser.eye.700-1400.long", nm: [700, 1400], s: [1e3, 3e4], sure: 0, kind: "irradiance" },
  { row: "laser.eye.1400-1e6.pulse", nm: [1400, 1e6], s: [1e-9, 1e-7], kind: "exposure" },
  { row: "laser.eye.1400-1e6.short", nm: [1400, 1e6], s: [1e-7, 10], kind: "exposure" },
  { row: "laser.eye.1400-1e6.long", nm: [1400, 1e6], s: [10, 3e4], kind: "irradiance" },
];
const skin: readonly Span[] = [
  { row: "laser.skin.400-1400.pulse", nm: [400, 1400], s: [1e-9, 1e-7], sure: 0, kind: "exposure" },
  { row: "laser.skin.400-1400.short", nm: [400, 1400], s: [1e-7, 10], kind: "exposure" },
  { row: "laser.skin.400-1400.long", nm: [400, 1400], s: [10, 3e4], kind: "irradiance" },
];

/** Correction factor C_A by wavelength in nm: 1 to 700, 10^(0.002(λ−700)) to 1050, 5 to 1400. */
export const correctionA = (nm: number): number => (nm <= 700 ? 1 : nm <= 1050 ? 10 ** (0.002 * (nm - 700)) : 5);
/** Correction factor C_B by wavelength in nm: 1 to 550, 10^(0.015(λ−550)) to 700. */
export const correctionB = (nm: number): number => (nm <= 550 ? 1 : 10 ** (0.015 * (nm - 550)));

/** The row for a wavelength and a time; a value on the edge of two rows belongs to the first. */
const laserRow = (sample: LaserSample): Span | undefined => {
  const table = sample.target === "eye" || sample.nm < 400 || sample.nm > 1400 ? eye : skin;
  return table.find(({ nm, s }) => sample.nm >= nm[0] && sample.nm <= nm[1] && sample.seconds >= s[0] && sample.seconds <= s[1]);
};

/** Judges a laser beam by wavelength and duration (GBZ 2.2-2007 tables 4 and 5). Withheld and doubtful values stay open or unconfirmed. */
export const judgeLaser = (sample: LaserSample, on: Day): Finding => {
  const value = "exposure" in sample ? sample.exposure : sample.irradiance;
  if (!sane(value, sample.nm, sample.seconds)) return incomplete("R16", sample, on, "波长、照射时间与照射量");
  const span = laserRow(sample);
  if (!span)
    return open("R16", "undetermined", `${num(sample.nm)} nm、${sample.seconds} s 不在限值表的范围内。`, {
      on,
      edition: "GBZ 2.2-2007",
      missing: ["该波长与照射时间的限值"],
      clauses: [{ sourceId: "GBZ2.2-2007", clause: sample.target === "eye" ? "7.2 表4" : "7.2 表5" }],
      used: { sample },
    });
  // J/cm² and W/cm² of an even beam differ by the seconds
  const given = "exposure" in sample ? "exposure" : "irradiance";
  const compared = given === span.kind ? value : span.kind === "exposure" ? value * sample.seconds : value / sample.seconds;
  const unit = span.kind === "exposure" ? "J/cm²" : "W/cm²";
  return judgeMeasured({
    ruleId: "R16",
    row: span.row,
    kind: span.kind === "exposure" ? "He" : "E",
    value: compared,
    text: `激光波长 ${num(sample.nm)} nm，照射 ${sample.seconds} s，${span.kind === "exposure" ? "照射量" : "辐照度"} ${num(compared)} ${unit}${given === span.kind ? "" : "（由测得值按照射时间换算）"}。`,
    sample,
    on,
    terms: { t: sample.seconds, C_A: correctionA(sample.nm), C_B: correctionB(sample.nm) },
    unconfirmed: span.sure !== undefined && sample.seconds > span.sure,
  });
};
