export {
  LaboratoryReport,
  purposeNames,
  Purpose,
  ResultLine,
  Sample,
  type LaboratoryReportInput,
  type ReportSource,
} from "./monitoring/schema.ts";
export { enteredFields, fieldOf, fields, type Field, type FieldKey, type FieldValues } from "./declaration/fields.ts";
export {
  DeclarationContent,
  Kind as DeclarationKind,
  kindNames as declarationKindNames,
  stateNames as declarationStateNames,
  type State as DeclarationState,
} from "./declaration/schema.ts";
export {
  FindingView,
  HeldReport,
  RecognitionView,
  ReportAnswer,
  ReportItem,
  ReportView,
  ResultItem,
  Verdict,
  type LineAnswer,
} from "./monitoring/views.ts";
export {
  Check as DeclarationCheck,
  DeclarationAnswer,
  DeclarationFinding,
  DeclarationItem,
  DeclarationView,
  Prefill,
  UndeclaredItem,
  UpdateWindow,
} from "./declaration/views.ts";
export type { DeclarationStanding, DeclaredAgent } from "./declaration/queries/declarations.ts";
export { CalendarLine, Duty } from "./duties/rules.ts";
export * from "./radiation/schema.ts";
export { DoseItem, RadiationAnswer, RadiationDuty, RadiationWorkerItem, RadiationWorkerView } from "./radiation/views.ts";
export { checkItemLabels, lineVerdictLabels, sizeWords, type CheckLine, type LineVerdict } from "./spot-checks/schema.ts";
export {
  noticeKindNames,
  noticeKinds,
  signKindNames,
  signKinds,
  textFieldNames,
  textFields,
  type NoticeAgent,
  type NoticeContent,
  type NoticeKind,
  type NoticeTexts,
  type SignKind,
  type TextField,
} from "./notices/schema.ts";
