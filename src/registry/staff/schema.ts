import { z } from "zod";
import { rolesOfKind } from "#access/contract";
import { IdText } from "../schema.ts";

export const staffPositions = ["legal-representative", "head", "health-manager", "workshop-head", "personnel", "other"] as const;
export const staffPositionLabels: Record<(typeof staffPositions)[number], string> = {
  "legal-representative": "法定代表人",
  head: "主要负责人",
  "health-manager": "职业卫生管理人员",
  "workshop-head": "部门（车间）负责人",
  personnel: "人事人员",
  other: "其他",
};
const roles = rolesOfKind.employer;

export const StaffRights = z.object({
  signs: z.boolean().describe("提交申报、签责任书"),
  exams: z.boolean().describe("查看劳动者的体检结论"),
  workers: z.enum(["all", "own-posts", "none"]).describe("查看劳动者：全部、所管岗位、不能"),
  accounts: z.boolean().describe("管理本单位账号"),
});
export const StaffView = z.object({
  accountId: z.string(),
  username: z.string(),
  name: z.string(),
  active: z.boolean(),
  self: z.boolean(),
  roles: z.array(z.enum(roles as [string, ...string[]])),
  roleLabels: z.array(z.string()),
  rights: StaffRights,
  position: z.enum(staffPositions).nullable().describe("空为没有实名"),
  phone: z.string().describe("遮盖"),
  identity: z.string().describe("遮盖；空为没有登记"),
  posts: z.array(z.object({ postId: z.string(), name: z.string() })),
  lastSignedInAt: z.string().nullable(),
});
export const StaffList = z.object({
  items: z.array(StaffView),
  posts: z.array(z.object({ postId: z.string(), name: z.string() })),
  choices: z.array(z.object({ role: z.string(), label: z.string(), rights: StaffRights })),
});
const Person = {
  position: z.enum(staffPositions),
  phone: z
    .string()
    .trim()
    .regex(/^1\d{10}$/, "手机号是 11 位数字"),
  identity: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^\d{17}[\dX]$/, "身份证号是 18 位")
    .optional(),
  posts: z.array(IdText).max(200).default([]),
};
export const NewStaff = z.object({
  username: z.string().trim().min(3).max(40),
  name: z.string().trim().min(2).max(60),
  role: z.enum(roles as [string, ...string[]]),
  ...Person,
});
export const StaffEdit = z.object({
  role: z.enum(roles as [string, ...string[]]).optional(),
  active: z.boolean().optional(),
  person: z.object(Person).optional(),
});
