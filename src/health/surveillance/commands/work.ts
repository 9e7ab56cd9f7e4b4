import type { Refusal } from "#kernel";
import type { ResolvedEmployer } from "#registry";
import type { CardAnswer, Warning } from "../schema.ts";
import { refused } from "./refused.ts";
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

/** The answer to a card that was sound in itself. */
export const refusedLater = (
  { prepared, warnings }: { prepared: PreparedCard; warnings: readonly Warning[] },
  refusal: Refusal,
): CardAnswer => refused({ lineNo: prepared.lineNo, card: prepared.card, place: () => prepared.places[""]! }, [refusal], warnings);
