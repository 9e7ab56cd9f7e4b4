import { limitHistory } from "#standards";
import { factorsOf } from "#standards/tables";

export const unique = (list: readonly (string | undefined)[]): string[] => [
  ...new Set(list.filter((x): x is string => x !== undefined && x !== "")),
];

/** Other names an agent goes by in the limits and the catalogue of hazards, its own left out. */
export const otherNames = (code: string, name: string): string[] =>
  unique([...limitHistory(code).map((e) => e.name), ...factorsOf(code).map((f) => f.name)]).filter((n) => n !== name);
