import { agents, allLimitEntries } from "#standards";
import { biologicalIndices, industries } from "#standards/tables";
import type { Control } from "../calculators/fields.ts";
import { ranked, type Findable } from "./find.ts";
import { otherNames } from "../names.ts";

/** What a field is filled with, and what tells it from others. */
export type Suggestion = Findable & { value: string; detail: string };
type Kind = (Control & { kind: "suggest" })["of"];

const make: Record<Kind, () => Suggestion[]> = {
  agent: () => ofAgents(() => true),
  chemical: () => ofAgents((group) => group === "chemical"),
  dust: () => ofAgents((group) => group === "dust"),
  biological: () =>
    [...new Set(biologicalIndices().map((b) => b.agent))].map((name) => ({ title: name, names: [], codes: [], value: name, detail: "" })),
  industry: () => industries().map((i) => ({ title: i.name, names: [], codes: [i.code], value: i.code, detail: i.name })),
};

const ofAgents = (fits: (group: string) => boolean): Suggestion[] => [
  ...agents()
    .filter((a) => !a.heading && fits(a.group))
    .map((a) => ({ title: a.name, names: otherNames(a.code, a.name), codes: [a.code, ...a.cas], value: a.name, detail: `代码 ${a.code}` })),
  ...allLimitEntries()
    .filter((e) => e.agentCodes.length !== 1 && fits(e.kind))
    .map((e) => ({ title: e.name, names: [], codes: e.cas, value: e.name, detail: `表中序号 ${e.no}` })),
];

const made = new Map<Kind, readonly Suggestion[]>();
const all = (of: Kind): readonly Suggestion[] => {
  const known = made.get(of) ?? make[of]();
  made.set(of, known);
  return known;
};

/** The first few things a typed text may mean; none once it is the name itself. */
export const suggestions = (of: Kind, text: string): readonly Suggestion[] => {
  const found = ranked(all(of), text).slice(0, 8);
  return found.length === 1 && found[0]!.value === text ? [] : found;
};
