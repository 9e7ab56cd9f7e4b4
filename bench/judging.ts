import { performance } from "node:perf_hooks";
import { day } from "#kernel";
import { agents, judgeMany, limitsFor, type Sample } from "#standards";

const on = day("2025-05-12");

/** Single values as reports carry them: shift means, 15-minute means, ceilings and noise levels over every agent with one limit. */
const samples = (count: number): Sample[] => {
  const kinds: ((c: number) => Sample)[] = [(c) => ({ kind: "noise", lex8h: 75 + c * 20 })];
  for (const agent of agents()) {
    const rows = limitsFor(agent.code, on);
    const row = rows[0];
    if (rows.length !== 1 || row!.dust) continue;
    const { mac, pcTwa, pcStel } = row!;
    if (mac !== undefined) kinds.push((c) => ({ kind: "mac", agent: agent.code, c: mac * c }));
    if (pcTwa !== undefined) kinds.push((c) => ({ kind: "twa-value", agent: agent.code, c: pcTwa * c, shift: { daysPerWeek: 5 } }));
    if (pcStel !== undefined) kinds.push((c) => ({ kind: "stel-value", agent: agent.code, c: pcStel * c }));
  }
  return Array.from({ length: count }, (_, i) => kinds[i % kinds.length]!(Math.round((i % 97) * 1.3) / 100));
};

/** Seconds of the clock and of the processor that `work` takes. */
const timed = (work: () => void): { seconds: number; cpu: number } => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const used = process.cpuUsage(cpu);
  return { seconds: (performance.now() - began) / 1000, cpu: (used.user + used.system) / 1e6 };
};

/**
 * Judges single values on one core and writes each finding as it is stored. `perCpuSecond` does not depend on what else runs;
 * `perSecondUnstored` leaves the writing out.
 */
export const run = (options: Record<string, number | boolean>): Promise<object> => {
  const judgements = Number(options["judgements"] ?? 500_000);
  const chunk = 500;
  const given = samples(chunk);
  let characters = 0;
  const judge = (): void => {
    for (const finding of judgeMany(given, on)) characters += JSON.stringify(finding).length;
  };
  const repeat = (work: () => void) => (): void => {
    for (let done = 0; done < judgements; done += chunk) work();
  };
  for (let i = 0; i < 50; i++) judge();
  characters = 0;
  const stored = timed(repeat(judge));
  const bare = timed(repeat(() => judgeMany(given, on)));
  return Promise.resolve({
    judgements,
    perSecond: Math.round(judgements / stored.seconds),
    perCpuSecond: Math.round(judgements / stored.cpu),
    perSecondUnstored: Math.round(judgements / bare.seconds),
    charactersPerFinding: Math.round(characters / judgements),
  });
};
