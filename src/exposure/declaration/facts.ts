import { factSource } from "#engines";
import { declaredEmployerCellsSql, declaredEmployersSql } from "./queries/facts-declared-employers.ts";

/** 应申报单位 and whether a valid declaration stands. Settings: `sections` (industry sections), `updateMonths`, `stoppedMonths`. */
export const declaredEmployers = factSource({
  id: "exposure.declared-employers",
  about: ["employer", "declaration"],
  sql: declaredEmployersSql,
  reasons: { declared: "申报有效", undeclared: "未申报", "update-overdue": "年度更新超期" },
  persons: null,
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "creditCode", label: "统一社会信用代码" },
      { key: "area", label: "乡镇（街道）" },
      { key: "hazardClass", label: "危害类别" },
      { key: "decidedOn", label: "受理日期" },
      { key: "validUntil", label: "年度更新期限" },
    ],
    sql: declaredEmployerCellsSql,
  },
});

export const declarationFactSources = [declaredEmployers];
