import { dictionary, units } from "../generated/provincial.ts";
import { lazy, readTable } from "../table.ts";

export type ProvincialSet =
  "exam-item" | "suspected-disease" | "contraindication" | "symptom" | "id-document" | "occupational-history-kind";
/** A term of one provincial examination platform (2021). `canonical` is the national code it leads to, where one does. */
export type ProvincialTerm = {
  code: string;
  name: string;
  canonical?: string;
  relation?: "same" | "broader" | "related";
  basis: string;
};

const sets = lazy(() => {
  const map = new Map<string, Map<string, ProvincialTerm>>();
  for (const r of readTable(dictionary)) {
    let set = map.get(r.set!);
    if (!set) map.set(r.set!, (set = new Map()));
    set.set(r.code!, {
      code: r.code!,
      name: r.name_zh!,
      ...(r.canonical ? { canonical: r.canonical, relation: r.relation as "same" } : {}),
      basis: r.basis!,
    });
  }
  return map;
});
const unitsOf = lazy(
  () => new Map(readTable(units).map((r) => [r.item_code!, { code: r.unit_code!, asPrinted: r.unit_as_printed!, unit: r.unit! }])),
);

export const provincialTerms = (set: ProvincialSet): readonly ProvincialTerm[] => [...(sets().get(set)?.values() ?? [])];
export const provincialTerm = (set: ProvincialSet, code: string): ProvincialTerm | undefined => sets().get(set)?.get(code);

/** The unit the platform sends an examination item in, as printed there and in one spelling; an empty `unit` means it has none. */
export const provincialUnit = (itemCode: string): { code: string; asPrinted: string; unit: string } | undefined => unitsOf().get(itemCode);
