/** What the web and other rooms read of a case: shapes only, so that nothing of the server travels with them. */
export type {
  Abilities,
  ActLine,
  AllowedAct,
  CaseLine,
  CasePage,
  DeadlineView,
  DeskLine,
  EvidenceView,
  RefusedAct,
  StageView,
  WaitingLine,
} from "./schema.ts";
