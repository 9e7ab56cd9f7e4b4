import type { z } from "zod";
import { newId } from "#kernel";
import { areaRange, audit, coversArea, type Ctx } from "#access";
import { industrySpan } from "#standards/tables";
import { errors } from "../errors.ts";
import type { TagInput } from "./schema.ts";
import { insertTag, putTagged, tagById, type TagRow } from "./store.ts";

/** @throws Refusal RG-1920 */
const need = async (ctx: Ctx, tagId: string): Promise<TagRow> => {
  const tag = await tagById(ctx.tx, tagId);
  if (!tag) throw errors.tagNotFound({}, "tag");
  return tag;
};

/** @throws Refusal RG-1006, RG-1921 for a name in use, RG-1922 for industries that are not told or unknown */
export const addTag = async (ctx: Ctx, input: z.output<typeof TagInput>): Promise<{ tagId: string }> => {
  const { to } = areaRange(input.areaCode);
  if (ctx.actor.via !== "system" && !coversArea(ctx.actor, input.areaCode))
    throw errors.areaOutsideScope({ areaName: input.areaCode }, "areaCode");
  const unknown = input.industryCodes.filter((code) => industrySpan(code) === undefined);
  if (unknown.length > 0 || (input.kind === "industries") !== input.industryCodes.length > 0)
    throw errors.tagIndustries({ codes: unknown.join("、") || "没有填写" }, "industryCodes");
  const tagId = newId();
  const row = { ...input, tagId, endAreaCode: to, since: ctx.clock.today(), by: ctx.actor.name };
  if (!(await insertTag(ctx.tx, row))) throw errors.tagTaken({ name: input.name }, "name");
  await audit(ctx, { action: "tag.add", subjectKind: "tag", subjectId: tagId, details: { name: input.name, kind: input.kind } });
  return { tagId };
};

/** @throws Refusal RG-1920, RG-1923 for a tag of industries or one that ended, RG-1001 */
export const putTag = async (ctx: Ctx, tagId: string, employerIds: readonly string[]): Promise<{ count: number }> => {
  const tag = await need(ctx, tagId);
  if (tag.kind !== "listed" || tag.until !== null) throw errors.tagNotListed({ name: tag.name });
  const ids = [...new Set(employerIds)];
  const count = await putTagged(ctx.tx, tagId, ids, ctx.clock.today(), ctx.actor.name);
  if (count < ids.length) throw errors.employerNotFound();
  await audit(ctx, { action: "tag.put", subjectKind: "tag", subjectId: tagId, details: { count } });
  return { count };
};
