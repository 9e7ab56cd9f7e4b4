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
