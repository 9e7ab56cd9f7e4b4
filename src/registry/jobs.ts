import { matchingJobs } from "./matching/index.ts";
import { screenJob } from "./screening/jobs.ts";

/** Background work of the registry. */
export const registryJobs = [...matchingJobs, screenJob] as const;
