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
 * Judges single values on one core and writes each finding as it is stored. `perSecondUnstored` leaves the writing out. The work is done
 * in rounds: the best of them tells what the core does while nobody else uses the machine.
 */
export const run = (options: Record<string, number | boolean>): Promise<object> => {
  const judgements = Number(options["judgements"] ?? 500_000);
  const chunk = 500;
  const given = samples(chunk);
  let characters = 0;
  const judge = (): void => {
    for (const finding of judgeMany(given, on)) characters += JSON.stringify(finding).length;
  };
  const rounds = 40;
  const judgedInRound = Math.max(1, Math.round(judgements / rounds / chunk)) * chunk;
  const repeat = (work: () => void) => (): void => {
    for (let done = 0; done < judgedInRound; done += chunk) work();
  };
  for (let i = 0; i < 50; i++) judge();
  characters = 0;
  const stored = Array.from({ length: rounds }, () => timed(repeat(judge)));
  const bare = Array.from({ length: rounds }, () => timed(repeat(() => judgeMany(given, on))));
  const total = judgedInRound * rounds;
  const sum = (of: readonly number[]): number => of.reduce((n, x) => n + x, 0);
  const rate = (judged: number, seconds: number): number => Math.round(judged / seconds);
  return Promise.resolve({
    judgements: total,
    perSecond: rate(total, sum(stored.map((r) => r.seconds))),
    perCpuSecond: rate(total, sum(stored.map((r) => r.cpu))),
    bestRoundPerSecond: rate(judgedInRound, Math.min(...stored.map((r) => r.seconds))),
    bestRoundPerCpuSecond: rate(judgedInRound, Math.min(...stored.map((r) => r.cpu))),
    perSecondUnstored: rate(total, sum(bare.map((r) => r.seconds))),
    charactersPerFinding: Math.round(characters / total),
  });
};
