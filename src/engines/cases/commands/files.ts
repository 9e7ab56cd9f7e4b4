import { type Ctx, audit } from "#access";
import { newId } from "#kernel";
import type { StoredFile } from "#platform";
import { checkAct } from "../allowed.ts";
import { insertEvidence } from "../store.ts";
import { loadCase } from "./state.ts";

export type BroughtFile = StoredFile & {
  readonly name: string;
  readonly mediaType: string;
  readonly takenAt?: string;
  readonly offline?: boolean;
};

/**
 * Brings a stored file to a case; acts name it by the id this returns.
 * @throws Refusal CS-1001 unknown case, CS-1002 the person has no part in it, CS-1006 closed
 */
export async function bringFile(ctx: Ctx, caseId: string, file: BroughtFile): Promise<string> {
  const { row, view } = await loadCase(ctx, caseId);
  const evidenceId = newId();
  checkAct(view, ctx.actor, { today: ctx.clock.today() }, "add-evidence", { files: [evidenceId] }, undefined);
  await insertEvidence(ctx.tx, {
    employerId: row.employerId,
    caseId,
    evidenceId,
    areaCode: row.areaCode,
    name: file.name,
    mediaType: file.mediaType,
    bytes: file.bytes,
    sha256: file.sha256,
    sm3: file.sm3,
    takenAt: file.takenAt ?? null,
    offline: file.offline ?? false,
    accountId: ctx.actor.accountId,
    organisationId: ctx.actor.organisationId,
    actorName: ctx.actor.name,
    on: ctx.clock.today(),
  });
  await audit(ctx, {
    action: "case.bring-file",
    subjectKind: "case",
    subjectId: caseId,
    employerId: row.employerId,
    details: { evidenceId, sha256: file.sha256 },
  });
  return evidenceId;
}
