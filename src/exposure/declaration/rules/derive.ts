import { agent } from "#standards";
import { readAgent } from "../../agents.ts";
import { enteredFields, type FieldKey, type FieldValues } from "../fields.ts";
import type { DeclarationContent } from "../schema.ts";

const groupKeys: Record<string, "Dust" | "Chem" | "Phys" | "Radi" | "Bio" | "Other"> = {
  dust: "Dust",
  chemical: "Chem",
  physical: "Phys",
  "physical-noise": "Phys",
  radiation: "Radi",
  biological: "Bio",
  "special-work": "Other",
  other: "Other",
};
/** The class of the form a factor belongs to. */
export const classOfAgent = (code: string): "Dust" | "Chem" | "Phys" | "Radi" | "Bio" | "Other" | undefined =>
  groupKeys[agent(code)?.group ?? ""];

/** Parts the form counts inside a class, by the name of the factor. */
export const partsOfForm: { stem: string; of: string; has: (name: string) => boolean }[] = [
  { stem: "DustSilica", of: "Dust", has: (n) => n.startsWith("矽尘") },
  { stem: "DustCoal", of: "Dust", has: (n) => n.startsWith("煤尘") },
  { stem: "DustAsbestos", of: "Dust", has: (n) => n.startsWith("石棉") },
  { stem: "ChemLead", of: "Chem", has: (n) => /^铅|四乙基铅/.test(n) },
  { stem: "ChemBenzene", of: "Chem", has: (n) => n === "苯" },
  { stem: "PhysNoise", of: "Phys", has: (n) => n === "噪声" },
];
const testClasses = [
  ["Dust", ["Dust"]],
  ["Chem", ["Chem"]],
  ["Phys", ["Phys"]],
  ["Radi", ["Radi"]],
  ["BioOther", ["Bio", "Other"]],
] as const;

/**
 * Figures of the form that follow from the posts: classes present, persons of each class and part, the total of exposed persons,
 * and "/" for tests of what is not there. A person of a post counts once a class, whatever the number of its factors. Only what
 * was left empty is filled in; what somebody wrote stays.
 */
export function derivedValues(content: DeclarationContent): FieldValues {
  const posts = new Map<string, { name: string; cls: string | undefined; workers: number; postWorkers: number | undefined }[]>();
  for (const row of content.places) {
    const found = readAgent({ code: row.agentCode, name: row.agentName });
    if (!found) continue;
    const key = `${row.place}|${row.post}`;
    posts.set(key, [
      ...(posts.get(key) ?? []),
      { name: found.name, cls: classOfAgent(found.code), workers: row.workers, postWorkers: row.postWorkers },
    ]);
  }
  if (posts.size === 0) return {};
  const most = (rows: { workers: number }[]): number => Math.max(0, ...rows.map((r) => r.workers));
  const sum = (
    pick: (rows: { name: string; cls: string | undefined; workers: number; postWorkers: number | undefined }[]) => number,
  ): number => [...posts.values()].reduce((n, rows) => n + pick(rows), 0);
  const out: Record<string, unknown> = {};
  for (const cls of ["Dust", "Chem", "Phys", "Radi", "Bio", "Other"]) {
    const workers = sum((rows) => most(rows.filter((r) => r.cls === cls)));
    out[`haz${cls}Present`] = workers > 0;
    out[`haz${cls}Workers`] = workers;
  }
  for (const p of partsOfForm)
    if (out[`haz${p.of}Present`]) out[`haz${p.stem}Workers`] = sum((rows) => most(rows.filter((r) => p.has(r.name))));
  out["exposedTotal"] = sum((rows) => Math.max(most(rows), rows.find((r) => r.postWorkers !== undefined)?.postWorkers ?? 0));
  for (const [test, classes] of testClasses) out[`test${test}Done`] = classes.some((c) => out[`haz${c}Present`]) ? "未检测" : "/";
  const empty = (key: string): boolean => {
    const given = content.values[key as FieldKey];
    return given === undefined || given === "";
  };
  // A class somebody counted herself keeps her arithmetic whole: presence and parts come with it.
  const own = new Set(["Dust", "Chem", "Phys", "Radi", "Bio", "Other"].filter((c) => !empty(`haz${c}Present`) || !empty(`haz${c}Workers`)));
  const classOf = (key: string): string | undefined => /^haz(Dust|Chem|Phys|Radi|Bio|Other)/.exec(key)?.[1];
  return Object.fromEntries(
    enteredFields.flatMap((f) => {
      const cls = classOf(f.key);
      return f.key in out && empty(f.key) && !(cls && own.has(cls)) ? [[f.key, out[f.key]]] : [];
    }),
  ) as FieldValues;
}

/** Factors of the posts with the persons that meet them. */
export const itemsOf = (places: DeclarationContent["places"]): DeclarationContent["hazardItems"] => {
  const items = new Map<string, DeclarationContent["hazardItems"][number]>();
  for (const row of places) {
    const code = readAgent({ code: row.agentCode, name: row.agentName })?.code;
    const key = code ?? row.agentName;
    const item = items.get(key) ?? { ...(code ? { agentCode: code } : {}), agentName: row.agentName, workers: 0 };
    item.workers += row.workers;
    items.set(key, item);
  }
  return [...items.values()];
};

/** The content with the figures that follow from its posts filled in where they were left empty. */
export const withDerived = (content: DeclarationContent): DeclarationContent => ({
  ...content,
  values: { ...content.values, ...derivedValues(content) },
  hazardItems: content.hazardItems.length > 0 ? content.hazardItems : itemsOf(content.places),
});
