import { factSource } from "#engines";
import { cardsDueCellsSql, cardsDueSql } from "./queries/facts-cards-due.ts";

/** Exam cards sent for each employer this year: accepted, and not yet put right. */
export const cardsDue = factSource({
  id: "exchange.cards-due",
  about: ["employer", "exam-card", "submission-line"],
  adds: "exam-card",
  sql: cardsDueSql,
  reasons: { "all-accepted": "全部审核通过", "open-lines": "有未改正的个案卡" },
  list: {
    columns: [
      { key: "name", label: "用人单位" },
      { key: "creditCode", label: "统一社会信用代码" },
      { key: "area", label: "乡镇（街道）" },
    ],
    sql: cardsDueCellsSql,
  },
});

export const inboundFactSources = [cardsDue];
