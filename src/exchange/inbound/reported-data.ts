import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { Refusal } from "#kernel";
import { authenticate, authorise, route, withActor, type Actor, type RawTools } from "#access";
import { errors } from "./errors.ts";
import { listLines, readSubmission } from "./queries/submissions.ts";
import { ReportedAnswer } from "./schema.ts";
import { submitBytes } from "./submit.ts";
import { takeSubmission } from "./take.ts";
import { makeLog, mediaTypes } from "#platform";

const limit = 64 << 20;
/** Messages up to this size are read before the answer; larger ones are answered with their receipt number. */
const answeredAtOnce = 1 << 20;
const log = makeLog("error");

const bodyOf = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw errors.tooLarge({ limit: "64 MB" });
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** The JSON in the form field `reportData`, however the form is encoded; or the body itself when it is JSON. */
const reportData = async (request: FastifyRequest): Promise<Buffer> => {
  if (request.isMultipart()) {
    for await (const part of request.parts()) {
      if (part.fieldname !== "reportData") {
        if (part.type === "file") part.file.resume();
        continue;
      }
      if (part.type === "file") return bodyOf(part.file);
      return Buffer.from(String(part.value ?? ""));
    }
    throw errors.reportDataMissing();
  }
  if (!(request.body instanceof Readable)) throw errors.reportDataMissing();
  const body = await bodyOf(request.body);
  if (/x-www-form-urlencoded/.test(String(request.headers["x-body-type"] ?? ""))) {
    const field = new URLSearchParams(body.toString("utf8")).get("reportData");
    if (field === null || field === "") throw errors.reportDataMissing();
    return Buffer.from(field);
  }
  if (body.length === 0) throw errors.reportDataMissing();
  return body;
};

/** The key in the header, or in the address: a clinic's product is switched over by its address alone. */
const sender = async (request: FastifyRequest, { db, clock }: RawTools): Promise<Actor> => {
  const { key } = request.query as { key?: string };
  const asked = key
    ? (Object.create(request, { headers: { value: { ...request.headers, "x-api-key": key } } }) as FastifyRequest)
    : request;
  const actor = await authenticate(asked, db, clock);
  authorise(actor, "submission.submit");
  return actor;
};

const take = async (request: FastifyRequest, reply: FastifyReply, tools: RawTools): Promise<void> => {
  const answer = (status: number, msg: string, result: unknown): unknown =>
    reply.status(status >= 500 ? status : 200).send({ status, msg, result });
  try {
    const actor = await sender(request, tools);
    const bytes = await reportData(request);
    const receipt = await submitBytes({ ...tools, actor }, { bytes: Readable.from([bytes]), name: "reportData.json", kind: "exam-cards" });
    if (bytes.length > answeredAtOnce)
      return void (await answer(200, `已接收，回执号 ${receipt.receiptNo}`, { receiptNo: receipt.receiptNo }));
    await takeSubmission({ db: tools.db, clock: tools.clock, log }, receipt.submissionId);
    const { s, lines } = await withActor(tools.db, tools.clock, actor, async (ctx) => ({
      s: await readSubmission(ctx, receipt.submissionId),
      lines: (await listLines(ctx, receipt.submissionId, { limit: 200 })).items,
    }));
    const result = {
      receiptNo: receipt.receiptNo,
      accepted: s.accepted,
      held: s.held,
      refused: s.refused,
      cards: lines.map((l) => ({
        code: l.recordKey,
        outcome: l.outcomeLabel,
        errorCode: l.code,
        says: l.sentence,
        remedy: l.remedy,
        place: l.place,
      })),
    };
    const first = lines.find((l) => l.outcome === "refused");
    if (s.failure) return void (await answer(422, `${s.failure.says}${s.failure.remedy}`, result));
    if (first) return void (await answer(422, `${first.sentence ?? ""}${first.remedy ?? ""}`, result));
    await answer(200, s.held > 0 ? "已接收，部分个案卡待单位核实后自动入库" : "上报成功", result);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await answer(error.status, `${error.says}${error.remedy}`, { code: error.code });
  }
};

const at = (path: string) =>
  route({
    method: "POST",
    path,
    summary: "前置机接口：表单字段 reportData，与现有体检软件相同，只需更换地址",
    may: "public",
    query: z.object({ key: z.string().optional().describe("接口密钥，也可以放在 x-api-key 请求头") }),
    consumes: [mediaTypes.encoded, mediaTypes.form, "application/json"],
    response: ReportedAnswer,
    raw: true,
    stream: true,
    run: take,
  });

export const reportedDataRoutes = [at("/reported_data"), at("/api/v1/reported_data")];
