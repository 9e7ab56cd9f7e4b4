import type { FastifyReply, FastifyRequest } from "fastify";
import { withActor, type RawTools } from "#access";
import { mediaTypes } from "#platform";
import { declarationStandings, prefillDeclaration } from "#exposure";
import { attachmentHeader } from "../inbound/receipt.ts";
import { declarationTemplate } from "./declaration-xlsx/index.ts";
import { template as employersTemplate } from "./employers-xlsx/index.ts";
import { laboratoryReportTemplate } from "./laboratory-report-xlsx/index.ts";
import { doseRecordsTemplate, radiationWorkersTemplate } from "./radiation/tables.ts";

export const templateFamilies = [
  "laboratory-report-xlsx",
  "declaration-xlsx",
  "employers-xlsx",
  "radiation-workers-xlsx",
  "dose-records-xlsx",
] as const;
type Family = (typeof templateFamilies)[number];

const names: Record<Family, string> = {
  "laboratory-report-xlsx": "检测报告模板.xlsx",
  "declaration-xlsx": "职业病危害项目申报表.xlsx",
  "employers-xlsx": "用人单位名单模板.xlsx",
  "radiation-workers-xlsx": "放射工作人员模板.xlsx",
  "dose-records-xlsx": "个人剂量模板.xlsx",
};

/** An employer gets its declaration with what the platform knows already filled in. */
const declarationFor = async ({ db, clock, actor }: RawTools): Promise<Buffer> => {
  const { employerId } = actor;
  if (!employerId) return declarationTemplate();
  const { content } = await withActor(db, clock, actor, async (ctx) => {
    const [standing] = await declarationStandings(ctx.tx, [employerId], clock.today());
    return prefillDeclaration(ctx, employerId, standing?.state === "valid" || standing?.state === "overdue" ? "annual" : "initial");
  });
  return declarationTemplate({ values: content.values, products: content.products, places: content.places });
};

const makers: Record<Family, (tools: RawTools) => Promise<Buffer>> = {
  "laboratory-report-xlsx": laboratoryReportTemplate,
  "declaration-xlsx": declarationFor,
  "employers-xlsx": employersTemplate,
  "radiation-workers-xlsx": radiationWorkersTemplate,
  "dose-records-xlsx": doseRecordsTemplate,
};

/** Sends the template of a family as a workbook. */
export async function sendTemplate(request: FastifyRequest, reply: FastifyReply, tools: RawTools): Promise<FastifyReply> {
  const { family } = request.params as { family: Family };
  const book = await makers[family](tools);
  return reply.header("Content-Type", mediaTypes.workbook).header("Content-Disposition", attachmentHeader(names[family])).send(book);
}
