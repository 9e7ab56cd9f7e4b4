import { z } from "zod";
import { route } from "#access";
import { nameContradictions } from "./commands.ts";
import { readThreeWay } from "./queries.ts";
import { Missing, ThreeWayRow } from "./rules.ts";

const One = z.object({ employerId: z.uuid() });

export const contradictionRoutes = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/three-way",
    summary: "申报、检测、体检三方对照，逐岗位逐因素，缺的写明谁办",
    may: "contradiction.read",
    params: One,
    response: z.object({
      employerId: z.uuid(),
      employerName: z.string(),
      areaCode: z.string(),
      cards: z.boolean().describe("能不能看体检个案；不能看的不判缺体检"),
      rows: z.array(ThreeWayRow),
      missing: z.array(Missing),
    }),
    run: (ctx, { params }) => readThreeWay(ctx, params.employerId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/three-way/cases",
    summary: "为每一处缺项立核对事项；已有的不重复立",
    may: "contradiction.assign",
    params: One,
    response: z.object({ missing: z.int() }),
    run: (ctx, { params }) => nameContradictions(ctx, params.employerId),
  }),
];
