import { catalogue } from "#kernel";

/** Refusals of files and of lines that could not be read into a record. */
export const readerErrors = catalogue("exchange.formats", {
  xmlBroken: {
    code: "XI-1101",
    status: 422,
    says: "这张卡的 XML 结构有误：{why}。",
    remedy: "由体检系统重新导出这张卡后上报；其余各卡不受影响。",
  },
  xmlUnreadable: {
    code: "XI-1102",
    status: 422,
    says: "XML 文件读不下去：{why}。",
    remedy: "重新导出完整的文件后再传；已收到的各卡不用重报，重报也不会重复。",
  },
  noCards: { code: "XI-1103", status: 422, says: "文件里没有个案卡。", remedy: "核对导出的内容，应含 HEALTH_EXAM_RECORD。" },
  jsonBroken: {
    code: "XI-1104",
    status: 422,
    says: "JSON 文件读不下去：{why}。",
    remedy: "重新导出完整的文件后再传；已收到的各卡不用重报，重报也不会重复。",
  },
  cardTooLarge: { code: "XI-1105", status: 422, says: "这张卡超过 {limit}。", remedy: "一张卡只放一次体检的内容。" },
  tooDeep: { code: "XI-1106", status: 422, says: "内容嵌套超过 {limit} 层。", remedy: "按接口说明的结构导出。" },
  cardForm: { code: "XI-1107", status: 422, says: "这张卡的结构不对：{why}。", remedy: "按接口说明的结构导出。" },
  archiveBomb: { code: "XI-1201", status: 422, says: "压缩包{why}，没有展开。", remedy: "分成几个普通的压缩包上传，不要嵌套。" },
  archiveBroken: { code: "XI-1202", status: 422, says: "压缩包打不开：{why}。", remedy: "重新压缩后再传，不要加密。" },
  workbookBroken: { code: "XI-1203", status: 422, says: "表格读不出来：{why}。", remedy: "用下载的模板另存为 .xlsx 后再传。" },
  columnsMissing: { code: "XI-1204", status: 422, says: "第一行缺少列：{columns}。", remedy: "不要改模板的表头。" },
  listBroken: {
    code: "XI-1206",
    status: 422,
    says: "名单从第 {rowNo} 行起读不下去。",
    remedy: "检查这一行的引号和分隔，另存为 .xlsx 或 CSV 后再传。",
  },
  encodingUnknown: { code: "XI-1205", status: 422, says: "文件的字符编码“{name}”不认识。", remedy: "存为 UTF-8 或 GB18030 后再传。" },
});
