import { startIndicatorWorker } from "#engines";
import { readingThread } from "#exchange";
import { startWorker } from "#platform";
import type { World } from "./compose.ts";

/** Takes jobs, hears events, keeps figures current. @returns a function that lets running work end, then stops */
export const startWork = async (world: World, options: { schedule?: boolean } = {}): Promise<() => Promise<void>> => {
  // Begun now, so that the first large file does not wait for it.
  readingThread(world.files);
  const stopJobs = await startWorker({ db: world.db, clock: world.clock, log: world.log }, options);
  const stopIndicators = await startIndicatorWorker(world.db, world.clock, world.log);
  return async () => {
    await stopIndicators();
    await stopJobs();
  };
};
