import { z } from "zod";

const Day = z.string();
export const bulletinStates = ["draft", "approved", "returned", "published"] as const;
export const bulletinStateLabels: Record<(typeof bulletinStates)[number], string> = {
  draft: "待审核",
  approved: "已审核，待发布",
  returned: "已退回",
  published: "已发布",
};
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/, { message: "写成 2025-Q2" });

const Share = z.object({ numerator: z.number(), denominator: z.number(), text: z.string() });
export type Share = z.output<typeof Share>;
/** A figure of the bulletin: what it is, from when, and how it is counted. */
export const FigureSource = z.object({
  indicatorId: z.string(),
  label: z.string(),
  definition: z.string(),
  asOf: Day,
  target: z.string().nullable(),
  frozenId: z.string().nullable().describe("冻结的数字和名单"),
});
export const TownLine = z.object({
  areaCode: z.string(),
  areaName: z.string(),
  /** place in the order; towns with the same rate share it; null where there is nothing to rank */
  rank: z.number().nullable(),
  tied: z.boolean(),
  figures: z.record(z.string(), Share),
});
export type TownLine = z.output<typeof TownLine>;
export const LateReturn = z.object({
  areaCode: z.string(),
  name: z.string(),
  period: z.string(),
  dueOn: Day,
  submittedOn: Day.nullable(),
  lateDays: z.number(),
});
export type LateReturn = z.output<typeof LateReturn>;
export const BulletinContent = z.object({
  towns: z.array(TownLine),
  county: z.record(z.string(), Share),
  late: z.array(LateReturn),
  sources: z.array(FigureSource),
  rankedBy: z.string(),
});
export type BulletinContent = z.output<typeof BulletinContent>;

export const BulletinView = z.object({
  bulletinId: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  period: z.string(),
  version: z.number(),
  state: z.enum(bulletinStates),
  /** a later version was published */
  superseded: z.boolean(),
  dataDay: Day,
  content: BulletinContent,
  reason: z.string(),
  draftedOn: Day,
  draftedName: z.string(),
  decidedOn: Day.nullable(),
  decidedName: z.string(),
  decision: z.string(),
  publishedOn: Day.nullable(),
  publishedName: z.string(),
});
export type BulletinView = z.output<typeof BulletinView>;
export const BulletinList = z.object({ items: z.array(BulletinView.omit({ content: true })) });
export const DraftInput = z.object({
  period: Quarter,
  reason: z.string().trim().max(500).default("").describe("更正已发布的通报，写明理由"),
});
export const ReturnInput = z.object({ reason: z.string().trim().max(500) });

/** What a town is appraised by, each figure with its target where one is set for it. */
export const AppraisalView = z.object({
  year: z.number(),
  asOf: Day,
  columns: z.array(FigureSource.omit({ frozenId: true })),
  towns: z.array(
    TownLine.extend({
      targets: z.record(z.string(), z.object({ text: z.string(), met: z.boolean().nullable(), gap: z.string().nullable() })),
      monthly: z.object({ onTime: z.number(), late: z.number(), missing: z.number(), due: z.number() }),
      quarterly: z.object({ onTime: z.number(), late: z.number(), missing: z.number(), due: z.number() }),
    }),
  ),
});
