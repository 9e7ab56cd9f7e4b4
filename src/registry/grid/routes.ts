import { z } from "zod";
import { keepUpload, policy, route, sendFile, shownPictures, takeFile, withActor, type Route } from "#access";
import { mediaTypes } from "#platform";
import { errors } from "../errors.ts";
import { AreaCode, IdText } from "../schema.ts";
import { addPatrolPhoto, bindGrid, ownPatrol, patrol } from "./commands.ts";
import { listPatrols, readEmployerGrid, readGrid } from "./queries.ts";
import { Binding, Bound, EmployerGrid, GridView, PatrolInput, PatrolList } from "./schema.ts";
import { patrolPhoto } from "./store.ts";

const readers = ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer", "co-manager"] as const;
policy("registry.grid", {
  "grid.read": [...readers, "employer-manager", "employer-head"],
  "grid.read-staff": ["commission-officer", "commission-reviewer", "township-officer", "co-manager"],
  "grid.list-patrols": readers,
  "grid.bind": ["commission-officer", "township-officer"],
  "grid.patrol": ["commission-officer", "township-officer", "co-manager"],
});

const employer = z.object({ employerId: IdText });
const fileLimit = 20 * 1024 * 1024;

export const gridRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/grid",
    summary: "网格：各镇街人员、缺口和包保覆盖",
    may: "grid.read-staff",
    response: GridView,
    run: (ctx) => readGrid(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/grid-duties",
    summary: "绑定包保人：若干单位，或一个地区的全部单位",
    may: "grid.bind",
    body: Binding,
    response: Bound,
    run: (ctx, { body }) => bindGrid(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/patrols",
    summary: "巡查记录",
    may: "grid.list-patrols",
    query: z.object({ areaCode: AreaCode.optional(), problems: z.enum(["true", "false"]).optional() }),
    response: PatrolList,
    run: (ctx, { query }) => listPatrols(ctx, { areaCode: query.areaCode, problems: query.problems === "true" }),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/grid",
    summary: "一家单位的包保人和巡查记录",
    may: "grid.read",
    params: employer,
    response: EmployerGrid,
    run: (ctx, { params: { employerId } }) => readEmployerGrid(ctx, employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/patrols",
    summary: "登记一次巡查",
    may: "grid.patrol",
    params: employer,
    body: PatrolInput,
    status: 201,
    response: z.object({ patrolId: z.string() }),
    run: (ctx, { params: { employerId }, body }) => patrol(ctx, employerId, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/patrols/:patrolId/photos",
    summary: "给自己的一次巡查加照片（multipart）",
    may: "grid.patrol",
    params: z.object({ patrolId: IdText }),
    consumes: [mediaTypes.form],
    status: 201,
    response: z.object({ photoId: z.string() }),
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { patrolId } = request.params as { patrolId: string };
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, (ctx) => ownPatrol(ctx, patrolId));
      const part = await request.file({ limits: { fileSize: fileLimit } });
      if (!part || !shownPictures.slice(1).includes(part.mimetype)) throw errors.patrolPhoto();
      // Where and when it was taken is what a patrol photo is for.
      const file = await takeFile({ db, clock, actor }, part, { limit: fileLimit, tooLarge: errors.patrolPhoto, notes: "keep" });
      const photoId = await withActor(db, clock, actor, async (ctx) => {
        await keepUpload(ctx, file);
        return addPatrolPhoto(ctx, patrolId, file);
      });
      return reply.status(201).send({ photoId });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/patrol-photos/:photoId",
    summary: "巡查照片",
    may: "grid.read",
    params: z.object({ photoId: IdText }),
    produces: shownPictures,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { photoId } = request.params as { photoId: string };
      const file = await withActor(db, clock, actor, (ctx) => patrolPhoto(ctx.tx, photoId));
      if (!file) throw errors.patrolNotFound();
      return sendFile(reply, { db, clock, actor }, file);
    },
  }),
];
