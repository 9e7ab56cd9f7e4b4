import { z } from "zod";
import { organisationKinds, roles } from "./roles.ts";

export { organisationKindLabels, organisationKinds, roleLabels, roles, rolesOfKind, type OrganisationKind, type Role } from "./roles.ts";

const id = z.uuid();
const instant = z.iso.datetime();
const areaCode = z.string().regex(/^\d{12}$/, "地区代码是 12 位数字");

/** The answer of an act that has nothing to tell beyond that it is done. */
export const nothing = z.object({});
export const count = z.object({ value: z.number(), capped: z.boolean() });
/** A page of a list: 50 rows unless asked otherwise, the count capped at 10,000. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable(), count });

export const sessionViewSchema = z.object({
  accountId: id,
  username: z.string(),
  name: z.string(),
  organisationId: id,
  organisationName: z.string(),
  kind: z.enum(organisationKinds),
  areaCode,
  employerId: id.optional(),
  workerId: id.optional(),
  roles: z.array(z.enum(roles)),
  roleLabels: z.array(z.string()),
  onBehalf: z.object({ delegationId: id, name: z.string(), untilDay: z.string() }).optional().describe("正在代谁办理，到哪一天"),
  abilities: z.array(z.string()).describe("可办理的事项，页面只显示用得上的"),
  pending: z.enum(["first-password", "two-factor"]).optional().describe("办完这一步之前，其他功能不可用"),
  twoFactor: z.boolean(),
  lastSignedInAt: instant.optional(),
});
export const signInAnswer = z.union([
  z.object({ next: z.literal("code") }),
  z.object({ next: z.literal("done"), session: sessionViewSchema, failedAttempts: z.number().describe("本次成功之前连续输错的次数") }),
]);
export const twoFactorSetUp = z.object({ uri: z.string(), picture: z.string().describe("SVG 二维码"), recoveryCodes: z.array(z.string()) });
export const ownSession = z.object({
  sessionId: id,
  createdAt: instant,
  lastSeenAt: instant,
  address: z.string().nullable(),
  device: z.string().nullable(),
  current: z.boolean(),
});

export const pageQuery = z.object({ cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });

export const organisationView = z.object({
  organisationId: id,
  kind: z.enum(organisationKinds),
  name: z.string(),
  areaCode,
  creditCode: z.string().nullable(),
  employerId: id.nullable(),
  workerId: id.nullable(),
  active: z.boolean(),
  accounts: z.number(),
});
export const organisationList = listOf(organisationView);
export const organisationQuery = pageQuery.extend({ kind: z.enum(organisationKinds).optional(), text: z.string().max(100).optional() });
export const newOrganisation = z.object({
  kind: z.enum(organisationKinds),
  name: z.string().trim().min(2).max(200),
  areaCode,
  creditCode: z.string().max(18).optional(),
  employerId: id.optional(),
  workerId: id.optional(),
});
export const organisationEdit = z.object({ name: z.string().trim().min(2).max(200).optional(), active: z.boolean().optional() });

export const accountView = z.object({
  accountId: id,
  username: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  organisationId: id,
  organisationName: z.string(),
  kind: z.enum(organisationKinds),
  areaCode,
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  twoFactor: z.boolean(),
  createdAt: instant,
  lastSignedInAt: instant.nullable(),
  staffing: z.enum(["", "full-time", "part-time"]).describe("专职、兼职，空为没有登记"),
  village: z.object({ areaCode, name: z.string() }).nullable().describe("限定到的村（社区），空为整个机构的范围"),
});
export const accountList = listOf(accountView);
export const accountQuery = pageQuery.extend({
  organisationId: id.optional(),
  role: z.enum(roles).optional(),
  active: z.enum(["true", "false"]).optional(),
  staffing: z.enum(["full-time", "part-time", "untold"]).optional().describe("镇（街道）人员的专职、兼职，untold 为没有登记"),
  villages: z.enum(["true", "false"]).optional().describe("镇（街道）人员是否限定到村（社区）"),
  text: z.string().max(100).optional().describe("姓名、用户名、村（社区）"),
});
export const newAccount = z.object({
  username: z.string().trim().toLowerCase(),
  displayName: z.string().trim().min(1).max(60),
  organisationId: id,
  roles: z.array(z.enum(roles)).min(1),
  areaCode: areaCode.optional().describe("比机构更小的范围，例如协管员的村（社区）"),
  staffing: z.enum(["", "full-time", "part-time"]).optional(),
});
export const accountEdit = z.object({
  displayName: z.string().trim().min(1).max(60).optional(),
  roles: z.array(z.enum(roles)).min(1).optional(),
  active: z.boolean().optional(),
  areaCode: areaCode.nullable().optional().describe("比机构更小的范围；null 为整个机构的范围"),
  staffing: z.enum(["", "full-time", "part-time"]).optional(),
  organisationId: id.optional().describe("调到同类的另一个机构；原机构的记录不再可见"),
});
export const firstPassword = z.object({ accountId: id, username: z.string(), password: z.string().describe("只显示这一次") });

export const factorRemoval = z.object({ proof: z.string().trim().min(4).max(500).describe("怎样核实的身份") });

export const delegationView = z.object({
  delegationId: id,
  organisationName: z.string(),
  fromAccountId: id,
  fromName: z.string(),
  toAccountId: id,
  toName: z.string(),
  roles: z.array(z.enum(roles)),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  createdName: z.string(),
  createdAt: instant,
  state: z.enum(["coming", "holds", "over", "ended"]).describe("未开始、有效、到期、已收回"),
  endedName: z.string(),
  endedReason: z.string(),
  mine: z.enum(["given", "received", "managed"]).describe("我委托的、委托给我的、我管理的"),
  acting: z.boolean().describe("本次登录正在代其办理"),
});
export const colleagueView = z.object({ accountId: id, name: z.string(), organisationName: z.string() });
export const delegationPage = z.object({
  items: z.array(delegationView),
  most: z.object({ days: z.number(), basis: z.string(), areaCode }).nullable().describe("最长天数；空为未配置"),
  lendable: z.array(z.enum(roles)).describe("本人可以委托的岗位"),
  colleagues: z.array(colleagueView).describe("可以接受委托的本机构人员"),
  manages: z.boolean().describe("可以替本范围内的人员办理委托"),
  setsLimit: z.boolean(),
});
export const newDelegation = z.object({
  fromAccountId: id.optional().describe("管理员替谁委托；不填为本人"),
  toAccountId: id,
  roles: z.array(z.enum(roles)).min(1),
  from: z.iso.date(),
  until: z.iso.date(),
  reason: z.string().trim().min(2).max(200),
});
export const delegationLimit = z.object({ mostDays: z.number().int().min(1).max(366), basis: z.string().trim().min(2).max(200) });

export const keyView = z.object({
  keyId: id,
  shortId: z.string(),
  name: z.string(),
  organisationId: id,
  organisationName: z.string(),
  scopes: z.array(z.string()),
  createdAt: instant,
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
});
export const keyList = z.object({ items: z.array(keyView), scopes: z.array(z.string()).describe("本机构可以签发的权限") });
export const newKey = z.object({
  name: z.string().trim().min(1).max(60),
  scopes: z.array(z.string()).min(1),
  organisationId: id.optional(),
  validDays: z.number().int().min(1).max(1095).optional(),
});
export const keyRotation = z.object({ overlapDays: z.number().int().min(0).max(90).default(7) });
export const issuedKey = z.object({ keyId: id, key: z.string().describe("只显示这一次") });

export const auditView = z.object({
  entryId: id,
  lane: z.number(),
  position: z.number(),
  at: instant,
  businessDay: z.string(),
  accountId: id,
  accountName: z.string(),
  organisationId: id,
  organisationName: z.string(),
  areaCode,
  via: z.string(),
  address: z.string().nullable(),
  requestId: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  employerId: id.nullable(),
  result: z.string(),
  reason: z.string().nullable(),
  details: z.unknown(),
});
export const auditList = listOf(auditView);
const dayText = z.iso.date();
export const auditQuery = pageQuery.extend({
  action: z.string().max(100).optional(),
  account: id.optional(),
  subjectKind: z.string().max(60).optional(),
  subjectId: z.string().max(100).optional(),
  employerId: id.optional(),
  from: dayText.optional(),
  to: dayText.optional(),
});
export const auditVerdict = z.object({
  sound: z.boolean(),
  entries: z.number(),
  brokenAt: z.string().optional(),
  reason: z.string().optional(),
});
