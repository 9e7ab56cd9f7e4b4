import { archiveRoutes } from "./archive/index.ts";
import { documentRoutes, documentSubscriptions } from "./documents/index.ts";
import { formatRoutes } from "./formats/routes.ts";
import { inboundJobs, inboundRoutes, inboundSubscriptions } from "./inbound/index.ts";

export * from "./contract.ts";
export * from "./inbound/index.ts";
export { inboundFactSources } from "./inbound/facts.ts";
export * from "./documents/index.ts";
export { archiveTemplates, assembleArchive, issueArchive, readArchive } from "./archive/index.ts";
export {
  answerOf,
  csvWriter,
  fileContent,
  judgeTable,
  sampleTemplate,
  workbookWriter,
  type JudgedRow,
} from "./formats/sample-table/index.ts";

export const exchangeRoutes = [...inboundRoutes, ...formatRoutes, ...documentRoutes, ...archiveRoutes];
export const exchangeJobs = [...inboundJobs];
export const exchangeSubscriptions = [...inboundSubscriptions, ...documentSubscriptions];
