import { z } from "zod";
import { route } from "#access";
import { listCards, readCard, unmaskWorker } from "./queries/cards.ts";
import { CardListQuery, CardPage, CardView } from "./schema.ts";

const Id = z.object({ cardId: z.uuid() });

export const surveillanceRoutes = [
  route({
    method: "GET",
    path: "/api/v1/exam-cards",
    summary: "职业健康检查个案卡（现行版本）",
    may: "card.read",
    query: CardListQuery,
    response: CardPage,
    run: (ctx, { query }) => listCards(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/exam-cards/:cardId",
    summary: "一张个案卡：结论、项目、判定、各版；查看留痕",
    may: "card.read",
    params: Id,
    response: CardView,
    run: (ctx, { params }) => readCard(ctx, params.cardId),
  }),
  route({
    method: "POST",
    path: "/api/v1/exam-cards/:cardId/unmask",
    summary: "查看完整姓名与证件号：写明事由并留痕",
    may: "card.unmask",
    params: Id,
    body: z.object({ reason: z.string().trim().min(2, { message: "写明查看的事由" }).max(200) }),
    response: z.object({ name: z.string(), idNumber: z.string(), phone: z.string() }),
    status: 200,
    run: (ctx, { params, body }) => unmaskWorker(ctx, params.cardId, body.reason),
  }),
  route({
    method: "GET",
    path: "/api/v1/my-cards",
    summary: "劳动者本人的体检个案卡",
    may: "card.read",
    query: CardListQuery,
    response: CardPage,
    run: (ctx, { query }) => listCards(ctx, query),
  }),
];
