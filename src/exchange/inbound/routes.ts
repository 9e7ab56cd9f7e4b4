import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { enqueue, mediaTypes } from "#platform";
import { audit, route, sendFile, withActor, type RawTools } from "#access";
import { errors } from "./errors.ts";
import { listLines, listSubmissions, readSubmission, submissionDetail } from "./queries/submissions.ts";
import { attachmentHeader, writeReceipt } from "./receipt.ts";
import { editionsOf } from "./editions.ts";
import { EditionBody, LinePage, LineQuery, Receipts, SubmissionDetail, SubmissionPage, SubmissionQuery, type Receipt } from "./schema.ts";
import { insertEdition, reopenSubmission } from "./store.ts";
import { reportedDataRoutes } from "./reported-data.ts";
import { submitBytes } from "./submit.ts";
import { examCardTemplate } from "../formats/exam-card-xlsx/template.ts";
import { takeJob } from "./take.ts";

const Id = z.object({ submissionId: z.uuid() });
const maxFiles = 20;

const receive = async (request: FastifyRequest, reply: FastifyReply, tools: RawTools): Promise<void> => {
  const query = request.query as { kind?: string; family?: string };
  const receipts: Receipt[] = [];
  if (request.isMultipart()) {
    let kind = query.kind;
    for await (const part of request.parts()) {
      if (part.type === "field") {
        if (part.fieldname === "kind" && typeof part.value === "string") kind = part.value;
        continue;
      }
      if (receipts.length >= maxFiles) throw errors.tooMany({ limit: maxFiles });
      receipts.push(await submitBytes(tools, { bytes: part.file, name: part.filename ?? "", kind, family: query.family }));
    }
  } else {
    const given = request.headers["x-file-name"];
    const name = typeof given === "string" ? safeDecode(given) : "接口上报";
    if (!(request.body instanceof Readable)) throw errors.empty();
    receipts.push(await submitBytes(tools, { bytes: request.body, name, kind: query.kind, family: query.family }));
  }
  const first = receipts[0];
  if (!first) throw errors.empty();
  await reply
    .status(202)
    .header("Location", `/api/v1/submissions/${first.submissionId}`)
    .send({ ...first, items: receipts });
};
const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const original = async (request: FastifyRequest, reply: FastifyReply, { db, clock, actor }: RawTools): Promise<void> => {
  const { submissionId } = request.params as { submissionId: string };
  const s = await withActor(db, clock, actor, async (ctx) => {
    const row = await readSubmission(ctx, submissionId);
    await audit(ctx, {
      action: "submission.original-read",
      subjectKind: "submission",
      subjectId: submissionId,
      details: { receiptNo: row.receiptNo },
    });
    return row;
  });
  await sendFile(
    reply.header("Content-Length", String(s.bytes)).header("X-Checksum-SHA256", s.fileSha256),
    { db, clock, actor },
    { sha256: s.fileSha256, name: s.fileName, mediaType: mediaTypes.bytes },
  );
};

const template = async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  await reply
    .header("Content-Type", mediaTypes.workbook)
    .header("Content-Disposition", attachmentHeader("个案卡上报模板.xlsx"))
    .send(await examCardTemplate());
};

export const inboundRoutes = [
  ...reportedDataRoutes,
  route({
    method: "GET",
    path: "/api/v1/submission-templates/exam-cards.xlsx",
    summary: "个案卡 Excel 模板",
    may: "signed-in",
    produces: [mediaTypes.workbook],
    raw: true,
    run: template,
  }),
  route({
    method: "POST",
    path: "/api/v1/submissions",
    summary: "上报文件：个案卡、检测报告、申报、名单；回执号随即给出，读取在后台进行",
    may: "submission.submit",
    status: 202,
    query: z.object({
      kind: z.string().optional().describe("报送的内容；不写时按文件认"),
      family: z.string().optional().describe("格式；不写时按文件认"),
    }),
    consumes: [mediaTypes.form, mediaTypes.bytes, mediaTypes.xml, mediaTypes.zip, mediaTypes.csv, mediaTypes.workbook],
    response: Receipts,
    raw: true,
    stream: true,
    run: receive,
  }),
  route({
    method: "GET",
    path: "/api/v1/submissions",
    summary: "回执列表",
    may: "submission.read",
    query: SubmissionQuery,
    response: SubmissionPage,
    run: (ctx, { query }) => listSubmissions(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/submissions/:submissionId",
    summary: "一份回执：进度、计数、按原因归类",
    may: "submission.read",
    params: Id,
    response: SubmissionDetail,
    run: (ctx, { params }) => submissionDetail(ctx, params.submissionId),
  }),
  route({
    method: "GET",
    path: "/api/v1/submissions/:submissionId/lines",
    summary: "逐条结果",
    may: "submission.read",
    params: Id,
    query: LineQuery,
    response: LinePage,
    run: (ctx, { params, query }) => listLines(ctx, params.submissionId, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/submissions/:submissionId/receipt.xlsx",
    summary: "未入库各条的表格，列与上报的表相同",
    may: "submission.read",
    params: Id,
    produces: [mediaTypes.workbook],
    exports: true,
    raw: true,
    run: writeReceipt,
  }),
  route({
    method: "GET",
    path: "/api/v1/submissions/:submissionId/original",
    summary: "收到的原文件",
    may: "submission.read",
    params: Id,
    produces: [mediaTypes.bytes],
    exports: true,
    raw: true,
    run: original,
  }),
  route({
    method: "POST",
    path: "/api/v1/submissions/:submissionId/resume",
    summary: "中断的文件从停下的地方继续读取",
    may: "submission.submit",
    params: Id,
    status: 202,
    response: Receipts.pick({ submissionId: true }),
    run: async (ctx, { params }) => {
      await readSubmission(ctx, params.submissionId);
      if (!(await reopenSubmission(ctx.tx, params.submissionId))) throw errors.notFailed();
      await enqueue(ctx.tx, takeJob, { submissionId: params.submissionId });
      await audit(ctx, { action: "submission.resumed", subjectKind: "submission", subjectId: params.submissionId });
      return { submissionId: params.submissionId };
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/sender-editions",
    summary: "登记本机构所用的数据交换文档版本；登记的版本优先于文件的样子",
    may: "submission.edition",
    body: EditionBody,
    response: EditionBody,
    run: async (ctx, { body }) => {
      const known = editionsOf(body.family);
      if (!known.includes(body.edition)) throw errors.editionUnknown({ edition: body.edition, editions: known });
      const { actor } = ctx;
      await insertEdition(ctx.tx, {
        ...body,
        organisationId: actor.organisationId,
        areaCode: actor.areaCode,
        setOn: ctx.clock.today(),
        accountId: actor.accountId,
      });
      await audit(ctx, { action: "sender-edition.set", subjectKind: "organisation", subjectId: actor.organisationId, details: body });
      return body;
    },
  }),
];
