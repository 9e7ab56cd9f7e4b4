import type { Field } from "../kit/form.ts";
import type { Content, DeclarationFinding, TableField } from "./types.ts";

export type Part = {
  id: string;
  title: string;
  fields: Field[];
  needs: (values: Content["values"]) => Field[];
  list?: "products" | "hazardItems" | "places";
};

const fits = (f: TableField, values: Content["values"]): boolean =>
  f.when.every((w) => {
    const v = values[w.key];
    return w.value === "有" ? v === true : w.value === "无" ? v === false : v === w.value;
  });

const kindOf = (type: string): Field["kind"] =>
  type === "enum" || type === "bool" ? "choice" : type === "int" || type === "number" ? "number" : type === "date" ? "day" : "text";

/** A field of the statutory table as the kit draws it; 有/无 stay two words on screen and true/false underneath. */
export const drawn = (f: TableField): Field => ({
  id: f.key,
  label: f.label,
  kind: kindOf(f.type),
  maxLength: 120,
  ...(f.unit ? { unit: f.unit } : {}),
  ...(f.type === "int" ? { decimals: 0, min: 0 } : {}),
  ...(f.need === "no" ? {} : { required: true as const }),
  ...(f.type === "bool"
    ? {
        options: [
          { value: "true", label: "有" },
          { value: "false", label: "无" },
        ],
      }
    : f.type === "enum"
      ? { options: (f.values ?? []).map((v) => ({ value: v, label: v })) }
      : {}),
});

const lists: Record<string, Field> = {
  products: {
    id: "products",
    label: "主要产品",
    kind: "list",
    of: [
      { id: "name", label: "产品", kind: "text" },
      { id: "output", label: "年产量", kind: "number" },
      { id: "unit", label: "单位", kind: "text" },
    ],
  },
  hazardItems: {
    id: "hazardItems",
    label: "具体危害因素",
    kind: "list",
    of: [
      { id: "agentName", label: "危害因素", kind: "text" },
      { id: "workers", label: "接触人数", kind: "number" },
    ],
  },
  places: {
    id: "places",
    label: "岗位与危害因素",
    kind: "list",
    of: [
      { id: "place", label: "作业场所", kind: "text" },
      { id: "post", label: "岗位", kind: "text" },
      { id: "agentName", label: "危害因素", kind: "text" },
      { id: "workers", label: "接触人数", kind: "number" },
      { id: "postWorkers", label: "岗位人数", kind: "number" },
    ],
  },
};
export const listField = (key: string): Field => lists[key] as Field;

/** The form in parts, in the order of the statutory table; a cancellation needs only the first. */
export const partsOf = (fields: TableField[], kind: string): Part[] => {
  const sections = [...new Set(fields.map((f) => f.section))];
  const shown = kind === "cancellation" ? sections.slice(0, 2) : sections;
  return shown.map((section) => {
    const own = fields.filter((f) => f.section === section);
    return {
      id: section,
      title: section,
      fields: own.map(drawn),
      needs: (values: Content["values"]) => own.filter((f) => (f.need === "when" ? fits(f, values) : true)).map(drawn),
      ...(section === "危害因素分布"
        ? { list: "places" as const }
        : section === "职业病危害因素种类"
          ? { list: "hazardItems" as const }
          : section === "基本信息"
            ? { list: "products" as const }
            : {}),
    };
  });
};

const blank = (v: unknown): boolean => v === undefined || v === null || v === "";
/** How many required fields of a part are still empty. */
export const openFields = (part: Part, content: Content): Field[] =>
  part.needs(content.values).filter((f) => f.required && blank(content.values[f.id]));
export const filledFields = (part: Part, content: Content): number =>
  part.needs(content.values).filter((f) => !blank(content.values[f.id])).length;

/** The part a finding points at. */
export const partOf = (parts: Part[], finding: DeclarationFinding): Part | undefined => {
  const key = (finding.place ?? "").split("/")[0];
  return parts.find((p) => p.list === key || p.fields.some((f) => f.id === key));
};
