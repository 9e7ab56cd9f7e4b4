import { creditCodeProblem } from "../rules.ts";
import type { Evidence } from "./schema.ts";

/**
 * What each agreement between a line and a known employer is worth. The points and thresholds are ours (decision 0010), chosen so
 * that no single agreement but the credit code makes two the same, and measured on generated lists with known truth.
 */
export const weights = {
  code: { same: 100, organisation: 60, differs: -25, absent: 0 },
  name: { full: 60, former: 55, core: 40, "former-core": 35, like: 40, different: 0 },
  address: { same: 25, within: 15, different: 0 },
  phone: 25,
  legal: 15,
  area: { town: 10, county: 5, different: 0 },
} as const;

export const thresholds = {
  /** from here on the two are the same, when no other candidate comes within `lead` and no valid code contradicts */
  same: 70,
  lead: 15,
  /** from here on a person is asked */
  question: 40,
  /** names that share less than this are different */
  likeness: 0.5,
  /** candidates kept beside a line */
  kept: 5,
} as const;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Points of a name that is only alike: none at `likeness`, all of `weights.name.like` when every character is shared. */
export const likePoints = (likeness: number): number =>
  Math.max(0, Math.floor((weights.name.like * (likeness - thresholds.likeness)) / (1 - thresholds.likeness) + 1e-9));

/** Points of a candidate: the sum of the parts `scoreOf` explains. */
export const pointsOf = (e: Evidence): number =>
  weights.code[e.code] +
  (e.name === "like" ? likePoints(e.likeness) : weights.name[e.name]) +
  weights.address[e.address] +
  (e.phone ? weights.phone : 0) +
  (e.legal ? weights.legal : 0) +
  weights.area[e.area];

export type ScorePart = { label: string; points: number; evidence: string };

const nameSays: Record<Evidence["name"], (likeness: number) => string> = {
  full: () => "名称完全相同",
  former: () => "与曾用名完全相同",
  core: () => "名称去除地名和公司后缀后相同",
  "former-core": () => "与曾用名去除地名和公司后缀后相同",
  like: (likeness) => `名称有 ${percent(likeness)} 的字相同`,
  different: () => "名称不同",
};
const codeSays: Record<Evidence["code"], string> = {
  same: "统一社会信用代码相同",
  organisation: "组织机构代码（第 9–17 位）相同",
  differs: "两个有效的信用代码不同",
  absent: "名单没有可用的信用代码",
};

/**
 * The score of a candidate with what each part says, in the order of weight; parts worth nothing say what was compared in vain.
 * @example scoreOf({ name: "core", address: "same", area: "town", … }) // → 75 分：名称去除地名和公司后缀后相同 +40 …
 */
export const scoreOf = (e: Evidence): { points: number; parts: ScorePart[] } => {
  const parts: ScorePart[] = [
    { label: "信用代码", points: weights.code[e.code], evidence: codeSays[e.code] },
    { label: "名称", points: e.name === "like" ? likePoints(e.likeness) : weights.name[e.name], evidence: nameSays[e.name](e.likeness) },
    {
      label: "地址",
      points: weights.address[e.address],
      evidence: { same: "地址相同", within: "一个地址包含另一个", different: "地址不同或未填" }[e.address],
    },
    { label: "电话", points: e.phone ? weights.phone : 0, evidence: e.phone ? "联系电话相同" : "电话不同或未填" },
    { label: "法定代表人", points: e.legal ? weights.legal : 0, evidence: e.legal ? "法定代表人相同" : "法定代表人不同或未填" },
    {
      label: "地区",
      points: weights.area[e.area],
      evidence: { town: "同一乡镇（街道）", county: "同一县（市、区）", different: "不在同一县（市、区）" }[e.area],
    },
  ];
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
};

/** What the rules make of the best candidate and the one after it; undefined when nobody is near enough to ask about. */
export const verdictOf = (best: Evidence | undefined, second: Evidence | undefined): "same" | "question" | undefined => {
  if (!best) return undefined;
  const points = pointsOf(best);
  const lead = points - (second ? pointsOf(second) : 0);
  if (points >= thresholds.same && lead >= thresholds.lead && best.code !== "differs") return "same";
  return points >= thresholds.question ? "question" : undefined;
};

/** A code that can stand for an employer; anything else is kept as it was written and compared as an old code. */
export const usableCode = (code: string): boolean => creditCodeProblem(code) === undefined;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const shortOf = (name: string): string => (name.length > 2 ? name.replace(/(特别行政区|自治区|自治州|地区|省|市|县|区|旗)$/, "") : name);

/**
 * Pattern of the place a name begins with, from the widest area to the narrowest, each with or without its last word.
 * @example placePattern(["浙江省", "嘉兴市", "嘉善县"]) // matches 浙江, 嘉兴市嘉善, 嘉善县 …
 */
export const placePattern = (names: readonly string[]): string =>
  `^${names
    .map((name) => [...new Set([name, shortOf(name)])].sort((a, b) => b.length - a.length).map(escaped))
    .map((forms) => `(${forms.join("|")})?`)
    .join("")}`;
