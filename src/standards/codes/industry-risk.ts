import { industryRisks as table } from "../generated/industry-risk.ts";
import { lazy, readTable } from "../table.ts";

export type IndustryRisk = "serious" | "general" | "unknown";

const risks = lazy(
  () =>
    new Map<string, IndustryRisk>(
      readTable(table).map((r) => [r.code!, r.risk === "s" ? "serious" : r.risk === "g" ? "general" : "unknown"]),
    ),
);

/**
 * Risk class of an industry (GB/T 4754-2017 group or class) by 建设项目职业病危害风险分类管理目录 (2021).
 * Unknown is not "no risk": the class is then set by evaluation.
 * @example industryRisk("3391") // → "serious", 黑色金属铸造
 */
export const industryRisk = (code: string): IndustryRisk =>
  risks().get(code) ?? (/^\d{4}$/.test(code) ? risks().get(code.slice(0, 3)) : undefined) ?? "unknown";

/** Every group and class the catalogue names with its risk, for statements that judge many employers at once. */
export const industryRisks = (): ReadonlyMap<string, IndustryRisk> => risks();
