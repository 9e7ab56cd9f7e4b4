import { hash } from "node:crypto";
import type { Day } from "#kernel";
import { sealPerson, type SealedPerson } from "#registry/people";
import { missingItems } from "../judge.ts";
import { checkCard, concluded, isKnownDay } from "../rules.ts";
import type { CardAnswer, CardField, CardLine, ConclusionKind, ExamCard, Warning } from "../schema.ts";
import { toldCells } from "../store.ts";
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

/** What of a card is looked at after it was found sound; days are days or empty. */
export type CardKey = Pick<ExamCard, "cardCode" | "operate" | "institutionCode" | "phase" | "agents" | "exposedFrom"> & {
  creditCode: string;
  employerName: string;
  usingCreditCode: string;
  examOn: string;
  reportedOn: string;
  previousCardCode: string;
  gravest: ConclusionKind;
  suspected: { agent: string; diseaseCode: string; diseaseName: string }[];
};

/**
 * A card as far as it can be judged from itself, by the law of its exam day. Plain data: it may be made in another thread than the one
 * that stores it, and the person is sealed before. Most of it is text, which arrives as bytes when it comes from another thread: the whole card without its items, the
 * items, and the cells of its row that the card alone decides.
 */
export type PreparedCard = {
  lineNo: number;
  card: CardKey;
  person?: SealedPerson;
  /** present when the card alone is reason enough to refuse it */
  refused?: CardAnswer;
  warnings: Warning[];
  /** items of the standard the card does not have, told when it is taken in */
  lacking: Warning[];
  contentHex: string;
  places: Readonly<Record<string, string>>;
  cardJson: string | Buffer;
  itemsJson: string | Buffer;
  cells: string | Buffer;
};

type Bare = Omit<ExamCard, "items">;

/** Identity of the content: everything the sender said, without how it was sent. */
const contentOf = (card: Bare, conclusionsJson: string, itemsJson: string): string => {
  const { operate: _operate, unread: _unread, conclusions: _conclusions, edition: _edition, notes: _notes, ...rest } = card;
  return hash("sha256", `${JSON.stringify(rest)}\n${conclusionsJson}\n${itemsJson}`, "hex");
};

const reportedOn = (card: Bare): string => card.reportedOn || card.issuedOn || card.examOn;
const dayOrNull = (text: string): Day | null => (text !== "" && isKnownDay(text) ? text : null);
const arrayText = (codes: readonly string[]): string => `{${codes.map((c) => `"${c.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
const maxMonths = ({ conclusions }: Bare): number | undefined => {
  const months = conclusions.flatMap((c) => (c.exposedMonths === undefined ? [] : [c.exposedMonths]));
  return months.length === 0 ? undefined : Math.max(...months);
};

const keyOf = (card: Bare): CardKey => {
  const { conclusions, gravest } = concluded(card);
  return {
    cardCode: card.cardCode,
    operate: card.operate,
    institutionCode: card.institutionCode,
    phase: card.phase,
    agents: card.agents,
    exposedFrom: card.exposedFrom,
    creditCode: card.employer.creditCode,
    employerName: card.employer.name,
    usingCreditCode: card.usingEmployer?.creditCode ?? "",
    examOn: card.examOn,
    reportedOn: reportedOn(card),
    previousCardCode: card.previousCardCode ?? "",
    gravest,
    suspected: conclusions
      .filter((c) => c.conclusion === "suspected")
      .map((c) => ({ agent: c.agent, diseaseCode: c.diseaseCode ?? "", diseaseName: c.diseaseName ?? "" })),
  };
};

/** @param receivedOn  day the card was received; no day of it may lie later */
export const prepareCard = (line: CardLine, receivedOn: Day): PreparedCard => {
  const { items, ...card } = line.card;
  const { refusals, warnings } = checkCard(line, receivedOn);
  const key = keyOf(card);
  const empty = { lacking: [], contentHex: "", places: {}, cardJson: "", itemsJson: "", cells: "" };
  if (refusals.length > 0) {
    const answer = refused({ lineNo: line.lineNo, card, place: () => line.place() }, refusals, warnings);
    return { ...empty, lineNo: line.lineNo, card: key, warnings, refused: answer };
  }
  const conclusionsJson = JSON.stringify(card.conclusions);
  const itemsJson = JSON.stringify(items);
  const contentHex = contentOf(card, conclusionsJson, itemsJson);
  const { conclusions } = concluded(card);
  const months = card.exposedMonths ?? maxMonths(card);
  return {
    lineNo: line.lineNo,
    card: key,
    person: sealPerson({ ...card.worker, birthOn: dayOrNull(card.worker.birthOn) }),
    warnings,
    lacking: missingItems(line.card),
    contentHex,
    places: { "": line.place(), ...Object.fromEntries(placed.map((field) => [field, line.place(field)])) },
    cardJson: JSON.stringify(card),
    itemsJson,
    cells: toldCells(itemsJson, {
      card_code: card.cardCode,
      phase: card.phase,
      exam_on: card.examOn,
      issued_on: dayOrNull(card.issuedOn),
      reported_on: key.reportedOn,
      recheck: card.recheck ? "t" : "f",
      previous_card_code: card.previousCardCode ?? null,
      work_type: card.workTypeName === "" ? card.workType : `${card.workType} ${card.workTypeName}`.trim(),
      exposed_from: dayOrNull(card.exposedFrom),
      exposed_months: months?.toString() ?? null,
      agents: arrayText(card.agents),
      conclusion: key.gravest,
      conclusions: conclusions === card.conclusions ? conclusionsJson : JSON.stringify(conclusions),
      content_sha256: `\\x${contentHex}`,
      employer_name: card.employer.name,
    }),
  };
};

/** The card as its reader gave it, items and all. */
export const wholeCard = ({ cardJson, itemsJson }: PreparedCard): ExamCard => ({
  ...(JSON.parse(String(cardJson)) as Bare),
  items: JSON.parse(String(itemsJson)) as ExamCard["items"],
});
