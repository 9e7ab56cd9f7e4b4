import { areaChangesJob } from "./areas/jobs.ts";
import { foldBaseJob, recountBaseJob } from "./base/jobs.ts";
import { linkContractsJob } from "./contracts/jobs.ts";
import { matchingJobs } from "./matching/index.ts";
import { townClocks } from "./returns/dispatch.ts";
import { screenJob } from "./screening/jobs.ts";

/** Background work of the registry. */
export const registryJobs = [
  ...matchingJobs,
  screenJob,
  townClocks,
  foldBaseJob,
  recountBaseJob,
  linkContractsJob,
  areaChangesJob,
] as const;
