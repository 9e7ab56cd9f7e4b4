import { areaRange, type Ctx } from "#access";
import { readFigure } from "#engines";
import { daysBetween, type Day } from "#kernel";
import { errors } from "../errors.ts";
import { monthsOf, periodDays } from "../returns/rules.ts";
import { ranked } from "./rules.ts";
import type { BulletinContent, BulletinView, LateReturn, Share, TownLine } from "./schema.ts";
import { bulletinById, bulletins, publishedOf, returnsOf, type BulletinRow, type PublishedVersion } from "./store.ts";

/** Figures of the bulletin and of the appraisal; the first one ranks. */
export const figureIds = ["I002", "I027", "I028", "I030", "I031"] as const;
const shareOf = ({ numerator, denominator, text }: Share): Share => ({ numerator, denominator, text });

/** The figures of the towns below an area at the end of a day, in their order. */
export const townFigures = async (ctx: Ctx, area: string, asOf: Day) => {
  const figures: Awaited<ReturnType<typeof readFigure>>[] = [];
  // Five figures, each with all its towns in one reading.
  for (const id of figureIds) figures.push(await readFigure(ctx, id, { area, asOf }));
  const [first] = figures;
  const below = first!.children.filter((c) => c.areaCode !== area);
  const lines = below.map((town) => ({
    areaCode: town.areaCode,
    areaName: town.areaName,
    figures: Object.fromEntries(
      figures.map((f) => [
        f.id,
        shareOf(f.children.find((c) => c.areaCode === town.areaCode) ?? { numerator: 0, denominator: 0, text: "—" }),
      ]),
    ),
  }));
  const towns: TownLine[] = ranked(lines, (t) => t.figures[first!.id]!);
  return {
    figures,
    towns,
    county: Object.fromEntries(figures.map((f) => [f.id, shareOf(f.figure)])),
    sources: figures.map((f) => ({
      indicatorId: f.id,
      label: f.shortName,
      definition: `${f.definition.numerator}／${f.definition.denominator}（${f.definition.source}）`,
      asOf,
      target: f.target ? `${f.target.text}（${f.target.plan}）` : null,
    })),
  };
};

/** Returns of periods that came late or had not come by a day. */
export const lateReturns = async (ctx: Ctx, area: string, periods: readonly string[], asOf: Day): Promise<LateReturn[]> =>
  (await returnsOf(ctx.tx, areaRange(area), periods, asOf)).flatMap(({ name, areaCode, period, submittedOn }) => {
    const { dueOn } = periodDays(period);
    const lateDays = daysBetween(dueOn, submittedOn ?? asOf);
    return lateDays > 0 ? [{ areaCode, name, period, dueOn, submittedOn, lateDays }] : [];
  });

export const contentOn = async (ctx: Ctx, area: string, period: string, asOf: Day): Promise<BulletinContent> => {
  const { towns, county, sources, figures } = await townFigures(ctx, area, asOf);
  return {
    towns,
    county,
    late: await lateReturns(ctx, area, [...monthsOf(period), period], asOf),
    sources: sources.map((s) => ({ ...s, frozenId: null })),
    rankedBy: figures[0]!.name,
  };
};

const bare = (row: BulletinRow): BulletinView => {
  const { draftedBy, ...b } = row;
  void draftedBy;
  return b;
};
const seenBy = ({ actor }: Ctx): string[] => [actor.areaCode, `${actor.areaCode.slice(0, 6)}000000`];

export const listBulletins = async (ctx: Ctx) => ({
  items: (await bulletins(ctx.tx, seenBy(ctx))).map((b) => {
    const { content, ...head } = bare(b);
    void content;
    return head;
  }),
});
/** What an area published about a quarter, the version that holds first. */
export const publishedVersions = (ctx: Ctx, areaCode: string, period: string): Promise<PublishedVersion[]> =>
  publishedOf(ctx.tx, areaCode, period);
/** @throws Refusal RG-1811 */
export const readBulletin = async (ctx: Ctx, bulletinId: string) => {
  const found = await bulletinById(ctx.tx, bulletinId);
  if (!found) throw errors.bulletinUnknown();
  return bare(found);
};

/** What each town is appraised by in a year: rate of declarations, accuracy, and whether it reported in time; as of a day of the year. */
export const readAppraisal = async (ctx: Ctx, year: number) => {
  const today = ctx.clock.today();
  const asOf = (today < `${year}-12-31` ? today : `${year}-12-31`) as Day;
  const county = ctx.actor.areaCode;
  const { towns, sources, figures } = await townFigures(ctx, county, asOf);
  // A town reads its own line; the county that of every town.
  const own = ctx.actor.kind === "township" || towns.length === 0;
  const lines: TownLine[] = own
    ? [
        {
          areaCode: county,
          areaName: figures[0]!.figure.areaName,
          rank: null,
          tied: false,
          figures: Object.fromEntries(figures.map((f) => [f.id, shareOf(f.figure)])),
        },
      ]
    : towns;
  const quarters = [1, 2, 3, 4].map((q) => `${year}-Q${q}`);
  const months = quarters.flatMap(monthsOf);
  const sent = await returnsOf(ctx.tx, areaRange(county), [...months, ...quarters], asOf);
  const tally = (areaCode: string, periods: readonly string[]) => {
    const due = sent.filter(
      (r) => r.areaCode.startsWith(areaCode.slice(0, 9)) && periods.includes(r.period) && periodDays(r.period).dueOn < asOf,
    );
    const onTime = due.filter((r) => r.submittedOn !== null && r.submittedOn <= periodDays(r.period).dueOn).length;
    const missing = due.filter((r) => r.submittedOn === null).length;
    return { onTime, late: due.length - onTime - missing, missing, due: due.length };
  };
  // The target set for the town itself, else that of the county or the plan: the nearest area wins.
  const targetsOf = (town: TownLine) =>
    Object.fromEntries(
      figures.flatMap((f) => {
        const line = own ? f.figure : f.children.find((c) => c.areaCode === town.areaCode);
        return f.target && line ? [[f.id, { text: f.target.text, met: line.met, gap: line.gapText }] as const] : [];
      }),
    );
  return {
    year,
    asOf,
    columns: sources,
    towns: lines.map((town) => ({
      ...town,
      targets: targetsOf(town),
      monthly: tally(town.areaCode, months),
      quarterly: tally(town.areaCode, quarters),
    })),
  };
};
