import { z } from "zod";

export const baseDimensions = ["area", "section", "division", "class", "size", "hazard-class", "headcount", "state"] as const;
export type BaseDimension = (typeof baseDimensions)[number];
export const baseDimensionLabels: Record<BaseDimension, string> = {
  area: "地区",
  section: "行业门类",
  division: "行业大类",
  class: "行业小类",
  size: "规模",
  "hazard-class": "危害程度",
  headcount: "在册人数",
  state: "状态",
};

/** Sums of one row: employers in production, those with confirmed hazards, serious ones, those that declared, and heads. */
export const BaseSums = z.object({
  employers: z.number(),
  confirmed: z.number(),
  serious: z.number(),
  declared: z.number(),
  workers: z.number(),
  exposed: z.number(),
});
export const BaseQuery = z.object({
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  by: z.enum(baseDimensions).default("area"),
  /** divisions and classes of one section (门类) alone */
  section: z
    .string()
    .regex(/^[A-T]$/)
    .optional(),
});
export const BaseView = z.object({
  areaCode: z.string(),
  areaName: z.string(),
  by: z.enum(baseDimensions),
  section: z.object({ code: z.string(), name: z.string() }).nullable(),
  asOf: z.string(),
  total: BaseSums,
  rows: z.array(BaseSums.extend({ value: z.string(), label: z.string() })),
  /** 明细之和须等于合计: what the rows lack or have too much */
  check: z.object({ agrees: z.boolean(), difference: BaseSums }),
});
