import "./documents/policies.ts";
import { formatRoutes } from "./formats/routes.ts";
import { inboundJobs, inboundRoutes, inboundSubscriptions } from "./inbound/index.ts";

export * from "./contract.ts";
export * from "./inbound/index.ts";
export { inboundFactSources } from "./inbound/facts.ts";
export { documentRoutes } from "./documents/routes.ts";
export { documentSubscriptions } from "./documents/jobs.ts";

export const exchangeRoutes = [...inboundRoutes, ...formatRoutes];
export const exchangeJobs = [...inboundJobs];
export const exchangeSubscriptions = [...inboundSubscriptions];
