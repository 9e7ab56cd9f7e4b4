import { route, type Route } from "#access";
import { nothing } from "#access/contract";
import { z } from "zod";
import { DayText } from "../schema.ts";
import { clearTodo, openRound, saveAnswers, submitCheck } from "./commands.ts";
import { listStandings, readSelfCheck } from "./queries.ts";
import { selfCheckForms } from "./rules.ts";
import { Answers, FormHead, Result, RoundInput, SelfCheckView, StandingList, StandingQuery } from "./schema.ts";

const One = z.object({ employerId: z.uuid() });
const Year = z.coerce.number().int().min(2020).max(2100);
const OfYear = One.extend({ year: Year });

export const selfCheckRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/self-check-forms",
    summary: "自查表：有哪些、从何时起、有没有分值",
    may: "self-check.list",
    response: z.object({ items: z.array(FormHead) }),
    run: () => ({ items: selfCheckForms().map(({ items, ...head }) => ({ ...head, itemCount: items.length })) }),
  }),
  route({
    method: "POST",
    path: "/api/v1/self-check-rounds",
    summary: "布置本县一年的自查：用哪张表、何时前交",
    may: "self-check.open",
    body: RoundInput,
    status: 201,
    response: z.object({ areaCode: z.string(), year: z.int() }),
    run: (ctx, { body }) => openRound(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/self-checks",
    summary: "谁自查了、谁没有，各乡镇覆盖率",
    may: "self-check.list",
    query: StandingQuery,
    response: StandingList,
    run: (ctx, { query }) => listStandings(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/self-check",
    summary: "一家单位一年的自查：表、草稿、已提交各版、待整改",
    may: "self-check.read",
    params: One,
    query: z.object({ year: Year.optional() }),
    response: SelfCheckView,
    run: (ctx, { params, query }) => readSelfCheck(ctx, params.employerId, query.year),
  }),
  route({
    method: "PUT",
    path: "/api/v1/employers/:employerId/self-checks/:year/draft",
    summary: "存自查草稿",
    may: "self-check.fill",
    params: OfYear,
    body: z.object({ answers: Answers }),
    response: nothing,
    run: async (ctx, { params, body }) => {
      await saveAnswers(ctx, params.employerId, params.year, body.answers);
      return {};
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/self-checks/:year",
    summary: "提交自查，成为不再改动的一版",
    may: "self-check.fill",
    params: OfYear,
    body: z.object({ answers: Answers }),
    status: 201,
    response: z.object({ checkId: z.uuid(), version: z.int(), failed: z.int(), result: Result }),
    run: (ctx, { params, body }) => submitCheck(ctx, params.employerId, params.year, body.answers),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/self-check-todos/:todoId/clearing",
    summary: "自查不符合项整改销号，须附证明",
    may: "self-check.fill",
    params: One.extend({ todoId: z.uuid() }),
    body: z.object({ fileIds: z.array(z.uuid()).max(20), note: z.string().trim().max(500).default("") }),
    response: z.object({ clearedOn: DayText }),
    run: (ctx, { params, body }) => clearTodo(ctx, params.employerId, params.todoId, body),
  }),
];
