import { clauseText } from "#standards";
import { dutyRow } from "#standards/tables";
import { signKindNames, signKinds, type NoticeAgent, type PreparedNotice } from "#exposure";
import { dayText } from "../kinds.ts";
import type { NoticeModel, PrintedAgent } from "./kinds.ts";

/** What stands where no table on file says it and the employer has not said it yet. */
export const blank = "（由用人单位填写）";
/** The duties each paper serves. */
const serves = { letter: ["contract-notice"], card: ["warning-signs", "toxic-signs"], sign: ["warning-signs", "toxic-signs"] } as const;
const dutyText = (id: string): string => {
  const row = dutyRow(id);
  return row ? `${row.name}：${row.todo}（${row.clauses.map(clauseText).join("；")}）` : "";
};

const severeWords = { yes: "严重职业病危害因素", ask: "目录只列其中一部分为严重，由用人单位核实", no: "" } as const;
const toxicWords = { yes: "高毒物品", ask: "高毒物品目录只列其中一部分，由用人单位核实", no: "" } as const;
const originWords = { declared: "申报", measured: "检测", registered: "登记" } as const;
const printedAgent = (a: NoticeAgent): PrintedAgent => ({
  name: a.name,
  cas: a.cas.join("、"),
  origin: a.origin.map((o) => originWords[o]).join("、"),
  marks: [
    severeWords[a.severe] ? `${severeWords[a.severe]}${a.severeBasis ? `（${a.severeBasis}）` : ""}` : "",
    toxicWords[a.highlyToxic],
    ...a.marks,
  ].filter(Boolean),
  effects: a.effects.join("；"),
  diseases: a.diseases.join("；"),
  contraindications: a.contraindications.join("；"),
  examText: [a.examCycle, a.examClause].filter(Boolean).join("，"),
  limits: a.limits.map((l) => ({ text: l.of && l.of !== a.name ? `${l.of} ${l.text}` : l.text, clause: l.clause })),
  measured: a.measured
    ? `${a.measured.valueText}${a.measured.limitText ? `（限值 ${a.measured.limitText}）` : ""}，${dayText(a.measured.sampledOn)}采样，报告 ${a.measured.reportNo}`
    : "",
  over: a.measured?.verdict === "over",
  properties: a.texts.properties ?? "",
  consequences: a.texts.consequences ?? "",
  firstAid: a.texts.firstAid ?? "",
  protection: a.texts.protection ?? "",
  equipment: a.texts.equipment ?? "",
  signs: signKinds.map((kind) => ({ kind, title: signKindNames[kind], text: a.texts[kind] ?? "" })),
  required: [...(a.severe === "no" ? [] : [dutyText("warning-signs")]), ...(a.highlyToxic === "no" ? [] : [dutyText("toxic-signs")])],
});

/** What a prepared notice prints. A card carries the agents it is for: serious or highly toxic ones. */
export const noticeModel = (notice: PreparedNotice, paper: NoticeModel["paper"]): NoticeModel => ({
  employer: notice.employer.name,
  paper,
  posts: notice.posts.map((p) => ({
    post: p.content.post,
    workshop: p.content.workshop,
    versionText: `第 ${p.version} 版`,
    basisText: [
      p.declaredOn ? `${dayText(p.declaredOn)}的申报` : "没有有效的申报，按登记的岗位和因素",
      p.sampledOn ? `${dayText(p.sampledOn)}采样的检测` : "没有检测结果",
    ].join("，"),
    agents: p.content.agents.filter((a) => notice.kind !== "card" || a.severe !== "no" || a.highlyToxic !== "no").map(printedAgent),
  })),
  duties: serves[notice.kind].map(dutyText).filter(Boolean),
  blank,
});
