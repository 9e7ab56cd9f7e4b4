import type { z } from "zod";
import { newId, type Day } from "#kernel";
import { audit, coversArea, type Ctx } from "#access";
import { enqueue, type StoredFile } from "#platform";
import { creditCodeProblem, normaliseCreditCode } from "../credit-code.ts";
import { errors } from "../errors.ts";
import { sitesOf } from "../places/store.ts";
import { employerById, type EmployerRow } from "../store/employers.ts";
import { linkContractsJob } from "./jobs.ts";
import { inForce } from "./rules.ts";
import type { ContractEnd, ContractInput, ContractWorkers, TellingInput } from "./schema.ts";
import { contractById, endContract, insertContract, insertTelling, sendWorkers, type ContractRow } from "./store.ts";

/** The employer itself, or an authority of its area. @throws Refusal RG-1001 */
const own = async (ctx: Ctx, employerId: string): Promise<EmployerRow> => {
  const employer = await employerById(ctx.tx, employerId);
  const itself = ctx.actor.kind === "employer" && ctx.actor.employerId === employerId;
  if (!employer || !(itself || ctx.actor.via === "system" || coversArea(ctx.actor, employer.areaCode))) throw errors.employerNotFound();
  return employer;
};

/** A contract seen from its host's side. @throws Refusal RG-1930 */
export const hostOf = async (ctx: Ctx, contractId: string): Promise<ContractRow> => {
  const contract = await contractById(ctx.tx, contractId);
  if (!contract || !(await employerById(ctx.tx, contract.hostId))) throw errors.contractNotFound();
  await own(ctx, contract.hostId);
  return contract;
};

/**
 * Enters that another employer's workers do work at this one's place.
 * @throws Refusal RG-1001, RG-1002 for the code, RG-1931 for itself, RG-1932 for days the wrong way round, RG-1703 for a site of others
 */
export const enterContract = async (ctx: Ctx, hostId: string, input: z.output<typeof ContractInput>): Promise<{ contractId: string }> => {
  const host = await own(ctx, hostId);
  const contractorCreditCode = normaliseCreditCode(input.contractorCreditCode);
  const problem = creditCodeProblem(contractorCreditCode);
  if (problem) throw errors.creditCodeForm({ creditCode: contractorCreditCode, problem }, "contractorCreditCode");
  if (contractorCreditCode === host.creditCode) throw errors.contractWithItself({}, "contractorCreditCode");
  if (input.until !== undefined && input.until < input.since)
    throw errors.contractDays({ since: input.since, until: input.until }, "until");
  const sites = new Set((await sitesOf(ctx.tx, hostId)).map((site) => site.siteId));
  if (input.siteIds.some((siteId) => !sites.has(siteId))) throw errors.siteNotFound({}, "siteIds");
  const contractId = newId();
  await insertContract(ctx.tx, {
    ...input,
    hostId,
    contractId,
    areaCode: host.areaCode,
    hostName: host.name,
    contractorCreditCode,
    since: input.since as Day,
    until: (input.until as Day | undefined) ?? null,
    enteredBy: ctx.actor.name,
    enteredOn: ctx.clock.today(),
  });
  // The host does not see the registration of others; a job looks the code up.
  await enqueue(ctx.tx, linkContractsJob, {});
  await audit(ctx, { action: "contract.enter", subjectKind: "contract", subjectId: contractId, employerId: hostId });
  return { contractId };
};

/** @throws Refusal RG-1930, RG-1933 for one that has ended or a day before it began */
export const closeContract = async (ctx: Ctx, contractId: string, { on, reason }: z.output<typeof ContractEnd>): Promise<void> => {
  const contract = await hostOf(ctx, contractId);
  if (!(await endContract(ctx.tx, contractId, on as Day, reason))) throw errors.contractEnded({ since: contract.since });
  await audit(ctx, { action: "contract.end", subjectKind: "contract", subjectId: contractId, employerId: contract.hostId, reason });
};

/**
 * Keeps the written notice of hazards with its file. The file must be recorded in the same transaction.
 * @throws Refusal RG-1930, RG-1934 for a day to come
 */
export const tellContractor = async (
  ctx: Ctx,
  contractId: string,
  input: z.output<typeof TellingInput>,
  file: StoredFile & { name: string; mediaType: string },
): Promise<{ tellingId: string }> => {
  const contract = await hostOf(ctx, contractId);
  if (input.toldOn > ctx.clock.today()) throw errors.tellingToCome({ on: input.toldOn }, "toldOn");
  const tellingId = newId();
  await insertTelling(ctx.tx, {
    ...input,
    toldOn: input.toldOn as Day,
    hostId: contract.hostId,
    tellingId,
    contractId,
    areaCode: contract.areaCode,
    fileName: file.name,
    mediaType: file.mediaType,
    sha256: file.sha256,
    bytes: file.bytes,
    by: ctx.actor.name,
  });
  await audit(ctx, {
    action: "contract.tell",
    subjectKind: "contract",
    subjectId: contractId,
    employerId: contract.hostId,
    details: { toldOn: input.toldOn, agents: input.agents },
  });
  return { tellingId };
};

/**
 * Notes which workers of the contractor work under the contract, or no longer do: their record then names the 用工单位 or none.
 * @throws Refusal RG-1930, RG-1935 when not in force or the contractor is not in the registry, RG-1936 for others' workers
 */
export const sendUnder = async (
  ctx: Ctx,
  contractId: string,
  { workerIds, here }: z.output<typeof ContractWorkers>,
): Promise<{ count: number }> => {
  const contract = await contractById(ctx.tx, contractId);
  if (!contract) throw errors.contractNotFound();
  if (contract.contractorId === null || (here && !inForce(contract, ctx.clock.today()))) throw errors.contractIdle();
  await own(ctx, contract.contractorId);
  const ids = [...new Set(workerIds)];
  const count = await sendWorkers(ctx.tx, contract.contractorId, contract.hostId, ids, here);
  if (count < ids.length) throw errors.workersOfOthers({ count: ids.length - count }, "workerIds");
  await audit(ctx, {
    action: here ? "contract.send-workers" : "contract.recall-workers",
    subjectKind: "contract",
    subjectId: contractId,
    employerId: contract.contractorId,
    details: { count },
  });
  return { count };
};
