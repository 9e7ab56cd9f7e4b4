import type { Finding, Peak } from "../types.ts";
import { airClauses, base, entryClause, unitOf, usedOf, type AirCase } from "./air-case.ts";
import { clean, compare, num, open } from "./findings.ts";

/** What the standard asks of repeated stretches: each at most 15 min, at most 4 a day, an hour between two. */
const episodes = (above: readonly Peak[], what: string, unit: string): { bad: string[]; missing: string[] } => {
  const bad: string[] = [];
  const missing: string[] = [];
  if (above.length > 4) bad.push(`超过 ${what} 共 ${above.length} 次，多于 4 次`);
  const timed: { from: number; to: number }[] = [];
  for (const p of above) {
    if (p.minutes === undefined) missing.push("峰接触持续时间");
    else if (p.minutes > 15) bad.push(`${num(p.c)} ${unit} 持续 ${num(p.minutes)} min，超过 15 min`);
    if (above.length > 1) {
      if (p.startHour === undefined) missing.push("峰接触间隔时间");
      else timed.push({ from: p.startHour, to: p.startHour + (p.minutes ?? 0) / 60 });
    }
  }
  timed.sort((a, b) => a.from - b.from);
  for (let i = 1; i < timed.length; i++) {
    const gap = clean((timed[i]!.from - timed[i - 1]!.to) * 60);
    if (gap < 60) bad.push(`两次峰接触间隔 ${num(gap)} min，不足 60 min`);
  }
  return { bad, missing };
};

const settle = (f: Finding, told: { bad: string[]; missing: string[] }, fine: string): Finding => {
  f.missing = [...new Set(told.missing)];
  if (told.bad.length > 0) {
    f.verdict = "over";
    f.steps.push({ text: `${told.bad.join("；")}，超标。` });
  } else if (f.missing.length > 0) {
    f.verdict = "undetermined";
    f.steps.push({ text: `缺少${f.missing.join("、")}，无法判定。` });
  } else f.steps.push({ text: fine });
  return f;
};

const shiftMeanOver = (k: AirCase, ruleId: string, pcTwa: number, ctwa: number, clauses: Finding["clauses"]): Finding =>
  compare({
    ...base(k, ruleId, "PC-TWA", pcTwa),
    clauses,
    used: usedOf(k),
    below: false,
    value: ctwa,
    text: `C_TWA＝${num(ctwa)} ${unitOf(k)}，已超过 PC-TWA。`,
  });

const notNumbers = (k: AirCase, ruleId: string): Finding =>
  open(ruleId, "undetermined", "峰接触的数值不能用于判定。", {
    on: k.on,
    edition: "GBZ 2.1-2019",
    missing: ["有效的检测值"],
    used: usedOf(k),
  });
const usable = (peaks: readonly Peak[]): boolean => peaks.every((p) => Number.isFinite(p.c) && p.c >= 0);

/**
 * Peak exposure of an agent with a PC-TWA and no PC-STEL (R4, GBZ 2.1-2019 6.3.3): nothing above five times the PC-TWA; above three times
 * at most 15 min, four times a day, an hour between two; and the shift mean within. Without lengths or gaps the verdict stays open.
 */
export const judgePeaks = (k: AirCase, pcTwa: number, ctwa: number | undefined, peaks: readonly Peak[]): Finding => {
  if (!usable(peaks)) return notNumbers(k, "R4");
  const clauses = [entryClause(k.entry), ...airClauses("6.3.3", "A.2.4")];
  const [three, five] = [clean(3 * pcTwa), clean(5 * pcTwa)];
  const highest = peaks.reduce((most, p) => Math.max(most, p.c), 0);
  const above = peaks.filter((p) => clean(p.c) > three);
  if (ctwa !== undefined && clean(ctwa) > clean(pcTwa)) return shiftMeanOver(k, "R4", pcTwa, ctwa, clauses);
  const f = compare({
    ...base(k, "R4", "PE", five),
    clauses,
    used: usedOf(k),
    below: false,
    value: highest,
    text: `峰接触浓度最高 ${num(highest)} ${unitOf(k)}；3 倍 PC-TWA＝${num(three)}，5 倍 PC-TWA＝${num(five)}。`,
  });
  if (f.verdict === "over") return f;
  const told = episodes(above, "3 倍 PC-TWA", unitOf(k));
  return settle(
    f,
    { bad: told.bad, missing: ctwa === undefined ? ["C_TWA", ...told.missing] : told.missing },
    above.length === 0
      ? "没有超过 3 倍 PC-TWA 的接触，合格。"
      : `超过 3 倍 PC-TWA 共 ${above.length} 次，每次不超过 15 min、间隔不少于 1 h，合格。`,
  );
};

/**
 * Stretches above the PC-TWA of an agent with a PC-STEL (R2, GBZ 2.1-2019 6.3.2): nothing above the PC-STEL; between the two at most
 * 15 min, four times a day, an hour between two. A shift mean over the PC-TWA has already failed.
 */
export const judgeStretches = (k: AirCase, pcTwa: number, pcStel: number, ctwa: number | undefined, peaks: readonly Peak[]): Finding => {
  if (!usable(peaks)) return notNumbers(k, "R2");
  const clauses = [entryClause(k.entry), ...airClauses("6.3.2", "A.2.3.2")];
  if (ctwa !== undefined && clean(ctwa) > clean(pcTwa)) return shiftMeanOver(k, "R2", pcTwa, ctwa, clauses);
  const highest = peaks.reduce((most, p) => Math.max(most, p.c), 0);
  const above = peaks.filter((p) => clean(p.c) > clean(pcTwa));
  const f = compare({
    ...base(k, "R2", "PC-STEL", pcStel),
    clauses,
    used: usedOf(k),
    below: false,
    value: highest,
    text: `短时间接触浓度最高 ${num(highest)} ${unitOf(k)}，其中超过 PC-TWA ${num(pcTwa)} 的共 ${above.length} 次。`,
  });
  if (f.verdict === "over") return f;
  return settle(
    f,
    episodes(above, "PC-TWA", unitOf(k)),
    above.length === 0
      ? "没有超过 PC-TWA 的接触，合格。"
      : `超过 PC-TWA、不超过 PC-STEL 共 ${above.length} 次，每次不超过 15 min、间隔不少于 1 h，合格。`,
  );
};
