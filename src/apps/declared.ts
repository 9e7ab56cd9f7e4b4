import { declareIndicators } from "#engines";
import { inboundFactSources } from "#exchange";
import { declarationFactSources, declareExamined, monitoringFactSources } from "#exposure";
import { diagnosisFactSources, examinedPersons } from "#health";
import { declareWork } from "#platform";
import { employerVerificationIndicators, nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { jobs, subscriptions } from "./work.ts";

/** Makes known to the engines what the rooms and programmes declare; checked here, before anything runs. */
export const declareAll = (): void => {
  declareWork({ subscriptions, jobs });
  declareExamined(examinedPersons);
  declareIndicators({
    indicators: [...nationalPlanIndicators, ...employerVerificationIndicators],
    sources: [...registryFactSources, ...declarationFactSources, ...monitoringFactSources, ...diagnosisFactSources, ...inboundFactSources],
  });
};
