import { type ActRecord, allActs, type CaseView, lastAct } from "#engines";
import type { Day } from "#kernel";
import { onlyPersonal } from "./forms.ts";

/** A test result of the case's post and factor, and why it does not prove that the work helped; no reason: it counts. */
export type Retest = {
  readonly actNo: number;
  readonly reportId: string;
  readonly reportNo: string;
  readonly sampledOn: Day;
  readonly reportedOn: Day;
  readonly verdict: string;
  readonly valueText: string;
  readonly unit: string;
  readonly notUsed: string | undefined;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
/** `8 月 18 日`, as sentences say it. */
export const dayText = (d: Day): string => `${Number(d.slice(5, 7))} 月 ${Number(d.slice(8, 10))} 日`;

export const completedOn = (view: CaseView): Day | undefined => lastAct(view, "report-completion")?.input["completedOn"] as Day | undefined;

const retestOf = (view: CaseView, a: ActRecord): Retest => {
  const done = completedOn(view);
  const reportId = text(a.input["reportId"]);
  const sampledOn = a.input["sampledOn"] as Day;
  const reportedOn = a.input["reportedOn"] as Day;
  const corrected = allActs(view, "receive-result").find((other) => other.actNo > a.actNo && other.input["replaces"] === reportId);
  const invalid = allActs(view, "void-report").find((other) => other.input["reportId"] === reportId);
  const notUsed = invalid
    ? `报告已作废：${text(invalid.input["reason"])}`
    : corrected
      ? "报告已被更正"
      : done === undefined
        ? "还没有报告完工"
        : sampledOn <= done || reportedOn <= done
          ? `${dayText(sampledOn)}的复测${sampledOn < done ? "早于" : "不晚于"} ${dayText(done)}完工`
          : a.input["recognised"] !== true
            ? "检测机构的资质范围不包括这个因素"
            : a.input["verdict"] !== "within" && a.input["verdict"] !== "over"
              ? "结果不能判定是否超标"
              : undefined;
  return {
    actNo: a.actNo,
    reportId,
    reportNo: text(a.input["reportNo"]),
    sampledOn,
    reportedOn,
    verdict: text(a.input["verdict"]),
    valueText: text(a.input["valueText"]),
    unit: text(a.input["unit"]),
    notUsed,
  };
};

/** Every result of the post and factor that came after the case began, oldest sample first. */
export const retests = (view: CaseView): Retest[] =>
  allActs(view, "receive-result")
    .map((a) => retestOf(view, a))
    .sort((a, b) => (a.sampledOn === b.sampledOn ? a.actNo - b.actNo : a.sampledOn < b.sampledOn ? -1 : 1));

/** The result the case stands on: the latest sample that counts. */
export const deciding = (view: CaseView): Retest | undefined => retests(view).findLast((r) => r.notUsed === undefined);

/** Where a case whose work is reported done stands by its retests. */
export const byRetests = (view: CaseView): string => {
  const found = deciding(view);
  return found === undefined ? "await-retest" : found.verdict === "within" ? "passed" : "still-over";
};

/** Why the case cannot be closed yet. */
export const whyNotClosed = (view: CaseView): string => {
  const need = "需要一份完工之后、限值以内的复测。";
  const last = retests(view).at(-1);
  const found = deciding(view);
  if (completedOn(view) === undefined) return `还没有报告完工。${need}`;
  if (found?.verdict === "over")
    return `${dayText(found.sampledOn)}的复测 ${found.valueText} ${found.unit} 仍超过限值。${need}原报告已保留。`;
  if (last?.notUsed !== undefined) return `${last.notUsed}。${need}原报告已保留。`;
  return `还没有完工日之后、限值以内的复测。${need}`;
};

/** A plan with nothing but protection of the person or shorter hours. */
export const leavesTheHazard = (view: CaseView): boolean => {
  const measures = lastAct(view, "submit-plan")?.input["measures"];
  return Array.isArray(measures) && measures.every((m) => onlyPersonal.includes(String(m)));
};

/** Why such a plan cannot be approved: it has to be challenged, and the challenge answered. */
export const whyNotApproved = (view: CaseView): string | undefined => {
  if (!leavesTheHazard(view)) return undefined;
  const plan = lastAct(view, "submit-plan");
  const challenged = allActs(view, "return-plan").some((a) => a.input["challenge"] === true && a.actNo < (plan?.actNo ?? 0));
  if (!challenged) return "方案只有个体防护或缩短接触时间，须先退回，要求说明为何不能采取工程措施。";
  return text(plan?.input["noEngineering"]) === "" ? "方案没有说明为何不能采取工程措施。" : undefined;
};

/** Last day of the work: the plan's, or the one an extension granted. */
export const workUntil = (view: CaseView): Day | undefined => {
  const plan = lastAct(view, "submit-plan");
  const granted = allActs(view, "answer-extension").findLast((a) => a.input["granted"] === "yes" && a.actNo > (plan?.actNo ?? 0));
  return (granted?.input["deadline"] ?? plan?.input["deadline"]) as Day | undefined;
};
export const extensionPending = (view: CaseView): boolean =>
  (lastAct(view, "request-extension")?.actNo ?? 0) > (lastAct(view, "answer-extension")?.actNo ?? 0);

/** True when the report that opened the case was corrected to within the limit, or is no longer valid. */
export const basisGone = (view: CaseView): boolean =>
  allActs(view, "void-report").some((a) => a.input["reportId"] === view.facts["reportId"]) ||
  allActs(view, "receive-result").some((a) => a.input["replaces"] === view.facts["reportId"] && a.input["verdict"] === "within");
