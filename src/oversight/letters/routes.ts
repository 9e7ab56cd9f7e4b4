import { confirmPassword, readAs, route, withActor, type Route } from "#access";
import { z } from "zod";
import { AreaCode } from "../schema.ts";
import {
  dropDraft,
  editDraft,
  fileScan,
  publishDraft,
  publishText,
  remindLetters,
  saveDraft,
  sendLetters,
  signLetter,
  withdrawText,
} from "./commands.ts";
import { employerLetters, listDrafts, listLetters, listTexts, readLetter } from "./queries.ts";
import { proposedText } from "./rules.ts";
import {
  DraftEdit,
  DraftPublish,
  DraftView,
  letterKinds,
  LetterItem,
  LetterList,
  LetterQuery,
  LetterView,
  Paragraph,
  ScanInput,
  SendInput,
  SignInput,
  TextInput,
  TextView,
} from "./schema.ts";

const One = z.object({ employerId: z.uuid() });
const OneLetter = One.extend({ letterId: z.uuid() });
const OneDraft = z.object({ draftId: z.uuid() });
const Year = z.coerce.number().int().min(2020).max(2100);

export const letterRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/letter-proposals/:kind",
    summary: "责任书、承诺书的建议文本：法定义务逐条带条款，发布前可改",
    may: "letter.publish",
    params: z.object({ kind: z.enum(letterKinds) }),
    query: z.object({ year: Year }),
    response: z.object({ title: z.string(), paragraphs: z.array(Paragraph) }),
    run: (_ctx, { params, query }) => proposedText(params.kind, query.year),
  }),
  route({
    method: "GET",
    path: "/api/v1/letter-texts",
    summary: "已发布的责任书、承诺书文本和签署数",
    may: "letter.list",
    query: z.object({ year: Year.optional() }),
    response: z.object({ items: z.array(TextView) }),
    run: (ctx, { query }) => listTexts(ctx, query.year),
  }),
  route({
    method: "POST",
    path: "/api/v1/letter-texts",
    summary: "发布一份责任书或承诺书文本，改动后再发布是新版本",
    may: "letter.publish",
    body: TextInput,
    status: 201,
    response: z.object({ textId: z.uuid(), version: z.int() }),
    run: (ctx, { body }) => publishText(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/letter-drafts",
    summary: "本单位没有发布的责任书、承诺书草稿",
    may: "letter.publish",
    query: z.object({ year: Year.optional() }),
    response: z.object({ items: z.array(DraftView) }),
    run: (ctx, { query }) => listDrafts(ctx, query.year),
  }),
  route({
    method: "POST",
    path: "/api/v1/letter-drafts",
    summary: "保存草稿，只有本单位看得到",
    may: "letter.publish",
    body: TextInput,
    status: 201,
    response: z.object({ draftId: z.uuid(), version: z.int() }),
    run: (ctx, { body }) => saveDraft(ctx, body),
  }),
  route({
    method: "PUT",
    path: "/api/v1/letter-drafts/:draftId",
    summary: "改草稿；同事在打开后保存过的不覆盖",
    may: "letter.publish",
    params: OneDraft,
    body: DraftEdit,
    response: z.object({ version: z.int() }),
    run: (ctx, { params, body }) => editDraft(ctx, params.draftId, body),
  }),
  route({
    method: "DELETE",
    path: "/api/v1/letter-drafts/:draftId",
    summary: "删除草稿",
    may: "letter.publish",
    params: OneDraft,
    status: 204,
    run: (ctx, { params }) => dropDraft(ctx, params.draftId),
  }),
  route({
    method: "POST",
    path: "/api/v1/letter-drafts/:draftId/publication",
    summary: "发布草稿：草稿同时消失，再发布一次找不到它",
    may: "letter.publish",
    params: OneDraft,
    body: DraftPublish,
    status: 201,
    response: z.object({ textId: z.uuid(), version: z.int() }),
    run: (ctx, { params, body }) => publishDraft(ctx, params.draftId, body.seen),
  }),
  route({
    method: "POST",
    path: "/api/v1/letter-texts/:textId/withdrawal",
    summary: "收回还没有签的，已签的保留",
    may: "letter.publish",
    params: z.object({ textId: z.uuid() }),
    body: z.object({ reason: z.string().max(500) }),
    response: z.object({ withdrawn: z.int() }),
    run: (ctx, { params, body }) => withdrawText(ctx, params.textId, body.reason),
  }),
  route({
    method: "GET",
    path: "/api/v1/letters",
    summary: "责任书签署清单和各乡镇覆盖率",
    may: "letter.list",
    query: LetterQuery,
    response: LetterList,
    run: (ctx, { query }) => listLetters(ctx, query),
  }),
  route({
    method: "POST",
    path: "/api/v1/letters",
    summary: "把文本发给选定的单位；试算只给出家数",
    may: "letter.send",
    body: SendInput,
    response: z.object({ chosen: z.int(), new: z.int(), sent: z.int() }),
    run: (ctx, { body }) => sendLetters(ctx, body),
  }),
  route({
    method: "POST",
    path: "/api/v1/letter-reminders",
    summary: "催签：范围内没有签的，每家每天至多一次",
    may: "letter.remind",
    body: z.object({ year: Year.optional(), kind: z.enum(letterKinds).optional(), areaCode: AreaCode.optional() }),
    response: z.object({ reminded: z.int() }),
    run: (ctx, { body }) => remindLetters(ctx, body),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/letters",
    summary: "一家单位的责任书、承诺书",
    may: "letter.read",
    params: One,
    response: z.object({ items: z.array(LetterItem) }),
    run: (ctx, { params }) => employerLetters(ctx, params.employerId),
  }),
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/letters/:letterId",
    summary: "责任书全文；已签的给出签署时的原文和校验",
    may: "letter.read",
    params: OneLetter,
    response: LetterView,
    run: (ctx, { params }) => readLetter(ctx, params.employerId, params.letterId),
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/letters/:letterId/signature",
    summary: "在线签署：重新输入口令，签的是看到的全文",
    may: "letter.sign",
    perMinute: 20,
    params: OneLetter,
    body: SignInput,
    response: LetterView,
    raw: true,
    run: async (request, reply, tools) => {
      const { employerId, letterId } = request.params as z.infer<typeof OneLetter>;
      const body = readAs(SignInput, request.body);
      // Scope first, so that a foreign letter never reaches the password.
      await withActor(tools.db, tools.clock, tools.actor, (ctx) => readLetter(ctx, employerId, letterId));
      await confirmPassword(tools, tools.actor, body.password);
      return reply.send(await withActor(tools.db, tools.clock, tools.actor, (ctx) => signLetter(ctx, employerId, letterId, body.sm3)));
    },
  }),
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/letters/:letterId/scan",
    summary: "纸面签字的责任书存扫描件",
    may: "letter.sign",
    params: OneLetter,
    body: ScanInput,
    response: LetterView,
    run: (ctx, { params, body }) => fileScan(ctx, params.employerId, params.letterId, body),
  }),
];
