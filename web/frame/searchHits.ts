import type { SuggestionList } from "../registry/types.ts";

export type Hit = { group: string; title: string; note: string; href: string };

/** The answers of the search as lines of one list, group by group. */
export const hitsOf = (answer: SuggestionList): Hit[] =>
  answer.items.map((i) => ({
    group: "单位",
    title: i.name,
    note: `${i.creditCode}　${i.areaName.split(" ").at(-1) ?? ""}`,
    href: `/employers/${i.employerId}`,
  }));
