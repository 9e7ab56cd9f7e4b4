import { Readable } from "node:stream";
import { openableOf, policy, route, withActor, type Route } from "#access";
import { isId } from "#kernel";
import { filesOf, mediaTypes } from "#platform";
import { readEmployer } from "#registry";
import { z } from "zod";
import { DocumentItem } from "../documents/contract.ts";
import { itemOf } from "../documents/queries.ts";
import { readArchive } from "./assemble.ts";
import { bundleEntries, issueArchive } from "./bundle.ts";
import { packed } from "./pack.ts";
import { institutionsUsed } from "./queries.ts";
import { ArchiveView, InstitutionsUsed } from "./schema.ts";

policy("exchange.archive", {
  "archive.print": [
    "commission-officer",
    "commission-reviewer",
    "cdc-officer",
    "inspector",
    "township-officer",
    "employer-manager",
    "employer-head",
  ],
});

const Id = z.string().refine(isId);
const params = z.object({ employerId: Id });
const template = z.string().max(40).default("national-six");
const Bundle = z.object({ template });

export const archiveRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/archive",
    summary: "职业卫生档案：按样式逐盒列出有什么、缺什么",
    may: "employer.read",
    params,
    query: z.object({ template }),
    response: ArchiveView,
    run: (ctx, { params: { employerId }, query }) => readArchive(ctx, employerId, query.template),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/archive-bundles",
    summary: "出具职业卫生档案：编号、目录、缺项和附件清单",
    may: "archive.print",
    params,
    body: Bundle,
    status: 201,
    response: DocumentItem,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId } = request.params as { employerId: string };
      const { template: asked } = Bundle.parse(request.body ?? {});
      const made = await withActor(db, clock, actor, (ctx) => issueArchive(ctx, filesOf(db), employerId, asked));
      return reply.status(201).send(itemOf(made));
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/documents/:documentId/bundle",
    summary: "职业卫生档案的目录和全部附件，一个压缩包",
    may: "document.read",
    params: z.object({ documentId: Id }),
    exports: true,
    produces: [mediaTypes.zip],
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { documentId } = request.params as { documentId: string };
      const { document, entries } = await withActor(db, clock, actor, (ctx) => bundleEntries(ctx, documentId));
      const open = await openableOf({ db, clock, actor }, entries);
      return reply
        .header("Content-Type", mediaTypes.zip)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`职业卫生档案 ${document.documentNo}.zip`)}`)
        .send(Readable.from(packed(filesOf(db), open, Date.parse(`${document.issuedOn}T00:00:00+08:00`) / 1000)));
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/institutions",
    summary: "单位用过的检测、体检机构",
    may: "employer.read",
    params,
    response: InstitutionsUsed,
    run: async (ctx, { params: { employerId } }) => {
      const { employer } = await readEmployer(ctx, employerId);
      return { items: await institutionsUsed(ctx, employer.employerId) };
    },
  }),
];
