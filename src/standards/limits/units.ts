import type { Clause } from "../types.ts";
import { clean, num } from "./findings.ts";

/** mg/m³ as ppm at 20 °C and 101.3 kPa; `molarMass` in g/mol (R10, GBZ 2.1-2019 A.2.6). @example toPpm(50, 92.14) // → 13.05 (rounded) */
export const toPpm = (mgPerCubicMetre: number, molarMass: number): number => (mgPerCubicMetre * 24.05) / molarMass;
/** ppm as mg/m³ at 20 °C and 101.3 kPa: ppm × M / 24.05 (R10, GBZ 2.1-2019 A.2.6). */
export const fromPpm = (ppm: number, molarMass: number): number => (ppm * molarMass) / 24.05;

export type StandardVolume = { litres: number; converted: boolean; text: string; clauses: Clause[]; unconfirmed?: boolean };

/**
 * The volume a concentration is computed with (R10): outside 5–35 °C or 98.8–103.4 kPa converted by V × 293/(273 + t) × P/101.3,
 * else as sampled. The condition is read in the text, the formula is known from memory: a converted volume is unconfirmed.
 * @example standardVolume({ litres: 480, celsius: 38, kilopascal: 98 }).litres // → 437.5 (rounded)
 */
export const standardVolume = (sampled: { litres: number; celsius: number; kilopascal: number }): StandardVolume => {
  const { litres, celsius: t, kilopascal: p } = sampled;
  const clauses: Clause[] = [{ sourceId: "GBZ/T192.1-2025", clause: "10.2" }];
  if (t >= 5 && t <= 35 && p >= 98.8 && p <= 103.4)
    return { litres, converted: false, text: `采样温度 ${num(t)} ℃、气压 ${num(p)} kPa，不需换算标准体积。`, clauses };
  const v0 = clean(((litres * 293) / (273 + t)) * (p / 101.3));
  return {
    litres: v0,
    converted: true,
    text: `V0＝${num(litres)}×293/(273＋${num(t)})×${num(p)}/101.3＝${num(v0)} L。`,
    clauses: [...clauses, { sourceId: "GBZ159-2004", clause: "" }],
    unconfirmed: true,
  };
};
