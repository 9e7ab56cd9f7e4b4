import "./documents/policies.ts";
export * from "./contract.ts";
export * from "./inbound/index.ts";
export { inboundFactSources } from "./inbound/facts.ts";
export { documentRoutes } from "./documents/routes.ts";
export { documentSubscriptions } from "./documents/jobs.ts";
