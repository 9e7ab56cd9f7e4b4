import { z } from "zod";
import { keepUpload, policy, route, sendFile, shownTypes, takeFile, withActor, type BroughtFile, type Route } from "#access";
import { mediaTypes } from "#platform";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { filable, fileArchiveItem, withdrawArchiveItem } from "./commands.ts";
import { asPaper } from "./file.ts";
import { archiveFile, listArchiveItems } from "./queries.ts";
import { archiveFileLimit, ArchiveItemInput, ArchiveItemList } from "./schema.ts";

policy("registry.archive", {
  "archive.file": ["commission-officer", "township-officer", "employer-manager", "employer-head"],
});

const employer = z.object({ employerId: IdText });
const one = employer.extend({ itemId: IdText });

/** Kept papers of the statutory file: what no other record of the platform tells. */
export const archiveRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/archive-items",
    summary: "归档材料，和可以归档的种类",
    may: "employer.read",
    params: employer,
    response: ArchiveItemList,
    run: (ctx, { params: { employerId } }) => listArchiveItems(ctx, employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/archive-items",
    summary: "归档一份材料（multipart：kind、title、on、validUntil、note、file；字段在文件之前）",
    may: "archive.file",
    params: employer,
    consumes: [mediaTypes.form],
    status: 201,
    response: z.object({ itemId: z.string() }),
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId } = request.params as { employerId: string };
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, (ctx) => filable(ctx, employerId));
      if (!request.isMultipart()) throw errors.archiveForm({ field: "kind" });
      const fields: Record<string, string> = {};
      let file: BroughtFile | undefined;
      for await (const part of request.parts({ limits: { fileSize: archiveFileLimit, files: 1, fields: 10, fieldSize: 8000 } })) {
        if (part.type === "field") fields[part.fieldname] = typeof part.value === "string" ? part.value : "";
        else {
          const taken = await takeFile({ db, clock, actor }, part, asPaper);
          if (taken.bytes > 0) file = taken;
        }
      }
      const input = ArchiveItemInput.safeParse(fields);
      if (!input.success) throw errors.archiveForm({ field: input.error.issues.map((i) => i.path.join(".")).join("、") });
      const made = await withActor(db, clock, actor, async (ctx) => {
        if (file) await keepUpload(ctx, file);
        return fileArchiveItem(ctx, employerId, input.data, file);
      });
      return reply.status(201).send(made);
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/archive-items/:itemId/withdrawal",
    summary: "撤下一份归档材料，材料和理由保留",
    may: "archive.file",
    params: one,
    body: z.object({ reason: z.string().max(500) }),
    status: 204,
    run: (ctx, { params, body }) => withdrawArchiveItem(ctx, params.employerId, params.itemId, body.reason),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/archive-items/:itemId/file",
    summary: "下载归档材料的文件",
    may: "employer.read",
    params: one,
    produces: shownTypes,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId, itemId } = request.params as { employerId: string; itemId: string };
      const file = await withActor(db, clock, actor, (ctx) => archiveFile(ctx, employerId, itemId));
      return sendFile(reply, { db, clock, actor }, { ...file, name: file.fileName });
    },
  }),
];
