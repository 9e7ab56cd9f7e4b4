import { z } from "zod";
import {
  areaLevels,
  employerStates,
  hazardClasses,
  institutionCategories,
  institutionKinds,
  sizeCodes,
  verificationResults,
} from "./schema.ts";
import { workerKinds } from "./contracts/schema.ts";
import { Standing, verificationOrigins } from "./verification/schema.ts";

/** What the web and other rooms read of the registry: shapes and words, nothing that runs on the server. */
export * from "./schema.ts";
export * from "./matching/schema.ts";
export * from "./verification/schema.ts";
export * from "./places/schema.ts";
export * from "./grid/schema.ts";
export * from "./staff/schema.ts";
export * from "./archive/schema.ts";
export * from "./base/schema.ts";
export { baseColumns, behindFigure, type BaseColumn } from "./base/behind.ts";
export * from "./tags/schema.ts";
export * from "./contracts/schema.ts";
export * from "./areas/schema.ts";
export * from "./returns/schema.ts";
export { bulletinStateLabels, type BulletinContent, type BulletinView } from "./bulletins/schema.ts";

const Day = z.string();
const Count = z.object({ value: z.number(), capped: z.boolean() });
const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable(), count: Count });

export const AreaView = z.object({
  areaCode: z.string(),
  name: z.string(),
  level: z.enum(areaLevels),
  parentCode: z.string().nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
});
export const AreasView = z.object({ items: z.array(AreaView) });

export const EmployerItem = z.object({
  employerId: z.string(),
  creditCode: z.string(),
  name: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  workplaceAddress: z.string(),
  industryCode: z.string(),
  sizeCode: z.enum(sizeCodes),
  workersTotal: z.number().nullable(),
  workersExposed: z.number().nullable(),
  state: z.enum(employerStates),
  hazardConfirmed: z.boolean(),
  hazardClass: z.enum(hazardClasses),
  remediationListed: z.boolean(),
  declaredOn: Day.nullable(),
  declarationValidUntil: Day.nullable(),
  registeredOn: Day,
});
export const EmployerList = listOf(EmployerItem).extend({
  /** heads of the employers counted, when asked for; with a capped count as much of it as was counted */
  sums: z.object({ workers: z.number(), exposed: z.number() }).nullable(),
});
export const Suggestions = z.object({
  items: z.array(
    z.object({ employerId: z.string(), name: z.string(), creditCode: z.string(), areaName: z.string(), state: z.enum(employerStates) }),
  ),
});

export const VerificationView = z.object({
  employerId: z.string(),
  verificationId: z.string(),
  name: z.string(),
  creditCode: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  address: z.string(),
  source: z.string(),
  origin: z.enum(verificationOrigins),
  namedOn: Day,
  dueOn: Day,
  enteredOn: Day.nullable(),
  visitedOn: Day.nullable(),
  result: z.enum(verificationResults).nullable(),
  hazardConfirmed: z.boolean().nullable(),
  note: z.string(),
  stoppedOn: Day.nullable(),
  movedTo: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  /** checksums of the photos; the files stand in the case */
  photos: z.array(z.string()),
  assignedTo: z.string().nullable(),
  assignedName: z.string(),
  reportDueOn: Day.nullable(),
  reportedOn: Day.nullable(),
  onTime: z.boolean().nullable(),
  overdue: z.boolean(),
  reportOverdue: z.boolean(),
});
export const VerificationList = listOf(VerificationView).extend({ overdue: z.number(), unreported: z.number() });
export const VisitRoute = z.object({
  /** kilometres as the crow flies from the stop before; null where a position is missing */
  items: z.array(VerificationView.extend({ kilometres: z.number().nullable() })),
  left: z.number(),
});
export const VerificationHistory = z.object({
  items: z.array(VerificationView),
  acts: z.array(z.object({ verificationId: z.string(), act: z.string(), says: z.string(), on: Day, by: z.string() })),
});

/** Size worked out from the figures on file, beside what the registration and the declaration say. */
export const SizeView = z.object({
  /** row of the rule; empty where it does not cover the industry */
  industry: z.string(),
  steps: z.array(
    z.object({
      indicator: z.string(),
      unit: z.string(),
      large: z.number().optional(),
      medium: z.number().optional(),
      small: z.number().optional(),
      value: z.number().optional(),
      reaches: z.enum(["large", "medium", "small", "micro"]).optional(),
    }),
  ),
  missing: z.array(z.string()),
  computed: z.enum(sizeCodes).nullable(),
  /** where the registration or the declaration say another size; empty where they agree or nothing is worked out */
  mismatch: z.array(z.object({ where: z.enum(["registration", "declaration"]), stated: z.enum(sizeCodes) })),
  source: z.string(),
});
export const EmployerView = z.object({
  employer: EmployerItem.extend({
    formerNames: z.array(z.string()),
    registeredAddress: z.string(),
    economicType: z.string(),
    legalRepresentative: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    source: z.string(),
    stateOn: Day,
    stoppedOn: Day.nullable(),
    revenueWan: z.number().nullable(),
    assetsWan: z.number().nullable(),
    declaredSizeCode: z.enum(sizeCodes).nullable(),
    version: z.number(),
    updatedAt: z.string(),
  }),
  sites: z.array(
    z.object({
      siteId: z.string(),
      name: z.string(),
      address: z.string(),
      longitude: z.number().nullable(),
      latitude: z.number().nullable(),
    }),
  ),
  posts: z.array(
    z.object({
      postId: z.string(),
      name: z.string(),
      workshop: z.string(),
      workers: z.number(),
      hoursPerDay: z.number(),
      daysPerWeek: z.number(),
      active: z.boolean(),
      agents: z.array(z.string()),
    }),
  ),
  size: SizeView,
  /** null when the caller does not see workers */
  workers: z.number().nullable(),
  traces: z.array(
    z.object({
      traceId: z.string(),
      source: z.string(),
      summary: z.string(),
      details: z.record(z.string(), z.unknown()),
      businessDay: Day,
    }),
  ),
  versions: z.array(
    z.object({
      version: z.number(),
      changed: z.record(z.string(), z.object({ from: z.unknown().optional(), to: z.unknown() })),
      source: z.string(),
      businessDay: Day,
      by: z.string(),
    }),
  ),
  verification: VerificationView.nullable(),
  standing: Standing,
  abilities: z.array(z.string()),
});

export const WorkerList = listOf(
  z.object({
    workerId: z.string(),
    /** masked, `吴*` */
    name: z.string(),
    /** masked, first and last four */
    idNumber: z.string(),
    sex: z.enum(["M", "F", ""]),
    birthYear: z.number().nullable(),
    since: Day.nullable(),
    lastSeenOn: Day,
    usingEmployerId: z.string().nullable(),
    /** 用工类型: of a worker who works elsewhere as the contract in force says */
    kind: z.enum(workerKinds),
    /** 实际用工单位; empty for one who works at her own employer */
    usingEmployerName: z.string(),
  }),
);

export const InstitutionView = z.object({
  institutionId: z.string(),
  kind: z.enum(institutionKinds),
  code: z.string(),
  name: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  licenceNo: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  /** in force today */
  valid: z.boolean(),
  /** categories in force today */
  categories: z.array(z.enum(institutionCategories)),
  scopes: z.array(z.object({ category: z.enum(institutionCategories), validFrom: Day, validTo: Day.nullable() })).readonly(),
});
export const InstitutionList = listOf(InstitutionView);
export { creditCodeProblem, normaliseCreditCode } from "./credit-code.ts";
