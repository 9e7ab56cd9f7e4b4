import { keepUpload, route, sendFile, shownTypes, takeFile, withActor, type Route } from "#access";
import { mediaTypes } from "#platform";
import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";
import { acknowledge, filePaper, keepFile, nameWorkers, recipientsOf, requireFiles, writeTexts } from "./commands.ts";
import { errors } from "./errors.ts";
import { myNotices, readNotices } from "./queries.ts";
import { FileTaken, MyNotice, NoticesView, NoticeTexts } from "./schema.ts";
import { noticeEmployer } from "./store.ts";

const One = z.object({ employerId: z.uuid() });
const fileLimit = 50 * 1024 * 1024;

export const noticeRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/notices",
    summary: "职业病危害告知：各岗位告知内容、打印版本、是否过时、签收人数",
    may: "notice.read",
    params: One,
    response: NoticesView,
    run: (ctx, { params }) => readNotices(ctx, params.employerId),
  }),
  route({
    method: "PUT",
    path: "/api/v1/employers/:employerId/notice-texts/:agentCode",
    summary: "单位填写一种因素的告知内容，存为新版本",
    may: "notice.write",
    params: One.extend({ agentCode: z.string().regex(/^\d{1,6}$/) }),
    body: NoticeTexts,
    response: z.object({ version: z.int() }),
    run: (ctx, { params, body }) => writeTexts(ctx, params.employerId, params.agentCode, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/notice-posts/:postId/workers",
    summary: "岗位上要在本人页面确认告知的劳动者",
    may: "notice.name-workers",
    params: One.extend({ postId: z.uuid() }),
    response: z.object({ workerIds: z.array(z.uuid()) }),
    run: (ctx, { params }) => recipientsOf(ctx, params.employerId, params.postId),
  }),
  route({
    method: "PUT",
    path: "/api/v1/employers/:employerId/notice-posts/:postId/workers",
    summary: "指定岗位上要在本人页面确认告知的劳动者",
    may: "notice.name-workers",
    params: One.extend({ postId: z.uuid() }),
    body: z.object({ workerIds: z.array(z.uuid()).max(2000) }),
    response: z.object({ named: z.int() }),
    run: (ctx, { params, body }) => nameWorkers(ctx, params.employerId, params.postId, body.workerIds),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/notices/:noticeId/papers",
    summary: "签字后的告知书存档：扫描件、签字日期、签字人数",
    may: "notice.file",
    params: One.extend({ noticeId: z.uuid() }),
    body: z.object({ postId: z.uuid(), fileId: z.uuid(), people: z.int().min(1).max(100_000), signedOn: DayText }),
    status: 201,
    response: z.object({ receiptId: z.uuid() }),
    run: (ctx, { params, body }) => filePaper(ctx, params.employerId, params.noticeId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/my-notices",
    summary: "我的岗位的职业病危害告知",
    may: "notice.acknowledge",
    response: z.object({ items: z.array(MyNotice) }),
    run: (ctx) => myNotices(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/my-notices/:noticeId/acknowledgement",
    summary: "劳动者确认已被告知",
    may: "notice.acknowledge",
    params: z.object({ noticeId: z.uuid() }),
    body: z.object({ postId: z.uuid(), contentKey: z.string().max(64) }),
    response: z.object({ acknowledgedOn: DayText }),
    run: (ctx, { params, body }) => acknowledge(ctx, params.noticeId, body.postId, body.contentKey),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/kept-files",
    summary: "上传签字页、照片等证明文件（multipart）",
    may: "kept-file.bring",
    params: One,
    consumes: [mediaTypes.form],
    status: 201,
    response: FileTaken,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId } = request.params as z.infer<typeof One>;
      // Scope first: bytes are taken only from who may bring them.
      await withActor(db, clock, actor, async (ctx) => {
        if (!(await noticeEmployer(ctx.tx, employerId))) throw errors.employerUnknown();
      });
      const part = request.isMultipart() ? await request.file({ limits: { fileSize: fileLimit } }) : undefined;
      if (!part) throw errors.noFile();
      const file = await takeFile({ db, clock, actor }, part, {
        limit: fileLimit,
        tooLarge: () => errors.tooLarge({ limit: fileLimit / 1024 / 1024 }),
        notes: "remove",
      });
      const fileId = await withActor(db, clock, actor, async (ctx) => {
        await keepUpload(ctx, file);
        return keepFile(ctx, employerId, file);
      });
      return reply.status(201).send({ fileId, name: file.name, bytes: file.bytes, sha256: file.sha256 });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/kept-files/:fileId",
    summary: "打开证明文件",
    may: "kept-file.read",
    params: One.extend({ fileId: z.uuid() }),
    produces: shownTypes,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId, fileId } = request.params as { employerId: string; fileId: string };
      const [file] = await withActor(db, clock, actor, (ctx) => requireFiles(ctx, employerId, [fileId]));
      return sendFile(reply, { db, clock, actor }, file!);
    },
  }),
];
