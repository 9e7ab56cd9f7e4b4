import { z } from "zod";
import { route, type Ctx, type Route } from "#access";
import { verifyEmployer } from "../commands/employers.ts";
import { AreaCode, DayText, IdText, Verification, VerificationHistory, VerificationList, VisitRoute } from "../contract.ts";
import { readCursor, writeCursor } from "../queries/cursor.ts";
import { assignVerifications, handOverVerifications, reportFound, verifyAgain } from "./commands.ts";
import { listOfficers, listVerifications, verificationBatches, verificationHistory, visitRoute } from "./queries/lists.ts";
import { Assignment, BatchList, HandOver, Moved, OfficerList, Reopening, UpwardReport } from "./schema.ts";

const employer = z.object({ employerId: IdText });
const Filter = z.object({
  areaCode: AreaCode.optional(),
  /** an account, `me`, or `none` */
  assignedTo: z.union([z.enum(["me", "none"]), IdText]).optional(),
  source: z.string().max(60).optional(),
  namedOn: DayText.optional(),
});
const ListQuery = Filter.extend({
  answered: z.enum(["true", "false"]).default("false"),
  show: z.enum(["open", "overdue", "answered", "unreported"]).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const list = async (ctx: Ctx, { answered, cursor, limit, ...filter }: z.output<typeof ListQuery>) => {
  const { items, count, overdue, unreported } = await listVerifications(ctx, {
    ...filter,
    show: filter.show ?? (answered === "true" ? "answered" : "open"),
    after: readCursor(cursor, 2),
    limit: limit + 1,
  });
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown,
    nextCursor: items.length > limit && last ? writeCursor([last.dueOn, last.verificationId]) : null,
    count: { value: Math.min(count, 10_000), capped: count > 10_000 },
    overdue,
    unreported,
  };
};

/** Verification as work: lists, batches, routes, assignment, hand-over, reporting upward, and the answer itself. */
export const verificationRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/verification",
    summary: "填报核实结果",
    may: "employer.verify",
    params: employer,
    body: Verification,
    response: z.object({ version: z.number(), state: z.string(), onTime: z.boolean().nullable() }),
    run: (ctx, { params: { employerId }, body }) => verifyEmployer(ctx, employerId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/verifications",
    summary: "一家单位的历次核实和分派、移交、上报",
    may: "employer.read",
    params: employer,
    response: VerificationHistory,
    run: (ctx, { params: { employerId } }) => verificationHistory(ctx, employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/verifications",
    summary: "要求再次核实一家已登记的单位",
    may: "employer.verify",
    params: employer,
    body: Reopening,
    status: 201,
    response: z.object({ verificationId: z.string(), dueOn: z.string() }),
    run: (ctx, { params: { employerId }, body }) => verifyAgain(ctx, employerId, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/verifications",
    summary: "待核实单位",
    may: "employer.read",
    query: ListQuery,
    response: VerificationList,
    run: (ctx, { query }) => list(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/verification-routes",
    summary: "待核实单位按走访顺序",
    may: "employer.read",
    query: Filter.extend({
      longitude: z.coerce.number().min(-180).max(180).optional(),
      latitude: z.coerce.number().min(-90).max(90).optional(),
    }),
    response: VisitRoute,
    run: (ctx, { query: { longitude, latitude, ...filter } }) =>
      visitRoute(ctx, filter, longitude !== undefined && latitude !== undefined ? { longitude, latitude } : undefined),
  }),
  route({
    method: "GET",
    path: "/api/v1/verification-batches",
    summary: "核实批次和进度",
    may: "employer.read",
    query: z.object({ areaCode: AreaCode.optional() }),
    response: BatchList,
    run: (ctx, { query }) => verificationBatches(ctx, query.areaCode),
  }),
  route({
    method: "GET",
    path: "/api/v1/verification-officers",
    summary: "可以分派的人员和手上的任务数",
    may: "verification.assign",
    response: OfficerList,
    run: (ctx) => listOfficers(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/verification-assignments",
    summary: "把待核实单位分派给人员或改派乡镇",
    may: "verification.assign",
    body: Assignment,
    response: Moved,
    run: (ctx, { body }) => assignVerifications(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/verification-hand-overs",
    summary: "经办人调动，手上的待核实单位全部移交",
    may: "verification.hand-over",
    body: HandOver,
    response: Moved,
    run: (ctx, { body }) => handOverVerifications(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/verification-reports",
    summary: "上报本地新发现的单位",
    may: "verification.report",
    body: UpwardReport,
    response: Moved,
    run: (ctx, { body }) => reportFound(ctx, body),
  }),
];
