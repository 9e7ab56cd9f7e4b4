import { hash } from "node:crypto";
import type { Day } from "#kernel";
import { missingItems } from "../judge.ts";
import { checkCard } from "../rules.ts";
import type { CardAnswer, CardField, CardLine, ExamCard, Warning } from "../schema.ts";
import { refused } from "./refused.ts";

/** Fields whose place a card's refusal may name after the card itself was found sound. */
const placed = [
  "cardCode",
  "previousCardCode",
  "institutionCode",
  "creditCode",
  "examOn",
  "agents",
] as const satisfies readonly CardField[];

/**
 * A card as far as it can be judged from itself, by the law of its exam day. Plain data: it may be made in another thread than the one
 * that stores it. `itemsJson` is the bulk of it; the card that goes with it carries no items.
 */
export type PreparedCard = {
  lineNo: number;
  card: Omit<ExamCard, "items">;
  /** present when the card alone is reason enough to refuse it */
  refused?: CardAnswer;
  warnings: Warning[];
  /** items of the standard the card does not have, told when it is taken in */
  lacking: Warning[];
  conclusionsJson: string;
  itemsJson: string;
  contentHex: string;
  places: Readonly<Record<string, string>>;
};

/** Identity of the content: everything the sender said, without how it was sent. */
const contentOf = (card: Omit<ExamCard, "items">, conclusionsJson: string, itemsJson: string): string => {
  const { operate: _operate, unread: _unread, conclusions: _conclusions, edition: _edition, notes: _notes, ...rest } = card;
  return hash("sha256", `${JSON.stringify(rest)}\n${conclusionsJson}\n${itemsJson}`, "hex");
};

/** @param receivedOn  day the card was received; no day of it may lie later */
export const prepareCard = (line: CardLine, receivedOn: Day): PreparedCard => {
  const { items, ...card } = line.card;
  const { refusals, warnings } = checkCard(line, receivedOn);
  const bare = { lineNo: line.lineNo, card, warnings, lacking: [], conclusionsJson: "", itemsJson: "", contentHex: "", places: {} };
  if (refusals.length > 0)
    return { ...bare, refused: refused({ lineNo: line.lineNo, card, place: () => line.place() }, refusals, warnings) };
  const conclusionsJson = JSON.stringify(card.conclusions);
  const itemsJson = JSON.stringify(items);
  return {
    ...bare,
    lacking: missingItems(line.card),
    conclusionsJson,
    itemsJson,
    contentHex: contentOf(card, conclusionsJson, itemsJson),
    places: { "": line.place(), ...Object.fromEntries(placed.map((field) => [field, line.place(field)])) },
  };
};

/** The card as its reader gave it, items and all. */
export const wholeCard = ({ card, itemsJson }: PreparedCard): ExamCard => ({ ...card, items: JSON.parse(itemsJson) as ExamCard["items"] });
