import { keepsNotes, keepUpload, route, sendFile, shownTypes, takeFile, withActor, type Route } from "#access";
import { day, isDay, isId } from "#kernel";
import { mediaTypes } from "#platform";
import { z } from "zod";
import { bringFile, performAct } from "./commands/index.ts";
import { errors } from "./errors.ts";
import { allProgrammes } from "./programme.ts";
import { CasesView, CaseView, DeskView, FileView, ProgrammesView, WaitingView } from "./schema.ts";
import { evidenceFile, listCases, readCase, waitingForOthers, workqueue } from "./queries.ts";

const Id = z.string().refine(isId);
const DayText = z.string().refine(isDay, "应是日期，如 2025-08-31").transform(day);
const fileLimit = 200 * 1024 * 1024;

export const caseRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/desk",
    summary: "等我办",
    may: "desk.read",
    response: DeskView,
    run: (ctx) => workqueue(ctx),
  }),
  route({
    method: "GET",
    path: "/api/v1/desk/waiting",
    summary: "等别人",
    may: "desk.read",
    response: WaitingView,
    run: (ctx) => waitingForOthers(ctx),
  }),
  route({
    method: "GET",
    path: "/api/v1/programmes",
    summary: "办理程序",
    may: "case.read",
    response: ProgrammesView,
    run: () => ({
      items: allProgrammes().map((p) => ({
        id: p.id,
        version: p.version,
        from: p.from,
        title: p.title,
        stages: p.stages.map(({ id, title }) => ({ id, title })),
      })),
    }),
  }),
  route({
    method: "GET",
    path: "/api/v1/cases",
    summary: "事项列表",
    may: "case.read",
    query: z.object({
      programme: z.string().optional(),
      stage: z.string().optional(),
      state: z.enum(["open", "closed"]).optional(),
      employerId: Id.optional(),
      areaCode: z
        .string()
        .regex(/^\d{12}$/)
        .optional(),
      dueUntil: DayText.optional(),
      overdue: z.stringbool().optional(),
      after: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    response: CasesView,
    run: (ctx, { query }) => listCases(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/cases/:caseId",
    summary: "事项：阶段、期限、可办事项、办理记录、证据",
    may: "case.read",
    params: z.object({ caseId: Id }),
    response: CaseView,
    run: (ctx, { params }) => readCase(ctx, params.caseId),
  }),
  route({
    method: "POST",
    path: "/api/v1/cases/:caseId/acts",
    summary: "办理：按事项列出的可办事项",
    may: "case.act",
    params: z.object({ caseId: Id }),
    body: z.object({
      act: z.string().max(60),
      input: z.record(z.string(), z.unknown()).default({}),
      note: z.string().max(2000).default(""),
      revision: z.int().min(1),
      replacesActNo: z.int().min(2).optional(),
    }),
    response: CaseView,
    run: async (ctx, { params, body: { act, replacesActNo, ...rest } }) => {
      await performAct(ctx, params.caseId, act, { ...rest, ...(replacesActNo === undefined ? {} : { replacesActNo }) });
      return readCase(ctx, params.caseId);
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/cases/:caseId/files",
    summary: "上传证据文件（multipart）",
    may: "case.act",
    params: z.object({ caseId: Id }),
    consumes: [mediaTypes.form],
    status: 201,
    response: FileView,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { caseId } = request.params as { caseId: string };
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, (ctx) => readCase(ctx, caseId));
      const part = await request.file({ limits: { fileSize: fileLimit } });
      if (!part) throw errors.noFile();
      const file = await takeFile({ db, clock, actor }, part, {
        limit: fileLimit,
        tooLarge: () => errors.tooLarge({ limit: fileLimit / 1024 / 1024 }),
        notes: keepsNotes(actor) ? "keep" : "remove",
      });
      const text = (name: string): string | undefined => {
        const field = part.fields[name];
        return field && "value" in field && typeof field.value === "string" ? field.value : undefined;
      };
      const takenAt = text("takenAt");
      const evidenceId = await withActor(db, clock, actor, async (ctx) => {
        await keepUpload(ctx, file);
        return bringFile(ctx, caseId, {
          ...file,
          offline: text("offline") === "true",
          ...(takenAt !== undefined && !Number.isNaN(Date.parse(takenAt)) ? { takenAt } : {}),
        });
      });
      return reply.status(201).send({ evidenceId, sha256: file.sha256, sm3: file.sm3, bytes: file.bytes });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/cases/:caseId/files/:evidenceId",
    summary: "下载证据文件",
    may: "case.read",
    params: z.object({ caseId: Id, evidenceId: Id }),
    produces: shownTypes,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { caseId, evidenceId } = request.params as { caseId: string; evidenceId: string };
      const file = await withActor(db, clock, actor, (ctx) => evidenceFile(ctx, caseId, evidenceId));
      return sendFile(reply, { db, clock, actor }, file);
    },
  }),
];
