import { z } from "zod";
import { route } from "#access";
import { dutiesOf } from "./queries.ts";
import { Duty } from "./rules.ts";

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
];
