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
