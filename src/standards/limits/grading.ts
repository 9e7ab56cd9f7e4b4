import type { Day } from "#kernel";
import type { Assessment, Intensity, WorkGrade } from "../types.ts";
import { assess, clean, gradeText, num, sane } from "./findings.ts";
import { gradingTable, heatGradingFrom, heatGradingRows, type GradingPart, type GradingTable } from "./grading-table.ts";
import { rateRow } from "./heat.ts";
import { impulseRow } from "./noise.ts";
import { limitValue, physicalLimit } from "./physical.ts";

/** Toxicity class of a substance (GBZ/T 230), which gives WD. */
export type ToxicityClass = "slight" | "moderate" | "high" | "extreme";
/** `ratios`: measured over limit of each kind there is (TWA, STEL, MAC), the highest counts. `wl` only when no intensity grade is known. */
export type ChemicalWork = { toxicity?: ToxicityClass; wd?: number; ratios: readonly number[] } & (
  { intensity: Intensity } | { wl: number }
);
/** Free silica in per cent gives WM, unless WM itself is known. */
export type DustWork = { freeSilica?: number; wm?: number; ratio: number } & ({ intensity: Intensity } | { wl: number });

const titles: Record<GradingPart, string> = {
  chemical: "化学物作业分级",
  dust: "生产性粉尘作业分级",
  noise: "噪声作业分级",
  toxicity: "毒物危害程度分级",
  "coal-dust": "呼吸性煤尘管理分级",
};

const notYet = (part: GradingPart, on: Day, used: object): Assessment =>
  assess("R15", "undetermined", [`${on} 施行的${titles[part]}规定未收录，无法分级。`], {
    on,
    edition: "",
    clauses: [],
    used: { ...used },
    missing: ["当时施行的分级标准"],
  });
const lacking = (table: GradingTable, on: Day, used: object, what: string, ruleId = "R15"): Assessment =>
  assess(ruleId, "undetermined", [`缺少${what}，无法分级。`], {
    on,
    edition: table.edition,
    clauses: table.clauses,
    used: { ...used },
    missing: [what],
  });

const loadOf = (table: GradingTable, work: { intensity: Intensity } | { wl: number }): number | undefined =>
  "wl" in work ? work.wl : table.of("WL", work.intensity);

const graded = (
  table: GradingTable,
  on: Day,
  used: object,
  grade: WorkGrade,
  steps: readonly string[],
  rest: { value?: number; valueText?: string; unit?: string; unconfirmed?: boolean; ruleId?: string } = {},
): Assessment => {
  const { ruleId, unconfirmed, ...facts } = rest;
  return assess(ruleId ?? "R15", "graded", [...steps, `分级：${gradeText(grade)}。`], {
    on,
    edition: table.edition,
    clauses: table.clauses,
    used: { ...used },
    grade,
    ...facts,
    unconfirmed: table.unconfirmed || unconfirmed === true,
  });
};

/**
 * Grades work with a chemical by G = WD·WB·WL (R15, GBZ/T 229.2; from 2026-02-01 the edition of 2025, before it that of 2010, which is
 * known from memory). The highest of several ratios is taken by a reading of our own, so several ratios leave the grade unconfirmed.
 * @example gradeChemicalWork({ wd: 8, ratios: [0.7], wl: 1.5 }, day("2026-03-01")).grade // → "II", G 8.4
 */
export const gradeChemicalWork = (work: ChemicalWork, on: Day): Assessment => {
  const table = gradingTable("chemical", on);
  if (!table) return notYet("chemical", on, { work });
  const wd = work.wd ?? (work.toxicity && table.of("WD", work.toxicity));
  const wl = loadOf(table, work);
  if (!sane(wd)) return lacking(table, on, { work }, "毒物危害程度");
  if (!sane(wl)) return lacking(table, on, { work }, "体力劳动强度分级");
  if (work.ratios.length === 0 || !sane(...work.ratios)) return lacking(table, on, { work }, "浓度与限值的比值");
  const b = Math.max(...work.ratios);
  const zero = table.of("WB", "zero-up-to")!;
  const wb = clean(b) <= zero ? 0 : b;
  const g = clean(wd! * wb * wl!);
  const byTable = (table.upTo("grade-up-to", g) ?? "III") as WorkGrade;
  const forced = table.of("at-least-II", "B-above");
  const raised = forced !== undefined && clean(b) > forced && (byTable === "0" || byTable === "I");
  return graded(
    table,
    on,
    { work, wd, wb, wl },
    raised ? "II" : byTable,
    [
      `B＝${num(b)}${b <= zero ? `，不大于 ${num(zero)}，WB＝0` : `，WB＝${num(b)}`}；G＝WD×WB×WL＝${num(wd!)}×${num(wb)}×${num(wl!)}＝${num(g)}。`,
      ...(raised ? [`按 G 为${gradeText(byTable)}；B 大于 ${num(forced)}，至少定为Ⅱ级。`] : []),
    ],
    { value: g, valueText: String(g), unconfirmed: work.ratios.length > 1 },
  );
};

/**
 * Grades work with dust by G = WM·WB·WL (R15, GBZ/T 229.1-2010, known from memory). From 2026-02-01 the edition of 2025 applies, whose
 * cut-offs are not loaded: nothing is graded by it.
 */
export const gradeDustWork = (work: DustWork, on: Day): Assessment => {
  const table = gradingTable("dust", on);
  if (!table) return notYet("dust", on, { work });
  const silica = work.freeSilica;
  const key = silica === undefined ? undefined : silica < 10 ? "below-10" : silica <= 50 ? "10-50" : silica <= 80 ? "50-80" : "above-80";
  const wm = work.wm ?? (key && table.of("WM", key));
  const wl = loadOf(table, work);
  if (!sane(wm)) return lacking(table, on, { work }, "游离SiO₂含量");
  if (!sane(wl)) return lacking(table, on, { work }, "体力劳动强度分级");
  if (!sane(work.ratio)) return lacking(table, on, { work }, "浓度与限值的比值");
  if (table.keys("grade-up-to").length === 0) return lacking(table, on, { work, wm, wl }, `${table.edition} 表4的分级界限（未配置）`);
  const b = clean(work.ratio);
  const wb = b < table.of("WB", "zero-below")! ? 0 : b <= table.of("WB", "one-up-to")! ? 1 : b;
  const g = clean(wm! * wb * wl!);
  return graded(
    table,
    on,
    { work, wm, wb, wl },
    (table.upTo("grade-up-to", g) ?? "III") as WorkGrade,
    [`B＝${num(b)}，WB＝${num(wb)}；G＝WM×WB×WL＝${num(wm!)}×${num(wb)}×${num(wl!)}＝${num(g)}。`],
    { value: g, valueText: String(g) },
  );
};

/**
 * Grades work in heat by table 1 of GBZ/T 229.3-2025: effective WBGT rounded down, exposure time rate in per cent to the next row.
 * Grade 0 is below the first grade, `beyond` asks for a heat-stress assessment. Before 2026-02-01 the table is not loaded.
 * @example gradeHeatWork({ wbgt: 32, rate: 60, intensity: "II" }, day("2026-03-01")).grade // → "IV"
 */
export const gradeHeatWork = (work: { wbgt: number; rate: number; intensity?: Intensity }, on: Day): Assessment => {
  const rows = heatGradingRows().filter((r) => r.from <= on && (r.to === undefined || on <= r.to));
  const first = rows[0];
  const rest = {
    on,
    edition: first ? "GBZ/T 229.3-2025" : "",
    clauses: first ? [{ sourceId: first.sourceId, clause: first.clause }] : [],
    used: { work },
  };
  const lacks = (what: string, text = `缺少${what}，无法分级。`): Assessment =>
    assess("R15", "undetermined", [text], { ...rest, missing: [what] });
  if (!first) return lacks("当时施行的分级标准", `${on} 施行的高温作业分级规定未收录，无法分级。`);
  if (!sane(work.wbgt, work.rate) || work.rate > 100) return lacks("WBGT 指数与接触时间率");
  if (!work.intensity) return lacks("体力劳动强度分级");
  const { cells } = rows.find((r) => r.intensity === work.intensity && r.rate === rateRow(work.rate))!;
  const degree = Math.floor(clean(work.wbgt));
  // below the table only a row that begins below its first grade says something, beyond it only one that has ended
  const cell =
    degree < heatGradingFrom
      ? cells[0] === "*"
        ? undefined
        : "-"
      : (cells[degree - heatGradingFrom] ?? (cells.at(-1) === "*" ? "*" : undefined));
  if (cell === undefined) return lacks(`${degree} ℃ 的分级`, `分级表没有 ${degree} ℃ 这一列的数值，无法分级。`);
  const grade: WorkGrade = cell === "-" ? "0" : cell === "*" ? "beyond" : (cell as WorkGrade);
  return assess(
    "R15",
    "graded",
    [
      `有效 WBGT ${num(work.wbgt)} ℃，取整 ${degree} ℃；接触时间率 ${num(work.rate)} %，取 ${rateRow(work.rate)} % 一行。`,
      grade === "beyond" ? "超过Ⅳ级，应另作热应激评估。" : grade === "0" ? "未达到Ⅰ级。" : `分级：${gradeText(grade)}。`,
    ],
    { ...rest, grade, value: work.wbgt, valueText: String(work.wbgt), unit: "℃" },
  );
};

/**
 * Grades work in noise by LEX,8h or LEX,W, or by the peak of impulses with their number a day (R15, GBZ/T 229.4-2012, known from memory).
 * Grade 0 is below the limit. The printed table leaves 94 to 95 dB open; Ⅱ is read as below 95.
 */
export const gradeNoiseWork = (work: { level: number } | { peak: number; impulses: number }, on: Day): Assessment => {
  const table = gradingTable("noise", on);
  if (!table) return notYet("noise", on, { work });
  if ("level" in work) {
    if (!sane(work.level)) return lacking(table, on, { work }, "LEX,8h 或 LEX,W");
    const level = clean(work.level);
    const gap = level >= 94 && level < 95;
    return graded(
      table,
      on,
      { work },
      (table.reached("grade-from", level) ?? "0") as WorkGrade,
      [`LEX＝${num(level)} dB(A)${gap ? "；原表未列 94～95 dB，按Ⅱ级读" : ""}。`],
      {
        value: level,
        valueText: level.toFixed(1),
        unit: "dB(A)",
      },
    );
  }
  const rowId = sane(work.peak, work.impulses) && work.impulses > 0 ? impulseRow(work.impulses) : undefined;
  const row = rowId === undefined ? undefined : physicalLimit(rowId, on);
  if (!row) return lacking(table, on, { work }, "声压级峰值与每日脉冲次数");
  const limit = limitValue(row)!;
  const step = table.of("impulse-step", "dB")!;
  const n = work.peak < limit ? 0 : Math.min(4, Math.floor(clean((work.peak - limit) / step)) + 1);
  return graded(
    table,
    on,
    { work },
    (["0", "I", "II", "III", "IV"] as const)[n]!,
    [`脉冲噪声峰值 ${num(work.peak)} dB(A)，限值 ${num(limit)} dB(A)，每高 ${num(step)} dB 升一级。`],
    {
      value: work.peak,
      valueText: work.peak.toFixed(1),
      unit: "dB(A)",
    },
  );
};

const indexes = [
  "inhalation",
  "dermal",
  "irritation",
  "sensitisation",
  "reproduction",
  "carcinogenicity",
  "dispersal",
  "accumulation",
] as const;
/** F of each index, 4 for category 1 down to 0 for category 5. */
export type ToxicityScores = Partial<Record<(typeof indexes)[number], number>>;
/** `banned` substances are not graded, `restricted` ones are at least high. */
export type ToxicityFacts = { scores: ToxicityScores; banned?: boolean; restricted?: boolean };

const classes: Record<ToxicityClass, { text: string; grade: WorkGrade }> = {
  slight: { text: "轻度危害", grade: "I" },
  moderate: { text: "中度危害", grade: "II" },
  high: { text: "高度危害", grade: "III" },
  extreme: { text: "极度危害", grade: "IV" },
};
// what is not known of these counts as the gravest category
const supposedGravest: ReadonlySet<string> = new Set(["accumulation", "carcinogenicity", "sensitisation", "reproduction"]);

/**
 * Toxicity class by THI = Σ k·F (R15, GBZ/T 230-2025): below 35 slight Ⅰ, from 35 moderate Ⅱ, from 50 high Ⅲ, from 65 extreme Ⅳ.
 * `used.toxicity` is the class for `gradeChemicalWork`.
 */
export const gradeToxicity = (facts: ToxicityFacts, on: Day): Assessment => {
  const table = gradingTable("toxicity", on);
  if (!table) return notYet("toxicity", on, { facts });
  if (facts.banned)
    return assess("R15", "undetermined", ["禁止使用的物质不作分级。"], {
      on,
      edition: table.edition,
      clauses: table.clauses,
      used: { facts },
    });
  const terms: string[] = [];
  const supposed: string[] = [];
  let thi = 0;
  for (const index of indexes) {
    let f = facts.scores[index];
    if (f === undefined && supposedGravest.has(index)) {
      f = 4;
      supposed.push(names[index]);
    }
    if (f === undefined) return lacking(table, on, { facts }, names[index]);
    if (!Number.isInteger(f) || f < 0 || f > 4) return lacking(table, on, { facts }, `${names[index]}的分值（0～4）`);
    const k = table.of("weight", index)!;
    thi += k * f;
    terms.push(`${k}×${f}`);
  }
  const byTable = (table.reached("class-from", thi) ?? "slight") as ToxicityClass;
  const raised = facts.restricted === true && (byTable === "slight" || byTable === "moderate");
  const toxicity = raised ? "high" : byTable;
  return graded(
    table,
    on,
    { facts, toxicity },
    classes[toxicity].grade,
    [
      `THI＝Σ(k×F)＝${terms.join("＋")}＝${thi}，${classes[byTable].text}。`,
      ...(supposed.length > 0 ? [`${supposed.join("、")}没有资料，按 1 类计 4 分。`] : []),
      ...(raised ? ["限制使用的物质至少定为高度危害。"] : []),
    ],
    { value: thi, valueText: String(thi) },
  );
};

const names: Record<(typeof indexes)[number], string> = {
  inhalation: "急性吸入 LC50",
  dermal: "急性经皮 LD50",
  irritation: "刺激与腐蚀性",
  sensitisation: "致敏性",
  reproduction: "生殖毒性",
  carcinogenicity: "致癌性",
  dispersal: "扩散性",
  accumulation: "蓄积性",
};

/**
 * Management grade of respirable coal dust by its 15-minute area value in mg/m³ (R17, GBZ/T 342-2025, from 2026-02-01); no limit.
 * Grade Ⅴ means stop, put right, then go on. @example gradeCoalDust(2.6, day("2026-03-01")).grade // → "III"
 */
export const gradeCoalDust = (c: number, on: Day): Assessment => {
  const table = gradingTable("coal-dust", on);
  if (!table) return { ...notYet("coal-dust", on, { c }), ruleId: "R17" };
  if (!sane(c)) return lacking(table, on, { c }, "15 min 定点呼吸性煤尘浓度", "R17");
  const grade = (table.upTo("grade-up-to", clean(c)) ?? "V") as WorkGrade;
  return graded(
    table,
    on,
    { c },
    grade,
    [`15 min 定点呼吸性煤尘浓度 ${num(c)} mg/m³；为管理分级，不是限值${grade === "V" ? "；应停止作业，整改后再作业" : ""}。`],
    {
      ruleId: "R17",
      value: c,
      valueText: String(c),
      unit: "mg/m³",
    },
  );
};
