import { behindFigure, type BaseColumn } from "#registry/contract";
import type { Answer } from "../../kit/client.ts";
import { withQuery } from "../../kit/routing.tsx";

type Base = Answer<"/api/v1/base-figures">;

/** The employers list of one figure: of a row, or of the sum when no value is given. */
export const whereCounted = (base: Base, value: string | undefined, column: BaseColumn = "employers"): string => {
  const { areaCode = "", ...filters } = behindFigure(base, value, column) ?? {};
  return withQuery("/employers", { area: areaCode, ...filters });
};
