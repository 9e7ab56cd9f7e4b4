import { z } from "zod";
import { route } from "#access";
import { mediaTypes } from "#platform";
import { confirmEmployer, registerEmployer, updateEmployer } from "../commands/employers.ts";
import { nameEmployers } from "../commands/name.ts";
import {
  AreaCode,
  DayText,
  EmployerBasics,
  EmployerChanges,
  EmployerList,
  EmployerView,
  IdText,
  Suggestions,
  WorkerList,
} from "../contract.ts";
import { EmployersQuery, listEmployers, suggestEmployers } from "../queries/employers.ts";
import { readEmployer } from "../queries/employer-page.ts";
import { listWorkers, WorkersQuery } from "../queries/workers.ts";
import { exportEmployers } from "./export.ts";

const params = z.object({ employerId: IdText });

export const employerRoutes = [
  route({
    method: "GET",
    path: "/api/v1/employers",
    summary: "用人单位清单",
    may: "employer.read",
    query: EmployersQuery,
    response: EmployerList,
    run: (ctx, { query }) => listEmployers(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/suggestions",
    summary: "按名称、拼音首字母或信用代码找单位",
    may: "employer.read",
    query: z.object({ search: z.string().max(100) }),
    response: Suggestions,
    run: async (ctx, { query }) => ({ items: (await suggestEmployers(ctx, query.search)) as z.input<typeof Suggestions>["items"] }),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/export",
    summary: "导出用人单位清单",
    may: "employer.export",
    query: EmployersQuery.extend({ format: z.enum(["xlsx", "csv"]).default("xlsx") }),
    exports: true,
    produces: [mediaTypes.workbook, mediaTypes.csv],
    raw: true,
    run: exportEmployers,
  }),
  route({
    method: "POST",
    path: "/api/v1/employers",
    summary: "登记用人单位",
    may: "employer.register",
    status: 201,
    body: EmployerBasics.extend({ hazardConfirmed: z.boolean().default(false) }),
    response: z.object({ employerId: z.string() }),
    run: (ctx, { body }) => registerEmployer(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/employer-lists",
    summary: "录入来源名单，未登记的单位进入待核实",
    may: "employer.name",
    body: z.object({
      source: z.string().trim().min(1).max(60),
      /** issued from above, or found here; what was found here is also reported upward */
      origin: z.enum(["issued", "found"]).default("issued"),
      on: DayText,
      rows: z
        .array(
          z.object({
            creditCode: z.string(),
            name: z.string(),
            areaCode: AreaCode,
            address: z.string().optional(),
            industryCode: z.string().optional(),
            workersTotal: z.int().min(0).optional(),
            summary: z.string().min(1).max(300),
            details: z.record(z.string(), z.unknown()).optional(),
          }),
        )
        .min(1)
        .max(2000),
    }),
    response: z.object({
      items: z.array(
        z.object({
          outcome: z.enum(["named", "traced", "elsewhere", "refused"]),
          employerId: z.string().optional(),
          dueOn: z.string().optional(),
          problem: z.string().optional(),
        }),
      ),
    }),
    run: async (ctx, { body }) => ({
      items: await nameEmployers(
        ctx,
        body.source,
        body.rows.map((row) => ({ ...withoutUndefined(row), on: body.on })),
        body.origin,
      ),
    }),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId",
    summary: "一企一档：登记部分",
    may: "employer.read",
    params,
    response: EmployerView,
    run: (ctx, { params: { employerId } }) => readEmployer(ctx, employerId),
  }),
  route({
    method: "PATCH",
    path: "/api/v1/employers/:employerId",
    summary: "修改登记信息",
    may: "employer.edit",
    params,
    body: z.object({ changes: EmployerChanges, reason: z.string().max(500), seen: z.int().optional() }),
    response: z.object({ version: z.number() }),
    run: (ctx, { params: { employerId }, body }) =>
      updateEmployer(ctx, employerId, {
        changes: withoutUndefined(body.changes),
        reason: body.reason,
        ...(body.seen === undefined ? {} : { seen: body.seen }),
      }),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/hazard-confirmation",
    summary: "确认是否存在职业病危害",
    may: "employer.verify",
    params,
    body: z.object({ hazardConfirmed: z.boolean(), reason: z.string().max(500) }),
    response: z.object({ version: z.number() }),
    run: (ctx, { params: { employerId }, body }) => confirmEmployer(ctx, employerId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/workers",
    summary: "在册劳动者（脱敏），可按姓名或证件号全称查找",
    may: "worker.read",
    params,
    query: WorkersQuery,
    response: WorkerList,
    run: (ctx, { params: { employerId }, query }) => listWorkers(ctx, employerId, query),
  }),
];

type Without<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const withoutUndefined = <T extends object>(value: T): Without<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Without<T>;
