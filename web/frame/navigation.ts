import type { Me } from "../access/types.ts";

export type Entry = { label: string; href: string; key?: string; may?: string };

const work: Record<string, Entry[]> = {
  commission: [
    { label: "今日", href: "/", key: "t" },
    { label: "用人单位", href: "/employers", key: "d", may: "employer.list" },
    { label: "底数统计", href: "/base-figures", may: "base.read" },
    { label: "核实名单", href: "/verifications" },
    { label: "网格与巡查", href: "/grid", may: "grid.read-staff" },
    { label: "线索筛查", href: "/screening", may: "screening.read" },
    { label: "园区和楼宇", href: "/site-groups" },
    { label: "镇街报送", href: "/town-returns" },
    { label: "通报与考核", href: "/bulletins", may: "bulletin.read" },
    { label: "名单比对", href: "/source-lists" },
    { label: "事项办理", href: "/cases", key: "a" },
    { label: "检测与监测", href: "/reports" },
    { label: "放射工作人员", href: "/radiation-workers" },
    { label: "体检与病人", href: "/exam-cards" },
    { label: "申报", href: "/declarations" },
    { label: "申报抽查", href: "/spot-checks", may: "spot-check.read" },
    { label: "自查和责任书", href: "/self-checks", may: "self-check.list" },
    { label: "逾期线索", href: "/overdue-declarations" },
    { label: "指标", href: "/indicators", key: "z" },
    { label: "文书", href: "/documents" },
  ],
  township: [
    { label: "今日", href: "/", key: "t" },
    { label: "本镇单位", href: "/employers", key: "d" },
    { label: "底数统计", href: "/base-figures" },
    { label: "核实与走访", href: "/verifications" },
    { label: "网格与巡查", href: "/grid" },
    { label: "线索筛查", href: "/screening" },
    { label: "园区和楼宇", href: "/site-groups" },
    { label: "镇街报送", href: "/town-returns" },
    { label: "通报与考核", href: "/bulletins" },
    { label: "名单比对", href: "/source-lists" },
    { label: "事项办理", href: "/cases", key: "a" },
    { label: "检测与监测", href: "/reports" },
    { label: "放射工作人员", href: "/radiation-workers" },
    { label: "申报", href: "/declarations" },
    { label: "申报抽查", href: "/spot-checks" },
    { label: "自查和责任书", href: "/self-checks", may: "self-check.list" },
    { label: "逾期线索", href: "/overdue-declarations" },
    { label: "指标", href: "/indicators", key: "z" },
  ],
  inspection: [
    { label: "今日", href: "/", key: "t" },
    { label: "用人单位", href: "/employers", key: "d" },
    { label: "案件", href: "/cases", key: "a" },
    { label: "检测与监测", href: "/reports" },
    { label: "申报", href: "/declarations" },
    { label: "申报抽查", href: "/spot-checks" },
    { label: "自查和责任书", href: "/self-checks", may: "self-check.list" },
    { label: "逾期线索", href: "/overdue-declarations" },
    { label: "文书", href: "/documents" },
  ],
  laboratory: [
    { label: "今日", href: "/", key: "t" },
    { label: "上传与回执", href: "/uploads" },
    { label: "报送历史", href: "/submissions" },
    { label: "我的报告", href: "/reports" },
    { label: "个人剂量", href: "/dose-records" },
    { label: "接口密钥", href: "/api-keys" },
  ],
  "exam-institution": [
    { label: "今日", href: "/", key: "t" },
    { label: "上传与回执", href: "/uploads" },
    { label: "报送历史", href: "/submissions" },
    { label: "我的个案", href: "/exam-cards" },
    { label: "事项办理", href: "/cases", key: "a" },
    { label: "接口密钥", href: "/api-keys" },
  ],
  "diagnosis-institution": [
    { label: "今日", href: "/", key: "t" },
    { label: "诊断事项", href: "/cases", key: "a" },
    { label: "文书", href: "/documents" },
  ],
  employer: [
    { label: "今日", href: "/", key: "t" },
    { label: "本单位档案", href: "/my-file" },
    { label: "申报", href: "/declarations" },
    { label: "告知、自查、责任书", href: "/told" },
    { label: "检测", href: "/reports" },
    { label: "放射工作人员", href: "/radiation-workers" },
    { label: "体检", href: "/exam-cards" },
    { label: "整改与事项", href: "/cases", key: "a" },
    { label: "文书", href: "/documents" },
  ],
  platform: [
    { label: "今日", href: "/", key: "t" },
    { label: "用户", href: "/accounts" },
    { label: "机构", href: "/organisations" },
    { label: "接口密钥", href: "/api-keys" },
    { label: "留痕", href: "/audit" },
  ],
};
const admin: Record<string, Entry[]> = {
  "commission-admin": [
    { label: "用户", href: "/accounts" },
    { label: "机构", href: "/organisations" },
  ],
  auditor: [{ label: "留痕", href: "/audit" }],
};

const coManager: Entry[] = [
  { label: "今日", href: "/", key: "t" },
  { label: "本村单位", href: "/employers", key: "d" },
  { label: "核实与走访", href: "/verifications" },
  { label: "网格与巡查", href: "/grid" },
];

/** What the side bar shows: the desk of the organisation, for administrators only their own entries. */
export const navigationOf = (me: Me): Entry[] => {
  const { kind, roles } = me.actor;
  const administrators = roles.filter((r) => admin[r]);
  if (administrators.length > 0 && kind !== "platform")
    return [{ label: "今日", href: "/", key: "t" }, ...administrators.flatMap((r) => admin[r] ?? [])];
  if (kind === "township" && roles.every((r) => r === "co-manager")) return coManager;
  const all = work[kind === "cdc" ? "commission" : kind] ?? work["platform"] ?? [];
  if (kind === "platform")
    return all.filter((e) => (e.href === "/audit" ? roles.includes("auditor") : roles.includes("platform-admin") || e.href === "/"));
  return all;
};
