import { useMay } from "../frame/session.tsx";
import type { CaseLine } from "../cases/types.ts";
import type { DeclarationLine, ReportLine } from "../exposure/types.ts";
import type { CardLine } from "../health/types.ts";
import { problemFrom, type Page } from "../kit/api.ts";
import { useGet } from "../kit/query.ts";
import { declarationKindWords, declarationStateWords, word } from "../kit/words.ts";
import type { EmployerFile, FileEntry } from "./types.ts";

/** What happened at an employer, newest first: the server's joined timeline, else joined here from what the reader may list. */
export const useTimeline = (file: EmployerFile): { items: FileEntry[]; loading: boolean } => {
  const may = useMay();
  const { employerId } = file.employer;
  const whole = useGet<{ items: FileEntry[] }>(`employers/${employerId}/timeline`);
  const apart = whole.error !== null && problemFrom(whole.error).status === 404;
  const query = { employerId, limit: 50 };
  const reports = useGet<Page<ReportLine>>(apart && may("report.read") ? "reports" : undefined, query);
  const cards = useGet<Page<CardLine>>(apart && may("card.read") ? "exam-cards" : undefined, query);
  const declarations = useGet<Page<DeclarationLine>>(apart && may("declaration.read") ? "declarations" : undefined, query);
  const cases = useGet<Page<CaseLine>>(apart && may("case.read") ? "cases" : undefined, query);
  if (!apart) return { items: whole.data?.items ?? [], loading: whole.isLoading };
  const items: FileEntry[] = [
    ...(reports.data?.items ?? []).map((r) => ({
      on: r.reportedOn,
      kind: "report",
      key: r.reportId,
      title: `检测报告 ${r.reportNo}，${r.overLimit > 0 ? `${r.overLimit} 项超标` : "全部达标"}`,
      text: r.institutionName,
      link: `/reports/${r.reportId}`,
    })),
    ...daysOf(cards.data?.items ?? []).map(([day, list]) => ({
      on: day,
      kind: "card",
      key: day,
      title: `体检 ${list.length} 人，${summary(list)}`,
      text: list[0]?.institutionName ?? "",
      link: `/employers/${employerId}?tab=exams&from=${day}&to=${day}`,
    })),
    ...(declarations.data?.items ?? []).map((d) => ({
      on: d.decidedOn ?? d.declaredOn,
      kind: "declaration",
      key: d.declarationId,
      title: `${word(declarationKindWords, d.kind)}，${word(declarationStateWords, d.state)}`,
      text: d.receiptNo ?? "",
      link: `/declarations/${d.declarationId}`,
    })),
    ...(cases.data?.items ?? []).map((c) => ({
      on: c.closedOn ?? c.openedOn,
      kind: "case",
      key: c.caseId,
      title: `${c.caseNo} ${c.title}，${c.state === "closed" ? (c.outcomeTitle ?? "已结") : c.stageTitle}`,
      text: c.programmeTitle,
      link: `/cases/${c.caseId}`,
    })),
    ...file.traces.map((t) => ({ on: t.businessDay, kind: "registry", key: t.traceId, title: t.summary, text: t.source })),
    ...file.versions.map((v) => ({
      on: v.businessDay,
      kind: "registry",
      key: `v${v.version}`,
      title: `登记信息第 ${v.version} 版`,
      text: v.source,
    })),
  ];
  return { items: items.sort((a, b) => b.on.localeCompare(a.on)), loading: [reports, cards, declarations, cases].some((q) => q.isLoading) };
};

const daysOf = (cards: CardLine[]): [string, CardLine[]][] => [
  ...Map.groupBy(
    cards.filter((c) => c.current),
    (c) => c.examOn,
  ),
];
const summary = (cards: CardLine[]): string => {
  const n = (kind: string): number => cards.filter((c) => c.conclusion === kind).length;
  return `疑似 ${n("suspected")}，禁忌 ${n("contraindication")}`;
};
