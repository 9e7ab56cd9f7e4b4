import { closedStage, form, lastAct, programme } from "#engines";
import { overdueNames, overdueProgramme, type OverdueKind } from "#exposure";
import { type Day, day } from "#kernel";

const visitForm = form({
  id: "visit",
  title: "入户督促",
  fields: [
    { id: "visitedOn", label: "入户日期", kind: "day", required: true },
    { id: "met", label: "见到的人", kind: "text", required: true, maxLength: 100, hint: "姓名和职务" },
    { id: "advice", label: "指导内容", kind: "text", required: true, maxLength: 500, hint: "如 讲明要申报的因素、帮助填写、约定日期" },
    { id: "photos", label: "现场照片", kind: "files", required: true },
  ],
});
const orderForm = form({
  id: "order",
  title: "责令限期改正",
  fields: [
    { id: "documentNo", label: "监督意见书文号", kind: "text", required: true, maxLength: 60 },
    { id: "mendBy", label: "改正期限", kind: "day", required: true },
    { id: "files", label: "送达材料", kind: "files" },
  ],
});
const prosecuteForm = form({
  id: "prosecute",
  title: "立案登记",
  fields: [
    { id: "fileNo", label: "立案号", kind: "text", required: true, maxLength: 60 },
    { id: "filedOn", label: "立案日期", kind: "day", required: true },
    { id: "reason", label: "立案理由", kind: "text", required: true, maxLength: 500 },
  ],
});
const spareForm = form({
  id: "spare",
  title: "不予立案说明",
  fields: [{ id: "reason", label: "理由和依据", kind: "text", required: true, maxLength: 500 }],
});

/**
 * A declaration that was not filed in time, as a lead for enforcement. Towns visit and help, inspectors order and prosecute; it ends
 * when the declaration is accepted and by no other act.
 */
export const overdueDeclaration = programme({
  id: overdueProgramme,
  version: "2012",
  from: day("2012-06-01"),
  title: "申报逾期线索",
  source: "职业病防治法第16条、第71条；职业病危害项目申报办法（原安监总局令第48号）第8条",
  prefix: "YQ",
  opens: {
    stage: "lead",
    subject: (facts) => String(facts["overdueId"]),
    title: (facts) => overdueNames[facts["kind"] as OverdueKind],
  },
  roles: {
    platform: { title: "平台", kinds: ["platform"], relation: "system" },
    inspector: { title: "监督执法机构", kinds: ["inspection"], roles: ["inspector"], relation: "area" },
    county: { title: "县级卫生健康部门", kinds: ["commission"], roles: ["commission-officer", "commission-reviewer"], relation: "area" },
    town: { title: "乡镇（街道）", kinds: ["township"], roles: ["township-officer"], relation: "area" },
    employer: { title: "用人单位", kinds: ["employer"], roles: ["employer-manager", "employer-head"], relation: "employer" },
  },
  stages: [
    { id: "lead", title: "待处置", waitsFor: "inspector" },
    { id: "ordered", title: "责令改正", waitsFor: "employer" },
    { id: "prosecuted", title: "已立案", waitsFor: "inspector", side: true },
  ],
  acts: {
    visit: {
      title: "登记入户督促",
      by: ["town", "county", "inspector"],
      from: "*",
      form: visitForm,
      beside: true,
      accepts: (_view, input, { today }) => (String(input["visitedOn"]) > today ? "入户日期还没有到。" : undefined),
      says: (i) => `${String(i["visitedOn"])} 入户，见到${String(i["met"])}：${String(i["advice"])}`,
    },
    order: {
      title: "责令限期改正",
      by: ["inspector"],
      from: ["lead", "ordered"],
      to: "ordered",
      form: orderForm,
      clause: "职业病防治法第71条",
      accepts: (_view, input, { today }) => (String(input["mendBy"]) < today ? "改正期限已经过去，应不早于今天。" : undefined),
      says: (i) => `责令 ${String(i["mendBy"])} 前改正，${String(i["documentNo"])}`,
    },
    prosecute: {
      title: "登记立案",
      by: ["inspector"],
      from: ["lead", "ordered"],
      to: "prosecuted",
      form: prosecuteForm,
      accepts: (_view, input, { today }) => (String(input["filedOn"]) > today ? "立案日期还没有到。" : undefined),
      says: (i) => `${String(i["filedOn"])} 立案 ${String(i["fileNo"])}：${String(i["reason"])}`,
    },
    spare: {
      title: "登记不予立案",
      by: ["inspector"],
      from: ["lead", "ordered"],
      form: spareForm,
      beside: true,
      says: (i) => `不予立案：${String(i["reason"])}`,
    },
    declare: {
      title: "去申报",
      by: ["employer"],
      from: "*",
      elsewhere: (view) => `/declarations/quick/${String(view.facts["kind"])}`,
    },
    filed: {
      title: "申报已受理",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: "filed",
      form: form({
        id: "filed",
        title: "申报已受理",
        fields: [
          { id: "declaredOn", label: "申报日期", kind: "day", required: true },
          { id: "lateDays", label: "逾期天数", kind: "number", required: true, min: 0 },
        ],
      }),
      says: (i) => `${String(i["declaredOn"])} 申报，已受理，逾期 ${String(i["lateDays"])} 天`,
    },
    lapsed: {
      title: "不再需要申报",
      by: ["platform"],
      from: "*",
      to: closedStage,
      outcome: "lapsed",
      says: () => "单位已注销、迁出、不存在或经核实没有职业病危害",
    },
  },
  deadlines: [
    {
      id: "mend",
      title: "改正",
      stages: ["ordered"],
      kind: "own",
      on: (view) => lastAct(view, "order")?.input["mendBy"] as Day | undefined,
    },
  ],
  escalatesTo: "county",
  outcomes: { filed: { title: "已补办申报" }, lapsed: { title: "不再需要申报", exit: true } },
});
