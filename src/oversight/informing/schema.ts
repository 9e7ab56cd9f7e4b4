import { z } from "zod";
import { listOf } from "#access/contract";
import { AreaCode, Chosen, DayText } from "../schema.ts";

export const informingWays = ["sheet", "public-account", "supervision-opinion", "campaign-week"] as const;
export type InformingWay = (typeof informingWays)[number];
export const informingWayNames: Readonly<Record<InformingWay, string>> = {
  sheet: "告知单",
  "public-account": "公众号",
  "supervision-opinion": "监督意见书",
  "campaign-week": "宣传周",
};
export const InformingInput = z.object({
  way: z.enum(informingWays),
  text: z.string().trim().max(2000).default(""),
  informedOn: DayText,
  chosen: Chosen,
  tryOnly: z.boolean().default(false),
});
export const ReceiptInput = z.object({
  receiverName: z.string().trim().min(1).max(60),
  receivedOn: DayText,
  fileId: z.uuid().nullable().default(null),
});
export const InformingItem = z.object({
  employerId: z.uuid(),
  employerName: z.string(),
  areaCode: z.string(),
  informingId: z.uuid(),
  way: z.enum(informingWays),
  text: z.string(),
  informedOn: DayText,
  organisationName: z.string(),
  by: z.string(),
  receivedOn: DayText.nullable(),
  receiverName: z.string(),
  receiptFileId: z.uuid().nullable(),
});
export type InformingItem = z.infer<typeof InformingItem>;
export const InformingList = listOf(InformingItem);
export const InformingQuery = z.object({
  areaCode: AreaCode.optional(),
  received: z.enum(["true", "false"]).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
