import { z } from "zod";
import { areaRange, keepUpload, route, sendFile, shownPictures, takeFile, withActor, type Route } from "#access";
import { mediaTypes } from "#platform";
import { errors as declarationErrors } from "../declaration/errors.ts";
import { employerFacts } from "../declaration/store.ts";
import { assignSpotChecks, bringPhoto, checkDaily, checkTask, drawSpotCheck } from "./commands/index.ts";
import { errors } from "./errors.ts";
import "./policies.ts";
import { listSpotChecks, listTasks, readAccuracy, readSpotCheck, readTask, redraw } from "./queries.ts";
import {
  AccuracyView,
  Assignment,
  Checked,
  DailyFound,
  DrawInput,
  Officers,
  Photo,
  Redraw,
  SpotCheckList,
  SpotCheckView,
  TaskFound,
  TaskList,
  TaskView,
} from "./schema.ts";
import { officersOf, photoById } from "./store.ts";

const Id = z.uuid();
const check = z.object({ spotCheckId: Id });
const task = z.object({ taskId: Id });
const employer = z.object({ employerId: Id });
const fileLimit = 50 * 1024 * 1024;

export const spotCheckRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/spot-checks",
    summary: "申报信息抽查：历次抽取、进度和准确户数，每年至少一次有没有做",
    may: "spot-check.read",
    response: SpotCheckList,
    run: (ctx) => listSpotChecks(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/spot-checks",
    summary: "分层抽取一批申报单位核对",
    may: "spot-check.draw",
    body: DrawInput,
    status: 201,
    response: SpotCheckView,
    run: (ctx, { body }) => drawSpotCheck(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/spot-checks/:spotCheckId",
    summary: "一次抽查：种子、池、各层名额、各乡镇结果",
    may: "spot-check.read",
    params: check,
    response: SpotCheckView,
    run: (ctx, { params }) => readSpotCheck(ctx, params.spotCheckId),
  }),
  route({
    method: "GET",
    path: "/api/v1/spot-checks/:spotCheckId/redraw",
    summary: "用留存的池和种子重抽一遍，看是不是同一批单位",
    may: "spot-check.read",
    params: check,
    response: Redraw,
    run: (ctx, { params }) => redraw(ctx, params.spotCheckId),
  }),
  route({
    method: "GET",
    path: "/api/v1/spot-check-tasks",
    summary: "抽中的单位",
    may: "spot-check.read",
    query: z.object({
      spotCheckId: Id.optional(),
      areaCode: z
        .string()
        .regex(/^\d{12}$/)
        .optional(),
      /** an account, `me`, or `none` */
      assignedTo: z.union([z.enum(["me", "none"]), Id]).optional(),
      show: z.enum(["open", "overdue", "checked", "different"]).default("open"),
      cursor: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: TaskList,
    run: (ctx, { query }) => listTasks(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/spot-check-tasks/:taskId",
    summary: "一家抽中的单位：申报的内容和核对结果",
    may: "spot-check.read",
    params: task,
    response: TaskView,
    run: (ctx, { params }) => readTask(ctx, params.taskId),
  }),
  route({
    method: "POST",
    path: "/api/v1/spot-check-tasks/:taskId/check",
    summary: "填报抽查核对：行业、规模、申报的每个危害因素",
    may: "accuracy.check",
    params: task,
    body: TaskFound,
    status: 201,
    response: Checked,
    run: (ctx, { params, body }) => checkTask(ctx, params.taskId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/spot-check-officers",
    summary: "可以核对的人员和手上的任务数",
    may: "spot-check.assign",
    response: Officers,
    run: async (ctx) => ({ items: await officersOf(ctx.tx, areaRange(ctx.actor.areaCode)) }),
  }),
  route({
    method: "POST",
    path: "/api/v1/spot-check-assignments",
    summary: "把抽中的单位分派给人员",
    may: "spot-check.assign",
    body: Assignment,
    response: z.object({ count: z.int() }),
    run: (ctx, { body }) => assignSpotChecks(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/accuracy",
    summary: "一家单位申报的内容和历次核对",
    may: "accuracy.read",
    params: employer,
    response: AccuracyView,
    run: (ctx, { params }) => readAccuracy(ctx, params.employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/accuracy-checks",
    summary: "日常工作中核对申报信息，记下差异",
    may: "accuracy.check",
    params: employer,
    body: DailyFound,
    status: 201,
    response: Checked,
    run: (ctx, { params, body }) => checkDaily(ctx, params.employerId, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/accuracy-photos",
    summary: "上传核对现场照片（multipart）",
    may: "accuracy.check",
    params: employer,
    consumes: [mediaTypes.form],
    status: 201,
    response: Photo,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId } = request.params as { employerId: string };
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, async (ctx) => {
        if (!(await employerFacts(ctx.tx, employerId))) throw declarationErrors.employerUnknown();
      });
      const part = await request.file({ limits: { fileSize: fileLimit } });
      if (!part) throw errors.noFile();
      // Where and when it was taken is what a photo of a check is for.
      const file = await takeFile({ db, clock, actor }, part, { limit: fileLimit, tooLarge: errors.noFile, notes: "keep" });
      const field = part.fields["takenAt"];
      const taken = field && "value" in field && typeof field.value === "string" ? field.value : "";
      const photoId = await withActor(db, clock, actor, async (ctx) => {
        await keepUpload(ctx, file);
        return bringPhoto(ctx, employerId, {
          ...file,
          takenAt: Number.isNaN(Date.parse(taken)) ? null : taken,
        });
      });
      return reply.status(201).send({ photoId, sha256: file.sha256, bytes: file.bytes });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/accuracy-photos/:photoId",
    summary: "核对现场照片",
    may: "accuracy.read",
    params: z.object({ photoId: Id }),
    produces: shownPictures,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { photoId } = request.params as { photoId: string };
      const file = await withActor(db, clock, actor, (ctx) => photoById(ctx.tx, photoId));
      if (!file) throw errors.photoUnknown();
      return sendFile(reply, { db, clock, actor }, file);
    },
  }),
];
