import { catalogue } from "#kernel";

export const errors = catalogue("engines.cases", {
  unknownCase: { code: "CS-1001", status: 404, says: "没有找到这个事项，或者它不在你的范围内。", remedy: "核对编号，或回到列表重新打开。" },
  notHere: { code: "CS-1002", status: 409, says: "现在不能“{act}”：事项在“{stage}”。", remedy: "重新打开事项，按列出的可办事项办理。" },
  notYet: { code: "CS-1003", status: 409, says: "还不能“{act}”：{because}", remedy: "补齐后再办，已有的材料都已保留。" },
  sameHand: { code: "CS-1004", status: 409, says: "“{earlier}”由你办理，不能再由你“{act}”。", remedy: "请转给其他有权办理的人员。" },
  paused: { code: "CS-1005", status: 409, says: "还不能“{act}”：事项自 {since} 起中止。", remedy: "先恢复办理。" },
  closed: { code: "CS-1006", status: 409, says: "事项已经结案，不能再“{act}”。", remedy: "新的情况另立事项。" },
  moved: {
    code: "CS-1007",
    status: 409,
    says: "事项已有新的办理（第 {revision} 条），你看到的是第 {seen} 条。",
    remedy: "重新打开事项，核对后再办。",
  },
  notReplaceable: {
    code: "CS-1008",
    status: 409,
    says: "第 {actNo} 条不能更正：不是本单位办理的，或已过更正的环节。",
    remedy: "在备注中说明，由下一环节处理。",
  },
  correctionNeedsNumber: { code: "CS-1009", status: 409, says: "“{act}”已经办过，现在只能更正。", remedy: "请写明更正哪一条。" },
  notYours: { code: "CS-1010", status: 403, says: "“{act}”由{who}办理，不由你办理。", remedy: "请转给有权办理的单位和人员。" },
  elsewhere: { code: "CS-1011", status: 409, says: "“{act}”不在事项里办理。", remedy: "请到事项给出的页面办理，办完事项自动更新。" },
  incomplete: { code: "CS-2001", status: 422, says: "还不能“{act}”：{faults}。", remedy: "按每一处的说明补齐后再办，已填的内容都还在。" },
  unfit: { code: "CS-2002", status: 422, says: "还不能“{act}”：{because}", remedy: "核对后再办。" },
  foreignFile: { code: "CS-2003", status: 422, says: "有 {count} 个文件没有先上传到这个事项。", remedy: "先上传文件，再办理。" },
  unknownProgramme: { code: "CS-3001", status: 422, says: "{on} 没有生效的办理程序“{programme}”。", remedy: "核对日期。" },
  tooLarge: { code: "CS-3003", status: 413, says: "文件超过 {limit} MB，没有保存。", remedy: "请压缩或拆分后再上传。" },
  noFile: { code: "CS-3002", status: 422, says: "没有收到文件。", remedy: "选择文件后再上传。" },
});
