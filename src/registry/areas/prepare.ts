import { addDays, type Day } from "#kernel";
import { areaRange, coversArea, type Ctx } from "#access";
import { errors } from "../errors.ts";
import type { Area } from "../schema.ts";
import { areasByCode, areasUnder } from "../store/areas.ts";
import type { AreaChange } from "./schema.ts";
import { addAreas, countEmployers, employersIn, endAreas, namedIn, type CodeMove, type Placed } from "./store/moves.ts";

const townOf = (code: string): string => `${code.slice(0, 9)}000`;
const levelOf = (code: string): string => (code.slice(6, 9) === "000" ? "county" : code === townOf(code) ? "township" : "village");
const most = 10_000;

/** What a change does to the list of areas. */
export type Prepared = {
  readonly change: AreaChange;
  readonly old: Area;
  readonly successor: Area;
  readonly isNew: boolean;
  /** the villages that go along, old codes and new rows in the same order */
  readonly villageMoves: readonly (CodeMove & { name: string })[];
  readonly villages: readonly Area[];
  /** every code that ends, with what takes over; of a split the villages only */
  readonly moves: readonly CodeMove[];
};

/** The area that changes, in use on the day and inside the caller's. Kept figures of days that are over stay. */
const changing = async (ctx: Ctx, code: string, from: Day): Promise<Area> => {
  const [area] = await areasByCode(ctx.tx, [code]);
  if (!area) throw errors.areaUnknown({ areaCode: code }, "areaCode");
  if (!coversArea(ctx.actor, code)) throw errors.areaOutsideScope({ areaName: area.name }, "areaCode");
  if (area.level !== "township" && area.level !== "village") throw errors.areaLevel({ name: area.name }, "areaCode");
  if (from < ctx.clock.today()) throw errors.areaDayPast({ from, name: area.name }, "from");
  if (area.validTo !== null) throw errors.areaEnded({ name: area.name, on: area.validTo }, "areaCode");
  return area;
};

/** The successor as it will stand; a new row for rename and split. */
const successorOf = async (
  ctx: Ctx,
  old: Area,
  { kind, successorCode, successorName, from }: AreaChange,
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
  { kind, villages, from }: AreaChange,
): Promise<{ moves: (CodeMove & { name: string })[]; areas: Area[] }> => {
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
  return { moves: going.map((v, i) => ({ from: v.areaCode, to: codes[i]!, name: v.name })), areas };
};

/**
 * What a change does to the list of areas as it stands in the transaction.
 * @throws Refusal RG-1005, RG-1006, RG-2201 … RG-2203, RG-2205 … RG-2211
 */
export const prepareChange = async (ctx: Ctx, areaCode: string, change: AreaChange): Promise<Prepared> => {
  const old = await changing(ctx, areaCode, change.from as Day);
  const { area: successor, isNew } = await successorOf(ctx, old, change);
  const { moves: villageMoves, areas: villages } = await villagesOf(ctx, old, successor, change);
  if (change.kind === "split" && villageMoves.length + change.employerIds.length === 0)
    throw errors.splitOffNothing({ name: old.name }, "villages");
  const moves = change.kind === "split" ? villageMoves : [{ from: areaCode, to: successor.areaCode }, ...villageMoves];
  return { change, old, successor, isNew, villageMoves, villages, moves };
};

/** Writes into the list of areas what was prepared: new codes begin, old ones end the day before. */
export const enterAreas = async ({ tx }: Ctx, { change, successor, isNew, villages, moves }: Prepared): Promise<void> => {
  await addAreas(tx, [...(isNew ? [successor] : []), ...villages]);
  await endAreas(tx, moves, addDays(change.from as Day, -1));
};

/** Employers with the code each gets; of a split those of its villages and those named. Locks them. */
export const employersGoing = async (ctx: Ctx, { change, old, villageMoves }: Prepared): Promise<Map<string, Placed[]>> => {
  const { from, to } = areaRange(old.areaCode);
  const all = await employersIn(ctx.tx, from, to);
  const named = new Set(change.employerIds);
  const codes = new Map(villageMoves.map((m) => [m.from, m.to]));
  const going = change.kind === "split" ? all.filter((e) => codes.has(e.areaCode) || named.has(e.employerId)) : all;
  return Map.groupBy(going, (e) => codes.get(e.areaCode) ?? change.successorCode);
};

const capped = (n: number): { value: number; capped: boolean } => ({ value: Math.min(n, most), capped: n > most });

/** How many employers would go, stay and have nobody who said where; looks at 10 000 employers and no more. */
export const countGoing = async (ctx: Ctx, { change, old, villageMoves }: Prepared) => {
  const { from, to } = areaRange(old.areaCode);
  const counted = await countEmployers(ctx.tx, from, to, most + 1);
  const total = counted.reduce((sum, c) => sum + c.n, 0);
  const byCode = new Map(counted.map((c) => [c.areaCode, c.n]));
  const all = { byCode: total > most ? undefined : byCode };
  if (change.kind !== "split") return { ...all, named: 0, going: capped(total), staying: capped(0), unplaced: capped(0) };
  const named = await namedIn(ctx.tx, from, to, change.employerIds);
  const codes = new Set(villageMoves.map((m) => m.from));
  const besides = named.filter((e) => !codes.has(e.areaCode)).length;
  const going = villageMoves.reduce((sum, m) => sum + (byCode.get(m.from) ?? 0), 0) + besides;
  const unplaced = (byCode.get(old.areaCode) ?? 0) - named.filter((e) => e.areaCode === old.areaCode).length;
  const over = total > most;
  const of = (n: number) => (over ? { value: Math.max(n, 0), capped: true } : capped(n));
  return { ...all, named: named.length, going: of(going), staying: of(total - going), unplaced: of(unplaced) };
};

/**
 * Nobody is left without a word at a split: employers named are there, and those without a village are named or said to stay.
 * @throws Refusal RG-1001, RG-2212
 */
export const assertPlaced = async (ctx: Ctx, prepared: Prepared): Promise<void> => {
  const { change, old } = prepared;
  if (change.kind !== "split") return;
  const { named, unplaced } = await countGoing(ctx, prepared);
  if (named < new Set(change.employerIds).size) throw errors.employerNotFound();
  if (!change.othersStay && unplaced.value > 0) throw errors.splitUndecided({ count: unplaced.value, name: old.name }, "othersStay");
};
