import { disease, diseases, type Disease } from "#standards";
import { diseaseCatalogue, surveillanceSections, type SurveillanceSection } from "#standards/tables";

export type NamedDisease = { name: string; code?: string };

// 职业性慢性苯中毒（按GBZ 68） → 苯中毒: how surveillance words a disease and how the list names it differ by these.
const bare = (text: string): string =>
  text
    .replace(/[（(][^（）()]*[）)]/g, "")
    .replace(/职业性|慢性|急性|亚/g, "")
    .replace(/[\s、，；及其]/g, "");

const names = (() => {
  let made: readonly { bare: string; disease: NamedDisease }[] | undefined;
  return () =>
    (made ??= [
      ...diseases()
        .filter((d) => !d.heading && d.parent !== undefined)
        .map((d) => ({ bare: bare(d.name), disease: { name: d.name, code: d.code } })),
      ...diseaseCatalogue("2024")
        .filter((d) => d.code === undefined && !d.openEnded)
        .map((d) => ({ bare: bare(d.name), disease: { name: d.name } })),
    ].filter((d) => d.bare.length > 1));
})();

// 职业性肿瘤（苯所致白血病）: the disease stands in the bracket.
const partsOf = (text: string): string[] =>
  [bare(text), ...[...text.matchAll(/[（(]([^（）()]*)[）)]/g)].map((m) => bare(m[1]!))].filter((p) => p !== "");
const same = (a: string, b: string): boolean => a === b || (b.length > 2 && a.startsWith(b)) || (a.length > 2 && b.startsWith(a));

/** Diseases of the list that target diseases, as surveillance words them, are named like. */
export const diseasesNamed = (targets: readonly string[]): readonly NamedDisease[] => {
  const parts = [...new Set(targets.flatMap(partsOf))];
  return names()
    .filter((n) => parts.some((p) => same(p, n.bare)))
    .map((n) => n.disease);
};

/** The sections of an edition that name a disease among their targets. */
export const sectionsFor = (name: string, edition: string): readonly SurveillanceSection[] => {
  const wanted = bare(name);
  return surveillanceSections().filter(
    (s) => s.edition === edition && s.rules.some((r) => r.targetDiseases.some((t) => partsOf(t).some((p) => same(p, wanted)))),
  );
};

/** The heading a disease of the exchange list stands under, outermost first. */
export const headingsOf = (d: Disease): readonly Disease[] => {
  const above = d.parent === undefined ? undefined : disease(d.parent);
  return above ? [...headingsOf(above), above] : [];
};
