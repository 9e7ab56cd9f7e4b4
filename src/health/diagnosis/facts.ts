import { factSource } from "#engines";
import { suspectedCaseCellsSql, suspectedCasesSql } from "./queries/facts-suspected-cases.ts";

/** Suspected diseases of the year and whether each entered diagnosis. Settings: `programme`, `entered` (act → accepted, waived, excluded). */
export const suspectedCases = factSource({
  id: "health.suspected-cases",
  about: ["employer", "exam-card", "case"],
  sql: suspectedCasesSql,
  reasons: { accepted: "已受理诊断", waived: "书面放弃诊断", excluded: "有排除依据", waiting: "还没有进入诊断" },
  persons: "card.read",
  list: {
    columns: [
      { key: "employer", label: "用人单位" },
      { key: "area", label: "乡镇（街道）" },
      { key: "disease", label: "疑似职业病" },
      { key: "foundOn", label: "发现日期" },
      { key: "reportedOn", label: "报告日期" },
      { key: "caseNo", label: "事项编号" },
      { key: "dueOn", label: "办理期限" },
    ],
    sql: suspectedCaseCellsSql,
    onlyFor: ["commission", "cdc"],
  },
});

export const diagnosisFactSources = [suspectedCases];
