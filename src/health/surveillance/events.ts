import { event } from "#platform";

/** Cards of one chunk went in. Counted batch-wise: one event a chunk, not one a card. */
export const CardsAccepted = event<{
  submissionId: string;
  institutionId: string;
  cards: number;
  employerIds: string[];
  on: string;
}>("health.cards-accepted");

export type SuspectedFound = {
  suspectedId: string;
  employerId: string;
  areaCode: string;
  workerId: string;
  cardId: string;
  cardCode: string;
  /** the version before, when this card corrects one */
  replaces: string | null;
  institutionId: string;
  phase: string;
  agentCode: string;
  diseaseCode: string;
  diseaseName: string;
  foundOn: string;
  reportedOn: string;
};
/** 疑似职业病 in cards of one chunk. */
export const SuspectedDiseaseFound = event<{ found: SuspectedFound[] }>("health.suspected-disease-found");

/** A newer version of a card no longer says 疑似职业病. */
export const SuspicionWithdrawn = event<{
  withdrawn: {
    employerId: string;
    areaCode: string;
    workerId: string;
    cardId: string;
    byCardId: string;
    institutionId: string;
    on: string;
  }[];
}>("health.suspicion-withdrawn");

/** Cards that were held got another answer: accepted or refused. Whoever keeps receipts appends it. */
export const HeldCardsAnswered = event<{
  answers: {
    submissionId: string;
    lineNo: number;
    outcome: "accepted" | "refused";
    recordId: string | null;
    employerId: string | null;
    code: string | null;
    sentence: string | null;
    remedy: string | null;
    place: string | null;
    warnings: { code: string; sentence: string }[];
  }[];
}>("health.held-cards-answered");
