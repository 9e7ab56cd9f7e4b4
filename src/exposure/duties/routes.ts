import { z } from "zod";
import { route } from "#access";
import { dutiesOf, dutyCalendar } from "./queries.ts";
import { CalendarLine, Duty } from "./rules.ts";

export const dutyRoutes = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/duties",
    summary: "用人单位义务倒计时：申报更新、变更申报、定期检测",
    may: "declaration.read",
    params: z.object({ employerId: z.uuid() }),
    response: z.object({ items: z.array(Duty) }),
    run: async (ctx, { params }) => ({ items: await dutiesOf(ctx, params.employerId) }),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/duty-calendar",
    summary: "用人单位全部义务：检测、评价、体检、培训、申报，附期限、条款、要办什么和缺什么",
    may: "declaration.read",
    params: z.object({ employerId: z.uuid() }),
    response: z.object({ items: z.array(CalendarLine) }),
    run: async (ctx, { params }) => ({ items: await dutyCalendar(ctx, params.employerId) }),
  }),
];
