import { prepareCard, type ExamCard, type PreparedCard } from "#health/cards";
import { reportCard } from "../formats/exam-card-report-card/index.ts";
import { examCardXlsx } from "../formats/exam-card-xlsx/index.ts";
import { examCardXml } from "../formats/exam-card-xml/index.ts";
import { registerFormat } from "./format.ts";
import { registerReader } from "./kind.ts";

// What the reading thread loads: formats and preparation, and nothing that stores.
registerFormat(examCardXml);
registerFormat(reportCard);
registerFormat(examCardXlsx);

export const examCards = registerReader<ExamCard, PreparedCard>({
  kind: "exam-cards",
  chunk: 1000,
  bulk: ["cardJson", "itemsJson", "cells"],
  prepare: ({ lineNo, record, place, placeOf }, receivedOn) =>
    prepareCard({ lineNo, card: record, place: placeOf ?? (() => place) }, receivedOn),
});
