import { audit, type Ctx } from "#access";
import { type Day, newId } from "#kernel";
import { errors } from "./errors.ts";
import { noticesNow, type PostNow } from "./queries.ts";
import type { NoticeContent, NoticeKind, NoticeTexts } from "./schema.ts";
import {
  insertKeptFile,
  insertNotice,
  insertReceipt,
  insertText,
  keptFiles,
  noticeEmployer,
  noticesOfWorker,
  postsOfNotice,
  setRecipients,
  strangers,
  workersOnPost,
  type KeptFile,
  type NoticeEmployer,
} from "./store.ts";

const employerOf = async (ctx: Ctx, employerId: string): Promise<NoticeEmployer> => {
  const found = await noticeEmployer(ctx.tx, employerId);
  if (!found) throw errors.employerUnknown();
  return found;
};

export type PreparedPost = {
  readonly postId: string;
  readonly version: number;
  readonly contentKey: string;
  readonly content: NoticeContent;
  readonly sampledOn: Day | null;
  readonly declaredOn: Day | null;
};
export type PreparedNotice = {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly employer: NoticeEmployer;
  readonly posts: readonly PreparedPost[];
};

/** A card stands where hazards are serious or highly toxic; what the catalogue asks back, the employer decides by printing it. */
const needsCard = (p: PostNow): boolean => p.content.agents.some((a) => a.severe !== "no" || a.highlyToxic !== "no");

/**
 * Gathers what a printing will say, with the version of each post: printed again with the same content it keeps its version.
 * `postIds` empty: every post with an agent.
 * @throws Refusal EN-1001 unknown employer, EN-1101 nothing to tell, EN-1102 no post needs a card
 */
export async function prepareNotice(ctx: Ctx, employerId: string, kind: NoticeKind, postIds: readonly string[]): Promise<PreparedNotice> {
  const { employer, posts, printed } = await noticesNow(ctx, employerId);
  const chosen = posts.filter((p) => postIds.length === 0 || postIds.includes(p.postId));
  if (chosen.length === 0) throw errors.noPosts();
  const shown = kind === "card" ? chosen.filter(needsCard) : chosen;
  if (shown.length === 0) throw errors.noCards();
  return {
    noticeId: newId(),
    kind,
    employer,
    posts: shown.map(({ postId, content, contentKey, sampledOn, declaredOn }) => {
      const last = printed.find((x) => x.postId === postId && x.kind === kind);
      return {
        postId,
        content,
        contentKey,
        sampledOn,
        declaredOn,
        version: (last?.version ?? 0) + (last?.contentKey === contentKey ? 0 : 1),
      };
    }),
  };
}

/** Keeps what was printed under the numbered document. */
export async function recordNotice(ctx: Ctx, notice: PreparedNotice, document: { documentId: string; documentNo: string }): Promise<void> {
  await insertNotice(ctx.tx, {
    employerId: notice.employer.employerId,
    noticeId: notice.noticeId,
    areaCode: notice.employer.areaCode,
    kind: notice.kind,
    on: ctx.clock.today(),
    documentId: document.documentId,
    documentNo: document.documentNo,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
    posts: notice.posts,
  });
}

/** Keeps the employer's own words for an agent as a new version; earlier printings keep theirs. @throws Refusal EN-1001 */
export async function writeTexts(ctx: Ctx, employerId: string, agentCode: string, texts: NoticeTexts): Promise<{ version: number }> {
  const { areaCode } = await employerOf(ctx, employerId);
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as NoticeTexts;
  const saved = await insertText(ctx.tx, {
    employerId,
    agentCode,
    areaCode,
    texts: filled,
    on: ctx.clock.today(),
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, {
    action: "notice.write",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { agentCode, ...saved },
  });
  return saved;
}

/**
 * Names the workers of a post; whoever is not named any more is no longer asked.
 * @throws Refusal EN-1001, EN-1101 no such post with hazards, EN-1103 not in the books of the employer
 */
export async function nameWorkers(ctx: Ctx, employerId: string, postId: string, workerIds: readonly string[]): Promise<{ named: number }> {
  const { employer, posts } = await noticesNow(ctx, employerId);
  if (!posts.some((p) => p.postId === postId)) throw errors.noPosts();
  const count = workerIds.length === 0 ? 0 : await strangers(ctx.tx, employerId, workerIds);
  if (count > 0) throw errors.workerUnknown({ count });
  const on = ctx.clock.today();
  await setRecipients(ctx.tx, { employerId, postId, areaCode: employer.areaCode, workerIds, on, actorName: ctx.actor.name });
  await audit(ctx, {
    action: "notice.name-workers",
    subjectKind: "employer",
    subjectId: employerId,
    employerId,
    details: { postId, named: workerIds.length },
  });
  return { named: workerIds.length };
}

/** Who is named for a post. @throws Refusal EN-1001 */
export const recipientsOf = async (ctx: Ctx, employerId: string, postId: string): Promise<{ workerIds: string[] }> => {
  await employerOf(ctx, employerId);
  return { workerIds: await workersOnPost(ctx.tx, employerId, postId) };
};

/**
 * Files the signed paper of a printing: its scan, the day and how many signed.
 * @throws Refusal EN-1002 no such printing of this employer or post, EN-1003 no such file, EN-1203 the day is to come
 */
export async function filePaper(
  ctx: Ctx,
  employerId: string,
  noticeId: string,
  paper: { postId: string; fileId: string; people: number; signedOn: Day },
): Promise<{ receiptId: string }> {
  const post = (await postsOfNotice(ctx.tx, employerId, noticeId)).find((p) => p.postId === paper.postId);
  if (!post) throw errors.noticeUnknown();
  await requireFiles(ctx, employerId, [paper.fileId]);
  if (paper.signedOn > ctx.clock.today()) throw errors.dayToCome({ day: paper.signedOn }, "signedOn");
  const receiptId = newId();
  await insertReceipt(ctx.tx, {
    employerId,
    receiptId,
    noticeId,
    postId: paper.postId,
    areaCode: post.areaCode,
    how: "paper",
    workerId: null,
    people: paper.people,
    on: paper.signedOn,
    contentKey: post.contentKey,
    fileId: paper.fileId,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, { action: "notice.file", subjectKind: "notice", subjectId: noticeId, employerId, details: { people: paper.people } });
  return { receiptId };
}

/**
 * A worker confirms that she was told of her post, in the words she saw.
 * @throws Refusal EN-1002 not her post, EN-1301 the words have changed since
 */
export async function acknowledge(ctx: Ctx, noticeId: string, postId: string, contentKey: string): Promise<{ acknowledgedOn: Day }> {
  const workerId = ctx.actor.workerId ?? ctx.actor.accountId;
  const mine = (await noticesOfWorker(ctx.tx, workerId)).find((n) => n.noticeId === noticeId && n.postId === postId);
  if (!mine) throw errors.noticeUnknown();
  if (mine.contentKey !== contentKey) throw errors.changedSince();
  const on = mine.acknowledgedOn ?? ctx.clock.today();
  if (mine.acknowledgedOn === null) {
    await insertReceipt(ctx.tx, {
      employerId: mine.employerId,
      receiptId: newId(),
      noticeId,
      postId,
      areaCode: mine.areaCode,
      how: "online",
      workerId,
      people: 1,
      on,
      contentKey,
      fileId: null,
      accountId: ctx.actor.accountId,
      actorName: "劳动者本人",
    });
    await audit(ctx, { action: "notice.acknowledge", subjectKind: "notice", subjectId: noticeId, employerId: mine.employerId });
  }
  return { acknowledgedOn: on };
}

/** Keeps a file an employer or an authority brings as proof. @throws Refusal EN-1001 */
export async function keepFile(ctx: Ctx, employerId: string, file: Omit<KeptFile, "employerId" | "fileId" | "broughtOn">): Promise<string> {
  const { areaCode } = await employerOf(ctx, employerId);
  const fileId = newId();
  const row = {
    ...file,
    employerId,
    fileId,
    broughtOn: ctx.clock.today(),
    areaCode,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  };
  await insertKeptFile(ctx.tx, row);
  await audit(ctx, {
    action: "kept-file.bring",
    subjectKind: "kept-file",
    subjectId: fileId,
    employerId,
    details: { sha256: file.sha256 },
  });
  return fileId;
}

/** The kept files of these ids, all of this employer. @throws Refusal EN-1003 when one is not */
export async function requireFiles(ctx: Ctx, employerId: string, fileIds: readonly string[]): Promise<KeptFile[]> {
  const distinct = [...new Set(fileIds)];
  const found = distinct.length === 0 ? [] : await keptFiles(ctx.tx, employerId, distinct);
  if (found.length < distinct.length) throw errors.fileUnknown();
  return found;
}
