export type {
  AllowedAct,
  ActLine,
  CaseLine,
  CasePage as CaseFile,
  DeadlineView,
  DeskLine,
  EvidenceView,
  RefusedAct,
  WaitingLine,
} from "#engines/contract";
export type Programmes = { items: { id: string; version: string; from: string; title: string; stages: { id: string; title: string }[] }[] };
/** Words for the party a case waits for. */
export const deadlineKindWords: Record<string, string> = { statutory: "法定期限", internal: "内部期限", own: "自定期限" };
export const countWords: Record<string, string> = { "calendar-days": "天", "working-days": "个工作日", months: "天", day: "天" };
