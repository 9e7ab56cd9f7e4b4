import type { DutyDay } from "#standards/tables";

/** Sections of an employer's file in which kept items stand. */
export const archiveSections = ["project", "management", "training", "monitoring", "surveillance", "person", "credit"] as const;
export type ArchiveSection = (typeof archiveSections)[number];
export const archiveSectionLabels: Record<ArchiveSection, string> = {
  project: "建设项目“三同时”",
  management: "职业卫生管理",
  training: "宣传培训",
  monitoring: "监测与检测评价",
  surveillance: "职业健康监护管理",
  person: "劳动者个人",
  credit: "信用",
};

/**
 * What may be kept. `duty` is the row of the law's table that the paper proves: its clause, what to do and, where the duty comes
 * again, how long a paper holds come from there. `personal`: tells of the health of persons.
 */
export type ArchiveKind = {
  readonly section: ArchiveSection;
  readonly title: string;
  readonly duty?: string;
  readonly personal?: true;
  /** the day of the law's table that the paper's own day tells */
  readonly tells?: DutyDay;
  /** filed by authorities only: what an employer says of itself proves nothing here */
  readonly authority?: true;
};

/** The declared list of kept papers. A new one is a line here, and a line in a box of a template where it belongs to one. */
export const archiveKinds = {
  "project-none": { section: "project", title: "没有新建、改建、扩建和技术改造、引进项目的说明" },
  "project-pre-evaluation": {
    section: "project",
    title: "职业病危害预评价报告和评审意见",
    duty: "project-pre-evaluation",
    tells: "preEvaluated",
  },
  "project-medical-review": { section: "project", title: "放射诊疗建设项目预评价审核决定", duty: "project-medical-review" },
  "project-design": { section: "project", title: "防护设施设计和评审意见", duty: "project-design", tells: "designReviewed" },
  "project-effect-evaluation": {
    section: "project",
    title: "控制效果评价报告和评审意见",
    duty: "project-effect-evaluation",
    tells: "effectEvaluated",
  },
  "project-acceptance-plan": { section: "project", title: "验收方案和书面报告", duty: "project-acceptance-plan" },
  "project-acceptance": { section: "project", title: "防护设施验收材料", duty: "project-acceptance" },
  "project-acceptance-report": { section: "project", title: "验收完成后的书面报告", duty: "project-acceptance-report" },
  organisation: { section: "management", title: "管理机构设置和管理人员任命文件", duty: "organisation-full" },
  plan: { section: "management", title: "职业病防治计划和实施方案", duty: "plan", tells: "lastPlan" },
  rules: { section: "management", title: "管理制度和操作规程", duty: "rules" },
  "emergency-plan": { section: "management", title: "应急救援预案和演练记录", duty: "emergency-plan" },
  funds: { section: "management", title: "防治资金投入台账", duty: "funds" },
  "injury-insurance": { section: "management", title: "工伤保险参保凭证", duty: "injury-insurance" },
  "contract-notice": { section: "management", title: "劳动合同危害告知", duty: "contract-notice" },
  "notice-board": { section: "management", title: "公告栏照片或公布记录", duty: "notice-board" },
  "warning-signs": { section: "management", title: "警示标识和中文警示说明设置记录", duty: "warning-signs" },
  facilities: { section: "management", title: "防护设施台账", duty: "facilities" },
  "personal-protection": { section: "management", title: "个人防护用品发放记录", duty: "personal-protection" },
  maintenance: { section: "management", title: "设施、用品维护检修检测记录", duty: "maintenance" },
  "self-check": { section: "management", title: "自查表" },
  commitment: { section: "management", title: "责任书、承诺书" },
  "train-principal": { section: "training", title: "主要负责人培训证明", duty: "train-principal", tells: "principalTrained" },
  "train-manager": { section: "training", title: "管理人员培训证明", duty: "train-manager", tells: "managerTrained" },
  "train-worker-first": { section: "training", title: "劳动者上岗前培训记录", duty: "train-worker-first" },
  "train-worker": { section: "training", title: "劳动者在岗期间培训记录", duty: "train-worker", tells: "workersTrained" },
  "train-severe-post": { section: "training", title: "严重危害岗位专门培训记录", duty: "train-severe-post" },
  publicity: { section: "training", title: "宣传活动记录" },
  "daily-monitoring": { section: "monitoring", title: "日常监测记录", duty: "daily-monitoring" },
  "evaluation-report": { section: "monitoring", title: "职业病危害现状评价报告", duty: "evaluate-severe" },
  "publish-results": { section: "monitoring", title: "检测评价结果公布记录", duty: "publish-results" },
  "evaluation-follow": { section: "monitoring", title: "现状评价建议的落实和整改记录", duty: "evaluate-follow" },
  "exam-contract": { section: "surveillance", title: "职业健康检查委托协议和年度安排", duty: "pay-exams" },
  "exam-summary": { section: "surveillance", title: "职业健康检查总结报告", duty: "exam-during", personal: true },
  "tell-results": { section: "surveillance", title: "检查结果书面告知记录", duty: "tell-results", personal: true },
  "act-on-findings": { section: "surveillance", title: "职业禁忌、健康损害人员处置记录", duty: "act-on-findings", personal: true },
  "person-file": { section: "person", title: "劳动者个人职业健康监护档案（纸质）目录", duty: "surveillance-file", personal: true },
  "credit-record": { section: "credit", title: "信用记录", authority: true },
  "credit-repair": { section: "credit", title: "信用修复决定", authority: true },
} as const satisfies Record<string, ArchiveKind>;
export type ArchiveKindId = keyof typeof archiveKinds;
export const archiveKindIds = Object.keys(archiveKinds) as ArchiveKindId[];
export const archiveKind = (id: string): ArchiveKind | undefined => (archiveKinds as Record<string, ArchiveKind>)[id];
