import { newId, type Day } from "#kernel";
import type { Tx } from "#platform";
import type { Ctx } from "../actor.ts";
import { errors } from "../errors.ts";
import { countAct } from "../limits/index.ts";
import { messageKinds, type MessageKind } from "./kinds.ts";
import { insertMessages, insertReads, nobody, organisationsAt, putQuietKinds, type Box, type MessageRow } from "./store.ts";

/** One message. `to.employerId` alone: the employer itself; with `to.organisationId`: that organisation, about the employer. */
export type Message = {
  readonly to: {
    readonly employerId?: string;
    readonly organisationId?: string;
    /** only this account of the organisation */
    readonly accountId?: string;
    /** of the addressee, today */
    readonly areaCode: string;
    readonly name: string;
  };
  readonly kind: MessageKind;
  /** tells one occasion from another: the same addressee, kind and key are told once, whoever sends */
  readonly key: string;
  readonly title: string;
  readonly body?: string;
  /** path of the page where it is acted on */
  readonly link?: string;
  readonly dueOn?: Day | null;
};

/** A way to the addressee. It takes a batch in the sender's transaction and answers the ids it had not carried before. */
export type Channel = {
  readonly id: string;
  readonly title: string;
  readonly deliver: (tx: Tx, rows: readonly MessageRow[]) => Promise<Set<string>>;
};
/** The message box inside the platform. */
export const box: Channel = { id: "box", title: "站内消息", deliver: insertMessages };

const chunk = 1000;

/**
 * Sends messages, a batch at a time; one told already is not told again. An official may address employers of her area, a
 * commission also organisations of its area; jobs and reactions anybody.
 * @returns how many were new
 * @throws Refusal AC-0500 when a person's messages of the day pass the limit
 * @example sendMessages(ctx, [{ to: { employerId, areaCode, name }, kind: dutyReminder, key: "test-severe 2026-05-12 30", title: "定期检测", dueOn }])
 */
export async function sendMessages(ctx: Ctx, messages: readonly Message[]): Promise<number> {
  const sentOn = ctx.clock.today();
  let sent = 0;
  for (let at = 0; at < messages.length; at += chunk) {
    const rows = messages.slice(at, at + chunk).map((m): MessageRow => ({
      employerId: m.to.employerId ?? nobody,
      messageId: newId(),
      organisationId: m.to.organisationId ?? nobody,
      accountId: m.to.accountId ?? nobody,
      areaCode: m.to.areaCode,
      addressee: m.to.name,
      kind: m.kind.id,
      key: m.key,
      title: m.title,
      body: m.body ?? "",
      link: m.link ?? "",
      dueOn: m.dueOn ?? null,
      sentOn,
      senderName: ctx.actor.via === "system" ? "平台" : ctx.actor.organisationName,
    }));
    sent += (await box.deliver(ctx.tx, rows)).size;
  }
  await countAct(ctx, "message", sent);
  return sent;
}

/**
 * The organisations of a kind that answer for exactly these areas, as addressees. For jobs and reactions: officials do not see
 * other organisations.
 * @example (await addresseesAt(ctx, "township", areaCodes)).map((to) => ({ to, kind, key: "2025-06", title }))
 */
export const addresseesAt = async (ctx: Ctx, kind: string, areaCodes: readonly string[]): Promise<Message["to"][]> =>
  organisationsAt(ctx.tx, kind, areaCodes);

export const boxOf = ({ actor }: Ctx): Box => ({
  employerId: actor.employerId ?? null,
  organisationId: actor.organisationId,
  accountId: actor.accountId,
});

/** Notes that the actor opened messages of her box, every unread one when none is named. @returns how many were new */
export const readMessages = (ctx: Ctx, messageIds?: readonly string[]): Promise<number> =>
  insertReads(ctx.tx, boxOf(ctx), messageIds ?? null, { name: ctx.actor.name, on: ctx.clock.today() });

/** Sets which kinds the actor does not want counted as unread. @throws Refusal AC-0473 for a kind nobody declared */
export const setQuietKinds = async (ctx: Ctx, quiet: readonly string[]): Promise<void> => {
  const known = new Set(messageKinds().map((k) => k.id));
  const unknown = quiet.find((k) => !known.has(k));
  if (unknown !== undefined) throw errors.messageKindUnknown({ kind: unknown }, "quietKinds");
  await putQuietKinds(ctx.tx, ctx.actor.accountId, [...new Set(quiet)]);
};
