import type { BaseDimension } from "./schema.ts";

/** Columns of 底数统计 that open a list. */
export const baseColumns = ["employers", "confirmed", "serious", "declared", "workers", "exposed"] as const;
export type BaseColumn = (typeof baseColumns)[number];

const narrowed: Record<BaseColumn, Record<string, string>> = {
  employers: {},
  confirmed: { hazardConfirmed: "true" },
  serious: { hazardClass: "serious" },
  declared: { declared: "ever" },
  // Who has no heads adds nothing to the figure and is not on its list.
  workers: { workersFrom: "1", sums: "true" },
  exposed: { exposedFrom: "1", sums: "true" },
};

/**
 * Filters of the employers list whose employers make up one figure: of a row, or of the sum when no value is given.
 * Undefined where the row holds none of them: serious ones among those of another class.
 */
export const behindFigure = (
  base: { areaCode: string; by: BaseDimension; section: { code: string } | null },
  value: string | undefined,
  column: BaseColumn,
): Record<string, string> | undefined => {
  const list: Record<string, string> = { areaCode: base.areaCode, state: "in-production" };
  if (base.section) list["industryRow"] = `section:${base.section.code}`;
  if (value === undefined) {
    if (base.by === "state") delete list["state"];
  } else if (base.by === "area") {
    if (value === base.areaCode) list["part"] = "own";
    list["areaCode"] = value;
  } else if (base.by === "section" || base.by === "division" || base.by === "class") list["industryRow"] = `${base.by}:${value}`;
  else if (base.by === "size") list["size"] = value;
  else if (base.by === "hazard-class") {
    if (column === "serious" && value !== "serious") return undefined;
    list["hazardClass"] = value;
  } else if (base.by === "headcount") list["headcount"] = value || "untold";
  else list["state"] = value;
  return { ...list, ...narrowed[column] };
};
