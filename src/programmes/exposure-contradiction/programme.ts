import { closedStage, form, lastAct, programme } from "#engines";
import { cellNames, contradictionSubject, type Cell } from "#exposure";
import { type Day, day } from "#kernel";

const explainForm = form({
  id: "explain",
  title: "说明",
  fields: [
    {
      id: "answer",
      label: "情况",
      kind: "choice",
      required: true,
      options: [
        { value: "will-do", label: "确实缺，已经或马上补办" },
        { value: "record-wrong", label: "记录有误，请更正" },
        { value: "not-there", label: "岗位不接触该因素" },
      ],
    },
    { id: "text", label: "说明", kind: "text", required: true, maxLength: 500 },
  ],
});
const decideForm = form({
  id: "decide",
  title: "核对结论",
  fields: [{ id: "reason", label: "核对依据", kind: "text", required: true, maxLength: 500 }],
});

/** The record that fills the missing cell: named by its number, kept by its id. */
const matchedForm = form({
  id: "matched",
  title: "到齐的记录",
  fields: [
    { id: "record", label: "凭据", kind: "text", required: true, maxLength: 300 },
    { id: "recordId", label: "记录", kind: "reference", to: "record", fills: "record" },
  ],
});

/** What was declared, measured and examined does not agree: whoever owes the missing cell fills it or says why there is none. */
export const exposureContradiction = programme({
  id: "exposure-contradiction",
  version: "2012",
  from: day("2012-06-01"),
  title: "申报检测体检核对",
  source: "职业病防治法第16条、第26条、第35条；职业病危害项目申报办法（原安监总局令第48号）",
  prefix: "HD",
  opens: {
    stage: "explain",
    subject: (facts) => contradictionSubject(String(facts["agentCode"]), String(facts["cell"]) as Cell),
    title: (facts) => `${String(facts["agentName"])} 缺${cellNames[facts["cell"] as Cell]}`,
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    employer: { title: "用人单位", kinds: ["employer"], roles: ["employer-manager", "employer-head"], relation: "employer" },
    county: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
  },
  stages: [
    { id: "explain", title: "单位补办或说明", waitsFor: "employer" },
    { id: "review", title: "核对说明", waitsFor: "county" },
  ],
  acts: {
    explain: {
      title: "提交说明",
      by: ["employer"],
      from: ["explain"],
      to: "review",
      form: explainForm,
      says: (i) => `说明：${String(i["text"])}`,
    },
    "send-back": {
      title: "退回说明",
      by: ["county"],
      from: ["review"],
      to: "explain",
      form: decideForm,
      says: (i) => `退回说明：${String(i["reason"])}`,
    },
    settle: {
      title: "认可说明，结束核对",
      by: ["county"],
      from: ["review"],
      to: closedStage,
      outcome: (view) => (lastAct(view, "explain")?.input["answer"] === "not-there" ? "not-there" : "explained"),
      form: decideForm,
      requires: (view) => (lastAct(view, "explain")?.input["answer"] === "will-do" ? "单位答复补办，记录到齐后自动结束。" : undefined),
    },
    matched: {
      title: "记录到齐",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: "matched",
      form: matchedForm,
      says: (i) => `缺的记录已经到齐：${String(i["record"])}`,
    },
  },
  // The day is that of the clause the gap names; where the law names none there is none.
  deadlines: [
    { id: "mend", title: "补办", stages: ["explain"], kind: "statutory", on: (view) => (view.facts["dueOn"] as Day | null) ?? undefined },
  ],
  escalatesTo: "county",
  outcomes: {
    matched: { title: "记录到齐" },
    explained: { title: "说明成立", exit: true },
    "not-there": { title: "不接触该因素", exit: true },
  },
});
