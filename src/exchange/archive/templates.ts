import type { ArchiveKindId } from "#registry";
import type { SourceId } from "./sources.ts";

/**
 * One line of a box. It is filled by what the platform's records tell (`sources`), by kept papers (`kinds`) and by printed documents
 * of a kind (`documents`: a new kind of document comes into the archive by its name here).
 */
export type ArchiveEntry = {
  readonly key: string;
  readonly title: string;
  /** row of the law's table: clause and what to do about a gap */
  readonly duty?: string;
  /** concerns the employer only where one of these duties does; the table of duties knows */
  readonly when?: readonly string[];
  readonly sources?: readonly SourceId[];
  readonly kinds?: readonly ArchiveKindId[];
  readonly documents?: readonly string[];
  /** shown where there is something and never a gap */
  readonly optional?: true;
  /** rests on examinations: who may not see cards gets the line without content */
  readonly persons?: true;
  /** a paper of one of these kinds says that the line does not concern the employer */
  readonly unless?: readonly ArchiveKindId[];
};
export type ArchiveBox = { readonly key: string; readonly title: string; readonly entries: readonly ArchiveEntry[] };
export type ArchiveTemplate = {
  readonly id: string;
  readonly title: string;
  /** how sure the names of the boxes are, in words */
  readonly basis: string;
  /** the reference does not confirm what the template holds */
  readonly unconfirmed: boolean;
  readonly boxes: readonly ArchiveBox[];
};

const project = (key: ArchiveKindId, title: string): ArchiveEntry => ({
  key,
  title,
  duty: key,
  when: [key],
  kinds: [key],
  unless: ["project-none"],
});
const kept = (key: ArchiveKindId, title: string, duty: string, rest: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  key,
  title,
  duty,
  kinds: [key],
  ...rest,
});

const projects: readonly ArchiveEntry[] = [
  { key: "project-none", title: "没有建设项目的说明", kinds: ["project-none"], optional: true },
  project("project-pre-evaluation", "职业病危害预评价"),
  project("project-medical-review", "放射诊疗建设项目预评价审核"),
  project("project-design", "防护设施设计和评审"),
  project("project-effect-evaluation", "控制效果评价"),
  project("project-acceptance-plan", "验收方案书面报告"),
  project("project-acceptance", "防护设施验收"),
  project("project-acceptance-report", "验收完成后书面报告（严重）"),
];
const management: readonly ArchiveEntry[] = [
  { key: "declaration", title: "职业病危害项目申报和回执", duty: "declare-first", sources: ["declarations"] },
  kept("organisation", "管理机构和管理人员", "organisation-full"),
  kept("plan", "防治计划和实施方案", "plan"),
  kept("rules", "管理制度和操作规程", "rules"),
  kept("emergency-plan", "应急救援预案和演练", "emergency-plan"),
  kept("funds", "资金投入", "funds"),
  kept("injury-insurance", "工伤保险", "injury-insurance"),
  kept("contract-notice", "劳动合同告知", "contract-notice", { documents: ["hazard-notice"] }),
  kept("notice-board", "公告栏", "notice-board"),
  kept("warning-signs", "警示标识和中文警示说明", "warning-signs", {
    when: ["warning-signs"],
    documents: ["hazard-card", "warning-signs"],
  }),
  kept("facilities", "职业病防护设施", "facilities"),
  kept("personal-protection", "个人防护用品", "personal-protection"),
  kept("maintenance", "维护检修检测", "maintenance"),
  { key: "self-check", title: "自查", kinds: ["self-check"], documents: ["self-check"], optional: true },
  { key: "commitment", title: "责任书、承诺书", kinds: ["commitment"], documents: ["responsibility-letter"], optional: true },
  { key: "received", title: "收到的监管文书", sources: ["authority-documents"], optional: true },
];
const training: readonly ArchiveEntry[] = [
  kept("train-principal", "主要负责人培训", "train-principal"),
  kept("train-manager", "职业卫生管理人员培训", "train-manager"),
  kept("train-worker-first", "劳动者上岗前培训", "train-worker-first"),
  kept("train-worker", "劳动者在岗期间培训", "train-worker"),
  kept("train-severe-post", "严重危害岗位专门培训", "train-severe-post", { when: ["train-severe-post"] }),
  { key: "publicity", title: "宣传活动", kinds: ["publicity"], optional: true },
];
const periodicTest: ArchiveEntry = { key: "tests", title: "定期检测报告", duty: "test-severe", sources: ["tests"] };
const evaluation: ArchiveEntry = {
  key: "evaluation",
  title: "职业病危害现状评价",
  duty: "evaluate-severe",
  when: ["evaluate-severe"],
  sources: ["evaluations"],
  kinds: ["evaluation-report"],
};
const monitoring: readonly ArchiveEntry[] = [
  { key: "posts", title: "岗位和危害因素清单", duty: "classify-risk", sources: ["posts"] },
  kept("daily-monitoring", "日常监测记录", "daily-monitoring"),
  periodicTest,
  evaluation,
  kept("publish-results", "结果存档、报告、公布", "publish-results"),
  { key: "remediation", title: "超标岗位治理", duty: "treat-over-limit", sources: ["remediations"], optional: true },
  kept("evaluation-follow", "现状评价建议的落实", "evaluate-follow", { optional: true }),
];
const exams: ArchiveEntry = {
  key: "exams",
  title: "职业健康检查",
  duty: "exam-during",
  sources: ["exams"],
  kinds: ["exam-summary"],
  persons: true,
};
const surveillance: readonly ArchiveEntry[] = [
  kept("exam-contract", "委托协议和年度安排", "pay-exams"),
  exams,
  kept("tell-results", "检查结果书面告知", "tell-results", { persons: true }),
  kept("act-on-findings", "职业禁忌、健康损害人员处置", "act-on-findings", { persons: true, optional: true }),
  { key: "suspected", title: "疑似职业病处置", duty: "suspected-care", sources: ["suspicions"], persons: true, optional: true },
];
const persons: readonly ArchiveEntry[] = [
  { key: "person-files", title: "一人一档目录", duty: "surveillance-file", sources: ["workers"], kinds: ["person-file"], persons: true },
];

const six = [
  ["project", "建设项目职业卫生“三同时”档案", projects],
  ["management", "职业卫生管理档案", management],
  ["training", "职业卫生宣传培训档案", training],
  ["monitoring", "职业病危害因素监测与检测评价档案", monitoring],
  ["surveillance", "用人单位职业健康监护管理档案", surveillance],
  ["person", "劳动者个人职业健康监护档案", persons],
] as const;
const numbered = ["一", "二", "三", "四", "五"];

/** The templates of an employer's statutory archive, the national one first. */
export const archiveTemplates: readonly ArchiveTemplate[] = [
  {
    id: "national-six",
    title: "职业卫生档案（六类）",
    basis: "六类的名称有两处来源（安监总厅安健〔2013〕171号）；各类里放什么没有取得原文，按法定义务归入，待核实",
    unconfirmed: true,
    boxes: six.map(([key, title, entries], i) => ({ key, title: `${i + 1} ${title}`, entries })),
  },
  {
    id: "five-boxes-one-bag",
    title: "五盒一袋",
    basis: "没有查到“五盒一袋”的出处和内容；按五盒对应单位的五类、一袋对应劳动者个人档案理解，待核实",
    unconfirmed: true,
    boxes: six.map(([key, title, entries], i) => ({
      key,
      title: i < numbered.length ? `${numbered[i]}号盒 ${title.replace(/档案$/, "")}` : `袋 ${title}`,
      entries,
    })),
  },
  {
    id: "five-parts",
    title: "一企一档五项",
    basis: "地方做法：一企一档含三同时、检测、现状评价、体检、联系人，按五项齐套率看；各项怎样算齐没有载明，待核实",
    unconfirmed: true,
    boxes: [
      {
        key: "five",
        title: "五项",
        entries: [
          {
            key: "projects",
            title: "建设项目“三同时”",
            duty: "project-acceptance",
            when: ["project-acceptance"],
            kinds: ["project-acceptance"],
            unless: ["project-none"],
          },
          periodicTest,
          evaluation,
          exams,
          { key: "contact", title: "联系人", sources: ["contact"] },
        ],
      },
    ],
  },
];
export const archiveTemplate = (id: string): ArchiveTemplate | undefined => archiveTemplates.find((t) => t.id === id);
