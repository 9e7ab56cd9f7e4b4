const editions = new Map<string, readonly string[]>([["exam-card-xml", ["2020", "2021"]]]);
/** Editions a sender may register for a family; empty for a family with one edition. */
export const editionsOf = (family: string): readonly string[] => editions.get(family) ?? [];
