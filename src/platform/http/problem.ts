import { z } from "zod";
import type { Refusal } from "#kernel";

const Fault = z.object({ path: z.string().describe("哪一项，如 body/name"), says: z.string() });

/** `application/problem+json`: what every refusal looks like, whoever refuses. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().describe("拒绝的编码，如 PF-0201"),
  says: z.string().describe("一句话：为什么没有办成"),
  remedy: z.string().describe("怎么办"),
  clause: z.string().optional().describe("依据"),
  place: z.string().optional().describe("哪一处"),
  details: z.record(z.string(), z.unknown()),
  faults: z.array(Fault).optional().describe("填写不符合要求的各处"),
});
export type Problem = z.infer<typeof Problem>;

/** A refusal as it is sent: code, sentence, remedy, clause, details, place. */
export const problem = (refusal: Refusal, faults?: Problem["faults"]): Problem => ({
  type: `/errors/${refusal.code}`,
  title: refusal.says,
  status: refusal.status,
  code: refusal.code,
  says: refusal.says,
  remedy: refusal.remedy,
  ...(refusal.clause ? { clause: refusal.clause } : {}),
  ...(refusal.place ? { place: refusal.place } : {}),
  details: { ...refusal.details },
  ...(faults ? { faults } : {}),
});
