import { z } from "zod";
import { keepUpload, policy, route, sendFile, shownTypes, takeFile, withActor, type BroughtFile, type Route } from "#access";
import { mediaTypes } from "#platform";
import { asPaper } from "../archive/file.ts";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { closeContract, enterContract, hostOf, sendUnder, tellContractor } from "./commands.ts";
import { readContracts, tellingFile } from "./queries.ts";
import { ContractEnd, ContractInput, ContractList, ContractWorkers, TellingInput } from "./schema.ts";

policy("registry.contracts", {
  "contract.edit": ["commission-officer", "township-officer", "employer-manager", "employer-head"],
  // A township reads no books of workers.
  "contract.send": ["commission-officer", "employer-manager", "employer-head"],
});

const employer = z.object({ employerId: IdText });
const one = z.object({ contractId: IdText });

/** Work at one employer's place by another's workers. */
export const contractRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/contracts",
    summary: "承包和派遣合同：用工、用人两边",
    may: "employer.read",
    params: employer,
    response: ContractList,
    run: (ctx, { params: { employerId } }) => readContracts(ctx, employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/contracts",
    summary: "用工单位登记承包或派遣合同",
    may: "contract.edit",
    params: employer,
    body: ContractInput,
    status: 201,
    response: z.object({ contractId: z.string() }),
    run: (ctx, { params: { employerId }, body }) => enterContract(ctx, employerId, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/contracts/:contractId/end",
    summary: "合同终止",
    may: "contract.edit",
    params: one,
    body: ContractEnd,
    status: 204,
    run: (ctx, { params: { contractId }, body }) => closeContract(ctx, contractId, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/contracts/:contractId/workers",
    summary: "承包方登记在此作业的本单位劳动者，或登记不再在此作业",
    may: "contract.send",
    params: one,
    body: ContractWorkers,
    response: z.object({ count: z.number() }),
    run: (ctx, { params: { contractId }, body }) => sendUnder(ctx, contractId, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/contracts/:contractId/tellings",
    summary: "书面告知危害（multipart：toldOn、agents、protection、receivedBy、file；字段在文件之前）",
    may: "contract.edit",
    params: one,
    consumes: [mediaTypes.form],
    status: 201,
    response: z.object({ tellingId: z.string() }),
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { contractId } = request.params as { contractId: string };
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, (ctx) => hostOf(ctx, contractId));
      if (!request.isMultipart()) throw errors.tellingForm({ field: "file" });
      const fields: Record<string, string> = {};
      let file: BroughtFile | undefined;
      for await (const part of request.parts({ limits: { fileSize: asPaper.limit, files: 1, fields: 10, fieldSize: 8000 } })) {
        if (part.type === "field") fields[part.fieldname] = typeof part.value === "string" ? part.value : "";
        else {
          const taken = await takeFile({ db, clock, actor }, part, asPaper);
          if (taken.bytes > 0) file = taken;
        }
      }
      const input = TellingInput.safeParse(fields);
      if (!input.success) throw errors.tellingForm({ field: input.error.issues.map((i) => i.path.join(".")).join("、") });
      if (!file) throw errors.tellingForm({ field: "file" }, "file");
      const brought = file;
      const made = await withActor(db, clock, actor, async (ctx) => {
        await keepUpload(ctx, brought);
        return tellContractor(ctx, contractId, input.data, brought);
      });
      return reply.status(201).send(made);
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/contracts/:contractId/tellings/:tellingId/file",
    summary: "下载告知书",
    may: "employer.read",
    params: one.extend({ tellingId: IdText }),
    produces: shownTypes,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { contractId, tellingId } = request.params as { contractId: string; tellingId: string };
      const file = await withActor(db, clock, actor, (ctx) => tellingFile(ctx, contractId, tellingId));
      return sendFile(reply, { db, clock, actor }, { ...file, name: file.fileName });
    },
  }),
];
