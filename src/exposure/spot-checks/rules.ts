import { createHash } from "node:crypto";
import { day, type Day } from "#kernel";
import { filingTerm } from "../declaration/rules/index.ts";
import type { CheckLine, DeclaredSide, Found } from "./schema.ts";

export type Pooled = { employerId: string; creditCode: string; stratum: string };
export type DrawnStratum = { key: string; pool: number; drawn: number };

/** Said on the page, so that anybody can draw the same sample from the same pool. */
export const drawRule =
  "按乡镇、规模、行业风险分层；各层名额按户数比例，先取整数，余下的名额依次给小数部分大的层（相同时按层名）；" +
  "层内按 SHA-256（种子:统一社会信用代码）从小到大取。";

const keyOf = (seed: string, creditCode: string): string => createHash("sha256").update(`${seed}:${creditCode}`).digest("hex");
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A stratified sample of a pool: places by share of each stratum (largest remainder), inside a stratum the smallest hashes of seed
 * and credit code. The same seed and pool give the same sample in whatever order the pool comes.
 */
export const drawSample = (pool: readonly Pooled[], seed: string, wanted: number): { drawn: Pooled[]; strata: DrawnStratum[] } => {
  const groups = [...Map.groupBy(pool, (p) => p.stratum)].sort(([a], [b]) => byText(a, b));
  const places = Math.min(wanted, pool.length);
  const shares = groups.map(([key, rows]) => ({ key, rows, whole: Math.floor((rows.length * places) / pool.length) }));
  let left = places - shares.reduce((n, s) => n + s.whole, 0);
  const rest = (s: { rows: readonly Pooled[] }): number => (s.rows.length * places) % pool.length;
  for (const s of shares.toSorted((a, b) => rest(b) - rest(a) || byText(a.key, b.key))) {
    if (left === 0) break;
    if (rest(s) === 0) continue;
    s.whole++;
    left--;
  }
  const drawn = shares.flatMap(({ rows, whole }) =>
    rows
      .map((row) => ({ row, key: keyOf(seed, row.creditCode) }))
      .sort((a, b) => byText(a.key, b.key))
      .slice(0, whole)
      .map(({ row }) => row),
  );
  return { drawn, strata: shares.map(({ key, rows, whole }) => ({ key, pool: rows.length, drawn: whole })) };
};

/** Fingerprint of a pool: credit code and stratum, one line an employer, in the order of the codes. */
export const poolSha256 = (pool: readonly Pooled[]): string =>
  createHash("sha256")
    .update(
      pool
        .map((p) => `${p.creditCode}|${p.stratum}\n`)
        .sort()
        .join(""),
    )
    .digest("hex");

export type Names = { industry: (code: string) => string; agent: (code: string) => string };

/**
 * Declared beside found, one line for industry, size and each factor. What was not looked at makes no line.
 * Industry and size are the same or not; a factor is the same, missing from the declaration, or declared and not there.
 */
export const compare = (declared: DeclaredSide, found: Found, names: Names): CheckLine[] => {
  const lines: CheckLine[] = [];
  const named = (code: string): string => `${code} ${names.industry(code)}`.trim();
  if (found.industry !== undefined)
    lines.push({
      item: "industry",
      key: found.industry,
      label: "行业分类",
      declared: declared.industry ? named(declared.industry) : null,
      found: named(found.industry),
      verdict: declared.industry === found.industry ? "same" : "different",
      note: found.industryNote,
    });
  if (found.size !== undefined)
    lines.push({
      item: "size",
      key: found.size,
      label: "企业规模",
      declared: declared.size,
      found: found.size,
      verdict: declared.size === found.size ? "same" : "different",
      note: found.sizeNote,
    });
  const codes = new Set(declared.agents.map((a) => a.agentCode));
  for (const a of found.agents ?? []) {
    const has = codes.has(a.agentCode);
    if (!has && !a.found) continue;
    lines.push({
      item: "hazard",
      key: a.agentCode,
      label: names.agent(a.agentCode),
      declared: has ? "有" : null,
      found: a.found ? "有" : null,
      verdict: has ? (a.found ? "same" : "surplus") : "missing",
      note: a.note,
    });
  }
  return lines;
};

/** Factors declared and not answered: a drawn employer is looked at whole. */
export const unanswered = (declared: DeclaredSide, found: Found): string[] => {
  const answered = new Set((found.agents ?? []).map((a) => a.agentCode));
  return declared.agents.filter((a) => !answered.has(a.agentCode)).map((a) => a.agentName);
};

export const differing = (lines: readonly CheckLine[]): CheckLine[] => lines.filter((l) => l.verdict !== "same");
/** True, false, or null where no line is about it. */
export const agrees = (lines: readonly CheckLine[], item: CheckLine["item"]): boolean | null => {
  const own = lines.filter((l) => l.item === item);
  return own.length === 0 ? null : own.every((l) => l.verdict === "same");
};
export const differenceText = (l: CheckLine): string =>
  l.item === "hazard"
    ? `${l.verdict === "missing" ? "漏报" : "多报"}${l.label}`
    : `${l.label}：申报 ${l.declared ?? "未填"}，现场 ${l.found ?? "未填"}`;

/** Differences of an earlier check that a declaration leaves standing. */
export const leftDifferent = (lines: readonly CheckLine[], declared: DeclaredSide): CheckLine[] => {
  const codes = new Set(declared.agents.map((a) => a.agentCode));
  return differing(lines).filter((l) => {
    if (l.item === "industry") return declared.industry !== l.key;
    if (l.item === "size") return declared.size !== l.key;
    return codes.has(l.key) !== (l.found !== null);
  });
};

/** Until when the change declaration is asked for: the clock of a change, from the day the employer is told. */
export const correctionTerm = (lines: readonly CheckLine[], toldOn: Day): { dueOn: Day; clause: string } | undefined => {
  const different = differing(lines);
  if (different.length === 0) return undefined;
  const occasion = different.some((l) => l.item === "hazard") ? "process-changed" : "size-changed";
  const term = filingTerm(occasion, toldOn, toldOn)!;
  return { dueOn: term.dueOn, clause: `${term.clause}：15 日内变更申报，自告知之日起计` };
};

/** First year in which a yearly spot check is asked for. */
export const firstYear = 2024;
export type YearFacts = { year: number; campaigns: number; open: number };
/** At least one finished spot check a year, until its last day. */
export const yearState = (
  f: YearFacts,
  today: Day,
): { year: number; state: "done" | "running" | "to-draw" | "overdue"; says: string; dueOn: Day } => {
  const dueOn = day(`${f.year}-12-31`);
  if (f.campaigns > 0 && f.open === 0) return { year: f.year, state: "done", says: `${f.year} 年已抽查 ${f.campaigns} 次`, dueOn };
  const what = f.campaigns === 0 ? "没有抽取" : `还有 ${f.open} 家没有核对`;
  if (today > dueOn) return { year: f.year, state: "overdue", says: `${f.year} 年抽查${what}`, dueOn };
  return { year: f.year, state: f.campaigns === 0 ? "to-draw" : "running", says: `${f.year} 年抽查${what}`, dueOn };
};
