import { accessRoutes, type Route } from "#access";
import { caseRoutes, indicatorRoutes } from "#engines";
import { exchangeRoutes } from "#exchange";
import { exposureRoutes } from "#exposure";
import { healthRoutes } from "#health";
import { registryRoutes } from "#registry";
import { retestRoutes } from "./retests.ts";
import { searchRoutes } from "./search.ts";
import { timelineRoutes } from "./timeline.ts";
import { welcomeRoutes } from "./welcome.ts";

/** Every route of the platform. Each room exports its table; this is the only list. */
export const routes: readonly Route[] = [
  ...welcomeRoutes,
  ...searchRoutes,
  ...timelineRoutes,
  ...retestRoutes,
  ...accessRoutes,
  ...registryRoutes,
  ...exposureRoutes,
  ...healthRoutes,
  ...caseRoutes,
  ...indicatorRoutes,
  ...exchangeRoutes,
];
