import { newId, type Day } from "#kernel";
import { publish, type Tx } from "#platform";
import { audit, coversArea, type Ctx } from "#access";
import { broughtFiles, markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { EmployerConfirmed, EmployerVerified, EmployersChanged } from "../events.ts";
import { creditCodeProblem, initialsOf, normaliseCreditCode } from "../rules.ts";
import {
  employerStateLabels,
  EmployerBasics,
  Verification,
  verificationResultLabels,
  type EmployerChanges,
  type EmployerInput,
  type EmployerState,
  type VerificationInput,
  type VerificationResult,
} from "../schema.ts";
import { areasByCode } from "../store/areas.ts";
import {
  answerVerification,
  employerById,
  employersByCode,
  insertEmployers,
  insertTraces,
  insertVersions,
  moveArea,
  putSearchRows,
  updateEmployerFields,
  type EmployerRow,
} from "../store/employers.ts";
import { keepPosition } from "../verification/store.ts";

const stateAfter: Record<VerificationResult, EmployerState> = {
  exists: "in-production",
  "not-existing": "absent",
  stopped: "stopped",
  deregistered: "deregistered",
  "not-at-address": "absent",
  "moved-out": "moved-away",
};

/** @throws Refusal RG-1005 for a code that is no area, RG-1006 for one outside the actor's area, RG-2201 for one that ended */
export const checkArea = async (ctx: Ctx, areaCode: string): Promise<void> => {
  const [area] = await areasByCode(ctx.tx, [areaCode]);
  if (!area) throw errors.areaUnknown({ areaCode }, "areaCode");
  if (area.validTo !== null && area.validTo < ctx.clock.today()) throw errors.areaEnded({ name: area.name, on: area.validTo }, "areaCode");
  if (ctx.actor.via !== "system" && ctx.actor.kind !== "employer" && !coversArea(ctx.actor, areaCode))
    throw errors.areaOutsideScope({ areaName: area.name }, "areaCode");
};

const need = async (tx: Tx, employerId: string): Promise<EmployerRow> => {
  const employer = await employerById(tx, employerId, true);
  if (!employer) throw errors.employerNotFound();
  return employer;
};

/**
 * Registers an employer that is known to be in production. Records held for its code go on.
 * An employer that was only named so far is not registered twice: verify it instead.
 *
 * @throws Refusal RG-1002 … RG-1006
 */
export const registerEmployer = async (
  ctx: Ctx,
  input: EmployerInput & { hazardConfirmed?: boolean; source?: string; on?: Day },
): Promise<{ employerId: string }> => {
  const basics = EmployerBasics.parse(input) as EmployerBasics;
  const creditCode = normaliseCreditCode(basics.creditCode);
  const problem = creditCodeProblem(creditCode);
  if (problem) throw errors.creditCodeForm({ creditCode, problem }, "creditCode");
  if (basics.name.trim() === "") throw errors.nameMissing({}, "name");
  await checkArea(ctx, basics.areaCode);
  const on = input.on ?? ctx.clock.today();
  const employer = {
    ...basics,
    creditCode,
    name: basics.name.trim(),
    employerId: newId(),
    state: "in-production" as const,
    hazardConfirmed: input.hazardConfirmed ?? false,
    source: input.source ?? "registered",
    registeredOn: on,
    stateOn: on,
  };
  const added = await insertEmployers(ctx.tx, [employer]);
  if (added.size === 0) {
    const [known] = await employersByCode(ctx.tx, [creditCode]);
    throw errors.alreadyRegistered({ creditCode, name: known?.name ?? "其他地区的单位" }, "creditCode");
  }
  await insertVersions(ctx.tx, [
    {
      employerId: employer.employerId,
      version: 1,
      areaCode: employer.areaCode,
      changed: { state: { to: employer.state }, name: { to: employer.name } },
      source: employer.source,
      businessDay: on,
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
    },
  ]);
  await audit(ctx, {
    action: "employer.register",
    subjectKind: "employer",
    subjectId: employer.employerId,
    employerId: employer.employerId,
  });
  await publish(ctx.tx, EmployerConfirmed, {
    employers: [{ employerId: employer.employerId, creditCode, areaCode: employer.areaCode }],
    on,
  });
  await markEmployers(ctx.tx, [employer.employerId], "employer");
  await publish(ctx.tx, EmployersChanged, { employerIds: [employer.employerId], on });
  return { employerId: employer.employerId };
};

type Change = Record<string, { from: unknown; to: unknown }>;

/** Writes what differs, one version; keeps the former name, the search row and the area of present rows. */
const applyChanges = async (
  ctx: Ctx,
  before: EmployerRow,
  wanted: Record<string, unknown>,
  source: string,
  on: Day,
): Promise<{ version: number; changed: Change }> => {
  const changed: Change = {};
  for (const [field, to] of Object.entries(wanted)) {
    const from = (before as Record<string, unknown>)[field];
    if (to !== undefined && to !== from) changed[field] = { from, to };
  }
  if (Object.keys(changed).length === 0) return { version: before.version, changed };
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(changed).map(([field, { to }]) => [field, to]));
  const name = (fields["name"] as string | undefined) ?? before.name;
  const areaCode = (fields["areaCode"] as string | undefined) ?? before.areaCode;
  const formerNames = "name" in fields ? [...before.formerNames.filter((old) => old !== name), before.name] : before.formerNames;
  if ("name" in fields) Object.assign(fields, { formerNames, nameInitials: initialsOf(name).join(" ") });
  if ("state" in fields) fields["stateOn"] = on;
  const version = await updateEmployerFields(ctx.tx, before.employerId, fields);
  if ("areaCode" in fields) await moveArea(ctx.tx, [before.employerId], areaCode);
  if ("name" in fields || "areaCode" in fields)
    await putSearchRows(ctx.tx, [{ employerId: before.employerId, areaCode, name, formerNames, creditCode: before.creditCode }]);
  await insertVersions(ctx.tx, [
    {
      employerId: before.employerId,
      version,
      areaCode,
      changed,
      source,
      businessDay: on,
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
    },
  ]);
  // A new area moves every figure about the employer, other fields only those that read the employer.
  await markEmployers(ctx.tx, [before.employerId], "areaCode" in fields ? "" : "employer");
  await publish(ctx.tx, EmployersChanged, { employerIds: [before.employerId], on });
  return { version, changed };
};

/**
 * Edits the basics; the reason is kept with the version. `seen` is the version the editor looked at.
 * @throws Refusal RG-1001, RG-1004 … RG-1009
 */
export const updateEmployer = async (
  ctx: Ctx,
  employerId: string,
  edit: { changes: EmployerChanges; reason: string; seen?: number; on?: Day },
): Promise<{ version: number }> => {
  if (edit.reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const before = await need(ctx.tx, employerId);
  if (edit.seen !== undefined && edit.seen !== before.version) throw errors.versionMoved({ seen: edit.seen, current: before.version });
  if (edit.changes.name !== undefined && edit.changes.name.trim() === "") throw errors.nameMissing({}, "name");
  if (edit.changes.areaCode !== undefined && edit.changes.areaCode !== before.areaCode) await checkArea(ctx, edit.changes.areaCode);
  const { version, changed } = await applyChanges(ctx, before, edit.changes, edit.reason.trim(), edit.on ?? ctx.clock.today());
  if (Object.keys(changed).length === 0) throw errors.nothingChanged();
  await audit(ctx, {
    action: "employer.edit",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    reason: edit.reason.trim(),
    details: { fields: Object.keys(changed) },
  });
  return { version };
};

/**
 * Answers whether an employer exists. The first answer also closes the open verification; timeliness counts the day it is
 * entered. 存在 puts the employer in production and lets held records go on.
 *
 * @throws Refusal RG-1001, RG-1010 … RG-1012, RG-1018 … RG-1021
 */
export const verifyEmployer = async (
  ctx: Ctx,
  employerId: string,
  input: VerificationInput,
): Promise<{ version: number; state: EmployerState; onTime: boolean | null }> => {
  const answer = Verification.parse(input);
  const today = ctx.clock.today();
  const visitedOn = answer.visitedOn as Day;
  if (visitedOn > today) throw errors.visitInFuture({ visitedOn }, "visitedOn");
  const label = verificationResultLabels[answer.result];
  if (answer.photos.length === 0 && answer.note.trim() === "") throw errors.visitProofMissing({ result: label }, "photos");
  if (answer.result === "exists" && answer.hazardConfirmed === undefined) throw errors.hazardAnswerMissing({}, "hazardConfirmed");
  const stoppedOn = answer.result === "stopped" ? ((answer.stoppedOn as Day | undefined) ?? null) : null;
  if (answer.result === "stopped" && stoppedOn === null) throw errors.stopDayMissing({}, "stoppedOn");
  if (stoppedOn !== null && stoppedOn > visitedOn) throw errors.stopAfterVisit({ stoppedOn, visitedOn }, "stoppedOn");
  const { longitude, latitude } = answer;
  if ((longitude === undefined) !== (latitude === undefined)) throw errors.placeHalf({}, "longitude");
  const before = await need(ctx.tx, employerId);
  const brought = await broughtFiles(ctx.tx, employerId, answer.photos);
  const missing = new Set(answer.photos).size - brought;
  if (missing > 0) throw errors.photoNotBrought({ count: missing }, "photos");
  if (answer.changes?.areaCode !== undefined && answer.changes.areaCode !== before.areaCode) await checkArea(ctx, answer.changes.areaCode);
  const state = stateAfter[answer.result];
  const exists = answer.result === "exists";
  const { version } = await applyChanges(
    ctx,
    before,
    { ...answer.changes, state, stoppedOn, ...(exists ? { hazardConfirmed: answer.hazardConfirmed } : {}) },
    `核实：${label}`,
    visitedOn,
  );
  const areaCode = answer.changes?.areaCode ?? before.areaCode;
  const closed = await answerVerification(ctx.tx, employerId, {
    visitedOn,
    enteredOn: today,
    result: answer.result,
    hazardConfirmed: exists ? (answer.hazardConfirmed ?? null) : null,
    note: answer.note,
    photos: answer.photos,
    accountId: ctx.actor.accountId,
    stoppedOn,
    movedTo: answer.result === "moved-out" ? answer.movedTo.trim() : "",
    longitude: longitude ?? null,
    latitude: latitude ?? null,
  });
  if (longitude !== undefined && latitude !== undefined && (exists || answer.result === "stopped"))
    await keepPosition(
      ctx.tx,
      { employerId, areaCode, address: answer.changes?.workplaceAddress ?? before.workplaceAddress, siteId: newId() },
      { longitude, latitude },
      { on: visitedOn, by: ctx.actor.name },
    );
  await markEmployers(ctx.tx, [employerId], "verification");
  await insertTraces(ctx.tx, [
    {
      employerId,
      traceId: newId(),
      areaCode,
      source: "verification",
      summary: `现场核实：${label}`,
      businessDay: visitedOn,
      details: {
        result: answer.result,
        hazardConfirmed: answer.hazardConfirmed ?? null,
        note: answer.note,
        photos: answer.photos,
        ...(stoppedOn === null ? {} : { stoppedOn }),
        ...(longitude === undefined ? {} : { longitude, latitude }),
        by: ctx.actor.name,
      },
    },
  ]);
  const onTime = closed[0] ? today <= closed[0].dueOn : null;
  await audit(ctx, {
    action: "employer.verify",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { result: answer.result, onTime },
  });
  for (const verification of closed.length > 0 ? closed : [undefined])
    await publish(ctx.tx, EmployerVerified, {
      employerId,
      verificationId: verification?.verificationId ?? null,
      areaCode,
      result: answer.result,
      enteredOn: today,
      dueOn: verification?.dueOn ?? null,
      onTime: verification ? today <= verification.dueOn : true,
    });
  if (exists && (before.state === "to-verify" || before.state === "absent"))
    await publish(ctx.tx, EmployerConfirmed, { employers: [{ employerId, creditCode: before.creditCode, areaCode }], on: visitedOn });
  return { version, state, onTime };
};

/**
 * Records that an employer in production has, or does not have, occupational hazards.
 * @throws Refusal RG-1001, RG-1013 while it is not in production
 */
export const confirmEmployer = async (
  ctx: Ctx,
  employerId: string,
  input: { hazardConfirmed: boolean; reason: string },
): Promise<{ version: number }> => {
  if (input.reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const before = await need(ctx.tx, employerId);
  if (before.state !== "in-production") throw errors.confirmBeforeExist({ state: employerStateLabels[before.state] });
  const { version } = await applyChanges(ctx, before, { hazardConfirmed: input.hazardConfirmed }, input.reason.trim(), ctx.clock.today());
  await audit(ctx, { action: "employer.confirm", subjectKind: "employer", subjectId: employerId, employerId, details: input });
  return { version };
};
