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
type SizeRow = { scope: string[]; indicator: string; large?: number; medium?: number; small?: number };
const sizeRows = lazy((): SizeRow[] =>
  readTable(sizes).map(
    (r) =>
      ({
        scope: r.gbt4754_scope!.split(";"),
        indicator: r.indicator_zh!,
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

/**
 * Size class by the thresholds of 2017: staff, revenue and assets (万元). Undefined when the industry is outside the rule
 * or a figure the rule needs is missing.
 */
export const enterpriseSize = (code: string, figures: { staff?: number; revenue?: number; assets?: number }): Size | undefined => {
  const section = sectionOf().get(code);
  if (section === undefined) return undefined;
  const prefixes = [section, code.slice(0, 2), code.slice(0, 3), code];
  const rows = sizeRows().filter((r) => r.scope.some((s) => prefixes.includes(s)));
  if (rows.length === 0) return undefined;
  const of: Record<string, number | undefined> = { 从业人员: figures.staff, 营业收入: figures.revenue, 资产总额: figures.assets };
  let size = 3;
  for (const r of rows) {
    const value = of[r.indicator];
    if (value === undefined) return undefined;
    const reached =
      r.large !== undefined && value >= r.large
        ? 3
        : r.medium !== undefined && value >= r.medium
          ? 2
          : r.small !== undefined && value >= r.small
            ? 1
            : 0;
    size = Math.min(size, reached);
  }
  return (["micro", "small", "medium", "large"] as const)[size];
};
