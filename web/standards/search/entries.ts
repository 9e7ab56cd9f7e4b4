import { agents, allLimitEntries, diseases, limitHistory, sources } from "#standards";
import { diseaseCatalogue, examIndicators, hazardFactors, surveillanceSections } from "#standards/tables";
import { agentHref, calculatorHref, diseaseHref, itemHref, limitHref, sourceHref } from "../addresses.ts";
import { groupText, heads } from "../calculators/heads.ts";
import { agentGroupText, kindText } from "../words.ts";
import { otherNames, unique } from "../names.ts";
import type { Findable } from "./find.ts";

export type EntryKind = "agent" | "disease" | "item" | "source" | "calculator";
/** Something with a page of its own. */
export type Entry = Findable & { kind: EntryKind; detail: string; href: string };

export const kindWords: Record<EntryKind, string> = {
  agent: "危害因素与限值",
  disease: "职业病",
  item: "检查项目",
  source: "法律与标准",
  calculator: "计算",
};
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
const aliasesByCode = once(() => {
  const map = new Map<string, string[]>();
  for (const s of surveillanceSections())
    for (const code of s.agents)
      if (s.agents.length === 1) map.set(code, [...(map.get(code) ?? []), s.hazard, ...s.aliases.split(/[;；、，,]/)]);
  return map;
});

const agentEntries = once((): Entry[] => [
  ...agents()
    .filter((a) => !a.heading)
    .map((a): Entry => ({
      kind: "agent",
      title: a.name,
      detail: unique([agentGroupText[a.group], `代码 ${a.code}`, a.cas[0] && `CAS ${a.cas[0]}`]).join("，"),
      href: agentHref(a.code),
      names: unique([...otherNames(a.code, a.name), ...(aliasesByCode().get(a.code) ?? [])]),
      codes: unique([a.code, ...a.cas, ...limitHistory(a.code).flatMap((e) => e.cas)]),
    })),
  ...allLimitEntries()
    .filter((e) => e.agentCodes.length === 0)
    .map((e): Entry => ({
      kind: "agent",
      title: e.name,
      detail: unique([`表中序号 ${e.no}`, e.cas[0] && `CAS ${e.cas[0]}`]).join("，"),
      href: limitHref(e),
      names: [],
      codes: e.cas,
    })),
  ...hazardFactors()
    .filter((f) => f.agents.length === 0)
    .map((f): Entry => ({
      kind: "agent",
      title: f.name,
      detail: "危害因素分类目录，交换代码未配置",
      href: agentHref(`factor.${f.name}`),
      names: [],
      codes: f.cas,
    })),
]);

const diseaseEntries = once((): Entry[] => {
  const listed = diseases().filter((d) => !d.heading && d.parent !== undefined);
  const known = new Set(listed.map((d) => d.code));
  const inCatalogue = (["2013", "2024"] as const).flatMap((edition) => diseaseCatalogue(edition));
  return [
    ...listed.map((d): Entry => {
      const named = inCatalogue.filter((c) => c.code === d.code).map((c) => c.name);
      return {
        kind: "disease",
        title: d.name,
        detail: `代码 ${d.code}`,
        href: diseaseHref(d.code),
        names: unique(named).filter((n) => n !== d.name),
        codes: [d.code],
      };
    }),
    ...inCatalogue
      .filter((c) => !c.openEnded && (c.code === undefined || !known.has(c.code)))
      .map((c): Entry => ({
        kind: "disease",
        title: c.name,
        detail: `${c.edition} 年目录，${c.category}`,
        href: diseaseHref(c.name),
        names: [],
        codes: [],
      })),
  ];
});

const itemEntries = once((): Entry[] => {
  const items = new Map<string, number>();
  for (const s of surveillanceSections())
    for (const r of s.rules) for (const i of [...r.required, ...r.optional]) items.set(i.item, (items.get(i.item) ?? 0) + 1);
  return [
    ...[...items].map(([item, n]): Entry => ({
      kind: "item",
      title: item,
      detail: `标准中 ${n} 处要求`,
      href: itemHref(item),
      names: [],
      codes: [],
    })),
    ...examIndicators().map((i): Entry => ({
      kind: "item",
      title: i.name,
      detail: `检查指标 ${i.code}`,
      href: itemHref(i.code),
      names: [],
      codes: [i.code],
    })),
  ];
});

const sourceEntries = once((): Entry[] =>
  sources()
    .filter((s) => s.kind !== "own" && s.kind !== "dictionary")
    .map((s): Entry => ({
      kind: "source",
      title: s.title,
      detail: unique([s.number === s.title ? "" : s.number, kindText[s.kind]]).join("，"),
      href: sourceHref(s.id),
      names: unique([s.number]),
      codes: unique([s.id, s.number]),
    })),
);

const calculatorEntries = once((): Entry[] =>
  heads.map((c): Entry => ({
    kind: "calculator",
    title: c.title,
    detail: groupText[c.group],
    href: calculatorHref(c.id),
    names: [c.about],
    codes: [c.id],
  })),
);

/** Everything that can be looked up, by kind. */
export const entries: Record<EntryKind, () => readonly Entry[]> = {
  agent: agentEntries,
  disease: diseaseEntries,
  item: itemEntries,
  source: sourceEntries,
  calculator: calculatorEntries,
};
