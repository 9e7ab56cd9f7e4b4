import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOf, type Sum } from "./rules.ts";
import { shownFigures, type ShownSum, smallestGroup } from "./small-groups.ts";

const country = "000000000000";
const towns = Array.from({ length: 4 }, (_, i) => `33049910${i + 1}000`);
const others = ["330482101000", "330482102000", "340102101000"];
const villages = [`${towns[0]!.slice(0, 9)}001`, `${towns[0]!.slice(0, 9)}002`];
const places = [...towns, ...others, ...villages];

/** Sums of every area above the places, as the roll-up keeps them. */
const rollUp = (groups: readonly { area: string; counted: number; rest: number }[]): Map<string, Sum> => {
  const sums = new Map<string, Sum>();
  for (const g of groups)
    for (const area of ancestorsOf(g.area)) {
      const s = sums.get(area) ?? { numerator: 0, denominator: 0 };
      sums.set(area, { numerator: s.numerator + g.counted, denominator: s.denominator + g.counted + g.rest });
    }
  return sums;
};

/** Rows of sums over unknown cells, brought to echelon form: what follows from them by adding and taking away. */
class Solver {
  private readonly rows: { of: number[]; is: number }[] = [];
  private readonly width: number;
  constructor(width: number) {
    this.width = width;
  }
  private reduced(of: number[], is: number): { of: number[]; is: number } {
    let [left, value] = [[...of], is];
    for (const row of this.rows) {
      const at = row.of.findIndex((x) => x !== 0);
      const factor = left[at]! / row.of[at]!;
      if (factor !== 0) {
        left = left.map((x, i) => x - factor * row.of[i]!);
        value -= factor * row.is;
      }
    }
    return { of: left.map((x) => (Math.abs(x) < 1e-9 ? 0 : x)), is: value };
  }
  tell(cells: readonly number[], is: number): void {
    const of = Array.from({ length: this.width }, (_, i) => (cells.includes(i) ? 1 : 0));
    const row = this.reduced(of, is);
    if (row.of.some((x) => x !== 0)) this.rows.push(row);
  }
  /** The sum of cells when it follows from what was told. */
  value(cells: readonly number[]): number | undefined {
    const { of, is } = this.reduced(
      Array.from({ length: this.width }, (_, i) => (cells.includes(i) ? 1 : 0)),
      0,
    );
    return of.every((x) => x === 0) ? Math.round(-is) : undefined;
  }
}

const group = fc.record({
  area: fc.constantFrom(...places),
  counted: fc.integer({ min: 0, max: 6 }),
  rest: fc.integer({ min: 0, max: 6 }),
});
const allAreas = [...new Set(places.flatMap(ancestorsOf))];
const below = (area: string): string[] => places.filter((p) => ancestorsOf(p).includes(area));

describe("figures shown to whoever may not open the records", () => {
  it("give no group of 1 to 4 away, as a number, as a total minus its parts, or by any other sum of what is shown", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
        const sums = rollUp(groups);
        const shown = shownFigures(sums, []);
        // Unknown: who is counted and who is not, in every place.
        const solver = new Solver(places.length * 2);
        const cells = (area: string, side: "counted" | "rest" | "both"): number[] =>
          below(area).flatMap((p) => {
            const i = places.indexOf(p) * 2;
            return side === "both" ? [i, i + 1] : side === "counted" ? [i] : [i + 1];
          });
        for (const [area, s] of shown) {
          expect(s.denominator === 0 || s.denominator >= smallestGroup).toBe(true);
          solver.tell(cells(area, "both"), s.denominator);
          if (s.numerator !== null) solver.tell(cells(area, "counted"), s.numerator);
        }
        for (const area of allAreas)
          for (const side of ["counted", "rest", "both"] as const) {
            const known = solver.value(cells(area, side));
            expect(known === undefined || known === 0 || known >= smallestGroup, `${area} ${side} is known to be ${known}`).toBe(true);
          }
        // Any two places together as well: a neighbour is no key to the next.
        for (const a of places)
          for (const b of places) {
            const known = solver.value([...new Set([...cells(a, "both"), ...cells(b, "both")])]);
            expect(known === undefined || known === 0 || known >= smallestGroup, `${a} with ${b} is known to be ${known}`).toBe(true);
          }
      }),
      { numRuns: 120 },
    );
  });

  it("leave every hidden group more than one possible size, when all assignments that fit are tried", () => {
    const four = towns;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }), (sizes) => {
        const truth = rollUp(four.map((area, i) => ({ area, counted: sizes[i]!, rest: 0 })));
        const shown = shownFigures(truth, []);
        const total = shown.get(country)?.denominator;
        const possible = four.map(() => new Set<number>());
        const most = 24;
        const walk = (i: number, so: number[]): void => {
          const left = total === undefined ? most : total - so.reduce((a, b) => a + b, 0);
          if (left < 0) return;
          if (i === four.length) {
            if (total === undefined || left === 0) so.forEach((n, j) => possible[j]!.add(n));
            return;
          }
          const known = shown.get(four[i]!)?.denominator;
          for (const n of known === undefined ? Array.from({ length: Math.min(left, 12) + 1 }, (_, k) => k) : [known])
            walk(i + 1, [...so, n]);
        };
        walk(0, []);
        sizes.forEach((n, i) => {
          if (n >= 1 && n < smallestGroup) expect(possible[i]!.size, `${sizes} shows ${JSON.stringify([...shown])}`).toBeGreaterThan(1);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("give no change of 1 to 4 persons away from one month end to any later one", () => {
    const step = fc.array(group, { minLength: 0, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (months) => {
        const shownThen: Map<string, ShownSum>[] = [];
        let groups: { area: string; counted: number; rest: number }[] = [];
        for (const added of months) {
          groups = [...groups, ...added];
          shownThen.push(shownFigures(rollUp(groups), shownThen));
        }
        // Persons are only added here, so what came in a month is a group of its own: one unknown a place, side and month.
        const solver = new Solver(places.length * 2 * months.length);
        const cells = (area: string, month: number, side: "counted" | "both", since = 0): number[] =>
          Array.from({ length: month - since + 1 }, (_, k) => since + k).flatMap((m) =>
            below(area).flatMap((p) => {
              const i = (m * places.length + places.indexOf(p)) * 2;
              return side === "both" ? [i, i + 1] : [i];
            }),
          );
        shownThen.forEach((shown, month) => {
          for (const [area, s] of shown) {
            solver.tell(cells(area, month, "both"), s.denominator);
            if (s.numerator !== null) solver.tell(cells(area, month, "counted"), s.numerator);
          }
        });
        for (const area of allAreas)
          for (let month = 0; month < months.length; month++)
            for (let since = 0; since <= month; since++) {
              const known = solver.value(cells(area, month, "both", since));
              expect(
                known === undefined || known === 0 || known >= smallestGroup,
                `${area}: ${known} came in months ${since} to ${month}`,
              ).toBe(true);
            }
      }),
      { numRuns: 60 },
    );
  });

  it("show a town of five beside towns that are large, and hide a town of three with the smallest beside it", () => {
    const of = (sizes: readonly number[]) => {
      const shown = shownFigures(rollUp(towns.map((area, i) => ({ area, counted: sizes[i]!, rest: 0 }))), []);
      return [shown.get("330499000000")?.denominator ?? null, ...towns.map((t) => shown.get(t)?.denominator ?? null)];
    };
    expect(of([5, 20, 30, 40])).toEqual([95, 5, 20, 30, 40]);
    expect(of([3, 20, 30, 40])).toEqual([93, null, null, 30, 40]);
    expect(of([3, 2, 30, 40])).toEqual([75, null, null, 30, 40]);
    expect(of([1, 1, 30, 40])).toEqual([72, null, null, null, 40]);
    expect(of([4, 4, 30, 40])).toEqual([78, null, null, null, 40]);
    expect(of([0, 0, 30, 40])).toEqual([70, 0, 0, 30, 40]);
    expect(of([0, 3, 0, 0])).toEqual([null, null, null, null, null]);
  });

  it("show how many there are where only those not counted are few", () => {
    const shown = shownFigures(rollUp([{ area: towns[0]!, counted: 18, rest: 2 }]), []);
    expect(shown.get(towns[0]!)).toEqual({ denominator: 20, numerator: null });
  });
});
