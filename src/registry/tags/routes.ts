import { z } from "zod";
import { audit, policy, route, type Route } from "#access";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { addTag, putTag } from "./commands.ts";
import { listTags, tagsOf } from "./queries.ts";
import { EmployerTags, TagInput, TagList } from "./schema.ts";
import { endTag, endTagged } from "./store.ts";

policy("registry.tags", {
  "tag.read": ["commission-officer", "commission-reviewer", "commission-admin", "cdc-officer", "inspector", "township-officer"],
  "tag.edit": ["commission-officer"],
  "tag.put": ["commission-officer", "township-officer"],
});

const one = z.object({ tagId: IdText });
export const tagRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employer-tags",
    summary: "单位标签：重点行业、试点等，各带家数",
    may: "tag.read",
    response: TagList,
    run: (ctx) => listTags(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/employer-tags",
    summary: "设一个标签：按行业代码，或逐家认定",
    may: "tag.edit",
    status: 201,
    body: TagInput,
    response: z.object({ tagId: z.string() }),
    run: (ctx, { body }) => addTag(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/employer-tags/:tagId/end",
    summary: "停用标签，记录保留",
    may: "tag.edit",
    params: one,
    status: 204,
    run: async (ctx, { params: { tagId } }) => {
      if (!(await endTag(ctx.tx, tagId, ctx.clock.today()))) throw errors.tagNotFound({}, "tag");
      await audit(ctx, { action: "tag.end", subjectKind: "tag", subjectId: tagId });
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/employer-tags/:tagId/employers",
    summary: "把逐家认定的标签加到单位上",
    may: "tag.put",
    params: one,
    body: z.object({ employerIds: z.array(IdText).min(1).max(1000) }),
    response: z.object({ count: z.number() }),
    run: (ctx, { params: { tagId }, body }) => putTag(ctx, tagId, body.employerIds),
  }),
  route({
    method: "DELETE",
    path: "/api/v1/employer-tags/:tagId/employers/:employerId",
    summary: "从单位上取下标签，起止日期保留",
    may: "tag.put",
    params: one.extend({ employerId: IdText }),
    status: 204,
    run: async (ctx, { params: { tagId, employerId } }) => {
      if (!(await endTagged(ctx.tx, tagId, employerId, ctx.clock.today()))) throw errors.tagNotFound({}, "tag");
      await audit(ctx, { action: "tag.take", subjectKind: "tag", subjectId: tagId, employerId });
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/tags",
    summary: "一家单位的标签，和可以加的标签",
    may: "tag.read",
    params: z.object({ employerId: IdText }),
    response: EmployerTags,
    run: (ctx, { params: { employerId } }) => tagsOf(ctx, employerId),
  }),
];
