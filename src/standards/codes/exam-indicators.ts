import { indicatorItems, indicators as table } from "../generated/indicators.ts";
import { workTypes } from "../generated/work-types.ts";
import { lazy, readTable } from "../table.ts";

/** An examination indicator of the national exchange (editions 2020 and 2021), seven digits. */
export type ExamIndicator = { code: string; name: string; parent?: string; in2020: boolean; withdrawn: boolean };

const all = lazy(
  () =>
    new Map<string, ExamIndicator>(
      readTable(table).map((r) => [
        r.code!,
        {
          code: r.code!,
          name: r.name_zh!,
          ...(r.parent && { parent: r.parent }),
          in2020: r.in_2020 === "1",
          withdrawn: r.withdrawn === "1",
        },
      ]),
    ),
);
export const examIndicators = (): readonly ExamIndicator[] => [...all().values()];
export const examIndicator = (code: string): ExamIndicator | undefined => all().get(code);

const conceptNames: string[] = [];
const conceptNumbers = new Map<string, number>();
/** The number of an item concept such as `audiometry`, given out as they are met. */
export const conceptNumber = (concept: string): number => {
  let n = conceptNumbers.get(concept);
  if (n === undefined) {
    n = conceptNames.push(concept) - 1;
    conceptNumbers.set(concept, n);
  }
  return n;
};
export const conceptCount = (): number => conceptNames.length;

const none: readonly number[] = [];
const concepts = lazy(() => {
  const map = new Map<string, readonly number[]>();
  for (const code of all().keys()) map.set(code, none);
  for (const r of readTable(indicatorItems)) map.set(r.code!, r.item!.split(";").map(conceptNumber));
  return map;
});
/** The item concepts an indicator belongs to; empty when none could be read from its name, undefined for a code the lists do not know. */
export const indicatorConcepts = (code: string): readonly number[] | undefined => concepts().get(code);

const types = lazy(() => new Map(readTable(workTypes).map((r) => [r.code!, r.name_zh!])));
/** The name of a work type (工种) of the national exchange; `99-9999` is "other" and needs free text. */
export const workType = (code: string): string | undefined => types().get(code);
export const workTypeList = (): readonly { code: string; name: string }[] => [...types()].map(([code, name]) => ({ code, name }));
