import { z } from "zod";
import { newId } from "#kernel";
import { audit, policy, route, type Ctx, type Route } from "#access";
import { checkArea } from "../commands/employers.ts";
import { errors } from "../errors.ts";
import { AreaCode, IdText } from "../schema.ts";
import { listSiteGroups, readLabour, readSiteGroup } from "./queries.ts";
import { LabourView, MemberInput, SiteGroupInput, SiteGroupList, SiteGroupView } from "./schema.ts";
import { endMember, insertSiteGroup, putMembers, siteGroupById } from "./store.ts";

policy("registry", {
  "site-group.read": ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"],
  "site-group.edit": ["commission-officer", "township-officer"],
});

/** @throws Refusal RG-1005, RG-1006, RG-1702 for a name the area has already */
const addSiteGroup = async (ctx: Ctx, input: z.output<typeof SiteGroupInput>): Promise<{ groupId: string }> => {
  await checkArea(ctx, input.areaCode);
  const groupId = newId();
  if (!(await insertSiteGroup(ctx.tx, { ...input, groupId }, ctx.clock.today()))) throw errors.siteGroupTaken({ name: input.name }, "name");
  await audit(ctx, { action: "site-group.add", subjectKind: "site-group", subjectId: groupId });
  return { groupId };
};

/** @throws Refusal RG-1701, RG-1001 when one of the employers is not known here */
const addMembers = async (ctx: Ctx, groupId: string, input: z.output<typeof MemberInput>): Promise<{ count: number }> => {
  if (!(await siteGroupById(ctx.tx, groupId))) throw errors.siteGroupNotFound();
  const ids = [...new Set(input.employerIds)];
  const count = await putMembers(ctx.tx, groupId, ids, input.unit.trim(), ctx.clock.today());
  if (count < ids.length) throw errors.employerNotFound();
  await audit(ctx, { action: "site-group.add-members", subjectKind: "site-group", subjectId: groupId, details: { count } });
  return { count };
};

const group = z.object({ groupId: IdText });

export const placeRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/site-groups",
    summary: "园区和楼宇",
    may: "site-group.read",
    query: z.object({ areaCode: AreaCode.optional() }),
    response: SiteGroupList,
    run: (ctx, { query }) => listSiteGroups(ctx, query.areaCode),
  }),
  route({
    method: "POST",
    path: "/api/v1/site-groups",
    summary: "登记园区或楼宇",
    may: "site-group.edit",
    body: SiteGroupInput,
    status: 201,
    response: z.object({ groupId: z.string() }),
    run: (ctx, { body }) => addSiteGroup(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/site-groups/:groupId",
    summary: "一个园区或楼宇的入驻单位",
    may: "site-group.read",
    params: group,
    response: SiteGroupView,
    run: (ctx, { params: { groupId } }) => readSiteGroup(ctx, groupId),
  }),
  route({
    method: "POST",
    path: "/api/v1/site-groups/:groupId/members",
    summary: "登记入驻单位",
    may: "site-group.edit",
    params: group,
    body: MemberInput,
    status: 201,
    response: z.object({ count: z.number() }),
    run: (ctx, { params: { groupId }, body }) => addMembers(ctx, groupId, body),
  }),
  route({
    method: "DELETE",
    path: "/api/v1/site-groups/:groupId/members/:employerId",
    summary: "入驻单位搬离，记录保留",
    may: "site-group.edit",
    params: group.extend({ employerId: IdText }),
    status: 204,
    run: async (ctx, { params: { groupId, employerId } }) => {
      if (!(await endMember(ctx.tx, groupId, employerId, ctx.clock.today()))) throw errors.siteGroupNotFound();
      await audit(ctx, { action: "site-group.end-member", subjectKind: "site-group", subjectId: groupId, employerId });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/labour",
    summary: "劳务派遣：派出和用工人数，按单位",
    may: "worker.read",
    params: z.object({ employerId: IdText }),
    response: LabourView,
    run: (ctx, { params: { employerId } }) => readLabour(ctx, employerId),
  }),
];
