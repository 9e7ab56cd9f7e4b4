import type { Answer } from "../../kit/client.ts";
import { withQuery } from "../../kit/routing.tsx";

type Base = Answer<"/api/v1/base-figures">;

/**
 * The employer list a figure counts, narrowed by the same property; empty where a list cannot say it: what stands in an area and
 * in none of its parts, or has no industry code.
 */
export const whereCounted = (base: Base, value: string | undefined, more: Record<string, string> = {}): string => {
  const counted: Record<string, string> = { area: base.areaCode, state: "in-production" };
  if (base.section) counted["industry"] = base.section.code;
  if (value !== undefined) {
    if (base.by === "area") {
      if (value === base.areaCode) return "";
      counted["area"] = value;
    } else if (base.by === "section" || base.by === "division" || base.by === "class") {
      if (value === "") return "";
      counted["industry"] = value;
    } else if (base.by === "size") counted["size"] = value;
    else if (base.by === "hazard-class") counted["hazardClass"] = value;
    else if (base.by === "headcount") counted["headcount"] = value || "untold";
    else counted["state"] = value;
  }
  return withQuery("/employers", { ...counted, ...more });
};
