import { createHash } from "node:crypto";
import { audit, type Ctx } from "#access";
import { readForm } from "#engines";
import { requireFiles } from "#exposure";
import { type Day, newId } from "#kernel";
import { errors } from "./errors.ts";
import { employerOf, exposureOf, formOfYear } from "./queries.ts";
import { engineForm, failedItems, filesOfAnswers, formById, mendedItems, resultOf } from "./rules.ts";
import type { Result } from "./schema.ts";
import { clearTodos, insertCheck, insertRound, openTodos, saveDraftRow, todosOf } from "./store.ts";

/** Names the form of a year for a county; once a year. @throws Refusal OV-1101, OV-1102, OV-1103, OV-1105 */
export async function openRound(
  ctx: Ctx,
  round: { year: number; form: string; dueOn: Day | null; note: string },
): Promise<{ areaCode: string; year: number }> {
  const { areaCode } = ctx.actor;
  if (!/^\d{4}[0-9]{2}0{6}$/.test(areaCode) || areaCode.slice(4, 6) === "00") throw errors.notCounty();
  if (!formById(round.form)) throw errors.formUnknown({ form: round.form }, "form");
  const opened = await insertRound(ctx.tx, {
    ...round,
    areaCode,
    openedOn: ctx.clock.today(),
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  if (!opened) throw errors.roundThere({ year: round.year });
  await audit(ctx, {
    action: "self-check.open",
    subjectKind: "area",
    subjectId: areaCode,
    details: { year: round.year, form: round.form },
  });
  return { areaCode, year: round.year };
}

/** Keeps what was filled in so far; nothing is checked. @throws Refusal OV-1001 */
export async function saveAnswers(ctx: Ctx, employerId: string, year: number, answers: Record<string, unknown>): Promise<void> {
  const { areaCode } = await employerOf(ctx, employerId);
  const { form } = await formOfYear(ctx, areaCode, year);
  await saveDraftRow(ctx.tx, { employerId, year, form: form.id, areaCode, answers });
}

/**
 * Submits a self-check as a version that does not change any more. What fails becomes work; what is answered 符合 with a file
 * clears earlier work.
 * @throws Refusal OV-1001, OV-1104 naming each fault, OV-1105, EN-1003 a file that is not the employer's
 */
export async function submitCheck(
  ctx: Ctx,
  employerId: string,
  year: number,
  given: Record<string, unknown>,
): Promise<{ checkId: string; version: number; failed: number; result: Result }> {
  const employer = await employerOf(ctx, employerId);
  const on = ctx.clock.today();
  if (year > Number(on.slice(0, 4))) throw errors.yearToCome({ year }, "year");
  const { form } = await formOfYear(ctx, employer.areaCode, year);
  const reading = readForm(engineForm(form), given);
  if (!reading.ok)
    throw errors.faults({ count: reading.faults.length, first: reading.faults[0]!.says, fields: reading.faults.map((f) => f.field) });
  const { values } = reading;
  await requireFiles(ctx, employerId, filesOfAnswers(form, values));
  const result = resultOf(form, values, await exposureOf(ctx, employer), on);
  const failed = failedItems(form, values);
  const checkId = newId();
  const sm3 = createHash("sm3").update(JSON.stringify(values)).digest("hex");
  const row = {
    employerId,
    checkId,
    areaCode: employer.areaCode,
    year,
    form: form.id,
    on,
    answers: values,
    result,
    failed: failed.length,
    sm3,
  };
  const { version } = await insertCheck(ctx.tx, { ...row, accountId: ctx.actor.accountId, actorName: ctx.actor.name });
  const mended = mendedItems(form, values).map(({ no, files }) => ({ form: form.id, no, files, note: `${year} 年自查第 ${version} 版` }));
  if (mended.length > 0) await clearTodos(ctx.tx, { employerId, on, by: ctx.actor.name, items: mended });
  if (failed.length > 0)
    await openTodos(ctx.tx, {
      employerId,
      areaCode: employer.areaCode,
      checkId,
      form: form.id,
      on,
      items: failed.map((f) => ({ ...f, todoId: newId() })),
    });
  await saveDraftRow(ctx.tx, { employerId, year, form: form.id, areaCode: employer.areaCode, answers: values });
  await audit(ctx, {
    action: "self-check.submit",
    subjectKind: "self-check",
    subjectId: checkId,
    employerId,
    details: { year, version, failed: failed.length, sm3 },
  });
  return { checkId, version, failed: failed.length, result };
}

/** Clears an item with its evidence. @throws Refusal OV-1001, OV-1106, OV-1107, OV-1108, EN-1003 */
export async function clearTodo(
  ctx: Ctx,
  employerId: string,
  todoId: string,
  { fileIds, note }: { fileIds: readonly string[]; note: string },
): Promise<{ clearedOn: Day }> {
  await employerOf(ctx, employerId);
  const todo = (await todosOf(ctx.tx, employerId)).find((t) => t.todoId === todoId);
  if (!todo) throw errors.todoUnknown();
  if (todo.clearedOn !== null) throw errors.todoCleared({ on: todo.clearedOn });
  if (fileIds.length === 0) throw errors.evidenceMissing({}, "fileIds");
  await requireFiles(ctx, employerId, fileIds);
  const on = ctx.clock.today();
  await clearTodos(ctx.tx, { employerId, on, by: ctx.actor.name, items: [{ todoId, files: fileIds, note }] });
  await audit(ctx, {
    action: "self-check.clear",
    subjectKind: "self-check-todo",
    subjectId: todoId,
    employerId,
    details: { item: todo.itemNo },
  });
  return { clearedOn: on };
}
