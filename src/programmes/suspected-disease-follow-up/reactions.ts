import { noted, openCases, openCasesNaming, performActs, reaction, type ActRequest } from "#engines";
import { SuspectedDiseaseFound, SuspicionWithdrawn, type SuspectedFound } from "#health";
import { employerNames } from "#registry";
import { suspectedDiseaseFollowUp } from "./programme.ts";

const id = suspectedDiseaseFollowUp.id;

/**
 * Every suspected disease is followed until diagnosis is accepted, excluded or waived in writing. A corrected card that
 * still says so keeps the case it has.
 */
export const onSuspected = reaction(SuspectedDiseaseFound, "programmes.suspected-disease-follow-up", async (ctx, { found }) => {
  const corrected = found.flatMap((f) => (f.replaces === null ? [] : [{ ...f, value: f.replaces }]));
  const open = await openCasesNaming(ctx.tx, id, "cardId", corrected);
  const kept = new Map<string, SuspectedFound>();
  for (const c of open)
    for (const f of corrected)
      if (f.value === c.value && f.agentCode === c.facts["agentCode"] && f.diseaseCode === c.facts["diseaseCode"]) kept.set(c.caseId, f);
  const told = new Set(
    (await noted(ctx.tx, [...kept.keys()], "card-corrected")).map((n) => `${n.caseId} ${String(n.input["suspectedId"])}`),
  );
  const acts: ActRequest[] = [...kept]
    .filter(([caseId, f]) => !told.has(`${caseId} ${f.suspectedId}`))
    .map(([caseId, f]) => ({
      caseId,
      act: "card-corrected",
      input: { suspectedId: f.suspectedId, cardId: f.cardId, cardCode: f.cardCode },
    }));
  await performActs(ctx, acts);
  const known = new Set([...kept.values()].map((f) => f.suspectedId));
  const fresh = found.filter((f) => !known.has(f.suspectedId));
  const names = await employerNames(
    ctx.tx,
    fresh.map((f) => f.employerId),
  );
  await openCases(
    ctx,
    id,
    fresh.map((f) => ({
      employerId: f.employerId,
      areaCode: f.areaCode,
      institutionId: f.institutionId,
      workerId: f.workerId,
      facts: {
        employerName: names.get(f.employerId),
        suspectedId: f.suspectedId,
        cardId: f.cardId,
        agentCode: f.agentCode,
        diseaseCode: f.diseaseCode,
        diseaseName: f.diseaseName,
        foundOn: f.foundOn,
        reportedOn: f.reportedOn,
      },
    })),
  );
});

/** The newer version of the card no longer says so: a case that has not reached diagnosis ends. */
export const onWithdrawn = reaction(SuspicionWithdrawn, "programmes.suspected-disease-follow-up", async (ctx, { withdrawn }) => {
  const sought = withdrawn.map((w) => ({ employerId: w.employerId, value: w.cardId }));
  const by = new Map(withdrawn.map((w) => [w.cardId, w.byCardId]));
  const cases = new Map((await openCasesNaming(ctx.tx, id, "cardId", sought)).map((c) => [c.caseId, by.get(c.value) ?? ""]));
  await performActs(
    ctx,
    [...cases].map(([caseId, cardId]) => ({ caseId, act: "suspicion-withdrawn", input: { cardId } })),
    { skipRefused: true },
  );
});
