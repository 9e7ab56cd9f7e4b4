import { z } from "zod";

export const verificationOrigins = ["issued", "found", "again"] as const;
export type VerificationOrigin = (typeof verificationOrigins)[number];
/** Issued from above, found here, or looked at again; only what was found here is reported upward. */
export const verificationOriginLabels: Record<VerificationOrigin, string> = {
  issued: "下发名单",
  found: "本地新发现",
  again: "再次核实",
};

const Day = z.string();
const Id = z.uuid();
const Ids = z.array(Id).min(1).max(500);

/** Whether an employer is counted among those that must declare, and why. */
export const Standing = z.object({
  counted: z.boolean(),
  says: z.string(),
  /** last day it stays so by time alone */
  until: Day.nullable(),
  source: z.string(),
});

export const BatchView = z.object({
  source: z.string(),
  namedOn: Day,
  dueOn: Day,
  total: z.number(),
  onTime: z.number(),
  late: z.number(),
  open: z.number(),
  overdue: z.number(),
  unassigned: z.number(),
});
export const BatchList = z.object({ items: z.array(BatchView) });

export const OfficerView = z.object({
  accountId: z.string(),
  name: z.string(),
  organisationName: z.string(),
  areaCode: z.string(),
  /** open verifications in the caller's scope that are with this person */
  open: z.number(),
  overdue: z.number(),
  /** stopped, or moved to where she no longer sees what is with her */
  gone: z.boolean(),
});
export const OfficerList = z.object({ items: z.array(OfficerView) });

export const Assignment = z.object({
  verificationIds: Ids,
  /** the person who is to visit; null takes the name away */
  accountId: Id.nullable().optional(),
  /** another town: the named employer goes there with its verification */
  areaCode: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
});
export const HandOver = z.object({ fromAccountId: Id, toAccountId: Id, reason: z.string().max(500) });
export const Reopening = z.object({ reason: z.string().max(500) });
export const UpwardReport = z.object({ verificationIds: Ids, to: z.string().max(100) });
export const Moved = z.object({ count: z.number() });
