import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { mappedLists, mappings, sources, unmapped, type CodeEdition, type CodeList, type Source } from "#standards";
import { diseaseCatalogue, hazardFactors, inOtherEdition } from "#standards/tables";

// The pages that tell what the law as data holds of each text, and which codes lead nowhere.
const room = join(import.meta.dirname, "../src/standards");
type Row = Record<string, string>;
const read = (file: string): Row[] => parse(readFileSync(join(room, file), "utf8"), { columns: true, bom: true, skip_empty_lines: true });

/** Says of a row that no source read names it, or no clause. */
export const unstated = "未注明";
/** Tables that hold no value of the law: the texts themselves, what is said of the tables, and cases for tests. */
const about = /^sources\/|\.cases\.csv$/;

/** Every table of values and rules: path below src/standards. */
export const lawTables = (): readonly string[] =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((f) => f.replaceAll("\\", "/"))
    .filter((f) => f.endsWith(".csv") && !about.test(f))
    .sort();

/** What is said of whole tables: their name, and the source, clause and mark of rows that carry none themselves. */
export const tableDefaults = (): ReadonlyMap<string, Row> => new Map(read("sources/tables.csv").map((r) => [r.table!, r]));

/** One row of a table with the texts it rests on; `sources` holds ids of texts or 未注明. */
export type Provenance = { table: string; row: number; sources: readonly string[]; clause: string; evidence: string };

/** Every row of every table with its source, clause and evidence mark, from the row itself or from what is said of its table. */
export const provenance = (): readonly Provenance[] => {
  const defaults = tableDefaults();
  const byNumber = new Map(sources().map((s) => [s.number, s.id]));
  const ruleSets = new Map(read("risk/rule-sets.csv").map((r) => [r.id!, r.source || unstated]));
  return lawTables().flatMap((table) => {
    const whole = defaults.get(table);
    const sourceOf = (r: Row): string[] => {
      const own = r.source || (r.clauses ? "" : (byNumber.get(r.edition ?? "") ?? ""));
      if (r.clauses) return r.clauses.split(";").map((c) => c.split("|")[0]!);
      if (own) return own.split(";");
      return [whole?.source === "规则集" ? (ruleSets.get((r.rule_set ?? r.form)!) ?? unstated) : (whole?.source ?? "")];
    };
    const clauseOf = (r: Row): string =>
      r.clause || (r.clauses?.split("|")[1] ?? "") || r.penalty_clause || r.legal_basis || (whole?.clause ?? "");
    return read(table).map((r, i) => ({
      table,
      row: i + 2,
      sources: sourceOf(r),
      clause: clauseOf(r),
      evidence: r.evidence || whole?.evidence || "",
    }));
  });
};

const note = "由 `npm run generate` 生成，不要手工修改。";
const marks = ["text", "two-sources", "one-source", "recalled"] as const;
const markText = { text: "原文", "two-sources": "两处来源", "one-source": "一处来源", recalled: "凭记忆" } as const;

const kindText: Record<string, string> = {
  law: "法律",
  regulation: "行政法规",
  order: "部门规章",
  notice: "规范性文件",
  local: "地方文件",
  GBZ: "GBZ 标准",
  "GBZ/T": "GBZ/T 标准",
  GB: "GB 标准",
  "GB/T": "GB/T 标准",
  WS: "WS 标准",
  amendment: "修改单",
  method: "方法文献",
  exchange: "交换文档",
  dictionary: "代码字典",
  own: "本平台的对照",
};

const evidenceCell = (evidence: string | undefined): string => markText[evidence as "text"] ?? unstated;
const unset = "未配置";
const days = (s: Source): string => (s.from ?? unset) + (s.to ? ` 至 ${s.to}` : s.from ? " 起" : "");

/** `docs/generated/standards-by-source.md`: what is held of each text, by table and evidence mark. */
export const bySourcePage = (): string => {
  const rows = provenance();
  const defaults = tableDefaults();
  const holds = (table: string): string => defaults.get(table)?.holds_zh ?? table;
  const held = new Map<string, Provenance[]>();
  for (const r of rows) for (const s of r.sources) held.set(s, [...(held.get(s) ?? []), r]);
  const line = (id: string, own: readonly Provenance[]): string[] => {
    const tables = [...new Set(own.map((r) => r.table))];
    return tables.map((table) => {
      const here = own.filter((r) => r.table === table);
      const counts = marks.map((m) => here.filter((r) => r.evidence === m).length || "");
      const other = here.filter((r) => !marks.includes(r.evidence as "text")).length || "";
      return `| ${id} | ${holds(table)} | ${here.length} | ${counts.join(" | ")} | ${other} | ${here.filter((r) => r.clause === unstated).length || ""} |`;
    });
  };
  const head = [
    "| 文本 | 收录 | 条数 | 原文 | 两处来源 | 一处来源 | 凭记忆 | 未标证据 | 未注明条号 |",
    "|---|---|---:|---:|---:|---:|---:|---:|---:|",
  ];
  const kinds = [...new Set(sources().map((s) => s.kind))];
  const sections = kinds.flatMap((kind) => {
    const texts = sources().filter((s) => s.kind === kind);
    const used = texts.filter((s) => held.has(s.id));
    return [
      `## ${kindText[kind] ?? kind}`,
      "",
      "| 标识 | 编号 | 名称 | 发布机关 | 施行 | 替代 | 修改 | 文本证据 | 说明 |",
      "|---|---|---|---|---|---|---|---|---|",
      ...texts.map(
        (s) =>
          `| ${s.id} | ${s.number || unstated} | ${s.title || unstated} | ${s.issuer ?? unstated} | ${days(s)} | ${[s.replaces.length ? `替代 ${s.replaces.join("、")}` : "", s.replacedBy ? `被 ${s.replacedBy} 替代` : ""].filter((x) => x).join("；")} | ${s.amendments.join("、")} | ${evidenceCell(s.evidence)} | ${s.note} |`,
      ),
      "",
      ...(used.length > 0
        ? [...head, ...used.flatMap((s) => line(s.id, held.get(s.id)!)), ""]
        : ["只作引用，没有据此收录的值或规则。", ""]),
    ];
  });
  const without = held.get(unstated) ?? [];
  const total = (m: string): number => rows.filter((r) => r.evidence === m).length;
  return [
    "# 按来源看收录",
    "",
    note,
    "",
    `共 ${sources().length} 个文本，${new Set(rows.map((r) => r.table)).size} 张表，${rows.length} 行；${marks.map((m) => `${markText[m]} ${total(m)}`).join("，")}。`,
    `未注明条号的 ${rows.filter((r) => r.clause === unstated).length} 行。一行依据几个文本的，在每个文本下各计一次。`,
    "",
    ...sections,
    ...(without.length > 0 ? ["## 未注明来源的行", "", ...head, ...line(unstated, without), ""] : []),
  ].join("\n");
};

const listText: Record<CodeList, string> = {
  hazard: "危害因素",
  disease: "职业病",
  "exam-indicator": "检查指标",
  "exam-phase": "体检类型",
  "exam-conclusion": "体检结论",
  sex: "性别",
  "enterprise-size": "企业规模",
  "economic-type": "企业类型",
  "id-document": "证件类型",
};
const editionText: Record<CodeEdition, string> = {
  "national-2020": "国家 2020",
  "national-2021": "国家 2021",
  provincial: "省平台",
  "provincial-6": "省平台六位码",
  "provincial-5": "省平台五位码",
  legacy: "旧系统",
  reportcard: "前置机",
};

/** `docs/generated/codes-unmapped.md`: of each list and edition how many codes lead to a canonical value, and those that do not. */
export const unmappedPage = (): string => {
  const lists = mappedLists().flatMap(({ list, editions }) => editions.map((edition) => ({ list, edition })));
  const count = (list: CodeList, edition: CodeEdition, relation: string): number | string =>
    mappings(list, edition).filter((m) => m.mapped.reason === undefined && m.mapped.relation === relation).length || "";
  const isHeading = (reason: string): boolean => reason.includes("是分类标题");
  const details = lists.flatMap(({ list, edition }) => {
    const rest = unmapped(list, edition).filter((u) => !isHeading(u.reason));
    if (rest.length === 0) return [];
    return [
      `## ${listText[list]}，${editionText[edition]}`,
      "",
      "| 代码 | 名称 | 原因 |",
      "|---|---|---|",
      ...rest.map((u) => `| ${u.code} | ${u.name ?? ""} | ${u.reason} |`),
      "",
    ];
  });
  const factors = hazardFactors().filter((f) => f.agents.length === 0);
  const newDiseases = diseaseCatalogue("2024").filter((d) => !d.code);
  const moved = diseaseCatalogue("2013").flatMap((d) =>
    inOtherEdition(d)
      .filter((c) => c.relation !== "same")
      .map(
        (c) =>
          `| ${d.category} | ${d.name} | ${c.disease.category} | ${c.disease.name} | ${{ moved: "移类", narrower: "范围变窄", broader: "范围变宽", same: "" }[c.relation]} |`,
      ),
  );
  return [
    "# 没有对应的代码",
    "",
    note,
    "",
    "| 代码表 | 版本 | 代码 | 相同 | 标准值较宽 | 相近 | 分类标题 | 没有对应 |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
    ...lists.map(({ list, edition }) => {
      const rest = unmapped(list, edition);
      const headings = rest.filter((u) => isHeading(u.reason)).length;
      return `| ${listText[list]} | ${editionText[edition]} | ${mappings(list, edition).length} | ${count(list, edition, "same")} | ${count(list, edition, "broader")} | ${count(list, edition, "related")} | ${headings || ""} | ${rest.length - headings || ""} |`;
    }),
    "",
    "## 职业病危害因素分类目录（2015）中没有国家代码的",
    "",
    ...factors.map((f) => `- ${f.clause.clause} ${f.name}`),
    "",
    "## 职业病分类和目录（2024）中没有国家代码的",
    "",
    ...newDiseases.map((d) => `- ${d.clause.clause} ${d.name}`),
    "",
    "## 职业病分类和目录 2013 与 2024 的差异",
    "",
    "| 2013 类别 | 2013 名称 | 2024 类别 | 2024 名称 | 关系 |",
    "|---|---|---|---|---|",
    ...moved,
    "",
    ...details,
  ].join("\n");
};
