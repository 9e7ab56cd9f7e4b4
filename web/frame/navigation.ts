import type { Me } from "../access/types.ts";

/** Whose work it is. Officers of a city or a province oversee; the county does. */
const officials = ["county", "above", "cdc", "inspection", "township"] as const;
/** Persons of one employer who neither manage nor head it. */
const named = ["clerk", "personnel", "workshop"] as const;
type Desk =
  | (typeof officials)[number]
  | "co-manager"
  | "laboratory"
  | "exam-institution"
  | "diagnosis-institution"
  | "employer"
  | (typeof named)[number]
  | "administrator";

/** A page of the menu. `may` is what the page reads first; `also` are pages under other addresses that belong to it, `*` for one step. */
type Page = {
  readonly href: string;
  readonly label: string;
  /** Where the same page bears the words of another desk. */
  readonly words?: Readonly<Partial<Record<Desk, string>>>;
  readonly of: readonly Desk[];
  readonly may?: string;
  readonly key?: string;
  readonly also?: readonly string[];
};
type Part = { readonly title: string; readonly pages: readonly Page[] };

const told = ["/employers/*/told", "/employers/*/letters", "/employers/*/self-check", "/employers/*/notices"];
const employers = ["employer", ...named] as const;
const institutions = ["laboratory", "exam-institution", "diagnosis-institution"] as const;

/** The one menu of the platform: each desk sees what is its work and what it may open. */
const parts: readonly Part[] = [
  {
    title: "",
    pages: [{ href: "/", label: "今日", of: [...officials, "co-manager", ...institutions, ...employers, "administrator"], key: "t" }],
  },
  {
    title: "底数与核实",
    pages: [
      {
        href: "/employers",
        label: "用人单位",
        words: { township: "本镇单位", "co-manager": "本村单位" },
        of: [...officials, "co-manager"],
        may: "employer.read",
        key: "d",
        also: ["/employer-tags"],
      },
      {
        href: "/verifications",
        label: "核实名单",
        words: { township: "核实与走访", "co-manager": "核实与走访" },
        of: ["county", "above", "cdc", "township", "co-manager"],
        may: "employer.read",
        also: ["/employers/*/verification"],
      },
      { href: "/screening", label: "线索筛查", of: ["county", "township"], may: "screening.read" },
      {
        href: "/source-lists",
        label: "名单比对",
        of: ["county", "above", "cdc", "township"],
        may: "list.read",
        also: ["/identity-acts", "/employers/*/merge", "/employers/*/split"],
      },
      { href: "/site-groups", label: "园区和楼宇", of: ["county", "above", "cdc", "township"], may: "site-group.read" },
      {
        href: "/grid",
        label: "网格与巡查",
        of: ["county", "above", "township", "co-manager"],
        may: "grid.read-staff",
        also: ["/employers/*/grid"],
      },
      {
        href: "/area-changes",
        label: "行政区划调整",
        of: ["county", "above", "township"],
        may: "area.change-read",
        also: ["/areas"],
      },
    ],
  },
  {
    title: "申报与自查",
    pages: [
      { href: "/declarations", label: "申报", of: officials, may: "declaration.read" },
      {
        href: "/spot-checks",
        label: "申报抽查",
        of: officials,
        may: "spot-check.read",
        also: ["/spot-check-tasks", "/employers/*/accuracy"],
      },
      { href: "/overdue-declarations", label: "逾期线索", of: officials, may: "declaration.read" },
      { href: "/self-checks", label: "自查和责任书", of: officials, may: "self-check.list", also: ["/letters", "/informings", ...told] },
    ],
  },
  {
    title: "本单位",
    pages: [
      { href: "/my-file", label: "本单位档案", of: employers, may: "employer.read", also: ["/employers"] },
      { href: "/workers", label: "劳动者", words: { workshop: "所管岗位劳动者" }, of: employers, may: "worker.read" },
      { href: "/contracts", label: "承包与派遣", of: ["employer", "clerk", "personnel"], may: "employer.read" },
      { href: "/training", label: "培训", of: employers, may: "employer.read" },
    ],
  },
  {
    title: "申报与告知",
    pages: [
      { href: "/declarations", label: "申报", of: ["employer", "clerk"], may: "declaration.read", also: ["/submissions", "/uploads"] },
      { href: "/told", label: "告知、自查、责任书", of: ["employer", "clerk"], may: "letter.read", also: told },
      { href: "/notices", label: "岗位告知", of: ["personnel", "workshop"], may: "notice.read", also: ["/employers/*/notices"] },
    ],
  },
  {
    title: "报送",
    pages: [
      { href: "/uploads", label: "上传与回执", of: institutions, may: "submission.submit" },
      { href: "/submissions", label: "报送历史", of: institutions, may: "submission.read" },
    ],
  },
  {
    title: "检测与体检",
    pages: [
      {
        href: "/reports",
        label: "检测与监测",
        words: { laboratory: "我的报告", employer: "检测", clerk: "检测" },
        of: [...officials, "laboratory", "employer", "clerk"],
        may: "report.read",
      },
      { href: "/dose-records", label: "个人剂量", of: ["laboratory"], may: "dose.read" },
      {
        href: "/exam-cards",
        label: "体检与病人",
        words: { "exam-institution": "我的个案", employer: "体检" },
        of: [...officials, "exam-institution", "employer"],
        may: "card.read",
      },
      {
        href: "/radiation-workers",
        label: "放射工作人员",
        of: [...officials, "employer"],
        may: "radiation.read",
        also: ["/employers/*/radiation-workers"],
      },
    ],
  },
  {
    title: "事项与文书",
    pages: [
      {
        href: "/cases",
        label: "事项办理",
        words: { inspection: "案件", "diagnosis-institution": "诊断事项", employer: "整改与事项" },
        of: [...officials, ...institutions, "employer"],
        may: "case.read",
        key: "a",
      },
      { href: "/documents", label: "文书", of: [...officials, "employer"], may: "document.read" },
    ],
  },
  {
    title: "指标与调度",
    pages: [
      { href: "/indicators", label: "指标", of: officials, may: "indicator.read", key: "z" },
      { href: "/base-figures", label: "底数统计", of: officials, may: "base.read" },
      { href: "/town-returns", label: "镇街报送", of: ["county", "above", "township"], may: "town-return.read", also: ["/dispatch"] },
      { href: "/bulletins", label: "通报与考核", of: officials, may: "bulletin.read" },
    ],
  },
  {
    title: "管理",
    pages: [
      { href: "/accounts", label: "用户", of: ["administrator"], may: "access.manage-people" },
      { href: "/organisations", label: "机构", of: ["administrator"], may: "access.manage-people" },
      { href: "/area-changes", label: "行政区划调整", of: ["administrator"], may: "area.change-read", also: ["/areas"] },
      { href: "/employer-accounts", label: "账号与权限", of: ["employer"], may: "staff.manage" },
      { href: "/api-keys", label: "接口密钥", of: ["administrator", ...institutions, "employer"], may: "access.manage-keys" },
      { href: "/freezes", label: "应急冻结", of: ["administrator"], may: "access.read-freezes" },
      { href: "/alarms", label: "异常访问", of: ["administrator"], may: "access.read-alarms" },
      { href: "/registers", label: "数据目录", of: ["administrator"], may: "register.read" },
      { href: "/audit", label: "留痕", of: ["administrator"], may: "access.read-audit" },
    ],
  },
];

/** Pages that hang on the person's name and on the messages in the header. */
const inHeader = ["/messages", "/delegations", "/sessions"] as const;
/** A menu so short needs no headings. */
const plain = 8;

export type Entry = { label: string; href: string; key?: string };
export type Group = { title: string; entries: Entry[] };

const administrators = ["platform-admin", "commission-admin", "auditor"];
export const deskOf = ({ kind, roles, areaCode }: Me["actor"]): Desk => {
  if (kind === "platform" || roles.some((r) => administrators.includes(r))) return "administrator";
  if (kind === "township") return roles.every((r) => r === "co-manager") ? "co-manager" : "township";
  if (kind === "employer") {
    if (roles.some((r) => r === "employer-manager" || r === "employer-head")) return "employer";
    return named.find((desk) => roles.some((r) => r === `employer-${desk}`)) ?? "employer";
  }
  if (kind === "commission") return areaCode.slice(4, 6) === "00" ? "above" : "county";
  return kind === "worker" ? "employer" : kind;
};

/** What the menu shows, group by group: no entry that is refused, no empty group. */
export const menuOf = ({ actor, abilities }: Me): Group[] => {
  const desk = deskOf(actor);
  const groups = parts
    .map(({ title, pages }) => ({
      title,
      entries: pages
        .filter((p) => p.of.includes(desk) && (p.may === undefined || abilities.includes(p.may)))
        .map(({ href, label, words, key }): Entry => ({ href, label: words?.[desk] ?? label, ...(key ? { key } : {}) })),
    }))
    .filter((g) => g.entries.length > 0);
  const all = groups.flatMap((g) => g.entries);
  if (all.length < plain) return [{ title: "", entries: all }];
  // Whoever may not see what examinations find does not read of them either.
  const exams = all.some((e) => e.href === "/exam-cards");
  return groups.map((g) => (g.title === "检测与体检" && !exams ? { ...g, title: "检测" } : g));
};

export const navigationOf = (me: Me): Entry[] => menuOf(me).flatMap((g) => g.entries);

/** The words under which a page stands in the menu of the person. */
export const labelOf = (me: Me, href: string, otherwise: string): string =>
  navigationOf(me).find((e) => e.href === href)?.label ?? otherwise;

const steps = (path: string): string[] => path.split("/").filter(Boolean);
/** How far a path agrees with a pattern: its length in steps, -1 when it does not. */
const agrees = (pattern: string, path: string): number => {
  const want = steps(pattern);
  const have = steps(path);
  return want.every((step, i) => step === "*" || step === have[i]) && have.length >= want.length ? want.length : -1;
};

/** Which entry a page belongs to: its own, else the nearest above it; `""` for what hangs in the header or is the law's. */
export const placeOf = (me: Me, path: string): string => {
  if (path === "/standards" || path.startsWith("/standards/") || inHeader.some((p) => p === path)) return "";
  const shown = new Set(navigationOf(me).map((e) => e.href));
  const desk = deskOf(me.actor);
  return parts
    .flatMap(({ pages }) => pages)
    .filter((p) => p.of.includes(desk) && shown.has(p.href))
    .map((p) => ({ href: p.href, far: Math.max(...[p.href, ...(p.also ?? [])].map((pattern) => agrees(pattern, path))) }))
    .reduce((best, p) => (p.far > best.far ? p : best), { href: "/", far: 0 }).href;
};
