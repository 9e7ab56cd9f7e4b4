import { createHash } from "node:crypto";
import { newId, Refusal, type Day } from "#kernel";
import { areaRange, type Ctx } from "#access";
import { limitFor, noiseAgent, type Agent } from "#standards";
import { readAgent } from "../../agents.ts";
import { errors } from "../errors.ts";
import { groupName, groupOf, recognise, type LaboratoryLicence, type Recognition } from "../rules/index.ts";
import { LaboratoryReport, type LaboratoryReportInput, type ReportSource, type ResultLine } from "../schema.ts";
import type { ReportAnswer } from "../views.ts";
import { holdReports, latestVersions, lockLaboratories, type HeldRow } from "../store.ts";
import { findEmployers, findLaboratories } from "./resolve.ts";
import { storeReports, type Line, type Work } from "./store-reports.ts";

const refuse = (answer: ReportAnswer, r: Refusal): void => {
  answer.outcome = r.id === "employerUnknown" ? "held" : "refused";
  answer.code = r.code;
  answer.sentence = r.says;
  answer.remedy = r.remedy;
};
const warning = (r: Refusal) => ({ code: r.code, sentence: r.says, remedy: r.remedy });

/** The same report said again, whatever file, place or order of keys it came in, has the same key. A number of quality control obtained later makes a new version. */
const keyOf = (report: LaboratoryReport): string => {
  const { place: _place, correctionReason: _reason, institution, results, ...head } = report;
  const lines = results.map(({ place: _linePlace, ...line }) => line);
  return createHash("sha256")
    .update(JSON.stringify({ head, lines, qcNumber: institution.qcNumber ?? null }))
    .digest("hex");
};

/** Reads one report; an answer when it cannot be read. */
function read(input: LaboratoryReportInput, index: number): { answer: ReportAnswer; report?: LaboratoryReport } {
  const parsed = LaboratoryReport.safeParse(input);
  const raw = input as { reportNo?: unknown; place?: unknown };
  const answer: ReportAnswer = {
    index,
    reportNo: typeof raw?.reportNo === "string" ? raw.reportNo : "",
    outcome: "accepted",
    place: typeof raw?.place === "string" ? raw.place : `第 ${index + 1} 份`,
    warnings: [],
    lines: [],
  };
  if (parsed.success) return { answer, report: parsed.data };
  for (const issue of parsed.error.issues) {
    const r = errors.unreadable({ field: issue.path.join("/") || "报告", reason: issue.message });
    if (!answer.code) refuse(answer, r);
    answer.lines.push({ place: issue.path.join("/"), outcome: "refused", code: r.code, sentence: r.says, remedy: r.remedy });
  }
  return { answer };
}

/** Days and factors of a report: every fault named, line by line. */
function checkLines(report: LaboratoryReport, answer: ReportAnswer, today: Day): Line[] | undefined {
  if (report.sampledOn > report.reportedOn)
    return void refuse(answer, errors.daysReversed({ sampledOn: report.sampledOn, reportedOn: report.reportedOn }));
  for (const [field, day] of [
    ["采样日期", report.sampledOn],
    ["报告日期", report.reportedOn],
  ] as const)
    if (day > today) return void refuse(answer, errors.dayInFuture({ field, day, today }));
  const lines: Line[] = [];
  let first: Refusal | undefined;
  report.results.forEach((line, i) => {
    const place = line.place ?? `results/${i}`;
    const agent = readAgent(line.agent);
    const fault = agent
      ? unitFault(line, agent, report.sampledOn)
      : errors.agentUnknown({ agent: line.agent.name ?? line.agent.code ?? line.agent.cas ?? "" });
    if (fault) {
      first ??= fault;
      answer.lines.push({ place, outcome: "refused", code: fault.code, sentence: fault.says, remedy: fault.remedy });
    } else lines.push({ line, agent: agent!, place });
  });
  if (!first) return lines;
  const count = report.results.length - lines.length;
  const whole = errors.lineOfRefusedReport({ count });
  for (const { place } of lines)
    answer.lines.push({ place, outcome: "refused", code: whole.code, sentence: whole.says, remedy: whole.remedy });
  return void refuse(answer, first);
}

const plainUnit = (unit: string): string =>
  unit.replace(/³/g, "3").replace(/㎎/g, "mg").replace(/μ/g, "µ").replace(/\s/g, "").toLowerCase();
const unitFault = (line: ResultLine, agent: Agent, on: Day): Refusal | undefined => {
  const noise = agent.code === noiseAgent;
  const { kind, unit } = line.sample;
  if (noise !== (kind === "noise"))
    return errors.unitUnfit({ agent: agent.name, unit, expected: noise ? "噪声检测类型，单位 dB(A)" : "与该因素相符的检测类型" });
  if (noise) return plainUnit(unit) === "db(a)" ? undefined : errors.unitUnfit({ agent: agent.name, unit, expected: "dB(A)" });
  const expected = limitFor(agent.code, on)?.unit;
  if (kind === "other" || !expected || plainUnit(expected) === plainUnit(unit)) return undefined;
  return errors.unitUnfit({ agent: agent.name, unit, expected });
};

/**
 * Takes in laboratory reports: the one entrance for files, interfaces and the web form.
 *
 * Each report is taken whole or not at all and gets an answer; one bad report never stops the others. A report of an
 * employer nobody has registered or verified waits and is taken when the employer is confirmed. A report whose laboratory
 * was not entitled on the sampling day is stored and does not count. The same number with other content is a new version.
 * Must run with the worker role: a laboratory's own scope does not show the registry.
 */
export async function receiveReports(ctx: Ctx, inputs: readonly LaboratoryReportInput[], source: ReportSource): Promise<ReportAnswer[]> {
  const { tx, clock } = ctx;
  const today = clock.today();
  const read_ = inputs.map(read);
  const readable = read_.flatMap(({ answer, report }) => {
    const lines = report && checkLines(report, answer, today);
    return report && lines ? [{ answer, report, lines }] : [];
  });
  const laboratories = await findLaboratories(
    ctx,
    readable.map((r) => r.report),
    source,
  );
  const employers = await findEmployers(
    tx,
    readable.map((r) => r.report.employer.creditCode),
  );
  const placed = readable.flatMap((r, i) => {
    const laboratory = laboratories[i]!;
    if (laboratory instanceof Refusal) return (void refuse(r.answer, laboratory), []);
    return [{ ...r, laboratory }];
  });
  await lockLaboratories(
    tx,
    placed.map((p) => p.laboratory.institutionId),
  );
  const stored = new Map(
    (
      await latestVersions(
        tx,
        placed.map((p) => ({ institutionId: p.laboratory.institutionId, reportNo: p.report.reportNo })),
      )
    ).map((v) => [`${v.institutionId} ${v.reportNo}`, v]),
  );

  // The worker role sees every row: an authority's own area has to be asked for here.
  const ofArea = source.areaCode ?? (ctx.actor.kind === "laboratory" || ctx.actor.via === "system" ? undefined : ctx.actor.areaCode);
  const area = source.institutionId || !ofArea ? undefined : areaRange(ofArea);
  const work: Work[] = [];
  const held: HeldRow[] = [];
  for (const { answer, report, lines, laboratory } of placed) {
    const found = employers.get(report.employer.creditCode);
    if (found instanceof Refusal) {
      refuse(answer, found);
      continue;
    }
    if (!found || found.hold) {
      refuse(answer, errors.employerUnknown({ creditCode: report.employer.creditCode, reportNo: report.reportNo }));
      held.push({
        held_id: newId(),
        credit_code: report.employer.creditCode,
        institution_id: laboratory.institutionId,
        organisation_id: ctx.actor.organisationId,
        area_code: ctx.actor.areaCode,
        report_no: report.reportNo,
        report,
        source: { ...source, institutionId: laboratory.institutionId },
        held_on: today,
      });
      continue;
    }
    if (area && !(found.areaCode >= area.from && found.areaCode <= area.to)) {
      refuse(answer, errors.employerElsewhere({ creditCode: found.creditCode }));
      continue;
    }
    const key = `${laboratory.institutionId} ${report.reportNo}`;
    const before = stored.get(key);
    const contentKey = keyOf(report);
    if (before?.contentKey === contentKey && before.employerId === found.employerId) {
      Object.assign(answer, { outcome: "already", reportId: before.reportId, employerId: before.employerId, version: before.version });
      continue;
    }
    if (before && before.employerId !== found.employerId) {
      refuse(answer, errors.correctionElsewhere({ reportNo: report.reportNo, creditCode: before.creditCode }));
      continue;
    }
    const groups = [...new Set(lines.map((l) => groupOf(l.agent.group, l.agent.name)))];
    const recognition = recognise(laboratory, {
      employerArea: found.areaCode,
      sampledOn: report.sampledOn,
      groups,
      qcNumber: report.institution.qcNumber,
    });
    const reportId = newId();
    const version = (before?.version ?? 0) + 1;
    work.push({ answer, report, lines, laboratory, employer: found, contentKey, recognition, before, reportId });
    stored.set(key, {
      employerId: found.employerId,
      creditCode: found.creditCode,
      reportId,
      reportNo: report.reportNo,
      institutionId: laboratory.institutionId,
      version,
      contentKey,
      current: true,
    });
    Object.assign(answer, { reportId, employerId: found.employerId, version, recognised: recognition.recognised });
    if (before)
      answer.warnings.push(warning(errors.correctionTaken({ reportNo: report.reportNo, version: before.version, next: version })));
    const why = notCounted(laboratory, report, recognition);
    if (why) answer.warnings.push(warning(why));
  }
  await holdReports(
    tx,
    held.filter(
      (h, i) =>
        held.findIndex((o) => o.credit_code === h.credit_code && o.institution_id === h.institution_id && o.report_no === h.report_no) ===
        i,
    ),
  );
  await storeReports(ctx, work, source, today);
  return read_.map((r) => r.answer);
}

const notCounted = (laboratory: LaboratoryLicence, report: LaboratoryReport, r: Recognition): Refusal | undefined => {
  const institution = laboratory.name;
  if (r.review === "transfer")
    return errors.licenceOut({ institution, sampledOn: report.sampledOn, from: laboratory.validFrom, to: laboratory.validTo ?? "长期" });
  if (r.review === "qc-number") return errors.qcNumberMissing({ institution });
  return r.review === "scope" ? errors.outOfScope({ institution, agent: r.outOfScope.map(groupName) }) : undefined;
};
