import { dayOf, type Day } from "#kernel";
import type { Ctx } from "#access";
import { declarationStandings, declaredAgents } from "../declaration/queries/index.ts";
import { errors } from "../declaration/errors.ts";
import { standings } from "../declaration/store.ts";
import { lastTests } from "../monitoring/queries/index.ts";
import { dutiesOn, type Duty } from "./rules.ts";

/**
 * The duties of an employer with their deadlines, the next one first.
 * @throws Refusal ED-1901
 */
export async function dutiesOf(ctx: Ctx, employerId: string): Promise<Duty[]> {
  const { tx, clock } = ctx;
  const today = clock.today();
  const employer = await tx.maybe<{
    hazardConfirmed: boolean;
    hazardClass: "serious" | "general" | "unknown";
    stateOn: Day;
    state: string;
  }>(
    `select hazard_confirmed as "hazardConfirmed", hazard_class as "hazardClass", state_on as "stateOn", state from registry.employer where employer_id = $1`,
    [employerId],
  );
  if (!employer) throw errors.employerUnknown();
  if (employer.state !== "in-production" && employer.state !== "stopped") return [];
  const [standing] = await declarationStandings(tx, [employerId], today);
  const [raw] = await standings(tx, [employerId]);
  const [test] = await lastTests(tx, [employerId]);
  const stands = standing && (standing.state === "valid" || standing.state === "overdue") && standing.declaredOn;
  const declared = stands ? new Set((await declaredAgents(tx, [employerId])).map((a) => a.agentCode)) : undefined;
  const found = declared && test ? test.agents.filter((a) => !declared.has(a.code)) : [];
  const received =
    found.length > 0
      ? await tx.one<{ at: Date }>(`select received_at as at from exposure.report where employer_id = $1 and report_id = $2`, [
          employerId,
          test!.reportId,
        ])
      : undefined;
  return dutiesOn(
    {
      hazardConfirmed: employer.hazardConfirmed,
      hazardClass: employer.hazardClass,
      confirmedOn: employer.stateOn,
      declaration: stands ? { declaredOn: standing.declaredOn!, cancelled: false } : null,
      waitingSince: raw?.waitingSince ?? null,
      lastTest: test ?? null,
      undeclared: received ? { agents: found.map((a) => a.name), receivedOn: dayOf(received.at) } : null,
    },
    today,
  );
}
