import { openCaseIds, openCases, performActs, reaction } from "#engines";
import { day } from "#kernel";
import { EmployersNamed, EmployerVerified } from "#registry";
import { employerVerification } from "./programme.ts";

export const onNamed = reaction(EmployersNamed, "programmes.employer-verification", async (ctx, { employers }) => {
  await openCases(
    ctx,
    employerVerification.id,
    employers.map((e) => ({
      employerId: e.employerId,
      areaCode: e.areaCode,
      on: day(e.namedOn),
      facts: {
        employerName: e.name,
        verificationId: e.verificationId,
        name: e.name,
        creditCode: e.creditCode,
        source: e.source,
        namedOn: e.namedOn,
        dueOn: e.dueOn,
      },
    })),
  );
});

export const onVerified = reaction(EmployerVerified, "programmes.employer-verification", async (ctx, v) => {
  if (v.verificationId === null) return;
  const subject = { employerId: v.employerId, subjectKey: v.verificationId };
  const found = (await openCaseIds(ctx.tx, employerVerification.id, [subject])).get(`${v.employerId} ${v.verificationId}`);
  if (!found) return;
  await performActs(
    ctx,
    [
      {
        caseId: found.caseId,
        act: "verified",
        input: { result: v.result, enteredOn: v.enteredOn, onTime: v.onTime },
        on: day(v.enteredOn),
      },
    ],
    { skipRefused: true },
  );
});
