import type { Refusal } from "#kernel";
import { newId } from "#kernel";
import type { Ctx } from "#access";
import { errors } from "../errors.ts";
import type { CardAnswer } from "../schema.ts";
import { versionsOf, type StoredVersion } from "../store.ts";
import { decideVersion } from "../versions.ts";
import { refusedLater, type Version, type Work } from "./work.ts";

/** Versions and links of the cards, in the order they stand in the file. */
export async function decide(
  ctx: Ctx,
  works: readonly Work[],
  answers: Map<number, CardAnswer>,
): Promise<{ insert: Work[]; superseded: Map<string, Version>; dropped: Map<string, { before: Version; by: Work }> }> {
  const key = (institutionId: string, cardCode: string): string => `${institutionId} ${cardCode}`;
  const asked = new Map<string, { institutionId: string; cardCode: string }>();
  for (const w of works)
    for (const cardCode of [w.card.cardCode, w.card.previousCardCode])
      if (cardCode) asked.set(key(w.institution.institutionId, cardCode), { institutionId: w.institution.institutionId, cardCode });
  const known = new Map<string, Version[]>();
  for (const v of await versionsOf(ctx.tx, [...asked.values()])) {
    const k = key(v.institutionId, v.cardCode);
    known.set(k, [...(known.get(k) ?? []), asVersion(v)]);
  }
  const insert: Work[] = [];
  const superseded = new Map<string, Version>();
  const dropped = new Map<string, { before: Version; by: Work }>();
  for (const w of works) {
    const { card, prepared } = w;
    const { lineNo, contentHex } = prepared;
    const k = key(w.institution.institutionId, card.cardCode);
    const versions = known.get(k) ?? [];
    const decision = decideVersion(
      versions,
      { cardCode: card.cardCode, operate: card.operate, contentHex, reportedOn: card.reportedOn },
      prepared.places["cardCode"]!,
    );
    if (decision.kind === "refuse") {
      answers.set(lineNo, refusedLater(w, decision.refusal));
      continue;
    }
    if (decision.kind === "already") {
      answers.set(lineNo, {
        lineNo,
        outcome: "accepted",
        recordKey: card.cardCode,
        recordId: decision.cardId,
        employerId: decision.employerId,
        warnings: [decision.warning],
      });
      continue;
    }
    const personKey = (): string => prepared.person!.idIndex;
    const link = previousFault(
      w,
      personKey,
      card.previousCardCode ? known.get(key(w.institution.institutionId, card.previousCardCode)) : undefined,
    );
    if (link) {
      answers.set(lineNo, refusedLater(w, link));
      continue;
    }
    if (decision.warning) w.warnings.push(decision.warning);
    w.cardId = newId();
    w.version = decision.version;
    w.replaces = decision.replaces;
    const { gravest } = card;
    const before = versions.at(-1);
    if (before && decision.replaces) {
      superseded.set(w.cardId, before);
      if (before.conclusion === "suspected" && gravest !== "suspected") dropped.set(w.cardId, { before, by: w });
    }
    insert.push(w);
    known.set(k, [
      ...versions,
      {
        version: w.version,
        cardId: w.cardId,
        employerId: w.employer.employerId,
        areaCode: w.employer.areaCode,
        institutionId: w.institution.institutionId,
        // Known once the worker is resolved; within a chunk the person is told by the key.
        workerId: "",
        contentHex,
        conclusion: gravest,
        examOn: card.examOn,
        reportedOn: card.reportedOn,
        personKey,
      },
    ]);
  }
  return { insert, superseded, dropped };
}

const asVersion = (v: StoredVersion): Version => ({ ...v, personKey: () => v.workerIndex });

const previousFault = (w: Work, personKey: () => string, versions: readonly Version[] | undefined): Refusal | undefined => {
  const { card, prepared } = w;
  const at = prepared.places["previousCardCode"]!;
  const value = card.previousCardCode;
  if (!value) return undefined;
  const previous = versions?.at(-1);
  if (!previous) return errors.previousUnknown({ value }, at);
  if (previous.personKey() !== personKey()) return errors.previousOther({ value }, at);
  if (previous.examOn >= card.examOn) return errors.previousLater({ value, previousOn: previous.examOn, on: card.examOn }, at);
  return undefined;
};
