import { createHash } from "node:crypto";
import { allowed, type Ctx } from "#access";
import type { Day } from "#kernel";
import { employerPosts, postsHeldTo } from "#registry";
import { declarationStandings, declaredAgents } from "../declaration/queries/index.ts";
import { latestResults } from "../monitoring/queries/index.ts";
import { errors } from "./errors.ts";
import { contentOf, sampledOn, signedOf, staleSays } from "./rules.ts";
import type { MyNotice, NoticeContent, NoticesView } from "./schema.ts";
import {
  lastPrinted,
  namedByPost,
  noticeEmployer,
  noticesOfWorker,
  receiptsOf,
  textsOf,
  type NoticeEmployer,
  type PrintedPost,
  type ReceiptRow,
} from "./store.ts";

/** SM3 of a content: the same words and figures give the same key, in whatever order the database returns them. */
export const keyOfContent = (content: NoticeContent): string => createHash("sm3").update(canonical(content)).digest("hex");
const canonical = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(",")}]`
    : value && typeof value === "object"
      ? `{${Object.entries(value)
          .filter(([, v]) => v !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
          .join(",")}}`
      : JSON.stringify(value);

export type PostNow = {
  readonly postId: string;
  readonly workers: number;
  readonly content: NoticeContent;
  readonly contentKey: string;
  readonly sampledOn: Day | null;
  readonly declaredOn: Day | null;
};
export type NoticesNow = {
  readonly employer: NoticeEmployer;
  readonly posts: readonly PostNow[];
  readonly printed: readonly PrintedPost[];
};

/**
 * What each post of an employer is to be told today, and what was printed last. Posts without any agent are left out.
 * @throws Refusal EN-1001 also for an employer outside the scope
 */
export async function noticesNow(ctx: Ctx, employerId: string): Promise<NoticesNow & { textsOn: Map<string, Day> }> {
  const employer = await noticeEmployer(ctx.tx, employerId);
  if (!employer) throw errors.employerUnknown();
  const today = ctx.clock.today();
  const [standing] = await declarationStandings(ctx.tx, [employerId], today);
  const stands = standing?.state === "valid" || standing?.state === "overdue";
  const named = await declaredAgents(ctx.tx, [employerId]);
  const results = await latestResults(ctx.tx, [employerId]);
  const texts = await textsOf(ctx.tx, employerId);
  const words = new Map(texts.map((t) => [t.agentCode, t.texts]));
  const posts = (await employerPosts(ctx, employerId))
    .filter((p) => p.active)
    .map((p): PostNow => {
      const declared = named.filter((d) => d.posts.includes(p.name)).map((d) => d.agentCode);
      const own = results.filter((r) => r.postId === p.postId);
      const content = contentOf({ name: p.name, workshop: p.workshop, registered: p.agents, declared, results: own }, words, today);
      return {
        postId: p.postId,
        workers: p.workers,
        content,
        contentKey: keyOfContent(content),
        sampledOn: sampledOn(content),
        declaredOn: stands ? (standing.declaredOn ?? null) : null,
      };
    })
    .filter((p) => p.content.agents.length > 0);
  return {
    employer,
    posts,
    printed: await lastPrinted(ctx.tx, employerId),
    textsOn: new Map(texts.map((t) => [t.agentCode, t.writtenOn])),
  };
}

/** The posts of an employer, for the head of a workshop hers, with what to tell, what was printed, what is out of date, and how many were told. @throws Refusal EN-1001 */
export async function readNotices(ctx: Ctx, employerId: string): Promise<NoticesView> {
  const { employer, posts: all, printed, textsOn } = await noticesNow(ctx, employerId);
  const held = await postsHeldTo(ctx.tx);
  const seen = (postId: string): boolean => held === undefined || held.includes(postId);
  const posts = all.filter((p) => seen(p.postId));
  const receipts = (await receiptsOf(ctx.tx, employerId)).filter((r) => seen(r.postId));
  const named = new Map((await namedByPost(ctx.tx, employerId)).map((n) => [n.postId, n.n]));
  const views = posts.map((p) => {
    const last = printed.filter((x) => x.postId === p.postId);
    const letter = last.find((x) => x.kind === "letter");
    const told = letter ? receipts.filter((r) => r.postId === p.postId && r.contentKey === letter.contentKey) : [];
    const people = (how: ReceiptRow["how"]): number => told.filter((r) => r.how === how).reduce((n, r) => n + r.people, 0);
    const changed =
      p.content.agents
        .flatMap((a) => textsOn.get(a.code) ?? [])
        .sort()
        .at(-1) ?? null;
    return {
      postId: p.postId,
      ...p.content,
      workers: p.workers,
      printed: last.map(({ kind, noticeId, version, printedOn, documentId, documentNo, ...basis }) => ({
        kind,
        noticeId,
        version,
        printedOn,
        documentId,
        documentNo,
        stale: staleSays({ ...basis, printedOn }, p, changed),
      })),
      named: named.get(p.postId) ?? 0,
      signed: signedOf(p.workers, people("online"), people("paper")),
      acknowledged: people("online"),
    };
  });
  return {
    employerId,
    employerName: employer.name,
    posts: views,
    coverage: { signed: views.reduce((n, v) => n + v.signed, 0), workers: views.reduce((n, v) => n + v.workers, 0) },
    receipts: receipts.map(({ contentKey: _key, ...r }) => r),
    abilities: ["notice.print", "notice.write", "notice.file", "notice.name-workers"].filter((act) => allowed(ctx.actor, act)),
  };
}

/** What the worker who asks is told of her posts. */
export async function myNotices(ctx: Ctx): Promise<{ items: MyNotice[] }> {
  const rows = await noticesOfWorker(ctx.tx, ctx.actor.workerId ?? ctx.actor.accountId);
  return {
    items: rows.map(({ content, areaCode: _area, ...r }) => ({ ...r, ...content })),
  };
}
