import { closedStage, form, lastAct, programme } from "#engines";
import { type Day, day } from "#kernel";
import { verificationResultLabels } from "#registry";

const verifiedForm = form({
  id: "verified",
  title: "核实结果",
  fields: [
    {
      id: "result",
      label: "核实结果",
      kind: "choice",
      required: true,
      options: Object.entries(verificationResultLabels).map(([value, label]) => ({ value, label })),
    },
    { id: "enteredOn", label: "录入日期", kind: "day", required: true },
    { id: "onTime", label: "按时", kind: "flag", required: true },
  ],
});

/** An employer known from a list, cards or a report and not yet verified: the town goes and looks, within one month. */
export const employerVerification = programme({
  id: "employer-verification",
  version: "2021",
  from: day("2021-01-01"),
  title: "新发现单位核实",
  source: "申报扩面：一个月内核实",
  prefix: "HS",
  opens: {
    stage: "to-verify",
    subject: (facts) => String(facts["verificationId"]),
    title: (facts) => String(facts["name"]),
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    town: { title: "乡镇（街道）", kinds: ["township"], roles: ["township-officer", "co-manager"], relation: "area" },
    county: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
  },
  stages: [{ id: "to-verify", title: "待核实", waitsFor: "town" }],
  acts: {
    verify: {
      title: "核实单位",
      by: ["town", "county"],
      from: ["to-verify"],
      elsewhere: (view) => `/employers/${view.parties.employer}/verification`,
    },
    verified: {
      title: "登记核实结果",
      by: ["platform"],
      from: ["to-verify"],
      to: closedStage,
      outcome: (view) => String(lastAct(view, "verified")?.input["result"]),
      form: verifiedForm,
      says: (i) =>
        `核实结果：${verificationResultLabels[i["result"] as keyof typeof verificationResultLabels]}${i["onTime"] === true ? "" : "，超期录入"}`,
    },
  },
  // The day is counted where the employer was named; the case repeats it.
  deadlines: [
    { id: "verify", title: "核实", stages: ["to-verify"], kind: "internal", on: (view) => view.facts["dueOn"] as Day | undefined },
  ],
  escalatesTo: "county",
  outcomes: Object.fromEntries(
    Object.entries(verificationResultLabels).map(([id, title]) => [id, { title, ...(id === "exists" ? {} : { exit: true as const }) }]),
  ),
});
