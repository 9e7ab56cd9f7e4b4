import { receiveDeclarations } from "#exposure";
import type { Kind } from "../../inbound/kind.ts";
import type { DeclarationRecord } from "./index.ts";

/** Declarations in files: an employer files its own, an authority those of employers in its area. */
export const declarationsKind: Kind<DeclarationRecord> = {
  kind: "declarations",
  label: "职业病危害项目申报",
  from: ["employer", "commission", "township"],
  chunk: 100,
  async receive(ctx, lines, source) {
    const answers = await receiveDeclarations(
      ctx,
      lines.map((l) => ({ ...l.record, place: l.place })),
      {
        kind: "file",
        submissionId: source.submissionId,
        sender: { organisationId: source.organisationId, organisationKind: source.organisationKind, areaCode: source.areaCode },
      },
    );
    return answers.map((a, i) => {
      const line = lines[i]!;
      const where = (field?: string): string => line.placeOf?.(field) ?? line.place;
      const more = [...a.errors.slice(1), ...a.warnings].map((f) => ({ code: f.code, sentence: `${where(f.place)}：${f.sentence}` }));
      return {
        lineNo: line.lineNo,
        outcome: a.outcome,
        recordKey: line.key,
        recordId: a.declarationId,
        employerId: a.employerId,
        code: a.code,
        sentence: a.sentence,
        remedy: a.remedy,
        place: where(a.errors[0]?.place),
        ...(more.length > 0 ? { warnings: more } : {}),
      };
    });
  },
};
