import { useGet } from "../kit/query.ts";
import type { ResultLine } from "../exposure/types.ts";

/** How each post stands for each factor: the latest result that counts. */
export const useLatestResults = (employerId: string): ResultLine[] =>
  useGet(employerId ? "/api/v1/employers/:employerId/results" : undefined, { params: { employerId } }).data?.items ?? [];
