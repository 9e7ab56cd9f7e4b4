import type { Day } from "#kernel";
import { catalogue, changes } from "../generated/disease-catalogue.ts";
import { sourceById } from "../sources/sources.ts";
import { lazy, readTable } from "../table.ts";
import type { Clause } from "../types.ts";

export type DiseaseEdition = "2013" | "2024";

/** An entry of 职业病分类和目录. `code` is the one of the national exchange (2021); the three diseases new in 2024 have none. */
export type CatalogueDisease = {
  edition: DiseaseEdition;
  category: string;
  subcategory?: string;
  no: string;
  name: string;
  code?: string;
  /** an open clause: 根据…可以诊断的其他… */
  openEnded: boolean;
  clause: Clause;
};

const all = lazy((): readonly CatalogueDisease[] =>
  readTable(catalogue).map((r) => ({
    edition: r.edition as DiseaseEdition,
    category: r.category_zh!,
    ...(r.subcategory_zh ? { subcategory: r.subcategory_zh } : {}),
    no: r.no!,
    name: r.name_zh!,
    ...(r.code ? { code: r.code } : {}),
    openEnded: r.open_ended === "1",
    clause: { sourceId: r.source!, clause: `${r.category_zh} 第${r.no}项` },
  })),
);
const byName = lazy(() => new Map(all().map((d) => [`${d.edition} ${d.name}`, d])));
const split = lazy(() => readTable<"name_2013" | "name_2024" | "relation" | "basis">(changes));

/** The entries of one edition of 职业病分类和目录: 132 in 2013, 135 in 2024. */
export const diseaseCatalogue = (edition: DiseaseEdition): readonly CatalogueDisease[] => all().filter((d) => d.edition === edition);

/** The edition in force on a day: that of 2024 from 2025-08-01. */
export const diseaseEdition = (on: Day): DiseaseEdition => (on >= sourceById("职业病分类和目录-2024")!.from! ? "2024" : "2013");

/** An entry in the other edition. `moved` it stands in another category there, `narrower` or `broader` it covers less or more there. */
export type DiseaseCounterpart = { disease: CatalogueDisease; relation: "same" | "moved" | "narrower" | "broader"; basis?: string };

/**
 * What an entry is called in the other edition, both ways; empty for a disease that the other edition does not have.
 * @example the cataract of 2013 leads to two entries of 2024: it was split
 */
export const inOtherEdition = (disease: CatalogueDisease): readonly DiseaseCounterpart[] => {
  const other: DiseaseEdition = disease.edition === "2013" ? "2024" : "2013";
  const forward = disease.edition === "2013";
  const found: DiseaseCounterpart[] = [];
  const sameName = byName().get(`${other} ${disease.name}`);
  if (sameName) found.push({ disease: sameName, relation: sameName.category === disease.category ? "same" : "moved" });
  for (const row of split()) {
    if ((forward ? row.name_2013 : row.name_2024) !== disease.name) continue;
    const there = byName().get(`${other} ${forward ? row.name_2024 : row.name_2013}`)!;
    found.push({ disease: there, relation: forward ? (row.relation as "narrower") : "broader", basis: row.basis });
  }
  return found;
};
