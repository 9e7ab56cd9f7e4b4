import { diseases as table } from "../generated/diseases.ts";
import { comparable, lazy, readTable } from "../table.ts";

/** An occupational disease of the national exchange list of 2021; headings group the codes below them. */
export type Disease = { code: string; name: string; parent?: string; heading: boolean; in2020: boolean };

const all = lazy(() => {
  const rows = readTable(table);
  const parents = new Set(rows.map((r) => r.parent!));
  return new Map<string, Disease>(
    rows.map((r) => [
      r.code!,
      { code: r.code!, name: r.name_zh!, ...(r.parent && { parent: r.parent }), heading: parents.has(r.code!), in2020: r.in_2020 === "1" },
    ]),
  );
});
const byName = lazy(() => new Map([...all().values()].map((d) => [comparable(d.name), d])));

export const diseases = (): readonly Disease[] => [...all().values()];
export const disease = (code: string): Disease | undefined => all().get(code);
/** A disease by code or exact name. */
export const findDisease = (text: string): Disease | undefined => all().get(text.trim()) ?? byName().get(comparable(text));
