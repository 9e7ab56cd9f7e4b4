import { z } from "zod";
import { AreaCode } from "../schema.ts";

export const tagKinds = ["industries", "listed"] as const;
export type TagKind = (typeof tagKinds)[number];
/** How a tag finds its employers. */
export const tagKindLabels: Record<TagKind, string> = { industries: "按行业代码", listed: "逐家认定" };

export const TagInput = z.object({
  name: z.string().trim().min(2).max(30),
  kind: z.enum(tagKinds),
  areaCode: AreaCode,
  /** sections, divisions, groups or classes of GB/T 4754-2017 */
  industryCodes: z
    .array(z.string().regex(/^([A-T]|\d{2,4})$/, { message: "门类字母，或 2 到 4 位行业代码" }))
    .max(200)
    .default([]),
  basis: z.string().trim().max(200).default(""),
});
export const TagView = z.object({
  tagId: z.string(),
  name: z.string(),
  kind: z.enum(tagKinds),
  areaCode: z.string(),
  areaName: z.string(),
  industryCodes: z.array(z.string()),
  industryNames: z.array(z.string()),
  basis: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  /** employers in the reader's area that carry it, every state */
  employers: z.object({ value: z.number(), capped: z.boolean() }),
});
export const TagList = z.object({ items: z.array(TagView) });
/** Tags of one employer: those of its industry, and those put on it. */
export const EmployerTags = z.object({
  items: z.array(z.object({ tagId: z.string(), name: z.string(), kind: z.enum(tagKinds), why: z.string(), since: z.string() })),
  /** tags that may be put on it */
  offered: z.array(z.object({ tagId: z.string(), name: z.string() })),
});
