import { agent } from "./agents.ts";
import { hazards2020, provincial5, provincial6 } from "../generated/hazards.ts";
import { lazy, readTable } from "../table.ts";
import { codeRow } from "./sets.ts";

/** Where a foreign code leads. `broader`: the canonical entry covers more than the code; `related`: it is the nearest one. */
export type Mapped =
  | { canonical: string; name: string; relation: "same" | "broader" | "related"; reason?: undefined }
  | { canonical?: undefined; name?: string; reason: string };

export type CodeList = "hazard" | "exam-phase" | "exam-conclusion" | "sex" | "enterprise-size" | "id-document";
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
const hazardTables: Partial<Record<CodeEdition, () => Map<string, HazardRow>>> = {
  "national-2020": hazardTable(hazards2020),
  "provincial-6": hazardTable(provincial6),
  "provincial-5": hazardTable(provincial5),
};

const setOf: Partial<Record<CodeList, Partial<Record<CodeEdition, string>>>> = {
  "exam-phase": {
    "national-2020": "exam-type",
    "national-2021": "exam-type",
    provincial: "provincial-exam-type",
    legacy: "legacy-exam-type",
  },
  "exam-conclusion": {
    "national-2020": "exam-conclusion-2020",
    "national-2021": "exam-conclusion",
    provincial: "provincial-exam-conclusion",
    legacy: "legacy-exam-conclusion",
    reportcard: "reportcard-exam-conclusion",
  },
  sex: { "national-2020": "sex", "national-2021": "sex", provincial: "sex", reportcard: "sex" },
  "enterprise-size": {
    "national-2020": "enterprise-size",
    "national-2021": "enterprise-size",
    provincial: "provincial-enterprise-size",
    reportcard: "provincial-enterprise-size",
    legacy: "legacy-enterprise-size",
  },
  "id-document": { "national-2020": "id-document", "national-2021": "id-document" },
};

/**
 * The canonical value of a foreign code, or why there is none. Codes mean different things in different editions
 * (conclusion 02 is 疑似职业病 in 2020 and 复查 in 2021), so the edition is never guessed.
 * @example mapCode("hazard", "provincial-5", "13001").canonical // → "3008"
 */
export const mapCode = (list: CodeList, edition: CodeEdition, code: string): Mapped => {
  if (list === "hazard") {
    if (edition === "national-2021") {
      const found = agent(code);
      return found && !found.heading
        ? { canonical: code, name: found.name, relation: "same" }
        : { reason: found ? `${code} ${found.name} 是分类标题，不是危害因素` : `2021 版危害因素代码表没有 ${code}` };
    }
    if (edition === "provincial") return mapCode(list, code.length === 5 ? "provincial-5" : "provincial-6", code);
    const row = hazardTables[edition]?.().get(code);
    if (!row) return { reason: `该版本危害因素代码表没有 ${code}` };
    if (row.canonical === "") return { name: row.name, reason: `${row.name} 在 2021 版代码表中没有对应项` };
    const target = agent(row.canonical);
    if (!target || target.heading) return { name: row.name, reason: `${code} ${row.name} 是分类标题，不是危害因素` };
    return { canonical: row.canonical, name: row.name, relation: row.relation };
  }
  const set = setOf[list]?.[edition];
  if (set === undefined) return { reason: "该版本没有这一代码表" };
  const row = codeRow(set, code);
  if (!row) return { reason: `代码表 ${set} 没有 ${code}` };
  if (row.canonical === undefined && list !== "id-document") return { name: row.name, reason: `${row.name} 没有对应的标准值` };
  return { canonical: row.canonical ?? row.code, name: row.name, relation: "same" };
};
