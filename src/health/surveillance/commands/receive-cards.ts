import { newId, type Refusal } from "#kernel";
import { vault, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { nameEmployers, resolveEmployers, resolvePeople, type NamedEmployer } from "#registry";
import { errors } from "../errors.ts";
import { filingLabels, filingOf, hazardName } from "../law.ts";
import type { CardAnswer, CardLine, CardSource } from "../schema.ts";
import { holdCards, lockInstitutions, type HeldRow } from "../store.ts";
import { decide } from "./decide.ts";
import { declarationWarnings } from "./declared.ts";
import { findInstitutions, type SendingInstitution } from "./institutions.ts";
import { prepareCard, wholeCard, type PreparedCard } from "./prepare.ts";
import { announce, personOf, store } from "./record.ts";
import { refusedLater, type Work } from "./work.ts";

/**
 * The one entrance of exam cards: the same for XML, JSON, Excel, the web form and cards that were held.
 *
 * One call is one chunk in the caller's transaction: validate, judge by the law of the exam day (`prepareCard`), resolve institution,
 * employer and worker, COPY, then audit entry, events and indicator marks. Idempotent by institution, card number and
 * content; the answers stand in the order of the cards. Needs the worker role, because a clinic's own scope does not show the registry.
 */
export const receiveExamCards = (ctx: Ctx, lines: readonly CardLine[], source: CardSource): Promise<CardAnswer[]> =>
  receivePreparedCards(
    ctx,
    lines.map((line) => prepareCard(line, source.receivedOn)),
    source,
  );

/** The second half of `receiveExamCards`, for cards that were prepared where their file is read. */
export async function receivePreparedCards(ctx: Ctx, lines: readonly PreparedCard[], source: CardSource): Promise<CardAnswer[]> {
  const answers = new Map<number, CardAnswer>();
  for (const line of lines) if (line.refused) answers.set(line.lineNo, line.refused);
  const sound = lines.filter((line) => line.refused === undefined);
  const institutions = await findInstitutions(
    ctx.tx,
    sound.map((s) => s.card),
    source,
  );
  const entitled: { prepared: PreparedCard; institution: SendingInstitution }[] = [];
  sound.forEach((prepared, i) => {
    const institution = institutions[i]!;
    const refusal = notEntitled(prepared, institution);
    if (refusal) answers.set(prepared.lineNo, refusedLater({ prepared, warnings: prepared.warnings }, refusal));
    else entitled.push({ prepared, institution: institution.found! });
  });

  // Refused lines are told of their employer too: its share of cards put right is a figure.
  const employers = await resolveEmployers(
    ctx.tx,
    lines.flatMap(({ card }) => [card.creditCode, card.usingCreditCode]).filter((c) => /^[0-9A-Z]{18}$/.test(c)),
  );
  const ready: Work[] = [];
  const held: Work[] = [];
  for (const e of entitled) {
    const { card } = e.prepared;
    const employer = employers.get(card.creditCode);
    const using = card.usingCreditCode !== "" && card.usingCreditCode !== card.creditCode ? employers.get(card.usingCreditCode) : undefined;
    const work: Work = {
      prepared: e.prepared,
      card,
      warnings: e.prepared.warnings,
      institution: e.institution,
      employer: employer!,
      usingEmployerId: using?.employerId ?? null,
      cardId: "",
      version: 0,
      replaces: null,
    };
    if (!employer || employer.hold !== null) held.push(work);
    else ready.push(work);
  }
  await hold(ctx, held, source, answers);

  await lockInstitutions(ctx.tx, [...new Set(ready.map((w) => w.institution.institutionId))]);
  const { insert, superseded, dropped } = await decide(ctx, ready, answers);
  for (const w of insert) w.warnings.push(...w.prepared.lacking);
  await declarationWarnings(ctx.tx, insert);
  const workerIds = await resolvePeople(ctx.tx, insert.map(personOf));
  const suspected = await store(ctx, insert, workerIds, superseded, source);

  for (const w of insert)
    answers.set(w.prepared.lineNo, {
      lineNo: w.prepared.lineNo,
      outcome: "accepted",
      recordKey: w.card.cardCode,
      recordId: w.cardId,
      employerId: w.employer.employerId,
      ...(w.warnings.length > 0 ? { warnings: w.warnings } : {}),
    });
  const open: string[] = [];
  for (const line of lines) {
    const answer = answers.get(line.lineNo)!;
    const known = employers.get(line.card.creditCode)?.employerId;
    if (answer.outcome === "accepted" || known === undefined) continue;
    answer.employerId = known;
    open.push(known);
  }
  await markEmployers(ctx.tx, [...new Set(open)], "submission-line");
  await announce(ctx, insert, suspected, dropped, source, answers);
  return lines.map((line) => answers.get(line.lineNo)!);
}

/** Why the institution may not report this card; undefined when it may. */
const notEntitled = ({ card, places }: PreparedCard, found: Awaited<ReturnType<typeof findInstitutions>>[number]): Refusal | undefined => {
  if ("refusal" in found && found.refusal) return found.refusal(places["institutionCode"]!);
  const institution = found.found!;
  if (!institution.valid) return errors.filingNotValid({ on: card.examOn, name: institution.name }, places["examOn"]!);
  const foreign = card.agents.find((code) => !institution.categories.has(filingOf(code)));
  if (foreign === undefined) return undefined;
  return errors.notFiled(
    { on: card.examOn, name: institution.name, category: filingLabels[filingOf(foreign)], agent: hazardName(foreign) },
    places["agents"]!,
  );
};

const areaCode12 = (text: string, otherwise: string): string => (/^\d{6}(\d{3}(\d{3})?)?$/.test(text) ? text.padEnd(12, "0") : otherwise);

async function hold(ctx: Ctx, works: readonly Work[], source: CardSource, answers: Map<number, CardAnswer>): Promise<void> {
  if (works.length === 0) return;
  const whole = new Map(works.map((w) => [w, wholeCard(w.prepared)]));
  const rows: HeldRow[] = works.map((w) => ({
    heldId: newId(),
    institutionId: w.institution.institutionId,
    cardCode: w.card.cardCode,
    contentHex: w.prepared.contentHex,
    areaCode: w.institution.areaCode,
    creditCode: w.card.creditCode,
    submissionId: source.submissionId,
    lineNo: w.prepared.lineNo,
    cardSealed: vault.seal(JSON.stringify(whole.get(w))),
    heldOn: source.receivedOn,
  }));
  await holdCards(ctx.tx, rows);
  const unknown = new Map<string, NamedEmployer>();
  for (const [w, { employer }] of whole)
    if (!w.employer && !unknown.has(employer.creditCode))
      unknown.set(employer.creditCode, {
        creditCode: employer.creditCode,
        name: employer.name,
        areaCode: areaCode12(employer.areaCode, w.institution.areaCode),
        address: employer.address,
        industryCode: employer.industryCode,
        summary: `${w.institution.name}上报的个案卡 ${w.card.cardCode}`,
        on: source.receivedOn,
      });
  if (unknown.size > 0) await nameEmployers(ctx, "exam-card", [...unknown.values()]);
  for (const w of works) {
    const why = errors.employerWaits({ name: w.card.employerName, creditCode: w.card.creditCode }, w.prepared.places["creditCode"]!);
    answers.set(w.prepared.lineNo, { ...refusedLater(w, why), outcome: "held" });
  }
}
