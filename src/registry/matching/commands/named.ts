import type { NamedEmployer } from "../../schema.ts";
import type { ListField } from "../schema.ts";
import type { ListRow } from "../store/lists.ts";

/** What a cell of a line says by its field. */
export const cellOf = (list: Pick<ListRow, "headers" | "mapping">, cells: readonly string[], field: ListField): string => {
  const at = list.headers.indexOf(list.mapping[field] ?? "");
  return at < 0 ? "" : (cells[at] ?? "").trim();
};

/** What an employer named by a line is entered with. */
export const namedBy = (
  list: ListRow,
  line: { lineNo: number; cells: readonly string[]; creditCode: string; name: string; areaCode: string; address: string },
): NamedEmployer => {
  const workers = Number.parseInt(cellOf(list, line.cells, "workersTotal").replaceAll(",", ""), 10);
  return {
    creditCode: line.creditCode,
    name: line.name,
    areaCode: line.areaCode,
    address: line.address,
    industryCode: cellOf(list, line.cells, "industryCode").slice(0, 8),
    ...(workers >= 0 && workers <= 10_000_000 ? { workersTotal: workers } : {}),
    summary: `名单第 ${line.lineNo} 行`,
    details: { listId: list.listId, lineNo: line.lineNo, receiptNo: list.receiptNo },
    on: list.listedOn,
  };
};
