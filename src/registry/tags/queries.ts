import type { z } from "zod";
import type { Ctx } from "#access";
import { industry, industrySpan } from "#standards/tables";
import { errors } from "../errors.ts";
import { areaPathTexts } from "../queries/areas.ts";
import { EmployersQuery, listEmployers } from "../queries/employers.ts";
import { employerById } from "../store/employers.ts";
import type { EmployerTags, TagList, TagView } from "./schema.ts";
import { taggedOf, tagRows } from "./store.ts";

/** Tags of the caller's area and of the areas above it, each with how many employers of hers carry it. */
export const listTags = async (ctx: Ctx): Promise<z.output<typeof TagList>> => {
  const tags = await tagRows(ctx.tx);
  const names = await areaPathTexts(
    ctx.tx,
    tags.map((t) => t.areaCode),
  );
  const items: z.output<typeof TagView>[] = [];
  // A county has a handful of tags; each count is one planned list.
  for (const tag of tags)
    items.push({
      ...tag,
      areaName: names.get(tag.areaCode) ?? tag.areaCode,
      industryNames: tag.industryCodes.map((code) => industry(code)?.name ?? code),
      employers: (await listEmployers(ctx, EmployersQuery.parse({ tag: tag.tagId, limit: 1 }))).count,
    });
  return { items };
};

/** @throws Refusal RG-1001 */
export const tagsOf = async (ctx: Ctx, employerId: string): Promise<z.output<typeof EmployerTags>> => {
  const employer = await employerById(ctx.tx, employerId);
  if (!employer) throw errors.employerNotFound();
  const tags = (await tagRows(ctx.tx)).filter((t) => t.until === null);
  const put = new Map((await taggedOf(ctx.tx, employerId)).map((t) => [t.tagId, t.since]));
  const items = tags.flatMap((tag) => {
    const head = { tagId: tag.tagId, name: tag.name, kind: tag.kind };
    const since = put.get(tag.tagId);
    if (since !== undefined) return [{ ...head, why: tag.basis || "逐家认定", since }];
    const code = tag.industryCodes.find((c) => {
      const span = industrySpan(c);
      return span !== undefined && employer.industryCode >= span.from && employer.industryCode < span.to;
    });
    return code === undefined ? [] : [{ ...head, why: `行业 ${code} ${industry(code)?.name ?? ""}`.trim(), since: tag.since }];
  });
  return {
    items,
    offered: tags.filter((t) => t.kind === "listed" && !put.has(t.tagId)).map(({ tagId, name }) => ({ tagId, name })),
  };
};
