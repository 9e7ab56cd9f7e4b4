import type { SearchAnswer } from "../registry/types.ts";

export type Hit = { group: string; title: string; note: string; href: string };

/** The answers of the search as lines of one list, group by group. */
export const hitsOf = (answer: SearchAnswer): Hit[] => answer.groups.flatMap((g) => g.items.map((i) => ({ group: g.title, title: i.title, note: i.note ?? "", href: i.href })));
