import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { assessExposures, type ExposureGroup, type Observation } from "#standards/statistics";

/** Even numbers between 0 and 1 from a linear congruential generator, the same on every machine. */
const chances = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
};

/** Groups of 3 to 30 results; in every third one the results below one of two detection limits are known only as such. */
const makeGroups = (count: number): ExposureGroup[] => {
  const chance = chances(20250512);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Array.from({ length: count }, (_, i) => {
    const n = 3 + (i % 28);
    const centre = Math.log(100) - 3 + 3 * chance();
    const spread = 0.4 + 1.2 * chance();
    const censored = i % 3 === 0;
    const observations = Array.from({ length: n }, (__, k): Observation => {
      const value = Number(Math.exp(centre + spread * normal()).toPrecision(3));
      const detection = Number(Math.exp(centre - (k % 2 === 0 ? 0.4 : 0.8) * spread).toPrecision(2));
      return censored && value < detection ? { below: detection } : { value };
    });
    return { observations, limit: 100, unit: "mg/m³" };
  });
};

/**
 * Exposure statistics of made-up groups on one core, Bayesian model included. `digest` is the SHA-256 of all results: equal runs give equal digests.
 * @param options  `groups` (1,000)
 */
export const run = async (options: { groups?: number; json?: boolean }): Promise<object> => {
  const count = options.groups ?? 1000;
  const groups = makeGroups(count);
  const censoredGroups = groups.filter((g) => g.observations.some((o) => "below" in o)).length;
  const digestOf = (results: unknown): string => createHash("sha256").update(JSON.stringify(results)).digest("hex");
  const runs = [0, 1, 2].map(() => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const results = assessExposures(groups);
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, results, digest: digestOf(results) };
  });
  const verdicts: Record<string, number> = {};
  for (const r of runs[0]!.results) verdicts[r.verdict] = (verdicts[r.verdict] ?? 0) + 1;
  const three = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    name: "exposure-statistics",
    groups: count,
    censoredGroups,
    results: groups.reduce((sum, g) => sum + g.observations.length, 0),
    // The first run, cold, is the figure; the later ones show that the digits stay.
    seconds: three(runs[0]!.seconds),
    secondsWarm: three(Math.min(...runs.slice(1).map((r) => r.seconds))),
    // All threads, the compiler's and the collector's included; not lengthened by what else the machine does.
    cpuSeconds: three(runs[0]!.cpuSeconds),
    cpuSecondsWarm: three(Math.min(...runs.slice(1).map((r) => r.cpuSeconds))),
    groupsPerSecond: Math.round(count / runs[0]!.seconds),
    budgetSeconds: 1,
    verdicts,
    digest: runs[0]!.digest,
    sameDigits: runs.every((r) => r.digest === runs[0]!.digest),
  };
};
