export { answerColumns, columns as sampleColumns } from "./columns.ts";
export { answerOf, fileContent, judgeTable, type JudgedRow, type JudgedTable } from "./read.ts";
export { csvWriter, sampleTemplate, workbookWriter, type RowWriter } from "./write.ts";
