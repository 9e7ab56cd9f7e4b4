import { authorise, readAs, route, withActor, type Ctx, type Route } from "#access";
import { noticeKinds, prepareNotice, recordNotice } from "#exposure";
import { informingWayNames, answerNames, readInforming, readLetter, readSubmitted, selfCheckFormById } from "#oversight";
import { filesOf, type FileStore } from "#platform";
import { clauseText } from "#standards";
import { dutyRow } from "#standards/tables";
import { z } from "zod";
import { issueDocument } from "../commands.ts";
import { DocumentItem } from "../contract.ts";
import { errors } from "../errors.ts";
import { dayText } from "../kinds.ts";
import { itemOf } from "../queries.ts";
import { authorityOf, type FoundDocument } from "../store.ts";
import {
  informingSheet,
  noticePapers,
  responsibilityLetter,
  selfCheckRecord,
  type InformingModel,
  type LetterModel,
  type NoticeModel,
  type SelfCheckModel,
} from "./kinds.ts";
import { noticeModel } from "./models.ts";

const PaperInput = z.discriminatedUnion("paper", [
  z.object({
    paper: z.enum(noticeKinds),
    postIds: z.array(z.uuid()).max(2000).default([]).describe("空：全部有危害因素的岗位"),
    size: z.enum(["a4", "card"]).default("a4"),
  }),
  z.object({ paper: z.enum(["responsibility-letter", "self-check", "informing-sheet"]), subjectId: z.uuid() }),
]);
type PaperInput = z.output<typeof PaperInput>;
const countyOf = (areaCode: string): string => `${areaCode.slice(0, 6)}000000`;

type Notice = Extract<PaperInput, { postIds: string[] }>;
const printNotice = async (ctx: Ctx, files: FileStore, employerId: string, { paper, postIds, size }: Notice): Promise<FoundDocument> => {
  const notice = await prepareNotice(ctx, employerId, paper, postIds);
  const { areaCode, name } = notice.employer;
  const document = await issueDocument<NoticeModel>(ctx, files, noticePapers[paper], {
    employerId,
    areaCode,
    subjectId: notice.noticeId,
    issuedOn: ctx.clock.today(),
    // The employer tells its workers; the platform only prints.
    issuer: name,
    model: noticeModel(notice, size),
  });
  await recordNotice(ctx, notice, document);
  return document;
};

const printLetter = async (ctx: Ctx, files: FileStore, employerId: string, letterId: string): Promise<FoundDocument> => {
  const letter = await readLetter(ctx, employerId, letterId);
  if (!letter.signature) throw errors.notSigned();
  const { signature } = letter;
  return issueDocument<LetterModel>(ctx, files, responsibilityLetter, {
    employerId,
    areaCode: letter.areaCode,
    subjectId: letterId,
    issuedOn: signature.signedOn,
    issuer: letter.employerName,
    model: {
      employer: letter.employerName,
      lines: signature.text.split("\n"),
      signerName: signature.signerName,
      signedText: dayText(signature.signedOn),
      how: signature.how === "online" ? `在线签署，账号 ${signature.accountName}` : "纸面签字，扫描件已存档",
      sm3: signature.sm3,
    },
  });
};

const printSelfCheck = async (ctx: Ctx, files: FileStore, employerId: string, checkId: string): Promise<FoundDocument> => {
  const { employer, check } = await readSubmitted(ctx, employerId, checkId);
  const form = selfCheckFormById(check.form)!;
  const { counts, score, className, classMissing, scoreMissing } = check.result;
  const said = (no: string, part = ""): string => String((check.answers as Record<string, unknown>)[`${no}${part}`] ?? "");
  return issueDocument<SelfCheckModel>(ctx, files, selfCheckRecord, {
    employerId,
    areaCode: employer.areaCode,
    subjectId: checkId,
    issuedOn: check.submittedOn,
    issuer: employer.name,
    model: {
      employer: employer.name,
      form: form.title,
      note: form.note,
      facts: [
        ["自查年度", `${check.year} 年，第 ${check.version} 版`],
        ["填报人", check.by],
        ["结果", `符合 ${counts.yes} 项，不符合 ${counts.no} 项，不适用 ${counts.na} 项`],
        ["得分", score === null ? `没有得分：${scoreMissing.join("、")}` : String(score)],
        ["分类", className || (classMissing.length > 0 ? `判不出，缺 ${classMissing.join("、")}` : "该清单没有分类办法")],
        ["内容校验 SM3", check.sm3],
      ],
      items: form.items.map((i) => ({
        no: i.no,
        item: `${i.item}：${i.method}`,
        answer: answerNames[said(i.no) as keyof typeof answerNames] ?? "",
        note: said(i.no, ":note"),
        basis: i.basis,
      })),
    },
  });
};

/** Duties an employer that has not declared is told of. */
const told = ["declare-first", "test-general", "contract-notice", "exam-before", "train-worker"];
const printInforming = async (ctx: Ctx, files: FileStore, employerId: string, informingId: string): Promise<FoundDocument> => {
  const i = await readInforming(ctx, employerId, informingId);
  return issueDocument<InformingModel>(ctx, files, informingSheet, {
    employerId,
    areaCode: i.areaCode,
    subjectId: informingId,
    subjectVersion: i.receivedOn === null ? 1 : 2,
    issuedOn: ctx.clock.today(),
    issuer: await authorityOf(ctx.tx, countyOf(i.areaCode)),
    model: {
      employer: i.employerName,
      facts: [
        ["告知方式", informingWayNames[i.way]],
        ["告知日期", dayText(i.informedOn)],
        ["告知单位", i.organisationName],
        ["经办人", i.by],
        ["签收", i.receivedOn ? `${i.receiverName}，${dayText(i.receivedOn)}` : "　　　　　　　　年　　月　　日"],
      ],
      text: i.text,
      duties: told.flatMap((id) => {
        const row = dutyRow(id);
        return row ? [`${row.name}：${row.todo}（${row.clauses.map(clauseText).join("；")}）`] : [];
      }),
    },
  });
};

const may = { "responsibility-letter": "letter.read", "self-check": "self-check.read", "informing-sheet": "informing.read" } as const;

export const paperRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/v1/employers/:employerId/papers",
    summary: "打印告知书、告知卡、警示标识、签署的责任书、自查表、告知单，成为有编号可核验的文书",
    may: "document.print",
    params: z.object({ employerId: z.uuid() }),
    body: PaperInput,
    status: 201,
    response: DocumentItem,
    raw: true,
    run: async (request, reply, { db, clock, actor }) => {
      const { employerId } = request.params as { employerId: string };
      const body = readAs(PaperInput, request.body);
      authorise(actor, "subjectId" in body ? may[body.paper] : "notice.print");
      const printed = await withActor(db, clock, actor, (ctx) => {
        if (!("subjectId" in body)) return printNotice(ctx, filesOf(db), employerId, body);
        const print = { "responsibility-letter": printLetter, "self-check": printSelfCheck, "informing-sheet": printInforming }[body.paper];
        return print(ctx, filesOf(db), employerId, body.subjectId);
      });
      return reply.status(201).send(itemOf(printed));
    },
  }),
];
