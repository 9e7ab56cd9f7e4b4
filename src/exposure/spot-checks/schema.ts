import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";

export const checkItems = ["industry", "size", "hazard"] as const;
export type CheckItem = (typeof checkItems)[number];
export const checkItemLabels: Record<CheckItem, string> = { industry: "行业分类", size: "企业规模", hazard: "危害因素" };

export const lineVerdicts = ["same", "different", "missing", "surplus"] as const;
export type LineVerdict = (typeof lineVerdicts)[number];
/** 漏报: found and not declared; 多报: declared and not found. */
export const lineVerdictLabels: Record<LineVerdict, string> = { same: "一致", different: "不一致", missing: "漏报", surplus: "多报" };
export const sizeWords = ["大", "中", "小", "微"] as const;

export const CheckLine = z.object({
  item: z.enum(checkItems),
  key: z.string().describe("行业代码、规模或危害因素代码"),
  label: z.string(),
  declared: z.string().nullable(),
  found: z.string().nullable(),
  verdict: z.enum(lineVerdicts),
  note: z.string(),
});
export type CheckLine = z.output<typeof CheckLine>;

/** What stands declared, as the form shows it beside what is found. */
export const DeclaredSide = z.object({
  declarationId: z.uuid().nullable(),
  version: z.int().nullable(),
  declaredOn: DayText.nullable(),
  industry: z.string().nullable(),
  industryName: z.string(),
  size: z.string().nullable(),
  workersTotal: z.int().nullable(),
  agents: z.array(z.object({ agentCode: z.string(), agentName: z.string() })),
});
export type DeclaredSide = z.output<typeof DeclaredSide>;

const note = z.string().trim().max(500).default("");
/** What was found at the workplace. A drawn employer is looked at whole; a daily visit may look at a part. */
export const Found = z.object({
  visitedOn: DayText,
  industry: z
    .string()
    .regex(/^\d{4}$/, { message: "填 GB/T 4754 的四位小类代码" })
    .optional(),
  industryNote: note,
  size: z.enum(sizeWords).optional(),
  sizeNote: note,
  agents: z
    .array(z.object({ agentCode: z.string().trim().min(1).max(60).describe("代码或名称"), found: z.boolean(), note }))
    .max(500)
    .optional()
    .describe("申报的每个因素有没有，和现场有而没有申报的"),
  note: z.string().trim().max(2000).default(""),
  photos: z.array(z.uuid()).max(50).default([]),
});
export type Found = z.output<typeof Found>;
export const TaskFound = Found.extend({ reason: z.string().trim().max(500).default("").describe("已核对过的再核对，写明理由") });
export const DailyFound = Found.extend({ occasion: z.string().trim().min(1).max(100).describe("在哪项工作中发现，如日常检查、走访") });

export const Checked = z.object({
  checkId: z.uuid(),
  accurate: z.boolean(),
  lines: z.array(CheckLine),
  dueOn: DayText.nullable(),
  clause: z.string(),
});
export type Checked = z.output<typeof Checked>;

export const Stratum = z.object({
  key: z.string(),
  town: z.string(),
  townName: z.string(),
  size: z.string(),
  risk: z.string(),
  pool: z.int(),
  drawn: z.int(),
});
export type Stratum = z.output<typeof Stratum>;

export const DrawInput = z.object({
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  title: z.string().trim().max(100).default(""),
  wanted: z.int().min(1).max(5000),
  dueOn: DayText,
  seed: z
    .string()
    .trim()
    .regex(/^[\w-]{4,64}$/, { message: "种子用 4 到 64 个字母、数字" })
    .optional(),
});

const Share = z.object({ drawn: z.int(), checked: z.int(), accurate: z.int(), overdue: z.int() });
export const TownShare = Share.extend({ areaCode: z.string(), areaName: z.string() });
export const SpotCheckItem = Share.extend({
  spotCheckId: z.uuid(),
  areaCode: z.string(),
  areaName: z.string(),
  year: z.int(),
  title: z.string(),
  seed: z.string(),
  pool: z.int(),
  drawnOn: DayText,
  dueOn: DayText,
  by: z.string(),
});
export const YearState = z.object({
  year: z.int(),
  state: z.enum(["done", "running", "to-draw", "overdue"]),
  says: z.string(),
  dueOn: DayText,
});
export const SpotCheckList = z.object({
  items: z.array(SpotCheckItem),
  years: z.array(YearState),
  minimum: z.string().describe("最少抽多少家；依据没有写明数量时为“未配置”"),
});
export const SpotCheckView = SpotCheckItem.extend({ strata: z.array(Stratum), towns: z.array(TownShare), rule: z.string() });
export const Redraw = z.object({
  agrees: z.boolean(),
  drawn: z.int(),
  pool: z.int(),
  poolSha256: z.string().describe("池中信用代码和层，按代码排序，一行一家"),
});

export const TaskItem = z.object({
  taskId: z.uuid(),
  employerId: z.uuid(),
  employerName: z.string(),
  creditCode: z.string(),
  address: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  title: z.string(),
  dueOn: DayText,
  overdue: z.boolean(),
  assignedTo: z.string().nullable(),
  assignedName: z.string(),
  checkedOn: DayText.nullable(),
  accurate: z.boolean().nullable(),
  differences: z.array(z.string()),
});
export type TaskItem = z.output<typeof TaskItem>;
export const TaskList = z.object({
  items: z.array(TaskItem),
  nextCursor: z.string().nullable(),
  count: z.object({ value: z.number(), capped: z.boolean() }),
  overdue: z.int(),
});

export const CheckView = z.object({
  checkId: z.uuid(),
  origin: z.enum(["spot-check", "daily"]),
  occasion: z.string(),
  lines: z.array(CheckLine),
  accurate: z.boolean(),
  visitedOn: DayText,
  enteredOn: DayText,
  dueOn: DayText.nullable(),
  note: z.string(),
  reason: z.string(),
  replaced: z.boolean(),
  photos: z.array(z.object({ photoId: z.uuid(), name: z.string() })),
  by: z.string(),
  caseId: z.uuid().nullable(),
  caseNo: z.string().nullable(),
});
export const AccuracyView = z.object({
  employerId: z.uuid(),
  employerName: z.string(),
  areaCode: z.string(),
  address: z.string(),
  declared: DeclaredSide,
  checks: z.array(CheckView),
});
export const TaskView = AccuracyView.extend({ task: TaskItem });
export const Assignment = z.object({ taskIds: z.array(z.uuid()).min(1).max(500), accountId: z.uuid().nullable() });
export const Officers = z.object({
  items: z.array(
    z.object({
      accountId: z.string(),
      name: z.string(),
      organisationName: z.string(),
      areaCode: z.string(),
      kind: z.string(),
      open: z.int(),
    }),
  ),
});
export const Photo = z.object({ photoId: z.uuid(), sha256: z.string(), bytes: z.number() });
