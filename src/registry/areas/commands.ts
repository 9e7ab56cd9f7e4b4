import type { z } from "zod";
import { newId, Refusal, type Clock, type Day } from "#kernel";
import { publish, type Database } from "#platform";
import { addresseesAt, areaRange, audit, messageKind, moveOrganisations, sendMessages, type Actor, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { EmployersChanged } from "../events.ts";
import { insertVersions, moveArea } from "../store/employers.ts";
import { assertPlaced, employersGoing, enterAreas, prepareChange, type Prepared } from "./prepare.ts";
import { areaChangeLabels, type AreaChange, type AreaChanged, type AreaMoved } from "./schema.ts";
import { insertChange, insertMoved, openPlans, settleChange, type ChangeRow, type MovedRow } from "./store/changes.ts";
import { inTurn, moveNamedPlaces, namedIn, placeEmployers, takeBack, tryOut } from "./store/moves.ts";

export const areaChangeMessage = messageKind({
  id: "area-change",
  title: "行政区划调整",
  says: "计划的调整生效或没有执行时告诉计划人；单位和事项转入、转出时告诉有关乡镇（街道）",
});

export type Tools = { db: Database; clock: Clock; actor: Actor };
type Done = z.input<typeof AreaChanged>;

/** `河口镇并入石桥镇`: the change in words. */
export const changeText = (c: { areaName: string; kind: AreaChange["kind"]; successorName: string; successorCode: string }): string =>
  `${c.areaName}${areaChangeLabels[c.kind]}${c.successorName || c.successorCode}`;

/** Tries changes of one county in their order on the list of areas alone and takes everything back. @returns those that cannot be, with why */
const rehearse = async (ctx: Ctx, changes: readonly ChangeRow[]): Promise<Map<string, Refusal>> => {
  const faults = new Map<string, Refusal>();
  await tryOut(ctx.tx);
  for (const change of changes.toSorted((a, b) => (`${a.from} ${a.changeId}` < `${b.from} ${b.changeId}` ? -1 : 1))) {
    try {
      await enterAreas(ctx, await prepareChange(ctx, change.areaCode, change));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.set(change.changeId, error);
    }
  }
  await takeBack(ctx.tx);
  return faults;
};

/** Open plans of the county of an area that can still be carried out; what the worker has not come to yet is due today. */
const soundPlans = async (ctx: Ctx, areaCode: string, without?: string): Promise<ChangeRow[]> => {
  const today = ctx.clock.today();
  const county = areaCode.slice(0, 6);
  const plans = (await openPlans(ctx.tx, `${county}000000`, `${county}999999`))
    .filter((p) => p.changeId !== without)
    .map((p) => (p.from < today ? { ...p, from: today } : p));
  if (plans.length === 0) return [];
  const faults = await rehearse(ctx, plans);
  return plans.filter((p) => !faults.has(p.changeId));
};

const codesOf = (c: ChangeRow): Set<string> =>
  new Set([c.areaCode, c.successorCode, ...c.villages.flatMap((v) => [v.areaCode, v.successorCode])]);
const describe = (c: ChangeRow): string => `${c.from} ${changeText(c)}`;

/**
 * A change fits the list of areas and the plans that are open.
 * @throws Refusal as `prepareChange`; RG-2213 naming the plan it does not go with
 */
const assertFits = async (ctx: Ctx, mine: ChangeRow, others: readonly ChangeRow[]): Promise<void> => {
  const faults = await rehearse(ctx, [...others, mine]);
  const own = faults.get(mine.changeId);
  if (own) {
    const alone = (await rehearse(ctx, [mine])).get(mine.changeId);
    const codes = codesOf(mine);
    const other = others.find((o) => !codesOf(o).isDisjointFrom(codes));
    if (alone || !other) throw alone ?? own;
    throw errors.areaPlanConflict({ other: describe(other), why: own.says }, "areaCode");
  }
  const broken = others.find((o) => faults.has(o.changeId));
  if (broken) throw errors.areaPlanConflict({ other: describe(broken), why: faults.get(broken.changeId)!.says }, "areaCode");
};

/** Without this plan the others still stand. @throws Refusal RG-2213 naming one that would not */
export const assertPlansStand = async (ctx: Ctx, without: ChangeRow): Promise<void> => {
  const standing = await soundPlans(ctx, without.areaCode);
  const left = standing.filter((p) => p.changeId !== without.changeId);
  const faults = await rehearse(ctx, left);
  const broken = left.find((p) => faults.has(p.changeId));
  if (broken) throw errors.areaPlanConflict({ other: describe(broken), why: faults.get(broken.changeId)!.says });
};

/** The row a change is written down in, before it is planned or done. */
const rowOf = (ctx: Ctx, areaCode: string, areaName: string, successorName: string, change: AreaChange): ChangeRow => ({
  ...change,
  areaCode,
  areaName,
  successorName,
  changeId: newId(),
  state: "planned",
  version: 1,
  plannedOn: ctx.clock.today(),
  accountId: ctx.actor.accountId,
  organisationId: ctx.actor.organisationId,
  plannerAreaCode: ctx.actor.areaCode,
  actorName: ctx.actor.name,
  fileSha256: null,
  fileName: "",
  mediaType: "",
  settledOn: null,
  settledBy: "",
  settledReason: "",
  moved: null,
});

/** Tells the towns on both sides what came to them or left them. */
const tellTowns = async (ctx: Ctx, row: ChangeRow, { old, successor }: Prepared, moved: AreaMoved): Promise<void> => {
  const towns = await addresseesAt(ctx, "township", [...new Set([old, successor].map((a) => `${a.areaCode.slice(0, 9)}000`))]);
  await sendMessages(
    ctx,
    towns.map((to) => ({
      to,
      kind: areaChangeMessage,
      key: row.changeId,
      title: changeText(row),
      body: `${ctx.clock.today()} 起 ${moved.employers} 家单位、${moved.villages} 个村（社区）、${moved.cases} 件未办结事项转到${successor.name}；以前的记录和数字留在${old.name}。打开可看交接明细。`,
      link: `/area-changes/${row.changeId}`,
    })),
  );
};

/** Of the employers a split names those that are still in the town; who moved away or was merged meanwhile is no longer its matter. */
export const stillThere = async (ctx: Ctx, row: ChangeRow): Promise<ChangeRow> => {
  if (row.employerIds.length === 0) return row;
  const { from, to } = areaRange(row.areaCode);
  return { ...row, employerIds: (await namedIn(ctx.tx, from, to, row.employerIds)).map((e) => e.employerId) };
};

/**
 * Carries a written-down change out, today. Present rows (employers as a new version, their open work, organisations, accounts) take
 * the new code, facts keep theirs; the caller's transaction is all or nothing.
 *
 * @throws Refusal as `prepareChange`
 */
export const carryOut = async (ctx: Ctx, written: ChangeRow): Promise<Done> => {
  const { tx } = ctx;
  const row = await stillThere(ctx, written);
  const from = ctx.clock.today();
  const prepared = await prepareChange(ctx, row.areaCode, { ...row, from });
  const { old, successor, moves, villageMoves } = prepared;
  const groups = await employersGoing(ctx, prepared);
  await enterAreas(ctx, prepared);
  const source = `行政区划调整：${old.name}${areaChangeLabels[row.kind]}${successor.name}`;
  const list: MovedRow[] = villageMoves.map((v) => ({ kind: "village", subject: v.from, label: v.name, fromCode: v.from, areaCode: v.to }));
  for (const [to, employers] of groups) {
    const ids = employers.map((e) => e.employerId);
    const names = new Map(employers.map((e) => [e.employerId, e]));
    await placeEmployers(tx, ids, to);
    const cases = await moveArea(tx, ids, to);
    await insertVersions(
      tx,
      employers.map((e) => ({
        employerId: e.employerId,
        version: e.version + 1,
        areaCode: to,
        changed: { areaCode: { from: e.areaCode, to } },
        source,
        businessDay: from,
        accountId: row.accountId,
        actorName: row.actorName,
      })),
    );
    for (const e of employers) list.push({ kind: "employer", subject: e.employerId, label: e.name, fromCode: e.areaCode, areaCode: to });
    for (const { caseId, employerId } of cases) {
      const e = names.get(employerId)!;
      list.push({ kind: "case", subject: caseId, label: e.name, fromCode: e.areaCode, areaCode: to });
    }
  }
  for (const move of moves) await moveNamedPlaces(tx, move, old.name);
  const people = await moveOrganisations(tx, moves);
  for (const [kind, parties] of [["organisation", people.organisations] as const, ["account", people.officers] as const])
    for (const p of parties) list.push({ kind, subject: p.id, label: p.name, fromCode: p.from, areaCode: p.to });
  const ids = [...groups.values()].flat().map((e) => e.employerId);
  await markEmployers(tx, ids);
  if (ids.length > 0) await publish(tx, EmployersChanged, { employerIds: ids, on: from });
  const moved: AreaMoved = {
    employers: ids.length,
    villages: villageMoves.length,
    organisations: people.organisations.length,
    accounts: people.accounts.length,
    officers: people.officers.length,
    cases: list.filter((m) => m.kind === "case").length,
  };
  await insertMoved(tx, row.changeId, list);
  await settleChange(tx, row.changeId, { state: "done", on: from, by: ctx.actor.name, moved });
  await tellTowns(ctx, { ...row, successorName: successor.name }, prepared, moved);
  await audit(ctx, {
    action: "area.change",
    subjectKind: "area",
    subjectId: row.areaCode,
    reason: row.reason,
    details: { changeId: row.changeId, kind: row.kind, from, successorCode: successor.areaCode, plannedBy: row.actorName, ...moved },
  });
  return { changeId: row.changeId, state: "done", areaCode: row.areaCode, successorCode: successor.areaCode, from, ...moved };
};

const unmoved = { employers: null, villages: null, organisations: null, accounts: null, officers: null, cases: null };

/** A plan names the decree. @throws Refusal RG-2204 */
export const assertDecreed = (change: AreaChange): void => {
  if (change.decreeNumber === "" || change.decreeAuthority === "") throw errors.areaDecreeMissing({}, "decreeNumber");
};

/** The name of the successor as far as it is known: of a merge the one it has, or gets by a plan before. */
const successorNameOf = (change: AreaChange, prepared: Prepared | undefined, others: readonly ChangeRow[]): string =>
  prepared?.successor.name ?? others.find((o) => o.successorCode === change.successorCode)?.successorName ?? change.successorName;

/** What can be said of a change today: prepared, or nothing when only a plan before it makes it possible. */
export const preparedToday = async (ctx: Ctx, areaCode: string, change: AreaChange): Promise<Prepared | undefined> => {
  try {
    return await prepareChange(ctx, areaCode, change);
  } catch (error) {
    if (error instanceof Refusal && error.code !== "RG-1006") return undefined;
    throw error;
  }
};

/** Reads a change against the areas, the other plans and the employers it names. @throws Refusal RG-1001 … RG-1007, RG-2201 … RG-2213 */
export const checked = async (ctx: Ctx, areaCode: string, change: AreaChange, asId?: string): Promise<ChangeRow> => {
  if (change.reason === "") throw errors.reasonMissing({}, "reason");
  const others = await soundPlans(ctx, areaCode, asId);
  const prepared = await preparedToday(ctx, areaCode, change);
  const before = others.find((o) => o.successorCode === areaCode);
  const name = prepared?.old.name ?? before?.successorName ?? areaCode;
  const row = rowOf(ctx, areaCode, name, successorNameOf(change, prepared, others), change);
  await assertFits(ctx, asId ? { ...row, changeId: asId } : row, others);
  if (prepared) await assertPlaced(ctx, prepared);
  return row;
};

/**
 * Merges an area into another, renames it, or splits part of it off: today at once, on a day to come as a plan that a job carries out.
 * One transaction over the rows of everybody concerned.
 *
 * @throws Refusal RG-1001, RG-1005 … RG-1007, RG-2201 … RG-2213
 */
export const changeArea = ({ db, clock, actor }: Tools, areaCode: string, change: AreaChange): Promise<Done> =>
  db.asWorker(async (tx) => {
    const ctx: Ctx = { tx, clock, actor };
    await inTurn(tx);
    const row = await checked(ctx, areaCode, change);
    const plans = change.from > clock.today();
    if (plans) assertDecreed(change);
    await insertChange(tx, row);
    if (!plans) return carryOut(ctx, row);
    await audit(ctx, {
      action: "area.change-plan",
      subjectKind: "area",
      subjectId: areaCode,
      reason: change.reason,
      details: { changeId: row.changeId, kind: change.kind, from: change.from, successorCode: change.successorCode },
    });
    return {
      changeId: row.changeId,
      state: "planned",
      areaCode,
      successorCode: change.successorCode,
      from: change.from as Day,
      ...unmoved,
    };
  });
