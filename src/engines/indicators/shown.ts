import type { Ctx } from "#access";
import type { Day } from "#kernel";
import { type Declared, declaredIndicator, declaredIndicators } from "./indicator.ts";
import { errors } from "./errors.ts";
import { mayCount } from "./persons.ts";
import {
  childrenOf,
  definitionOf,
  type FigureRequest,
  headOf,
  narrowed,
  type Place,
  placeOf,
  readFigure,
  readFigures,
  settle,
  setTargets,
  sumView,
  targetView,
} from "./queries.ts";
import { gapText, meets, owed, targetFor, trendDays } from "./rules.ts";
import type { ShownFigureView, ShownTile } from "./schema.ts";
import { smallestGroup, type ShownSum } from "./small-groups.ts";
import { type Released, releasedSince } from "./store/index.ts";

const note = `这项指标数的是人。不能查看个人记录的岗位只看月末数；少于 ${smallestGroup} 人的，以及能由合计、相邻地区或前后月份推算出来的，不显示，记作 ＊。`;
const hiddenText = "＊";

const shownView = (s: ShownSum | undefined) =>
  s && s.numerator !== null
    ? sumView({ numerator: s.numerator, denominator: s.denominator })
    : { numerator: null, denominator: s?.denominator ?? null, percent: null, text: hiddenText };

type Known = {
  readonly one: Declared;
  readonly target: ReturnType<typeof targetFor>;
  readonly days: readonly Day[];
  readonly rows: readonly Released[];
};
const figureOf = ({ one, target, rows, days }: Known, place: { areaCode: string; name: string }) => {
  const { direction } = one.indicator;
  const own = rows.filter((r) => r.areaCode === place.areaCode && r.indicatorId === one.indicator.id);
  const last = own.at(-1);
  const whole = last && last.numerator !== null ? { numerator: last.numerator, denominator: last.denominator } : undefined;
  return {
    figure: {
      ...shownView(last),
      areaCode: place.areaCode,
      areaName: place.name,
      met: target && whole ? (meets(whole, target.percent, direction) ?? null) : null,
      gapText: target && whole ? gapText(whole, target.percent) : null,
      owed: target && whole ? owed(whole, target.percent, direction) : null,
      missing: whole ? whole.denominator - whole.numerator : null,
    },
    trend: days.map((on) => ({ day: on, ...shownView(own.find((r) => r.day === on)) })),
    releasedOn: last?.day ?? null,
  };
};
const tileOf = (known: Known, place: Place): ShownTile => {
  const { figure, trend, releasedOn } = figureOf(known, place);
  return {
    ...headOf(known.one.indicator),
    slices: [],
    figure,
    target: targetView(known.target, known.one.indicator.direction),
    change: null,
    trend,
    updatedAt: null,
    smallGroups: { releasedOn, note },
  };
};

/** The twelve month ends before a day: the only days on which figures of persons are shown to whoever may not open their records. */
const monthEnds = (asOf: Day): Day[] => trendDays(asOf, 13).slice(0, -1);

/** Every figure of an area as the actor may see it. */
export const showFigures = async (ctx: Ctx, request: FigureRequest) => {
  const open = await readFigures(ctx, request);
  const closed = declaredIndicators().filter((d) => !mayCount(ctx, d));
  const days = monthEnds(open.asOf);
  const ids = closed.map((d) => d.indicator.id);
  const rows = closed.length === 0 ? [] : await releasedSince(ctx.tx, ids, [open.areaCode], days[0]!, days.at(-1)!);
  const year = +open.asOf.slice(0, 4);
  const set = await setTargets(ctx.tx, ids, open.areaCode, year);
  const tiles = new Map<string, ShownTile>(open.items.map((tile) => [tile.id, { ...tile, smallGroups: null }]));
  for (const one of closed) {
    const { id, targets, direction } = one.indicator;
    const target = targetFor([...(set.get(id) ?? []), ...targets], direction, open.areaCode, year);
    tiles.set(id, tileOf({ one, target, days, rows }, { areaCode: open.areaCode, name: open.areaName, parentCode: null }));
  }
  return { ...open, items: declaredIndicators().map((d) => tiles.get(d.indicator.id)!) };
};

/**
 * One figure as the actor may see it: whole, or as released at month ends without small groups when it counts persons whose records
 * she may not open.
 * @throws Refusal IN-1007 when she asks for a part of such a figure
 */
export const showFigure = async (ctx: Ctx, id: string, request: FigureRequest): Promise<ShownFigureView> => {
  const one = declaredIndicator(id);
  if (mayCount(ctx, one)) return { ...(await readFigure(ctx, id, request)), smallGroups: null };
  const { area, asOf } = settle(ctx, request);
  if (request.slice || narrowed(request)) throw errors.wholeOnly();
  const { tx } = ctx;
  const { direction, targets } = one.indicator;
  const place = await placeOf(tx, area);
  const children = await childrenOf(tx, area, asOf);
  const days = monthEnds(asOf);
  const yearAgo = trendDays(days[0]!, 2)[0]!;
  const codes = [area, ...children.map((c) => c.areaCode)];
  const all = await releasedSince(tx, [id], codes, yearAgo, days.at(-1)!);
  const year = +asOf.slice(0, 4);
  const target = targetFor([...((await setTargets(tx, [id], area, year)).get(id) ?? []), ...targets], direction, area, year);
  const known: Known = { one, target, days, rows: all.filter((r) => r.day >= days[0]!) };
  return {
    ...tileOf(known, place),
    asOf,
    ...definitionOf(one.indicator),
    parts: [],
    children: children.map((child) => {
      const { figure, trend } = figureOf({ ...known, days: days.slice(-4) }, child);
      return { ...figure, trend };
    }),
    lastYear: { day: yearAgo, ...shownView(all.find((r) => r.areaCode === area && r.day === yearAgo)) },
    agreedOn: null,
  };
};
