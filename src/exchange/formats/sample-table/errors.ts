import { catalogue } from "#kernel";

/** Why a table or one of its rows cannot be judged. */
export const tableErrors = catalogue("exchange.sample-table", {
  notATable: { code: "XI-1401", status: 422, says: "{file} 不是 .xlsx 或 .csv 表格。", remedy: "另存为 .xlsx 或 .csv 后再试。" },
  cellMissing: { code: "XI-1402", status: 422, says: "没有填“{column}”。", remedy: "补上后再判定，其余各行不受影响。" },
  cellWrong: { code: "XI-1403", status: 422, says: "“{column}”写作“{value}”，{reason}。", remedy: "改正后再判定，其余各行不受影响。" },
  empty: { code: "XI-1404", status: 422, says: "表格里没有样品。", remedy: "用 --template 取得模板，一行填一个样品。" },
});
