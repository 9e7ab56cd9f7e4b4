import { z } from "zod";
import { listOf } from "#access/contract";
import { AreaCode, Chosen, DayText } from "../schema.ts";

export const letterKinds = ["responsibility", "commitment"] as const;
export type LetterKind = (typeof letterKinds)[number];
export const letterKindNames: Readonly<Record<LetterKind, string>> = { responsibility: "职业病防治责任书", commitment: "职业病防治承诺书" };

const Year = z.int().min(2020).max(2100);
export const Paragraph = z.object({ text: z.string().trim().min(1).max(1000), clause: z.string().trim().max(200).default("") });
export type Paragraph = z.infer<typeof Paragraph>;
export const TextInput = z.object({
  year: Year,
  kind: z.enum(letterKinds),
  title: z.string().trim().min(1).max(100),
  paragraphs: z.array(Paragraph).min(1).max(60),
});
/** `seen`: the version of the draft that was open, so that a colleague's words are not lost. */
const Seen = z.int().min(1);
export const DraftEdit = TextInput.extend({ seen: Seen });
export const DraftPublish = z.object({ seen: Seen });
export const DraftView = TextInput.extend({ draftId: z.uuid(), version: z.int(), savedOn: DayText, savedBy: z.string() });
export type DraftView = z.infer<typeof DraftView>;
export const LetterText = z.object({
  textId: z.uuid(),
  areaCode: z.string(),
  year: z.int(),
  kind: z.enum(letterKinds),
  version: z.int(),
  title: z.string(),
  paragraphs: z.array(z.object({ text: z.string(), clause: z.string() })),
  sm3: z.string(),
  publishedOn: DayText,
  publishedBy: z.string(),
});
export type LetterText = z.infer<typeof LetterText>;
export const TextView = LetterText.extend({ sent: z.int(), signed: z.int(), withdrawn: z.int() });

export const Signature = z.object({
  how: z.enum(["online", "scan"]),
  text: z.string(),
  sm3: z.string(),
  verified: z.boolean().describe("按留存的原文重新计算 SM3，与签署时一致"),
  signerName: z.string(),
  signedOn: DayText,
  signedAt: z.iso.datetime(),
  accountName: z.string(),
  fileId: z.uuid().nullable(),
});
export type Signature = z.infer<typeof Signature>;
export const states = ["unsigned", "signed", "withdrawn"] as const;
export const LetterItem = z.object({
  employerId: z.uuid(),
  employerName: z.string(),
  areaCode: z.string(),
  letterId: z.uuid(),
  textId: z.uuid(),
  year: z.int(),
  kind: z.enum(letterKinds),
  title: z.string(),
  version: z.int(),
  sentOn: DayText,
  dueOn: DayText.nullable(),
  signedOn: DayText.nullable(),
  withdrawnOn: DayText.nullable(),
  withdrawnReason: z.string(),
  reminders: z.int(),
  remindedOn: DayText.nullable(),
});
export type LetterItem = z.infer<typeof LetterItem>;
export const LetterView = LetterItem.extend({
  text: z.string().describe("要签的全文，单位名称已经填入"),
  sm3: z.string().describe("全文的 SM3，签署时要带上"),
  signature: Signature.nullable(),
});
export type LetterView = z.infer<typeof LetterView>;
export const Town = z.object({ areaCode: z.string(), name: z.string(), signed: z.int(), sent: z.int() });
export const LetterList = listOf(LetterItem).extend({ towns: z.array(Town) });
export const LetterQuery = z.object({
  year: z.coerce.number().int().min(2020).max(2100).optional(),
  kind: z.enum(letterKinds).optional(),
  areaCode: AreaCode.optional(),
  state: z.enum(states).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const SendInput = z.object({
  textId: z.uuid(),
  chosen: Chosen,
  dueOn: DayText.nullable().default(null),
  tryOnly: z.boolean().default(false),
});
export const SignInput = z.object({ password: z.string().min(1).max(1000), sm3: z.string().length(64) });
export const ScanInput = z.object({ fileId: z.uuid(), signerName: z.string().trim().min(1).max(60), signedOn: DayText });
