import { industries as table } from "../generated/industries.ts";
import { sizes } from "../generated/sizes.ts";
import { lazy, numberIn, readTable } from "../table.ts";
import { industryRisk, type IndustryRisk } from "./industry-risk.ts";

/** An entry of GB/T 4754-2017. `asterisk`: 一般 where adhesives, inks and paints hold no benzene, n-hexane, 1,2-dichloroethane or chloroform. */
export type Industry = { code: string; name: string; level: string; risk: IndustryRisk; asterisk: boolean };

const all = lazy(
  () =>
    new Map<string, Industry>(
      readTable(table).map((r) => [
        r.code!,
        {
          code: r.code!,
          name: r.name_zh!,
          level: r.level!,
          risk: industryRisk(r.code!),
          asterisk: r.risk_asterisk === "1",
        },
      ]),
    ),
);

export const industries = (): readonly Industry[] => [...all().values()];
export const industry = (code: string): Industry | undefined => all().get(code);

export type Size = "large" | "medium" | "small" | "micro";
type SizeRow = { industry: string; scope: string[]; indicator: string; unit: string; large?: number; medium?: number; small?: number };
const sizeRows = lazy((): SizeRow[] =>
  readTable(sizes).map(
    (r) =>
      ({
        industry: r.industry_zh!,
        scope: r.gbt4754_scope!.split(";"),
        indicator: r.indicator_zh!,
        unit: r.unit!,
        ...(r.large_min && { large: numberIn(r.large_min) }),
        ...(r.medium_min && { medium: numberIn(r.medium_min) }),
        ...(r.small_min && { small: numberIn(r.small_min) }),
      }) as SizeRow,
  ),
);

const sectionOf = lazy(() => {
  const map = new Map<string, string>();
  let section = "";
  for (const r of all().values()) {
    if (/^[A-T]$/.test(r.code)) section = r.code;
    map.set(r.code, section);
  }
  return map;
});

/** The section (门类 A–T) of any code of the classification; undefined for a code it does not have. */
export const industrySection = (code: string): string | undefined => sectionOf().get(code);

/**
 * The codes an entry stands for, as bounds of text: a section its divisions, any other code what begins with it.
 * @example industrySpan("B") // { from: "06", to: "12~" }
 */
export const industrySpan = (code: string): { from: string; to: string } | undefined => {
  if (!all().has(code)) return undefined;
  if (!/^[A-T]$/.test(code)) return { from: code, to: `${code}~` };
  const divisions = [...sectionOf()].filter(([c, section]) => section === code && /^\d{2}$/.test(c)).map(([c]) => c);
  return { from: divisions[0]!, to: `${divisions.at(-1)!}~` };
};

export type SizeFigures = { staff?: number; revenue?: number; assets?: number };
/** One figure the rule asks for: what it needs for each class, what was told, and how far that reaches. */
export type SizeStep = {
  indicator: string;
  unit: string;
  large?: number;
  medium?: number;
  small?: number;
  value?: number;
  reaches?: Size;
};
/** Size by the rule of its industry. `size` is absent while a figure is missing; `industry` when the rule does not cover it. */
export type SizeFinding = { industry?: string; steps: readonly SizeStep[]; missing: readonly string[]; size?: Size };
const classes = ["micro", "small", "medium", "large"] as const;

/**
 * Size class with its steps by the thresholds of 2017: staff in persons, revenue and assets in 万元. Every figure must reach the class;
 * the smallest decides.
 */
export const enterpriseSizeSteps = (code: string, figures: SizeFigures): SizeFinding => {
  const section = sectionOf().get(code);
  if (section === undefined) return { steps: [], missing: [] };
  const prefixes = [section, code.slice(0, 2), code.slice(0, 3), code];
  const rows = sizeRows().filter((r) => r.scope.some((s) => prefixes.includes(s)));
  if (rows.length === 0) return { steps: [], missing: [] };
  const of: Record<string, number | undefined> = { 从业人员: figures.staff, 营业收入: figures.revenue, 资产总额: figures.assets };
  const steps = rows.map(({ industry: _industry, scope: _scope, ...r }): SizeStep => {
    const value = of[r.indicator];
    if (value === undefined) return r;
    const reached = [r.small, r.medium, r.large].findLastIndex((least) => least !== undefined && value >= least) + 1;
    return { ...r, value, reaches: classes[reached]! };
  });
  const missing = steps.filter((s) => s.reaches === undefined).map((s) => s.indicator);
  const smallest = Math.min(...steps.map((s) => (s.reaches === undefined ? Infinity : classes.indexOf(s.reaches))));
  return { industry: rows[0]!.industry, steps, missing, ...(missing.length === 0 ? { size: classes[smallest]! } : {}) };
};

/**
 * Size class by the thresholds of 2017: staff, revenue and assets (万元). Undefined when the industry is outside the rule
 * or a figure the rule needs is missing.
 */
export const enterpriseSize = (code: string, figures: SizeFigures): Size | undefined => enterpriseSizeSteps(code, figures).size;
