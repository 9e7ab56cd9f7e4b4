import { declarationKindNames, enteredFields, type DeclarationKind, type Field } from "#exposure";
import type { TemplateColumn } from "../laboratory-report-xlsx/template.ts";

export const mainSheet = "申报表";
export const productSheet = "主要产品";
export const placeSheet = "危害因素分布";

export const kinds: Record<string, DeclarationKind> = Object.fromEntries(
  (["initial", "change", "annual"] as const).map((k) => [declarationKindNames[k], k]),
);

const typeHint = (f: Field): string =>
  f.type === "bool"
    ? "有或无"
    : f.type === "int"
      ? `整数${f.unit ? `，${f.unit}` : ""}；没有的填 0 或 /`
      : f.type === "date"
        ? "日期，例如 2025-03-28"
        : f.values
          ? f.values.join("、")
          : "";
const needHint = (f: Field): string =>
  f.need === "when"
    ? `${f.when.map((w) => `“${enteredFields.find((x) => x.key === w.key)?.label ?? w.key}”为“${w.value}”`).join("且")}时填`
    : "";

/** One column a field of the form, in the order of the form. Titles carry the section where a label alone says too little. */
export const fieldColumns: readonly (TemplateColumn & { field: Field })[] = enteredFields.map((field) => ({
  field,
  title: field.label,
  required: field.need === "yes",
  width: field.type === "text" ? 20 : 12,
  hint: [typeHint(field), needHint(field)].filter((t) => t !== "").join("；") || field.section,
  ...(field.type === "bool" ? { choices: ["有", "无"] } : field.values ? { choices: field.values } : {}),
}));
export const changedOnColumn: TemplateColumn = { title: "变更日期", required: false, width: 12, hint: "变更申报时填" };

export const productColumns: readonly (TemplateColumn & { key: "creditCode" | "name" | "output" | "unit" })[] = [
  { key: "creditCode", title: "统一社会信用代码", required: true, width: 22, hint: "与申报表一致" },
  { key: "name", title: "产品名称", required: true, width: 24, hint: "不同名称的产品各占一行" },
  { key: "output", title: "年产量", required: true, width: 12, hint: "数字" },
  { key: "unit", title: "计量单位", required: false, width: 10, hint: "例如 吨" },
];
export const placeColumns: readonly (TemplateColumn & { key: "creditCode" | "place" | "post" | "agent" | "workers" | "postWorkers" })[] = [
  { key: "creditCode", title: "统一社会信用代码", required: true, width: 22, hint: "与申报表一致" },
  { key: "place", title: "作业场所名称", required: false, width: 18, hint: "车间或作业场所" },
  { key: "post", title: "岗位", required: true, width: 16, hint: "与检测报告的岗位用同一名称" },
  { key: "agent", title: "职业病危害因素名称", required: true, width: 20, hint: "分类目录里的名称或国家交换编码" },
  { key: "workers", title: "接触人数（可重复）", required: true, width: 12, hint: "接触该因素的人数" },
  { key: "postWorkers", title: "接触人数（不重复）", required: false, width: 12, hint: "该岗位接触各因素的人数，每人只计一次" },
];
