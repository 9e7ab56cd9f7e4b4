import { conditionFacts as factTable, conditions as table } from "../generated/surveillance-rules.ts";
import { lazy, readTable } from "../table.ts";

/** What is known of a worker and a post: a number, yes or no by the names of `conditionFacts()`; `false` also says "none" of a number. */
export type Known = Readonly<Record<string, number | boolean | undefined>>;

/**
 * A condition as the standard words it, with its test. `standing` chooses the interval, `watch` shortens it while it lasts, `interim` is a check
 * between two examinations, `once` a window after the start, `item` decides a supplementary item. The test is undefined when facts are missing.
 */
export type Condition = {
  text: string;
  kind: "standing" | "watch" | "interim" | "once" | "item";
  facts: readonly string[];
  window?: readonly [number, number];
  holds: (known: Known) => boolean | undefined;
};

type Test = (known: Known) => boolean | undefined;

const atom = (text: string): { fact: string; test: Test; window?: readonly [number, number] } => {
  const range = /^(\S+) in ([\d.]+)\.\.([\d.]+)$/.exec(text);
  const compared = /^(\S+?)(<=|>=|<|>|=)([\d.]+)$/.exec(text);
  const fact = range?.[1] ?? compared?.[1] ?? text;
  const numeric = (compare: (x: number) => boolean): Test => {
    return (known) => {
      const x = known[fact];
      // yes says that there is something, not how much
      return x === undefined || x === true ? undefined : x !== false && compare(x);
    };
  };
  if (range) {
    const [low, high] = [Number(range[2]), Number(range[3])];
    return { fact, window: [low, high], test: numeric((x) => x >= low && x <= high) };
  }
  if (compared) {
    const n = Number(compared[3]);
    const by: Record<string, (x: number) => boolean> = {
      "<": (x) => x < n,
      "<=": (x) => x <= n,
      ">": (x) => x > n,
      ">=": (x) => x >= n,
      "=": (x) => x === n,
    };
    return { fact, test: numeric(by[compared[2]!]!), ...(compared[2] === "<" && { window: [0, n] as const }) };
  }
  return {
    fact,
    test: (known) => {
      const x = known[fact];
      return typeof x === "number" ? x > 0 : x;
    },
  };
};

const every =
  (tests: readonly Test[]): Test =>
  (known) => {
    let open = false;
    for (const test of tests) {
      const answer = test(known);
      if (answer === false) return false;
      if (answer === undefined) open = true;
    }
    return open ? undefined : true;
  };
const some =
  (tests: readonly Test[], strict: boolean): Test =>
  (known) => {
    let open = 0;
    for (const test of tests) {
      const answer = test(known);
      if (answer === true) return true;
      if (answer === undefined) open++;
    }
    return open === 0 || (!strict && open < tests.length) ? false : undefined;
  };

/** Reads a test: `a|b` either, `a&b` both, `a/b` whichever of them was measured; an empty test always holds. */
export const readTest = (text: string): Pick<Condition, "facts" | "holds" | "window"> => {
  if (text === "") return { facts: [], holds: () => true };
  const mark = ["/", "|", "&"].find((m) => text.includes(m)) ?? "&";
  const atoms = text.split(mark).map((part) => atom(part.trim()));
  const tests = atoms.map((a) => a.test);
  return {
    facts: atoms.map((a) => a.fact),
    holds: mark === "&" ? every(tests) : some(tests, mark === "|"),
    ...(atoms[0]!.window && { window: atoms[0]!.window }),
  };
};

const byText = lazy(
  () =>
    new Map<string, Condition>(
      readTable(table).map((r) => [r.condition_zh!, { text: r.condition_zh!, kind: r.kind as "item", ...readTest(r.test!) }]),
    ),
);
const always: Condition = { text: "", kind: "standing", ...readTest("") };
/** The condition with this wording; no wording holds always. Every wording of the tables has a test. */
export const condition = (text: string): Condition => {
  const found = text === "" ? always : byText().get(text);
  if (!found) throw new Error(`no test for the condition ${text}`);
  return found;
};

const labels = lazy(() => new Map(readTable(factTable).map((r) => [r.fact!, { label: r.label_zh!, ask: r.ask_zh || r.label_zh! }])));
/** The facts that conditions ask for, with their labels. */
export const conditionFacts = (): readonly { fact: string; label: string }[] => [...labels()].map(([fact, { label }]) => ({ fact, label }));
/** What to ask for when a fact is missing; facts of which one is enough (血铅或尿铅, either unit) ask the same. */
const askFor = (fact: string): string => labels().get(fact)?.ask ?? fact;

/** What is to be asked for those facts of a condition that are not known. */
export const missingFacts = (facts: readonly string[], known: Known): string[] => [
  ...new Set(facts.filter((f) => known[f] === undefined).map(askFor)),
];
