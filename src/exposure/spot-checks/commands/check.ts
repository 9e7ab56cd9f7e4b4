import type { z } from "zod";
import { newId } from "#kernel";
import { audit, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { publish, type StoredFile } from "#platform";
import { agent } from "#standards";
import { industry } from "#standards/tables";
import { readAgent } from "../../agents.ts";
import { errors as declarationErrors } from "../../declaration/errors.ts";
import { employerFacts, inForce, type EmployerFacts } from "../../declaration/store.ts";
import { errors } from "../errors.ts";
import { AccuracyChecked } from "../events.ts";
import { declaredSide, names } from "../queries.ts";
import { agrees, compare, correctionTerm, differenceText, differing, unanswered } from "../rules.ts";
import { lineVerdictLabels, type Checked, type DailyFound, type Found, type TaskFound } from "../schema.ts";
import { answerTask, insertCheck, insertPhoto, lockTasks, photosBrought } from "../store.ts";

type About = {
  origin: "spot-check" | "daily";
  occasion: string;
  taskId: string | null;
  replaces: string | null;
  reason: string;
};

/** Compares, keeps and announces; what differs asks the employer for a change declaration. */
const keep = async (ctx: Ctx, employer: EmployerFacts, given: Found, about: About): Promise<Checked> => {
  const { tx, clock, actor } = ctx;
  const today = clock.today();
  const { employerId } = employer;
  // Whoever stands in the workshop writes the name of a factor; the code follows from the catalogue.
  const found: Found = given.agents
    ? {
        ...given,
        agents: given.agents.map((a) => ({ ...a, agentCode: readAgent({ code: a.agentCode, name: a.agentCode })?.code ?? a.agentCode })),
      }
    : given;
  if (found.visitedOn > today) throw errors.visitToCome({ visitedOn: found.visitedOn }, "visitedOn");
  if (found.industry !== undefined && !industry(found.industry)) throw errors.industryUnknown({ code: found.industry }, "industry");
  const strange = (found.agents ?? []).find((a) => !agent(a.agentCode));
  if (strange) throw errors.agentUnknown({ code: strange.agentCode }, "agents");
  const declared = declaredSide((await inForce(tx, [employerId]))[0]);
  const whole = about.origin === "spot-check";
  if (whole) {
    const missing = [
      ...(found.industry === undefined ? ["行业分类"] : []),
      ...(found.size === undefined ? ["企业规模"] : []),
      ...(found.agents === undefined ? ["危害因素"] : unanswered(declared, found)),
    ];
    if (missing.length > 0) throw errors.itemMissing({ items: missing }, found.industry === undefined ? "industry" : "agents");
  }
  const lines = compare(declared, found, names);
  if (lines.length === 0 && !whole) throw errors.nothingLookedAt({}, "agents");
  const brought = await photosBrought(tx, employerId, found.photos);
  const absent = new Set(found.photos).size - brought;
  if (absent > 0) throw errors.photoNotBrought({ count: absent }, "photos");
  const different = differing(lines);
  const bare = brought === 0 ? different.find((l) => l.note === "") : undefined;
  if (bare) throw errors.proofMissing({ label: bare.label, verdict: lineVerdictLabels[bare.verdict] }, "photos");
  const term = correctionTerm(lines, today);
  const checkId = newId();
  const accurate = different.length === 0;
  await insertCheck(tx, {
    employerId,
    checkId,
    taskId: about.taskId,
    areaCode: employer.areaCode,
    origin: about.origin,
    occasion: about.occasion,
    declarationId: declared.declarationId,
    declarationVersion: declared.version,
    lines,
    industrySame: agrees(lines, "industry"),
    sizeSame: agrees(lines, "size"),
    // A drawn employer that declares no factor and has none agrees.
    hazardsSame: agrees(lines, "hazard") ?? (whole ? true : null),
    accurate,
    visitedOn: found.visitedOn,
    enteredOn: today,
    dueOn: term?.dueOn ?? null,
    note: found.note,
    photos: found.photos,
    replaces: about.replaces,
    reason: about.reason,
    accountId: actor.accountId,
    actorName: actor.name,
  });
  await publish(tx, AccuracyChecked, {
    employerId,
    employerName: employer.name,
    areaCode: employer.areaCode,
    checkId,
    taskId: about.taskId,
    replaces: about.replaces,
    origin: about.origin,
    occasion: about.occasion,
    accurate,
    lines,
    differences: different.map(differenceText),
    on: today,
    dueOn: term?.dueOn ?? null,
    clause: term?.clause ?? "",
  });
  await markEmployers(tx, [employerId], "accuracy-check");
  await audit(ctx, {
    action: "accuracy.check",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { checkId, origin: about.origin, differences: different.length },
  });
  return { checkId, accurate, lines, dueOn: term?.dueOn ?? null, clause: term?.clause ?? "" };
};

/**
 * Enters what was found at a drawn employer: industry, size and every declared factor. Entered again with a reason, the newer answer
 * counts and the earlier one is kept.
 * @throws Refusal ED-2106, ED-2107, ED-2109 … ED-2116
 */
export async function checkTask(ctx: Ctx, taskId: string, found: z.output<typeof TaskFound>): Promise<Checked> {
  const [task] = await lockTasks(ctx.tx, [taskId]);
  if (!task) throw errors.taskUnknown();
  if (task.checkId !== null && found.reason === "") throw errors.taskDone({ name: task.name, on: task.checkedOn! }, "reason");
  const employer = (await employerFacts(ctx.tx, task.employerId))!;
  const kept = await keep(ctx, employer, found, {
    origin: "spot-check",
    occasion: "抽查",
    taskId,
    replaces: task.checkId,
    reason: task.checkId === null ? "" : found.reason,
  });
  await answerTask(ctx.tx, task, kept.checkId, ctx.clock.today());
  return kept;
}

/** Notes on any other visit that a declaration differs from the workplace, or agrees. @throws Refusal ED-1901, ED-2109, ED-2111 … ED-2116 */
export async function checkDaily(ctx: Ctx, employerId: string, found: z.output<typeof DailyFound>): Promise<Checked> {
  const employer = await employerFacts(ctx.tx, employerId);
  if (!employer) throw declarationErrors.employerUnknown();
  return keep(ctx, employer, found, { origin: "daily", occasion: found.occasion, taskId: null, replaces: null, reason: "" });
}

/** Keeps a photo of the workplace; a check names it by the id this returns. @throws Refusal ED-1901 */
export async function bringPhoto(
  ctx: Ctx,
  employerId: string,
  file: StoredFile & { name: string; mediaType: string; takenAt: string | null },
): Promise<string> {
  const employer = await employerFacts(ctx.tx, employerId);
  if (!employer) throw declarationErrors.employerUnknown();
  const photoId = newId();
  const { name, mediaType, bytes, sha256, takenAt } = file;
  await insertPhoto(ctx.tx, {
    employerId,
    photoId,
    areaCode: employer.areaCode,
    name,
    mediaType,
    bytes,
    sha256,
    takenAt,
    accountId: ctx.actor.accountId,
    organisationId: ctx.actor.organisationId,
    actorName: ctx.actor.name,
    on: ctx.clock.today(),
  });
  await audit(ctx, { action: "accuracy.photo", subjectKind: "employer", subjectId: employerId, employerId, details: { photoId, sha256 } });
  return photoId;
}
