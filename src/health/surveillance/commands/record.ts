import { newId, type Day } from "#kernel";
import { publish } from "#platform";
import { audit, type Ctx } from "#access";
import { markEmployers } from "#engines";
import type { SealedPerson, WorkPlace } from "#registry";
import { CardsAccepted, SuspectedDiseaseFound, SuspicionWithdrawn, type SuspectedFound } from "../events.ts";
import { diseaseName } from "../law.ts";
import { isKnownDay } from "../rules.ts";
import type { CardAnswer, CardSource } from "../schema.ts";
import { copyLine, insertCards, insertSuperseded, insertSuspected, type SupersededRow, type SuspectedRow } from "../store.ts";
import type { Version, Work } from "./work.ts";

const dayOrNull = (text: string | undefined): Day | null => (text !== undefined && text !== "" && isKnownDay(text) ? text : null);
export const personOf = ({ card, employer, usingEmployerId, prepared }: Work): { person: SealedPerson; at: WorkPlace } => ({
  person: prepared.person!,
  at: {
    employerId: employer.employerId,
    areaCode: employer.areaCode,
    usingEmployerId,
    since: dayOrNull(card.exposedFrom),
    seenOn: card.examOn as Day,
  },
});

/** COPY and merge of the cards that go in, with what follows from each. */
export async function store(
  ctx: Ctx,
  works: readonly Work[],
  workerIds: readonly string[],
  superseded: ReadonlyMap<string, Version>,
  source: CardSource,
): Promise<{ work: Work; row: SuspectedRow }[]> {
  const lines: Buffer[] = [];
  const old: SupersededRow[] = [];
  const suspected: { work: Work; row: SuspectedRow }[] = [];
  const workerOfCard = new Map<string, string>();
  works.forEach((w, i) => {
    const { card } = w;
    const workerId = workerIds[i]!;
    workerOfCard.set(w.cardId, workerId);
    lines.push(
      ...copyLine(
        {
          employer_id: w.employer.employerId,
          card_id: w.cardId,
          area_code: w.employer.areaCode,
          institution_id: w.institution.institutionId,
          version: String(w.version),
          replaces: w.replaces,
          worker_id: workerId,
          using_employer_id: w.usingEmployerId,
          findings: w.warnings.length === 0 ? "[]" : JSON.stringify(w.warnings),
          submission_id: source.submissionId,
          line_no: String(w.prepared.lineNo),
        },
        w.prepared.cells,
        w.prepared.itemsJson,
      ),
    );
    const before = superseded.get(w.cardId);
    if (before) {
      if (before.workerId === "") before.workerId = workerOfCard.get(before.cardId) ?? workerId;
      old.push({
        employerId: before.employerId,
        cardId: before.cardId,
        byCardId: w.cardId,
        areaCode: before.areaCode,
        institutionId: before.institutionId,
        workerId: before.workerId,
      });
    }
    for (const c of card.suspected)
      suspected.push({
        work: w,
        row: {
          employerId: w.employer.employerId,
          suspectedId: newId(),
          areaCode: w.employer.areaCode,
          workerId,
          cardId: w.cardId,
          institutionId: w.institution.institutionId,
          agentCode: c.agent,
          diseaseCode: c.diseaseCode,
          diseaseName: c.diseaseName || diseaseName(c.diseaseCode),
          foundOn: card.examOn,
          reportedOn: card.reportedOn,
        },
      });
  });
  await insertCards(ctx.tx, lines);
  await insertSuperseded(ctx.tx, old);
  await insertSuspected(
    ctx.tx,
    suspected.map((s) => s.row),
  );
  return suspected;
}

/** Marks, events and the audit entry of the chunk. */
export async function announce(
  ctx: Ctx,
  insert: readonly Work[],
  suspected: readonly { work: Work; row: SuspectedRow }[],
  dropped: ReadonlyMap<string, { before: Version; by: Work }>,
  source: CardSource,
  answers: ReadonlyMap<number, CardAnswer>,
): Promise<void> {
  const on = ctx.clock.today();
  const outcomes = { accepted: 0, held: 0, refused: 0 };
  for (const a of answers.values()) outcomes[a.outcome]++;
  if (insert.length > 0) {
    const employerIds = [...new Set(insert.map((w) => w.employer.employerId))];
    await markEmployers(ctx.tx, employerIds, "exam-card");
    const institutionIds = Map.groupBy(insert, (w) => w.institution.institutionId);
    for (const [institutionId, of] of institutionIds)
      await publish(ctx.tx, CardsAccepted, {
        submissionId: source.submissionId,
        institutionId,
        cards: of.length,
        employerIds: [...new Set(of.map((w) => w.employer.employerId))],
        on,
      });
  }
  if (suspected.length > 0)
    await publish(ctx.tx, SuspectedDiseaseFound, {
      found: suspected.map(({ work, row }): SuspectedFound => ({
        ...row,
        cardCode: work.card.cardCode,
        replaces: work.replaces,
        phase: work.card.phase,
      })),
    });
  if (dropped.size > 0)
    await publish(ctx.tx, SuspicionWithdrawn, {
      withdrawn: [...dropped].map(([byCardId, { before, by }]) => ({
        employerId: before.employerId,
        areaCode: before.areaCode,
        workerId: before.workerId,
        cardId: before.cardId,
        byCardId,
        institutionId: by.institution.institutionId,
        on,
      })),
    });
  await audit(ctx, {
    action: "exam-cards.received",
    subjectKind: "submission",
    subjectId: source.submissionId,
    details: { ...outcomes, stored: insert.length },
  });
}
