import { receiveReports, type LaboratoryReportInput, type ReportAnswer } from "#exposure";
import type { LineAnswer, ReadLine } from "../../inbound/format.ts";
import type { Kind } from "../../inbound/kind.ts";

const answerOf = (line: ReadLine, a: ReportAnswer): LineAnswer => {
  const faults = a.lines.filter((l) => l.outcome === "refused" && l.sentence);
  const warnings = [
    ...a.warnings.map((w) => ({ code: w.code, sentence: w.sentence })),
    ...(a.outcome === "already"
      ? [{ code: "EM-0200", sentence: `报告 ${a.reportNo} 内容相同，已在库（第 ${a.version ?? 1} 版），没有重复收。` }]
      : []),
    ...faults.map((l) => ({ code: l.code ?? "", sentence: `${l.place}：${l.sentence}` })),
  ];
  return {
    lineNo: line.lineNo,
    outcome: a.outcome === "already" ? "accepted" : a.outcome,
    recordKey: a.reportNo,
    recordId: a.reportId,
    employerId: a.employerId,
    code: a.code,
    sentence: a.sentence,
    remedy: a.remedy,
    place: faults[0]?.place ?? line.place,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
};

/** Laboratory reports in files: a laboratory reports its own, an authority registers reports about employers of its area. */
export const reportsKind: Kind<LaboratoryReportInput> = {
  kind: "reports",
  label: "检测报告",
  from: ["laboratory", "commission", "cdc"],
  chunk: 50,
  async receive(ctx, lines, source) {
    const answers = await receiveReports(
      ctx,
      lines.map((l) => l.record),
      {
        kind: "file",
        submissionId: source.submissionId,
        fileSha256: source.fileSha256,
        ...(source.organisationKind === "laboratory" ? { institutionId: source.organisationId } : { areaCode: source.areaCode }),
      },
    );
    return answers.map((a, i) => answerOf(lines[i]!, a));
  },
};
