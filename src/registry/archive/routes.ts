import { z } from "zod";
import { policy, route, withActor, type Route } from "#access";
import { filesOf, mediaTypes, recordFile } from "#platform";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { filable, fileArchiveItem, withdrawArchiveItem, type KeptFile } from "./commands.ts";
import { archiveFile, listArchiveItems } from "./queries.ts";
import { archiveFileLimit, ArchiveItemInput, ArchiveItemList } from "./schema.ts";

policy("registry.archive", {
  "archive.file": ["commission-officer", "township-officer", "employer-manager", "employer-head"],
});

const employer = z.object({ employerId: IdText });
const one = employer.extend({ itemId: IdText });
const showable = /^(image\/(png|jpeg|webp|gif)|application\/pdf)$/;

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
      let file: KeptFile | undefined;
      for await (const part of request.parts({ limits: { fileSize: archiveFileLimit, files: 1, fields: 10, fieldSize: 8000 } })) {
        if (part.type === "field") fields[part.fieldname] = typeof part.value === "string" ? part.value : "";
        else {
          const stored = await filesOf(db).put(part.file, archiveFileLimit);
          // Past the limit the reader cuts the stream: what was kept is not the file.
          if (part.file.truncated) throw errors.archiveTooLarge({ limit: archiveFileLimit / 1024 / 1024 }, "file");
          if (stored.bytes > 0) file = { ...stored, name: part.filename.slice(0, 200), mediaType: part.mimetype };
        }
      }
      const input = ArchiveItemInput.safeParse(fields);
      if (!input.success) throw errors.archiveForm({ field: input.error.issues.map((i) => i.path.join(".")).join("、") });
      const made = await withActor(db, clock, actor, async (ctx) => {
        if (file) await recordFile(ctx.tx, file);
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
    produces: [mediaTypes.bytes, mediaTypes.pdf, "image/png", "image/jpeg", "image/webp", "image/gif"],
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId, itemId } = request.params as { employerId: string; itemId: string };
      const file = await withActor(db, clock, actor, (ctx) => archiveFile(ctx, employerId, itemId));
      const safe = showable.test(file.mediaType);
      return reply
        .header("Content-Type", safe ? file.mediaType : "application/octet-stream")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
        .header("Content-Disposition", `${safe ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
        .send(filesOf(db).open(file.sha256));
    },
  }),
];
