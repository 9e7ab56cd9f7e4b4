import { hash } from "node:crypto";
import { newId, type Day, type Refusal } from "#kernel";
import { publish } from "#platform";
import { audit, vault, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { nameEmployers, resolveEmployers, resolveWorkers, workerIndex, type NamedEmployer, type ResolvedEmployer, type WorkerKey } from "#registry";
import { errors } from "../errors.ts";
import { CardsAccepted, SuspectedDiseaseFound, SuspicionWithdrawn, type SuspectedFound } from "../events.ts";
import { filingLabels, filingOf, hazardName } from "../law.ts";
import { checkCard, concluded, isKnownDay } from "../rules.ts";
import type { CardAnswer, CardLine, CardSource, ExamCard, Warning } from "../schema.ts";
import {
  copyLine,
  holdCards,
  insertCards,
  insertSuperseded,
  insertSuspected,
  lockInstitutions,
  versionsOf,
  type HeldRow,
  type StoredVersion,
  type SupersededRow,
  type SuspectedRow,
} from "../store.ts";
import { decideVersion, type KnownVersion } from "../versions.ts";
import { diseaseName } from "../law.ts";
import { declarationWarnings } from "./declared.ts";
import { findInstitutions, type SendingInstitution } from "./institutions.ts";

/** A card on its way: what was found out about it so far. */
type Work = {
  line: CardLine;
  card: ExamCard;
  warnings: Warning[];
  institution: SendingInstitution;
  employer: ResolvedEmployer;
  usingEmployerId: string | null;
  conclusionsJson: string;
  itemsJson: string;
  contentHex: string;
  cardId: string;
  version: number;
  replaces: string | null;
};

type Version = KnownVersion & { institutionId: string; areaCode: string; workerId: string; conclusion: string; personKey(): string };

/** Identity of the content: everything the sender said, without how it was sent. */
const contentOf = (card: ExamCard, conclusionsJson: string, itemsJson: string): string => {
  const { operate: _operate, unread: _unread, conclusions: _conclusions, items: _items, edition: _edition, notes: _notes, ...rest } = card;
  return hash("sha256", `${JSON.stringify(rest)}\n${conclusionsJson}\n${itemsJson}`, "hex");
};

const refused = (line: CardLine, refusals: readonly Refusal[], warnings: readonly Warning[] = []): CardAnswer => {
  const [first, ...more] = refusals;
  const also = more.map((r) => ({ code: r.code, sentence: r.place ? `${r.says}（${r.place}）` : r.says }));
  return {
    lineNo: line.lineNo,
    outcome: "refused",
    recordKey: line.card.cardCode,
    code: first!.code,
    sentence: first!.says,
    remedy: first!.remedy,
    place: first!.place ?? line.place(),
    ...(also.length + warnings.length > 0 ? { warnings: [...also, ...warnings] } : {}),
  };
};

/**
 * The one entrance of exam cards: the same for XML, JSON, Excel, the web form and cards that were held.
 *
 * One call is one chunk in the caller's transaction: validate, resolve institution, employer and worker, judge by the law of the
 * exam day, COPY to staging, merge, then audit entry, events and indicator marks. Idempotent by institution, card number and content;
 * the answers stand in the order of the cards. Needs the worker role, because a clinic's own scope does not show the registry.
 */
export async function receiveExamCards(ctx: Ctx, lines: readonly CardLine[], source: CardSource): Promise<CardAnswer[]> {
  const answers = new Map<number, CardAnswer>();
  const refuse = (line: CardLine, refusal: Refusal, warnings?: readonly Warning[]): void => void answers.set(line.lineNo, refused(line, [refusal], warnings));

  const sound: { line: CardLine; warnings: Warning[] }[] = [];
  for (const line of lines) {
    const checked = checkCard(line, source.receivedOn);
    if (checked.refusals.length > 0) answers.set(line.lineNo, refused(line, checked.refusals, checked.warnings));
    else sound.push({ line, warnings: checked.warnings });
  }

  const institutions = await findInstitutions(ctx.tx, sound.map((s) => s.line.card), source);
  const entitled: { line: CardLine; warnings: Warning[]; institution: SendingInstitution }[] = [];
  sound.forEach((s, i) => {
    const institution = institutions[i]!;
    const refusal = notEntitled(s.line, institution);
    if (refusal) refuse(s.line, refusal, s.warnings);
    else entitled.push({ ...s, institution: institution.found! });
  });

  const employers = await resolveEmployers(
    ctx.tx,
    entitled.flatMap(({ line }) => [line.card.employer.creditCode, ...(line.card.usingEmployer ? [line.card.usingEmployer.creditCode] : [])]),
  );
  const ready: Work[] = [];
  const held: Work[] = [];
  for (const e of entitled) {
    const { card } = e.line;
    const employer = employers.get(card.employer.creditCode);
    const using = card.usingEmployer && card.usingEmployer.creditCode !== card.employer.creditCode ? employers.get(card.usingEmployer.creditCode) : undefined;
    const conclusionsJson = JSON.stringify(card.conclusions);
    const itemsJson = JSON.stringify(card.items);
    const work: Work = {
      line: e.line,
      card,
      warnings: e.warnings,
      institution: e.institution,
      employer: employer!,
      usingEmployerId: using?.employerId ?? null,
      conclusionsJson,
      itemsJson,
      contentHex: contentOf(card, conclusionsJson, itemsJson),
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
  await declarationWarnings(ctx.tx, insert);
  const workerIds = await resolveWorkers(ctx.tx, insert.map(workerOf));
  const suspected = await store(ctx, insert, workerIds, superseded, source);

  for (const w of insert)
    answers.set(w.line.lineNo, {
      lineNo: w.line.lineNo,
      outcome: "accepted",
      recordKey: w.card.cardCode,
      recordId: w.cardId,
      employerId: w.employer.employerId,
      ...(w.warnings.length > 0 ? { warnings: w.warnings } : {}),
    });
  await announce(ctx, insert, suspected, dropped, source, answers);
  return lines.map((line) => answers.get(line.lineNo)!);
}

/** Why the institution may not report this card; undefined when it may. */
const notEntitled = (line: CardLine, found: Awaited<ReturnType<typeof findInstitutions>>[number]): Refusal | undefined => {
  const { card, place } = line;
  if ("refusal" in found && found.refusal) return found.refusal(place("institutionCode"));
  const institution = found.found!;
  if (!institution.valid) return errors.filingNotValid({ on: card.examOn, name: institution.name }, place("examOn"));
  const foreign = card.agents.find((code) => !institution.categories.has(filingOf(code)));
  if (foreign === undefined) return undefined;
  return errors.notFiled({ on: card.examOn, name: institution.name, category: filingLabels[filingOf(foreign)], agent: hazardName(foreign) }, place("agents"));
};

const areaCode12 = (text: string, otherwise: string): string => (/^\d{6}(\d{3}(\d{3})?)?$/.test(text) ? text.padEnd(12, "0") : otherwise);

async function hold(ctx: Ctx, works: readonly Work[], source: CardSource, answers: Map<number, CardAnswer>): Promise<void> {
  if (works.length === 0) return;
  const rows: HeldRow[] = works.map((w) => ({
    heldId: newId(),
    institutionId: w.institution.institutionId,
    cardCode: w.card.cardCode,
    contentHex: w.contentHex,
    areaCode: w.institution.areaCode,
    creditCode: w.card.employer.creditCode,
    submissionId: source.submissionId,
    lineNo: w.line.lineNo,
    cardSealed: vault.seal(JSON.stringify(w.card)),
    heldOn: source.receivedOn,
  }));
  await holdCards(ctx.tx, rows);
  const unknown = new Map<string, NamedEmployer>();
  for (const w of works)
    if (!w.employer && !unknown.has(w.card.employer.creditCode))
      unknown.set(w.card.employer.creditCode, {
        creditCode: w.card.employer.creditCode,
        name: w.card.employer.name,
        areaCode: areaCode12(w.card.employer.areaCode, w.institution.areaCode),
        address: w.card.employer.address,
        industryCode: w.card.employer.industryCode,
        summary: `${w.institution.name}上报的个案卡 ${w.card.cardCode}`,
        on: source.receivedOn,
      });
  if (unknown.size > 0) await nameEmployers(ctx, "exam-card", [...unknown.values()]);
  for (const w of works) {
    const why = errors.employerWaits({ name: w.card.employer.name, creditCode: w.card.employer.creditCode }, w.line.place("creditCode"));
    answers.set(w.line.lineNo, { ...refused(w.line, [why], w.warnings), outcome: "held" });
  }
}

/** Versions and links of the cards, in the order they stand in the file. */
async function decide(
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
    const { card, line } = w;
    const k = key(w.institution.institutionId, card.cardCode);
    const versions = known.get(k) ?? [];
    const decision = decideVersion(versions, { cardCode: card.cardCode, operate: card.operate, contentHex: w.contentHex, reportedOn: reportedOn(card) }, line.place("cardCode"));
    if (decision.kind === "refuse") {
      answers.set(line.lineNo, refused(line, [decision.refusal], w.warnings));
      continue;
    }
    if (decision.kind === "already") {
      answers.set(line.lineNo, {
        lineNo: line.lineNo,
        outcome: "accepted",
        recordKey: card.cardCode,
        recordId: decision.cardId,
        employerId: decision.employerId,
        warnings: [decision.warning],
      });
      continue;
    }
    const personKey = (): string => workerIndex(card.worker.idKind, card.worker.idNumber).toString("hex");
    const link = previousFault(w, personKey, card.previousCardCode ? known.get(key(w.institution.institutionId, card.previousCardCode)) : undefined);
    if (link) {
      answers.set(line.lineNo, refused(line, [link], w.warnings));
      continue;
    }
    if (decision.warning) w.warnings.push(decision.warning);
    w.cardId = newId();
    w.version = decision.version;
    w.replaces = decision.replaces;
    const { gravest } = concluded(card);
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
        contentHex: w.contentHex,
        conclusion: gravest,
        examOn: card.examOn,
        reportedOn: reportedOn(card),
        personKey,
      },
    ]);
  }
  return { insert, superseded, dropped };
}

const asVersion = (v: StoredVersion): Version => ({ ...v, personKey: () => v.workerIndex.toString("hex") });
const reportedOn = (card: ExamCard): string => card.reportedOn || card.issuedOn || card.examOn;

const previousFault = (w: Work, personKey: () => string, versions: readonly Version[] | undefined): Refusal | undefined => {
  const { card, line } = w;
  const value = card.previousCardCode;
  if (!value) return undefined;
  const previous = versions?.at(-1);
  if (!previous) return errors.previousUnknown({ value }, line.place("previousCardCode"));
  if (previous.personKey() !== personKey()) return errors.previousOther({ value }, line.place("previousCardCode"));
  if (previous.examOn >= card.examOn) return errors.previousLater({ value, previousOn: previous.examOn, on: card.examOn }, line.place("previousCardCode"));
  return undefined;
};

const dayOrNull = (text: string | undefined): Day | null => (text !== undefined && text !== "" && isKnownDay(text) ? text : null);
const workerOf = ({ card, employer, usingEmployerId }: Work): WorkerKey => ({
  idKind: card.worker.idKind,
  idNumber: card.worker.idNumber,
  name: card.worker.name,
  sex: card.worker.sex,
  birthOn: dayOrNull(card.worker.birthOn),
  phone: card.worker.phone === "" ? null : card.worker.phone,
  employerId: employer.employerId,
  areaCode: employer.areaCode,
  usingEmployerId,
  since: dayOrNull(card.exposedFrom),
  seenOn: card.examOn as Day,
});

const arrayText = (codes: readonly string[]): string => `{${codes.map((c) => `"${c.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;

async function store(
  ctx: Ctx,
  works: readonly Work[],
  workerIds: readonly string[],
  superseded: ReadonlyMap<string, Version>,
  source: CardSource,
): Promise<{ work: Work; row: SuspectedRow }[]> {
  const lines: string[] = [];
  const old: SupersededRow[] = [];
  const suspected: { work: Work; row: SuspectedRow }[] = [];
  const workerOfCard = new Map<string, string>();
  works.forEach((w, i) => {
    const { card } = w;
    const workerId = workerIds[i]!;
    workerOfCard.set(w.cardId, workerId);
    const { conclusions, gravest } = concluded(card);
    lines.push(
      copyLine({
        employer_id: w.employer.employerId,
        card_id: w.cardId,
        area_code: w.employer.areaCode,
        institution_id: w.institution.institutionId,
        card_code: card.cardCode,
        version: String(w.version),
        replaces: w.replaces,
        worker_id: workerId,
        using_employer_id: w.usingEmployerId,
        phase: card.phase,
        exam_on: card.examOn,
        issued_on: dayOrNull(card.issuedOn),
        reported_on: reportedOn(card),
        recheck: card.recheck ? "t" : "f",
        previous_card_code: card.previousCardCode ?? null,
        work_type: card.workTypeName === "" ? card.workType : `${card.workType} ${card.workTypeName}`.trim(),
        exposed_from: dayOrNull(card.exposedFrom),
        exposed_months: (card.exposedMonths ?? maxMonths(card))?.toString() ?? null,
        agents: arrayText(card.agents),
        conclusion: gravest,
        conclusions: conclusions === card.conclusions ? w.conclusionsJson : JSON.stringify(conclusions),
        items: w.itemsJson,
        findings: w.warnings.length === 0 ? "[]" : JSON.stringify(w.warnings),
        submission_id: source.submissionId,
        line_no: String(w.line.lineNo),
        content_sha256: `\\x${w.contentHex}`,
        employer_name: card.employer.name,
      }),
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
    for (const c of conclusions)
      if (c.conclusion === "suspected")
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
            diseaseCode: c.diseaseCode!,
            diseaseName: c.diseaseName || diseaseName(c.diseaseCode!),
            foundOn: card.examOn,
            reportedOn: reportedOn(card),
          },
        });
  });
  await insertCards(ctx.tx, lines);
  await insertSuperseded(ctx.tx, old);
  await insertSuspected(ctx.tx, suspected.map((s) => s.row));
  return suspected;
}

const maxMonths = (card: ExamCard): number | undefined => {
  const months = card.conclusions.flatMap((c) => (c.exposedMonths === undefined ? [] : [c.exposedMonths]));
  return months.length === 0 ? undefined : Math.max(...months);
};

async function announce(
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
      found: suspected.map(
        ({ work, row }): SuspectedFound => ({ ...row, cardCode: work.card.cardCode, replaces: work.replaces, phase: work.card.phase }),
      ),
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
  await audit(ctx, { action: "exam-cards.received", subjectKind: "submission", subjectId: source.submissionId, details: { ...outcomes, stored: insert.length } });
}
