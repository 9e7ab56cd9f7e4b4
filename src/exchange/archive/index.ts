export { assembleArchive, readArchive } from "./assemble.ts";
export { bundleEntries, issueArchive } from "./bundle.ts";
export { archiveTemplates } from "./templates.ts";
export { archiveRoutes } from "./routes.ts";
