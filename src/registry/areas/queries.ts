import type { z } from "zod";
import { day, daysBetween, type Day } from "#kernel";
import { allowed, areaRange, coversArea, type Ctx } from "#access";
import { caseNumbers } from "#engines";
import { errors } from "../errors.ts";
import { areaPathTexts } from "../queries/areas.ts";
import { readCursor, writeCursor } from "../queries/cursor.ts";
import { areasByCode } from "../store/areas.ts";
import type {
  AreaChangeDetail,
  AreaChangeList,
  AreaChangeView,
  AreaHistory,
  AreaMovedList,
  AreaRegister,
  areaChangeStates,
  areaMovedKinds,
  UnplacedList,
} from "./schema.ts";
import {
  changeById,
  changesIn,
  changesOf,
  employersNamed,
  lineageOf,
  movedOf,
  openPlans,
  standingOf,
  standingsUnder,
  unplacedIn,
  type ChangeRow,
  type StandingRow,
} from "./store/changes.ts";

type View = z.input<typeof AreaChangeView>;
const loadedOn = day("1949-10-01");
const page = 50;
/** Above the provinces there is no row; the platform's administrator begins here. */
const country: StandingRow = {
  areaCode: "000000000000",
  name: "全国",
  level: "country",
  validFrom: loadedOn,
  validTo: null,
  successorCode: null,
  successorName: null,
};

const viewOf = (ctx: Ctx, c: ChangeRow): View => ({
  changeId: c.changeId,
  kind: c.kind,
  state: c.state,
  areaCode: c.areaCode,
  areaName: c.areaName,
  successorCode: c.successorCode,
  successorName: c.successorName,
  effectiveOn: c.from,
  daysLeft: daysBetween(ctx.clock.today(), c.from as Day),
  reason: c.reason,
  decreeNumber: c.decreeNumber,
  decreeAuthority: c.decreeAuthority,
  fileName: c.fileName,
  version: c.version,
  plannedOn: c.plannedOn,
  actorName: c.actorName,
  settledOn: c.settledOn,
  settledBy: c.settledBy,
  settledReason: c.settledReason,
  moved: c.moved,
});
const standingView = (s: StandingRow) => ({ ...s, validFrom: s.validFrom === loadedOn ? null : s.validFrom });

/** What the actor may do to an area or a change of it. */
const abilities = (ctx: Ctx, areaCode: string): string[] =>
  allowed(ctx.actor, "area.change") && coversArea(ctx.actor, areaCode) ? ["area.change"] : [];

/** Areas below one with their validity, and what is planned for them. @throws Refusal RG-1005 */
export const readAreaRegister = async (ctx: Ctx, parent: string | undefined): Promise<z.input<typeof AreaRegister>> => {
  const code = parent ?? ctx.actor.areaCode;
  const area = code === country.areaCode ? country : await standingOf(ctx.tx, code);
  if (!area) throw errors.areaUnknown({ areaCode: code }, "parent");
  const { from, to } = areaRange(code);
  const rows = await standingsUnder(ctx.tx, area === country ? null : code);
  const plans = await openPlans(ctx.tx, from, to);
  return {
    area: standingView(area),
    items: rows.map((row) => {
      const plan = plans.find((p) => p.areaCode === row.areaCode);
      return { ...standingView(row), planned: plan ? viewOf(ctx, plan) : null };
    }),
    abilities: abilities(ctx, code),
  };
};

export type ChangesQuery = {
  areaCode?: string | undefined;
  state?: readonly (typeof areaChangeStates)[number][] | undefined;
  cursor?: string | undefined;
};
/** Changes from or into an area of the actor's, the latest day first. */
export const listAreaChanges = async (ctx: Ctx, query: ChangesQuery): Promise<z.input<typeof AreaChangeList>> => {
  const own = areaRange(ctx.actor.areaCode);
  const asked = query.areaCode === undefined ? own : areaRange(query.areaCode);
  const after = readCursor(query.cursor, 2);
  const rows = await changesIn(ctx.tx, {
    from: asked.from > own.from ? asked.from : own.from,
    to: asked.to < own.to ? asked.to : own.to,
    states: query.state ?? null,
    after: after ? { on: String(after[0]), id: String(after[1]) } : null,
    limit: page + 1,
  });
  const shown = rows.slice(0, page);
  const last = shown.at(-1);
  return {
    items: shown.map((c) => viewOf(ctx, c)),
    nextCursor: rows.length > page && last ? writeCursor([last.from, last.changeId]) : null,
  };
};

/** @throws Refusal RG-2214 */
export const readAreaChange = async (ctx: Ctx, changeId: string): Promise<z.input<typeof AreaChangeDetail>> => {
  const row = await changeById(ctx.tx, changeId);
  if (!row) throw errors.areaChangeNotFound();
  const names = new Map(
    (
      await areasByCode(
        ctx.tx,
        row.villages.map((v) => v.areaCode),
      )
    ).map((a) => [a.areaCode, a.name]),
  );
  return {
    change: viewOf(ctx, row),
    villages: row.villages.map((v) => ({ ...v, name: names.get(v.areaCode) ?? "" })),
    employers: await employersNamed(ctx.tx, row.employerIds),
    othersStay: row.othersStay,
    abilities: row.state === "planned" || (row.state === "done" && row.fileSha256 === null) ? abilities(ctx, row.areaCode) : [],
  };
};

/** What a change moved, by kind. Of cases only those the reader may see carry their number. @throws Refusal RG-2214 */
export const listMoved = async (
  ctx: Ctx,
  changeId: string,
  { kind, cursor }: { kind: (typeof areaMovedKinds)[number]; cursor?: string | undefined },
): Promise<z.input<typeof AreaMovedList>> => {
  if (!(await changeById(ctx.tx, changeId))) throw errors.areaChangeNotFound();
  const rows = await movedOf(ctx.tx, changeId, kind, readCursor(cursor, 2), page + 1);
  const shown = rows.slice(0, page);
  const last = shown.at(-1);
  const numbers =
    kind === "case"
      ? await caseNumbers(
          ctx.tx,
          shown.map((m) => m.subject),
        )
      : new Map<string, string>();
  return {
    items: shown.map((m) => {
      const caseNo = numbers.get(m.subject) ?? "";
      return { ...m, caseNo, label: kind === "case" && caseNo === "" ? "其他部门办理的事项" : m.label };
    }),
    nextCursor: rows.length > page && last ? writeCursor([last.label, last.subject]) : null,
  };
};

/** Where a code came from and what became of it. @throws Refusal RG-1005 */
export const readAreaHistory = async (ctx: Ctx, areaCode: string): Promise<z.input<typeof AreaHistory>> => {
  const area = await standingOf(ctx.tx, areaCode);
  if (!area) throw errors.areaUnknown({ areaCode }, "areaCode");
  const lineage = await lineageOf(ctx.tx, areaCode);
  const changes = await changesOf(
    ctx.tx,
    lineage.map((a) => a.areaCode),
  );
  return {
    area: standingView(area),
    path: (await areaPathTexts(ctx.tx, [areaCode])).get(areaCode) ?? "",
    lineage: lineage.map(standingView),
    changes: changes.map((c) => viewOf(ctx, c)),
    abilities: area.validTo === null && (area.level === "township" || area.level === "village") ? abilities(ctx, areaCode) : [],
  };
};

/** Employers entered under a town itself, of which a split has to say where they go. */
export const listUnplaced = async (
  ctx: Ctx,
  areaCode: string,
  { search, cursor }: { search?: string | undefined; cursor?: string | undefined },
): Promise<z.input<typeof UnplacedList>> => {
  const rows = await unplacedIn(ctx.tx, areaCode, search?.trim() ?? "", readCursor(cursor, 2), page + 1);
  const shown = rows.slice(0, page);
  const last = shown.at(-1);
  return { items: shown, nextCursor: rows.length > page && last ? writeCursor([last.name, last.employerId]) : null };
};

/** The decree as it was attached. @throws Refusal RG-2214 */
export const decreeFile = async (ctx: Ctx, changeId: string): Promise<{ sha256: string; fileName: string; mediaType: string }> => {
  const row = await changeById(ctx.tx, changeId);
  if (!row || row.fileSha256 === null) throw errors.areaChangeNotFound();
  return { sha256: row.fileSha256, fileName: row.fileName, mediaType: row.mediaType };
};
