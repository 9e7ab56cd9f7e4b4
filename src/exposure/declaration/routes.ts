import { z } from "zod";
import { route } from "#access";
import { acceptDeclaration, putDraft, returnDeclaration, submitDeclaration, tryDeclaration } from "./commands/index.ts";
import { enteredFields } from "./fields.ts";
import {
  declarationDifference,
  listDeclarations,
  prefillDeclaration,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
} from "./queries/index.ts";
import { occasionIds, occasions } from "./rules/index.ts";
import { DayText } from "../monitoring/schema.ts";
import { DeclarationContent, Kind, State } from "./schema.ts";
import {
  Accepted,
  CheckAnswer,
  DeclarationAnswer,
  DeclarationList,
  DeclarationView,
  DifferenceView,
  Draft,
  DraftContent,
  FieldView,
  OccasionView,
  Prefill,
  UndeclaredList,
} from "./views.ts";

const Id = z.uuid();
const One = z.object({ declarationId: Id });
const AreaCode = z
  .string()
  .regex(/^\d{12}$/)
  .optional();
const Page = { cursor: z.string().max(80).optional(), limit: z.coerce.number().int().min(1).max(200).optional() };

export const declarationRoutes = [
  route({
    method: "GET",
    path: "/api/v1/declarations",
    summary: "申报清单",
    may: "declaration.read",
    query: z.object({
      employerId: Id.optional(),
      areaCode: AreaCode,
      state: State.optional(),
      kind: Kind.optional(),
      receiptNo: z.string().max(40).optional(),
      ...Page,
    }),
    response: DeclarationList,
    run: (ctx, { query }) => listDeclarations(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/declaration-fields",
    summary: "申报表字段",
    may: "signed-in",
    response: z.object({ items: z.array(FieldView).readonly() }),
    run: () => ({ items: enteredFields }),
  }),
  route({
    method: "GET",
    path: "/api/v1/declaration-occasions",
    summary: "申报事由：从哪天起算、几日内、依据哪一条",
    may: "signed-in",
    response: z.object({ items: z.array(OccasionView) }),
    run: () => ({ items: occasionIds.map((occasion) => ({ occasion, ...occasions[occasion] })) }),
  }),
  route({
    method: "GET",
    path: "/api/v1/undeclared-employers",
    summary: "应申报未申报和更新超期的单位，可按行业风险和人数筛选",
    may: "declaration.read",
    query: z.object({
      areaCode: AreaCode,
      risk: z.enum(["serious", "general", "unknown"]).optional(),
      minWorkers: z.coerce.number().int().min(1).max(1_000_000).optional(),
      ...Page,
    }),
    response: UndeclaredList,
    run: (ctx, { query }) => undeclaredEmployers(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/declarations/draft",
    summary: "申报草稿",
    may: "declaration.draft",
    response: Draft,
    run: (ctx) => readDraft(ctx, ctx.actor.employerId!),
  }),
  route({
    method: "PUT",
    path: "/api/v1/declarations/draft",
    summary: "保存申报草稿，用 If-Match 写明依据的是第几次保存",
    may: "declaration.draft",
    body: DraftContent,
    response: Draft.pick({ revision: true }),
    raw: true,
    run: async (request, reply, tools) => {
      const { revision } = await putDraft(tools, request.headers["if-match"], request.body);
      return reply.header("ETag", `"${revision}"`).send({ revision });
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/declaration-checks",
    summary: "只检查申报内容，不提交",
    may: "declaration.file",
    body: z.object({ employerId: Id, kind: Kind, content: DeclarationContent }),
    response: CheckAnswer,
    run: (ctx, { body }) => tryDeclaration(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/declarations",
    summary: "提交申报",
    may: "declaration.file",
    status: 201,
    body: z.object({ employerId: Id, kind: Kind, content: DeclarationContent }),
    response: DeclarationAnswer,
    run: (ctx, { body }) => submitDeclaration(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/declarations/:declarationId",
    summary: "申报",
    may: "declaration.read",
    params: One,
    response: DeclarationView,
    run: (ctx, { params }) => readDeclaration(ctx, params.declarationId),
  }),
  route({
    method: "GET",
    path: "/api/v1/declarations/:declarationId/difference",
    summary: "这一版申报与更早一版的逐项差异",
    may: "declaration.read",
    params: One,
    query: z.object({ against: Id.optional().describe("和哪一版比；不写时和前一版比") }),
    response: DifferenceView,
    run: (ctx, { params, query }) => declarationDifference(ctx, params.declarationId, query.against),
  }),
  route({
    method: "POST",
    path: "/api/v1/declarations/:declarationId/acceptance",
    summary: "受理申报，出具回执",
    may: "declaration.decide",
    params: One,
    response: Accepted,
    run: (ctx, { params }) => acceptDeclaration(ctx, params.declarationId),
  }),
  route({
    method: "POST",
    path: "/api/v1/declarations/:declarationId/return",
    summary: "退回申报",
    may: "declaration.decide",
    params: One,
    body: z.object({ reason: z.string().max(1000) }),
    response: z.object({ returnedOn: DayText }),
    run: (ctx, { params, body }) => returnDeclaration(ctx, params.declarationId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/declaration-prefill",
    summary: "预填的申报内容，逐项写明来源",
    may: "declaration.prefill",
    params: z.object({ employerId: Id }),
    query: z.object({ kind: Kind.default("initial") }),
    response: Prefill,
    run: (ctx, { params, query }) => prefillDeclaration(ctx, params.employerId, query.kind),
  }),
];
