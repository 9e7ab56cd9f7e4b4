import type { Day } from "#kernel";
import { texts } from "../generated/sources.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause } from "../types.ts";

/** A legal text or standard: `from` and `to` are its first and last day in force, undefined when the day is not known to us. */
export type Source = {
  id: string;
  number: string;
  title: string;
  from?: Day;
  to?: Day;
  fromEvidence: string;
  replaces: readonly string[];
  note: string;
};

const all = lazy(
  () =>
    new Map<string, Source>(
      readTable(texts).map((r) => [
        r.id!,
        {
          id: r.id!,
          number: r.number!,
          title: r.title!,
          ...(r.from ? { from: r.from as Day } : {}),
          ...(r.to ? { to: r.to as Day } : {}),
          fromEvidence: r.from_evidence!,
          replaces: r.replaces!.split(";").filter((x) => x !== ""),
          note: r.note!,
        },
      ]),
    ),
);

export const sources = (): readonly Source[] => [...all().values()];
export const sourceById = (id: string): Source | undefined => all().get(id);

/** A clause as it is cited: `GBZ 2.1-2019 6.3.1`. */
export const clauseText = ({ sourceId, clause }: Clause): string => {
  const number = all().get(sourceId)?.number ?? sourceId;
  return clause === "" ? number : `${number} ${clause}`;
};
