import { receiveExamCards, type ExamCard } from "#health";
import { declarationXlsx } from "../formats/declaration-xlsx/index.ts";
import { declarationsKind } from "../formats/declaration-xlsx/kind.ts";
import { reportCard } from "../formats/exam-card-report-card/index.ts";
import { employersKind, employersXlsx } from "../formats/employers-xlsx/index.ts";
import { examCardXlsx } from "../formats/exam-card-xlsx/index.ts";
import { examCardXml } from "../formats/exam-card-xml/index.ts";
import { laboratoryReportJson } from "../formats/laboratory-report-json/index.ts";
import { reportsKind } from "../formats/laboratory-report-json/kind.ts";
import { laboratoryReportXlsx } from "../formats/laboratory-report-xlsx/index.ts";
import { registerFormat } from "./format.ts";
import { registerKind } from "./kind.ts";

registerKind<ExamCard>({
  kind: "exam-cards",
  label: "职业健康检查个案卡",
  from: ["exam-institution", "commission", "cdc"],
  chunk: 500,
  receive: (ctx, lines, source) =>
    receiveExamCards(
      ctx,
      lines.map((l) => ({ lineNo: l.lineNo, card: l.record, place: l.placeOf ?? (() => l.place) })),
      source,
    ),
});
registerFormat(examCardXml);
registerFormat(reportCard);
registerFormat(examCardXlsx);

registerKind(reportsKind);
registerFormat(laboratoryReportXlsx);
registerFormat(laboratoryReportJson);

registerKind(declarationsKind);
registerFormat(declarationXlsx);

registerKind(employersKind);
registerFormat(employersXlsx);
