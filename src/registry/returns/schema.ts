import { z } from "zod";

export const returnFigures = ["units", "declared", "named", "verified", "overdue"] as const;
export type ReturnFigure = (typeof returnFigures)[number];
/** What a return tells; every number comes from the records. */
export const returnFigureLabels: Record<ReturnFigure, string> = {
  units: "应申报单位",
  declared: "其中申报有效",
  named: "本期列入待核实",
  verified: "本期填报核实结果",
  overdue: "核实超期",
};
export const ReturnFigures = z.object({
  units: z.number(),
  declared: z.number(),
  named: z.number(),
  verified: z.number(),
  overdue: z.number(),
});
export type ReturnFigures = z.output<typeof ReturnFigures>;

export const Period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/, { message: "写成 2025-06 或 2025-Q2" });
const Objection = z.object({ figure: z.enum(returnFigures), value: z.int().min(0), reason: z.string().max(500) });
export const ReturnInput = z.object({
  period: Period,
  note: z.string().max(2000).default(""),
  nextSteps: z.string().max(2000).default(""),
  /** numbers the town counts otherwise */
  objections: z.array(Objection).max(5).default([]),
  dispatchedOn: z.string().optional(),
});
export const ReturnView = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  areaCode: z.string(),
  period: z.string(),
  dueOn: z.string(),
  submittedOn: z.string().nullable(),
  state: z.enum(["on-time", "late", "waiting", "overdue"]),
  /** as sent, or as the records stand while nothing was sent; null where the caller's area is wider than a city and nothing was sent */
  figures: ReturnFigures.nullable(),
  objections: z.array(Objection),
  note: z.string(),
  nextSteps: z.string(),
  dispatchedOn: z.string().nullable(),
  by: z.string(),
});
export const ReturnList = z.object({ items: z.array(ReturnView), onTime: z.number(), submitted: z.number(), towns: z.number() });

/** A town in a sheet: what was due, and what of it had not come when the sheet was drawn up. */
export const SheetTown = z.object({
  areaCode: z.string(),
  name: z.string(),
  due: z.number(),
  onTime: z.number(),
  late: z.number(),
  missing: z.array(z.string()),
  yellowCard: z.boolean(),
});
export type SheetTown = z.output<typeof SheetTown>;
const month = z.int().min(1).max(12);
export const UrgeStep = z.object({ fromMonth: month, toMonth: month, everyMonths: month });
export const DispatchView = z.object({
  kinds: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      period: z.enum(["month", "quarter"]),
      due: z.string(),
      remind: z.array(z.number()),
      source: z.string(),
    }),
  ),
  plan: z.object({ steps: z.array(UrgeStep), by: z.string(), setOn: z.string().nullable() }),
  sheets: z.array(z.object({ period: z.string(), madeOn: z.string(), towns: z.array(SheetTown) })),
});
