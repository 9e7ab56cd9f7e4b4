/** A kind of message: what the box calls it and what it tells. */
export type MessageKind = { readonly id: string; readonly title: string; /** one sentence on when it is sent */ readonly says: string };
const kinds = new Map<string, MessageKind>();

/**
 * Declares a kind of message; the part that sends it declares it once.
 * @example export const dutyReminder = messageKind({ id: "duty-reminder", title: "期限提醒", says: "期限前 30、15、7、1 天和逾期次日" });
 */
export const messageKind = (kind: MessageKind): MessageKind => {
  if (kinds.has(kind.id)) throw new Error(`message kind ${kind.id} is declared twice`);
  kinds.set(kind.id, kind);
  return kind;
};
export const messageKinds = (): readonly MessageKind[] => [...kinds.values()];
export const kindTitle = (id: string): string => kinds.get(id)?.title ?? id;
