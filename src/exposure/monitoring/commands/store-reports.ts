import { newId, type Day } from "#kernel";
import { publish } from "#platform";
import { auditMany, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { resolvePosts, type ResolvedEmployer } from "#registry";
import type { Agent } from "#standards";
import { ResultsReceived } from "../events.ts";
import { deciding, groupOf, judgeLine, type Judged, type LaboratoryLicence, type Recognition } from "../rules/index.ts";
import type { LaboratoryReport, ReportSource, ResultLine } from "../schema.ts";
import type { LineAnswer, ReportAnswer } from "../views.ts";
import {
  insertReports,
  insertResults,
  insertSuperseded,
  type ReportRow,
  type ResultRow,
  type StoredVersion,
  type SupersededRow,
} from "../store.ts";

/** A line whose factor is known. */
export type Line = { line: ResultLine; agent: Agent; place: string };
/** A report that will be stored, with everything found out about it. */
export type Work = {
  answer: ReportAnswer;
  report: LaboratoryReport;
  lines: Line[];
  laboratory: LaboratoryLicence;
  employer: ResolvedEmployer;
  contentKey: string;
  recognition: Recognition;
  before: StoredVersion | undefined;
  reportId: string;
};

/** Posts, judgements, rows and announcements of everything taken, in a handful of statements. */
export async function storeReports(ctx: Ctx, work: readonly Work[], source: ReportSource, today: Day): Promise<void> {
  if (work.length === 0) return;
  const { tx } = ctx;
  const posts = await resolvePosts(
    tx,
    work.flatMap((w) =>
      w.lines.map((l) => ({
        employerId: w.employer.employerId,
        areaCode: w.employer.areaCode,
        name: l.line.postName,
        workshop: l.line.workshop,
        agents: [l.agent.code],
        on: w.report.sampledOn,
      })),
    ),
  );
  const reports: ReportRow[] = [];
  const results: ResultRow[] = [];
  const superseded: SupersededRow[] = [];
  const events: Parameters<typeof publish<NonNullable<(typeof ResultsReceived)["__payload"]>>>[2][] = [];
  let next = 0;
  for (const w of work) {
    const { report, laboratory, employer, recognition } = w;
    const groups = new Map<string, { postId: string; agent: Agent; judged: (Judged & { line: ResultLine; answer: LineAnswer })[] }>();
    for (const l of w.lines) {
      const postId = posts[next++]!;
      const judged = judgeLine(l.line, l.agent, report.sampledOn);
      const answer: LineAnswer = { place: l.place, outcome: "accepted", verdict: judged.verdict };
      w.answer.lines.push(answer);
      const key = `${postId} ${l.agent.code}`;
      const group = groups.get(key) ?? { postId, agent: l.agent, judged: [] };
      group.judged.push({ ...judged, line: l.line, answer });
      groups.set(key, group);
    }
    const base = {
      employer_id: employer.employerId,
      report_id: w.reportId,
      area_code: employer.areaCode,
      institution_id: laboratory.institutionId,
      sampled_on: report.sampledOn,
      reported_on: report.reportedOn,
      purpose: report.purpose,
    };
    const rows = [...groups.values()].map(({ postId, agent, judged }): ResultRow => {
      const best = deciding(judged);
      const resultId = newId();
      for (const j of judged) j.answer.resultId = resultId;
      const group = groupOf(agent.group, agent.name);
      const others = judged.filter((j) => j !== best).map((j) => j.finding);
      return {
        ...base,
        result_id: resultId,
        post_id: postId,
        post_name: best.line.postName,
        agent_code: agent.code,
        agent_name: agent.name,
        agent_group: group,
        recognised: recognition.groups[group] ?? false,
        sample: judged.map((j) => ({
          ...j.line.sample,
          hoursPerDay: j.line.hoursPerDay,
          daysPerWeek: j.line.daysPerWeek,
          workshop: j.line.workshop,
        })),
        verdict: best.verdict,
        value: best.value,
        value_text: best.valueText,
        unit: best.unit,
        limit_value: best.limit,
        ratio: best.ratio,
        finding: others.length > 0 ? { ...best.finding, others } : best.finding,
      };
    });
    results.push(...rows);
    reports.push({
      ...base,
      employer_name: employer.name,
      institution_name: laboratory.name,
      institution_area: laboratory.areaCode,
      report_no: report.reportNo,
      version: w.answer.version!,
      replaces: w.before?.reportId ?? null,
      licence_no: report.institution.licenceNo || laboratory.licenceNo,
      results: rows.length,
      over_limit: rows.filter((r) => r.verdict === "over").length,
      recognised: recognition.recognised,
      review: recognition.review,
      content_key: w.contentKey,
      finding: { ...recognition, correctionReason: report.correctionReason, qcNumber: report.institution.qcNumber },
      submission_id: source.submissionId ?? null,
      file_sha256: source.fileSha256 ?? null,
    });
    if (w.before?.current)
      superseded.push({
        employer_id: employer.employerId,
        report_id: w.before.reportId,
        by_report_id: w.reportId,
        area_code: employer.areaCode,
        institution_id: laboratory.institutionId,
        reason: report.correctionReason ?? "检测机构更正",
        business_day: today,
        account_id: ctx.actor.accountId,
      });
    events.push({
      employerId: employer.employerId,
      areaCode: employer.areaCode,
      reportId: w.reportId,
      reportNo: report.reportNo,
      version: w.answer.version!,
      ...(w.before ? { replaces: w.before.reportId } : {}),
      recognised: recognition.recognised,
      review: recognition.review,
      institutionId: laboratory.institutionId,
      institutionName: laboratory.name,
      results: rows.map((r) => ({
        resultId: r.result_id,
        postId: r.post_id,
        postName: r.post_name,
        agentCode: r.agent_code,
        agentName: r.agent_name,
        agentGroup: r.agent_group,
        verdict: r.verdict as Judged["verdict"],
        valueText: r.value_text,
        unit: r.unit,
        ...(r.limit_value === null ? {} : { limit: r.limit_value }),
        sampledOn: report.sampledOn,
        reportedOn: report.reportedOn,
        purpose: report.purpose,
        recognised: r.recognised,
      })),
    });
  }
  await insertReports(tx, reports);
  await insertResults(tx, results);
  await insertSuperseded(tx, superseded);
  await markEmployers(tx, [...new Set(work.map((w) => w.employer.employerId))], "report");
  for (const payload of events) await publish(tx, ResultsReceived, payload);
  await auditMany(
    ctx,
    reports.map((r) => ({
      action: "report.received",
      subjectKind: "report",
      subjectId: r.report_id,
      employerId: r.employer_id,
      details: {
        reportNo: r.report_no,
        version: r.version,
        results: r.results,
        overLimit: r.over_limit,
        recognised: r.recognised,
        source: source.kind,
      },
    })),
  );
}
