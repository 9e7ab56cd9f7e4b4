import { z } from "zod";

export const siteGroupKinds = ["park", "building"] as const;
export type SiteGroupKind = (typeof siteGroupKinds)[number];
/** A place with many employers. */
export const siteGroupLabels: Record<SiteGroupKind, string> = { park: "园区", building: "楼宇" };

export const sectors = ["industry", "health", "animal-hospital", "lodging", "school", "resident-service", "construction", "other"] as const;
export type Sector = (typeof sectors)[number];
/** What an employer is, by its class of GB/T 4754-2017: not only industry has hazards. */
export const sectorLabels: Record<Sector, string> = {
  industry: "工业",
  health: "医疗卫生",
  "animal-hospital": "宠物医院",
  lodging: "住宿业",
  school: "学校和教育",
  "resident-service": "居民服务和修理",
  construction: "建筑业",
  other: "其他行业",
};

/**
 * The sector of an industry code: 采矿、制造、电热燃水 are industry, 8222 is a pet hospital.
 * @source GB/T 4754-2017: B–D 06–46, E 47–50, H 61, O 80–82 (8222 宠物医院服务), P 83, Q 84
 */
export const sectorOf = (industryCode: string): Sector => {
  const division = Number(industryCode.slice(0, 2));
  if (industryCode.startsWith("8222")) return "animal-hospital";
  if (division >= 6 && division <= 46) return "industry";
  if (division >= 47 && division <= 50) return "construction";
  if (division === 61) return "lodging";
  if (division >= 80 && division <= 82) return "resident-service";
  if (division === 83) return "school";
  if (division === 84) return "health";
  return "other";
};

export const SiteGroupInput = z.object({
  kind: z.enum(siteGroupKinds),
  name: z.string().trim().min(2).max(100),
  areaCode: z.string().regex(/^\d{12}$/),
  address: z.string().max(300).default(""),
  manager: z.string().max(100).default(""),
  managerPhone: z.string().max(40).default(""),
});
export const SiteGroupItem = z.object({
  groupId: z.string(),
  kind: z.enum(siteGroupKinds),
  name: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  address: z.string(),
  manager: z.string(),
  managerPhone: z.string(),
  members: z.number(),
  /** of the members, in production with confirmed hazards */
  hazardous: z.number(),
  declared: z.number(),
  workersExposed: z.number(),
});
export const SiteGroupList = z.object({ items: z.array(SiteGroupItem) });
const Member = z.object({
  employerId: z.string(),
  name: z.string(),
  creditCode: z.string(),
  industryCode: z.string(),
  state: z.string(),
  hazardConfirmed: z.boolean(),
  declarationValidUntil: z.string().nullable(),
  workersExposed: z.number().nullable(),
});
export const SiteGroupView = SiteGroupItem.extend({
  items: z.array(Member.extend({ unit: z.string(), since: z.string(), until: z.string().nullable() })),
  /** employers whose address names this place and who are not members */
  suggested: z.array(Member.extend({ address: z.string() })),
});
export const MemberInput = z.object({
  employerIds: z.array(z.uuid()).min(1).max(200),
  unit: z.string().max(60).default(""),
});

/** Workers an employer sends out and takes in: 用人单位 and 用工单位 are two fields. */
export const LabourView = z.object({
  /** in its own books, working at its own place */
  own: z.number(),
  sent: z.array(z.object({ employerId: z.string(), name: z.string(), workers: z.number() })),
  taken: z.array(z.object({ employerId: z.string(), name: z.string(), workers: z.number() })),
});

export const datums = ["WGS84", "CGCS2000"] as const;
export type Datum = (typeof datums)[number];
/** Coordinate systems a position may stand in; they differ by less than a metre and are kept as given. */
export const datumLabels: Record<Datum, string> = { WGS84: "WGS 84", CGCS2000: "2000 国家大地坐标系" };
export const positionHows = ["visit", "device", "typed"] as const;
export const positionHowLabels: Record<(typeof positionHows)[number] | "", string> = {
  visit: "走访时定位",
  device: "现场定位",
  typed: "手工填写",
  "": "原有",
};

export const PositionInput = z.object({
  /** the first place of the employer when left out */
  siteId: z.uuid().optional(),
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  datum: z.enum(datums).default("WGS84"),
  how: z.enum(["device", "typed"]),
});
export const SitePosition = z.object({
  siteId: z.string(),
  name: z.string(),
  address: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  datum: z.enum(datums),
  how: z.enum(["", ...positionHows]),
  on: z.string().nullable(),
  by: z.string(),
  /** kilometres to the nearest other employer of the town that has a position; null where nobody else is seen */
  nearest: z.number().nullable(),
  /** why the position is worth a second look; empty when nothing speaks against it */
  doubt: z.string(),
});
export const Surroundings = z.object({
  sites: z.array(SitePosition),
  neighbours: z.array(
    z.object({ employerId: z.string(), name: z.string(), longitude: z.number(), latitude: z.number(), kilometres: z.number() }),
  ),
});
