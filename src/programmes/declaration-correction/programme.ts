import { closedStage, form, programme } from "#engines";
import { type Day, day } from "#kernel";

const disputeForm = form({
  id: "dispute",
  title: "不同意核对结果",
  fields: [{ id: "text", label: "理由和依据", kind: "text", required: true, maxLength: 1000 }],
});
const decideForm = form({
  id: "decide",
  title: "复核意见",
  fields: [{ id: "reason", label: "依据", kind: "text", required: true, maxLength: 500 }],
});
const acceptedForm = form({
  id: "accepted",
  title: "更正后的申报",
  fields: [
    { id: "record", label: "申报", kind: "text", required: true, maxLength: 300 },
    { id: "recordId", label: "记录", kind: "reference", to: "declaration", fills: "record" },
    { id: "left", label: "仍不一致", kind: "text", maxLength: 2000 },
  ],
});
const recheckedForm = form({
  id: "rechecked",
  title: "再次核对",
  fields: [
    { id: "accurate", label: "三项一致", kind: "flag", required: true },
    { id: "text", label: "结果", kind: "text", required: true, maxLength: 2000 },
  ],
});

/** What was declared differs from the workplace: the employer declares the change, and only the accepted declaration ends it. */
export const declarationCorrection = programme({
  id: "declaration-correction",
  version: "2012",
  from: day("2012-06-01"),
  title: "申报信息更正",
  source: "职业病防治法第16条；职业病危害项目申报办法（原安监总局令第48号）第8条；申报扩面方案：抽查核对行业、规模、危害因素",
  prefix: "GZ",
  opens: {
    stage: "correct",
    subject: (facts) => String(facts["checkId"]),
    title: (facts) => `${String(facts["employerName"])} 申报与现场不一致`,
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    employer: { title: "用人单位", kinds: ["employer"], roles: ["employer-manager", "employer-head"], relation: "employer" },
    county: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
    checker: {
      title: "核对人员",
      kinds: ["commission", "inspection", "township"],
      roles: ["commission-officer", "inspector", "township-officer"],
      relation: "area",
    },
  },
  stages: [
    { id: "correct", title: "单位变更申报", waitsFor: "employer" },
    { id: "review", title: "复核", waitsFor: "county", side: true },
  ],
  acts: {
    declare: {
      title: "办变更申报",
      by: ["employer"],
      from: ["correct"],
      elsewhere: () => "/declarations/new/change",
    },
    dispute: {
      title: "提出不同意见",
      by: ["employer"],
      from: ["correct"],
      to: "review",
      form: disputeForm,
      says: (i) => `不同意核对结果：${String(i["text"])}`,
    },
    uphold: {
      title: "维持核对结果",
      by: ["county"],
      from: ["review"],
      to: "correct",
      form: decideForm,
      says: (i) => `维持核对结果：${String(i["reason"])}`,
    },
    recheck: {
      title: "再次核对",
      by: ["checker"],
      from: "*",
      elsewhere: (view) =>
        view.facts["taskId"] ? `/spot-check-tasks/${String(view.facts["taskId"])}` : `/employers/${view.parties.employer}/accuracy`,
    },
    "still-different": {
      title: "受理的申报仍不一致",
      by: ["platform"],
      from: "*",
      form: acceptedForm,
      says: (i) => `${String(i["record"])}已受理，仍不一致：${String(i["left"])}`,
    },
    corrected: {
      title: "更正申报受理",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: "corrected",
      form: acceptedForm,
      says: (i) => `${String(i["record"])}已受理，与现场一致`,
    },
    rechecked: {
      title: "再次核对的结果",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: (view) => (view.effective.findLast((a) => a.act === "rechecked")?.input["accurate"] === true ? "withdrawn" : "replaced"),
      form: recheckedForm,
      says: (i) => String(i["text"]),
    },
    ended: {
      title: "申报已注销",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: "ended",
      says: () => "申报已注销，没有可更正的申报",
    },
  },
  // The clock of the change declaration is counted where the difference was found; the case repeats it.
  deadlines: [
    {
      id: "change",
      title: "变更申报",
      stages: ["correct"],
      kind: "statutory",
      on: (view) => (view.facts["dueOn"] as Day | null) ?? undefined,
    },
  ],
  escalatesTo: "county",
  outcomes: {
    corrected: { title: "更正申报已受理" },
    withdrawn: { title: "再次核对一致", exit: true },
    replaced: { title: "以再次核对的结果为准", exit: true },
    ended: { title: "申报已注销", exit: true },
  },
});
