import { agents as table } from "../generated/agents.ts";
import { comparable, lazy, readTable } from "../table.ts";

export type AgentGroup = "dust" | "chemical" | "physical" | "biological" | "radiation" | "special-work" | "other";
/** The six categories an examination institution files for (职业健康检查类别). */
export type ExamCategory = "dust" | "chemical" | "physical" | "biological" | "radiation" | "special";

/** A hazard of the national exchange list of 2021. `severe` is 1 whole, `part` or `conditional` are a question to the user. */
export type Agent = {
  code: string;
  name: string;
  group: AgentGroup;
  heading: boolean;
  other: boolean;
  cas: readonly string[];
  factorName?: string;
  severe?: "whole" | "part" | "conditional";
  examCategory: ExamCategory;
};

const categoryOf = (group: AgentGroup): ExamCategory => (group === "special-work" || group === "other" ? "special" : group);
/** Codes that stand for "other" and need their name as free text. */
export const otherAgentCodes: ReadonlySet<string> = new Set(["1099", "2999", "3099", "4009", "5009", "6099"]);

const all = lazy((): readonly Agent[] =>
  readTable(table).map((r) => {
    const group = (r.group || "other") as AgentGroup;
    return {
      code: r.code!,
      name: r.name_zh!,
      group,
      heading: r.parent === "",
      other: otherAgentCodes.has(r.code!),
      cas: r
        .cas!.split(";")
        .map((x) => x.trim())
        .filter((x) => x !== ""),
      ...(r.factor_name_zh ? { factorName: r.factor_name_zh } : {}),
      ...(r.severe === "1" ? { severe: (r.severe_scope || "whole") as "whole" } : {}),
      examCategory: categoryOf(group),
    };
  }),
);

const byCode = lazy(() => new Map(all().map((a) => [a.code, a])));

const byName = lazy(() => {
  const names = new Map<string, Agent | null>();
  // a name that leads to two agents leads to none
  const add = (name: string, agent: Agent): void => {
    if (name.length < 1) return;
    const known = names.get(name);
    if (known === undefined) names.set(name, agent);
    else if (known !== agent) names.set(name, null);
  };
  const rows = readTable(table);
  const inner = (name: string): string[] => {
    const m = /^(.+?)\((.+)\)$/.exec(name);
    return m ? [m[1]!, ...m[2]!.split(/[;、,]/).filter((x) => x.length > 1 && !/^(按|游离|不包括|不含)/.test(x))] : [];
  };
  all().forEach((a) => !a.heading && names.set(comparable(a.name), a));
  const exact = new Set(names.keys());
  all().forEach((a, i) => {
    if (a.heading) return;
    const row = rows[i]!;
    const more = [row.name_2020!, row.factor_name_zh!].filter((x) => x !== "").map(comparable);
    for (const name of [...inner(comparable(a.name)), ...more, ...more.flatMap(inner)]) if (!exact.has(name)) add(name, a);
  });
  return names;
});

const byCas = lazy(() => {
  const numbers = new Map<string, Agent | null>();
  for (const a of all()) for (const cas of a.cas) numbers.set(cas, numbers.has(cas) ? null : a);
  return numbers;
});

/** Every agent of the list, headings included. */
export const agents = (): readonly Agent[] => all();

/** The agent with a canonical code (national exchange list of 2021), `agent("3008")` is noise. */
export const agent = (code: string): Agent | undefined => byCode().get(code);

/** An agent by code, CAS number, or a name or other name of the lists; undefined when nothing or more than one thing answers to it. */
export const findAgent = (text: string): Agent | undefined => {
  const t = text.trim();
  return byCode().get(t) ?? byCas().get(t) ?? byName().get(comparable(t)) ?? undefined;
};
