import { z } from "zod";
import { AreaCode, DayText, IdText } from "../schema.ts";

export const areaChangeKinds = ["merge", "rename", "split"] as const;
/** Official word of each change of an area. */
export const areaChangeLabels = { merge: "并入", rename: "更名", split: "分设" } as const;

/** What becomes of a town (township, street) or village from a day on. */
export const AreaChange = z.object({
  kind: z.enum(areaChangeKinds),
  /** first day of the new code; the day the act is done */
  from: DayText,
  /** merge: an area in use; rename, split: a code not in the list yet */
  successorCode: AreaCode,
  /** of the new code; a merge takes the name that is there */
  successorName: z.string().trim().max(60).default(""),
  /** new codes of villages; with merge and rename the others keep their last three digits, with split the others stay */
  villages: z
    .array(z.object({ areaCode: AreaCode, successorCode: AreaCode }))
    .max(500)
    .default([]),
  /** split: employers that go along beside those of the villages */
  employerIds: z.array(IdText).max(20_000).default([]),
  reason: z.string().trim().max(500),
});

export const AreaChanged = z.object({
  areaCode: AreaCode,
  successorCode: AreaCode,
  from: DayText,
  employers: z.int(),
  villages: z.int(),
  organisations: z.int(),
  accounts: z.int(),
});
