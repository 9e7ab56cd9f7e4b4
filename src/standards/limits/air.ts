import { roundHalfEven } from "#kernel";
import type { Finding, Reading, Shift } from "../types.ts";
import { airClauses as clause, airEdition as edition, base, entryClause, unitOf, usedOf, type AirCase } from "./air-case.ts";
import { clean, compare, decimalsOf, num, open } from "./findings.ts";
import type { LimitEntry } from "./limits.ts";
import { judgePeaks, judgeStretches } from "./peaks.ts";

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

/** Which mean a reduced limit is compared with: the shift's own word, the rule set's, else GBZ 331-2024. */
const method = (k: AirCase, shift: Shift | undefined): "GBZ331" | "commentary" => shift?.method ?? k.settings.longShifts ?? "GBZ331";

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
    const commentary = method(k, shift) === "commentary";
    const value = total / (commentary ? 40 : tw);
    const f = compare({
      ...base(k, "R6", "PC-TWA", limit),
      value,
      below,
      missing,
      clauses: [entryClause(entry), ...clause("A.7.3", "A.7.4")],
      used: { ...used, reductionFactor: clean(rf), hoursPerWeek: tw, method: method(k, shift) },
      text: `每周接触 ${num(tw)} h，超过 40 h：折减因子 RF＝(40/${num(tw)})×(168−${num(tw)})/128＝${num(rf)}，限值 ${num(pcTwa)}×${num(rf)}＝${num(limit)}；周平均＝${num(clean(total))}/${commentary ? 40 : num(tw)}＝${num(clean(value))} ${unitOf(k)}。`,
    });
    // the commentary speaks of the day only; the week is read after it
    if (commentary) f.unconfirmed = true;
    return f;
  }
  if (adjust && weekHours === undefined && td !== undefined && td > 8) {
    const rf = reductionByDay(td);
    const limit = adjustedLimit(pcTwa, rf);
    const commentary = method(k, shift) === "commentary";
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
  const unadjusted = !adjust && (longWeek || (td !== undefined && td > 8));
  return compare({
    ...base(k, "R1", "PC-TWA", pcTwa),
    value,
    below,
    missing,
    clauses: [entryClause(entry), ...clause("6.3.1", "A.2.2.2")],
    used,
    text: `C_TWA,8h＝(${sum.terms})/8＝${num(clean(value))} ${unitOf(k)}${unadjusted ? "；该物质不作长时间接触的折减" : ""}。`,
  });
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

/** The limit a reported shift mean is compared with when the shift is long: by week above five days and 40 h, else by day above 8 h. */
const reducedLimit = (pcTwa: number, shift: Shift | undefined): { limit: number; factor: number; text: string } | undefined => {
  const td = shift?.hoursPerDay;
  const days = shift?.daysPerWeek;
  if (shift?.adjust === false || td === undefined) return undefined;
  const tw = shift?.hoursPerWeek ?? (days === undefined ? undefined : td * days);
  const byWeek = days !== undefined && days > 5 && tw !== undefined && tw > 40;
  if (!byWeek && td <= 8) return undefined;
  const factor = byWeek ? reductionByWeek(tw) : reductionByDay(td);
  const text = byWeek ? `每周接触 ${num(tw)} h` : `每日接触 ${num(td)} h`;
  return { limit: adjustedLimit(pcTwa, factor), factor: clean(factor), text };
};

/**
 * Judges one sample of an agent against one row of the tables (R0–R4, R6, R7).
 * A row of GBZ 2.1-2007 knows no peak rule, no reduction for long shifts, no grades: its excursion factors are not loaded.
 */
export const judgeAir = (k: AirCase): Finding => {
  if (k.entry.sourceId !== "GBZ2.1-2007") return judgeByTables(k);
  const older = { on: k.on, edition: "GBZ 2.1-2007", clauses: [entryClause(k.entry)], used: usedOf(k) };
  const { sample: s } = k;
  if (s.kind === "peak" || (s.kind.startsWith("stel") && k.entry.pcStel === undefined))
    return open("R4", "undetermined", "GBZ 2.1-2007 按超限倍数判定，超限倍数未收录。", { ...older, missing: ["GBZ 2.1-2007 的超限倍数"] });
  const unreduced = "shift" in s && s.shift ? { ...s, shift: { ...s.shift, adjust: false } } : s;
  const { grade: _grade, aboveActionLevel: _action, ...f } = judgeByTables({ ...k, sample: unreduced });
  return { ...f, edition: older.edition, clauses: older.clauses, used: { ...f.used, sample: s } };
};

const judgeByTables = (k: AirCase): Finding => {
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
      const reduced = reducedLimit(pcTwa, s.shift);
      return compare({
        ...base(k, reduced ? "R6" : "R1", "PC-TWA", reduced?.limit ?? pcTwa),
        value,
        below: s.belowDetection !== undefined,
        clauses: [entryClause(entry), ...clause("6.3.1"), ...(reduced ? clause("A.7.3") : [])],
        used: reduced ? { ...usedOf(k), reductionFactor: reduced.factor } : usedOf(k),
        text: `报告给出的 C_TWA＝${s.belowDetection !== undefined ? "＜" : ""}${num(value)} ${unitOf(k)}${reduced ? `；${reduced.text}，限值折减为 ${num(reduced.limit)}` : ""}。`,
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
      if (s.minutes !== undefined && s.minutes > 15)
        return open("R3", "undetermined", `采样 ${num(s.minutes)} min，超过 15 min，不能用于最高浓度判定。`, {
          on: k.on,
          edition,
          missing: ["不超过 15 min 的采样"],
          used: usedOf(k),
          clauses: clause("6.3.1", "A.2.5"),
        });
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
      if (pcTwa === undefined) return mismatch();
      return entry.pcStel === undefined ? judgePeaks(k, pcTwa, s.ctwa, s.peaks) : judgeStretches(k, pcTwa, entry.pcStel, s.ctwa, s.peaks);
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
