import { factSource } from "#engines";
import { monthlyReturnsSql, quarterlyReturnsSql, returnCellsSql } from "./queries/facts.ts";

const reasons = { "on-time": "按期报送", late: "逾期报送", waiting: "期限未到，尚未报送", overdue: "已超期，尚未报送" };
const list = {
  columns: [
    { key: "name", label: "乡镇（街道）" },
    { key: "period", label: "期次" },
    { key: "submittedOn", label: "报送日期" },
    { key: "dispatchedOn", label: "调度日期" },
    { key: "note", label: "说明" },
  ],
  sql: returnCellsSql,
};

/** Towns and whether each sent the return of the month in time. */
export const monthlyReturns = factSource({
  id: "registry.monthly-returns",
  about: ["town-return"],
  sql: monthlyReturnsSql,
  reasons,
  persons: null,
  list,
});

/** Towns and whether each held a dispatch in the quarter and sent its return. */
export const quarterlyReturns = factSource({
  id: "registry.quarterly-returns",
  about: ["town-return"],
  sql: quarterlyReturnsSql,
  reasons,
  persons: null,
  list,
});

export const returnFactSources = [monthlyReturns, quarterlyReturns];
