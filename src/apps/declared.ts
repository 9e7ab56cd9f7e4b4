import { declareIndicators } from "#engines";
import { inboundFactSources } from "#exchange";
import { declarationFactSources, monitoringFactSources } from "#exposure";
import { diagnosisFactSources } from "#health";
import { declareWork } from "#platform";
import { nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { jobs, subscriptions } from "./work.ts";

/** Makes known to the engines what the rooms and programmes declare; checked here, before anything runs. */
export const declareAll = (): void => {
  declareWork({ subscriptions, jobs });
  declareIndicators({
    indicators: nationalPlanIndicators,
    sources: [...registryFactSources, ...declarationFactSources, ...monitoringFactSources, ...diagnosisFactSources, ...inboundFactSources],
  });
};
