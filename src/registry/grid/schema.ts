import { z } from "zod";
import { AreaCode, DayText, IdText } from "../schema.ts";

/** 四级包保: county, town, village, the employer itself. */
export const gridTiers = ["county", "township", "village", "enterprise"] as const;
export type GridTier = (typeof gridTiers)[number];
export const gridTierLabels: Record<GridTier, string> = {
  county: "县级",
  township: "镇（街道）",
  village: "村（社区）",
  enterprise: "企业",
};

export const patrolFindings = ["none", "problem", "corrected", "closed-door"] as const;
export type PatrolFinding = (typeof patrolFindings)[number];
export const patrolFindingLabels: Record<PatrolFinding, string> = {
  none: "未发现问题",
  problem: "发现问题",
  corrected: "原问题已改",
  "closed-door": "关门未进入",
};

/** Names somebody for employers: by their ids, or for all of an area. */
export const Binding = z.object({
  tier: z.enum(gridTiers),
  /** for the three tiers of the authorities */
  accountId: IdText.optional(),
  /** for the tier of the enterprise */
  name: z.string().trim().min(2).max(60).optional(),
  employerIds: z.array(IdText).min(1).max(500).optional(),
  areaCode: AreaCode.optional(),
  reason: z.string().trim().max(200).default(""),
});
export const Bound = z.object({ bound: z.number(), replaced: z.number() });

export const DutyView = z.object({
  tier: z.enum(gridTiers),
  name: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  endedReason: z.string(),
});
export const PatrolInput = z.object({
  patrolledOn: DayText,
  finding: z.enum(patrolFindings),
  says: z.string().trim().max(2000).default(""),
  longitude: z.number().min(-180).max(180).optional(),
  latitude: z.number().min(-90).max(90).optional(),
});
export const PatrolView = z.object({
  patrolId: z.string(),
  employerId: z.string(),
  employerName: z.string(),
  areaName: z.string(),
  patrolledOn: z.string(),
  finding: z.enum(patrolFindings),
  says: z.string(),
  by: z.string(),
  placed: z.boolean(),
  photos: z.array(z.object({ photoId: z.string(), name: z.string() })),
});
export const EmployerGrid = z.object({
  name: z.string(),
  address: z.string(),
  areaName: z.string(),
  duties: z.array(DutyView),
  gaps: z.array(z.enum(gridTiers)).describe("没有包保人的层级"),
  patrols: z.array(PatrolView),
});
export const PatrolList = z.object({ items: z.array(PatrolView) });

export const GridPlace = z.object({
  areaCode: z.string(),
  name: z.string(),
  fullTime: z.number(),
  partTime: z.number(),
  untold: z.number().describe("没有登记专职、兼职的人数"),
  coManagers: z.number(),
  villages: z.number().describe("辖区内的村（社区）数"),
  villagesHeld: z.number().describe("有协管员的村（社区）数"),
  withoutFullTime: z.boolean(),
  employers: z.number().describe("在产单位数"),
  bound: z.record(z.enum(gridTiers), z.number()),
  patrolled: z.number().describe("近 12 个月巡查过的单位数"),
  problems: z.number().describe("最近一次巡查发现问题、还没有改的单位数"),
});
export const GridView = z.object({
  items: z.array(GridPlace),
  withoutFullTime: z.number(),
  staff: z.array(
    z.object({
      accountId: z.string(),
      name: z.string(),
      organisationName: z.string(),
      areaName: z.string(),
      coManager: z.boolean(),
      staffing: z.enum(["", "full-time", "part-time"]),
      duties: z.number(),
    }),
  ),
  mayBind: z.boolean(),
});
