import { type Ctx, systemActor } from "#access";
import { clauseText, type Finding } from "#standards";
import { CaseActDone, readCase } from "#engines";
import {
  DeclarationAccepted,
  declarationDifference,
  declarationKindNames,
  readDeclaration,
  readReport,
  type DeclarationKind,
} from "#exposure";
import type { Day } from "#kernel";
import { type FileStore, filesOf, type JobContext, subscribe } from "#platform";
import { BulletinPublished, publishedVersions, readBulletin, readEmployer } from "#registry";
import { issueDocument, voidDocument } from "./commands.ts";
import {
  dayText,
  declarationReceipt,
  type DeclarationReceiptModel,
  type PrintedResult,
  remediationNotice,
  type RemediationNoticeModel,
  townBulletin,
  type TownBulletinModel,
} from "./kinds.ts";
import { authorityOf, documentsOf, type FoundDocument } from "./store.ts";

const inWorker = <T>(job: JobContext, fn: (ctx: Ctx, files: FileStore) => Promise<T>): Promise<T> =>
  job.db.asWorker((tx) => fn({ tx, clock: job.clock, actor: systemActor }, filesOf(job.db)));
const people = (n: unknown): string => (typeof n === "number" ? `${n.toLocaleString("zh-CN")} 人` : "未填");
const countyOf = (areaCode: string): string => `${areaCode.slice(0, 6)}000000`;

const shownChanges = 12;
const receiptLeads: Record<DeclarationKind, string> = {
  initial: "你单位提交的职业病危害项目申报材料已经收到并核对，内容如下。",
  change: "你单位提交的职业病危害项目变更申报材料已经收到并核对，内容如下。",
  annual: "你单位提交的职业病危害项目年度更新材料已经收到并核对，内容如下。",
  cancellation: "你单位提交的职业病危害项目申报注销材料已经收到并核对，原申报自受理之日起注销。",
};

export type AcceptedDeclaration = {
  readonly employerId: string;
  readonly areaCode: string;
  readonly declarationId: string;
  readonly version: number;
  readonly acceptedOn: Day;
  readonly receiptNo: string;
};
/** Issues the receipt of an accepted declaration; a second call gives the first receipt back. */
export async function issueReceipt(ctx: Ctx, files: FileStore, accepted: AcceptedDeclaration): Promise<FoundDocument> {
  const declaration = await readDeclaration(ctx, accepted.declarationId);
  const { employer } = await readEmployer(ctx, accepted.employerId);
  const window = declaration.updateWindow;
  const { filing } = declaration;
  const compared = declaration.kind === "change" || declaration.kind === "annual";
  const changes = compared ? (await declarationDifference(ctx, accepted.declarationId)).items : [];
  const values = declaration.content.values as Record<string, unknown>;
  const model: DeclarationReceiptModel = {
    employer: employer.name,
    creditCode: employer.creditCode,
    kind: declarationKindNames[declaration.kind],
    lead: receiptLeads[declaration.kind],
    occasionText: filing
      ? `${filing.title}；${filing.from} ${dayText(filing.on)}，应于 ${dayText(filing.dueOn)}前申报${filing.lateDays > 0 ? `，超期 ${filing.lateDays} 天` : ""}（${filing.clause}）`
      : "",
    changes: changes
      .slice(0, shownChanges)
      .map((c) => ({ label: `${c.section} ${c.label}`, before: c.before ?? "无", after: c.after ?? "无" })),
    changesText:
      changes.length === 0
        ? ""
        : `与上一版相比有 ${changes.length} 处变化${changes.length > shownChanges ? `，列出前 ${shownChanges} 处` : ""}`,
    receiptNo: accepted.receiptNo,
    declaredOnText: dayText(declaration.declaredOn),
    acceptedOnText: dayText(accepted.acceptedOn),
    address: employer.workplaceAddress,
    workersText: people(values["workersTotal"]),
    exposedText: people(values["exposedTotal"]),
    agents: declaration.content.hazardItems.map((h) => ({ name: h.agentName, workersText: people(h.workers) })),
    nextText: window === null ? "" : `自 ${dayText(window.opensOn)}起可办，${dayText(window.closesOn)}前办完`,
    clause: `职业病防治法第十六条；${window?.clause ?? "职业病危害项目申报办法（原安监总局令第48号）"}`,
  };
  return issueDocument(ctx, files, declarationReceipt, {
    employerId: accepted.employerId,
    areaCode: accepted.areaCode,
    subjectId: accepted.declarationId,
    subjectVersion: accepted.version,
    issuedOn: accepted.acceptedOn,
    issuer: await authorityOf(ctx.tx, countyOf(accepted.areaCode)),
    model,
  });
}

const printedResult = (f: Finding): PrintedResult => {
  const unit = f.unit === undefined ? "" : ` ${f.unit}`;
  return {
    valueText: `${f.valueText ?? String(f.value ?? "")}${unit}`,
    limitText: f.limit === undefined ? "见判定过程" : [f.limitKind, `${f.limit}${unit}`].filter(Boolean).join("："),
    steps: f.steps.map((s) => s.text),
    clauses: [...new Set(f.clauses.map(clauseText))],
    unconfirmed: f.unconfirmed === true,
  };
};

/**
 * Issues the notice that goes with an approved plan: what was measured, the arithmetic and the clauses of the stored
 * finding, and the day the plan names.
 * @param approvedNo  number of the approving act; each approved plan has its own notice
 */
export async function issueNotice(ctx: Ctx, files: FileStore, caseId: string, approvedNo: number): Promise<FoundDocument> {
  const page = await readCase(ctx, caseId);
  const { employer } = await readEmployer(ctx, page.employerId);
  const facts = page.facts as Record<string, string | number | undefined>;
  const approved = page.acts.find((a) => a.actNo === approvedNo);
  const plan = page.acts.findLast((a) => a.act === "submit-plan" && a.actNo < approvedNo);
  const planned = (field: string): string => plan?.filled.find((l) => l.field === field)?.text ?? "";
  const report = await readReport(ctx, String(facts["reportId"]));
  const result = report.results.find((r) => r.resultId === facts["resultId"]);
  const over = (result ? [result.finding, ...(result.finding.others ?? [])] : []).filter((f) => f.verdict === "over");
  const model: RemediationNoticeModel = {
    employer: employer.name,
    caseNo: page.caseNo,
    post: String(facts["postName"]),
    agent: String(facts["agentName"]),
    sampledOnText: dayText(String(facts["sampledOn"])),
    reportText: `${String(facts["reportNo"])}（${String(facts["institutionName"] ?? "")}）`,
    results: over.map(printedResult),
    law: "职业病防治法第二十六条第四款",
    deadlineText: dayText(planned("deadline")),
    measures: [planned("measures"), planned("measuresText")].filter((t) => t !== "").join("，"),
  };
  return issueDocument(ctx, files, remediationNotice, {
    employerId: page.employerId,
    areaCode: page.areaCode,
    subjectId: caseId,
    subjectVersion: approvedNo,
    issuedOn: approved?.on ?? ctx.clock.today(),
    issuer: await authorityOf(ctx.tx, countyOf(page.areaCode)),
    model,
  });
}

/** Of the versions of a bulletin only the paper of the newest holds; every earlier one names it. */
const correctEarlier = async (ctx: Ctx, areaCode: string, period: string): Promise<void> => {
  const versions = await publishedVersions(ctx, areaCode, period);
  const papers = new Map(
    (
      await documentsOf(
        ctx.tx,
        townBulletin.id,
        versions.map((v) => v.bulletinId),
      )
    ).map((d) => [d.subjectId, d]),
  );
  const [holds, ...earlier] = versions.flatMap((v) => {
    const paper = papers.get(v.bulletinId);
    return paper ? [{ ...v, paper }] : [];
  });
  for (const { paper } of earlier)
    if (holds && paper.voidedOn === null)
      await voidDocument(ctx, paper.documentId, `由第 ${holds.version} 版更正：${holds.reason}`, holds.paper);
};

/** Prints a published bulletin as it is kept; a later version has a document of its own, which corrects the earlier ones. */
export async function issueBulletin(ctx: Ctx, files: FileStore, bulletinId: string): Promise<FoundDocument> {
  const b = await readBulletin(ctx, bulletinId);
  const ids = b.content.sources.map((s) => s.indicatorId);
  const cell = (text: string, n: number, d: number): string => (d === 0 ? "—" : `${text}（${n}/${d}）`);
  const model: TownBulletinModel = {
    employer: `${b.areaName} ${b.period} 第 ${b.version} 版`,
    periodText: `${b.period.slice(0, 4)} 年第 ${b.period.slice(6)} 季度`,
    dataDayText: dayText(b.dataDay),
    rankedBy: b.content.rankedBy,
    columns: b.content.sources.map((s) => s.label),
    rows: [
      ...b.content.towns.map((t) => ({
        rank: t.rank === null ? "—" : `${t.rank}${t.tied ? "（并列）" : ""}`,
        name: t.areaName,
        cells: ids.map((id) => cell(t.figures[id]!.text, t.figures[id]!.numerator, t.figures[id]!.denominator)),
      })),
      {
        rank: "",
        name: `${b.areaName}合计`,
        cells: ids.map((id) => cell(b.content.county[id]!.text, b.content.county[id]!.numerator, b.content.county[id]!.denominator)),
      },
    ],
    late: b.content.late.map(
      (l) =>
        `${l.name} ${l.period}：应于 ${l.dueOn} 前报送，${l.submittedOn ? `${l.submittedOn} 报送` : "没有报送"}，逾期 ${l.lateDays} 天`,
    ),
    sources: b.content.sources.map((s) => `${s.indicatorId} ${s.label}：${s.definition}${s.target ? `；目标 ${s.target}` : "；未定目标"}`),
    people: `起草 ${b.draftedName}（${b.draftedOn}）　审核 ${b.decidedName}（${b.decidedOn ?? ""}）`,
    correction: b.version > 1 ? `本通报为第 ${b.version} 版，替代此前发布的版本。${b.reason}` : "",
  };
  const issued = await issueDocument(ctx, files, townBulletin, {
    // A bulletin is about an area and no employer; its own id stands where other documents name one.
    employerId: bulletinId,
    areaCode: b.areaCode,
    subjectId: bulletinId,
    issuedOn: (b.publishedOn ?? b.draftedOn) as Day,
    issuer: await authorityOf(ctx.tx, countyOf(b.areaCode)),
    model,
  });
  await correctEarlier(ctx, b.areaCode, b.period);
  return issued;
}

export const documentSubscriptions = [
  subscribe(BulletinPublished, "documents.bulletin", (job, { bulletinId }) =>
    inWorker(job, async (ctx, files) => void (await issueBulletin(ctx, files, bulletinId))),
  ),
  subscribe(DeclarationAccepted, "documents.receipt", (job, accepted) =>
    inWorker(job, async (ctx, files) => void (await issueReceipt(ctx, files, accepted))),
  ),
  subscribe(CaseActDone, "documents.notice", (job, { acts }) =>
    inWorker(job, async (ctx, files) => {
      for (const act of acts) if (act.document === remediationNotice.id) await issueNotice(ctx, files, act.caseId, act.actNo);
    }),
  ),
];
