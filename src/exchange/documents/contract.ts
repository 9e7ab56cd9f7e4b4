import { z } from "zod";

export const DocumentItem = z.object({
  documentId: z.string(),
  kind: z.string(),
  kindTitle: z.string(),
  documentNo: z.string(),
  title: z.string(),
  employerId: z.string(),
  areaCode: z.string(),
  subjectId: z.string(),
  issuedOn: z.string(),
  issuer: z.string(),
  verifyCode: z.string(),
  voidedOn: z.string().nullable(),
  voidReason: z.string().nullable(),
  successorNo: z.string().nullable().describe("更正它的文书的文号"),
});
export type DocumentItem = z.infer<typeof DocumentItem>;

export const DocumentList = z.object({ items: z.array(DocumentItem), nextCursor: z.string().nullable() });

/** What anybody may learn about a document whose code she holds. An unknown code and a misread one answer alike. */
export const Verification = z.object({
  result: z.enum(["valid", "void", "unknown"]),
  says: z.string(),
  kind: z.string().optional(),
  documentNo: z.string().optional(),
  issuedOn: z.string().optional(),
  issuer: z.string().optional(),
  title: z.string().optional(),
  voidedOn: z.string().optional(),
  /** the document that corrects this one */
  successor: z.object({ documentNo: z.string(), verifyCode: z.string() }).optional(),
  contentHash: z.string().optional(),
});
export type Verification = z.infer<typeof Verification>;
