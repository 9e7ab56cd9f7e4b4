import { addMonths, type Day } from "#kernel";
import { employerStateLabels, type EmployerState } from "../schema.ts";

/** A stopped employer that is not deregistered stays in the base for so long. */
export const stoppedStaysMonths = 6;
const expansion = "职业病危害项目申报扩面：停产停业 6 个月以内未注销的必须纳入";
const rate = "国家职业病防治规划（2021—2025年）申报率口径：在产、经核实存在职业病危害";

export type Standing = { counted: boolean; says: string; until: Day | null; source: string };

/**
 * Whether an employer counts among those that must declare, and why: it follows from its state alone.
 * A stop on 15 January keeps it in until 15 July.
 */
export const standingOf = (e: { state: EmployerState; hazardConfirmed: boolean; stoppedOn: Day | null }, today: Day): Standing => {
  const out = (says: string, source = rate): Standing => ({ counted: false, says, until: null, source });
  switch (e.state) {
    case "to-verify":
      return out("待核实，不计入应申报单位；核实为存在并有职业病危害后计入。");
    case "in-production":
      return e.hazardConfirmed
        ? { counted: true, says: "在产，经核实存在职业病危害，计入应申报单位。", until: null, source: rate }
        : out("在产，没有核实为存在职业病危害，不计入应申报单位。");
    case "stopped": {
      if (e.stoppedOn === null) return out("停产，没有填停产日期，不计入应申报单位。", expansion);
      const until = addMonths(e.stoppedOn, stoppedStaysMonths);
      if (today > until) return out(`停产自 ${e.stoppedOn}，已满 ${stoppedStaysMonths} 个月，不再计入应申报单位。`, expansion);
      return e.hazardConfirmed
        ? {
            counted: true,
            says: `停产自 ${e.stoppedOn}，未满 ${stoppedStaysMonths} 个月且没有注销，仍计入应申报单位。`,
            until,
            source: expansion,
          }
        : out(`停产自 ${e.stoppedOn}，没有核实为存在职业病危害，不计入应申报单位。`);
    }
    default:
      return out(`${employerStateLabels[e.state]}，不计入应申报单位。`);
  }
};

export type Stop = { key: string; areaCode: string; address: string; longitude: number | null; latitude: number | null };
type Point = { longitude: number; latitude: number };

/** Great-circle distance in kilometres. */
export const kilometres = (a: Point, b: Point): number => {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const h = half(a.latitude, b.latitude) + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
};

const hasPoint = <T extends { longitude: number | null; latitude: number | null }>(s: T): s is T & Point =>
  s.longitude !== null && s.latitude !== null;
const byPlace = (a: Stop, b: Stop): number => {
  const [x, y] = [`${a.areaCode}\u0000${a.address}\u0000${a.key}`, `${b.areaCode}\u0000${b.address}\u0000${b.key}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * An order of visits that saves way: from where the officer stands always on to the nearest place that is known, then the
 * places without a position by village and address. `kilometres` is the straight way from the stop before.
 */
export const visitOrder = (stops: readonly Stop[], start?: Point): { key: string; kilometres: number | null }[] => {
  const placed = stops.filter(hasPoint).sort(byPlace);
  const order: { key: string; kilometres: number | null }[] = [];
  let at: Point | undefined = start;
  while (placed.length > 0) {
    let best = 0;
    if (at) for (let i = 1; i < placed.length; i++) if (kilometres(at, placed[i]!) < kilometres(at, placed[best]!)) best = i;
    const [next] = placed.splice(best, 1);
    order.push({ key: next!.key, kilometres: at ? kilometres(at, next!) : null });
    at = next;
  }
  const unplaced = stops.filter((s) => !hasPoint(s)).sort(byPlace);
  return [...order, ...unplaced.map(({ key }) => ({ key, kilometres: null }))];
};
