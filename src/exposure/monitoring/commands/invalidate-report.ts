import { publish } from "#platform";
import { audit, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { ReportInvalidated } from "../events.ts";
import { insertSuperseded, reportHead } from "../store.ts";

/**
 * Declares a report invalid after a check: it stays readable and no longer counts.
 * @throws Refusal EM-3001 unknown, EM-3002 no longer current, EM-3003 reason missing
 */
export async function invalidateReport(
  ctx: Ctx,
  reportId: string,
  input: { reason: string },
): Promise<{ reportId: string; reportNo: string }> {
  const { tx, clock, actor } = ctx;
  const reason = input.reason.trim();
  if (reason === "") throw errors.reasonMissing();
  const report = await reportHead(tx, reportId);
  if (!report) throw errors.reportUnknown();
  if (!report.current) throw errors.alreadyInvalid({ reportNo: report.reportNo });
  const on = clock.today();
  await insertSuperseded(tx, [
    {
      employer_id: report.employerId,
      report_id: reportId,
      by_report_id: null,
      area_code: report.areaCode,
      institution_id: report.institutionId,
      reason,
      business_day: on,
      account_id: actor.accountId,
    },
  ]);
  await markEmployers(tx, [report.employerId], "report");
  await publish(tx, ReportInvalidated, {
    employerId: report.employerId,
    areaCode: report.areaCode,
    reportId,
    reportNo: report.reportNo,
    institutionId: report.institutionId,
    reason,
    on,
  });
  await audit(ctx, { action: "report.invalidated", subjectKind: "report", subjectId: reportId, employerId: report.employerId, reason });
  return { reportId, reportNo: report.reportNo };
}
