import { event } from "#platform";
import type { Day } from "#kernel";
import type { Purpose } from "./schema.ts";
import type { Verdict } from "./views.ts";

/** A laboratory report was received: every result with its verdict. One event a report. */
export const ResultsReceived = event<{
  employerId: string;
  areaCode: string;
  reportId: string;
  reportNo: string;
  version: number;
  replaces?: string;
  recognised: boolean;
  review: string;
  institutionId: string;
  institutionName: string;
  results: {
    resultId: string;
    postId: string;
    postName: string;
    agentCode: string;
    agentName: string;
    agentGroup: string;
    verdict: Verdict;
    valueText: string;
    unit: string;
    limit?: number;
    sampledOn: Day;
    reportedOn: Day;
    purpose: Purpose;
    recognised: boolean;
  }[];
}>("exposure.results-received");

/** A report no longer counts: a check found it invalid. Corrections are told by `ResultsReceived.replaces`. */
export const ReportInvalidated = event<{
  employerId: string;
  areaCode: string;
  reportId: string;
  reportNo: string;
  institutionId: string;
  reason: string;
  on: Day;
}>("exposure.report-invalidated");
