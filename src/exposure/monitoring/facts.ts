import { factSource } from "#engines";
import { postResultCellsSql, postResultsSql } from "./queries/facts-post-results.ts";
import { testedEmployerCellsSql, testedEmployersSql } from "./queries/facts-tested-employers.ts";

/** Latest result of each post × factor of employers in remediation. Setting: `programme`, whose open case holds a post back. */
export const postResults = factSource({
  id: "exposure.post-results",
  about: ["employer", "report", "case"],
  sql: postResultsSql,
  reasons: { within: "合格", over: "超标", "remediation-open": "复测结果待治理销案" },
  persons: null,
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "area", label: "乡镇（街道）" },
      { key: "post", label: "岗位" },
      { key: "agent", label: "危害因素" },
      { key: "sampledOn", label: "采样日期" },
      { key: "value", label: "检测结果" },
      { key: "limit", label: "限值" },
      { key: "reportNo", label: "报告编号" },
    ],
    sql: postResultCellsSql,
  },
});

/** Employers that have to be tested and whether they are. Parameters: `seriousMonths`, `generalMonths`, `updateMonths`. */
export const testedEmployers = factSource({
  id: "exposure.tested-employers",
  about: ["employer", "declaration", "report"],
  sql: testedEmployersSql,
  reasons: { tested: "检测有效", untested: "没有定期检测报告", lapsed: "检测已超过周期" },
  persons: null,
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "creditCode", label: "统一社会信用代码" },
      { key: "area", label: "乡镇（街道）" },
      { key: "hazardClass", label: "危害类别" },
      { key: "reportNo", label: "最近报告" },
      { key: "sampledOn", label: "采样日期" },
      { key: "laboratory", label: "检测机构" },
    ],
    sql: testedEmployerCellsSql,
  },
});

export const monitoringFactSources = [postResults, testedEmployers];
