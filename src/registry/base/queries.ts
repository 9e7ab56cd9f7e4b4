import type { z } from "zod";
import { areaRange, coversArea, type Ctx } from "#access";
import { industry, industrySection } from "#standards/tables";
import { errors } from "../errors.ts";
import { areasByCode } from "../store/areas.ts";
import { childrenOf } from "../queries/areas.ts";
import { employerStateLabels, hazardClassLabels, headcountLabels, sizeLabels } from "../schema.ts";
import type { BaseDimension, BaseQuery, BaseView } from "./schema.ts";
import { sumsBy, sumsOfAreas, type KeptRow, type Sums } from "./store.ts";

const none: Sums = { employers: 0, confirmed: 0, serious: 0, declared: 0, workers: 0, exposed: 0 };
const keys = Object.keys(none) as (keyof Sums)[];
const plus = (a: Sums, b: Sums, sign = 1): Sums => Object.fromEntries(keys.map((k) => [k, a[k] + sign * b[k]])) as Sums;

const labelOf = (by: BaseDimension, value: string): string => {
  if (by === "headcount") return (headcountLabels as Record<string, string>)[value || "untold"] ?? value;
  if (by === "size") return (sizeLabels as Record<string, string>)[value] ?? value;
  if (by === "hazard-class") return (hazardClassLabels as Record<string, string>)[value] ?? value;
  if (by === "state") return (employerStateLabels as Record<string, string>)[value] ?? value;
  return value === "" ? "没有行业代码" : (industry(value)?.name ?? value);
};

/**
 * 底数 of an area by one property: employers in production with their heads, and whether the rows add up to the total.
 * By state the rows hold employers of every state, so their total is their own.
 * @throws Refusal RG-1005, RG-1006 for an area outside the caller's
 */
export const readBase = async (ctx: Ctx, query: z.output<typeof BaseQuery>): Promise<z.input<typeof BaseView>> => {
  const { tx, actor } = ctx;
  const areaCode = query.areaCode ?? actor.areaCode;
  const [area] = await areasByCode(tx, [areaCode]);
  if (!area) throw errors.areaUnknown({ areaCode }, "areaCode");
  if (!coversArea(actor, areaCode)) throw errors.areaOutsideScope({ areaName: area.name }, "areaCode");
  const range = { code: areaCode, ...areaRange(areaCode) };
  const section = query.section !== undefined && (query.by === "division" || query.by === "class") ? query.section : undefined;
  const totals = await sumsBy(tx, range, section === undefined ? "all" : "section");
  const whole = totals.find((row) => section === undefined || row.value === section) ?? { ...none, value: "" };
  let rows: (KeptRow & { label: string })[];
  if (query.by === "area") {
    const children = await childrenOf(tx, areaCode, ctx.clock.today());
    const names = new Map(children.map((c) => [c.areaCode, c.name]));
    const kept = await sumsOfAreas(
      tx,
      range,
      children.map((c) => areaRange(c.areaCode)),
    );
    const below = kept.filter((row) => row.value !== areaCode);
    // What stands at the area itself and in none of its parts is told as a row of its own, or the rows would not add up.
    const rest = plus(
      whole,
      below.reduce<Sums>((sum, row) => plus(sum, row), none),
      -1,
    );
    rows = [
      ...below.map((row) => ({ ...row, label: names.get(row.value) ?? row.value })),
      ...(keys.some((k) => rest[k] !== 0) && children.length > 0 ? [{ ...rest, value: areaCode, label: "未细分到下级" }] : []),
    ];
  } else
    rows = (await sumsBy(tx, range, query.by))
      .filter((row) => section === undefined || industrySection(row.value) === section)
      .map((row) => ({ ...row, label: labelOf(query.by, row.value) }))
      .sort((a, b) => (query.by === "headcount" ? Number(a.value || Infinity) - Number(b.value || Infinity) : 0));
  const sum = rows.reduce<Sums>((all, row) => plus(all, row), none);
  const { value: _value, ...kept } = whole;
  const total = query.by === "state" ? sum : kept;
  const difference = rows.length === 0 && query.by === "area" ? none : plus(total, sum, -1);
  return {
    areaCode,
    areaName: area.name,
    by: query.by,
    section: section === undefined ? null : { code: section, name: industry(section)?.name ?? section },
    asOf: ctx.clock.now().toISOString(),
    total,
    rows,
    check: { agrees: keys.every((k) => difference[k] === 0), difference },
  };
};
