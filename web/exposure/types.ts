import type { Answer, Item } from "../kit/client.ts";

export type ReportLine = Item<"/api/v1/reports">;
export type Report = Answer<"/api/v1/reports/:reportId">;
export type ResultLine = Item<"/api/v1/employers/:employerId/results">;
export type DeclarationLine = Item<"/api/v1/declarations">;
export type Declaration = Answer<"/api/v1/declarations/:declarationId">;
export type TableField = Item<"/api/v1/declaration-fields">;
export type Check = Answer<"/api/v1/declaration-checks", "post">;
export type DeclarationFinding = Check["errors"][number];

export type Prefill = Answer<"/api/v1/employers/:employerId/declaration-prefill">;
export type Basis = Prefill["basis"][string];
export type Occasion = Item<"/api/v1/declaration-occasions">["occasion"];

type Draft = NonNullable<Answer<"/api/v1/declarations/draft">["content"]>;
/** A declaration while it is filled in: any field may be empty, any row half written. */
export type Content = Required<Pick<NonNullable<Draft["content"]>, "values" | "products" | "hazardItems" | "places">> & {
  changedOn?: string | undefined;
  occasion?: Occasion | undefined;
  reasons?: Record<string, string> | undefined;
};
