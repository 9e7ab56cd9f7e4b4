import { factSource } from "#engines";
import { cardsDueCellsSql, cardsDueSql } from "./queries/facts-cards-due.ts";

/** Exam cards of the year: accepted ones with their employer, those not yet put right with the institution that sent them. */
export const cardsDue = factSource({
  id: "exchange.cards-due",
  about: ["employer", "exam-card", "submission-line"],
  adds: "exam-card",
  sql: cardsDueSql,
  reasons: { accepted: "审核通过", open: "暂存或被拒，还没有改正" },
  persons: "card.read",
  list: {
    columns: [
      { key: "name", label: "单位" },
      { key: "kind", label: "类别" },
      { key: "area", label: "乡镇（街道）" },
    ],
    sql: cardsDueCellsSql,
  },
});

export const inboundFactSources = [cardsDue];
