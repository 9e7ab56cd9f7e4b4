import { receivePreparedCards } from "#health";
import { declarationXlsx } from "../formats/declaration-xlsx/index.ts";
import { declarationsKind } from "../formats/declaration-xlsx/kind.ts";
import { employerList, employerListKind } from "../formats/employer-list/index.ts";
import { employersKind, employersXlsx } from "../formats/employers-xlsx/index.ts";
import { laboratoryReportJson } from "../formats/laboratory-report-json/index.ts";
import { reportsKind } from "../formats/laboratory-report-json/kind.ts";
import { laboratoryReportXlsx } from "../formats/laboratory-report-xlsx/index.ts";
import { doseRecordsJson } from "../formats/radiation/doses-json.ts";
import { doseRecordsKind, radiationWorkersKind } from "../formats/radiation/kinds.ts";
import { doseRecordsXlsx, radiationWorkersXlsx } from "../formats/radiation/tables.ts";
import { registerFormat } from "./format.ts";
import { registerKind } from "./kind.ts";
import { examCards } from "./readers.ts";

registerKind({
  ...examCards,
  label: "职业健康检查个案卡",
  from: ["exam-institution", "commission", "cdc"],
  receive: receivePreparedCards,
});

registerKind(reportsKind);
registerFormat(laboratoryReportXlsx);
registerFormat(laboratoryReportJson);

registerKind(declarationsKind);
registerFormat(declarationXlsx);

registerKind(employerListKind);
registerFormat(employerList);

registerKind(employersKind);
registerFormat(employersXlsx);

registerKind(radiationWorkersKind);
registerFormat(radiationWorkersXlsx);

registerKind(doseRecordsKind);
registerFormat(doseRecordsXlsx);
registerFormat(doseRecordsJson);
