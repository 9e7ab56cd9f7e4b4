import { z } from "zod";
import { newId } from "#kernel";
import { nothing } from "../contract.ts";
import { errors } from "../errors.ts";
import { route, type Route } from "../route.ts";
import { putView, removeView, viewsOf } from "./store.ts";

/** How many views an account keeps for one list: more would not fit the bar they stand in. */
const most = 12;
const page = z
  .string()
  .max(80)
  .regex(/^(\/[a-z0-9-]+){1,4}$/);
const Query = z
  .record(z.string().max(40), z.string().max(200))
  .refine((query) => Object.keys(query).length <= 30)
  .describe("地址中的各部分：筛选、查找、排序、列；不含翻页");
const View = z.object({ viewId: z.uuid(), label: z.string(), query: Query });

/** 常用筛选: lists as an account likes to see them, saved under a name, for that account alone. */
export const viewRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/saved-views",
    summary: "我在一个列表页上存的常用筛选",
    may: "signed-in",
    query: z.object({ page }),
    response: z.object({ items: z.array(View), most: z.number() }),
    run: async (ctx, { query }) => ({ items: await viewsOf(ctx.tx, query.page), most }),
  }),
  route({
    method: "PUT",
    path: "/api/v1/saved-views",
    summary: "存一个常用筛选；同名的换成现在的",
    may: "signed-in",
    body: z.object({ page, label: z.string().trim().min(1).max(20), query: Query }),
    response: z.object({ viewId: z.uuid() }),
    run: async (ctx, { body }) => {
      const saved = await putView(ctx.tx, { ...body, accountId: ctx.actor.accountId, viewId: newId(), most });
      if (!saved) throw errors.viewsFull({ most });
      return saved;
    },
  }),
  route({
    method: "DELETE",
    path: "/api/v1/saved-views/:viewId",
    summary: "删去一个常用筛选",
    may: "signed-in",
    params: z.object({ viewId: z.uuid() }),
    response: nothing,
    run: async (ctx, { params }) => {
      if (!(await removeView(ctx.tx, params.viewId))) throw errors.viewNotFound();
      return {};
    },
  }),
];
