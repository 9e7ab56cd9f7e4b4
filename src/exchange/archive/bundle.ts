import { audit, allowed, type Ctx } from "#access";
import { newId } from "#kernel";
import { recordFile, type FileStore } from "#platform";
import { issueDocument } from "../documents/commands.ts";
import { archiveBundle, dayText, type Annex, type ArchiveBundleModel } from "../documents/kinds.ts";
import { readDocument } from "../documents/queries.ts";
import type { FoundDocument } from "../documents/store.ts";
import { assembleArchive, completenessOfArchive, type FilledEntry } from "./assemble.ts";
import { errors } from "./errors.ts";
import { archiveLists, storeList } from "./lists.ts";
import type { Packed } from "./pack.ts";
import { completenessOf, entryStateLabels, safeName, type Evidence } from "./rules.ts";

const matter = new Set(["gap", "expired", "unknown"]);
const many = 100;

const remedyOf = (e: FilledEntry): string =>
  matter.has(e.standing.state)
    ? [e.standing.says, e.clause ? `依据 ${e.clause}${e.unconfirmed ? "〔依据待核实〕" : ""}` : "", e.todo ? `要办：${e.todo}` : ""]
        .filter(Boolean)
        .join("；")
    : e.standing.state === "not-applicable" || e.standing.state === "hidden"
      ? e.standing.says
      : "";
const lineOf = (x: Evidence): string => `${x.on} ${x.title}（${x.from}）${x.until === null ? "" : `，至 ${x.until}`}`;

/**
 * Prints the archive of an employer as it stands today: cover, index, what is missing with clause and what to do, every box, and the
 * files and lists that go with it, each with its number and checksum. Each printing has its own number and stays as it was.
 * @throws Refusal RG-1001, XD-3001, XD-2001
 */
export async function issueArchive(ctx: Ctx, files: FileStore, asked: string, templateId: string): Promise<FoundDocument> {
  const { template, facts, boxes } = await assembleArchive(ctx, asked, templateId);
  const { employer } = facts.page;
  const annexes: Annex[] = [];
  const annexNo = new Map<Evidence, string>();
  // Box by box and line by line: the number of an annex tells its line.
  for (const box of boxes)
    for (const { no, entry, evidence } of box.entries) {
      let n = 0;
      for (const x of evidence.slice(0, many)) {
        if (!x.file) continue;
        const number = `${no}-${++n}`;
        annexNo.set(x, number);
        annexes.push({
          no: number,
          title: x.title,
          path: `附件/${number} ${safeName(x.file.name)}`,
          sha256: x.file.sha256,
          bytes: x.file.bytes,
        });
      }
      for (const list of archiveLists.filter((l) => l.line === entry.key)) {
        const stored = await storeList(ctx, files, list, employer.employerId);
        if (!stored) continue;
        await recordFile(ctx.tx, stored);
        const number = `${no}-${++n}`;
        annexes.push({
          no: number,
          title: list.title,
          path: `附件/${number} ${list.title}.xlsx`,
          sha256: stored.sha256,
          bytes: stored.bytes,
        });
      }
    }
  const counted = ({ present, asked }: { present: number; asked: number }): string => `${present} / ${asked} 项`;
  const all = completenessOfArchive(boxes);
  const model: ArchiveBundleModel = {
    employer: employer.name,
    creditCode: employer.creditCode,
    address: employer.workplaceAddress || "没有登记",
    areaName: employer.areaName,
    contact: [employer.contactName, employer.contactPhone].filter(Boolean).join(" ") || "没有登记",
    template: template.title,
    basis: template.basis,
    asOfText: dayText(facts.today),
    completenessText: `${counted(all)}（不适用的和不要求的不计）`,
    askedBy: `${ctx.actor.organisationName} ${ctx.actor.name}`.trim(),
    withheld: facts.persons ? "" : "职业健康检查和劳动者个人档案，不在出具人的职责范围",
    boxes: boxes.map((box) => ({
      title: box.title,
      summary: `齐 ${counted(completenessOf(box.entries.filter((e) => !e.entry.optional).map((e) => e.standing.state)))}`,
      entries: box.entries.map((e) => ({
        no: e.no,
        title: e.entry.title,
        state: entryStateLabels[e.standing.state],
        gap: matter.has(e.standing.state),
        lines: [
          ...e.evidence.slice(0, many).map((x) => ({ text: lineOf(x), annex: annexNo.get(x) ?? "" })),
          ...annexes
            .filter((a) => a.no.startsWith(`${e.no}-`) && ![...annexNo.values()].includes(a.no))
            .map((a) => ({ text: a.title, annex: a.no })),
          ...(e.evidence.length > many ? [{ text: `另有 ${e.evidence.length - many} 份，见平台`, annex: "" }] : []),
        ],
        remedy: remedyOf(e),
      })),
    })),
    gaps: boxes
      .flatMap((b) => b.entries)
      .filter((e) => matter.has(e.standing.state))
      .map((e) => ({ no: e.no, title: e.entry.title, state: entryStateLabels[e.standing.state], remedy: remedyOf(e) })),
    annexes,
  };
  return issueDocument(ctx, files, archiveBundle, {
    employerId: employer.employerId,
    areaCode: employer.areaCode,
    subjectId: newId(),
    issuedOn: facts.today,
    issuer: ctx.actor.kind === "employer" ? "用人单位自行出具" : ctx.actor.organisationName,
    personal: facts.persons || allowed(ctx.actor, "worker.read"),
    model,
  });
}

/** The largest packed archive: the format's own counters end at 4 GB. */
const packLimit = 3;

/**
 * What goes into the packed archive of a printed one, the printed one first. Noted on the audit trail.
 * @throws Refusal XD-1001, XD-3002, XD-3003
 */
export async function bundleEntries(ctx: Ctx, documentId: string): Promise<{ document: FoundDocument; entries: Packed[] }> {
  const document = await readDocument(ctx, documentId);
  if (document.kind !== archiveBundle.id) throw errors.noBundle();
  const { annexes } = document.data["model"] as ArchiveBundleModel;
  const bytes = annexes.reduce((sum, a) => sum + a.bytes, 0);
  if (bytes > packLimit * 1e9) throw errors.bundleTooLarge({ gigabytes: (bytes / 1e9).toFixed(1), limit: packLimit });
  await audit(ctx, {
    action: "archive.pack",
    subjectKind: "document",
    subjectId: documentId,
    employerId: document.employerId,
    details: { documentNo: document.documentNo, files: annexes.length, bytes },
  });
  return {
    document,
    entries: [
      { path: `目录 ${document.documentNo}.pdf`, sha256: document.fileSha256 },
      ...annexes.map(({ path, sha256 }) => ({ path, sha256 })),
    ],
  };
}
