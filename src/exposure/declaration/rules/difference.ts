import { enteredFields, type Field } from "../fields.ts";
import type { DeclarationContent } from "../schema.ts";
import type { Difference } from "../views.ts";

const shown = (f: Pick<Field, "type" | "unit">, value: unknown): string | null =>
  value === undefined || value === null || value === ""
    ? null
    : typeof value === "boolean"
      ? value
        ? "有"
        : "无"
      : `${String(value)}${f.unit ? ` ${f.unit}` : ""}`;

/** What is said of a version and changes with every filing: it tells nothing of the employer. */
const ofTheFiling = new Set(["declarationType", "declaredOn", "changeReason", "filledBy", "principalSignature"]);

const compare = (section: string, label: string, before: string | null, after: string | null): Difference[] =>
  before === after
    ? []
    : [
        {
          section,
          label,
          before,
          after,
          how: before === null ? "added" : after === null ? "removed" : "changed",
        },
      ];

const byKey = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T> => new Map(rows.map((r) => [key(r), r]));
const keysOf = <T>(a: Map<string, T>, b: Map<string, T>): string[] => [...new Set([...a.keys(), ...b.keys()])];

/** Rows of a list, matched by what they are about: one line an added, a removed or a changed row. */
const rows = <T>(
  section: string,
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
  text: (row: T) => string,
): Difference[] => {
  const [a, b] = [byKey(before, key), byKey(after, key)];
  return keysOf(a, b).flatMap((k) => {
    const [old, now] = [a.get(k), b.get(k)];
    return compare(section, k, old ? text(old) : null, now ? text(now) : null);
  });
};

const empty: DeclarationContent = { values: {}, products: [], hazardItems: [], places: [] };

/**
 * What a version says differently from an earlier one, field by field in the order of the form, then by factor, by post and
 * factor, and by product. Values are as the form shows them; `null` stands for nothing written.
 */
export function differenceOf(before: DeclarationContent | undefined, after: DeclarationContent): Difference[] {
  const old = before ?? empty;
  return [
    ...enteredFields
      .filter((f) => !ofTheFiling.has(f.key))
      .flatMap((f) => compare(f.section, f.label, shown(f, old.values[f.key]), shown(f, after.values[f.key]))),
    ...rows(
      "具体危害因素",
      old.hazardItems,
      after.hazardItems,
      (r) => r.agentName,
      (r) => `接触 ${r.workers} 人`,
    ),
    ...rows(
      "岗位与危害因素",
      old.places,
      after.places,
      (r) => [r.place, r.post, r.agentName].filter((t) => t !== "").join(" · "),
      (r) => `接触 ${r.workers} 人${r.postWorkers === undefined ? "" : `，岗位 ${r.postWorkers} 人`}`,
    ),
    ...rows(
      "主要产品",
      old.products,
      after.products,
      (r) => r.name,
      (r) => `${r.output} ${r.unit}`,
    ),
  ];
}
