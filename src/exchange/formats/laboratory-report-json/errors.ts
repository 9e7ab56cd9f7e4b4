import { catalogue } from "#kernel";

/** Refusals of report and declaration files that could not be read into records. */
export const fileErrors = catalogue("exchange.formats.exposure", {
  noReports: { code: "XI-1301", status: 422, says: "文件里没有检测报告。", remedy: "按模板的填写说明填写；JSON 应含 reports 数组。" },
  noDeclarations: { code: "XI-1302", status: 422, says: "文件里没有申报表。", remedy: "用下载的模板填写后再传。" },
  sheetMissing: {
    code: "XI-1303",
    status: 422,
    says: "文件里没有“{sheet}”工作表，或它的第一行缺少列：{columns}。",
    remedy: "不要改模板的工作表名和表头。",
  },
  cellMissing: { code: "XI-1304", status: 422, says: "{place}“{column}”没有填。", remedy: "补填后重新上传。" },
  cellWrong: { code: "XI-1305", status: 422, says: "{place}“{column}”的内容“{value}”{reason}。", remedy: "按填写说明改正后重新上传。" },
  headDiffers: {
    code: "XI-1306",
    status: 422,
    says: "{place}与同一报告编号的其他行“{column}”不一致。",
    remedy: "同一份报告各行的报告信息要一致；不是同一份报告的用不同编号。",
  },
});
