import { z } from "zod";
import { allowed, route, type Ctx, type Route } from "#access";
import { readCase } from "#engines";
import { casesAbout } from "./queries.ts";

const RetestNote = z.object({
  reportId: z.string(),
  caseId: z.string(),
  caseNo: z.string(),
  remark: z.string().describe("案件为什么不采用这份报告"),
});

/** Reports of a post and factor that a remediation case received and does not use, with the case's own reason. */
export const unusedRetests = async (
  ctx: Ctx,
  employerId: string,
  postId: string,
  agentCode: string,
): Promise<z.input<typeof RetestNote>[]> => {
  if (!allowed(ctx.actor, "case.read")) return [];
  const notes: z.input<typeof RetestNote>[] = [];
  for (const caseId of await casesAbout(ctx, employerId, "over-limit-remediation", `${postId}:${agentCode}`)) {
    const { caseNo, acts } = await readCase(ctx, caseId);
    for (const { input, remark } of acts)
      if (remark !== undefined && typeof input["reportId"] === "string")
        notes.push({ reportId: input["reportId"], caseId, caseNo, remark });
  }
  return notes;
};

export const retestRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/posts/:postId/unused-retests",
    summary: "治理案件没有采用的复测，附原因",
    may: "report.read",
    params: z.object({ employerId: z.uuid(), postId: z.uuid() }),
    query: z.object({ agentCode: z.string().max(8) }),
    response: z.object({ items: z.array(RetestNote) }),
    run: async (ctx, { params, query }) => ({ items: await unusedRetests(ctx, params.employerId, params.postId, query.agentCode) }),
  }),
];
