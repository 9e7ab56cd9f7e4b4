import { z } from "zod";
import { route, type Route } from "#access";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { mergeEmployers, splitEmployer, undoIdentityAct } from "./commands/identity.ts";
import { decide, reopenLine, startMatch } from "./commands/lists.ts";
import { IdentityQuery, listIdentityActs, splitOffer } from "./queries/identity.ts";
import { declarationRate, LinesQuery, listLines, listLists, ListsQuery, listSources, readLine, readList } from "./queries/lists.ts";
import {
  Decision,
  IdentityPage,
  LineDetail,
  LinePage,
  ListDetail,
  ListRate,
  ListPage,
  MatchRequest,
  MergeRequest,
  SourcesView,
  SplitOffer,
  SplitRequest,
} from "./schema.ts";

const list = z.object({ listId: IdText });
const line = list.extend({ lineNo: z.coerce.number().int().min(1).max(100_000_000) });
const employer = z.object({ employerId: IdText });
const act = z.object({ actId: IdText });
const Reason = z.object({ reason: z.string().max(500) });

/** Reads what a raw route was sent. @throws Refusal RG-1509 */
const read = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
  const result = schema.safeParse(value ?? {});
  if (!result.success) throw errors.requestForm({ field: result.error.issues[0]?.path.join(".") ?? "" });
  return result.data;
};

const listRoutes = [
  route({
    method: "GET",
    path: "/api/v1/list-sources",
    summary: "名单来源和各来源的列对应",
    may: "list.read",
    response: SourcesView,
    run: (ctx) => listSources(ctx),
  }),
  route({
    method: "GET",
    path: "/api/v1/source-lists",
    summary: "收到的名单",
    may: "list.read",
    query: ListsQuery,
    response: ListPage,
    run: (ctx, { query }) => listLists(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/source-lists/:listId",
    summary: "一份名单：表头、样行、列对应和进度",
    may: "list.read",
    params: list,
    response: ListDetail,
    run: (ctx, { params: { listId } }) => readList(ctx, listId),
  }),
  route({
    method: "GET",
    path: "/api/v1/source-lists/:listId/declaration-rate",
    summary: "以一份名单（如现状调查）的单位为分母的申报率",
    may: "list.read",
    params: list,
    response: ListRate,
    run: (ctx, { params: { listId } }) => declarationRate(ctx, listId),
  }),
  route({
    method: "POST",
    path: "/api/v1/source-lists/:listId/matching",
    summary: "指明来源和列，开始比对；再次比对只重判未定的行",
    may: "list.match",
    params: list,
    body: MatchRequest,
    status: 202,
    response: z.object({ state: z.literal("queued") }),
    run: (ctx, { params: { listId }, body }) => startMatch(ctx, listId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/source-lists/:listId/lines",
    summary: "名单各行的结果",
    may: "list.read",
    params: list,
    query: LinesQuery,
    response: LinePage,
    run: (ctx, { params: { listId }, query }) => listLines(ctx, listId, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/source-lists/:listId/lines/:lineNo",
    summary: "一行与候选单位并列，分数逐项说明",
    may: "list.read",
    params: line,
    response: LineDetail,
    run: (ctx, { params: { listId, lineNo } }) => readLine(ctx, listId, lineNo),
  }),
  route({
    method: "POST",
    path: "/api/v1/source-lists/:listId/lines/:lineNo/decision",
    summary: "人工判断一行：已有单位、新单位或不纳入",
    may: "list.decide",
    params: line,
    body: Decision,
    response: z.object({ employerId: z.string().nullable() }),
    run: (ctx, { params: { listId, lineNo }, body }) => decide(ctx, listId, lineNo, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/source-lists/:listId/lines/:lineNo/reopening",
    summary: "撤销一行的结论，重新判断",
    may: "list.decide",
    params: line,
    body: Reason,
    status: 204,
    run: (ctx, { params: { listId, lineNo }, body }) => reopenLine(ctx, listId, lineNo, body.reason),
  }),
];

const identityRoutes = [
  route({
    method: "GET",
    path: "/api/v1/identity-acts",
    summary: "并户、分户记录",
    may: "list.read",
    query: IdentityQuery,
    response: IdentityPage,
    run: (ctx, { query }) => listIdentityActs(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/merges",
    summary: "把另一家单位并入这家",
    may: "employer.merge",
    params: employer,
    body: MergeRequest,
    response: z.object({ actId: z.string(), moved: z.number() }),
    status: 201,
    raw: true,
    run: async (request, reply, tools) =>
      reply.status(201).send(await mergeEmployers(tools, read(employer, request.params).employerId, read(MergeRequest, request.body))),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/splits",
    summary: "分户时可以带走的记录",
    may: "employer.merge",
    params: employer,
    response: SplitOffer,
    run: (ctx, { params: { employerId } }) => splitOffer(ctx, employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/splits",
    summary: "由这家单位分出一家",
    may: "employer.merge",
    params: employer,
    body: SplitRequest,
    response: z.object({ actId: z.string(), employerId: z.string(), moved: z.number() }),
    status: 201,
    raw: true,
    run: async (request, reply, tools) =>
      reply.status(201).send(await splitEmployer(tools, read(employer, request.params).employerId, read(SplitRequest, request.body))),
  }),
  route({
    method: "POST",
    path: "/api/v1/identity-acts/:actId/undo",
    summary: "撤销一次并户或分户",
    may: "employer.merge",
    params: act,
    body: Reason,
    response: z.object({ actId: z.string() }),
    status: 201,
    raw: true,
    run: async (request, reply, tools) =>
      reply.status(201).send(await undoIdentityAct(tools, read(act, request.params).actId, read(Reason, request.body).reason)),
  }),
];

/** Lists of employers, their matching, and merging and splitting. */
export const matchingRoutes: readonly Route[] = [...listRoutes, ...identityRoutes];
