import { newId, type Day } from "#kernel";
import { enqueue } from "#platform";
import { audit, coversArea, type Ctx } from "#access";
import { errors } from "../../errors.ts";
import { creditCodeProblem, idFrom, normaliseCreditCode } from "../../rules.ts";
import { employerById, insertTraces } from "../../store/employers.ts";
import { nameEmployers } from "../../commands/name.ts";
import { checkArea } from "../../commands/employers.ts";
import { matchJob } from "../jobs.ts";
import { suggestMapping, type Decision, type MatchRequest, type SourceKind } from "../schema.ts";
import { namedBy } from "./named.ts";
import {
  addLines,
  addList,
  decideLine,
  keepSource,
  lineOf,
  listById,
  moveCount,
  setList,
  sourceById,
  type LineRow,
  type ListRow,
} from "../store/lists.ts";

/** A line of a list as its file holds it; `headers` are the titles of its columns. */
export type RawLine = { lineNo: number; headers: readonly string[]; cells: readonly string[] };
/** Where a list comes from: the submission that brought it and the organisation it belongs to. */
export type ListOrigin = {
  listId: string;
  title: string;
  receiptNo: string;
  organisationId: string;
  areaCode: string;
  accountId: string | null;
  actorName: string;
  on: Day;
};

/**
 * Takes a chunk of a list as it came; nothing is compared yet. Needs the worker role. The same chunk again adds nothing.
 */
export const receiveListLines = async (ctx: Ctx, origin: ListOrigin, lines: readonly RawLine[]): Promise<void> => {
  if (lines.length === 0) return;
  await addList(ctx.tx, { ...origin, headers: lines[0]!.headers });
  await addLines(ctx.tx, origin, lines);
};

const needList = async (ctx: Ctx, listId: string, lock = false): Promise<ListRow> => {
  const list = await listById(ctx.tx, listId, lock);
  if (!list) throw errors.listNotFound();
  return list;
};

/**
 * Says which source a list is of and which column holds what, keeps that for the source's next list, and has the list matched in
 * the background. Matched before, only what is still undecided is decided anew.
 *
 * @throws Refusal RG-1401 unknown list, RG-1402 being matched, RG-1403 columns that are missing, RG-1404 unknown source
 */
export const startMatch = async (ctx: Ctx, listId: string, request: MatchRequest): Promise<{ state: "queued" }> => {
  const list = await needList(ctx, listId, true);
  if (list.organisationId !== ctx.actor.organisationId && ctx.actor.via !== "system") throw errors.listOfOthers();
  if (list.state === "queued" || list.state === "matching") throw errors.listBusy();
  const asked = request.sourceId ?? list.sourceId ?? undefined;
  const known = asked === undefined ? undefined : await sourceById(ctx.tx, asked);
  if (asked !== undefined && !known) throw errors.sourceUnknown();
  const kind = (request.kind ?? known?.kind ?? "other") as SourceKind;
  const given = request.mapping ?? (list.runNo > 0 ? list.mapping : suggestMapping(list.headers, kind, known?.mapping));
  const mapping = Object.fromEntries(Object.entries(given).filter(([, title]) => title !== undefined && title !== "")) as Record<
    string,
    string
  >;
  const missing = Object.values(mapping).filter((title) => !list.headers.includes(title));
  if (missing.length > 0) throw errors.columnUnknown({ columns: missing }, "mapping");
  if (!mapping["name"] && !mapping["creditCode"]) throw errors.columnNeeded({}, "mapping");
  const name = request.name ?? known?.name ?? (list.sourceName || undefined);
  if (name === undefined) throw errors.sourceUnknown({}, "name");
  const { sourceId } = await keepSource(ctx.tx, {
    sourceId: known?.sourceId ?? newId(),
    kind,
    name,
    areaCode: list.areaCode,
    organisationId: list.organisationId,
    mapping,
  });
  await setList(ctx.tx, listId, {
    sourceId,
    sourceKind: kind,
    sourceName: name,
    mapping,
    ...(request.listedOn === undefined ? {} : { listedOn: request.listedOn }),
    state: "queued",
    step: "等待比对",
    runNo: list.runNo + 1,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, { action: "list.match", subjectKind: "employer-list", subjectId: listId, details: { source: name, lines: list.lines } });
  await enqueue(ctx.tx, matchJob, { listId });
  return { state: "queued" };
};

const needLine = async (ctx: Ctx, listId: string, lineNo: number): Promise<{ list: ListRow; line: LineRow }> => {
  const list = await needList(ctx, listId);
  if (list.organisationId !== ctx.actor.organisationId && !coversArea(ctx.actor, list.areaCode)) throw errors.listNotFound();
  const line = await lineOf(ctx.tx, listId, lineNo, true);
  if (!line) throw errors.lineNotFound();
  return { list, line };
};

/**
 * Answers a question: the same as a known employer, a new one, or no employer to be kept. What the rules decided can be decided
 * otherwise only after it was opened again.
 *
 * @throws Refusal RG-1401, RG-1405 unknown line, RG-1406 already answered, RG-1001 … RG-1006
 */
export const decide = async (ctx: Ctx, listId: string, lineNo: number, decision: Decision): Promise<{ employerId: string | null }> => {
  const { list, line } = await needLine(ctx, listId, lineNo);
  if (line.outcome !== "question") throw errors.lineAnswered();
  const employerId = await enter(ctx, list, line, decision);
  await decideLine(ctx.tx, line, {
    outcome: decision.as,
    reason: "person",
    employerId,
    by: ctx.actor.name,
    on: ctx.clock.today(),
    note: decision.note,
  });
  await moveCount(ctx.tx, listId, line.outcome, decision.as);
  await audit(ctx, {
    action: "list.decide",
    subjectKind: "employer-list",
    subjectId: listId,
    ...(employerId === null ? {} : { employerId }),
    details: { lineNo, as: decision.as, note: decision.note },
  });
  return { employerId };
};

const enter = async (ctx: Ctx, list: ListRow, line: LineRow, decision: Decision): Promise<string | null> => {
  if (decision.as === "dismissed") return null;
  if (decision.as === "same") {
    const employer = await employerById(ctx.tx, decision.employerId);
    if (!employer) throw errors.employerNotFound();
    await insertTraces(ctx.tx, [
      {
        employerId: employer.employerId,
        traceId: idFrom(`${list.listId} ${line.lineNo} ${ctx.clock.now().toISOString()}`),
        areaCode: employer.areaCode,
        source: list.sourceName,
        summary: `名单第 ${line.lineNo} 行`,
        details: { listId: list.listId, lineNo: line.lineNo, receiptNo: list.receiptNo, nameInSource: line.name, by: ctx.actor.name },
        businessDay: list.listedOn,
      },
    ]);
    return employer.employerId;
  }
  const creditCode = normaliseCreditCode(decision.creditCode ?? line.creditCode);
  const problem = creditCodeProblem(creditCode);
  if (problem) throw errors.creditCodeForm({ creditCode, problem }, "creditCode");
  const name = (decision.name ?? line.name).trim();
  if (name === "") throw errors.nameMissing({}, "name");
  const areaCode = decision.areaCode ?? line.areaCode;
  await checkArea(ctx, areaCode);
  const [entered] = await nameEmployers(ctx, list.sourceName, [namedBy(list, { ...line, creditCode, name, areaCode })]);
  if (entered?.outcome === "named") return entered.employerId;
  if (entered?.outcome === "traced") throw errors.alreadyRegistered({ creditCode, name }, "creditCode");
  throw errors.alreadyRegistered({ creditCode, name: "其他地区的单位" }, "creditCode");
};

/**
 * Opens an answered line again. The source line of a wrong 'same' stays and is followed by one that takes it back; an employer
 * that was entered as new stays and is merged or verified instead.
 *
 * @throws Refusal RG-1401, RG-1405, RG-1407 for a line that is open or became a new employer
 */
export const reopenLine = async (ctx: Ctx, listId: string, lineNo: number, reason: string): Promise<void> => {
  const { list, line } = await needLine(ctx, listId, lineNo);
  if (line.outcome !== "same" && line.outcome !== "dismissed") throw errors.lineNotReopened();
  if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const employer = line.employerId === null ? undefined : await employerById(ctx.tx, line.employerId);
  if (employer)
    await insertTraces(ctx.tx, [
      {
        employerId: employer.employerId,
        traceId: newId(),
        areaCode: employer.areaCode,
        source: list.sourceName,
        summary: `撤销：名单第 ${line.lineNo} 行不是本单位`,
        details: { listId, lineNo, reason: reason.trim(), by: ctx.actor.name },
        businessDay: ctx.clock.today(),
      },
    ]);
  await decideLine(ctx.tx, line, { outcome: "question", reason: "person", employerId: null, by: "", on: null, note: reason.trim() });
  await moveCount(ctx.tx, listId, line.outcome, "question");
  await audit(ctx, {
    action: "list.reopen",
    subjectKind: "employer-list",
    subjectId: listId,
    ...(line.employerId === null ? {} : { employerId: line.employerId }),
    reason: reason.trim(),
    details: { lineNo, was: line.outcome },
  });
};
