import type { ResultLine } from "./types.ts";

/** `85（8 h）`, `4（TWA）`: the limit with what it is a limit of. */
export const limitWords = (row: Pick<ResultLine, "limit" | "finding">): string => {
  if (row.limit === null || row.limit === undefined) return "—";
  const kind = row.finding.limitKind;
  const words: Record<string, string> = {
    "LEX,8h": "8 h 等效",
    "LEX,W": "周等效",
    "PC-TWA": "时间加权",
    "PC-STEL": "短时间",
    MAC: "最高容许",
    PE: "峰接触",
  };
  return kind ? `${row.limit}（${words[kind] ?? kind}）` : String(row.limit);
};
