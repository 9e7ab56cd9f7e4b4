import type { Day } from "#kernel";
import { texts } from "../generated/sources.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause, Evidence } from "../types.ts";

/**
 * What kind of text it is. `amendment` 修改单, `local` a list or form of one region, `method` a published method,
 * `exchange` a data exchange document, `dictionary` codes read from a program, `own` a correspondence made here and no law.
 */
export type SourceKind =
  | "law"
  | "regulation"
  | "order"
  | "notice"
  | "local"
  | "GBZ"
  | "GBZ/T"
  | "GB"
  | "GB/T"
  | "WS"
  | "amendment"
  | "exchange"
  | "dictionary"
  | "method"
  | "own";

/**
 * A legal text or standard: `from` and `to` are its first and last day in force, undefined when the day is not known to us;
 * `issuer` is undefined where no source read names it. `evidence` says how far the text itself was read, `fromEvidence` its days.
 */
export type Source = {
  id: string;
  kind: SourceKind;
  number: string;
  title: string;
  issuer?: string;
  from?: Day;
  to?: Day;
  fromEvidence: string;
  evidence?: Evidence;
  replaces: readonly string[];
  replacedBy?: string;
  /** ids of amending texts we hold, else the amendment in words */
  amendments: readonly string[];
  note: string;
};

const list = (cell: string): string[] => cell.split(";").filter((x) => x !== "");

const all = lazy(
  () =>
    new Map<string, Source>(
      readTable(texts).map((r) => [
        r.id!,
        {
          id: r.id!,
          kind: r.kind as SourceKind,
          number: r.number!,
          title: r.title!,
          ...(r.issuer ? { issuer: r.issuer } : {}),
          ...(r.from ? { from: r.from as Day } : {}),
          ...(r.to ? { to: r.to as Day } : {}),
          fromEvidence: r.from_evidence!,
          ...(r.evidence ? { evidence: r.evidence as Evidence } : {}),
          replaces: list(r.replaces!),
          ...(r.replaced_by ? { replacedBy: r.replaced_by } : {}),
          amendments: list(r.amendments!),
          note: r.note!,
        },
      ]),
    ),
);

export const sources = (): readonly Source[] => [...all().values()];
export const sourceById = (id: string): Source | undefined => all().get(id);

/** Whether a text is in force on a day, as far as its days are known to us: an empty first or last day does not exclude it. */
export const isInForce = (source: Source, on: Day): boolean => (source.from ?? on) <= on && (source.to ?? on) >= on;

const citedByTitle: ReadonlySet<SourceKind> = new Set(["law", "regulation", "order", "notice", "local"]);

/** A clause as it is cited: `GBZ 2.1-2019 6.3.1`; a law, order or notice by its title, `《中华人民共和国职业病防治法》第16条`. */
export const clauseText = ({ sourceId, clause }: Clause): string => {
  const source = all().get(sourceId);
  if (source && citedByTitle.has(source.kind)) return `《${source.title}》${clause}`;
  const number = source?.number || sourceId;
  return clause === "" ? number : `${number} ${clause}`;
};
/** Reads clauses as the tables hold them: `source|clause`, several divided by `;`. */
export const readClauses = (cell: string): Clause[] =>
  list(cell).map((c) => {
    const [sourceId = "", clause = ""] = c.split("|");
    return { sourceId, clause };
  });
