import { createHash } from "node:crypto";
import { Refusal, type Day } from "#kernel";
import { auditMany, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { resolveWorkers, sectorOf, type ResolvedEmployer } from "#registry";
import { checkDocumentNumber, codeRow } from "#standards";
import { radiationWorkAge } from "#standards/tables";
import { errors } from "../errors.ts";
import { longestCycle, normalCycle } from "../rules.ts";
import { RadiationWorkerInput, type RadiationSource } from "../schema.ts";
import { employerFacts, insertWorkers, latestWorkers, lockEmployers, type WorkerRow, type WorkerVersion } from "../store.ts";
import type { RadiationAnswer } from "../views.ts";
import { employersFor, readLines, refuse, warn } from "./read.ts";

type Identity = { idNumber: string; sex: "M" | "F" | ""; birthOn: Day | null };
const identityOf = (line: RadiationWorkerInput, today: Day): Identity | Refusal => {
  const check = checkDocumentNumber(line.idKind, line.idNumber, today);
  if (!check.valid) return errors.identityWrong({ reason: check.reasons.join("；") }, "idNumber");
  const found = check as { birth?: Day; sex?: "male" | "female" };
  return { idNumber: check.value, sex: found.sex === "male" ? "M" : found.sex === "female" ? "F" : "", birthOn: found.birth ?? null };
};

/** What is wrong with a line by itself; the first fault. */
const faultOf = (line: RadiationWorkerInput, today: Day): Refusal | undefined => {
  if (line.category && !codeRow("radiation-work", line.category)) return errors.categoryUnknown({ category: line.category }, "category");
  const longest = longestCycle(today);
  if (line.cycleDays !== undefined && line.cycleDays > longest) return errors.cycleTooLong({ days: line.cycleDays, longest }, "cycleDays");
  if (line.trainedOn && line.trainedOn > today) return errors.dayInFuture({ field: "培训日期", day: line.trainedOn, today }, "trainedOn");
  return undefined;
};
const reversed = (w: WorkerVersion): Refusal | undefined =>
  w.workTo !== null && w.workTo < w.workFrom
    ? errors.daysReversed({ first: "开始日期", from: w.workFrom, last: "离岗日期", to: w.workTo }, "workTo")
    : w.badgeTo !== null && w.badgeFrom !== null && w.badgeTo < w.badgeFrom
      ? errors.daysReversed({ first: "佩戴起始日期", from: w.badgeFrom, last: "停止佩戴日期", to: w.badgeTo }, "badgeTo")
      : undefined;

const kept = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);
/** The worker as the line leaves her: what it does not say stays as it was. */
const stand = (
  line: RadiationWorkerInput,
  at: { employer: ResolvedEmployer; workerId: string; industryCode: string },
  before: WorkerVersion | undefined,
  today: Day,
): WorkerVersion => {
  const one = {
    employerId: at.employer.employerId,
    workerId: at.workerId,
    version: (before?.version ?? 0) + 1,
    areaCode: at.employer.areaCode,
    kind: line.kind ?? before?.kind ?? (sectorOf(at.industryCode) === "health" ? "medical" : "non-medical"),
    category: kept(line.category, before?.category ?? ""),
    site: kept(line.site, before?.site ?? ""),
    workFrom: kept(line.workFrom, before?.workFrom ?? today),
    workTo: kept(line.workTo, before?.workTo ?? null),
    badgeFrom: kept(line.badgeFrom, before?.badgeFrom ?? null),
    badgeTo: kept(line.badgeTo, before?.badgeTo ?? null),
    cycleDays: kept(line.cycleDays, before?.cycleDays ?? normalCycle(today)),
    trainedOn: kept(line.trainedOn, before?.trainedOn ?? null),
  } as const;
  const { version: _version, areaCode: _area, ...content } = one;
  return { ...one, contentKey: createHash("sha256").update(JSON.stringify(content)).digest("hex") };
};

const rowOf = (w: WorkerVersion, source: RadiationSource, today: Day, accountId: string): WorkerRow => ({
  employer_id: w.employerId,
  worker_id: w.workerId,
  version: w.version,
  area_code: w.areaCode,
  kind: w.kind,
  category: w.category,
  site: w.site,
  work_from: w.workFrom,
  work_to: w.workTo,
  badge_from: w.badgeFrom,
  badge_to: w.badgeTo,
  cycle_days: w.cycleDays,
  trained_on: w.trainedOn,
  source: source.kind,
  submission_id: source.submissionId ?? null,
  content_key: w.contentKey,
  entered_on: today,
  account_id: accountId,
});

/**
 * Enters radiation workers, one entrance for the form, the interface and the file; every line is answered. A person already on the
 * register gets a new version, the same words again change nothing. Needs the worker role, because a person is found by its number.
 */
export async function receiveRadiationWorkers(ctx: Ctx, given: readonly unknown[], source: RadiationSource): Promise<RadiationAnswer[]> {
  const today = ctx.clock.today();
  const read = readLines(RadiationWorkerInput, given);
  const employers = await employersFor(ctx.tx, read.flatMap((r) => r.line?.creditCode ?? []), source); // prettier-ignore
  const sound = read.flatMap(({ answer, line }) => {
    if (!line) return [];
    const employer = employers.get(line.creditCode)!;
    const identity = identityOf(line, today);
    const fault = employer instanceof Refusal ? employer : identity instanceof Refusal ? identity : faultOf(line, today);
    if (fault || employer instanceof Refusal || identity instanceof Refusal) {
      refuse(answer, fault as Refusal);
      return [];
    }
    return [{ answer, line, employer, identity }];
  });
  if (sound.length === 0) return read.map((r) => r.answer);
  await lockEmployers(
    ctx.tx,
    sound.map((s) => s.employer.employerId),
  );
  const industries = new Map(
    (
      await employerFacts(
        ctx.tx,
        sound.map((s) => s.employer.employerId),
      )
    ).map((e) => [e.employerId, e.industryCode]),
  );
  const workerIds = await resolveWorkers(
    ctx.tx,
    sound.map(({ line, employer, identity }) => ({
      idKind: line.idKind,
      ...identity,
      name: line.name,
      phone: line.phone ?? null,
      employerId: employer.employerId,
      areaCode: employer.areaCode,
      since: line.workFrom ?? null,
      seenOn: today,
    })),
  );
  const key = (employerId: string, workerId: string): string => `${employerId} ${workerId}`;
  const standing = new Map(
    (
      await latestWorkers(
        ctx.tx,
        sound.map((s, i) => ({ employerId: s.employer.employerId, workerId: workerIds[i]! })),
      )
    ).map((w) => [key(w.employerId, w.workerId), w]),
  );
  const rows: WorkerVersion[] = [];
  sound.forEach(({ answer, line, employer, identity }, i) => {
    const workerId = workerIds[i]!;
    const before = standing.get(key(employer.employerId, workerId));
    if (!before && line.workFrom === undefined) return refuse(answer, errors.workFromMissing(undefined, "workFrom"));
    const industryCode = industries.get(employer.employerId) ?? "";
    const next = stand(line, { employer, workerId, industryCode }, before, today);
    const fault = reversed(next);
    if (fault) return refuse(answer, fault);
    Object.assign(answer, { employerId: employer.employerId, workerId, version: next.version });
    if (next.kind === "medical" && sectorOf(industryCode) !== "health") warn(answer, errors.kindDiffers());
    if (identity.birthOn !== null && radiationWorkAge(identity.birthOn, next.workFrom).verdict === "over") warn(answer, errors.underAge());
    if (before?.contentKey === next.contentKey) return void Object.assign(answer, { outcome: "already", version: before.version });
    rows.push(next);
    standing.set(key(next.employerId, next.workerId), next);
  });
  await insertWorkers(
    ctx.tx,
    rows.map((w) => rowOf(w, source, today, ctx.actor.accountId)),
  );
  await markEmployers(
    ctx.tx,
    rows.map((w) => w.employerId),
    "radiation-worker",
  );
  await auditMany(
    ctx,
    rows.map((w) => ({
      action: "radiation-worker.enter",
      subjectKind: "worker",
      subjectId: w.workerId,
      employerId: w.employerId,
      details: { version: w.version, kind: w.kind, badgeFrom: w.badgeFrom },
    })),
  );
  return read.map((r) => r.answer);
}
