import { buildCreditCode, pick, seeded } from "./seeded.ts";
import { anyTrade, firmWord } from "./trades.ts";

/** A known employer as a list may name it. */
export type Known = {
  employerId: string;
  creditCode: string;
  name: string;
  areaCode: string;
  countyName: string;
  address: string;
  phone: string;
  legalRepresentative: string;
};
/** How a line was made from a known employer; `new` was made from none. */
export const lineKinds = ["code", "name", "suffix", "typo", "old-code", "renamed", "moved", "code-typo", "new"] as const;
export type LineKind = (typeof lineKinds)[number];
/** One line with what is true of it. */
export type NamedLine = { kind: LineKind; truth: string | null; cells: string[] };
export const listHeaders = ["单位名称", "统一社会信用代码", "所在乡镇", "地址", "联系电话", "法定代表人"];

const shares: readonly (readonly [LineKind, number])[] = [
  ["code", 40],
  ["name", 12],
  ["suffix", 8],
  ["typo", 8],
  ["old-code", 6],
  ["renamed", 4],
  ["moved", 4],
  ["code-typo", 3],
  ["new", 15],
];
const letters = "鑫达永固华泰恒昌兴旺明辉金鼎万丰东升联合友谊";
const wordOf = (random: () => number): string => firmWord(Math.floor(random() * 12_000));
/** One wrong, missing or exchanged character after the place the name begins with. */
const mistyped = (name: string, skip: number, random: () => number): string => {
  const characters = [...name];
  const at = Math.min(skip + Math.floor(random() * 3), characters.length - 3);
  const how = random();
  if (how < 0.6) characters[at] = pick(random, [...letters]);
  else if (how < 0.8) characters.splice(at, 1);
  else [characters[at], characters[at + 1]] = [characters[at + 1]!, characters[at]!];
  return characters.join("");
};
const otherSuffix = (name: string): string =>
  name.endsWith("有限公司")
    ? name.replace(/有限公司$/, name.length % 2 === 0 ? "厂" : "有限责任公司")
    : `${name.replace(/厂$/, "")}有限公司`;

/**
 * Makes lines of a list from known employers, with renames, wrong letters, old codes and moved addresses in fixed shares, and lines
 * of firms nobody knows. The same seed gives the same lines.
 */
export const lineMaker = (seed = 7): ((known: Known) => NamedLine) => {
  const random = seeded(seed);
  let serial = 5_000_000;
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const kindOf = (): LineKind => {
    let at = random() * total;
    for (const [kind, share] of shares) if ((at -= share) < 0) return kind;
    return "new";
  };
  return (known) => {
    const kind = kindOf();
    const short = known.countyName.length;
    const line = {
      name: known.name,
      code: "",
      area: random() < 0.8 ? known.areaCode : "",
      address: `${random() < 0.5 ? known.countyName : ""}${known.address}`,
      phone: random() < 0.7 ? known.phone.replace("-", "") : "",
      legal: random() < 0.7 ? known.legalRepresentative : "",
    };
    if (line.area === "") line.address = `${known.countyName}${known.address}`;
    if (kind === "code") {
      line.code = known.creditCode;
      if (random() < 0.3) line.name = otherSuffix(known.name);
    }
    if (kind === "suffix") line.name = otherSuffix(known.name.slice(random() < 0.5 ? short : 0));
    if (kind === "typo") line.name = mistyped(known.name, short, random);
    if (kind === "old-code") line.code = known.creditCode.slice(8, 17);
    if (kind === "renamed") {
      line.name = `${known.countyName}${wordOf(random)}${anyTrade(random).word}有限公司`;
      line.phone = known.phone;
      line.legal = known.legalRepresentative;
    }
    if (kind === "moved") line.address = `${known.countyName}迁建路${1 + Math.floor(random() * 900)}号`;
    if (kind === "code-typo") {
      const at = 10 + Math.floor(random() * 6);
      line.code = known.creditCode.slice(0, at) + (known.creditCode[at] === "7" ? "8" : "7") + known.creditCode.slice(at + 1);
    }
    if (kind === "new") {
      line.code = buildCreditCode(serial++, known.areaCode.slice(0, 6));
      line.name = `${known.countyName}${wordOf(random)}${anyTrade(random).word}${random() < 0.9 ? "有限公司" : "厂"}`;
      line.phone = `0573-7${String(Math.floor(random() * 9_999_999)).padStart(7, "0")}`;
      line.legal = `${wordOf(random)}`;
      line.address = `${known.countyName}${pick(random, ["工业路", "创业路", "民丰路"])}${1000 + Math.floor(random() * 9000)}号`;
    }
    return {
      kind,
      truth: kind === "new" ? null : known.employerId,
      cells: [line.name, line.code, line.area, line.address, line.phone, line.legal],
    };
  };
};

/** What came of lines whose truth is known: right, asked, wrong, by the way each line was made. */
export type Quality = {
  /** of the lines ended as the same, how many are */
  precision: number;
  /** of the lines of known employers, how many ended as the right one without a person */
  recall: number;
  /** the same, with questions that show the right one among the candidates */
  recallWithQuestions: number;
  /** lines a person is asked about */
  asked: number;
  /** lines of known employers entered as new: doubles */
  doubled: number;
  /** lines of firms nobody knows that were taken for a known one */
  swallowed: number;
  byKind: Record<string, { lines: number; same: number; wrong: number; question: number; new: number }>;
};

/** Sums up answers; `shown` says whether the right one stands among a question's candidates. */
export const qualityOf = () => {
  const byKind: Quality["byKind"] = {};
  let right = 0;
  let wrong = 0;
  let known = 0;
  let found = 0;
  let asked = 0;
  let lines = 0;
  let doubled = 0;
  let swallowed = 0;
  return {
    add(line: Pick<NamedLine, "kind" | "truth">, answer: { outcome: string; employerId: string | null; shown: boolean }): void {
      const row = (byKind[line.kind] ??= { lines: 0, same: 0, wrong: 0, question: 0, new: 0 });
      lines++;
      row.lines++;
      if (line.truth !== null) known++;
      if (answer.outcome === "same" && answer.employerId === line.truth) {
        right++;
        row.same++;
      } else if (answer.outcome === "same") {
        wrong++;
        row.wrong++;
        if (line.truth === null) swallowed++;
      } else if (answer.outcome === "question") {
        asked++;
        row.question++;
        if (answer.shown) found++;
      } else {
        row.new++;
        if (line.truth !== null) doubled++;
      }
    },
    sum(): Quality {
      const share = (n: number, of: number): number => (of === 0 ? 1 : Math.round((n / of) * 10_000) / 10_000);
      return {
        precision: share(right, right + wrong),
        recall: share(right, known),
        recallWithQuestions: share(right + found, known),
        asked: share(asked, lines),
        doubled,
        swallowed,
        byKind,
      };
    },
  };
};
