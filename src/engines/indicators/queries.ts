import { areaRange, audit, mask, vault, type Ctx } from "#access";
import { type Day, percentText } from "#kernel";
import type { Tx } from "#platform";
import { type Declared, declaredIndicator, declaredIndicators, type Indicator, type Target } from "./indicator.ts";
import { mayCount, mayOpen } from "./persons.ts";
import { errors } from "./errors.ts";
import { differences, type FrozenRow, frozenById, frozenOf } from "./store/index.ts";
import { ancestorsOf, changeText, gapText, meets, owed, type Sum, targetFor, trendDays } from "./rules.ts";
import type { FactList, Figure, FigureView, Filters, FrozenView, ListItem, Side, Tile } from "./schema.ts";

export type FigureRequest = Filters & { area?: string | undefined; asOf?: Day | undefined };
export type Place = { areaCode: string; name: string; parentCode: string | null };

export const sumView = (s: Sum) => ({
  numerator: s.numerator,
  denominator: s.denominator,
  percent: s.denominator === 0 ? null : (s.numerator / s.denominator) * 100,
  text: percentText(s.numerator, s.denominator),
});

export const placeOf = async (tx: Tx, areaCode: string): Promise<Place> =>
  (await tx.maybe<Place>(`select area_code as "areaCode", name, parent_code as "parentCode" from registry.area where area_code = $1`, [
    areaCode,
  ])) ?? {
    areaCode,
    name: areaCode === "000000000000" ? "全国" : areaCode,
    parentCode: null,
  };
export const childrenOf = (tx: Tx, areaCode: string, on: Day): Promise<Place[]> =>
  tx.query<Place>(
    `select area_code as "areaCode", name, parent_code as "parentCode" from registry.area
     where ${areaCode === "000000000000" ? "$1 = '000000000000' and area_code in (select p || '0000000000' from generate_series(10, 99) p)" : "parent_code = $1"}
       and area_code <> $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) order by area_code`,
    [areaCode, on],
  );

type Read = Sum & { areaCode: string; slice: string; day: Day; indicatorId: string; updatedAt: Date | null };
/** Roll-ups of areas at the end of days: the last row up to each. */
const readRollups = (
  tx: Tx,
  indicatorIds: readonly string[],
  areas: readonly string[],
  slices: readonly string[],
  days: readonly Day[],
): Promise<Read[]> =>
  tx.query<Read>(
    `select i as "indicatorId", a as "areaCode", s as slice, d::date as day, coalesce(r.numerator, 0) as numerator, coalesce(r.denominator, 0) as denominator,
       r.updated_at as "updatedAt"
     from unnest($1::text[]) i cross join unnest($2::text[]) a cross join unnest($3::text[]) s cross join unnest($4::date[]) d
     left join lateral (
       select r.numerator, r.denominator, r.updated_at from indicators.rollup r
       where r.indicator_id = i and r.area_code = a and r.slice = s and r.day <= d order by r.day desc limit 1) r on true`,
    [indicatorIds, areas, slices, days],
  );

/** Conditions on a fact, with their values appended; one text for figures, lists and exports, so that they count the same rows. */
const where = (values: unknown[], indicatorId: string, area: string, asOf: Day, today: Day, filters: Filters): string => {
  const { from, to } = areaRange(area);
  const bind = (value: unknown): string => `$${values.push(value)}`;
  return [
    `f.indicator_id = ${bind(indicatorId)}`,
    `f.area_code >= ${bind(from)} and f.area_code <= ${bind(to)}`,
    asOf === today ? "f.valid_to = '9999-12-31'" : `f.valid_from <= ${bind(asOf)} and f.valid_to > ${bind(asOf)}`,
    ...(filters.industry ? [`f.industry = ${bind(filters.industry)}`] : []),
    ...(filters.size ? [`f.size = ${bind(filters.size)}`] : []),
    ...(filters.hazardClass ? [`f.hazard_class = ${bind(filters.hazardClass)}`] : []),
    ...(filters.slice ? [`f.slice = ${bind(filters.slice)}`] : []),
    ...(filters.from ? [`f.occurred_on >= ${bind(filters.from)}`] : []),
    ...(filters.to ? [`f.occurred_on <= ${bind(filters.to)}`] : []),
  ].join(" and ");
};
export const narrowed = (f: Filters): boolean => !!(f.industry || f.size || f.hazardClass || f.from || f.to);

/** Facts counted where a filter asks for what no roll-up keeps: the area and its direct children, for one day. */
const countFacts = async (
  tx: Tx,
  indicatorId: string,
  areas: readonly string[],
  asOf: Day,
  today: Day,
  filters: Filters,
): Promise<Map<string, Sum>> => {
  const values: unknown[] = [areas];
  const rows = await tx.query<Sum & { areaCode: string }>(
    `select a as "areaCode", sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator
     from (select f.area_code, sum(f.numerator) as numerator, sum(f.denominator) as denominator
           from indicators.fact f where ${where(values, indicatorId, areas[0]!, asOf, today, filters)} group by 1) f
     cross join lateral indicators.ancestors(f.area_code) a where a = any($1::text[]) group by 1`,
    values,
  );
  return new Map(rows.map((r) => [r.areaCode, r]));
};

export const setTargets = async (tx: Tx, indicatorIds: readonly string[], area: string, year: number): Promise<Map<string, Target[]>> => {
  const rows = await tx.query<{ indicator_id: string; area_code: string; plan: string; percent: number; source: string }>(
    "select indicator_id, area_code, plan, percent, source from indicators.target where indicator_id = any($1) and area_code = any($2) and year = $3",
    [indicatorIds, ancestorsOf(area), year],
  );
  const found = new Map<string, Target[]>();
  for (const r of rows)
    found.set(r.indicator_id, [
      ...(found.get(r.indicator_id) ?? []),
      { plan: r.plan, areaCode: r.area_code, from: year, to: year, percent: r.percent, source: r.source },
    ]);
  return found;
};

export const headOf = (one: Indicator) => ({
  id: one.id,
  name: one.name,
  shortName: one.shortName,
  englishName: one.englishName,
  unit: one.unit,
  direction: one.direction,
  subject: one.subject,
  measure: one.measure,
  version: one.version,
  slices: [...(one.slices ?? [])],
});
export const targetView = (t: Target | undefined, direction: Indicator["direction"]) =>
  t
    ? {
        percent: t.percent,
        text: `${direction === "lower" ? "≤" : "≥"} ${t.percent} %`,
        plan: t.plan,
        areaCode: t.areaCode,
        source: t.source,
      }
    : null;
const figureOf = (
  s: Sum,
  place: { areaCode: string; name: string },
  target: Target | undefined,
  direction: Indicator["direction"],
): Figure => ({
  ...sumView(s),
  areaCode: place.areaCode,
  areaName: place.name,
  met: target ? (meets(s, target.percent, direction) ?? null) : null,
  gapText: target ? gapText(s, target.percent) : null,
  owed: target ? owed(s, target.percent, direction) : null,
  missing: s.denominator - s.numerator,
});
const none: Sum = { numerator: 0, denominator: 0 };

/** @throws Refusal IN-1001 for a day to come, IN-0405 for an area outside the actor's */
export const settle = (ctx: Ctx, request: FigureRequest): { area: string; asOf: Day; today: Day } => {
  const today = ctx.clock.today();
  const asOf = request.asOf ?? today;
  const area = request.area ?? ctx.actor.areaCode;
  if (asOf > today) throw errors.future({ asOf });
  const own = areaRange(ctx.actor.areaCode);
  if (area < own.from || area > own.to) throw errors.foreignArea();
  return { area, asOf, today };
};

const tileOf = (one: Indicator, place: Place, reads: readonly Read[], days: readonly Day[], target: Target | undefined): Tile => {
  const at = (on: Day): Read | undefined =>
    reads.find((r) => r.indicatorId === one.id && r.areaCode === place.areaCode && r.slice === "" && r.day === on);
  const now = at(days.at(-1)!) ?? none;
  return {
    ...headOf(one),
    figure: figureOf(now, place, target, one.direction),
    target: targetView(target, one.direction),
    change: changeText(now, at(days.at(-2)!) ?? none),
    trend: days.map((on) => ({ day: on, ...sumView(at(on) ?? none) })),
    updatedAt: at(days.at(-1)!)?.updatedAt?.toISOString() ?? null,
  };
};

/** Every figure of an area whose records the reader may open: the tiles of the board. */
export const readFigures = async (ctx: Ctx, request: FigureRequest) => {
  const { area, asOf } = settle(ctx, request);
  const all = declaredIndicators().flatMap((d) => (mayCount(ctx, d) ? [d.indicator] : []));
  const ids = all.map((i) => i.id);
  const days = trendDays(asOf, 12);
  const place = await placeOf(ctx.tx, area);
  const reads = await readRollups(ctx.tx, ids, [area], [""], days);
  const year = +asOf.slice(0, 4);
  const set = await setTargets(ctx.tx, ids, area, year);
  return {
    areaCode: area,
    areaName: place.name,
    asOf,
    items: all.map((one) =>
      tileOf(one, place, reads, days, targetFor([...(set.get(one.id) ?? []), ...one.targets], one.direction, area, year)),
    ),
  };
};

export const definitionOf = (one: Indicator) => ({
  definition: { numerator: one.numerator, denominator: one.denominator, notes: [...(one.notes ?? [])], source: one.source },
  parameters: one.parameters.map((p) => ({ label: p.label, value: p.value, unit: p.unit ?? "", source: p.source ?? "" })),
});

/**
 * One figure with its definition, target, trend, parts and the areas below it. Reads roll-ups, so its cost does not grow with the records.
 * @throws Refusal IN-1002 when it counts persons whose records the actor may not open; `showFigure` shows her what she may see
 */
export const readFigure = async (ctx: Ctx, id: string, request: FigureRequest): Promise<FigureView> => {
  const declared = declaredIndicator(id);
  const { indicator: one } = declared;
  if (!mayCount(ctx, declared)) throw errors.countOnly();
  const { area, asOf, today } = settle(ctx, request);
  if (request.slice && !one.slices?.some((s) => s.id === request.slice)) throw errors.unknownSlice({ id, slice: request.slice });
  const { tx } = ctx;
  const place = await placeOf(tx, area);
  const children = await childrenOf(tx, area, asOf);
  const days = trendDays(asOf, 12);
  const lastYear = `${+asOf.slice(0, 4) - 1}${asOf.slice(4)}`.replace("-02-29", "-02-28") as Day;
  const year = +asOf.slice(0, 4);
  const target = targetFor([...((await setTargets(tx, [id], area, year)).get(id) ?? []), ...one.targets], one.direction, area, year);
  const wanted = request.slice ?? "";
  const reads = (await readRollups(tx, [id], [area], [wanted], [...days, lastYear])).map((r) => ({ ...r, slice: "" }));
  const childDays = days.slice(-4);
  const below = await readRollups(
    tx,
    [id],
    children.map((c) => c.areaCode),
    [wanted],
    childDays,
  );
  const parts = one.slices ? await readRollups(tx, [id], [area], one.slices.map((s) => s.id), [asOf]) : []; // prettier-ignore
  const agreed = await tx.maybe<{ agreed_on: Day | null }>("select agreed_on from indicators.counted where indicator_id = $1", [id]);

  const counted = narrowed(request)
    ? await countFacts(tx, id, [area, ...children.map((c) => c.areaCode)], asOf, today, request)
    : undefined;
  const sumOf = (code: string, kept: Sum | undefined): Sum => (counted ? (counted.get(code) ?? none) : (kept ?? none));
  const tile = tileOf(one, place, reads, days, target);
  const whole = sumOf(area, tile.figure);
  const lines = children.map((child) => {
    const own = below.filter((r) => r.areaCode === child.areaCode);
    const sum = sumOf(
      child.areaCode,
      own.find((r) => r.day === asOf),
    );
    return {
      ...figureOf(sum, child, target, one.direction),
      trend: counted ? [] : childDays.map((on) => ({ day: on, ...sumView(own.find((r) => r.day === on) ?? none) })),
    };
  });
  const rest = {
    numerator: whole.numerator - lines.reduce((n, c) => n + c.numerator, 0),
    denominator: whole.denominator - lines.reduce((n, c) => n + c.denominator, 0),
  };
  const own =
    lines.length > 0 && rest.denominator > 0
      ? [{ ...figureOf(rest, { areaCode: area, name: "直属（未分到下级）" }, target, one.direction), trend: [] }]
      : [];
  return {
    ...tile,
    ...(counted ? { figure: figureOf(whole, place, target, one.direction), change: null, trend: [] } : {}),
    asOf,
    ...definitionOf(one),
    parts: (one.slices ?? []).map((s) => ({ ...s, ...sumView(parts.find((r) => r.slice === s.id) ?? none) })),
    children: [...lines, ...own],
    lastYear: { day: lastYear, ...sumView(reads.find((r) => r.day === lastYear) ?? none) },
    agreedOn: agreed?.agreed_on ?? null,
  };
};

const sides: Record<Side, string> = { numerator: "f.numerator > 0", denominator: "true", missing: "f.short" };
const cursorOf = (item: { areaCode: string; employerId: string; subjectKey: string }): string =>
  Buffer.from(JSON.stringify([item.areaCode, item.employerId, item.subjectKey])).toString("base64url");
const readCursor = (text: string): [string, string, string] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(value) && value.length === 3 && value.every((v) => typeof v === "string")) return value as [string, string, string];
  } catch {
    // answered below
  }
  throw errors.badCursor();
};

const itemColumns = `f.employer_id as "employerId", f.subject_key as "subjectKey", f.area_code as "areaCode", f.numerator, f.denominator, f.reason,
  f.basis_id as "basisId", f.valid_from as since`;

/** Adds the words of the list: cells of the source, read with the actor's own row security, and the reason in Chinese. */
export const withCells = async (tx: Tx, { source }: Declared, rows: readonly Omit<ListItem, "cells">[]): Promise<ListItem[]> => {
  if (rows.length === 0) return [];
  const cells = await tx.query<{ employer_id: string; subject_key: string; cells: Record<string, unknown> }>(source.list.sql, [
    rows.map((r) => r.employerId),
    rows.map((r) => r.subjectKey),
    rows.map((r) => r.basisId),
  ]);
  for (const { cells: one } of cells)
    for (const key of source.list.sealedNames ?? [])
      if (typeof one[key] === "string") one[key] = mask.name(vault.open(Buffer.from(one[key], "hex")));
  const byKey = new Map(cells.map((c) => [`${c.employer_id} ${c.subject_key}`, c.cells]));
  return rows.map((r) => ({
    ...r,
    reason: source.reasons[r.reason] ?? r.reason,
    cells: byKey.get(`${r.employerId} ${r.subjectKey}`) ?? {},
  }));
};

const mayList = (ctx: Ctx, declared: Declared): void => {
  const { source } = declared;
  if (!mayOpen(ctx, declared)) throw errors.countOnly();
  if (source.list.onlyFor && ctx.actor.via !== "system" && !source.list.onlyFor.includes(ctx.actor.kind)) throw errors.countOnly();
};

export type ListRequest = FigureRequest & { side: Side; cursor?: string | undefined; limit: number };
/**
 * The rows a figure counted, exactly: same day, area and filters.
 * @throws Refusal IN-1002 when the rows are about persons and the actor may only see their number
 */
export const listFacts = async (ctx: Ctx, id: string, request: ListRequest): Promise<FactList> => {
  const declared = declaredIndicator(id);
  const { area, asOf, today } = settle(ctx, request);
  mayList(ctx, declared);
  const values: unknown[] = [];
  const rule = `${where(values, id, area, asOf, today, request)} and ${sides[request.side]}`;
  const { n } = await ctx.tx.one<{ n: number }>(
    `select count(*) as n from (select 1 from indicators.fact f where ${rule} limit 10001) x`,
    values,
  );
  const after = request.cursor ? readCursor(request.cursor) : undefined;
  const past = after
    ? ` and (f.area_code, f.employer_id, f.subject_key) > (${after.map((v, i) => `$${values.push(v)}${i === 1 ? "::uuid" : ""}`).join(", ")})`
    : "";
  const rows = await ctx.tx.query<Omit<ListItem, "cells">>(
    `select ${itemColumns} from indicators.fact f where ${rule}${past} order by f.area_code, f.employer_id, f.subject_key limit $${values.push(request.limit + 1)}`,
    values,
  );
  const page = rows.slice(0, request.limit);
  if (declared.source.list.sealedNames)
    await audit(ctx, {
      action: "indicator.list-persons",
      subjectKind: "indicator",
      subjectId: id,
      details: { area, asOf, shown: page.length },
    });
  return {
    columns: [...declared.source.list.columns],
    items: await withCells(ctx.tx, declared, page),
    nextCursor: rows.length > request.limit ? cursorOf(page.at(-1)!) : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
  };
};

/** The same rows as `listFacts`, all of them, a thousand at a time. */
export async function* streamFacts(ctx: Ctx, id: string, request: FigureRequest & { side: Side }): AsyncGenerator<ListItem[]> {
  const declared = declaredIndicator(id);
  const { area, asOf, today } = settle(ctx, request);
  mayList(ctx, declared);
  const values: unknown[] = [];
  const rule = `${where(values, id, area, asOf, today, request)} and ${sides[request.side]}`;
  for await (const rows of ctx.tx.stream<Omit<ListItem, "cells">>(
    `select ${itemColumns} from indicators.fact f where ${rule} order by f.area_code, f.employer_id, f.subject_key`,
    values,
  ))
    yield await withCells(ctx.tx, declared, rows);
}

const frozenHead = (f: FrozenRow) => ({
  frozenId: f.frozen_id,
  indicatorId: f.indicator_id,
  areaCode: f.area_code,
  asOf: f.as_of,
  title: f.title,
  replaces: f.replaces,
  reason: f.reason,
  frozenAt: f.frozen_at.toISOString(),
  ...sumView(f),
});
export const listFrozen = async (ctx: Ctx, id: string, areaCode: string | undefined) => {
  const { area } = settle(ctx, { area: areaCode });
  // A figure frozen on any day would be one more showing to tell small groups apart by.
  if (!mayOpen(ctx, declaredIndicator(id))) return { items: [] };
  return { items: (await frozenOf(ctx.tx, declaredIndicator(id).indicator.id, area)).map(frozenHead) };
};

/**
 * A frozen figure, the live one, and the records that made the difference.
 * @throws Refusal IN-0406, IN-1002 when it counts persons whose records the actor may not open
 */
export const readFrozen = async (ctx: Ctx, frozenId: string): Promise<FrozenView> => {
  const frozen = await frozenById(ctx.tx, frozenId);
  if (!frozen) throw errors.frozenUnknown();
  const declared = declaredIndicator(frozen.indicator_id);
  if (!mayOpen(ctx, declared)) throw errors.countOnly();
  const found = await differences(ctx.tx, frozen, 200);
  const open = !declared.source.list.onlyFor || declared.source.list.onlyFor.includes(ctx.actor.kind) || ctx.actor.via === "system";
  const items = open
    ? await withCells(
        ctx.tx,
        declared,
        found.rows.map((r) => ({
          employerId: r.employer_id,
          subjectKey: r.subject_key,
          basisId: r.basis_id,
          areaCode: "",
          numerator: 0,
          denominator: 0,
          reason: "",
          since: "",
        })),
      )
    : [];
  const word = (reason: string | null): string => (reason === null ? "" : (declared.source.reasons[reason] ?? reason));
  return {
    ...frozenHead(frozen),
    live: sumView(found),
    differing: found.total,
    differences: items.map((item, i) => {
      const r = found.rows[i]!;
      const what = r.was === null ? "entered" : r.now === null ? "left" : "changed";
      return { employerId: item.employerId, subjectKey: item.subjectKey, what, then: word(r.was), now: word(r.now), cells: item.cells };
    }),
  };
};
