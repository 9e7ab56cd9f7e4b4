import { z } from "zod";
import type { RawTools } from "#access";
import { errors } from "../errors.ts";
import type { RadiationSource } from "../schema.ts";
import { creditCodeOf } from "../store.ts";
import type { RadiationAnswer } from "../views.ts";
import { receiveDoses } from "./doses.ts";
import { receiveRadiationWorkers } from "./workers.ts";

const list = (key: string) => z.object({ [key]: z.array(z.unknown()).min(1).max(1000) });

const sourceOf = ({ actor }: RawTools): RadiationSource => ({
  kind: "form",
  sender: { organisationId: actor.organisationId, organisationKind: actor.kind, areaCode: actor.areaCode, employerId: actor.employerId },
});
const linesOf = (key: string, body: unknown): unknown[] => {
  const read = list(key).safeParse(body);
  if (!read.success) throw errors.unreadable({ field: "请求", reason: `应为 ${key} 数组，1 至 1000 行` });
  return read.data[key]!;
};

/** Radiation workers typed into the form or sent by an interface; an employer need not name itself. @throws Refusal ER-1001 */
export async function submitRadiationWorkers(tools: RawTools, body: unknown): Promise<{ items: RadiationAnswer[] }> {
  const given = linesOf("workers", body);
  const { db, clock, actor } = tools;
  const items = await db.asWorker(async (tx) => {
    const own = actor.kind === "employer" && actor.employerId ? await creditCodeOf(tx, actor.employerId) : undefined;
    const lines = own ? given.map((l) => (typeof l === "object" && l !== null ? { creditCode: own, ...l } : l)) : given;
    return receiveRadiationWorkers({ tx, clock, actor }, lines, sourceOf(tools));
  });
  return { items };
}

/** Individual doses sent by an interface. @throws Refusal ER-1001 */
export async function submitDoses(tools: RawTools, body: unknown): Promise<{ items: RadiationAnswer[] }> {
  const given = linesOf("records", body);
  const { db, clock, actor } = tools;
  return { items: await db.asWorker((tx) => receiveDoses({ tx, clock, actor }, given, sourceOf(tools))) };
}
