import { route, type Route } from "#access";
import { z } from "zod";
import { employerInformings, listInformings, receiveInforming, recordInforming } from "./commands.ts";
import { InformingInput, InformingItem, InformingList, InformingQuery, ReceiptInput } from "./schema.ts";

const One = z.object({ employerId: z.uuid() });

export const informingRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/informings",
    summary: "告知动员清单：方式、经办人、日期、签收",
    may: "informing.list",
    query: InformingQuery,
    response: InformingList,
    run: (ctx, { query }) => listInformings(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/informings",
    summary: "登记告知动员，可以一次登记全部未申报单位；试算只给出家数",
    may: "informing.record",
    body: InformingInput,
    response: z.object({ employers: z.int(), recorded: z.int() }),
    run: (ctx, { body }) => recordInforming(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/informings",
    summary: "一家单位收到的告知动员",
    may: "informing.read",
    params: One,
    response: z.object({ items: z.array(InformingItem) }),
    run: (ctx, { params }) => employerInformings(ctx, params.employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/informings/:informingId/receipt",
    summary: "登记签收",
    may: "informing.receive",
    params: One.extend({ informingId: z.uuid() }),
    body: ReceiptInput,
    response: InformingItem,
    run: (ctx, { params, body }) => receiveInforming(ctx, params.employerId, params.informingId, body),
  }),
];
