import type { ListField } from "./schema.ts";
import type { LineFields } from "./compare.ts";

export type AreaName = { areaCode: string; name: string; level: string };
const isIn = (code: string, outer: string): boolean => code.startsWith(outer.replace(/(00)+$/, "").padEnd(2, "0"));

/**
 * Finds the area a line names: a code or a name that only one area has, else the county and town its address or name speaks of,
 * else the city, else the area of the list.
 */
export const areaReader = (areas: readonly AreaName[], listArea: string): ((cell: string, text: string) => string) => {
  const codes = new Set(areas.map((area) => area.areaCode));
  const byName = new Map<string, string | undefined>();
  for (const { name, areaCode, level } of areas) if (level !== "city") byName.set(name, byName.has(name) ? undefined : areaCode);
  const of = (level: string): AreaName[] =>
    areas.filter((area) => area.level === level && area.name.length >= 2).sort((a, b) => b.name.length - a.name.length);
  const [cities, counties, towns] = [of("city"), of("county"), of("township")];
  const townsOf = new Map<string, AreaName[]>();
  for (const town of towns) {
    const county = town.areaCode.slice(0, 6);
    townsOf.set(county, [...(townsOf.get(county) ?? []), town]);
  }
  // Without a county, towns are looked for only where their names say enough: in a list of one county or a small city.
  const loose = towns.length <= 150 ? towns : [];
  const countyIn = (text: string): AreaName | undefined => {
    const named = counties.filter(({ name }) => text.includes(name));
    if (named.length <= 1 || named[1]!.name !== named[0]!.name) return named[0];
    return named.find(({ areaCode }) => cities.some((city) => isIn(areaCode, city.areaCode) && text.includes(city.name)));
  };
  const codeOf = (place: AreaName | undefined): string | undefined => place?.areaCode;
  return (cell, text) => {
    if (cell !== "") {
      if (codes.has(cell)) return cell;
      const named = byName.get(cell);
      if (named) return named;
    }
    const county = countyIn(text);
    const here = county ? (townsOf.get(county.areaCode.slice(0, 6)) ?? []) : loose;
    const named = (place: AreaName): boolean => text.includes(place.name);
    return codeOf(here.find(named)) ?? codeOf(county) ?? codeOf(cities.find(named)) ?? listArea;
  };
};

/**
 * Reads the mapped columns of a line.
 * @param columns  field → position of its cell, from 0
 */
export const readLineFields = (
  line: { lineNo: number; cells: readonly string[] },
  columns: Partial<Record<ListField, number>>,
  areaOf: (cell: string, text: string) => string,
): LineFields => {
  const cell = (field: ListField): string => {
    const at = columns[field];
    return at === undefined ? "" : (line.cells[at] ?? "").trim();
  };
  const [name, address] = [cell("name").slice(0, 200), cell("address").slice(0, 300)];
  return {
    lineNo: line.lineNo,
    creditCode: cell("creditCode")
      .replace(/[\s\-－]+/g, "")
      .toUpperCase(),
    name,
    areaCode: areaOf(cell("area"), address + name),
    address,
    phone: cell("phone").slice(0, 40),
    legalRepresentative: cell("legalRepresentative").slice(0, 100),
  };
};
