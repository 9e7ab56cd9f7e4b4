import { addMonths, newId } from "#kernel";
import { publish } from "#platform";
import { areaRange, audit, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { checkArea, updateEmployer } from "../commands/employers.ts";
import { errors } from "../errors.ts";
import { EmployersNamed } from "../events.ts";
import { handOverDuties } from "../grid/commands.ts";
import { areasByCode } from "../store/areas.ts";
import { employerById, insertTraces, insertVerifications } from "../store/employers.ts";
import {
  assign,
  insertTaskActs,
  markReported,
  officers,
  openTaskOf,
  openTasksWith,
  tasksById,
  type Officer,
  type Task,
  type TaskAct,
} from "./store.ts";

const need = async (ctx: Ctx, ids: readonly string[], open = true): Promise<Task[]> => {
  const wanted = [...new Set(ids)];
  const tasks = await tasksById(ctx.tx, wanted);
  if (tasks.length < wanted.length) throw errors.verificationNotFound();
  const answered = open && tasks.find((t) => t.enteredOn !== null);
  if (answered) throw errors.verificationAnswered({ name: answered.name });
  return tasks;
};

const note = (ctx: Ctx, tasks: readonly Task[], act: TaskAct["act"], says: string): Promise<void> =>
  insertTaskActs(
    ctx.tx,
    tasks.map((t) => ({
      employerId: t.employerId,
      verificationId: t.verificationId,
      actId: newId(),
      areaCode: t.areaCode,
      act,
      says,
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
      businessDay: ctx.clock.today(),
    })),
  );

/** @throws Refusal RG-1024 for nobody known, somebody stopped, or somebody who does not see one of the employers */
const officerFor = async (ctx: Ctx, accountId: string, tasks: readonly Task[]): Promise<Officer> => {
  const found = (await officers(ctx.tx, areaRange(ctx.actor.areaCode))).find((o) => o.accountId === accountId && o.active);
  const sees = (t: Task): boolean => {
    if (!found) return false;
    const { from, to } = areaRange(found.areaCode);
    return t.areaCode >= from && t.areaCode <= to;
  };
  const unseen = tasks.find((t) => !sees(t));
  if (!found || unseen) throw errors.officerUnknown({ name: unseen?.name ?? "" }, "accountId");
  return found;
};

/**
 * Gives open verifications to a person, to another town, or to both. With the town goes the named employer itself.
 * @throws Refusal RG-1022 … RG-1025, RG-1030
 */
export const assignVerifications = async (
  ctx: Ctx,
  input: { verificationIds: readonly string[]; accountId?: string | null | undefined; areaCode?: string | undefined },
): Promise<{ count: number }> => {
  let tasks = await need(ctx, input.verificationIds);
  if (input.accountId === undefined && input.areaCode === undefined) throw errors.assignmentEmpty();
  const { areaCode } = input;
  if (areaCode !== undefined) {
    await checkArea(ctx, areaCode);
    const verified = tasks.find((t) => t.state !== "to-verify" && t.areaCode !== areaCode);
    if (verified) throw errors.movedWhenVerified({ name: verified.name });
    const [area] = await areasByCode(ctx.tx, [areaCode]);
    const moving = tasks.filter((t) => t.areaCode !== areaCode);
    await note(ctx, moving, "move", `改派到${area!.name}`);
    // A few dozen at a time, by hand: each is a version of its employer with its reason.
    for (const task of moving) await updateEmployer(ctx, task.employerId, { changes: { areaCode }, reason: `核实任务改派到${area!.name}` });
    await assign(ctx.tx, moving, null, ctx.clock.today());
    tasks = await need(ctx, input.verificationIds);
  }
  if (input.accountId !== undefined) {
    const officer = input.accountId === null ? null : await officerFor(ctx, input.accountId, tasks);
    await assign(ctx.tx, tasks, officer, ctx.clock.today());
    await note(ctx, tasks, "assign", officer ? `分派给${officer.name}` : "取消分派");
  }
  await audit(ctx, {
    action: "verification.assign",
    subjectKind: "verification",
    subjectId: tasks[0]!.verificationId,
    details: { count: tasks.length, accountId: input.accountId ?? null, areaCode: areaCode ?? null },
  });
  return { count: tasks.length };
};

/**
 * An officer moves or leaves: everything open with her goes to another in one act.
 * @throws Refusal RG-1007 without a reason, RG-1024, RG-1029
 */
export const handOverVerifications = async (
  ctx: Ctx,
  input: { fromAccountId: string; toAccountId: string; reason: string },
): Promise<{ count: number }> => {
  if (input.reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const tasks = await openTasksWith(ctx.tx, input.fromAccountId);
  const officer = await officerFor(ctx, input.toAccountId, tasks);
  const duties = await handOverDuties(ctx, input.fromAccountId, officer, input.reason.trim());
  if (tasks.length + duties === 0) throw errors.nothingToHandOver({ name: "移交人" }, "fromAccountId");
  const from = tasks[0]?.assignedName ?? "";
  await assign(ctx.tx, tasks, officer, ctx.clock.today());
  await note(ctx, tasks, "hand-over", `${from}移交给${officer.name}：${input.reason.trim()}`);
  await audit(ctx, {
    action: "verification.hand-over",
    subjectKind: "account",
    subjectId: input.fromAccountId,
    reason: input.reason.trim(),
    details: { count: tasks.length, duties, to: input.toAccountId },
  });
  return { count: tasks.length };
};

/**
 * Reports what was found here to the upper level; whether in time is counted by the day this is entered.
 * @throws Refusal RG-1022, RG-1027, RG-1028
 */
export const reportFound = async (ctx: Ctx, input: { verificationIds: readonly string[]; to: string }): Promise<{ count: number }> => {
  const tasks = await need(ctx, input.verificationIds, false);
  const other = tasks.find((t) => t.origin !== "found");
  if (other) throw errors.reportNotNeeded({ name: other.name });
  const done = tasks.find((t) => t.reportedOn !== null);
  if (done) throw errors.reportedAlready({ name: done.name, on: done.reportedOn! });
  const to = input.to.trim() || "上级疾控机构";
  await markReported(ctx.tx, tasks, { name: ctx.actor.name, to, on: ctx.clock.today() });
  await note(ctx, tasks, "report", `上报${to}`);
  await markEmployers(
    ctx.tx,
    tasks.map((t) => t.employerId),
    "verification",
  );
  await audit(ctx, {
    action: "verification.report",
    subjectKind: "verification",
    subjectId: tasks[0]!.verificationId,
    details: { count: tasks.length, to },
  });
  return { count: tasks.length };
};

/**
 * Sends somebody to an employer that is known: it may have stopped, moved, or begun to have hazards. Its state stays until the answer.
 * @throws Refusal RG-1001, RG-1007, RG-1026 while a verification is open
 */
export const verifyAgain = async (
  ctx: Ctx,
  employerId: string,
  input: { reason: string; source?: string },
): Promise<{ verificationId: string; dueOn: string }> => {
  const reason = input.reason.trim();
  if (reason === "") throw errors.reasonMissing({}, "reason");
  const employer = await employerById(ctx.tx, employerId, true);
  if (!employer) throw errors.employerNotFound();
  const open = await openTaskOf(ctx.tx, employerId);
  if (open) throw errors.verificationOpen({ name: employer.name, dueOn: open.dueOn });
  const on = ctx.clock.today();
  const source = input.source ?? "recheck";
  const task = { employerId, verificationId: newId(), areaCode: employer.areaCode, source, origin: "again" as const, namedOn: on };
  const row = { ...task, dueOn: addMonths(on, 1) };
  await insertVerifications(ctx.tx, [row]);
  await insertTraces(ctx.tx, [
    { employerId, traceId: newId(), areaCode: employer.areaCode, source, summary: `要求核实：${reason}`, details: {}, businessDay: on },
  ]);
  await publish(ctx.tx, EmployersNamed, { employers: [{ ...row, creditCode: employer.creditCode, name: employer.name }] });
  await audit(ctx, { action: "verification.open", subjectKind: "employer", subjectId: employerId, employerId, reason });
  return { verificationId: row.verificationId, dueOn: row.dueOn };
};
