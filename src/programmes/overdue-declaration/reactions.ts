import { openCaseIds, openCases, performActs, reaction } from "#engines";
import { DeclarationsOverdue, OverdueCleared, penaltyText } from "#exposure";
import { day } from "#kernel";
import { overdueDeclaration } from "./programme.ts";

export const onOverdue = reaction(DeclarationsOverdue, "programmes.overdue-declaration", async (ctx, { overdue }) => {
  await openCases(
    ctx,
    overdueDeclaration.id,
    overdue.map(({ employerId, areaCode, foundOn, violation, ...facts }) => ({
      employerId,
      areaCode,
      on: day(foundOn),
      facts: { ...facts, penalty: penaltyText(violation, day(foundOn)) },
    })),
  );
});

export const onCleared = reaction(OverdueCleared, "programmes.overdue-declaration-cleared", async (ctx, { cleared }) => {
  const open = await openCaseIds(
    ctx.tx,
    overdueDeclaration.id,
    cleared.map((c) => ({ employerId: c.employerId, subjectKey: c.overdueId })),
  );
  await performActs(
    ctx,
    cleared.flatMap((c) => {
      const found = open.get(`${c.employerId} ${c.overdueId}`);
      if (!found) return [];
      const input = c.how === "filed" ? { declaredOn: c.declaredOn, lateDays: c.lateDays } : {};
      return [{ caseId: found.caseId, act: c.how, input, on: day(c.on) }];
    }),
    { skipRefused: true },
  );
});
