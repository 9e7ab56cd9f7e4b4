import type { Day } from "#kernel";
import { findAgent } from "../codes/agents.ts";
import { indices } from "../generated/biological-indices.ts";
import { comparable, lazy, numberIn, readTable } from "../table.ts";
import type { BiologicalSample, Clause, Evidence, Finding, SamplingTime } from "../types.ts";
import { clean, num, open, reported, sane } from "./findings.ts";

/** One value of table 4 of GBZ 2.1-2019. `least`: the value has to reach the limit (cholinesterase). `alternative` is the same limit in another unit. */
export type BiologicalIndex = {
  no: string;
  agent: string;
  indicator: string;
  specimen: "urine" | "blood" | "end-exhaled air";
  limit: number;
  unit: string;
  alternative?: { limit: number; unit: string };
  timeText: string;
  times: readonly SamplingTime[];
  afterMonths?: number;
  untilMonths?: number;
  least: boolean;
  from: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
};

/** Every row of table 4, of any day. */
export const biologicalIndices = lazy((): readonly BiologicalIndex[] =>
  readTable(indices).map((r) => {
    const alternative = numberIn(r.limit_value_alt!);
    const [after, until] = [numberIn(r.after_months!), numberIn(r.until_months!)];
    return {
      no: r.no!,
      agent: r.agent_zh!,
      indicator: r.indicator_zh!,
      specimen: r.specimen as BiologicalIndex["specimen"],
      limit: Number(r.limit_value),
      unit: r.limit_unit!,
      ...(alternative !== undefined && { alternative: { limit: alternative, unit: r.limit_unit_alt! } }),
      timeText: r.sampling_time_zh!,
      times: r.times!.split(";") as SamplingTime[],
      ...(after !== undefined && { afterMonths: after }),
      ...(until !== undefined && { untilMonths: until }),
      least: r.direction === "min",
      from: r.valid_from as Day,
      ...(r.valid_to ? { to: r.valid_to as Day } : {}),
      sourceId: r.source!,
      clause: r.clause!,
      evidence: r.evidence as Evidence,
    };
  }),
);

const sameUnit = (a: string, b: string): boolean => unitKey(a) === unitKey(b);
const unitKey = (unit: string): string =>
  comparable(unit)
    .replace("肌酐", "cr")
    .replace(/^u(g|mol)/, "μ$1");
const sameAgent = (row: BiologicalIndex, agent: string): boolean => {
  if (comparable(row.agent) === comparable(agent)) return true;
  const code = findAgent(row.agent)?.code;
  return code !== undefined && code === findAgent(agent)?.code;
};
const specimens = /^(尿中|血中|全血|终末呼出气)/;
/** An indicator answers to its printed name, also without the bracket behind it, and without the specimen when it names none. */
const sameIndicator = (row: BiologicalIndex, indicator: string): boolean => {
  const plain = (name: string): string => comparable(name).replace(/\((nmhb|校正值)\)$/, "");
  const [printed, given] = [plain(row.indicator), plain(indicator)];
  return printed === given || printed.replace(specimens, "") === given;
};

const edition = "GBZ 2.1-2019";
const general: Clause[] = [
  { sourceId: "GBZ2.1-2019", clause: "A.8" },
  { sourceId: "GBZ2.1-2019", clause: "A.9.2" },
];

/**
 * Compares one biological value with table 4 (R18). Only where specimen, unit and sampling time fit the row; otherwise it is not
 * comparable and left open with what does not fit. Above a limit means an investigation of exposure, no diagnosis.
 * Biological limits are advice and are never reduced for long shifts.
 */
export const judgeBiological = (sample: BiologicalSample, on: Day): Finding => {
  const used = { sample };
  const left = (text: string, missing: string[], clauses: Clause[] = general): Finding =>
    open("R18", "undetermined", text, {
      on,
      edition,
      missing,
      clauses,
      used,
      ...(sane(sample.value) && { value: sample.value, unit: sample.unit }),
    });
  if (!sane(sample.value)) return left("生物监测样品缺少检测值，无法比较。", ["检测值"]);
  const known = biologicalIndices().filter((r) => sameAgent(r, sample.agent) && sameIndicator(r, sample.indicator));
  const rows = known.filter((r) => r.from <= on && (r.to === undefined || on <= r.to));
  if (rows.length === 0) {
    const first = known[0];
    if (first && first.sourceId !== "GBZ2.1-2019" && first.from > on && on >= ("2020-04-01" as Day))
      return open("R18", "no-limit", `${first.indicator}的生物接触限值自 ${first.from} 起施行，此前没有限值。`, {
        on,
        edition,
        clauses: general,
        used,
      });
    if (first) return left(`${on} 施行的生物接触限值未收录。`, ["当时施行的生物接触限值"]);
    return open("R18", "no-limit", `GBZ 2.1-2019 表4没有“${sample.agent}”的“${sample.indicator}”。`, {
      on,
      edition,
      clauses: general,
      used,
    });
  }
  const specimen = rows.filter((r) => sample.specimen === undefined || r.specimen === sample.specimen);
  if (specimen.length === 0) return left("生物材料与限值不符，不可比较。", ["符合限值的生物材料"]);
  const unit = specimen.filter((r) => sameUnit(r.unit, sample.unit) || (r.alternative && sameUnit(r.alternative.unit, sample.unit)));
  if (unit.length === 0)
    return left(
      `单位 ${sample.unit} 与限值的 ${[...new Set(specimen.flatMap((r) => [r.unit, ...(r.alternative ? [r.alternative.unit] : [])]))].join("、")} 不符，不可比较。`,
      ["符合限值的单位"],
    );
  const staged = unit.filter((r) => r.afterMonths !== undefined || r.untilMonths !== undefined);
  if (staged.length > 0 && sample.exposedMonths === undefined && staged.length === unit.length)
    return left("未注明开始接触以来的时间，不可比较。", ["接触月数"]);
  const time = unit.filter((r) => {
    const months = sample.exposedMonths;
    // the first three months run to their last day
    if (r.afterMonths !== undefined && (months === undefined || (r.least ? months <= r.afterMonths : months < r.afterMonths))) return false;
    if (r.untilMonths !== undefined && (months === undefined || months > r.untilMonths)) return false;
    return r.times.includes("any") || (sample.time !== undefined && r.times.includes(sample.time));
  });
  if (time.length === 0)
    return left(`采样时间与限值要求的“${[...new Set(unit.map((r) => r.timeText))].join("、")}”不符，不可比较。`, ["符合限值的采样时间"]);
  const row = time[0]!;
  const limit = sameUnit(row.unit, sample.unit) ? row.limit : row.alternative!.limit;
  const value = clean(sample.value);
  const bad = row.least ? value < limit : value > limit;
  const f: Finding = {
    ruleId: "R18",
    verdict: bad ? "over" : "within",
    value,
    valueText: reported(value, limit),
    unit: sample.unit,
    limit,
    limitKind: "BEL",
    ratio: clean(value / limit),
    clauses: [{ sourceId: row.sourceId, clause: row.clause }, ...general],
    steps: [
      { text: `${row.agent}：${row.indicator} ${num(value)} ${sample.unit}，采样时间“${row.timeText}”。` },
      {
        text: row.least
          ? `应不低于基础值或参考值的 ${num(limit)} %，${bad ? "低于限值" : "符合"}。`
          : `与生物接触限值 ${num(limit)} ${sample.unit} 比较，${bad ? "超过限值" : "未超过限值"}。`,
      },
      ...(bad ? [{ text: "应调查接触情况；一次结果不能作为诊断依据。" }] : []),
    ],
    used: { ...used, limitNo: row.no },
    missing: [],
    on,
    edition,
  };
  if (row.evidence === "recalled") f.unconfirmed = true;
  return f;
};
