import { agent, agents } from "./agents.ts";
import { disease, diseases } from "./diseases.ts";
import { examIndicator, examIndicators } from "./exam-indicators.ts";
import { hazards2020, provincial5, provincial6 } from "../generated/hazards.ts";
import { lazy, readTable } from "../table.ts";
import { provincialTerm, provincialTerms } from "./provincial.ts";
import { codeRow, codeSet } from "./sets.ts";

/** Where a foreign code leads. `broader`: the canonical entry covers more than the code; `related`: it is the nearest one. */
export type Mapped =
  | { canonical: string; name: string; relation: "same" | "broader" | "related"; reason?: undefined }
  | { canonical?: undefined; name?: string; reason: string };

export type CodeList =
  "hazard" | "disease" | "exam-indicator" | "exam-phase" | "exam-conclusion" | "sex" | "enterprise-size" | "economic-type" | "id-document";
/** `provincial-6` and `provincial-5` are hazard lists of provincial platforms, `reportcard` the front machine's own values. */
export type CodeEdition = "national-2020" | "national-2021" | "provincial" | "provincial-6" | "provincial-5" | "legacy" | "reportcard";

type HazardRow = { name: string; canonical: string; relation: "same" | "broader" | "related" };
/** Reads a list that is written as its differences from the canonical one. */
const hazardTable = (text: string) =>
  lazy(
    () =>
      new Map<string, HazardRow>(
        readTable<"code" | "name_zh" | "canonical" | "relation">(text).map((r) => {
          const canonical = r.canonical === "=" ? r.code : r.canonical;
          return [r.code, { canonical, name: r.name_zh || (agent(canonical)?.name ?? r.code), relation: (r.relation || "same") as "same" }];
        }),
      ),
  );

/** One list in one edition: its codes, and where each leads. */
type Edition = { codes: () => readonly string[]; map: (code: string) => Mapped };

const same = (canonical: string, name: string): Mapped => ({ canonical, name, relation: "same" });
const heading = (code: string, name: string, what: string): Mapped => ({ name, reason: `${code} ${name} 是分类标题，不是${what}` });

const nationalHazards: Edition = {
  codes: () => agents().map((a) => a.code),
  map: (code) => {
    const found = agent(code);
    if (!found) return { reason: `2021 版危害因素代码表没有 ${code}` };
    return found.heading ? heading(code, found.name, "危害因素") : same(code, found.name);
  },
};
const foreignHazards = (text: string): Edition => {
  const table = hazardTable(text);
  return {
    codes: () => [...table().keys()],
    map: (code) => {
      const row = table().get(code);
      if (!row) return { reason: `该版本危害因素代码表没有 ${code}` };
      if (row.canonical === "") return { name: row.name, reason: `${row.name} 在 2021 版代码表中没有对应项` };
      const target = agent(row.canonical);
      if (!target || target.heading) return heading(code, row.name, "危害因素");
      return { canonical: row.canonical, name: row.name, relation: row.relation };
    },
  };
};
const provincial5Hazards = foreignHazards(provincial5);
const provincial6Hazards = foreignHazards(provincial6);

const nationalDiseases = (year: "2020" | "2021"): Edition => ({
  codes: () => diseases().flatMap((d) => (year === "2021" || d.in2020 ? [d.code] : [])),
  map: (code) => {
    const found = disease(code);
    if (!found || (year === "2020" && !found.in2020)) return { reason: `${year} 版职业病代码表没有 ${code}` };
    return found.heading ? heading(code, found.name, "职业病") : same(code, found.name);
  },
});
const nationalIndicators = (year: "2020" | "2021"): Edition => ({
  codes: () => examIndicators().flatMap((i) => ((year === "2021" ? !i.withdrawn : i.in2020) ? [i.code] : [])),
  map: (code) => {
    const found = examIndicator(code);
    if (!found || (year === "2020" && !found.in2020)) return { reason: `${year} 版检查指标代码表没有 ${code}` };
    return found.withdrawn ? { name: found.name, reason: `${found.name} 在 2021 版检查指标代码表中已取消` } : same(code, found.name);
  },
});
const provincialOf = (set: "suspected-disease" | "exam-item", what: string): Edition => ({
  codes: () => provincialTerms(set).map((t) => t.code),
  map: (code) => {
    const term = provincialTerm(set, code);
    if (!term) return { reason: `省平台${what}代码表没有 ${code}` };
    if (term.canonical === undefined) return { name: term.name, reason: `${term.name} 没有对应的国家${what}代码` };
    return { canonical: term.canonical, name: term.name, relation: term.relation! };
  },
});
/** `own`: the code is the canonical value where the row names no other. */
const set = (name: string, own = false): Edition => ({
  codes: () => codeSet(name).map((r) => r.code),
  map: (code) => {
    const row = codeRow(name, code);
    if (!row) return { reason: `代码表 ${name} 没有 ${code}` };
    if (row.canonical === undefined && !own) return { name: row.name, reason: `${row.name} 没有对应的标准值` };
    return same(row.canonical ?? row.code, row.name);
  },
});
const economicTypes: Edition = {
  codes: set("economic-type").codes,
  map: (code) => {
    const row = codeRow("economic-type", code);
    if (!row) return { reason: `代码表 economic-type 没有 ${code}` };
    return codeRow("economic-type-gbt12402", code)
      ? same(code, row.name)
      : { name: row.name, reason: `${row.name} 不在国家企业类型代码中` };
  },
};

const editions: Record<CodeList, Partial<Record<CodeEdition, Edition>>> = {
  hazard: {
    "national-2020": foreignHazards(hazards2020),
    "national-2021": nationalHazards,
    provincial: {
      codes: () => [...provincial5Hazards.codes(), ...provincial6Hazards.codes()],
      map: (code) => (code.length === 5 ? provincial5Hazards : provincial6Hazards).map(code),
    },
    "provincial-6": provincial6Hazards,
    "provincial-5": provincial5Hazards,
  },
  disease: {
    "national-2020": nationalDiseases("2020"),
    "national-2021": nationalDiseases("2021"),
    provincial: provincialOf("suspected-disease", "职业病"),
  },
  "exam-indicator": {
    "national-2020": nationalIndicators("2020"),
    "national-2021": nationalIndicators("2021"),
    provincial: provincialOf("exam-item", "检查指标"),
  },
  "exam-phase": {
    "national-2020": set("exam-type"),
    "national-2021": set("exam-type"),
    provincial: set("provincial-exam-type"),
    legacy: set("legacy-exam-type"),
  },
  "exam-conclusion": {
    "national-2020": set("exam-conclusion-2020"),
    "national-2021": set("exam-conclusion"),
    provincial: set("provincial-exam-conclusion"),
    legacy: set("legacy-exam-conclusion"),
    reportcard: set("reportcard-exam-conclusion"),
  },
  sex: { "national-2020": set("sex"), "national-2021": set("sex"), provincial: set("sex"), reportcard: set("sex") },
  "enterprise-size": {
    "national-2020": set("enterprise-size"),
    "national-2021": set("enterprise-size"),
    provincial: set("provincial-enterprise-size"),
    reportcard: set("provincial-enterprise-size"),
    legacy: set("legacy-enterprise-size"),
  },
  "economic-type": { "national-2021": set("economic-type-gbt12402", true), provincial: economicTypes },
  "id-document": {
    "national-2020": set("id-document", true),
    "national-2021": set("id-document", true),
    provincial: set("id-document", true),
  },
};

/** The lists that are mapped, and the editions of each. */
export const mappedLists = (): readonly { list: CodeList; editions: readonly CodeEdition[] }[] =>
  (Object.keys(editions) as CodeList[]).map((list) => ({ list, editions: Object.keys(editions[list]) as CodeEdition[] }));

/**
 * The canonical value of a foreign code, or why there is none. Codes mean different things in different editions
 * (conclusion 02 is 疑似职业病 in 2020 and 复查 in 2021), so the edition is never guessed.
 * @example mapCode("hazard", "provincial-5", "13001").canonical // → "3008"
 */
export const mapCode = (list: CodeList, edition: CodeEdition, code: string): Mapped =>
  editions[list]?.[edition]?.map(code) ?? { reason: "该版本没有这一代码表" };

/** Every code of a list in an edition, with where it leads. */
export const mappings = (list: CodeList, edition: CodeEdition): readonly { code: string; mapped: Mapped }[] => {
  const found = editions[list]?.[edition];
  return found ? found.codes().map((code) => ({ code, mapped: found.map(code) })) : [];
};

/** The codes of an edition that lead to no canonical value, with the reason. Headings are among them. */
export const unmapped = (list: CodeList, edition: CodeEdition): readonly { code: string; name?: string; reason: string }[] =>
  mappings(list, edition).flatMap(({ code, mapped }) =>
    mapped.reason === undefined ? [] : [{ code, ...(mapped.name === undefined ? {} : { name: mapped.name }), reason: mapped.reason }],
  );

/**
 * The codes of an edition that lead to a canonical value, the same before the narrower ones: the way out to a foreign system.
 * More than one where the edition is finer, none where it has no word for it.
 * @example codesFor("hazard", "provincial-6", "3008")[0].code // → "130001"
 */
export const codesFor = (
  list: CodeList,
  edition: CodeEdition,
  canonical: string,
): readonly { code: string; name: string; relation: "same" | "narrower" | "related" }[] =>
  mappings(list, edition)
    .flatMap(({ code, mapped }) =>
      mapped.canonical === canonical
        ? [{ code, name: mapped.name, relation: mapped.relation === "broader" ? ("narrower" as const) : mapped.relation }]
        : [],
    )
    .sort((a, b) => Number(b.relation === "same") - Number(a.relation === "same"));
