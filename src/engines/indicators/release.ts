import { addMonths, type Clock, type Day } from "#kernel";
import type { Database } from "#platform";
import { declaredIndicators } from "./indicator.ts";
import { trendDays } from "./rules.ts";
import { shownFigures } from "./small-groups.ts";
import { figuresOn, insertRelease, releasedDays, shownBetween } from "./store/index.ts";

/**
 * Judges the figures that count persons at every month end of the last year that was not judged yet, the oldest first, and keeps what may
 * be shown to whoever may not open the records. Idempotent.
 */
export const releaseFigures = async (db: Database, clock: Clock): Promise<void> => {
  const ends: Day[] = trendDays(clock.today(), 13).slice(0, -1);
  for (const { indicator, source } of declaredIndicators()) {
    if (source.persons === null) continue;
    const done = await db.asWorker((tx) => releasedDays(tx, indicator.id, ends));
    for (const on of ends.filter((d) => !done.has(d)))
      await db.asWorker(async (tx) => {
        const earlier = await shownBetween(tx, indicator.id, addMonths(on, -12), on);
        await insertRelease(tx, indicator.id, on, shownFigures(await figuresOn(tx, indicator.id, on), earlier), clock.now());
      });
  }
};
