import { areaRange, type Ctx } from "#access";
import type { Database } from "#platform";
import type { DocumentItem, Verification } from "./contract.ts";
import { errors } from "./errors.ts";
import { kindTitle, maskFirm } from "./kinds.ts";
import { documentByCode, documentById, type DocumentFilter, documentsWhere, type FoundDocument } from "./store.ts";

export const itemOf = (d: FoundDocument): DocumentItem => ({
  documentId: d.documentId,
  kind: d.kind,
  kindTitle: kindTitle(d.kind),
  documentNo: d.documentNo,
  title: d.title,
  employerId: d.employerId,
  areaCode: d.areaCode,
  subjectId: d.subjectId,
  issuedOn: d.issuedOn,
  issuer: d.issuer,
  verifyCode: d.verifyCode,
  voidedOn: d.voidedOn,
  voidReason: d.voidReason,
  successorNo: d.successorNo,
});

const page = 50;
/** Documents in scope, newest first. */
export async function listDocuments(ctx: Ctx, filter: DocumentFilter): Promise<{ items: DocumentItem[]; nextCursor: string | null }> {
  const scope = ctx.actor.kind === "employer" ? { employerId: ctx.actor.employerId ?? "" } : areaRange(ctx.actor.areaCode);
  const rows = await documentsWhere(ctx.tx, scope, filter, page + 1);
  return { items: rows.slice(0, page).map(itemOf), nextCursor: rows.length > page ? rows[page - 1]!.documentId : null };
}

/** @throws Refusal XD-1001 */
export async function readDocument(ctx: Ctx, documentId: string): Promise<FoundDocument> {
  const found = await documentById(ctx.tx, documentId);
  if (!found) throw errors.unknown();
  return found;
}

const unknown: Verification = { result: "unknown", says: "没有查到这个核验码对应的文书。请核对核验码，或向出具单位查询。" };

/**
 * Whether a printed document is genuine, for anybody. Nobody's name is told whole, and a code that is none is answered like
 * one that does not exist.
 */
export async function verifyDocument(db: Database, given: string): Promise<Verification> {
  const code = given.replace(/\s/g, "").toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(code)) return unknown;
  const found = await db.withScope({ verify: code }, (tx) => documentByCode(tx, code));
  if (!found) return unknown;
  const model = found.data["model"] as { employer?: string } | undefined;
  const hash = found.data["contentHash"];
  return {
    result: found.voidedOn === null ? "valid" : "void",
    says:
      found.voidedOn === null
        ? "这份文书由平台出具，目前有效。"
        : found.successorNo === null
          ? `这份文书已于 ${found.voidedOn} 作废。`
          : `这份文书已于 ${found.voidedOn} 被 ${found.successorNo} 更正。`,
    kind: kindTitle(found.kind),
    documentNo: found.documentNo,
    issuedOn: found.issuedOn,
    issuer: found.issuer,
    title: `${kindTitle(found.kind)} ${maskFirm(model?.employer ?? "")}`,
    ...(found.voidedOn === null ? {} : { voidedOn: found.voidedOn }),
    ...(found.successorNo === null || found.successorCode === null
      ? {}
      : { successor: { documentNo: found.successorNo, verifyCode: found.successorCode } }),
    ...(typeof hash === "string" ? { contentHash: hash } : {}),
  };
}
