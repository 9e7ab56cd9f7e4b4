import type { Ctx } from "#access";
import { errors } from "../declaration/errors.ts";
import { seesCards } from "../examined.ts";
import { calendarOn } from "./calendar.ts";
import { countdownOf, gatherDuties, type GatheredDuties } from "./gather.ts";
import { remindedOf, reminderKey } from "./reminders.ts";
import type { CalendarLine, Duty } from "./rules.ts";

const gatherOne = async (ctx: Ctx, employerId: string): Promise<GatheredDuties> => {
  const cards = seesCards(ctx.actor);
  const [found] = await gatherDuties(ctx.tx, [employerId], ctx.clock.today(), cards);
  if (!found) throw errors.employerUnknown();
  // Doses are hidden from the same persons of an employer as exams are.
  return cards || ctx.actor.kind !== "employer" ? found : { ...found, facts: { ...found.facts, radiation: [] } };
};

/**
 * The duties of an employer with their deadlines, the next one first.
 * @throws Refusal ED-1901
 */
export const dutiesOf = async (ctx: Ctx, employerId: string): Promise<Duty[]> =>
  countdownOf(await gatherOne(ctx, employerId), ctx.clock.today());

/**
 * Every duty of an employer, with those that have no day: what the law asks, what is missing to reckon it, when it was reminded of it.
 * @throws Refusal ED-1901
 */
export async function dutyCalendar(ctx: Ctx, employerId: string): Promise<CalendarLine[]> {
  const { facts } = await gatherOne(ctx, employerId);
  const today = ctx.clock.today();
  const told = await remindedOf(ctx.tx, [employerId], today);
  return calendarOn(facts, today).map((l) => ({ ...l, reminded: told.get(reminderKey(employerId, l.duty, l.dueOn)) ?? null }));
}
