import { createHash } from "node:crypto";
import { daysBetween, newId, Refusal, type Day } from "#kernel";
import { auditMany, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { institutionsOn, workerIndex, type ResolvedEmployer } from "#registry";
import { recordedDose } from "#standards/tables";
import { errors } from "../errors.ts";
import { judgeRecord, longestCycle, readingOf } from "../rules.ts";
import { DoseInput, type DoseState, type RadiationSource } from "../schema.ts";
import {
  insertDoses,
  laboratories,
  lockEmployers,
  registeredPersons,
  storedDoses,
  type DoseRow,
  type Laboratory,
  type StoredDose,
  type WorkerVersion,
} from "../store.ts";
import type { RadiationAnswer } from "../views.ts";
import { employersFor, readLines, refuse, warn } from "./read.ts";

const given = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((t): t is string => !!t))];

/** The laboratory of each line: its own for a laboratory, by code or name for an authority. */
async function laboratoriesOf(ctx: Ctx, lines: readonly DoseInput[], source: RadiationSource): Promise<(Laboratory | Refusal)[]> {
  const own = source.sender.organisationKind === "laboratory" ? source.sender.organisationId : undefined;
  const rows = await laboratories(ctx.tx, {
    ids: given([own]),
    codes: given(lines.map((l) => l.institution.code)),
    names: given(lines.map((l) => l.institution.name)),
  });
  return lines.map(({ institution: { code, name } }) => {
    const says = name || code || "（未填写）";
    const named = (code ? rows.find((r) => r.code === code) : undefined) ?? (name ? rows.find((r) => r.name === name) : undefined);
    if (!own) return named ?? errors.institutionUnknown({ institution: says }, "institution");
    const mine = rows.find((r) => r.institutionId === own);
    if (!mine) return errors.institutionUnknown({ institution: ctx.actor.organisationName }, "institution");
    return named && named.institutionId !== own ? errors.institutionNotOwn({ institution: says }, "institution") : mine;
  });
}

const faultOf = (line: DoseInput, today: Day): Refusal | undefined => {
  if (line.periodTo < line.periodFrom)
    return errors.daysReversed({ first: "佩戴起始日期", from: line.periodFrom, last: "佩戴终止日期", to: line.periodTo }, "periodTo");
  if (line.reportedOn < line.periodTo)
    return errors.daysReversed({ first: "佩戴终止日期", from: line.periodTo, last: "报告日期", to: line.reportedOn }, "reportedOn");
  if (line.reportedOn > today) return errors.dayInFuture({ field: "报告日期", day: line.reportedOn, today }, "reportedOn");
  return line.state === "measured" && !line.hp10 ? errors.readingMissing(undefined, "hp10") : undefined;
};

/** What is kept of a line: its state, the dose to record and the findings of its day. */
const judged = (line: DoseInput, worker: WorkerVersion, valid: boolean) => {
  const reading = readingOf(line.hp10);
  const state: DoseState = line.state === "measured" && reading.belowMdl !== undefined ? "below" : line.state;
  const label = `${line.periodFrom} 至 ${line.periodTo}`;
  const recorded = state === "void" ? undefined : state === "lost" ? line.nominal : recordedDose({ label, ...reading }, line.periodTo).mSv;
  const finding = judgeRecord({ ...line, state }, worker.cycleDays);
  const review: DoseRow["review"] = !valid ? "licence" : state === "lost" && line.nominal === undefined ? "nominal" : "";
  return { state, recorded: recorded ?? null, finding, review, counts: state !== "void" && review === "" && recorded !== undefined };
};

type Work = {
  answer: RadiationAnswer;
  line: DoseInput;
  employer: ResolvedEmployer;
  laboratory: Laboratory;
  valid: boolean;
  idIndex: string;
};

/** Takes lines in their order; the second line of the same period in one file is already a correction of the first. */
function decide(
  ctx: Ctx,
  work: readonly Work[],
  persons: ReadonlyMap<string, WorkerVersion>,
  known: readonly StoredDose[],
  source: RadiationSource,
): DoseRow[] {
  const today = ctx.clock.today();
  const standing = [...known];
  const rows: DoseRow[] = [];
  for (const { answer, line, employer, laboratory, valid, idIndex } of work) {
    const worker = persons.get(`${employer.employerId} ${idIndex}`);
    if (!worker) {
      refuse(answer, errors.workerUnknown({ employer: employer.name }, "idNumber"));
      continue;
    }
    if (line.periodTo < worker.workFrom) {
      refuse(answer, errors.beforeWork({ to: line.periodTo, from: worker.workFrom }, "periodTo"));
      continue;
    }
    const own = standing.filter((d) => d.employerId === worker.employerId && d.workerId === worker.workerId);
    const before = own.find((d) => d.institutionId === laboratory.institutionId && d.periodFrom === line.periodFrom);
    if (line.state === "void" && !before) {
      refuse(answer, errors.nothingToVoid({ from: line.periodFrom }, "periodFrom"));
      continue;
    }
    const { place: _place, correctionReason: _reason, institution: _institution, ...content } = line;
    const contentKey = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    Object.assign(answer, { employerId: worker.employerId, workerId: worker.workerId });
    if (before?.contentKey === contentKey) {
      Object.assign(answer, { outcome: "already", recordId: before.recordId, version: before.version });
      continue;
    }
    const recordId = newId();
    const version = (before?.version ?? 0) + 1;
    const j = judged(line, worker, valid);
    Object.assign(answer, { recordId, version });
    if (before) warn(answer, errors.correctionTaken({ version: before.version, next: version }));
    const overlapping = own.find(
      (d) => d !== before && d.state !== "void" && d.periodFrom <= line.periodTo && line.periodFrom <= d.periodTo,
    );
    if (overlapping && j.state !== "void") warn(answer, errors.overlaps({ from: overlapping.periodFrom, to: overlapping.periodTo }));
    if (j.review === "licence") warn(answer, errors.licenceOut({ institution: laboratory.name, on: line.periodTo }));
    if (j.review === "nominal") warn(answer, errors.nominalMissing());
    if (j.finding.wearing.verdict === "over")
      warn(answer, errors.periodTooLong({ days: daysBetween(line.periodFrom, line.periodTo) + 1, longest: longestCycle(line.periodTo) }));
    const investigate = j.state !== "void" && j.finding.dose.verdict === "over";
    if (investigate) warn(answer, errors.overLevel({ value: j.recorded, level: Number((j.finding.dose.limit ?? 0).toFixed(2)) }));
    rows.push({
      employer_id: worker.employerId,
      record_id: recordId,
      worker_id: worker.workerId,
      area_code: employer.areaCode,
      institution_id: laboratory.institutionId,
      institution_name: laboratory.name,
      employer_name: employer.name,
      report_no: line.reportNo,
      badge_no: line.badgeNo,
      period_from: line.periodFrom,
      period_to: line.periodTo,
      version,
      state: j.state,
      hp10_text: (line.hp10 ?? "").replace("＜", "<").replace(/\s/g, ""),
      recorded: j.recorded,
      hp3: line.hp3 ?? null,
      hp007: line.hp007 ?? null,
      nominal_reason: line.nominalReason,
      correction_reason: line.correctionReason,
      counts: j.counts,
      review: j.review,
      investigate,
      finding: j.finding,
      content_key: contentKey,
      reported_on: line.reportedOn,
      received_on: today,
      submission_id: source.submissionId ?? null,
      account_id: ctx.actor.accountId,
    });
    if (before) standing.splice(standing.indexOf(before), 1);
    standing.push({
      employerId: worker.employerId,
      recordId,
      workerId: worker.workerId,
      institutionId: laboratory.institutionId,
      periodFrom: line.periodFrom,
      periodTo: line.periodTo,
      version,
      state: j.state,
      contentKey,
    });
  }
  return rows;
}

/**
 * Receives individual doses, one entrance for the file and the interface; every line is answered. The same period of the same person
 * from the same laboratory with other words is a correction: a new version, the old one stays readable. Needs the worker role, because
 * a laboratory's own scope shows neither employers nor persons.
 */
export async function receiveDoses(ctx: Ctx, given: readonly unknown[], source: RadiationSource): Promise<RadiationAnswer[]> {
  const { tx } = ctx;
  const today = ctx.clock.today();
  const read = readLines(DoseInput, given);
  const lines = read.flatMap((r) => (r.line ? [{ answer: r.answer, line: r.line }] : []));
  const employers = await employersFor(tx, lines.map((l) => l.line.creditCode), source); // prettier-ignore
  const labs = await laboratoriesOf(ctx, lines.map((l) => l.line), source); // prettier-ignore
  const sound = lines.flatMap(({ answer, line }, i) => {
    const employer = employers.get(line.creditCode)!;
    const laboratory = labs[i]!;
    const fault = employer instanceof Refusal ? employer : laboratory instanceof Refusal ? laboratory : faultOf(line, today);
    if (fault || employer instanceof Refusal || laboratory instanceof Refusal) {
      refuse(answer, fault as Refusal);
      return [];
    }
    return [{ answer, line, employer, laboratory, idIndex: `\\x${workerIndex(line.idKind, line.idNumber).toString("hex")}` }];
  });
  if (sound.length === 0) return read.map((r) => r.answer);
  await lockEmployers(
    tx,
    sound.map((s) => s.employer.employerId),
  );
  const licences = await institutionsOn(
    tx,
    sound.map((s) => ({ institutionId: s.laboratory.institutionId, on: s.line.periodTo })),
  );
  const work = sound.map((s, i): Work => ({ ...s, valid: licences[i]!.categories.has("radiation") }));
  const found = await registeredPersons(
    tx,
    work.map((w) => ({ employerId: w.employer.employerId, idIndex: w.idIndex })),
  );
  const persons = new Map(found.map((p) => [`${p.employerId} ${p.idIndex}`, p]));
  const rows = decide(ctx, work, persons, await storedDoses(tx, found), source);
  await insertDoses(tx, rows);
  await markEmployers(
    tx,
    rows.map((r) => r.employer_id),
    "dose",
  );
  await auditMany(
    ctx,
    [...Map.groupBy(rows, (r) => r.employer_id)].map(([employerId, own]) => ({
      action: "dose.receive",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
      details: { records: own.length, corrections: own.filter((r) => r.version > 1).length },
    })),
  );
  return read.map((r) => r.answer);
}
