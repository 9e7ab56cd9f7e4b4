import type { Day } from "#kernel";
import { event } from "#platform";

export type CaseNote = {
  readonly caseId: string;
  readonly caseNo: string;
  readonly employerId: string;
  readonly areaCode: string;
  readonly programme: string;
  readonly subjectKey: string;
  readonly stage: string;
  readonly on: Day;
};
/** Cases that began; one announcement a batch. */
export const CaseOpened = event<{ cases: readonly CaseNote[] }>("cases.opened");
/** Acts done; `act` and `fromStage` say what happened, `stage` where the case stands now, `document` what has to be issued. */
export const CaseActDone = event<{ acts: readonly (CaseNote & { act: string; actNo: number; fromStage: string; document?: string })[] }>(
  "cases.act-done",
);
export const CaseClosed = event<{ cases: readonly (CaseNote & { outcome: string })[] }>("cases.closed");
/** Cases that passed their due day without the act they wait for. */
export const CaseOverdue = event<{ cases: readonly (CaseNote & { dueOn: Day; waitsFor: string })[] }>("cases.overdue");
