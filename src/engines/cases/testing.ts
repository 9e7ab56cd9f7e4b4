import type { Actor } from "#access";
import { day, newId } from "#kernel";
import { form } from "../forms/forms.ts";
import { closedStage, lastAct, programme, type ProgrammeSpec } from "./programme.ts";

/** A permit that exists only here: drafts, four eyes, a pause, corrections, two ways to end. */
export const permitSpec = (id: string, more: Partial<ProgrammeSpec> = {}): ProgrammeSpec => ({
  id,
  version: "1",
  from: day("2020-01-01"),
  title: "试验许可",
  source: "试验",
  prefix: "SY",
  opens: { stage: "draft", subject: (f) => String(f["key"]), title: (f) => `许可 ${String(f["key"])}` },
  roles: {
    firm: { title: "申请人", kinds: ["employer"], relation: "employer" },
    office: { title: "审核人", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
    expert: { title: "专家", kinds: ["diagnosis-institution"], relation: "diagnosis-institution" },
  },
  stages: [
    { id: "draft", title: "编制", waitsFor: "firm" },
    { id: "review", title: "审核", waitsFor: "office" },
    { id: "work", title: "实施", waitsFor: "firm" },
  ],
  acts: {
    submit: {
      title: "提交",
      by: ["firm", "office"],
      from: ["draft"],
      to: "review",
      form: form({ id: "submit", title: "提交", fields: [{ id: "size", label: "规模", kind: "number", required: true }] }),
      correctIn: ["review"],
    },
    approve: { title: "批准", by: ["office"], from: ["review"], to: "work", notBy: ["submit"] },
    return: { title: "退回", by: ["office"], from: ["review"], to: "draft" },
    pause: { title: "中止", by: ["office"], from: ["work"], pauses: true },
    resume: {
      title: "恢复",
      by: ["office"],
      from: ["work"],
      resumes: true,
      requires: (v) => (v.pausedSince === undefined ? "没有中止。" : undefined),
    },
    finish: {
      title: "完成",
      by: ["firm", "expert"],
      from: ["work"],
      to: { among: ["draft", closedStage], pick: (v) => (Number(lastAct(v, "submit")?.input["size"]) > 50 ? "draft" : closedStage) },
      outcome: "done",
      expectedIn: ["draft", "review"],
      why: () => "还没有批准。",
    },
    drop: { title: "撤回", by: ["firm"], from: "*", to: closedStage, outcome: "dropped", beside: true },
  },
  deadlines: [
    {
      id: "review",
      title: "审核",
      stages: ["review"],
      kind: "statutory",
      start: (v) => v.stageSince,
      length: [{ from: day("2020-01-01"), value: { workingDays: 5 }, clause: "第一条" }],
    },
    {
      id: "work",
      title: "实施",
      stages: ["work"],
      kind: "statutory",
      start: (v) => v.stageSince,
      length: [
        { from: day("2020-01-01"), value: null, clause: "旧法：及时" },
        { from: day("2025-01-01"), value: { days: 30 }, clause: "第二条" },
      ],
    },
  ],
  escalatesTo: "office",
  outcomes: { done: { title: "完成" }, dropped: { title: "撤回", exit: true } },
  ...more,
});
export const permit = programme(permitSpec("test-permit"));

const one = (name: string, kind: Actor["kind"], roles: Actor["roles"], more: Partial<Actor> = {}): Actor => ({
  accountId: newId(),
  name,
  organisationId: newId(),
  organisationName: name,
  kind,
  roles,
  areaCode: "330499000000",
  via: "session",
  ...more,
});
export const cast = () => ({
  firm: one("申请人", "employer", ["employer-manager"], { employerId: newId() }),
  stranger: one("他人", "employer", ["employer-manager"], { employerId: newId() }),
  officer: one("审核甲", "commission", ["commission-officer"]),
  second: one("审核乙", "commission", ["commission-reviewer"]),
  neighbour: one("邻县", "commission", ["commission-officer"], { areaCode: "330500000000" }),
  town: one("乡镇", "township", ["township-officer"], { areaCode: "330499101000" }),
});
