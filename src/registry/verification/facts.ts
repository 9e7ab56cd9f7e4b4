import { factSource } from "#engines";
import { foundReportedSql, verificationCellsSql, verificationsAnsweredSql } from "./queries/facts.ts";

const columns = [
  { key: "name", label: "单位名称" },
  { key: "creditCode", label: "统一社会信用代码" },
  { key: "area", label: "乡镇（街道）" },
  { key: "source", label: "来源" },
  { key: "namedOn", label: "列入日期" },
  { key: "dueOn", label: "期限" },
  { key: "enteredOn", label: "填报日期" },
  { key: "reportedOn", label: "上报日期" },
  { key: "officer", label: "经办人" },
];

/** 下发名单单位 of the year and whether their verification was entered within a month. */
export const verificationsAnswered = factSource({
  id: "registry.verifications-answered",
  about: ["verification", "employer"],
  sql: verificationsAnsweredSql,
  reasons: { "on-time": "按期反馈", late: "逾期反馈", waiting: "期限未到，尚未反馈", overdue: "已超期，尚未反馈" },
  persons: null,
  list: { columns, sql: verificationCellsSql },
});

/** 本地新发现单位 of the year and whether they were reported upward within a month. */
export const foundReported = factSource({
  id: "registry.found-reported",
  about: ["verification", "employer"],
  sql: foundReportedSql,
  reasons: { "on-time": "按期上报", late: "逾期上报", waiting: "期限未到，尚未上报", overdue: "已超期，尚未上报" },
  persons: null,
  list: { columns, sql: verificationCellsSql },
});

export const verificationFactSources = [verificationsAnswered, foundReported];
