import { allowed, type Ctx } from "#access";
import { listCases, type CaseLine } from "#engines";
import { declarationKindNames, dutiesOf, dutyCalendar, listDeclarations, listReports, purposeNames, type CalendarLine } from "#exposure";
import { phaseLabels } from "#health";
import type { Day } from "#kernel";
import { archiveItems, readEmployer, type ArchiveItem, type EmployerPage } from "#registry";
import { examRounds, printedPapers, workersInBooks, type ExamRound, type PrintedPaper } from "./queries.ts";
import type { Evidence } from "./rules.ts";

type Declarations = Awaited<ReturnType<typeof listDeclarations>>["items"];
type Reports = Awaited<ReturnType<typeof listReports>>["items"];

/** Everything of an employer that a line of the archive may rest on, as its reader sees it. */
export type ArchiveFacts = {
  readonly today: Day;
  readonly page: EmployerPage;
  readonly calendar: readonly CalendarLine[];
  readonly testDueOn: Day | null;
  readonly declarations: Declarations;
  readonly reports: Reports;
  readonly cases: readonly CaseLine[];
  readonly papers: readonly PrintedPaper[];
  readonly items: readonly ArchiveItem[];
  /** the reader may see who was examined */
  readonly persons: boolean;
  readonly rounds: readonly ExamRound[];
  readonly workers: { workers: number; lastOn: Day | null } | undefined;
};

const many = 200;
/** Gathers once what all lines read. @throws Refusal RG-1001 */
export const gatherFacts = async (ctx: Ctx, asked: string): Promise<ArchiveFacts> => {
  const page = await readEmployer(ctx, asked);
  const { employerId } = page.employer;
  const may = (act: string): boolean => allowed(ctx.actor, act);
  const query = { employerId, limit: many };
  const persons = may("card.read");
  const duties = may("declaration.read") ? await dutiesOf(ctx, employerId) : [];
  return {
    today: ctx.clock.today(),
    page,
    calendar: may("declaration.read") ? await dutyCalendar(ctx, employerId) : [],
    testDueOn: duties.find((d) => d.duty === "periodic-test")?.dueOn ?? null,
    declarations: may("declaration.read") ? (await listDeclarations(ctx, query)).items : [],
    reports: may("report.read") ? (await listReports(ctx, query)).items.filter((r) => r.current) : [],
    cases: may("case.read") ? (await listCases(ctx, query)).items : [],
    papers: may("document.read") ? await printedPapers(ctx, employerId) : [],
    items: (await archiveItems(ctx, employerId)).filter((i) => i.withdrawn === null),
    persons,
    rounds: persons ? await examRounds(ctx, employerId) : [],
    workers: may("worker.read") ? await workersInBooks(ctx, employerId) : undefined,
  };
};

const own = ["declaration-receipt", "archive-bundle"];
const paperEvidence = (p: PrintedPaper): Evidence => ({
  title: `${p.title.split(" ")[0]} ${p.documentNo}`,
  on: p.issuedOn,
  until: null,
  from: p.issuer,
  file: { sha256: p.sha256, name: `${p.documentNo}.pdf`, bytes: p.bytes },
});
const caseEvidence =
  (programme: string) =>
  (f: ArchiveFacts): Evidence[] =>
    f.cases
      .filter((c) => c.programme === programme)
      .map((c) => ({
        title: `${c.caseNo} ${c.title}，${c.state === "closed" ? (c.outcomeTitle ?? "已结") : c.stageTitle}`,
        on: c.closedOn ?? c.openedOn,
        until: null,
        from: c.programmeTitle,
        link: `/cases/${c.caseId}`,
      }));
/** The last of a series holds until the duty comes again, those before it until the next. */
const series = (found: readonly Omit<Evidence, "until">[], until: Day | null): Evidence[] =>
  found.toSorted((a, b) => (a.on < b.on ? 1 : -1)).map((e, i, all) => ({ ...e, until: i === 0 ? until : all[i - 1]!.on }));
const dueOf = (f: ArchiveFacts, has: (duty: string) => boolean): Day | null =>
  f.calendar.flatMap((l) => (has(l.duty) && l.dueOn ? [l.dueOn] : [])).toSorted()[0] ?? null;
const reportEvidence = (f: ArchiveFacts, purpose: Reports[number]["purpose"]): Omit<Evidence, "until">[] =>
  f.reports
    .filter((r) => r.purpose === purpose)
    .map((r) => ({
      title: `${purposeNames[r.purpose]}报告 ${r.reportNo}，${r.results} 项${r.overLimit > 0 ? `，${r.overLimit} 项超标` : ""}`,
      on: r.sampledOn,
      from: r.institutionName,
      link: `/reports/${r.reportId}`,
    }));

/** What lines name as their source, from records. A new one is an entry here. */
export const archiveSources = {
  declarations: (f: ArchiveFacts): Evidence[] =>
    series(
      f.declarations
        .filter((d) => d.state === "accepted")
        .map((d) => {
          const receipt = f.papers.find((p) => p.kind === "declaration-receipt" && p.subjectId === d.declarationId);
          return {
            title: `${declarationKindNames[d.kind]}，回执 ${d.receiptNo ?? "无编号"}`,
            on: d.decidedOn ?? d.declaredOn,
            from: receipt ? receipt.issuer : "申报系统",
            link: `/declarations/${d.declarationId}`,
            ...(receipt ? { file: paperEvidence(receipt).file! } : {}),
          };
        }),
      f.page.employer.declarationValidUntil,
    ),
  tests: (f: ArchiveFacts): Evidence[] => series(reportEvidence(f, "periodic"), f.testDueOn),
  evaluations: (f: ArchiveFacts): Evidence[] =>
    series(
      reportEvidence(f, "evaluation"),
      dueOf(f, (d) => d === "evaluate-severe"),
    ),
  remediations: caseEvidence("over-limit-remediation"),
  suspicions: caseEvidence("suspected-disease-follow-up"),
  posts: (f: ArchiveFacts): Evidence[] => {
    const posts = f.page.posts.filter((p) => p.active);
    return posts.length === 0
      ? []
      : [
          {
            title: `${posts.length} 个岗位，${new Set(posts.flatMap((p) => p.agents)).size} 种危害因素`,
            on: f.page.employer.declaredOn ?? f.page.employer.registeredOn,
            until: null,
            from: "岗位登记",
            link: `/employers/${f.page.employer.employerId}?tab=posts`,
          },
        ];
  },
  exams: (f: ArchiveFacts): Evidence[] =>
    series(
      f.rounds.map((r) => ({
        title: `${r.year} 年${phaseLabels[r.phase as keyof typeof phaseLabels] ?? r.phase}检查 ${r.persons} 人`,
        on: r.lastOn,
        from: r.institutionName,
        link: `/employers/${f.page.employer.employerId}?tab=exams`,
      })),
      dueOf(f, (d) => d.startsWith("exam-during:")),
    ),
  workers: (f: ArchiveFacts): Evidence[] =>
    f.workers && f.workers.workers > 0
      ? [
          {
            title: `在册劳动者 ${f.workers.workers} 人，姓名和证件号脱敏`,
            on: f.workers.lastOn ?? f.page.employer.registeredOn,
            until: null,
            from: "个案卡和用工登记",
            link: `/employers/${f.page.employer.employerId}?tab=workers`,
          },
        ]
      : [],
  contact: (f: ArchiveFacts): Evidence[] =>
    f.page.employer.contactName !== "" && f.page.employer.contactPhone !== ""
      ? [
          {
            title: `联系人 ${f.page.employer.contactName}`,
            on: (f.page.versions.find((v) => "contactName" in v.changed || "contactPhone" in v.changed)?.businessDay ??
              f.page.employer.registeredOn) as Day,
            until: null,
            from: "登记信息",
            link: `/employers/${f.page.employer.employerId}`,
          },
        ]
      : [],
  "authority-documents": (f: ArchiveFacts): Evidence[] => f.papers.filter((p) => !own.includes(p.kind)).map(paperEvidence),
} as const;
export type SourceId = keyof typeof archiveSources;

/** What a source has to own up to although it found something: factors nobody was examined for in service. */
export const lacksOf: Partial<Record<SourceId, (f: ArchiveFacts) => string>> = {
  exams: (f) => {
    const none = f.calendar.filter((l) => l.duty.startsWith("exam-during:") && l.countedFrom.on === null);
    return none.length === 0 ? "" : `没有${none.map((l) => /（(.*)）/.exec(l.name)?.[1] ?? l.name).join("、")}的在岗检查`;
  },
};

/** Kept papers of some kinds as evidence. */
export const keptEvidence = (f: ArchiveFacts, kinds: readonly string[]): Evidence[] =>
  f.items
    .filter((i) => kinds.includes(i.kind))
    .map((i) => ({
      title: i.title,
      on: i.on as Day,
      until: i.validUntil as Day | null,
      from: i.filedBy,
      ...(i.sha256 !== null
        ? {
            link: `/api/v1/employers/${f.page.employer.employerId}/archive-items/${i.itemId}/file`,
            file: { sha256: i.sha256, name: i.fileName, bytes: i.bytes ?? 0 },
          }
        : { from: `${i.filedBy}；无电子件：${i.note}` }),
    }));
/** Printed documents of some kinds as evidence. */
export const documentEvidence = (f: ArchiveFacts, kinds: readonly string[]): Evidence[] =>
  f.papers.filter((p) => kinds.includes(p.kind)).map(paperEvidence);
