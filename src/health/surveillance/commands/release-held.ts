import { publish } from "#platform";
import { vault, type Ctx } from "#access";
import { HeldCardsAnswered } from "../events.ts";
import type { CardAnswer, CardLine, CardSource, ExamCard } from "../schema.ts";
import { releaseCards, waitingFor } from "../store.ts";
import { receiveExamCards } from "./receive-cards.ts";

/**
 * Receives cards that waited for these employers through the same entrance, and says what became of each. A card whose employer
 * still waits goes on waiting. @returns how many were looked at; call again until it is less than the limit
 */
export async function releaseHeldCards(ctx: Ctx, creditCodes: readonly string[], limit = 500): Promise<{ seen: number; answered: number }> {
  const waiting = await waitingFor(ctx.tx, creditCodes, limit);
  if (waiting.length === 0) return { seen: 0, answered: 0 };
  const answered: { row: (typeof waiting)[number]; answer: CardAnswer }[] = [];
  // Line numbers repeat across submissions, so each submission is one call; its cards keep their order.
  for (const [, rows] of Map.groupBy(waiting, (w) => `${w.submissionId} ${w.institutionId}`)) {
    const first = rows[0]!;
    const source: CardSource = {
      submissionId: first.submissionId,
      organisationId: first.institutionId,
      organisationKind: "exam-institution",
      organisationName: "",
      receivedOn: ctx.clock.today(),
    };
    const lines = rows.map((row): CardLine => ({
      lineNo: row.lineNo,
      card: JSON.parse(vault.open(row.cardSealed)) as ExamCard,
      place: () => `第 ${row.lineNo} 张卡`,
    }));
    const answers = await receiveExamCards(ctx, lines, source);
    rows.forEach((row, i) => answered.push({ row, answer: answers[i]! }));
  }
  const done = answered.filter((a) => a.answer.outcome !== "held");
  await releaseCards(
    ctx.tx,
    done.map(({ row, answer }) => ({
      heldId: row.heldId,
      outcome: answer.outcome as "accepted" | "refused",
      cardId: answer.recordId ?? null,
    })),
  );
  if (done.length > 0)
    await publish(ctx.tx, HeldCardsAnswered, {
      answers: done.map(({ row, answer }) => ({
        submissionId: row.submissionId,
        lineNo: row.lineNo,
        outcome: answer.outcome as "accepted" | "refused",
        recordId: answer.recordId ?? null,
        employerId: answer.employerId ?? null,
        code: answer.code ?? null,
        sentence: answer.sentence ?? null,
        remedy: answer.remedy ?? null,
        place: answer.place ?? null,
        warnings: (answer.warnings ?? []).map(({ code, sentence }) => ({ code, sentence })),
      })),
    });
  return { seen: waiting.length, answered: done.length };
}
