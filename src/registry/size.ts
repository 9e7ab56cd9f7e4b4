import type { z } from "zod";
import { enterpriseSizeSteps, type Size } from "#standards/tables";
import type { SizeView } from "./contract.ts";
import type { SizeCode } from "./schema.ts";

const codeOf: Record<Size, SizeCode> = { large: "01", medium: "02", small: "03", micro: "04" };

/**
 * The size of an employer by its persons, revenue and assets, with every threshold, and where it differs from what is stated.
 * @source 统计上大中小微型企业划分办法（2017）
 */
export const sizeOf = (e: {
  industryCode: string;
  sizeCode: SizeCode;
  declaredSizeCode: SizeCode | null;
  workersTotal: number | null;
  revenueWan: number | null;
  assetsWan: number | null;
}): z.output<typeof SizeView> => {
  const told = { staff: e.workersTotal, revenue: e.revenueWan, assets: e.assetsWan };
  const figures = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as Record<string, number>;
  const { industry, steps, missing, size } = enterpriseSizeSteps(e.industryCode, figures);
  const computed = size === undefined ? null : codeOf[size];
  const stated = [
    { where: "registration" as const, stated: e.sizeCode },
    { where: "declaration" as const, stated: e.declaredSizeCode },
  ];
  return {
    industry: industry ?? "",
    steps: [...steps],
    missing: [...missing],
    computed,
    mismatch:
      computed === null
        ? []
        : stated.flatMap((s) => (s.stated === null || s.stated === "99" || s.stated === computed ? [] : [{ ...s, stated: s.stated }])),
    source: "统计上大中小微型企业划分办法（2017）",
  };
};
