import { closedStage, lastAct, programme } from "#engines";
import { day } from "#kernel";
import {
  approveForm,
  closeForm,
  completionForm,
  dismissForm,
  exitForm,
  extensionAnswerForm,
  extensionForm,
  includeForm,
  invalidForm,
  planForm,
  resultForm,
  returnForm,
} from "./forms.ts";
import {
  basisGone,
  byRetests,
  completedOn,
  dayText,
  deciding,
  extensionPending,
  retests,
  whyNotApproved,
  whyNotClosed,
  workUntil,
} from "./rules.ts";

const law = "职业病防治法第二十六条第四款";
const yuan = (fen: unknown): string => `${(Number(fen) / 100).toLocaleString("zh-CN")} 元`;
const afterWork = ["await-retest", "passed", "still-over"];

export const overLimitRemediation = programme({
  id: "over-limit-remediation",
  version: "2022",
  // 国卫办职健函〔2021〕621号: the work began with the arrangement stage of January 2022.
  from: day("2022-01-01"),
  title: "超标岗位治理",
  source: `${law}；国卫办职健函〔2021〕621号`,
  prefix: "AJ",
  opens: {
    // A result of a laboratory outside its scope does not confirm by itself that the post is over the limit.
    stage: { among: ["confirm", "plan"], pick: (facts) => (facts["recognised"] === true ? "plan" : "confirm") },
    subject: (facts) => `${String(facts["postId"])}:${String(facts["agentCode"])}`,
    title: (facts) => `${String(facts["postName"])} ${String(facts["agentName"])}`,
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    employer: { title: "用人单位", kinds: ["employer"], roles: ["employer-manager", "employer-head"], relation: "employer" },
    reviewer: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
    // The town helps small firms to write and to prove; it never decides.
    helper: { title: "乡镇（街道）", kinds: ["township"], roles: ["township-officer"], relation: "area" },
  },
  stages: [
    { id: "confirm", title: "超标确认", waitsFor: "reviewer", side: true },
    { id: "plan", title: "方案编制", waitsFor: "employer" },
    { id: "review", title: "方案审核", waitsFor: "reviewer" },
    {
      id: "work",
      title: "治理中",
      waitsFor: { among: ["employer", "reviewer"], pick: (view) => (extensionPending(view) ? "reviewer" : "employer") },
    },
    { id: "await-retest", title: "待复测", waitsFor: "employer" },
    { id: "still-over", title: "仍超标", waitsFor: "employer", side: true },
    { id: "passed", title: "合格待核", waitsFor: "reviewer" },
  ],
  acts: {
    include: { title: "纳入治理", by: ["reviewer"], from: ["confirm"], to: "plan", form: includeForm },
    dismiss: { title: "不予纳入", by: ["reviewer"], from: ["confirm"], to: closedStage, outcome: "not-established", form: dismissForm },
    "submit-plan": {
      title: "提交方案",
      by: ["employer", "reviewer", "helper"],
      from: ["plan", "still-over"],
      to: "review",
      form: planForm,
      prefill: (view) => lastAct(view, "submit-plan")?.input ?? { post: view.facts["postName"] },
      accepts: (view, input, { today }) =>
        input["post"] !== view.facts["postName"]
          ? `方案写的岗位是“${String(input["post"])}”，这个事项的岗位是“${String(view.facts["postName"])}”。`
          : String(input["deadline"]) < today
            ? "完成期限已经过去，应晚于今天。"
            : undefined,
      correctIn: ["review"],
      says: (i) => `提交方案，资金 ${yuan(i["money"])}，${String(i["deadline"])} 前完成`,
    },
    "approve-plan": {
      title: "批准方案",
      by: ["reviewer"],
      from: ["review"],
      to: "work",
      form: approveForm,
      notBy: ["submit-plan"],
      requires: whyNotApproved,
      document: "remediation-notice",
      clause: law,
    },
    "return-plan": {
      title: "退回方案",
      by: ["reviewer"],
      from: ["review"],
      to: "plan",
      form: returnForm,
      notBy: ["submit-plan"],
      says: (i) => `退回方案：${String(i["reason"])}`,
    },
    "report-completion": {
      title: "报告完工",
      by: ["employer"],
      from: ["work", "still-over"],
      to: { among: afterWork, pick: byRetests },
      form: completionForm,
      accepts: (view, input, { today }) => {
        const done = String(input["completedOn"]);
        const began = lastAct(view, "approve-plan")?.on;
        const over = deciding(view);
        if (done > today) return "完工日期还没有到。";
        if (view.stage === "still-over" && over && done < over.sampledOn)
          return `完工日期应不早于 ${dayText(over.sampledOn)}：那天的复测仍超标。`;
        return began !== undefined && done < began ? `完工日期早于 ${dayText(began)}批准方案。` : undefined;
      },
      correctIn: afterWork,
      says: (i) => `报告 ${String(i["completedOn"])} 完工`,
    },
    "request-extension": {
      title: "申请延期",
      by: ["employer"],
      from: ["work"],
      form: extensionForm,
      requires: (view) => (extensionPending(view) ? "上一次申请还没有答复。" : undefined),
      accepts: (view, input) => (String(input["deadline"]) <= (workUntil(view) ?? "") ? "申请的日期应晚于现在的期限。" : undefined),
      says: (i) => `申请延至 ${String(i["deadline"])}：${String(i["reason"])}`,
    },
    "answer-extension": {
      title: "答复延期申请",
      by: ["reviewer"],
      from: ["work"],
      form: extensionAnswerForm,
      notBy: ["request-extension"],
      prefill: (view) => ({ deadline: lastAct(view, "request-extension")?.input["deadline"] }),
      requires: (view) => (extensionPending(view) ? undefined : "没有等待答复的延期申请。"),
      accepts: (view, input) =>
        input["granted"] === "yes" && String(input["deadline"]) <= (workUntil(view) ?? "") ? "延至的日期应晚于现在的期限。" : undefined,
      says: (i) => (i["granted"] === "yes" ? `同意延至 ${String(i["deadline"])}` : `不同意延期：${String(i["reason"])}`),
    },
    "receive-result": {
      title: "收到检测结果",
      by: ["platform"],
      from: "*",
      to: {
        among: afterWork,
        pick: (view) => (completedOn(view) !== undefined && afterWork.includes(view.stage) ? byRetests(view) : view.stage),
      },
      form: resultForm,
      remark: (view, act) => {
        const why = retests(view).find((r) => r.actNo === act.actNo)?.notUsed;
        return why === undefined ? undefined : `不采用：${why}`;
      },
      says: (i) =>
        `收到报告 ${String(i["reportNo"] ?? "")}（${String(i["sampledOn"])} 采样）：${String(i["valueText"])} ${String(i["unit"] ?? "")}`,
    },
    "void-report": {
      title: "报告作废",
      by: ["platform"],
      from: "*",
      to: {
        among: afterWork,
        pick: (view) => (completedOn(view) !== undefined && afterWork.includes(view.stage) ? byRetests(view) : view.stage),
      },
      form: invalidForm,
    },
    close: {
      title: "复核结案",
      by: ["reviewer"],
      from: ["passed"],
      to: closedStage,
      outcome: "remediated",
      form: closeForm,
      notBy: ["submit-plan", "report-completion"],
      expectedIn: ["plan", "review", "work", "await-retest", "still-over"],
      why: whyNotClosed,
      requires: (view) => (deciding(view)?.verdict === "within" ? undefined : whyNotClosed(view)),
      clause: law,
    },
    withdraw: {
      title: "撤销事项",
      by: ["reviewer"],
      from: "*",
      to: closedStage,
      outcome: "not-established",
      form: dismissForm,
      requires: (view) => (basisGone(view) ? undefined : "立项依据的报告仍然有效。"),
      beside: true,
    },
    exit: {
      title: "退出治理",
      by: ["reviewer"],
      from: "*",
      to: closedStage,
      outcome: (view) => String(lastAct(view, "exit")?.input["kind"]),
      form: exitForm,
      beside: true,
      accepts: (_view, input, { today }) => (String(input["since"]) > today ? "发生日期还没有到。" : undefined),
      says: (i) => `退出治理，自 ${String(i["since"])}`,
    },
  },
  deadlines: [{ id: "work", title: "治理期限", stages: ["work"], kind: "own", on: workUntil }],
  escalatesTo: "reviewer",
  outcomes: {
    remediated: { title: "治理合格" },
    "not-established": { title: "不予纳入", exit: true },
    stopped: { title: "停产", exit: true },
    deregistered: { title: "注销", exit: true },
    "process-eliminated": { title: "工艺淘汰", exit: true },
    "moved-away": { title: "搬迁", exit: true },
  },
});
