import { z } from "zod";
import type { Day } from "#kernel";
import { enteredFields, type FieldValues } from "./fields.ts";
import { occasionIds } from "./rules/occasions.ts";

export const Kind = z.enum(["initial", "change", "annual", "cancellation"]);
export type Kind = z.infer<typeof Kind>;
export const kindNames: Record<Kind, string> = { initial: "初次申报", change: "变更申报", annual: "年度更新", cancellation: "注销" };
export const State = z.enum(["submitted", "returned", "accepted"]);
export type State = z.infer<typeof State>;
export const stateNames: Record<State, string> = { submitted: "待受理", returned: "已退回", accepted: "已受理" };

const count = z.int().min(0).max(10_000_000);
const text = z.string().trim().max(1000);

const valueOf = (type: string) =>
  type === "int"
    ? count.optional()
    : type === "number"
      ? z.number().min(0).optional()
      : type === "bool"
        ? z.boolean().optional()
        : text.optional();

/** Single-valued fields of the form, every one optional: what is missing is found by the rules, not by the parser. */
export const Values = z.object(Object.fromEntries(enteredFields.map((f) => [f.key, valueOf(f.type)]))) as unknown as z.ZodType<FieldValues>;

export const Product = z.object({ name: text.min(1), output: z.number().min(0), unit: text });
/** 具体危害因素: name or code of the catalogue and the persons exposed to it. */
export const HazardItem = z.object({ agentCode: z.string().optional(), agentName: text.min(1), workers: count });
/** 危害因素分布: one row a workplace post and factor. */
export const PlaceRow = z.object({
  place: text.default(""),
  post: text.min(1),
  agentCode: z.string().optional(),
  agentName: text.min(1),
  workers: count,
  postWorkers: count.optional().describe("该岗位接触人数（不重复）"),
});
export const DeclarationContent = z.object({
  values: Values,
  products: z.array(Product).max(200).default([]),
  hazardItems: z.array(HazardItem).max(500).default([]),
  places: z.array(PlaceRow).max(5000).default([]),
  changedOn: z.string().optional().describe("事由发生的日期：变更日、竣工验收日、终止日"),
  occasion: z.enum(occasionIds).optional().describe("申报事由"),
  reasons: z.record(z.string().max(40), text).optional().describe("更正带入值的理由，按字段"),
});
export type DeclarationContent = z.infer<typeof DeclarationContent>;

/** What the platform already knows when it checks a declaration. */
export type KnownFacts = {
  hazardClass: "serious" | "general" | "unknown";
  /** last report that counts: sampling day and the factors found */
  lastTest: { sampledOn: Day; agents: readonly { code: string; name: string }[] } | undefined;
  /** day of the last accepted declaration */
  lastDeclaredOn: Day | undefined;
};
