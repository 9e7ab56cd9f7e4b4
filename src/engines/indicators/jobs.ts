import { type Clock, type Day, newId } from "#kernel";
import { counter, type Database, histogram, job, type JobContext, type Log, type Tx } from "#platform";
import { type Declared, declaredIndicators } from "./indicator.ts";
import {
  type Added,
  addUp,
  compare,
  countedVersions,
  type Delta,
  discard,
  type Disagreement,
  dueDays,
  dueEmployers,
  type Evaluation,
  evaluate,
  fold,
  forgetReleases,
  holdAllLanes,
  holdLanes,
  type Mark,
  markedChannel,
  mendFigures,
  noteAgreed,
  noteCounted,
  storeDisagreement,
  takeMarks,
} from "./store/index.ts";
import { releaseFigures } from "./release.ts";

const waited = histogram(
  "zk_indicator_wait_seconds",
  "time from a change to the figures that count it",
  [],
  [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 30],
);
const disagreed = counter("zk_indicator_disagreements_total", "recounts that did not agree with the kept figures", ["indicator"]);

/** How many waiting marks one transaction takes, and how many of the sixteen lanes it holds meanwhile. */
const batch = { marks: 400, lanes: 8 };

type Chosen = { readonly evaluate: readonly string[] | null; readonly added?: readonly Added[] };

const evaluateAll = async (tx: Tx, which: readonly Declared[], chosen: (d: Declared) => Chosen, on: Day, at: Date): Promise<number> => {
  const deltas: Delta[] = [];
  let facts = 0;
  const take = (result: Evaluation): void => {
    deltas.push(...result.deltas);
    facts += result.facts;
  };
  for (const one of which) {
    const { evaluate: employers, added } = chosen(one);
    let unknown: string[] = [];
    if (added && added.length > 0) {
      const result = await addUp(tx, one, added, on);
      take(result);
      unknown = result.unknown;
    }
    const looked = employers === null ? null : [...employers, ...unknown];
    if (looked === null || looked.length > 0) take(await evaluate(tx, one, looked, on));
  }
  await fold(tx, deltas, on, at);
  return facts;
};
const all = (): Chosen => ({ evaluate: null });

/** What marks ask of one indicator: employers to be looked at, and counts that may simply be added for the others. */
const chosenBy =
  (marks: readonly Mark[], named: ReadonlySet<string>) =>
  ({ source }: Declared): Chosen => {
    const looked = new Set<string>();
    const sums = new Map<string, { numerator: number; denominator: number }>();
    for (const m of marks) {
      if (named.has(m.about) && !source.about.includes(m.about)) continue;
      if (m.about !== source.adds || !m.numerators || !m.denominators) for (const e of m.employer_ids) looked.add(e);
      else
        m.employer_ids.forEach((e, i) => {
          const sum = sums.get(e) ?? { numerator: 0, denominator: 0 };
          sums.set(e, { numerator: sum.numerator + (m.numerators?.[i] ?? 0), denominator: sum.denominator + (m.denominators?.[i] ?? 0) });
        });
    }
    return { evaluate: [...looked], added: [...sums].filter(([e]) => !looked.has(e)).map(([employerId, sum]) => ({ employerId, ...sum })) };
  };

const workOnce = (db: Database, clock: Clock): Promise<number> =>
  db.asWorker(async (tx) => {
    const held = await holdLanes(tx, batch.lanes);
    if (held.length === 0) return 0;
    const marks = await takeMarks(tx, held, batch.marks);
    if (marks.length === 0) return 0;
    const named = new Set(declaredIndicators().flatMap((d) => d.source.about));
    await evaluateAll(tx, declaredIndicators(), chosenBy(marks, named), clock.today(), clock.now());
    tx.afterCommit(() => marks.forEach((m) => waited.observe(m.waited_ms / 1000)));
    return marks.length;
  });

/** Counts for the first time what is newly declared, and anew what was declared with another version. */
const countNew = async (db: Database, clock: Clock): Promise<void> => {
  const stale = async (tx: Tx): Promise<Declared[]> => {
    const versions = await countedVersions(tx);
    return declaredIndicators().filter((d) => versions.get(d.indicator.id) !== d.indicator.version);
  };
  if ((await db.asWorker(stale)).length === 0) return;
  await db.asWorker(async (tx) => {
    await holdAllLanes(tx);
    for (const one of await stale(tx)) {
      await discard(tx, [one.indicator.id]);
      await evaluateAll(tx, [one], all, clock.today(), clock.now());
      await noteCounted(tx, one, clock.today(), clock.now());
    }
  });
};

/** Looks again at facts that change by time alone, each as of the day on which it was due. Idempotent. */
export const advanceIndicators = async (db: Database, clock: Clock): Promise<void> => {
  for (const on of await db.asWorker((tx) => dueDays(tx, clock.today()))) {
    const page = (): Promise<number> =>
      db.asWorker(async (tx) => {
        await holdAllLanes(tx);
        const due = await dueEmployers(tx, on, 5000);
        await evaluateAll(
          tx,
          declaredIndicators(),
          (d) => ({ evaluate: due.filter((x) => x.indicator_id === d.indicator.id).map((x) => x.employer_id) }),
          on,
          clock.now(),
        );
        return due.length;
      });
    while ((await page()) > 0);
  }
};

/**
 * Brings every figure up to now: counts what is newly declared, what is due by time, and every marked employer.
 * The running worker does this by itself; loaders and tests call it.
 */
export const settleIndicators = async (db: Database, clock: Clock): Promise<void> => {
  await countNew(db, clock);
  await advanceIndicators(db, clock);
  while ((await workOnce(db, clock)) > 0);
};

const gatherMs = 60;
const backlog = 1000;
/**
 * Keeps figures current until stopped: hears of marks, and looks by itself every second. Any number may run side by side.
 * @returns a function that lets running work end, then stops
 */
export const startIndicatorWorker = async (db: Database, clock: Clock, log?: Log): Promise<() => Promise<void>> => {
  let stopped = false;
  let marked = false;
  let wake = (): void => undefined;
  const stopListening = await db.listen(markedChannel, () => {
    marked = true;
    wake();
  });
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const heard = async (): Promise<void> => {
    if (!marked && !stopped)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    marked = false;
  };
  let day: Day | undefined;
  const run = async (): Promise<void> => {
    while (!stopped) {
      try {
        if (day !== clock.today()) {
          await countNew(db, clock);
          await advanceIndicators(db, clock);
          day = clock.today();
        }
        for (let taken = 1; !stopped && taken > 0;) {
          const began = performance.now();
          taken = await workOnce(db, clock);
          // A pause of five times the work gathers what a running intake marks and leaves it the server; a backlog is not kept waiting.
          if (taken < backlog) await pause(Math.min(500, Math.max(gatherMs, 5 * (performance.now() - began))));
        }
      } catch (error) {
        log?.error({ err: error }, "indicators could not be brought up to date");
        await pause(500);
      }
      await heard();
    }
  };
  const running = run();
  return async () => {
    stopped = true;
    wake();
    await running;
    await stopListening();
  };
};

/**
 * Counts everything anew from the records, set-based, and corrects what was kept. Needed after a load that marked nobody.
 * @returns facts and figures that had to be corrected
 */
export const recount = async (
  tx: Tx,
  on: Day,
  at: Date,
  which: readonly Declared[] = declaredIndicators(),
): Promise<{ facts: number; figures: number }> => {
  await holdAllLanes(tx);
  const facts = await evaluateAll(tx, which, all, on, at);
  let figures = 0;
  for (const { indicator } of which) figures += await mendFigures(tx, indicator.id, on, at);
  return { facts, figures };
};

/** Compares the kept facts and figures with a full recount, indicator by indicator; changes nothing. */
export const verifyIndicators = async (db: Database, clock: Clock): Promise<Disagreement[]> => {
  const found: Disagreement[] = [];
  for (const one of declaredIndicators()) {
    const result = await db.asWorker((tx) => compare(tx, one, clock.today()));
    if (result.facts > 0 || result.figures > 0) found.push(result);
    else await db.asWorker((tx) => noteAgreed(tx, one.indicator.id, clock.today()));
  }
  return found;
};

/**
 * Fills history for loaded data: counts everything as of each day by the days the records carry. What was kept before is dropped,
 * so this is for a database that has just been loaded, never for one in use.
 */
export const backfillIndicators = async (db: Database, clock: Clock, days: readonly Day[]): Promise<void> => {
  const ordered = [...new Set([...days.filter((d) => d < clock.today()), clock.today()])].toSorted();
  await db.asWorker(async (tx) => {
    await holdAllLanes(tx);
    await discard(
      tx,
      declaredIndicators().map((d) => d.indicator.id),
    );
    await forgetReleases(tx);
    for (const on of ordered) await evaluateAll(tx, declaredIndicators(), all, on, clock.now());
    for (const one of declaredIndicators()) await noteCounted(tx, one, clock.today(), clock.now());
  });
  await releaseFigures(db, clock);
};

/** A disagreement is an alarm: logged, counted, stored; then the records win. */
export const nightly = async ({ db, clock, log }: JobContext): Promise<void> => {
  await settleIndicators(db, clock);
  for (const found of await verifyIndicators(db, clock)) {
    log.error({ indicator: found.indicatorId, facts: found.facts, figures: found.figures }, "a recount disagrees with the kept figures");
    disagreed.inc({ indicator: found.indicatorId });
    await db.asWorker(async (tx) => {
      await storeDisagreement(tx, newId(), found, clock.today(), clock.now());
      await recount(
        tx,
        clock.today(),
        clock.now(),
        declaredIndicators().filter((d) => d.indicator.id === found.indicatorId),
      );
    });
  }
  await releaseFigures(db, clock);
};

export const indicatorJobs = [job("indicators.nightly", { cron: "20 1 * * *", expireInSeconds: 7200, run: nightly })];
