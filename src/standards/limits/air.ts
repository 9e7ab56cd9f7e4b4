import { roundHalfEven, type Day } from "#kernel";
import type { AirSample, Clause, Finding, Fraction, LimitKind, Peak, Reading, Shift } from "../types.ts";
import { clean, compare, decimalsOf, num, open, unitText } from "./findings.ts";
import type { LimitEntry } from "./limits.ts";

const gbz = "GBZ2.1-2019";
const edition = "GBZ 2.1-2019";
const clause = (...clauses: string[]): Clause[] => clauses.map((c) => ({ sourceId: gbz, clause: c }));

export type AirCase = { sample: AirSample; entry: LimitEntry; pcTwa: number | undefined; fraction?: Fraction; on: Day };

type Sum = { total: number; hours: number; below: number; readings: number; terms: string };

/** Sum of concentration × time. A value below detection enters with its detection limit, a time without exposure with 0 (GBZ 331-2024 G.1.1.2). */
const sumOf = (parts: readonly (Reading & { hours?: number; minutes?: number })[]): Sum => {
  let total = 0;
  let hours = 0;
  let below = 0;
  let readings = 0;
  let terms = "";
  for (const part of parts) {
    const time = part.hours ?? part.minutes ?? 0;
    const c = part.belowDetection ?? part.c ?? 0;
    const exposed = c > 0;
    if (exposed) {
      readings++;
      hours += time;
    }
    if (part.belowDetection !== undefined) below++;
    total += c * time;
    terms += `${terms === "" ? "" : "＋"}${part.belowDetection !== undefined ? "＜" : ""}${num(c)}×${num(time)}`;
  }
  return { total, hours, below, readings, terms };
};

/** Reduction factor for a long day (GBZ 2.1-2019 A.7.3). @example reductionByDay(12) // → 0.5 */
export const reductionByDay = (hours: number): number => (8 / hours) * ((24 - hours) / 16);
/** Reduction factor for a long week (GBZ 2.1-2019 A.7.4). @example reductionByWeek(60) // → 0.5625 */
export const reductionByWeek = (hours: number): number => (40 / hours) * ((168 - hours) / 128);
/** PC-TWA × RF, with one decimal more than the limit has. */
export const adjustedLimit = (limit: number, rf: number): number => roundHalfEven(clean(limit * rf), decimalsOf(limit) + 1);

const base = ({ entry, on, fraction }: AirCase, ruleId: string, kind: LimitKind, limit: number) => ({
  ruleId,
  kind,
  limit,
  unit: fraction === "fibre" ? "f/mL" : entry.unit,
  edition,
  on,
  missing: [] as string[],
  unconfirmed: entry.evidence === "recalled",
});
const unitOf = ({ entry, fraction }: AirCase): string => (fraction === "fibre" ? "f/mL" : (unitText[entry.unit] ?? entry.unit));
const entryClause = (entry: LimitEntry): Clause => ({ sourceId: entry.sourceId, clause: entry.clause });
const usedOf = ({ sample, entry, fraction }: AirCase): Record<string, unknown> => ({
  sample,
  limitNo: entry.no,
  limitName: entry.name,
  ...(fraction && { fraction }),
});

/** One day of `total` concentration-hours over `hours` of exposure, judged by day or by week as the shift says (R1, R6). */
const judgeTwa = (k: AirCase, pcTwa: number, sum: Sum, shift: Shift | undefined, weekHours?: number): Finding => {
  const { entry } = k;
  const below = sum.below > 0 && sum.below === sum.readings;
  const used = usedOf(k);
  const days = shift?.daysPerWeek;
  const td = shift?.hoursPerDay ?? (weekHours === undefined ? sum.hours : undefined);
  const tw = shift?.hoursPerWeek ?? weekHours ?? (td !== undefined && days !== undefined ? td * days : undefined);
  const adjust = shift?.adjust !== false;
  const longWeek = tw !== undefined && tw > 40 && (weekHours !== undefined || (days !== undefined && days > 5));
  const missing = days === undefined && td !== undefined && td > 8 && tw === undefined ? ["每周工作日数"] : [];

  if (weekHours === undefined && sum.readings > 0 && td !== undefined && td <= 1)
    return open("R1", "undetermined", `每日接触 ${num(td)} h，不超过 1 h，不按 PC-TWA 判定。`, {
      on: k.on,
      edition,
      clauses: clause("A.2.2.2"),
      missing: [entry.pcStel !== undefined ? "短时间接触浓度（PC-STEL）" : "峰接触浓度"],
      used,
    });

  if (adjust && longWeek) {
    const rf = reductionByWeek(tw);
    const limit = adjustedLimit(pcTwa, rf);
    const total = weekHours === undefined && days !== undefined ? sum.total * days : sum.total;
    const value = total / tw;
    return compare({
      ...base(k, "R6", "PC-TWA", limit),
      value,
      below,
      missing,
      clauses: [entryClause(entry), ...clause("A.7.3", "A.7.4")],
      used: { ...used, reductionFactor: clean(rf), hoursPerWeek: tw, method: "GBZ331" },
      text: `每周接触 ${num(tw)} h，超过 40 h：折减因子 RF＝(40/${num(tw)})×(168−${num(tw)})/128＝${num(rf)}，限值 ${num(pcTwa)}×${num(rf)}＝${num(limit)}；周平均＝${num(clean(total))}/${num(tw)}＝${num(clean(value))} ${unitOf(k)}。`,
    });
  }
  if (adjust && weekHours === undefined && td !== undefined && td > 8) {
    const rf = reductionByDay(td);
    const limit = adjustedLimit(pcTwa, rf);
    const commentary = shift?.method === "commentary";
    const value = sum.total / (commentary ? 8 : td);
    return compare({
      ...base(k, "R6", "PC-TWA", limit),
      value,
      below,
      missing,
      clauses: [entryClause(entry), ...clause("A.7.3"), { sourceId: "GBZ331-2024", clause: "G.1.1.3" }],
      used: { ...used, reductionFactor: clean(rf), hoursPerDay: td, method: commentary ? "commentary" : "GBZ331" },
      text: `每日接触 ${num(td)} h，超过 8 h：折减因子 RF＝(8/${num(td)})×(24−${num(td)})/16＝${num(rf)}，限值 ${num(pcTwa)}×${num(rf)}＝${num(limit)}；C_TWA＝(${sum.terms})/${commentary ? 8 : num(td)}＝${num(clean(value))} ${unitOf(k)}。`,
    });
  }
  if (weekHours !== undefined || (days !== undefined && days !== 5)) {
    const total = weekHours === undefined ? sum.total * days! : sum.total;
    const value = total / 40;
    return compare({
      ...base(k, "R1", "PC-TWA", pcTwa),
      value,
      below,
      missing,
      clauses: [entryClause(entry), ...clause("A.7.1", "A.7.2")],
      used,
      text: `按周计算：C_TWA,40h＝Σ(C×T)/40＝${num(clean(total))}/40＝${num(clean(value))} ${unitOf(k)}。`,
    });
  }
  const value = sum.total / 8;
  return compare({
    ...base(k, "R1", "PC-TWA", pcTwa),
    value,
    below,
    missing,
    clauses: [entryClause(entry), ...clause("6.3.1", "A.2.2.2")],
    used,
    text: `C_TWA,8h＝(${sum.terms})/8＝${num(clean(value))} ${unitOf(k)}。`,
  });
};

const judgePeaks = (k: AirCase, pcTwa: number, ctwa: number | undefined, peaks: readonly Peak[]): Finding => {
  const used = usedOf(k);
  const clauses = [entryClause(k.entry), ...clause("6.3.3", "A.2.4")];
  const [three, five] = [clean(3 * pcTwa), clean(5 * pcTwa)];
  let highest = 0;
  const above: Peak[] = [];
  for (const p of peaks) {
    if (p.c > highest) highest = p.c;
    if (clean(p.c) > three) above.push(p);
  }
  const common = {
    ...base(k, "R4", "PE", five),
    clauses,
    used,
    below: false,
    text: `峰接触浓度最高 ${num(highest)} ${unitOf(k)}；3 倍 PC-TWA＝${num(three)}，5 倍 PC-TWA＝${num(five)}。`,
  };
  const f = compare({ ...common, value: highest });
  if (ctwa !== undefined && clean(ctwa) > clean(pcTwa))
    return compare({
      ...base(k, "R4", "PC-TWA", pcTwa),
      clauses,
      used,
      below: false,
      value: ctwa,
      text: `C_TWA＝${num(ctwa)} ${unitOf(k)}，已超过 PC-TWA。`,
    });
  if (f.verdict === "over") return f;
  const bad: string[] = [];
  const missing: string[] = ctwa === undefined ? ["C_TWA"] : [];
  if (above.length > 4) bad.push(`超过 3 倍 PC-TWA 共 ${above.length} 次，多于 4 次`);
  const timed: { from: number; to: number }[] = [];
  for (const p of above) {
    if (p.minutes === undefined) missing.push("峰接触持续时间");
    else if (p.minutes > 15) bad.push(`${num(p.c)} ${unitOf(k)} 持续 ${num(p.minutes)} min，超过 15 min`);
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
  f.missing = [...new Set(missing)];
  if (bad.length > 0) {
    f.verdict = "over";
    f.steps.push({ text: `${bad.join("；")}，超标。` });
  } else if (f.missing.length > 0) {
    f.verdict = "undetermined";
    f.steps.push({ text: `缺少${f.missing.join("、")}，无法判定。` });
  } else
    f.steps.push({
      text:
        above.length === 0
          ? "没有超过 3 倍 PC-TWA 的接触，合格。"
          : `超过 3 倍 PC-TWA 共 ${above.length} 次，每次不超过 15 min、间隔不少于 1 h，合格。`,
    });
  return f;
};

const judgeShort = (k: AirCase, minutes: number, value: number, below: boolean, text: string, combined: boolean): Finding => {
  const { entry } = k;
  if (minutes > 15)
    return open("R2", "undetermined", `采样 ${num(minutes)} min，超过 15 min，不能用于短时间接触浓度判定。`, {
      on: k.on,
      edition,
      missing: ["15 min 短时间采样"],
      used: usedOf(k),
      clauses: clause("A.2.3.2"),
    });
  const f = compare({
    ...base(k, "R2", "PC-STEL", entry.pcStel!),
    value,
    below,
    clauses: [entryClause(entry), ...clause("6.3.2", "A.2.3.2"), ...(combined ? [{ sourceId: "GBZ159-2004", clause: "" }] : [])],
    used: usedOf(k),
    text,
  });
  // the way several short samples are combined is known from memory only
  if (combined) f.unconfirmed = true;
  return f;
};

const needed = (entry: LimitEntry, pcTwa: number | undefined): string =>
  entry.mac !== undefined ? "最高浓度（MAC）" : pcTwa !== undefined ? "时间加权平均浓度（PC-TWA）" : "短时间接触浓度（PC-STEL）";

/** Judges one sample of an agent against one row of the tables (R0–R4, R6, R7). */
export const judgeAir = (k: AirCase): Finding => {
  const { sample: s, entry, pcTwa } = k;
  const mismatch = (): Finding =>
    open("R0", "undetermined", `${entry.name} 的限值类型与样品类型不符。`, {
      on: k.on,
      edition,
      missing: [needed(entry, pcTwa)],
      clauses: [entryClause(entry), ...clause("6.3")],
      used: usedOf(k),
    });
  switch (s.kind) {
    case "twa-area":
      return pcTwa === undefined ? mismatch() : judgeTwa(k, pcTwa, sumOf(s.segments), s.shift);
    case "twa-personal":
      return pcTwa === undefined ? mismatch() : judgeTwa(k, pcTwa, sumOf([s]), s.shift);
    case "week": {
      if (pcTwa === undefined) return mismatch();
      const sum = sumOf(s.days);
      return judgeTwa(k, pcTwa, sum, s.shift, sum.hours);
    }
    case "twa-value": {
      if (pcTwa === undefined) return mismatch();
      const value = s.belowDetection ?? s.c ?? 0;
      const td = s.shift?.hoursPerDay;
      const limit = s.shift?.adjust !== false && td !== undefined && td > 8 ? adjustedLimit(pcTwa, reductionByDay(td)) : pcTwa;
      return compare({
        ...base(k, limit === pcTwa ? "R1" : "R6", "PC-TWA", limit),
        value,
        below: s.belowDetection !== undefined,
        clauses: [entryClause(entry), ...clause("6.3.1")],
        used: usedOf(k),
        text: `报告给出的 C_TWA＝${s.belowDetection !== undefined ? "＜" : ""}${num(value)} ${unitOf(k)}${limit === pcTwa ? "" : `；每日接触 ${num(td!)} h，限值折减为 ${num(limit)}`}。`,
      });
    }
    case "stel": {
      const sum = sumOf(s.segments);
      const minutes = s.segments.reduce((n, p) => n + p.minutes, 0);
      const single = s.segments.length === 1;
      const below = sum.below > 0 && sum.below === sum.readings;
      const value = single ? (s.segments[0]!.belowDetection ?? s.segments[0]!.c ?? 0) : clean(sum.total / 15);
      const text = single ? `15 min 短时间接触浓度 ${num(value)} ${unitOf(k)}。` : `C_STE＝(${sum.terms})/15＝${num(value)} ${unitOf(k)}。`;
      if (entry.pcStel !== undefined) return judgeShort(k, minutes, value, below, text, !single);
      return shortWithoutStel(k, value, minutes, below, mismatch);
    }
    case "stel-value": {
      const value = s.belowDetection ?? s.c ?? 0;
      if (entry.pcStel !== undefined)
        return judgeShort(k, 15, value, s.belowDetection !== undefined, `15 min 短时间接触浓度 ${num(value)} ${unitOf(k)}。`, false);
      return shortWithoutStel(k, value, 15, s.belowDetection !== undefined, mismatch);
    }
    case "mac": {
      if (entry.mac === undefined) return mismatch();
      const value = s.belowDetection ?? s.c ?? 0;
      return compare({
        ...base(k, "R3", "MAC", entry.mac),
        value,
        below: s.belowDetection !== undefined,
        clauses: [entryClause(entry), ...clause("6.3.1", "A.2.5")],
        used: usedOf(k),
        text: `最高浓度 C_ME＝${s.belowDetection !== undefined ? "＜" : ""}${num(value)} ${unitOf(k)}；任何时间、任何地点都不得超过 MAC，不作平均。`,
      });
    }
    case "peak":
      return pcTwa === undefined || entry.pcStel !== undefined ? mismatch() : judgePeaks(k, pcTwa, s.ctwa, s.peaks);
  }
};

const shortWithoutStel = (k: AirCase, value: number, minutes: number, below: boolean, mismatch: () => Finding): Finding => {
  if (k.entry.mac !== undefined && minutes <= 15)
    return judgeAir({ ...k, sample: { agent: k.sample.agent, kind: "mac", ...(below ? { belowDetection: value } : { c: value }) } });
  if (k.pcTwa === undefined) return mismatch();
  const f = judgePeaks(k, k.pcTwa, undefined, [{ c: value, minutes }]);
  // one short value at or under three times the limit keeps its part of the rule; C_TWA is judged by its own sample
  if (f.verdict === "undetermined" && clean(value) <= clean(3 * k.pcTwa)) {
    f.verdict = "within";
    f.missing = [];
    f.steps.splice(2, 1, { text: "不超过 3 倍 PC-TWA，合格；C_TWA 另行判定。" });
  }
  return f;
};
