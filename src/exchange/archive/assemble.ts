import { allowed, type Ctx } from "#access";
import { clauseText } from "#standards";
import { circumstanceText, dutyRow } from "#standards/tables";
import { errors } from "./errors.ts";
import { completenessOf, entryStateLabels, standingOfEntry, type Concern, type Evidence, type Standing } from "./rules.ts";
import type { ArchiveView } from "./schema.ts";
import { archiveSources, documentEvidence, gatherFacts, keptEvidence, lacksOf, type ArchiveFacts } from "./sources.ts";
import { archiveTemplate, archiveTemplates, type ArchiveEntry, type ArchiveTemplate } from "./templates.ts";

export type FilledEntry = {
  readonly no: string;
  readonly entry: ArchiveEntry;
  readonly standing: Standing;
  readonly evidence: readonly Evidence[];
  readonly clause: string;
  readonly unconfirmed: boolean;
  readonly todo: string;
};
export type FilledBox = { readonly key: string; readonly title: string; readonly entries: readonly FilledEntry[] };
export type FilledArchive = { readonly template: ArchiveTemplate; readonly facts: ArchiveFacts; readonly boxes: readonly FilledBox[] };

const circumstances = new Set<string>(Object.values(circumstanceText));
const concernOf = (entry: ArchiveEntry, facts: ArchiveFacts): { concerns?: Concern; missing?: readonly string[] } => {
  if (!entry.when) return {};
  // Nobody is known to owe anything before it is verified: then the calendar is empty and nothing can be told.
  if (facts.calendar.length === 0) return { concerns: "open", missing: ["单位还没有核实"] };
  const lines = facts.calendar.filter((l) => entry.when!.includes(l.duty));
  if (lines.length === 0) return { concerns: "no" };
  const open = lines.every((l) => l.missing.some((m) => circumstances.has(m)));
  return open ? { concerns: "open", missing: [...new Set(lines.flatMap((l) => l.missing))] } : { concerns: "yes" };
};

const fill = (facts: ArchiveFacts, entry: ArchiveEntry, no: string): FilledEntry => {
  const hidden = entry.persons === true && !facts.persons;
  const evidence = hidden
    ? []
    : [
        ...(entry.sources ?? []).flatMap((s) => archiveSources[s](facts)),
        ...(entry.kinds ? keptEvidence(facts, entry.kinds) : []),
        ...(entry.documents ? documentEvidence(facts, entry.documents) : []),
      ].toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const excused = entry.unless ? keptEvidence(facts, entry.unless).find((e) => e.until === null || e.until >= facts.today) : undefined;
  const lacks = (entry.sources ?? []).map((s) => lacksOf[s]?.(facts) ?? "").join("");
  const row = dutyRow(entry.duty ?? "");
  const line = facts.calendar.find((l) => l.duty === entry.duty);
  return {
    no,
    entry,
    standing: standingOfEntry(entry, evidence, facts.today, {
      hidden,
      lacks,
      ...concernOf(entry, facts),
      ...(excused ? { excused: `${excused.on} ${excused.title}` } : {}),
    }),
    evidence,
    clause: line?.clause ?? (row ? row.clauses.map(clauseText).join("；") : ""),
    unconfirmed: line?.unconfirmed ?? row?.evidence === "recalled",
    todo: row?.todo ?? (entry.sources?.includes("contact") ? "登记联系人和联系电话" : ""),
  };
};

/**
 * The archive of an employer by a template, each line with what fills it and how it stands today, as the reader may see it.
 * @throws Refusal RG-1001 also outside the scope, XD-3001 for a template nobody declared
 */
export async function assembleArchive(ctx: Ctx, employerId: string, templateId: string): Promise<FilledArchive> {
  const template = archiveTemplate(templateId);
  if (!template) throw errors.templateUnknown({}, "template");
  const facts = await gatherFacts(ctx, employerId);
  const boxes = template.boxes.map((box, i) => ({
    key: box.key,
    title: box.title,
    entries: box.entries.map((entry, j) => fill(facts, entry, `${i + 1}.${j + 1}`)),
  }));
  // A document that has a line of its own is not told again among those received.
  const placed = new Set(
    boxes.flatMap((b) => b.entries.filter((e) => e.entry.key !== "received").flatMap((e) => e.evidence.map((x) => x.file?.sha256))),
  );
  const once = (e: FilledEntry): FilledEntry => {
    if (e.entry.key !== "received") return e;
    const evidence = e.evidence.filter((x) => !placed.has(x.file?.sha256));
    return { ...e, evidence, standing: standingOfEntry(e.entry, evidence, facts.today) };
  };
  return { template, facts, boxes: boxes.map((b) => ({ ...b, entries: b.entries.map(once) })) };
}

const asked = (entries: readonly FilledEntry[]) => completenessOf(entries.filter((e) => !e.entry.optional).map((e) => e.standing.state));
export const completenessOfArchive = (boxes: readonly FilledBox[]) => asked(boxes.flatMap((b) => b.entries));

const itemOf = ({ id, title, basis, unconfirmed }: ArchiveTemplate) => ({ id, title, basis, unconfirmed });
/** The same as the page reads it. @throws as `assembleArchive` */
export async function readArchive(ctx: Ctx, employerId: string, templateId: string): Promise<ArchiveView> {
  const { template, facts, boxes } = await assembleArchive(ctx, employerId, templateId);
  const files = allowed(ctx.actor, "archive.file");
  return {
    employerId: facts.page.employer.employerId,
    template: itemOf(template),
    templates: archiveTemplates.map(itemOf),
    asOf: facts.today,
    completeness: completenessOfArchive(boxes),
    boxes: boxes.map((box) => ({
      key: box.key,
      title: box.title,
      completeness: asked(box.entries),
      entries: box.entries.map(({ no, entry, standing, evidence, clause, unconfirmed, todo }) => ({
        no,
        key: entry.key,
        title: entry.title,
        state: standing.state,
        stateLabel: entryStateLabels[standing.state],
        says: standing.says,
        clause,
        unconfirmed,
        todo,
        kinds: files && !(entry.persons && !facts.persons) ? [...(entry.kinds ?? [])] : [],
        evidence: evidence.map((e) => ({
          title: e.title,
          on: e.on,
          until: e.until,
          from: e.from,
          link: e.link ?? null,
          hasFile: e.file !== undefined,
        })),
      })),
    })),
  };
}
