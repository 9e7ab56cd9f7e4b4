import { z } from "zod";
import { allowed, listSent, route, type Ctx, type Route } from "#access";
import { listCases } from "#engines";
import { declarationKindNames, declarationStateNames, listDeclarations, listReports } from "#exposure";
import { listDocuments } from "#exchange";
import { employerInformings, employerLetters, informingWayNames, letterKindNames, selfChecksOf } from "#oversight";
import { archiveItems, employerNames, employerTimeline, registryErrors, type TimelineItem } from "#registry";
import { examDays } from "./queries.ts";

const eachKind = 100;
const cap = 300;

type Part = {
  /** the part is missing for whoever may not do this */
  readonly may?: string;
  readonly read: (ctx: Ctx, employerId: string) => Promise<TimelineItem[]>;
};
const eachOf = (employerId: string) => ({ employerId, limit: eachKind });

/** The rooms' parts of the timeline. A room with events of its own adds a line here, and their kind to the page's filter. */
const parts: readonly Part[] = [
  { read: (ctx, employerId) => employerTimeline(ctx, employerId, eachKind) },
  {
    may: "report.read",
    read: async (ctx, employerId) =>
      (await listReports(ctx, eachOf(employerId))).items
        .filter((r) => r.current)
        .map((r) => ({
          on: r.reportedOn,
          kind: "report",
          key: r.reportId,
          title: `检测报告 ${r.reportNo}，${r.overLimit > 0 ? `${r.overLimit} 项超标` : "全部达标"}`,
          text: r.institutionName,
          link: `/reports/${r.reportId}`,
        })),
  },
  {
    may: "declaration.read",
    read: async (ctx, employerId) =>
      (await listDeclarations(ctx, eachOf(employerId))).items.map((d) => ({
        on: d.decidedOn ?? d.declaredOn,
        kind: "declaration",
        key: d.declarationId,
        title: `${declarationKindNames[d.kind]}，${declarationStateNames[d.state]}`,
        text: d.receiptNo ?? "",
        link: `/declarations/${d.declarationId}`,
      })),
  },
  {
    may: "informing.read",
    read: async (ctx, employerId) =>
      (await employerInformings(ctx, employerId)).items.map((i) => ({
        on: i.informedOn,
        kind: "informing",
        key: i.informingId,
        title: `告知动员：${informingWayNames[i.way]}`,
        text: `${i.organisationName} ${i.by}${i.receivedOn ? `，${i.receivedOn} ${i.receiverName}签收` : ""}`,
        link: `/employers/${employerId}/told`,
      })),
  },
  {
    may: "letter.read",
    read: async (ctx, employerId) =>
      (await employerLetters(ctx, employerId)).items.map((l) => ({
        on: l.signedOn ?? l.withdrawnOn ?? l.sentOn,
        kind: "letter",
        key: l.letterId,
        title: `${letterKindNames[l.kind]}${l.signedOn ? "已签署" : l.withdrawnOn ? "已收回" : "已下发"}`,
        text: l.title,
        link: `/employers/${employerId}/letters/${l.letterId}`,
      })),
  },
  {
    may: "self-check.read",
    read: async (ctx, employerId) =>
      (await selfChecksOf(ctx, employerId)).map((c) => ({
        on: c.submittedOn,
        kind: "self-check",
        key: c.checkId,
        title: `${c.year} 年自查第 ${c.version} 版，${c.failed > 0 ? `${c.failed} 项不符合` : "没有不符合项"}`,
        text: c.by,
        link: `/employers/${employerId}/self-check`,
      })),
  },
  {
    may: "card.read",
    read: async (ctx, employerId) =>
      (await examDays(ctx, employerId, eachKind)).map((e) => ({
        on: e.on,
        kind: "card",
        key: e.on,
        title: `体检 ${e.cards} 人，疑似 ${e.suspected}，禁忌 ${e.contraindications}`,
        text: e.institutionName,
        link: `/employers/${employerId}?tab=exams&from=${e.on}&to=${e.on}`,
      })),
  },
  {
    may: "case.read",
    read: async (ctx, employerId) =>
      (await listCases(ctx, eachOf(employerId))).items.map((c) => ({
        on: c.closedOn ?? c.openedOn,
        kind: "case",
        key: c.caseId,
        title: `${c.caseNo} ${c.title}，${c.state === "closed" ? (c.outcomeTitle ?? "已结") : c.stageTitle}`,
        text: c.programmeTitle,
        link: `/cases/${c.caseId}`,
      })),
  },
  {
    may: "document.read",
    read: async (ctx, employerId) =>
      (await listDocuments(ctx, { employerId })).items.map((d) => ({
        on: d.issuedOn as TimelineItem["on"],
        kind: "document",
        key: d.documentId,
        title: `${d.kindTitle} ${d.documentNo}${d.voidedOn === null ? "" : "，已作废"}`,
        text: d.issuer,
        link: `/employers/${employerId}?tab=documents`,
      })),
  },
  {
    read: async (ctx, employerId) =>
      (await archiveItems(ctx, employerId)).map((i) => ({
        on: i.on as TimelineItem["on"],
        kind: `archive.${i.section}`,
        key: i.itemId,
        title: `${i.title}${i.withdrawn === null ? "" : "（已撤下）"}`,
        text: i.filedBy,
        link: `/employers/${employerId}/archive`,
      })),
  },
  {
    may: "message.read-sent",
    // What was told on one day is one entry: the reader wants to know that, how often and whether it was opened.
    read: async (ctx, employerId) =>
      [...Map.groupBy((await listSent(ctx, eachOf(employerId))).items, (m) => m.sentOn)].map(([on, told]) => {
        const read = told.filter((m) => m.firstReadOn !== null);
        return {
          on: on as TimelineItem["on"],
          kind: "message",
          key: told[0]!.messageId,
          title: `提醒 ${told.length} 条：${told.map((m) => m.title).join("；")}`,
          text: read.length === 0 ? "未读" : read.length === told.length ? `${read[0]!.firstReadOn} 已读` : `已读 ${read.length} 条`,
          link: `/messages?box=sent&employer=${employerId}`,
        };
      }),
  },
];

/**
 * What happened at an employer, joined from every room, newest first, at most 300 entries. A part the role may not read is
 * missing.
 * @throws Refusal RG-1001 also for an employer outside the scope
 */
export const employerHistory = async (ctx: Ctx, employerId: string): Promise<TimelineItem[]> => {
  if (!(await employerNames(ctx.tx, [employerId])).has(employerId)) throw registryErrors.employerNotFound();
  const items: TimelineItem[] = [];
  for (const { may, read } of parts) if (!may || allowed(ctx.actor, may)) items.push(...(await read(ctx, employerId)));
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
