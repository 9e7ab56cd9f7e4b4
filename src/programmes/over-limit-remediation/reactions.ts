import { noted, openCaseIds, openCases, openCasesNaming, performActs, reaction, type ActRequest } from "#engines";
import { latestResults, ReportInvalidated, ResultsReceived } from "#exposure";
import { employerNames } from "#registry";
import { overLimitRemediation } from "./programme.ts";

const keyOf = (r: { postId: string; agentCode: string }): string => overLimitRemediation.opens.subject(r);

/**
 * A report arrived: results of posts with an open case are noted there (and move it when they prove something); posts over
 * the limit without one get a case. Of several results of one post and factor in a report, those over the limit come first.
 */
export const onResults = reaction(ResultsReceived, "programmes.over-limit-remediation", async (ctx, report) => {
  if (report.results.length === 0) return;
  const subjects = report.results.map((r) => ({ employerId: report.employerId, subjectKey: keyOf(r) }));
  const open = await openCaseIds(ctx.tx, overLimitRemediation.id, subjects);
  const earlier = await noted(
    ctx.tx,
    [...open.values()].map((c) => c.caseId),
    "receive-result",
  );
  const known = new Set(earlier.map((n) => `${n.caseId} ${String(n.input["resultId"])}`));
  const acts: ActRequest[] = [];
  const openings = new Map<string, (typeof report.results)[number]>();
  for (const r of report.results) {
    const found = open.get(`${report.employerId} ${keyOf(r)}`);
    if (!found) {
      if (r.verdict === "over" && !openings.has(keyOf(r))) openings.set(keyOf(r), r);
      continue;
    }
    // Told twice, or the very report the case began with.
    if (found.facts["reportId"] === report.reportId || known.has(`${found.caseId} ${r.resultId}`)) continue;
    acts.push({
      caseId: found.caseId,
      act: "receive-result",
      input: {
        reportId: report.reportId,
        reportNo: report.reportNo,
        resultId: r.resultId,
        verdict: r.verdict,
        valueText: r.valueText,
        unit: r.unit,
        limit: r.limit,
        sampledOn: r.sampledOn,
        reportedOn: r.reportedOn,
        purpose: r.purpose,
        recognised: r.recognised,
        institutionName: report.institutionName,
        replaces: report.replaces,
      },
    });
  }
  await performActs(ctx, acts, { skipRefused: true });
  if (openings.size === 0) return;
  // An old report handed in late opens nothing where a later sample was within the limit.
  for (const latest of await latestResults(ctx.tx, [report.employerId])) {
    const found = openings.get(keyOf(latest));
    if (found && latest.verdict === "within" && latest.sampledOn > found.sampledOn) openings.delete(keyOf(latest));
  }
  if (openings.size === 0) return;
  const employerName = (await employerNames(ctx.tx, [report.employerId])).get(report.employerId);
  await openCases(
    ctx,
    overLimitRemediation.id,
    [...openings.values()].map((r) => ({
      employerId: report.employerId,
      areaCode: report.areaCode,
      facts: {
        employerName,
        postId: r.postId,
        postName: r.postName,
        agentCode: r.agentCode,
        agentName: r.agentName,
        agentGroup: r.agentGroup,
        resultId: r.resultId,
        reportId: report.reportId,
        reportNo: report.reportNo,
        valueText: r.valueText,
        unit: r.unit,
        limit: r.limit,
        sampledOn: r.sampledOn,
        reportedOn: r.reportedOn,
        recognised: r.recognised,
        institutionName: report.institutionName,
      },
    })),
  );
});

/** A report no longer counts: cases that leaned on it are judged again. */
export const onInvalid = reaction(ReportInvalidated, "programmes.over-limit-remediation", async (ctx, report) => {
  const cases = (
    await openCasesNaming(ctx.tx, overLimitRemediation.id, "reportId", [{ employerId: report.employerId, value: report.reportId }])
  ).map((c) => c.caseId);
  const told = new Set(
    (await noted(ctx.tx, cases, "void-report")).filter((n) => n.input["reportId"] === report.reportId).map((n) => n.caseId),
  );
  await performActs(
    ctx,
    cases
      .filter((caseId) => !told.has(caseId))
      .map((caseId) => ({ caseId, act: "void-report", input: { reportId: report.reportId, reason: report.reason } })),
  );
});
