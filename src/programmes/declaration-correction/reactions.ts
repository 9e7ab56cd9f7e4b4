import { openCaseIds, openCases, openCasesAt, performActs, reaction } from "#engines";
import { AccuracyChecked, DeclarationAccepted, differencesLeft, type CheckLine } from "#exposure";
import { day } from "#kernel";
import { declarationCorrection } from "./programme.ts";

/** A difference opens a case; looking again ends the case of the earlier look. */
export const onAccuracyChecked = reaction(AccuracyChecked, "programmes.declaration-correction", async (ctx, c) => {
  const on = day(c.on);
  if (c.replaces !== null) {
    const before = (await openCaseIds(ctx.tx, declarationCorrection.id, [{ employerId: c.employerId, subjectKey: c.replaces }])).get(
      `${c.employerId} ${c.replaces}`,
    );
    const text = c.accurate ? "再次核对，三项一致" : `再次核对，仍不一致：${c.differences.join("；")}`;
    if (before)
      await performActs(ctx, [{ caseId: before.caseId, act: "rechecked", input: { accurate: c.accurate, text }, on }], {
        skipRefused: true,
      });
  }
  if (c.accurate) return;
  await openCases(ctx, declarationCorrection.id, [
    {
      employerId: c.employerId,
      areaCode: c.areaCode,
      on,
      facts: {
        employerName: c.employerName,
        checkId: c.checkId,
        taskId: c.taskId,
        source: c.occasion,
        summary: c.differences.join("；"),
        reason: c.clause,
        foundOn: c.on,
        dueOn: c.dueOn,
        lines: c.lines,
      },
    },
  ]);
});

/** An accepted declaration ends the cases it settles; what it leaves standing is said in the case, which stays open. */
export const onCorrected = reaction(DeclarationAccepted, "programmes.declaration-correction-accepted", async (ctx, d) => {
  const open = await openCasesAt(ctx.tx, declarationCorrection.id, [d.employerId]);
  if (open.length === 0) return;
  const on = day(d.acceptedOn);
  const record = `${d.declaredOn} 第 ${d.version} 版申报（回执 ${d.receiptNo}）`;
  const acts = [];
  for (const { caseId, facts } of open) {
    const now = await differencesLeft(ctx.tx, d.employerId, facts["lines"] as CheckLine[]);
    acts.push(
      now === undefined
        ? { caseId, act: "ended", input: {}, on }
        : now.left.length === 0
          ? { caseId, act: "corrected", input: { record, recordId: d.declarationId }, on }
          : { caseId, act: "still-different", input: { record, recordId: d.declarationId, left: now.left.join("；") }, on },
    );
  }
  await performActs(ctx, acts, { skipRefused: true });
});
