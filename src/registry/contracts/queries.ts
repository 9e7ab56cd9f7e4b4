import type { z } from "zod";
import { allowed, coversArea, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { employerById } from "../store/employers.ts";
import { sitesOf } from "../places/store.ts";
import { counting, dutiesOf, inForce } from "./rules.ts";
import type { ContractList } from "./schema.ts";
import { contractById, contractsOf, tellingById, tellingsOf, workersAt, type TellingRow } from "./store.ts";

const seesWorkers = new Set(["commission", "cdc", "platform"]);

/** Contracts of an employer on either side, with what was told and the duties of both. @throws Refusal RG-1001 */
export const readContracts = async (ctx: Ctx, employerId: string): Promise<z.output<typeof ContractList>> => {
  const employer = await employerById(ctx.tx, employerId);
  if (!employer) throw errors.employerNotFound();
  const rows = await contractsOf(ctx.tx, employerId);
  const tellings = await tellingsOf(
    ctx.tx,
    rows.map((r) => r.contractId),
  );
  const pairs = rows.flatMap((r) => (r.contractorId === null ? [] : [{ contractorId: r.contractorId, hostId: r.hostId }]));
  const counts = await workersAt(ctx.tx, pairs);
  const sites = await sitesOf(ctx.tx, employerId);
  const today = ctx.clock.today();
  const itself = ctx.actor.kind === "employer" && ctx.actor.employerId === employerId;
  const own = itself || coversArea(ctx.actor, employer.areaCode);
  return {
    items: rows.map(({ areaCode: _area, ...r }) => {
      const side = r.hostId === employerId ? ("host" as const) : ("contractor" as const);
      const seen = seesWorkers.has(ctx.actor.kind) || (itself && side === "contractor");
      return {
        ...r,
        side,
        sites: sites.filter((s) => r.siteIds.includes(s.siteId)).map((s) => s.name),
        workersOnFile: seen ? (counts.find((c) => c.contractorId === r.contractorId && c.hostId === r.hostId)?.workers ?? 0) : null,
        inForce: inForce(r, today),
        tellings: tellings
          .filter((t) => t.contractId === r.contractId)
          .map(({ tellingId, toldOn, agents, protection, receivedBy, fileName, by }) => ({
            tellingId,
            toldOn,
            agents,
            protection,
            receivedBy,
            fileName,
            by,
          })),
        duties: dutiesOf(r.kind),
      };
    }),
    counting,
    abilities: own ? ["contract.edit", "contract.send"].filter((act) => allowed(ctx.actor, act)) : [],
  };
};

/** @throws Refusal RG-1930 */
export const tellingFile = async (ctx: Ctx, contractId: string, tellingId: string): Promise<TellingRow> => {
  if (!(await contractById(ctx.tx, contractId))) throw errors.contractNotFound();
  const telling = await tellingById(ctx.tx, contractId, tellingId);
  if (!telling) throw errors.contractNotFound();
  return telling;
};
