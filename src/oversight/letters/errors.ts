import { catalogue } from "#kernel";

export const errors = catalogue("oversight.letters", {
  letterUnknown: { code: "OV-1201", status: 404, says: "没有找到这份责任书，或者它不在你的范围内。", remedy: "回到列表重新打开。" },
  textUnknown: { code: "OV-1202", status: 404, says: "没有找到这份文本，或者它不在你的范围内。", remedy: "先发布文本再下发。" },
  nobody: { code: "OV-1203", status: 422, says: "没有符合条件、还没有收到这份文本的单位。", remedy: "改动筛选条件，或查看已下发的名单。" },
  textChanged: { code: "OV-1204", status: 409, says: "要签的文本与你看到的不一致。", remedy: "刷新页面，看过全文后再签。" },
  alreadySigned: { code: "OV-1205", status: 409, says: "已在 {on} 签署。", remedy: "不需要再签；已签的文本不会改动。" },
  withdrawn: { code: "OV-1206", status: 409, says: "这份责任书已在 {on} 收回：{reason}。", remedy: "等待重新下发。" },
  reasonMissing: { code: "OV-1207", status: 422, says: "收回要写明理由。", remedy: "写明理由后再办。" },
  yearPast: { code: "OV-1209", status: 422, says: "{year} 年已经过去。", remedy: "发布当年或以后年度的文本。" },
  draftGone: {
    code: "OV-1210",
    status: 404,
    says: "没有找到这份草稿：已经发布、删除，或者是别的单位的。",
    remedy: "回到文本清单看是否已经发布；没有发布的再写一份。",
  },
  draftMoved: {
    code: "OV-1211",
    status: 409,
    says: "{by} 在你打开后又保存过这份草稿，这一步没有生效。",
    remedy: "先复制你改的内容，重新打开草稿，改好再保存。",
  },
  dayToCome: { code: "OV-1208", status: 422, says: "签字日期 {day} 还没有到。", remedy: "填写实际签字的日期。" },
});
