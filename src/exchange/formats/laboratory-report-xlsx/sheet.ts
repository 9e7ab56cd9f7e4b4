import type { Content } from "../../inbound/format.ts";
import { openWorkbook } from "../workbook.ts";

export { columnLetters } from "../workbook.ts";

/** One row: its number in the sheet and its cells by column, trimmed, empty text where nothing stands. */
export type SheetRow = { readonly rowNo: number; readonly cells: readonly string[] };
export type Sheet = { readonly name: string; rows(): AsyncIterable<SheetRow> };

/**
 * Sheets of a workbook by name, their rows read as a stream; rows without content are passed over.
 * @throws BrokenFile XI-1203 when it is no workbook, is damaged, or passes a limit
 */
export async function readWorkbook(content: Content): Promise<{ sheets: readonly Sheet[]; close(): void }> {
  const book = await openWorkbook(content);
  return {
    sheets: book.sheets.map((name, i) => ({
      name,
      async *rows() {
        for await (const { rowNo, cells } of book.rows(i)) {
          const trimmed = cells.map((c) => c.trim());
          if (trimmed.some((c) => c !== "")) yield { rowNo, cells: trimmed };
        }
      },
    })),
    close: () => book.close(),
  };
}

/** A day in a cell: as written, or the day of the serial number that a date leaves in a cell without a date format. */
export const cellDay = (text: string): string =>
  /^\d{5}(\.\d+)?$/.test(text) ? new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10) : text;
