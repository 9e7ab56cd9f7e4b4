/** A conclusion in words for the person it is about: the result first, then what to do. */
export const plainResult = (conclusion: string): { says: string; next: string } =>
  ({
    normal: { says: "这次体检：目前没有发现异常。", next: "照常工作，戴好防护用品，按时参加下一次体检。" },
    recheck: { says: "有项目需要再查一次，不代表得了病。", next: "请按单位通知去复查，费用由单位承担。" },
    suspected: {
      says: "体检机构怀疑与工作有关，要请医生进一步诊断。",
      next: "您可以申请职业病诊断，费用由单位承担；诊断期间单位不能解除劳动合同。",
    },
    contraindication: { says: "您的身体情况不适合现在这个岗位的危害。", next: "单位应当安排您换岗。换岗后照常参加体检。" },
    other: { says: "发现了与工作无关的健康问题。", next: "请到医院看看，体检报告上写了看哪一科。" },
    "none-yet": { says: "这次体检还没有个人结论。", next: "体检机构会补查或补写，结果出来后会告诉您。" },
  })[conclusion] ?? { says: "体检结果已收到。", next: "点“看原文”看体检机构写的结论。" };
