import { expect } from "vitest";
import { baseUnits } from "../../tools/region/index.ts";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import type { Person } from "./town-hall.ts";

// What scenario S01 starts from, for the journey over HTTP and the one through the pages.
export const xinzhu = buildCreditCode(1);
export type ReportAnswer = { outcome: string; reportId: string; lines: { verdict?: string }[]; code?: string; sentence?: string };

export const noise = (postName: string, level: string): object => ({
  postName,
  agent: { code: "3008" },
  sample: { kind: "noise", measure: "LEX,8h", segments: [{ value: level }] },
});
const dust = (postName: string, level: string): object => ({
  postName,
  agent: { name: "电焊烟尘" },
  sample: { kind: "twa", value: level },
});
const toluene = (postName: string, level: string): object => ({ postName, agent: { name: "甲苯" }, sample: { kind: "twa", value: level } });

/** A laboratory sends one report, sampled and signed on the same day; it must be accepted. */
export const sendReport = async (
  laboratory: Person,
  reportNo: string,
  on: string,
  creditCode: string,
  purpose: string,
  results: object[],
): Promise<ReportAnswer> => {
  const { items } = await laboratory.post<{ items: ReportAnswer[] }>("/api/v1/reports", {
    reportNo,
    sampledOn: on,
    reportedOn: on,
    purpose,
    employer: { creditCode },
    results,
  });
  expect(items[0]?.outcome, JSON.stringify(items)).toBe("accepted");
  return items[0]!;
};

/** Ten remediated firms, forty posts × factors: noise 18 (13 within), dust 13 (11), chemical 9 (8); 打磨-3 stands at 83.9 dB(A). */
export const sendTenFirms = async (laboratory: Person): Promise<void> => {
  const firms = baseUnits()
    .filter((u) => u.remediation)
    .map((u) => u.line.creditCode);
  expect(firms).toHaveLength(10);
  const lines: object[][] = firms.map(() => []);
  const others = firms.slice(1).map((_, i) => i + 1);
  lines[0]!.push(noise("打磨-1", "81.2"), noise("打磨-2", "82.0"), noise("打磨-3", "83.9"), noise("清砂", "80.5"));
  const add = (
    make: (post: string, level: string) => object,
    within: number,
    over: number,
    low: string,
    high: string,
    word: string,
  ): void => {
    for (let i = 0; i < within + over; i++) {
      const firm = others[i % others.length]!;
      lines[firm]!.push(make(`${word}-${Math.floor(i / others.length) + 1}`, i < within ? low : high));
    }
  };
  add(noise, 9, 5, "82.5", "88.0", "冲压");
  add(dust, 11, 2, "1.20", "5.10", "焊接");
  add(toluene, 8, 1, "12.0", "61.0", "喷漆");
  for (const [i, creditCode] of firms.entries())
    await sendReport(laboratory, `CS-${i + 1}`, "2025-04-01", creditCode, "periodic", lines[i]!);
};

/** The plan's target for the share of posts within the limit, set by whoever of the two may. */
export const setTarget = async (officer: Person, reviewer: Person, area: string): Promise<void> => {
  const target = { areaCode: area, year: 2025, percent: 80, plan: "县级治理目标" };
  const set = await officer.call("PUT", "/api/v1/indicators/I016/targets", target);
  const answer = set.status === 403 ? await reviewer.call("PUT", "/api/v1/indicators/I016/targets", target) : set;
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
};
