import type { Ctx } from "#access";
import type { LaboratoryReportInput, ReportSource } from "../schema.ts";
import type { ReportAnswer } from "../views.ts";
import { heldReports, releaseHeld } from "../store.ts";
import { receiveReports } from "./receive-reports.ts";

/**
 * Receives the reports that waited for these employers. A report that is still refused or held goes on waiting.
 * Needs the worker role; running it twice changes nothing.
 */
export async function releaseHeldReports(ctx: Ctx, creditCodes: readonly string[]): Promise<ReportAnswer[]> {
  const waiting = await heldReports(ctx.tx, creditCodes);
  const answers: ReportAnswer[] = [];
  const released: { heldId: string; reportId: string }[] = [];
  const bySource = Map.groupBy(waiting, (w) => JSON.stringify(w.source));
  for (const [source, group] of bySource) {
    const got = await receiveReports(
      ctx,
      group.map((g) => g.report as LaboratoryReportInput),
      { ...(JSON.parse(source) as ReportSource), kind: "released" },
    );
    got.forEach((a, i) => a.reportId && released.push({ heldId: group[i]!.heldId, reportId: a.reportId }));
    answers.push(...got);
  }
  await releaseHeld(ctx.tx, released, ctx.clock.today());
  return answers;
}
