import { z } from "zod";
import { allowed, route, type Ctx, type Route } from "#access";
import { suggestEmployers } from "#registry";
import { cardsByCode, casesByNumber, declarationsByReceipt, reportsByNumber, submissionsByReceipt, type Found } from "./queries.ts";

const groups = ["employer", "case", "report", "receipt", "card"] as const;
const SearchHit = z.object({
  group: z.enum(groups),
  title: z.string(),
  note: z.string(),
  href: z.string(),
  exact: z.boolean().describe("输入的正是它的编号，可以直接打开"),
});
type Hit = z.input<typeof SearchHit>;

// Card codes of the county's edition hold nothing but these; names in Chinese are never looked up as numbers.
const numberLike = /^[A-Z0-9][A-Z0-9（）()〔〕/._-]{3,63}$/i;

/**
 * What one box finds: employers by name, code or initials; cases, reports, receipts and cards by number. Only what the role may
 * read, inside its scope; what lies outside is as if it were not there.
 */
export const search = async (ctx: Ctx, typed: string): Promise<Hit[]> => {
  const { actor } = ctx;
  const q = typed.trim();
  const upper = q.toUpperCase();
  const may = (act: string): boolean => allowed(actor, act);
  const isNumber = numberLike.test(q) && actor.kind !== "worker";
  const hit = (group: Hit["group"], path: string, found: Found): Hit => ({
    group,
    title: found.number,
    note: found.title,
    href: `/${path}/${found.id}`,
    exact: found.number.toUpperCase() === upper,
  });
  const byNumber = async (act: string, group: Hit["group"], path: string, read: () => Promise<Found[]>): Promise<Hit[]> =>
    isNumber && may(act) ? (await read()).map((found) => hit(group, path, found)) : [];
  const employers =
    may("employer.read") && actor.kind !== "employer" && q.length >= 2
      ? (await suggestEmployers(ctx, q)).map((e): Hit => ({
          group: "employer",
          title: e.name,
          note: `${e.creditCode}　${e.areaName.split(" ").at(-1) ?? ""}`,
          href: `/employers/${e.employerId}`,
          exact: e.creditCode === upper,
        }))
      : [];
  return [
    ...employers,
    ...(await byNumber("case.read", "case", "cases", () => casesByNumber(ctx, upper))),
    ...(await byNumber("report.read", "report", "reports", () => reportsByNumber(ctx, [q, upper]))),
    ...(await byNumber("submission.read", "receipt", "submissions", () => submissionsByReceipt(ctx, upper))),
    ...(await byNumber("declaration.read", "receipt", "declarations", () => declarationsByReceipt(ctx, upper))),
    ...(await byNumber("card.read", "card", "exam-cards", () => cardsByCode(ctx, q))),
  ];
};

export const searchRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/search",
    summary: "查找单位、案件、报告、回执和个案卡",
    may: "signed-in",
    query: z.object({ q: z.string().max(100) }),
    response: z.object({ items: z.array(SearchHit) }),
    run: async (ctx, { query }) => ({ items: await search(ctx, query.q) }),
  }),
];
