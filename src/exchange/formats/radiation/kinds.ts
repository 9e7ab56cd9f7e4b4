import type { Ctx } from "#access";
import { receiveDoses, receiveRadiationWorkers, type RadiationAnswer, type RadiationSource } from "#exposure";
import type { LineAnswer, ReadLine } from "../../inbound/format.ts";
import type { Kind, SubmissionSource } from "../../inbound/kind.ts";

type Line = ReadLine<Record<string, unknown>> & { record: Record<string, unknown> };
type Receive = (ctx: Ctx, lines: readonly unknown[], source: RadiationSource) => Promise<RadiationAnswer[]>;

const sourceOf = (s: SubmissionSource): RadiationSource => ({
  kind: "file",
  submissionId: s.submissionId,
  sender: { organisationId: s.organisationId, organisationKind: s.organisationKind, areaCode: s.areaCode },
});
const answerOf = (line: Line, a: RadiationAnswer): LineAnswer => {
  const warnings = [
    ...a.warnings,
    ...(a.outcome === "already" ? [{ code: "ER-0200", sentence: `内容相同，已在库（第 ${a.version ?? 1} 版），没有重复收。` }] : []),
  ];
  return {
    lineNo: line.lineNo,
    outcome: a.outcome === "already" ? "accepted" : a.outcome,
    recordKey: line.key,
    recordId: a.recordId ?? a.workerId,
    employerId: a.employerId,
    code: a.code,
    sentence: a.sentence,
    remedy: a.remedy,
    place: line.placeOf?.(a.field) ?? line.place,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
};
const receiving =
  (receive: Receive): Kind<Record<string, unknown>>["receive"] =>
  async (ctx, lines, source) => {
    const answers = await receive(ctx, lines.map(({ record }) => lift(record)), sourceOf(source)); // prettier-ignore
    return answers.map((a, i) => answerOf(lines[i]!, a));
  };
/** A workbook names a laboratory in one cell. */
const lift = ({ institutionName, ...record }: Record<string, unknown>): Record<string, unknown> =>
  institutionName === undefined ? record : { ...record, institution: { name: institutionName } };

export const radiationWorkersKind: Kind<Record<string, unknown>> = {
  kind: "radiation-workers",
  label: "放射工作人员",
  from: ["employer", "commission", "cdc"],
  chunk: 200,
  receive: receiving(receiveRadiationWorkers),
};
export const doseRecordsKind: Kind<Record<string, unknown>> = {
  kind: "dose-records",
  label: "个人剂量",
  from: ["laboratory", "commission", "cdc"],
  chunk: 200,
  receive: receiving(receiveDoses),
};
