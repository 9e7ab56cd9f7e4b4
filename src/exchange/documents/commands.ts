import { createHash, randomBytes } from "node:crypto";
import { audit, type Ctx } from "#access";
import { type Day, newId } from "#kernel";
import { type FileStore, readConfig, recordFile } from "#platform";
import { errors } from "./errors.ts";
import { type DocumentKind, dayText } from "./kinds.ts";
import { print } from "./render.ts";
import { documentById, documentOf, type FoundDocument, holdNumbers, insertDocument, insertVoid, takeNumber } from "./store.ts";

let publicUrl: string | undefined;
/** Address printed in the QR code; the configured public address unless set. */
export const useVerifyAddress = (url: string): void => void (publicUrl = url);
const verifyUrl = (code: string): string => `${(publicUrl ??= readConfig().publicUrl).replace(/\/$/, "")}/verify/${code}`;

/** Spaces in long hexadecimal text, so that it can be read out and wraps on the page. */
const grouped = (hex: string, size: number): string => (hex.match(new RegExp(`.{${size}}`, "g")) ?? []).join(" ");

export type Issue<M> = {
  readonly employerId: string;
  readonly areaCode: string;
  /** record the document is about, and which version of it; a second issue of the same gives the first back */
  readonly subjectId: string;
  readonly subjectVersion?: number;
  readonly issuedOn: Day;
  readonly issuer: string;
  /** tells of the health of persons: township and inspection do not see it */
  readonly personal?: boolean;
  readonly model: M;
};

/**
 * Numbers, prints and stores a document. Numbers of a kind, county and year have no gap: the number is taken and the
 * document stored in the caller's transaction, or neither.
 * @throws Refusal XD-2001 when it cannot be printed
 * @example await issueDocument(ctx, files, declarationReceipt, { employerId, areaCode, subjectId, issuedOn, issuer, model })
 */
export async function issueDocument<M extends { readonly employer: string }>(
  ctx: Ctx,
  files: FileStore,
  kind: DocumentKind<M>,
  issue: Issue<M>,
): Promise<FoundDocument> {
  const version = issue.subjectVersion ?? 1;
  const year = Number(issue.issuedOn.slice(0, 4));
  const county = issue.areaCode.slice(0, 6);
  // Held before looking, so that whoever issues the same one at the same time is seen.
  await holdNumbers(ctx.tx, `${county}000000`, year, kind.id);
  const before = await documentOf(ctx.tx, kind.id, issue.subjectId, version);
  if (before) return before;
  const no = await takeNumber(ctx.tx, `${county}000000`, year, kind.id);
  const documentNo = `${county}-${kind.prefix}-${year}-${String(no).padStart(4, "0")}`;
  const verifyCode = randomBytes(16).toString("hex");
  const content = { number: documentNo, title: kind.title, issuer: issue.issuer, issuedOn: issue.issuedOn, model: issue.model };
  const contentHash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const printed = await print(
    kind.template,
    {
      title: kind.title,
      number: documentNo,
      issuer: issue.issuer,
      issuedOnText: dayText(issue.issuedOn),
      verifyUrl: verifyUrl(verifyCode),
      verifyCode: grouped(verifyCode, 4),
      contentHash: grouped(contentHash, 16),
      model: issue.model,
    },
    Date.parse(`${issue.issuedOn}T00:00:00+08:00`) / 1000,
  );
  const stored = await files.put(
    (async function* () {
      yield printed.pdf;
    })(),
  );
  await recordFile(ctx.tx, stored);
  const row = {
    documentId: newId(),
    kind: kind.id,
    documentNo,
    verifyCode,
    areaCode: issue.areaCode,
    employerId: issue.employerId,
    subjectId: issue.subjectId,
    subjectVersion: version,
    title: `${kind.title} ${issue.model.employer}`,
    issuedOn: issue.issuedOn,
    issuer: issue.issuer,
    accountId: ctx.actor.accountId,
    data: { ...content, contentHash },
    fileSha256: stored.sha256,
    personal: issue.personal === true,
  };
  await insertDocument(ctx.tx, row);
  await audit(ctx, {
    action: "document.issued",
    subjectKind: "document",
    subjectId: row.documentId,
    employerId: issue.employerId,
    details: { kind: kind.id, documentNo, sha256: stored.sha256 },
  });
  return { ...row, voidedOn: null, voidReason: null, successorNo: null, successorCode: null };
}

/**
 * Declares a document void. It keeps its number and its file; whoever verifies it learns that it no longer holds, and which one
 * corrects it where a successor is named.
 * @throws Refusal XD-1001 unknown, XD-1002 already void, XD-1003 no reason
 */
export async function voidDocument(
  ctx: Ctx,
  documentId: string,
  reason: string,
  successor?: Pick<FoundDocument, "documentNo" | "verifyCode">,
): Promise<FoundDocument> {
  const found = await documentById(ctx.tx, documentId);
  if (!found) throw errors.unknown();
  if (found.voidedOn !== null) throw errors.alreadyVoid({ documentNo: found.documentNo });
  if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
  const on = ctx.clock.today();
  const corrected = { successorNo: successor?.documentNo ?? null, successorCode: successor?.verifyCode ?? null };
  await insertVoid(ctx.tx, {
    documentId,
    areaCode: found.areaCode,
    employerId: found.employerId,
    reason: reason.trim(),
    on,
    ...corrected,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, { action: "document.voided", subjectKind: "document", subjectId: documentId, employerId: found.employerId, reason });
  return { ...found, voidedOn: on, voidReason: reason.trim(), ...corrected };
}
