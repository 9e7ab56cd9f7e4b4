import { route, type Route, withActor } from "#access";
import { isId } from "#kernel";
import { filesOf, mediaTypes } from "#platform";
import { z } from "zod";
import { voidDocument } from "./commands.ts";
import { DocumentItem, DocumentList, Verification } from "./contract.ts";
import { paperRoutes } from "./papers/routes.ts";
import { itemOf, listDocuments, readDocument, verifyDocument } from "./queries.ts";

const Id = z.string().refine(isId);
export const documentRoutes: readonly Route[] = [
  ...paperRoutes,
  route({
    method: "GET",
    path: "/api/v1/documents",
    summary: "文书列表",
    may: "document.read",
    query: z.object({ kind: z.string().optional(), employerId: Id.optional(), subjectId: Id.optional(), after: Id.optional() }),
    response: DocumentList,
    run: (ctx, { query }) => listDocuments(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/documents/:documentId",
    summary: "文书",
    may: "document.read",
    params: z.object({ documentId: Id }),
    response: DocumentItem,
    run: async (ctx, { params }) => itemOf(await readDocument(ctx, params.documentId)),
  }),
  route({
    method: "GET",
    path: "/api/v1/documents/:documentId/file",
    summary: "文书的 PDF",
    may: "document.read",
    params: z.object({ documentId: Id }),
    produces: [mediaTypes.pdf],
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { documentId } = request.params as { documentId: string };
      const found = await withActor(db, clock, actor, (ctx) => readDocument(ctx, documentId));
      return reply
        .header("Content-Type", mediaTypes.pdf)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", `inline; filename*=UTF-8''${encodeURIComponent(`${found.documentNo}.pdf`)}`)
        .send(filesOf(db).open(found.fileSha256));
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/documents/:documentId/void",
    summary: "作废文书",
    may: "document.void",
    params: z.object({ documentId: Id }),
    body: z.object({ reason: z.string().max(500) }),
    response: DocumentItem,
    run: async (ctx, { params, body }) => itemOf(await voidDocument(ctx, params.documentId, body.reason)),
  }),
  route({
    method: "GET",
    path: "/api/v1/public/documents/:code",
    summary: "核验文书",
    may: "public",
    // Codes cannot be guessed; the limit keeps anybody from trying at our cost.
    perMinute: 30,
    params: z.object({ code: z.string().max(100) }),
    response: Verification,
    raw: true,
    run: async (request, reply, { db }) => reply.send(await verifyDocument(db, (request.params as { code: string }).code)),
  }),
];
