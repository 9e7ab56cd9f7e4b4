import { allActs, closedStage, type CaseView, type Dated, lastAct, type Length, programme } from "#engines";
import type { Ctx } from "#access";
import { type Day, day } from "#kernel";
import { institutionsOn } from "#registry";
import {
  acceptForm,
  arrangeForm,
  completeForm,
  concludeForm,
  correctedForm,
  deliverForm,
  excludeForm,
  networkForm,
  notifyForm,
  waiveForm,
  withdrawnForm,
} from "./forms.ts";

const order6 = "职业病诊断与鉴定管理办法（国家卫健委令第6号）";
/** Order 6 took the place of the rule of 2013 on this day. */
const since6 = day("2021-01-04");
const order6Days = (days: number, article: string): Dated<Length> => [{ from: since6, value: { days }, clause: `${order6}${article}` }];
/** GBZ 188-2025 gave the employer 30 days; before it the law said only "promptly". */
const arrangeDays: Dated<Length> = [
  { from: since6, value: null, clause: "职业病防治法第五十五条：及时，没有天数" },
  { from: day("2026-08-01"), value: { days: 30 }, clause: "GBZ 188-2025 附录 G" },
];

const dayIn = (view: CaseView, act: string, field: string): Day | undefined => lastAct(view, act)?.input[field] as Day | undefined;
const certificateOn = (view: CaseView): Day | undefined => dayIn(view, "conclude", "certificateOn");
const diagnosed = (view: CaseView): boolean => lastAct(view, "conclude")?.input["result"] === "diagnosed";
const has = (view: CaseView, act: string): boolean => allActs(view, act).length > 0;
/** A conclusion is done with when it is delivered and, for an occupational disease, reported. */
const afterDelivery = (view: CaseView): string =>
  has(view, "deliver") && (!diagnosed(view) || has(view, "report-network")) ? closedStage : "concluded";
const ending = (view: CaseView): string => (diagnosed(view) ? "diagnosed" : "not-occupational");

const notFuture =
  (...fields: readonly string[]) =>
  (_view: CaseView, input: Readonly<Record<string, unknown>>, { today }: { today: Day }): string | undefined =>
    fields.some((f) => typeof input[f] === "string" && (input[f] as string) > today) ? "日期还没有到。" : undefined;
const notBefore =
  (field: string, from: (view: CaseView) => Day | undefined, what: string) =>
  (view: CaseView, input: Readonly<Record<string, unknown>>, moment: { today: Day }): string | undefined => {
    const start = from(view);
    if (start !== undefined && String(input[field]) < start) return `日期早于${what}（${start}）。`;
    return notFuture(field)(view, input, moment);
  };
const isDiagnosisInstitution = async (ctx: Ctx, input: Readonly<Record<string, unknown>>): Promise<string | undefined> => {
  if (typeof input["institutionId"] !== "string") return undefined;
  const today = ctx.clock.today();
  const institution = (await institutionsOn(ctx.tx, [{ institutionId: input["institutionId"], on: today }]))[0]?.institution;
  if (institution?.kind !== "diagnosis-institution") return "没有这家诊断机构。";
  const filed = institution.validFrom <= today && (institution.validTo === null || today <= institution.validTo);
  return filed ? undefined : `${institution.name}的备案不在有效期内。`;
};
const chosenInstitution = (view: CaseView): Record<string, unknown> => {
  const institutionId = view.parties["diagnosis-institution"];
  const institutionName = (lastAct(view, "accept") ?? lastAct(view, "arrange"))?.input["institutionName"];
  return institutionId === undefined ? {} : { institutionId, ...(institutionName === undefined ? {} : { institutionName }) };
};
const foundOn = (view: CaseView): Day | undefined => view.facts["foundOn"] as Day | undefined;
const open = ["found", "arrange", "arranged"];

export const suspectedDiseaseFollowUp = programme({
  id: "suspected-disease-follow-up",
  version: "2021",
  from: since6,
  title: "疑似职业病随访",
  source: `职业病防治法第五十五条；${order6}`,
  prefix: "YS",
  personal: true,
  opens: {
    stage: "found",
    subject: (facts) => String(facts["suspectedId"]),
    // Nobody's name: the title stands on desks and in messages.
    title: (facts) => `疑似${String(facts["diseaseName"]).replace(/^疑似/, "")}`,
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    finder: { title: "体检机构", kinds: ["exam-institution"], roles: ["exam-reporter"], relation: "institution" },
    employer: { title: "用人单位", kinds: ["employer"], roles: ["employer-manager", "employer-head"], relation: "employer" },
    diagnosis: { title: "诊断机构", kinds: ["diagnosis-institution"], roles: ["diagnosis-officer"], relation: "diagnosis-institution" },
    supervisor: { title: "县级疾控中心", kinds: ["cdc"], roles: ["cdc-officer"], relation: "area" },
    authority: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
    worker: { title: "劳动者", kinds: ["worker"], roles: ["worker"], relation: "worker" },
  },
  stages: [
    { id: "found", title: "疑似报告", waitsFor: "finder" },
    { id: "arrange", title: "安排诊断", waitsFor: "employer" },
    { id: "arranged", title: "待受理", waitsFor: "diagnosis" },
    { id: "accepted", title: "已受理", waitsFor: "diagnosis" },
    { id: "diagnosing", title: "材料齐备", waitsFor: "diagnosis" },
    { id: "concluded", title: "送达与网报", waitsFor: "diagnosis" },
  ],
  acts: {
    notify: {
      title: "登记告知",
      by: ["finder", "supervisor"],
      from: ["found"],
      to: "arrange",
      form: notifyForm,
      accepts: (view, input, { today }) =>
        notBefore("workerOn", foundOn, "发现日期")(view, input, { today }) ??
        notBefore("employerOn", foundOn, "发现日期")(view, input, { today }),
      correctIn: ["arrange"],
      says: (i) => `告知劳动者 ${String(i["workerOn"])}，告知用人单位 ${String(i["employerOn"])}`,
    },
    arrange: {
      title: "安排诊断",
      by: ["employer", "supervisor"],
      from: ["found", "arrange", "arranged"],
      to: "arranged",
      form: arrangeForm,
      joins: { "diagnosis-institution": "institutionId" },
      looksUp: isDiagnosisInstitution,
      says: (i) => `安排诊断：${String(i["institutionName"] ?? "")} ${String(i["appointedOn"])}`,
    },
    accept: {
      title: "受理诊断",
      by: ["diagnosis", "supervisor"],
      from: open,
      to: "accepted",
      form: acceptForm,
      joins: { "diagnosis-institution": "institutionId" },
      looksUp: isDiagnosisInstitution,
      // Who arranged has named the institution; where nobody did, the acceptance names it, so that its desk gets the case.
      prefill: chosenInstitution,
      accepts: notBefore("acceptedOn", foundOn, "发现日期"),
      correctIn: ["accepted"],
      says: (i) => `${String(i["institutionName"])} ${String(i["acceptedOn"])} 受理`,
    },
    "materials-complete": {
      title: "登记材料齐备",
      by: ["diagnosis"],
      from: ["accepted"],
      to: "diagnosing",
      form: completeForm,
      accepts: notBefore("completeOn", (v) => dayIn(v, "accept", "acceptedOn"), "受理日期"),
    },
    conclude: {
      title: "出具诊断结论",
      by: ["diagnosis"],
      from: ["accepted", "diagnosing"],
      to: "concluded",
      form: concludeForm,
      accepts: notBefore("certificateOn", (v) => dayIn(v, "accept", "acceptedOn"), "受理日期"),
      correctIn: ["concluded"],
      says: (i) =>
        `${i["result"] === "diagnosed" ? `诊断为${String(i["disease"])}${String(i["stage"] ?? "")}` : "不是职业病"}，证明书 ${String(i["certificateOn"])}`,
    },
    deliver: {
      title: "登记送达",
      by: ["diagnosis"],
      from: ["concluded"],
      to: { among: ["concluded", closedStage], pick: afterDelivery },
      outcome: ending,
      form: deliverForm,
      requires: (view) => (has(view, "deliver") ? "证明书已经送达。" : undefined),
      accepts: notBefore("deliveredOn", certificateOn, "证明书日期"),
      clause: `${order6}第三十条`,
      says: (i) => `证明书 ${String(i["deliveredOn"])} 送达`,
    },
    "report-network": {
      title: "登记网络报告",
      by: ["diagnosis", "supervisor"],
      from: ["concluded"],
      to: { among: ["concluded", closedStage], pick: afterDelivery },
      outcome: ending,
      form: networkForm,
      requires: (view) =>
        !diagnosed(view) ? "结论不是职业病，不需要网络报告。" : has(view, "report-network") ? "已经登记网络报告。" : undefined,
      accepts: notBefore("reportedOn", certificateOn, "诊断日期"),
      clause: `${order6}第三十二条`,
      says: (i) => `${String(i["reportedOn"])} 网络报告`,
    },
    waive: {
      title: "登记放弃诊断",
      // Never by the employer: nobody gives up a diagnosis on the worker's behalf who would pay for it.
      by: ["supervisor", "finder"],
      from: open,
      to: closedStage,
      outcome: "waived",
      form: waiveForm,
      accepts: notBefore("signedOn", foundOn, "发现日期"),
      beside: true,
      says: (i) => `劳动者 ${String(i["signedOn"])} 签字放弃诊断`,
    },
    exclude: {
      title: "登记排除",
      by: ["supervisor", "finder"],
      from: open,
      to: closedStage,
      outcome: "excluded",
      form: excludeForm,
      accepts: notBefore("excludedOn", foundOn, "发现日期"),
      beside: true,
      says: (i) => `${String(i["excludedOn"])} 排除：${String(i["reason"])}`,
    },
    "card-corrected": {
      title: "个案卡更正",
      by: ["platform"],
      from: "*",
      form: correctedForm,
      renames: "suspectedId",
      says: (i) => `个案卡 ${String(i["cardCode"] ?? "")} 更正，仍为疑似`,
    },
    "suspicion-withdrawn": {
      title: "个案卡更正为非疑似",
      by: ["platform"],
      from: open,
      to: closedStage,
      outcome: "withdrawn",
      form: withdrawnForm,
    },
    "close-unaccepted": {
      title: "结案",
      by: ["supervisor", "authority"],
      // Never done: it stands in the table so that the page can say why the case stays open.
      from: [],
      expectedIn: open,
      why: () => "还没有受理诊断、排除依据或劳动者签字的放弃书。",
    },
  },
  deadlines: [
    {
      id: "arrange",
      title: "安排诊断",
      stages: ["arrange"],
      kind: "statutory",
      start: (view) => dayIn(view, "notify", "employerOn"),
      length: arrangeDays,
    },
    {
      id: "conclude",
      title: "作出结论",
      stages: ["diagnosing"],
      kind: "statutory",
      start: (view) => dayIn(view, "materials-complete", "completeOn"),
      length: order6Days(30, "第二十条"),
    },
    {
      id: "deliver",
      title: "送达证明书",
      stages: ["concluded"],
      kind: "statutory",
      start: (view) => (has(view, "deliver") ? undefined : certificateOn(view)),
      length: order6Days(15, "第三十条"),
    },
    {
      id: "report-network",
      title: "网络报告",
      stages: ["concluded"],
      kind: "statutory",
      start: (view) => (diagnosed(view) && !has(view, "report-network") ? certificateOn(view) : undefined),
      length: order6Days(15, "第三十二条"),
    },
  ],
  escalatesTo: "authority",
  outcomes: {
    diagnosed: { title: "确诊职业病" },
    "not-occupational": { title: "诊断排除" },
    excluded: { title: "有排除依据" },
    withdrawn: { title: "个案卡更正为非疑似", exit: true },
    waived: { title: "书面放弃诊断", exit: true },
  },
});
