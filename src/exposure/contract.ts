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
