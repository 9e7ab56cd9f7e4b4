import { z } from "zod";
import { AreaCode, areaLevels, DayText, IdText } from "../schema.ts";

export const areaChangeKinds = ["merge", "rename", "split"] as const;
/** Official word of each change of an area. */
export const areaChangeLabels = { merge: "并入", rename: "更名", split: "分设" } as const;
export const areaChangeStates = ["planned", "done", "failed", "cancelled"] as const;
export const areaChangeStateLabels = { planned: "待生效", done: "已生效", failed: "没有执行", cancelled: "已取消" } as const;
export const areaMovedKinds = ["employer", "case", "organisation", "account", "village"] as const;
/** What a change moves, by the words of its list. */
export const areaMovedLabels = {
  employer: "用人单位",
  case: "未办结事项",
  organisation: "机构",
  account: "人员",
  village: "村（社区）",
} as const;

export const VillageMove = z.object({ areaCode: AreaCode, successorCode: AreaCode });

/** What becomes of a town (township, street) or village from a day on. */
export const AreaChange = z.object({
  kind: z.enum(areaChangeKinds),
  /** first day of the new code; a day to come makes it a plan */
  from: DayText,
  /** merge: an area in use; rename, split: a code not in the list yet */
  successorCode: AreaCode,
  /** of the new code; a merge takes the name that is there */
  successorName: z.string().trim().max(60).default(""),
  /** new codes of villages; with merge and rename the others keep their last three digits, with split the others stay */
  villages: z.array(VillageMove).max(500).default([]),
  /** split: employers that go along beside those of the villages */
  employerIds: z.array(IdText).max(20_000).default([]),
  /** split: said by somebody when employers without a village are left unnamed */
  othersStay: z.boolean().default(false),
  reason: z.string().trim().max(500),
  /** 文号 and 批准机关; a plan needs both */
  decreeNumber: z.string().trim().max(100).default(""),
  decreeAuthority: z.string().trim().max(100).default(""),
});
export type AreaChange = z.output<typeof AreaChange>;

/** What is looked at before it is sent; a correction names the plan it will replace. */
export const AreaChangeTrial = AreaChange.extend({ correcting: IdText.optional() });
/** A correction names the version it saw. */
export const AreaChangeCorrection = AreaChange.extend({ version: z.int() });
export const AreaChangeCancel = z.object({ reason: z.string().trim().max(500) });

export const AreaMoved = z.object({
  employers: z.int(),
  villages: z.int(),
  organisations: z.int(),
  accounts: z.int().describe("本人范围限于这些代码的账号"),
  officers: z.int().describe("改为负责新代码的全部在用账号"),
  cases: z.int(),
});
export type AreaMoved = z.output<typeof AreaMoved>;

const named = z.object({ areaCode: z.string(), name: z.string() });
export const AreaChanged = z.object({
  changeId: z.string(),
  state: z.enum(areaChangeStates),
  areaCode: AreaCode,
  successorCode: AreaCode,
  from: DayText,
  /** null while it is planned */
  employers: z.int().nullable(),
  villages: z.int().nullable(),
  organisations: z.int().nullable(),
  accounts: z.int().nullable(),
  officers: z.int().nullable(),
  cases: z.int().nullable(),
});

const Capped = z.object({ value: z.int(), capped: z.boolean() });
export const AreaChangePreview = z.object({
  counted: z.boolean().describe("为假：前一项计划生效以后才有这个区划，还不能统计"),
  area: named,
  successor: named,
  /** villages that go along with their new codes, and how many employers are entered under each */
  villages: z.array(named.extend({ successorCode: z.string(), employers: z.int().nullable() })),
  employers: Capped.describe("随转的单位"),
  staying: Capped.describe("分设：留下的单位"),
  unplaced: Capped.describe("分设：没有登记到村、没有指定去向的单位"),
  cases: Capped.nullable().describe("随转的未办结事项；分设时不预先统计"),
  organisations: z.array(z.string()),
  officers: z.array(z.string()),
});

export const AreaChangeView = z.object({
  changeId: z.string(),
  kind: z.enum(areaChangeKinds),
  state: z.enum(areaChangeStates),
  areaCode: z.string(),
  areaName: z.string(),
  successorCode: z.string(),
  successorName: z.string(),
  effectiveOn: DayText,
  daysLeft: z.int().describe("离生效日的天数，过了为负"),
  reason: z.string(),
  decreeNumber: z.string(),
  decreeAuthority: z.string(),
  fileName: z.string().describe("批准文件，没有附时为空"),
  version: z.int(),
  plannedOn: DayText,
  actorName: z.string(),
  settledOn: DayText.nullable(),
  settledBy: z.string(),
  settledReason: z.string(),
  moved: AreaMoved.nullable(),
});
export const AreaChangeList = z.object({ items: z.array(AreaChangeView), nextCursor: z.string().nullable() });
export const AreaChangeDetail = z.object({
  change: AreaChangeView,
  villages: z.array(VillageMove.extend({ name: z.string() })),
  employers: z.array(z.object({ employerId: z.string(), name: z.string() })).describe("分设：逐家指定随转的单位"),
  othersStay: z.boolean(),
  abilities: z.array(z.string()),
});
export const AreaMovedList = z.object({
  items: z.array(
    z.object({
      subject: z.string(),
      label: z.string(),
      fromCode: z.string(),
      areaCode: z.string(),
      caseNo: z.string().describe("事项编号；看不到这件事项时为空"),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const AreaStanding = z.object({
  areaCode: z.string(),
  name: z.string(),
  level: z.enum(areaLevels),
  validFrom: DayText.nullable().describe("启用日；载入区划表时已在用的为空"),
  validTo: DayText.nullable(),
  successorCode: z.string().nullable(),
  successorName: z.string().nullable(),
});
export const AreaRegister = z.object({
  area: AreaStanding,
  items: z.array(AreaStanding.extend({ planned: AreaChangeView.nullable() })),
  abilities: z.array(z.string()),
});
export const AreaHistory = z.object({
  area: AreaStanding,
  path: z.string(),
  /** the codes before and after it, oldest first, itself among them */
  lineage: z.array(AreaStanding),
  changes: z.array(AreaChangeView),
  abilities: z.array(z.string()),
});
export const UnplacedList = z.object({
  items: z.array(z.object({ employerId: z.string(), name: z.string(), creditCode: z.string(), address: z.string() })),
  nextCursor: z.string().nullable(),
});
