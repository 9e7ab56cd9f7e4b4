import { catalogue } from "#kernel";

const law = "职业病防治法";

export const errors = catalogue("exposure.notices", {
  employerUnknown: {
    code: "EN-1001",
    status: 404,
    says: "没有找到这家单位，或者它不在你的范围内。",
    remedy: "核对编号，或回到列表重新打开。",
  },
  noticeUnknown: { code: "EN-1002", status: 404, says: "没有找到这份告知，或者它与你无关。", remedy: "刷新页面后重新打开。" },
  fileUnknown: { code: "EN-1003", status: 404, says: "没有找到这个文件，或者它不在你的范围内。", remedy: "重新上传，或刷新页面。" },
  noPosts: {
    code: "EN-1101",
    status: 422,
    says: "选中的岗位没有职业病危害因素，没有可以告知的内容。",
    remedy: "先在申报里写明岗位和危害因素，或等检测报告到达。",
    clause: `${law}第33条`,
  },
  noCards: {
    code: "EN-1102",
    status: 422,
    says: "选中的岗位没有严重职业病危害或高毒的因素，不需要告知卡。",
    remedy: "改选岗位，或打印告知书。",
    clause: `${law}第24条第2款`,
  },
  workerUnknown: { code: "EN-1103", status: 422, says: "有 {count} 人不在本单位的在册劳动者里。", remedy: "从在册劳动者中选择。" },
  noFile: { code: "EN-1201", status: 422, says: "没有收到文件。", remedy: "选择签字页的扫描件或照片后再上传。" },
  tooLarge: { code: "EN-1202", status: 413, says: "文件超过 {limit} MB。", remedy: "压缩或分开后再上传。" },
  dayToCome: { code: "EN-1203", status: 422, says: "签字日期 {day} 还没有到。", remedy: "填写实际签字的日期。" },
  changedSince: { code: "EN-1301", status: 409, says: "这份告知的内容已经更新。", remedy: "刷新后看过新的内容再确认。" },
});
