import { prepareCard, receivePreparedCards, type ExamCard, type PreparedCard } from "#health";
import { declarationXlsx } from "../formats/declaration-xlsx/index.ts";
import { declarationsKind } from "../formats/declaration-xlsx/kind.ts";
import { reportCard } from "../formats/exam-card-report-card/index.ts";
import { employerList, employerListKind } from "../formats/employer-list/index.ts";
import { employersKind, employersXlsx } from "../formats/employers-xlsx/index.ts";
import { examCardXlsx } from "../formats/exam-card-xlsx/index.ts";
import { examCardXml } from "../formats/exam-card-xml/index.ts";
import { laboratoryReportJson } from "../formats/laboratory-report-json/index.ts";
import { reportsKind } from "../formats/laboratory-report-json/kind.ts";
import { laboratoryReportXlsx } from "../formats/laboratory-report-xlsx/index.ts";
import { registerFormat } from "./format.ts";
import { registerKind } from "./kind.ts";

registerKind<ExamCard, PreparedCard>({
  kind: "exam-cards",
  label: "职业健康检查个案卡",
  from: ["exam-institution", "commission", "cdc"],
  chunk: 500,
  bulk: "itemsJson",
  prepare: ({ lineNo, record, place, placeOf }, receivedOn) =>
    prepareCard({ lineNo, card: record, place: placeOf ?? (() => place) }, receivedOn),
  receive: receivePreparedCards,
});
registerFormat(examCardXml);
registerFormat(reportCard);
registerFormat(examCardXlsx);

registerKind(reportsKind);
registerFormat(laboratoryReportXlsx);
registerFormat(laboratoryReportJson);

registerKind(declarationsKind);
registerFormat(declarationXlsx);

registerKind(employerListKind);
registerFormat(employerList);

registerKind(employersKind);
registerFormat(employersXlsx);
