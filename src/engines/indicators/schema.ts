import { z } from "zod";
import { count } from "#access/contract";
import { isDay, type Day } from "#kernel";

export const DayText = z
  .custom<Day>((v) => typeof v === "string" && isDay(v), { message: "日期写成 2025-05-12" })
  .meta({ type: "string", format: "date" });
export const AreaCode = z.string().regex(/^\d{12}$/, { message: "行政区划代码为 12 位数字" });
export const Side = z.enum(["numerator", "denominator", "missing"]);
export type Side = z.infer<typeof Side>;

/** What narrows a figure beside area and day. Any of these makes the engine count facts instead of reading the roll-up. */
export const Filters = z.object({
  industry: z.string().max(1).optional().describe("行业门类字母"),
  size: z.string().max(2).optional().describe("规模代码"),
  hazardClass: z.enum(["serious", "general", "unknown"]).optional(),
  slice: z.string().max(40).optional().describe("分项"),
  from: DayText.optional().describe("只计这一天起发生的"),
  to: DayText.optional().describe("只计这一天前（含）发生的"),
});
export type Filters = z.infer<typeof Filters>;
export const FigureQuery = Filters.extend({ area: AreaCode.optional(), asOf: DayText.optional() });
export const ListQuery = FigureQuery.extend({
  side: Side.default("missing"),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A numerator over a denominator; `percent` unrounded for comparing, `text` for showing. */
export const Sum = z.object({ numerator: z.number(), denominator: z.number(), percent: z.number().nullable(), text: z.string() });
export const TargetView = z.object({ percent: z.number(), text: z.string(), plan: z.string(), areaCode: z.string(), source: z.string() });
export const Figure = Sum.extend({
  areaCode: z.string(),
  areaName: z.string(),
  /** null: no target, or nothing to divide by */
  met: z.boolean().nullable(),
  gapText: z.string().nullable(),
  /** how many more have to count until the target is met */
  owed: z.number().nullable(),
  missing: z.number(),
});
export const TrendPoint = Sum.extend({ day: z.string() });
export const IndicatorHead = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  englishName: z.string(),
  unit: z.string(),
  direction: z.enum(["higher", "lower", "none"]),
  subject: z.string(),
  measure: z.string(),
  version: z.number(),
  slices: z.array(z.object({ id: z.string(), label: z.string() })),
});
export const Tile = IndicatorHead.extend({
  figure: Figure,
  target: TargetView.nullable(),
  change: z.string().nullable().describe("较上月末，百分点"),
  trend: z.array(TrendPoint),
  updatedAt: z.string().nullable(),
});
export const TileList = z.object({ areaCode: z.string(), areaName: z.string(), asOf: z.string(), items: z.array(Tile) });
export const FigureView = Tile.extend({
  asOf: z.string(),
  definition: z.object({ numerator: z.string(), denominator: z.string(), notes: z.array(z.string()), source: z.string() }),
  parameters: z.array(z.object({ label: z.string(), value: z.union([z.number(), z.string()]), unit: z.string(), source: z.string() })),
  parts: z.array(Sum.extend({ id: z.string(), label: z.string() })),
  children: z.array(Figure.extend({ trend: z.array(TrendPoint) })),
  lastYear: TrendPoint,
  agreedOn: z.string().nullable().describe("最近一次全量复算一致的日期"),
});
export type FigureView = z.infer<typeof FigureView>;
export type Tile = z.infer<typeof Tile>;
export type Figure = z.infer<typeof Figure>;

/** The same for whoever may not open the records of the persons counted: null is hidden, shown as ＊. */
const ShownSum = Sum.extend({ numerator: z.number().nullable(), denominator: z.number().nullable() });
const ShownFigure = Figure.extend({ ...ShownSum.shape, missing: z.number().nullable() });
const ShownPoint = ShownSum.extend({ day: z.string() });
const SmallGroups = z
  .object({ releasedOn: z.string().nullable().describe("所示数字的月末；没有公布过为空"), note: z.string() })
  .nullable()
  .describe("数的是人、而本岗位不能查看个人记录时：只给月末数，少于 5 人和能推算出来的不显示");
export const ShownTile = Tile.extend({ figure: ShownFigure, trend: z.array(ShownPoint), smallGroups: SmallGroups });
export const ShownTileList = TileList.extend({ items: z.array(ShownTile) });
export const ShownFigureView = FigureView.extend({
  ...ShownTile.shape,
  parts: z.array(ShownSum.extend({ id: z.string(), label: z.string() })),
  children: z.array(ShownFigure.extend({ trend: z.array(ShownPoint) })),
  lastYear: ShownPoint,
});
export type ShownTile = z.infer<typeof ShownTile>;
export type ShownFigureView = z.infer<typeof ShownFigureView>;

export const ListItem = z.object({
  employerId: z.string(),
  subjectKey: z.string(),
  areaCode: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  reason: z.string(),
  basisId: z.string().nullable(),
  since: z.string(),
  cells: z.record(z.string(), z.unknown()),
});
export type ListItem = z.infer<typeof ListItem>;
export const FactList = z.object({
  columns: z.array(z.object({ key: z.string(), label: z.string() })),
  items: z.array(ListItem),
  nextCursor: z.string().nullable(),
  count,
});
export type FactList = z.infer<typeof FactList>;

export const TargetInput = z.object({
  areaCode: AreaCode,
  year: z.int().min(2000).max(2100),
  percent: z.number(),
  plan: z.string().trim().min(1).max(200),
  source: z.string().trim().max(200).default(""),
});
export const FreezeInput = z.object({
  areaCode: AreaCode,
  asOf: DayText,
  title: z.string().trim().min(1).max(200),
  replaces: z.uuid().optional(),
  reason: z.string().trim().max(500).default(""),
});
export const FrozenHead = Sum.extend({
  frozenId: z.string(),
  indicatorId: z.string(),
  areaCode: z.string(),
  asOf: z.string(),
  title: z.string(),
  replaces: z.string().nullable(),
  reason: z.string(),
  frozenAt: z.string(),
});
export const FrozenView = FrozenHead.extend({
  live: Sum,
  /** facts that entered, left or changed since; employer and subject of each, at most 200 */
  differences: z.array(
    z.object({
      employerId: z.string(),
      subjectKey: z.string(),
      what: z.enum(["entered", "left", "changed"]),
      then: z.string(),
      now: z.string(),
      cells: z.record(z.string(), z.unknown()),
    }),
  ),
  differing: z.number(),
});
export type FrozenView = z.infer<typeof FrozenView>;
