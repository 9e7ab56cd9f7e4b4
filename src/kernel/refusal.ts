/** What a refusal carries besides its words: values named in the sentence, and where in the input the fault lies. */
export type RefusalDetails = Record<string, string | number | boolean | null | undefined | readonly string[]>;

/** One entry of a catalogue. `says` and `remedy` are Chinese sentences; `{name}` is replaced from the details. */
export type RefusalEntry = {
  readonly code: string;
  readonly status: number;
  readonly says: string;
  readonly remedy: string;
  readonly clause?: string;
};

/**
 * An act that was refused and changed nothing. Carries the stable code, the sentence and the remedy that the
 * receipt, the API and the screen all show.
 */
export class Refusal extends Error {
  readonly room: string;
  readonly id: string;
  readonly code: string;
  readonly status: number;
  readonly says: string;
  readonly remedy: string;
  readonly clause: string | undefined;
  readonly details: RefusalDetails;
  readonly place: string | undefined;
  constructor(room: string, id: string, entry: RefusalEntry, details: RefusalDetails = {}, place?: string) {
    const says = fill(entry.says, details);
    super(says);
    this.name = "Refusal";
    this.room = room;
    this.id = id;
    this.code = entry.code;
    this.status = entry.status;
    this.says = says;
    this.remedy = fill(entry.remedy, details);
    this.clause = entry.clause;
    this.details = details;
    this.place = place;
  }
}

const fill = (text: string, details: RefusalDetails): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = details[key];
    return value === undefined || value === null ? whole : Array.isArray(value) ? value.join("、") : String(value);
  });

export type Catalogue<K extends string> = {
  readonly room: string;
  readonly entries: Readonly<Record<K, RefusalEntry>>;
} & { readonly [P in K]: (details?: RefusalDetails, place?: string) => Refusal };

const catalogues: { room: string; entries: Record<string, RefusalEntry> }[] = [];

/**
 * Declares the refusals of a part. Each key becomes a maker of that refusal.
 *
 * @example
 * const errors = catalogue("health.surveillance", {
 *   employerUnknown: { code: "HS-1107", status: 422, says: "单位 {creditCode} 还没有登记。", remedy: "登记后自动续办。" },
 * });
 * throw errors.employerUnknown({ creditCode: "91110000MA00000077" });
 */
export function catalogue<K extends string>(room: string, entries: Record<K, RefusalEntry>): Catalogue<K> {
  catalogues.push({ room, entries });
  const makers: Record<string, unknown> = { room, entries };
  for (const id of Object.keys(entries) as K[])
    makers[id] = (details?: RefusalDetails, place?: string) => new Refusal(room, id, entries[id], details, place);
  return makers as Catalogue<K>;
}

/** Every catalogue loaded so far, for the generated list of errors. */
export const allCatalogues = (): readonly { room: string; entries: Record<string, RefusalEntry> }[] => catalogues;
