import "./surveillance/policies.ts";
import { surveillanceRoutes } from "./surveillance/routes.ts";

export * from "./contract.ts";
export { errors as surveillanceErrors } from "./surveillance/errors.ts";
export { CardsAccepted, HeldCardsAnswered, SuspectedDiseaseFound, SuspicionWithdrawn, type SuspectedFound } from "./surveillance/events.ts";
export { checkCard, concluded, followUpOf } from "./surveillance/rules.ts";
export { receiveExamCards, receivePreparedCards, releaseHeldCards } from "./surveillance/commands/index.ts";
export { examinedPersons, lastPersonExams, latestExams, type LatestExam } from "./surveillance/queries/examined.ts";
export { listCards, readCard } from "./surveillance/queries/cards.ts";
export { surveillanceSubscriptions } from "./surveillance/jobs.ts";
export { diagnosisFactSources } from "./diagnosis/facts.ts";

export const healthRoutes = [...surveillanceRoutes];
