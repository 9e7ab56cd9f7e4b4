import { type Ctx, audit } from "#access";
import { type Day, isId, Refusal } from "#kernel";
import { publish } from "#platform";
import type { Values } from "../../forms/contract.ts";
import { markEmployers } from "../../indicators/index.ts";
import { checkAct } from "../allowed.ts";
import { errors } from "../errors.ts";
import { CaseActDone, CaseClosed, type CaseNote } from "../events.ts";
import { step } from "../fold.ts";
import type { CaseView } from "../programme.ts";
import { type ActRow, actsOf, casesById, insertActs, ownEvidence, updateCases } from "../store.ts";
import { cached, doer, noteOf, viewOf } from "./state.ts";

export type ActRequest = {
  readonly caseId: string;
  readonly act: string;
  readonly input?: unknown;
  readonly note?: string;
  /** number of acts the person saw; refused when there are more by now */
  readonly revision?: number;
  readonly replacesActNo?: number;
  /** business day; today unless told. Only the platform's own acts may name another */
  readonly on?: Day;
};
export type ActDone = {
  readonly caseId: string;
  readonly employerId: string;
  readonly actNo: number;
  readonly stage: string;
  readonly state: "open" | "closed";
  readonly revision: number;
};

const fileIds = (view: CaseView, act: string, input: Values): string[] => {
  const form = view.programme.acts[act]?.form;
  const ids = act === "add-evidence" ? input["files"] : form?.fields.filter((f) => f.kind === "files").flatMap((f) => input[f.id] ?? []);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string" && isId(id)) : [];
};

/**
 * Performs acts on several cases in one go; several acts on one case are done in order.
 * With `skipRefused` an act that is not allowed is left out and the others are done.
 * @throws Refusal of the first act that is not allowed (see checkAct), CS-1001 unknown case, CS-1007 the case moved on, CS-2003 foreign files
 */
export async function performActs(ctx: Ctx, requests: readonly ActRequest[], options: { skipRefused?: boolean } = {}): Promise<ActDone[]> {
  if (requests.length === 0) return [];
  const rows = await casesById(ctx.tx, [...new Set(requests.map((r) => r.caseId))], true);
  const acts = Map.groupBy(await actsOf(ctx.tx, rows), (a) => a.caseId);
  const state = new Map(rows.map((row) => [row.caseId, { row, view: viewOf(row, acts.get(row.caseId) ?? []) }]));
  const added: ActRow[] = [];
  const said: (CaseNote & { act: string; actNo: number; fromStage: string; document?: string })[] = [];
  const done: ActDone[] = [];
  const today = ctx.clock.today();
  for (const request of requests) {
    const found = state.get(request.caseId);
    if (!found) throw errors.unknownCase();
    const { view } = found;
    if (request.revision !== undefined && request.revision !== view.revision)
      throw errors.moved({ revision: view.revision, seen: request.revision });
    const on = ctx.actor.via === "system" ? (request.on ?? today) : today;
    let input: Values;
    try {
      input = checkAct(view, ctx.actor, { today }, request.act, request.input, request.replacesActNo);
      const spec = view.programme.acts[request.act];
      const because = await spec?.looksUp?.(ctx, input, view);
      if (because !== undefined) throw errors.unfit({ act: spec?.title, because });
    } catch (refusal) {
      if (options.skipRefused && refusal instanceof Refusal) continue;
      throw refusal;
    }
    const files = fileIds(view, request.act, input);
    if (files.length > 0) {
      const own = await ownEvidence(ctx.tx, found.row.employerId, request.caseId, files, ctx.actor.organisationId);
      if (own < new Set(files).size) throw errors.foreignFile({ count: new Set(files).size - own });
    }
    const record = {
      actNo: view.revision + 1,
      act: request.act,
      fromStage: view.stage,
      input,
      note: request.note ?? "",
      replaces: request.replacesActNo,
      ...doer(ctx),
      on,
    };
    const next = step(view, record);
    const row = cached(found.row, next.view, request.act, on);
    added.push({
      ...record,
      employerId: row.employerId,
      caseId: row.caseId,
      areaCode: row.areaCode,
      toStage: next.toStage,
      replaces: record.replaces ?? null,
    });
    const document = view.programme.acts[request.act]?.document;
    said.push({ ...noteOf(row, on), act: record.act, actNo: record.actNo, fromStage: record.fromStage, ...(document ? { document } : {}) });
    done.push({
      caseId: row.caseId,
      employerId: row.employerId,
      actNo: record.actNo,
      stage: row.stage,
      state: row.state,
      revision: row.revision,
    });
    state.set(request.caseId, { row, view: next.view });
  }
  if (done.length === 0) return [];
  const changed = [...new Set(done.map((d) => d.caseId))].map((id) => state.get(id)!.row);
  const byId = new Map(changed.map((row) => [row.caseId, row]));
  await insertActs(ctx.tx, added, byId);
  await updateCases(ctx.tx, changed);
  await markEmployers(
    ctx.tx,
    changed.map((row) => row.employerId),
    "case",
  );
  await publish(ctx.tx, CaseActDone, { acts: said });
  const closed = changed.filter((row) => row.state === "closed");
  if (closed.length > 0)
    await publish(ctx.tx, CaseClosed, {
      cases: closed.map((row) => ({ ...noteOf(row, row.closedOn ?? today), outcome: row.outcome ?? "" })),
    });
  return done;
}

/**
 * Performs one act of a person and notes it in the audit trail.
 * @throws Refusal as performActs
 * @example performAct(ctx, caseId, "submit-plan", { input: { post: "打磨-3", money: 18_000_000 }, revision: 1 })
 */
export async function performAct(ctx: Ctx, caseId: string, act: string, given: Omit<ActRequest, "caseId" | "act"> = {}): Promise<ActDone> {
  const [done] = await performActs(ctx, [{ ...given, caseId, act }]);
  await audit(ctx, {
    action: `case.${act}`,
    subjectKind: "case",
    subjectId: caseId,
    employerId: done!.employerId,
    details: { actNo: done!.actNo, stage: done!.stage },
  });
  return done!;
}
