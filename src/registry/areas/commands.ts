import type { z } from "zod";
import { addDays, type Clock, type Day } from "#kernel";
import { publish, type Database } from "#platform";
import { areaRange, audit, coversArea, moveOrganisations, type Actor, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { EmployersChanged } from "../events.ts";
import type { Area } from "../schema.ts";
import { areasByCode, areasUnder } from "../store/areas.ts";
import { insertVersions, moveArea } from "../store/employers.ts";
import { areaChangeLabels, type AreaChange, type AreaChanged } from "./schema.ts";
import { addAreas, employersIn, endAreas, inTurn, moveNamedPlaces, placeEmployers, type CodeMove, type Placed } from "./store.ts";

type Change = z.output<typeof AreaChange>;

const townOf = (code: string): string => `${code.slice(0, 9)}000`;
const levelOf = (code: string): string => (code.slice(6, 9) === "000" ? "county" : code === townOf(code) ? "township" : "village");

/** The area that changes, in use and inside the caller's; and the day, which is today: kept figures of earlier days stay. */
const changing = async (ctx: Ctx, code: string, from: Day): Promise<Area> => {
  const [area] = await areasByCode(ctx.tx, [code]);
  if (!area) throw errors.areaUnknown({ areaCode: code }, "areaCode");
  if (!coversArea(ctx.actor, code)) throw errors.areaOutsideScope({ areaName: area.name }, "areaCode");
  if (area.level !== "township" && area.level !== "village") throw errors.areaLevel({ name: area.name }, "areaCode");
  const today = ctx.clock.today();
  if (from < today) throw errors.areaDayPast({ from, name: area.name }, "from");
  if (from > today) throw errors.areaDayToCome({ from }, "from");
  if (area.validTo !== null) throw errors.areaEnded({ name: area.name, on: area.validTo }, "areaCode");
  return area;
};

/** The successor as it will stand; a new row for rename and split. */
const successorOf = async (
  ctx: Ctx,
  old: Area,
  { kind, successorCode, successorName, from }: Change,
): Promise<{ area: Area; isNew: boolean }> => {
  const [known, parent] = await Promise.all([
    areasByCode(ctx.tx, [successorCode]),
    old.level === "village" ? areasByCode(ctx.tx, [townOf(successorCode)]) : [],
  ]);
  const there = known[0];
  if (successorCode.slice(0, 6) !== old.areaCode.slice(0, 6) || levelOf(successorCode) !== old.level || successorCode === old.areaCode)
    throw errors.successorElsewhere({ code: successorCode, name: old.name }, "successorCode");
  if (kind === "merge") {
    if (!there || there.validTo !== null) throw errors.successorNotInUse({ code: successorCode }, "successorCode");
    return { area: there, isNew: false };
  }
  if (there) throw errors.successorTaken({ code: successorCode, name: there.name }, "successorCode");
  if (successorName === "") throw errors.successorNameMissing({}, "successorName");
  if (old.level === "village" && (!parent[0] || parent[0].validTo !== null))
    throw errors.areaUnknown({ areaCode: townOf(successorCode) }, "successorCode");
  const parentCode = old.level === "village" ? townOf(successorCode) : old.parentCode;
  return {
    area: { areaCode: successorCode, name: successorName, level: old.level, parentCode, validFrom: from as Day, validTo: null },
    isNew: true,
  };
};

/** New codes of the villages that go along. */
const villagesOf = async (
  ctx: Ctx,
  old: Area,
  successor: Area,
  { kind, villages, from }: Change,
): Promise<{ moves: CodeMove[]; areas: Area[] }> => {
  const current = old.level === "township" ? await areasUnder(ctx.tx, old.areaCode, from) : [];
  const wanted = new Map(villages.map((v) => [v.areaCode, v.successorCode]));
  const unknown = villages.find((v) => !current.some((c) => c.areaCode === v.areaCode));
  if (unknown) throw errors.villageUnknown({ code: unknown.areaCode, name: old.name }, "villages");
  const going = kind === "split" ? current.filter((v) => wanted.has(v.areaCode)) : current;
  const areas = going.map((v): Area => {
    const code = wanted.get(v.areaCode) ?? successor.areaCode.slice(0, 9) + v.areaCode.slice(9);
    return { ...v, areaCode: code, parentCode: successor.areaCode, validFrom: from as Day, validTo: null };
  });
  const codes = areas.map((a) => a.areaCode);
  const taken = new Set((await areasByCode(ctx.tx, codes)).map((a) => a.areaCode));
  const clash = areas.find(
    (a, i) =>
      taken.has(a.areaCode) ||
      codes.indexOf(a.areaCode) < i ||
      townOf(a.areaCode) !== successor.areaCode ||
      a.areaCode === successor.areaCode,
  );
  if (clash) throw errors.villageCode({ name: clash.name, code: clash.areaCode }, "villages");
  return { moves: going.map((v, i) => ({ from: v.areaCode, to: codes[i]! })), areas };
};

/** Employers with the code each gets; of a split those of its villages and those named. */
const employersOf = async (ctx: Ctx, old: Area, change: Change, moves: readonly CodeMove[]): Promise<Map<string, Placed[]>> => {
  const range = areaRange(old.areaCode);
  const all = await employersIn(ctx.tx, range.from, range.to);
  const named = new Set(change.employerIds);
  if (all.filter((e) => named.has(e.employerId)).length < named.size) throw errors.employerNotFound();
  const to = new Map(moves.map((m) => [m.from, m.to]));
  const going = change.kind === "split" ? all.filter((e) => to.has(e.areaCode) || named.has(e.employerId)) : all;
  return Map.groupBy(going, (e) => to.get(e.areaCode) ?? change.successorCode);
};

const apply = async (ctx: Ctx, areaCode: string, change: Change): Promise<z.input<typeof AreaChanged>> => {
  const { tx, actor } = ctx;
  const from = change.from as Day;
  if (change.reason === "") throw errors.reasonMissing({}, "reason");
  await inTurn(tx);
  const old = await changing(ctx, areaCode, from);
  const { area: successor, isNew } = await successorOf(ctx, old, change);
  const villages = await villagesOf(ctx, old, successor, change);
  if (change.kind === "split" && villages.moves.length + change.employerIds.length === 0)
    throw errors.splitOffNothing({ name: old.name }, "villages");
  const moves = change.kind === "split" ? villages.moves : [{ from: areaCode, to: successor.areaCode }, ...villages.moves];
  const groups = await employersOf(ctx, old, change, villages.moves);

  await addAreas(tx, [...(isNew ? [successor] : []), ...villages.areas]);
  await endAreas(tx, moves, addDays(from, -1));
  const source = `行政区划调整：${old.name}${areaChangeLabels[change.kind]}${successor.name}`;
  for (const [to, employers] of groups) {
    const ids = employers.map((e) => e.employerId);
    await placeEmployers(tx, ids, to);
    await moveArea(tx, ids, to);
    await insertVersions(
      tx,
      employers.map((e) => ({
        employerId: e.employerId,
        version: e.version + 1,
        areaCode: to,
        changed: { areaCode: { from: e.areaCode, to } },
        source,
        businessDay: from,
        accountId: actor.accountId,
        actorName: actor.name,
      })),
    );
  }
  for (const move of moves) await moveNamedPlaces(tx, move, old.name);
  const people = await moveOrganisations(tx, moves);
  const ids = [...groups.values()].flat().map((e) => e.employerId);
  await markEmployers(tx, ids);
  if (ids.length > 0) await publish(tx, EmployersChanged, { employerIds: ids, on: from });
  const done = { employers: ids.length, villages: villages.moves.length, ...people };
  await audit(ctx, {
    action: "area.change",
    subjectKind: "area",
    subjectId: areaCode,
    reason: change.reason,
    details: { kind: change.kind, from, successorCode: successor.areaCode, ...done },
  });
  return { areaCode, successorCode: successor.areaCode, from, ...done };
};

/**
 * Merges an area into another, renames it, or splits part of it off, from today on. One transaction over the rows of everybody
 * concerned: present rows (employers as a new version, their open work, organisations, accounts) take the new code, facts keep theirs.
 *
 * @throws Refusal RG-1001, RG-1005 … RG-1007, RG-2201 … RG-2211
 */
export const changeArea = (
  { db, clock, actor }: { db: Database; clock: Clock; actor: Actor },
  areaCode: string,
  change: Change,
): Promise<z.input<typeof AreaChanged>> => db.asWorker((tx) => apply({ tx, clock, actor }, areaCode, change));
