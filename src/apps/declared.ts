import { declareWatched } from "#access";
import { declareIndicators } from "#engines";
import { inboundFactSources } from "#exchange";
import {
  accuracyFacts,
  declarationFactSources,
  declareExamined,
  declarePersonExams,
  monitoringFactSources,
  radiationFactSources,
} from "#exposure";
import { diagnosisFactSources, examinedPersons, lastPersonExams } from "#health";
import { declareWork } from "#platform";
import { declarationCorrectionIndicators, employerVerificationIndicators, nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { jobs, subscriptions } from "./work.ts";

/** Makes known to the engines what the rooms and programmes declare; checked here, before anything runs. */
export const declareAll = (): void => {
  declareWork({ subscriptions, jobs });
  declareWatched({
    opened: ["exam-card.read", "exam-card.unmask", "access.reveal", "radiation-worker.read", "case.read-personal"],
    searched: ["worker.list"],
    explains: ["case.read-personal"],
    exported: ["employer.export", "radiation-worker.export", "indicator.export"],
  });
  declareExamined(examinedPersons);
  declarePersonExams(lastPersonExams);
  declareIndicators({
    indicators: [...nationalPlanIndicators, ...employerVerificationIndicators, ...declarationCorrectionIndicators],
    sources: [
      ...registryFactSources,
      ...declarationFactSources,
      accuracyFacts,
      ...monitoringFactSources,
      ...radiationFactSources,
      ...diagnosisFactSources,
      ...inboundFactSources,
    ],
  });
};
