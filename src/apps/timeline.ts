import { z } from "zod";
import { allowed, route, type Ctx, type Route } from "#access";
import { listCases } from "#engines";
import { declarationKindNames, declarationStateNames, listDeclarations, listReports } from "#exposure";
import { employerNames, employerTimeline, registryErrors, type TimelineItem } from "#registry";
import { examDays } from "./queries.ts";

const eachKind = 100;
const cap = 300;

/**
 * What happened at an employer, joined from every room, newest first, at most 300 entries. A part the role may not read is
 * missing.
 * @throws Refusal RG-1001 also for an employer outside the scope
 */
export const employerHistory = async (ctx: Ctx, employerId: string): Promise<TimelineItem[]> => {
  if (!(await employerNames(ctx.tx, [employerId])).has(employerId)) throw registryErrors.employerNotFound();
  const may = (act: string): boolean => allowed(ctx.actor, act);
  const query = { employerId, limit: eachKind };
  const reports = may("report.read") ? (await listReports(ctx, query)).items.filter((r) => r.current) : [];
  const declarations = may("declaration.read") ? (await listDeclarations(ctx, query)).items : [];
  const cases = may("case.read") ? (await listCases(ctx, query)).items : [];
  const exams = may("card.read") ? await examDays(ctx, employerId, eachKind) : [];
  const items: TimelineItem[] = [
    ...(await employerTimeline(ctx, employerId, eachKind)),
    ...reports.map((r) => ({
      on: r.reportedOn,
      kind: "report",
      key: r.reportId,
      title: `检测报告 ${r.reportNo}，${r.overLimit > 0 ? `${r.overLimit} 项超标` : "全部达标"}`,
      text: r.institutionName,
      link: `/reports/${r.reportId}`,
    })),
    ...declarations.map((d) => ({
      on: d.decidedOn ?? d.declaredOn,
      kind: "declaration",
      key: d.declarationId,
      title: `${declarationKindNames[d.kind]}，${declarationStateNames[d.state]}`,
      text: d.receiptNo ?? "",
      link: `/declarations/${d.declarationId}`,
    })),
    ...exams.map((e) => ({
      on: e.on,
      kind: "card",
      key: e.on,
      title: `体检 ${e.cards} 人，疑似 ${e.suspected}，禁忌 ${e.contraindications}`,
      text: e.institutionName,
      link: `/employers/${employerId}?tab=exams&from=${e.on}&to=${e.on}`,
    })),
    ...cases.map((c) => ({
      on: c.closedOn ?? c.openedOn,
      kind: "case",
      key: c.caseId,
      title: `${c.caseNo} ${c.title}，${c.state === "closed" ? (c.outcomeTitle ?? "已结") : c.stageTitle}`,
      text: c.programmeTitle,
      link: `/cases/${c.caseId}`,
    })),
  ];
  return items.sort((a, b) => (a.on === b.on ? b.key.localeCompare(a.key) : a.on < b.on ? 1 : -1)).slice(0, cap);
};

export const timelineRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/timeline",
    summary: "一企一档的时间线",
    may: "employer.read",
    params: z.object({ employerId: z.uuid() }),
    response: z.object({
      items: z.array(
        z.object({
          on: z.string(),
          kind: z.string(),
          title: z.string(),
          text: z.string(),
          link: z.string().optional(),
          key: z.string(),
        }),
      ),
    }),
    run: async (ctx, { params }) => ({ items: await employerHistory(ctx, params.employerId) }),
  }),
];
