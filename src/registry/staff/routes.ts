import { z } from "zod";
import { policy, readAs, route, withActor, type Route } from "#access";
import { IdText } from "../schema.ts";
import { addStaff, changeStaff, listStaff } from "./commands.ts";
import { NewStaff, StaffEdit, StaffList } from "./schema.ts";

policy("registry.staff", { "staff.manage": ["employer-manager", "employer-head"] });

export const staffRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employer-accounts",
    summary: "本单位的账号、实名和权限",
    may: "staff.manage",
    response: StaffList,
    run: (ctx) => listStaff(ctx),
  }),
  // Outside the store of kept answers: the first password is shown once.
  route({
    method: "POST",
    path: "/api/v1/employer-accounts",
    summary: "给本单位一名人员开账号；初始口令只在答复中出现一次",
    may: "staff.manage",
    body: NewStaff,
    status: 201,
    response: z.object({ accountId: z.string(), username: z.string(), password: z.string() }),
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const body = readAs(NewStaff, request.body);
      return reply.status(201).send(await withActor(db, clock, actor, (ctx) => addStaff(ctx, body)));
    },
  }),
  route({
    method: "PATCH",
    path: "/api/v1/employer-accounts/:accountId",
    summary: "变更本单位人员的权限、实名，停用或启用",
    may: "staff.manage",
    params: z.object({ accountId: IdText }),
    body: StaffEdit,
    response: z.object({}),
    run: async (ctx, { params: { accountId }, body }) => {
      await changeStaff(ctx, accountId, body);
      return {};
    },
  }),
];
