import type { Answer } from "../kit/client.ts";

export type SearchAnswer = Answer<"/api/v1/search">;
export type Hit = { group: string; title: string; note: string; href: string; exact?: boolean };

const groupWords = { employer: "单位", case: "案件", report: "检测报告", receipt: "回执", card: "个案卡" } as const;

/** The answers of the search as lines of one list, group by group; what was typed in full stands first. */
export const hitsOf = (answer: SearchAnswer): Hit[] =>
  answer.items.map(({ group, ...hit }) => ({ ...hit, group: groupWords[group] })).toSorted((a, b) => Number(b.exact) - Number(a.exact));
