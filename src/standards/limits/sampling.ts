import type { Day } from "#kernel";
import { sampling } from "../generated/sampling.ts";
import { sourceById } from "../sources/sources.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import type { Assessment, Evidence } from "../types.ts";
import { assess, clean, num } from "./findings.ts";
import { yearAfter } from "./physical.ts";

/** One requirement on sampling (R11, R12, R14): up to `upTo` stations or persons, `need` of them (`all` or a number). */
export type SamplingRow = {
  id: string;
  upTo?: number;
  need: number | "all";
  from: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

/** Every requirement, of any day. */
export const samplingRows = lazy((): readonly SamplingRow[] =>
  readTable(sampling).map((r) => {
    const upTo = numberIn(r.up_to!);
    return {
      id: r.id!,
      ...(upTo !== undefined && { upTo }),
      need: r.need === "all" ? "all" : Number(r.need),
      from: (r.valid_from || yearAfter(r.source!)) as Day,
      ...(r.valid_to ? { to: r.valid_to as Day } : {}),
      sourceId: r.source!,
      clause: r.clause!,
      evidence: r.evidence as Evidence,
    };
  }),
);

/** The requirement in force for a number of stations or persons; undefined when none is loaded for the day. */
export const samplingNeed = (id: string, on: Day, count = 1): SamplingRow | undefined =>
  samplingRows().find(
    (r) => r.id === id && r.from <= on && (r.to === undefined || on <= r.to) && (r.upTo === undefined || count <= r.upTo),
  );

/** How many of `count` like stations or exposed persons have to be sampled. Undefined when no requirement is loaded for the day. */
export const samplesNeeded = (
  id: "points.fixed" | "persons.air" | "persons.noise" | "persons.vibration",
  count: number,
  on: Day,
): number | undefined => {
  const row = samplingNeed(id, on, count);
  return row === undefined ? undefined : row.need === "all" ? count : Math.min(count, row.need);
};

/** What is known of one sampling; only what is given is checked. Hours and minutes as named, `persons` those exposed. */
export type SamplingFacts = {
  technicians?: number;
  stations?: number;
  points?: number;
  persons?: number;
  sampledPersons?: number;
  agent?: "air" | "noise" | "vibration";
  measure?: "PC-TWA" | "PC-STEL" | "PE" | "MAC";
  post?: "fixed" | "mobile";
  exposureHours?: number;
  sampledHours?: number;
  minutes?: number;
  absorber?: boolean;
  periods?: number;
  gapHours?: number;
  blanks?: number;
  days?: number;
  purpose?: "evaluation" | "routine";
  noiseCalibrationDrift?: number;
  readings?: number;
};

type Check = { id: string; what: string; given: number; unit: string; count?: number; most?: boolean; scale?: number };

const checksOf = (f: SamplingFacts): Check[] => {
  const checks: Check[] = [];
  const add = (given: number | undefined, check: Omit<Check, "given">): void => {
    if (given !== undefined) checks.push({ ...check, given });
  };
  add(f.technicians, { id: "technicians", what: "现场技术人员", unit: "名" });
  if (f.stations !== undefined)
    add(f.points, { id: "points.fixed", what: `${f.stations} 个同类岗位的采样点`, unit: "个", count: f.stations });
  if (f.persons !== undefined)
    add(f.sampledPersons, { id: `persons.${f.agent ?? "air"}`, what: `${f.persons} 名接触者中的采样对象`, unit: "名", count: f.persons });
  if (f.measure === "PC-TWA" && f.exposureHours !== undefined)
    add(f.sampledHours, { id: `share.${f.post ?? "fixed"}`, what: "采样时间", unit: "h", scale: f.exposureHours });
  if (f.measure === "PC-STEL" || f.measure === "PE") add(f.minutes, { id: "minutes.short", what: "短时间采样", unit: "min", most: true });
  if (f.measure === "MAC") add(f.minutes, { id: "minutes.mac", what: "最高浓度采样", unit: "min", most: true });
  if (f.absorber) {
    add(f.periods, { id: "periods.absorber", what: "吸收液或气袋采样时段", unit: "个" });
    add(f.gapHours, { id: "gap.absorber", what: "采样时段间隔", unit: "h" });
  }
  add(f.blanks, { id: "blanks", what: "每批样品的现场空白", unit: "个" });
  if (f.purpose)
    add(f.days, { id: `days.${f.purpose}`, what: f.purpose === "evaluation" ? "评价监测连续工作日" : "日常监测工作日", unit: "d" });
  add(f.noiseCalibrationDrift, { id: "calibration.noise", what: "测量前后校准值之差", unit: "dB", most: true });
  add(f.readings, { id: "readings.vibration", what: "每测点读数", unit: "次" });
  return checks;
};

/**
 * Holds a sampling against the requirements of its day (R11; GBZ 331-2024 from 2025-05-01, GBZ 159-2004 as far as remembered):
 * one assessment for each requirement whose facts are given, in a fixed order. Before the day of its text a requirement is undetermined.
 * @example checkSampling({ stations: 7, points: 1 }, day("2025-06-01"))[0].verdict // → "unmet", 2 points are needed
 */
export const checkSampling = (facts: SamplingFacts, on: Day): Assessment[] =>
  checksOf(facts).map(({ id, what, given, unit, count, most, scale }) => {
    const row = samplingNeed(id, on, count);
    const used = { requirement: id, given, ...(count !== undefined && { count }) };
    if (!row)
      return assess("R11", "undetermined", [`${on} 施行的“${what}”要求未收录。`], {
        on,
        edition: "",
        clauses: [],
        used,
        missing: ["当时施行的采样要求"],
      });
    const need = row.need === "all" ? count! : clean(Math.min(row.need, count ?? Infinity) * (scale ?? 1));
    const met = most ? clean(given) <= need : clean(given) >= need;
    const required = most ? `不超过 ${num(need)} ${unit}` : `不少于 ${num(need)} ${unit}`;
    return assess("R11", met ? "met" : "unmet", [`${what}${required}，实际 ${num(given)} ${unit}，${met ? "符合" : "不符合"}。`], {
      on,
      edition: sourceById(row.sourceId)?.number ?? row.sourceId,
      clauses: [{ sourceId: row.sourceId, clause: row.clause }],
      used,
      value: given,
      unit,
      limit: need,
      unconfirmed: row.evidence === "recalled",
    });
  });
