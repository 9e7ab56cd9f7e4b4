import type { Day, Refusal } from "#kernel";
import type { Tx } from "#platform";
import { institutionsOn, type InstitutionCategory } from "#registry";
import { errors } from "../errors.ts";
import type { CardSource, ExamCard } from "../schema.ts";

export type SendingInstitution = {
  institutionId: string;
  name: string;
  areaCode: string;
  valid: boolean;
  categories: ReadonlySet<InstitutionCategory>;
};
type Found = { found: SendingInstitution; refusal?: undefined } | { found?: undefined; refusal: (place: string) => Refusal };

/**
 * Which institution each card is of, and what it may do on the card's exam day. A clinic sends its own cards only, whatever
 * code stands on them; an authority passes on cards of any institution registered.
 */
export async function findInstitutions(
  tx: Tx,
  cards: readonly Pick<ExamCard, "examOn" | "institutionCode">[],
  source: CardSource,
): Promise<Found[]> {
  const own = source.organisationKind === "exam-institution";
  const keyOf = (card: Pick<ExamCard, "examOn" | "institutionCode">): string =>
    own ? card.examOn : `${card.institutionCode} ${card.examOn}`;
  const distinct = new Map(cards.map((card) => [keyOf(card), card]));
  const entitlements = await institutionsOn(
    tx,
    [...distinct.values()].map((card) => {
      const on = card.examOn as Day;
      return own ? { on, institutionId: source.organisationId } : { on, kind: "exam-institution" as const, code: card.institutionCode };
    }),
  );
  const byKey = new Map([...distinct.keys()].map((key, i) => [key, entitlements[i]!]));
  return cards.map((card): Found => {
    const { institution, valid, categories } = byKey.get(keyOf(card))!;
    if (!institution || institution.kind !== "exam-institution")
      return { refusal: (place) => errors.institutionUnknown({ value: card.institutionCode }, place) };
    if (institution.code !== card.institutionCode)
      return { refusal: (place) => errors.foreignInstitution({ value: card.institutionCode, own: institution.code }, place) };
    return {
      found: { institutionId: institution.institutionId, name: institution.name, areaCode: institution.areaCode, valid, categories },
    };
  });
}
