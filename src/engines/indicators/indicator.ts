import type { Day } from "#kernel";
import { errors } from "./errors.ts";

/** A column of the list behind a figure; `key` names a cell that the source's list SQL gives. */
export type ListColumn = { readonly key: string; readonly label: string };

/**
 * Where facts come from. Declared in the `facts.ts` of a domain room; one SQL text serves one subject, the marked ones and the full recount.
 *
 * `sql` is a SELECT over `$1::uuid[]` (employers, null for all), `$2::date` (as of the end of that day) and `$3::jsonb` (settings of the
 * indicator). It gives, one row a subject: employer_id, subject_key, area_code, industry (section letter), size, hazard_class, slice,
 * numerator, denominator, basis_id (the record that decided), reason (key of `reasons`), occurred_on, recheck_on (next day on which the row
 * can change by time alone). Rows with a denominator of 0 are not kept.
 */
export type FactSource = {
  readonly id: string;
  /** Kinds of record whose change can move its facts; `markEmployers` may name the kind. */
  readonly about: readonly string[];
  readonly sql: string;
  /** Kind of record whose marks tell a count (`markAdded`): the one fact of an employer grows by it and the records need not be counted. */
  readonly adds?: string;
  /** Words for `reason`. */
  readonly reasons: Readonly<Record<string, string>>;
  /**
   * Null when no person is counted, or only heads that every reader finds on the employer's own record. Otherwise the act by which a
   * reader may open the records of the persons: who may not is shown month ends without small groups, and no list.
   */
  readonly persons: string | null;
  readonly list: {
    readonly columns: readonly ListColumn[];
    /** SELECT over `$1::uuid[]` employers, `$2::text[]` subjects, `$3::uuid[]` bases (same length): employer_id, subject_key, cells jsonb. */
    readonly sql: string;
    /** Rows are about persons: only these kinds of organisation may open the list, others see the count. */
    readonly onlyFor?: readonly string[];
    /** Cells that hold the sealed name of a person in hexadecimal: shown masked, and the reading is on the audit trail. */
    readonly sealedNames?: readonly string[];
  };
};
export const factSource = (source: FactSource): FactSource => source;

export type Direction = "higher" | "lower" | "none";
/** A target of a plan for an area and everything below it, for the years it names. */
export type Target = {
  readonly plan: string;
  readonly areaCode: string;
  readonly from: number;
  readonly to: number;
  /** in percent, compared unrounded */
  readonly percent: number;
  readonly source: string;
};

export type Indicator = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly englishName: string;
  readonly unit: "%";
  readonly direction: Direction;
  /** What is counted, with its measure word: 家, 个, 例, 人. */
  readonly subject: string;
  readonly measure: string;
  /** Id of the fact source. */
  readonly facts: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly notes?: readonly string[];
  /** Printed under the figure and handed to the fact source by key. */
  readonly parameters: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number | string;
    readonly unit?: string;
    readonly source?: string;
  }[];
  /** Handed to the fact source, not printed. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Named parts that are kept beside the whole. */
  readonly slices?: readonly { readonly id: string; readonly label: string }[];
  readonly targets: readonly Target[];
  /** Raised when the meaning changes: the facts are then counted anew. */
  readonly version: number;
  readonly source: string;
};
export const indicator = (declared: Indicator): Indicator => declared;

export type Declared = { readonly indicator: Indicator; readonly source: FactSource };
const declared = new Map<string, Declared>();

/**
 * Called once by the apps with everything the programmes and the rooms declare.
 * @throws Error when an indicator names a source nobody declared, or an id is used twice
 */
export const declareIndicators = (all: { indicators: readonly Indicator[]; sources: readonly FactSource[] }): void => {
  const sources = new Map<string, FactSource>();
  for (const source of all.sources) {
    if (sources.has(source.id)) throw new Error(`fact source ${source.id} is declared twice`);
    sources.set(source.id, source);
  }
  declared.clear();
  for (const one of all.indicators) {
    const source = sources.get(one.facts);
    if (!source) throw new Error(`indicator ${one.id} names the fact source ${one.facts}, which nobody declared`);
    if (declared.has(one.id)) throw new Error(`indicator ${one.id} is declared twice`);
    declared.set(one.id, { indicator: one, source });
  }
};
export const declaredIndicators = (): readonly Declared[] => [...declared.values()];

/** @throws Refusal IN-0404 */
export const declaredIndicator = (id: string): Declared => {
  const found = declared.get(id);
  if (!found) throw errors.unknown({ id });
  return found;
};

/** Parameters and settings in the form the fact source reads. */
export const settingsOf = (one: Indicator): Record<string, unknown> => ({
  ...one.settings,
  ...Object.fromEntries(one.parameters.map((p) => [p.key, p.value])),
});

/** End of a business day. */
export type AsOf = Day;
