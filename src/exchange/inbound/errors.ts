import { catalogue } from "#kernel";

/** Refusals of whole submissions. */
export const errors = catalogue("exchange.inbound", {
  notFound: { code: "XI-1001", status: 404, says: "没有找到这份回执，或者它不在你的范围内。", remedy: "核对回执号。" },
  empty: { code: "XI-1002", status: 422, says: "没有收到文件内容。", remedy: "选好文件后再传。" },
  unknownForm: {
    code: "XI-1003",
    status: 422,
    says: "“{name}”不是平台能读的格式。",
    remedy: "可传：{formats}；也可以打成 zip 一起传。",
  },
  kindNotAllowed: { code: "XI-1004", status: 403, says: "{organisation}不能上报{label}。", remedy: "请由相应机构的账号上报。" },
  keyScope: { code: "XI-1005", status: 403, says: "接口密钥没有 {scope} 权限。", remedy: "请贵单位管理员在“接口密钥”中增加权限。" },
  tooLarge: { code: "XI-1006", status: 413, says: "文件超过 {limit}。", remedy: "分成几个文件上传。" },
  tooMany: { code: "XI-1007", status: 422, says: "一次最多上传 {limit} 个文件。", remedy: "分几次上传。" },
  cursorForm: { code: "XI-1008", status: 422, says: "翻页位置已失效。", remedy: "回到第一页重新翻。" },
  internal: {
    code: "XI-1009",
    status: 500,
    says: "读到第 {line} 张时平台出错，其后内容未读。",
    remedy: "已通知平台维护人员；可稍后点“继续读取”，已收到的不会重复。",
  },
  notFailed: { code: "XI-1010", status: 409, says: "这份文件没有中断，不需要继续读取。", remedy: "在回执中查看结果。" },
  reportDataMissing: { code: "XI-1011", status: 422, says: "没有收到 reportData。", remedy: "表单字段名应为 reportData，内容为 JSON。" },
  infected: {
    code: "XI-1013",
    status: 422,
    says: "文件“{name}”查出恶意代码（{signature}），已经隔离，没有读取。",
    remedy: "请用杀毒软件检查报送用的电脑，换一份干净的文件重新报送；认为误报的，把回执号告诉平台运维。",
  },
  editionUnknown: { code: "XI-1012", status: 422, says: "没有“{edition}”这一版。", remedy: "可选：{editions}。" },
});
