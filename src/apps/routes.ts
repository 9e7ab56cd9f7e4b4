import { accessRoutes, type Route } from "#access";
import { caseRoutes, indicatorRoutes } from "#engines";
import { documentRoutes, inboundRoutes } from "#exchange";
import { exposureRoutes } from "#exposure";
import { registryRoutes } from "#registry";

/** Every route of the platform. Each room exports its table; this is the only list. */
export const routes: readonly Route[] = [...accessRoutes, ...registryRoutes, ...exposureRoutes, ...caseRoutes, ...indicatorRoutes, ...inboundRoutes, ...documentRoutes];
