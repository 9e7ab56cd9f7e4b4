import { hash } from "node:crypto";
import type { Refusal } from "#kernel";
import type { ResolvedEmployer } from "#registry";
import type { CardAnswer, ExamCard, Warning } from "../schema.ts";
import type { KnownVersion } from "../versions.ts";
import type { SendingInstitution } from "./institutions.ts";
import type { PreparedCard } from "./prepare.ts";

/** A card on its way: what was found out about it so far. */
export type Work = {
  prepared: PreparedCard;
  card: PreparedCard["card"];
  warnings: Warning[];
  institution: SendingInstitution;
  employer: ResolvedEmployer;
  usingEmployerId: string | null;
  cardId: string;
  version: number;
  replaces: string | null;
};

export type Version = KnownVersion & { institutionId: string; areaCode: string; workerId: string; conclusion: string; personKey(): string };

/** Identity of the content: everything the sender said, without how it was sent. */
export const contentOf = (card: Omit<ExamCard, "items">, conclusionsJson: string, itemsJson: string): string => {
  const { operate: _operate, unread: _unread, conclusions: _conclusions, edition: _edition, notes: _notes, ...rest } = card;
  return hash("sha256", `${JSON.stringify(rest)}\n${conclusionsJson}\n${itemsJson}`, "hex");
};

export const refused = (
  line: { lineNo: number; card: { cardCode: string }; place: () => string },
  refusals: readonly Refusal[],
  warnings: readonly Warning[] = [],
): CardAnswer => {
  const [first, ...more] = refusals;
  const also = more.map((r) => ({ code: r.code, sentence: r.place ? `${r.says}（${r.place}）` : r.says }));
  return {
    lineNo: line.lineNo,
    outcome: "refused",
    recordKey: line.card.cardCode,
    code: first!.code,
    sentence: first!.says,
    remedy: first!.remedy,
    place: first!.place ?? line.place(),
    ...(also.length + warnings.length > 0 ? { warnings: [...also, ...warnings] } : {}),
  };
};

/** The answer to a card that was sound in itself. */
export const refusedLater = (
  { prepared, warnings }: { prepared: PreparedCard; warnings: readonly Warning[] },
  refusal: Refusal,
): CardAnswer => refused({ lineNo: prepared.lineNo, card: prepared.card, place: () => prepared.places[""]! }, [refusal], warnings);
