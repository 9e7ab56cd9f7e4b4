import { z } from "zod";

export const CandidateView = z.object({
  employerId: z.string(),
  name: z.string(),
  creditCode: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  address: z.string(),
  industryCode: z.string(),
  state: z.enum(["open", "verifying", "dismissed"]),
  points: z.number(),
  /** what speaks for it, with its points; they add up */
  parts: z.array(z.object({ points: z.number(), says: z.string() })),
  screenedOn: z.string(),
  reason: z.string(),
  decidedOn: z.string().nullable(),
  decidedBy: z.string(),
});
export const CandidateList = z.object({
  items: z.array(CandidateView),
  nextCursor: z.string().nullable(),
  count: z.object({ value: z.number(), capped: z.boolean() }),
});
