import { accessRoutes, type Route } from "#access";
import { caseRoutes, indicatorRoutes } from "#engines";
import { exchangeRoutes } from "#exchange";
import { exposureRoutes } from "#exposure";
import { healthRoutes } from "#health";
import { registryRoutes } from "#registry";

/** Every route of the platform. Each room exports its table; this is the only list. */
export const routes: readonly Route[] = [
  ...accessRoutes,
  ...registryRoutes,
  ...exposureRoutes,
  ...healthRoutes,
  ...caseRoutes,
  ...indicatorRoutes,
  ...exchangeRoutes,
];
