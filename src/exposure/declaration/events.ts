import { event } from "#platform";
import type { Day } from "#kernel";
import type { Kind } from "./schema.ts";

/** A declaration arrived and waits for its receipt. */
export const DeclarationSubmitted = event<{
  employerId: string;
  areaCode: string;
  declarationId: string;
  kind: Kind;
  version: number;
  declaredOn: Day;
  decideBy: Day;
}>("exposure.declaration-submitted");

/** A declaration was accepted: its receipt is issued and it counts from that day. */
export const DeclarationAccepted = event<{
  employerId: string;
  areaCode: string;
  declarationId: string;
  kind: Kind;
  version: number;
  declaredOn: Day;
  acceptedOn: Day;
  receiptNo: string;
  validUntil: Day | null;
  onTime: boolean;
}>("exposure.declaration-accepted");

/** A declaration was returned with a reason; the statutory clock goes on. */
export const DeclarationReturned = event<{
  employerId: string;
  areaCode: string;
  declarationId: string;
  kind: Kind;
  reason: string;
  returnedOn: Day;
}>("exposure.declaration-returned");
