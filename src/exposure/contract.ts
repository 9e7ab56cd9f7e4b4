export {
  LaboratoryReport,
  purposeNames,
  Purpose,
  ResultLine,
  Sample,
  type LaboratoryReportInput,
  type LineAnswer,
  type ReportAnswer,
  type ReportSource,
  type Verdict,
} from "./monitoring/schema.ts";
export { enteredFields, fieldOf, fields, type Field, type FieldKey, type FieldValues } from "./declaration/fields.ts";
export {
  DeclarationContent,
  Kind as DeclarationKind,
  kindNames as declarationKindNames,
  stateNames as declarationStateNames,
  type Check as DeclarationCheck,
  type DeclarationFinding,
  type State as DeclarationState,
} from "./declaration/schema.ts";
export type { ReportItem } from "./monitoring/queries/reports.ts";
export type { ResultItem } from "./monitoring/queries/results.ts";
export type { DeclarationItem, DeclarationStanding, DeclaredAgent, UndeclaredItem } from "./declaration/queries/declarations.ts";
export type { Prefill } from "./declaration/queries/prefill.ts";
export type { UpdateWindow } from "./declaration/rules/time.ts";
export type { Duty } from "./duties/rules.ts";
