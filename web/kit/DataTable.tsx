import { Table } from "antd";
import type { ColumnType } from "antd/es/table";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useLocation } from "@tanstack/react-router";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Page } from "./api.ts";
import { useColumns } from "./ColumnChooser.tsx";
import { EmptyState, WaitingLines } from "./EmptyState.tsx";
import { clockText } from "./format.ts";
import { ProblemNote } from "./Problem.tsx";
import { Go, useGo, useUrlState } from "./routing.tsx";
import { useIsPhone, usePageKeys } from "./hooks.ts";

export type Column<T> = {
  key: string;
  title: ReactNode;
  /** Pixels; codes need about 152. */
  width?: number;
  /** Numbers that can be added are right-aligned. */
  num?: boolean;
  /** Long names end in an ellipsis with the whole name as title. */
  name?: (row: T) => string;
  render?: (row: T) => ReactNode;
  sort?: boolean;
  /** Left out of the phone's label and value rows. */
  deskOnly?: boolean;
};

export type DataTableProps<T> = {
  list: UseQueryResult<Page<T>>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  rowHref?: ((row: T) => string) | undefined;
  /** Source and definition under the table. */
  caption?: ReactNode;
  empty?: ReactNode;
  filtered?: boolean;
  peek?: ((row: T) => void) | undefined;
  selected?: string[];
  onSelect?: (keys: string[]) => void;
  unit?: string;
};

const visited = new Map<string, string>();

/** A list of the server: 50 rows by cursor, keys j k Enter Space x, the visited row marked on return, label and value rows on a phone. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { list, rowKey, rowHref, caption, empty, filtered, peek, selected, onSelect } = props;
  const { shown: columns, density, chooser } = useColumns(props.columns);
  const url = useUrlState();
  const go = useGo();
  const phone = useIsPhone();
  const back = useLocation({ select: (l) => (l.state as { cursors?: string[] }).cursors ?? [] });
  const rows = list.data?.items ?? [];
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const place = `${url.path}?${new URLSearchParams(url.all).toString()}`;
  const lastSeen = visited.get(url.path);

  useEffect(() => setAt(-1), [place]);
  const open = (row: T): void => {
    visited.set(url.path, rowKey(row));
    if (rowHref) go(rowHref(row));
  };
  usePageKeys({
    j: () => setAt((n) => Math.min(rows.length - 1, n + 1)),
    k: () => setAt((n) => Math.max(0, n - 1)),
    Enter: () => (rows[at] ? open(rows[at]) : undefined),
    " ": () => (rows[at] && peek ? peek(rows[at]) : undefined),
    x: () => {
      const row = rows[at];
      if (!row || !onSelect || !selected) return;
      const key = rowKey(row);
      onSelect(selected.includes(key) ? selected.filter((k) => k !== key) : [...selected, key]);
    },
  });
  useEffect(() => {
    if (at >= 0) box.current?.querySelector(`[data-row-key="${CSS.escape(rowKey(rows[at] as T))}"]`)?.scrollIntoView({ block: "nearest" });
  });

  const cursor = url.get("cursor");
  const next = (): void => {
    const parts = new URLSearchParams({ ...url.all, cursor: list.data?.nextCursor ?? "" });
    go(`${url.path}?${parts.toString()}`, { state: { cursors: [...back, cursor] } });
  };
  const previous = (): void => {
    const parts = new URLSearchParams(url.all);
    const to = back.at(-1) ?? "";
    if (to) parts.set("cursor", to);
    else parts.delete("cursor");
    go(parts.size > 0 ? `${url.path}?${parts.toString()}` : url.path, { state: { cursors: back.slice(0, -1) } });
  };

  // In the list's bar where the page has one, else under the table.
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const waiting = list.data === undefined;
  useEffect(() => setSlot(document.getElementById("list-tools")), [waiting]);
  const tools = !phone && rows.length > 0 && props.columns.length > 3 ? chooser : null;

  const foot = (
    <div className="caption">
      {caption ? <span>{caption}</span> : null}
      {list.dataUpdatedAt ? <span>截至 {clockText(list.dataUpdatedAt)}</span> : null}
      {slot ? null : tools}
      {cursor || list.data?.nextCursor ? (
        <span className="pager">
          <span>第 {back.length + 1} 页，每页 50 条</span>
          {cursor ? (
            <button type="button" className="link" onClick={previous}>
              上一页
            </button>
          ) : null}
          {list.data?.nextCursor ? (
            <button type="button" className="link" onClick={next}>
              下一页
            </button>
          ) : null}
        </span>
      ) : null}
    </div>
  );
  if (list.error && !list.data)
    return (
      <div style={{ padding: 12 }}>
        <ProblemNote error={list.error} retry={() => void list.refetch()} />
      </div>
    );
  if (!list.data) return <WaitingLines rows={10} />;
  if (rows.length === 0)
    return (
      <>
        {empty && !filtered ? empty : <EmptyState why={filtered ? "no-match" : "none-yet"} />}
        {foot}
      </>
    );
  if (phone)
    return (
      <>
        <ul className="row-list">
          {rows.map((row) => (
            <li key={rowKey(row)}>
              {props.columns
                .filter((c) => !c.deskOnly)
                .map((c, i) => (
                  <div key={c.key} className={i === 0 ? "row-first" : "row-pair"}>
                    {i === 0 ? null : <span>{c.title}</span>}
                    <span>{i === 0 && rowHref ? <Go href={rowHref(row)}>{cell(c, row)}</Go> : cell(c, row)}</span>
                  </div>
                ))}
            </li>
          ))}
        </ul>
        {foot}
      </>
    );
  const tableColumns = columns.map((c, i): ColumnType<T> => ({
    key: c.key,
    title: c.sort ? <SortHead column={c.key}>{c.title}</SortHead> : c.title,
    ...(c.width ? { width: c.width } : {}),
    ...(i === 0 ? { fixed: "left" as const } : {}),
    ...(c.num ? { align: "right" as const } : {}),
    ...(c.name ? { ellipsis: { showTitle: true } } : {}),
    className: c.name ? "" : "nowrap",
    render: (_: unknown, row: T) =>
      i === 0 && rowHref ? (
        <Go href={rowHref(row)} title={c.name?.(row)} onClick={() => visited.set(url.path, rowKey(row))}>
          {cell(c, row)}
        </Go>
      ) : (
        <span title={c.name?.(row)}>{cell(c, row)}</span>
      ),
  }));
  return (
    <div ref={box} className={list.isPlaceholderData ? "data-table dim" : "data-table"}>
      <Table<T>
        size={density}
        tableLayout="fixed"
        columns={tableColumns}
        dataSource={rows}
        rowKey={rowKey}
        pagination={false}
        sticky={{ offsetHeader: 48 }}
        scroll={{ x: columns.reduce((sum, c) => sum + (c.width ?? 160), onSelect ? 40 : 0) }}
        rowClassName={(row, i) => `${i === at ? "ant-table-row-selected" : ""} ${rowKey(row) === lastSeen ? "row-visited" : ""}`}
        {...(onSelect
          ? {
              rowSelection: {
                selectedRowKeys: selected ?? [],
                onChange: (keys) => onSelect(keys.map(String)),
                columnWidth: 40,
                // The head's own box is doubled in a hidden row that measures widths, where a keyboard would still reach it.
                hideSelectAll: true,
                getCheckboxProps: (row) => ({ "aria-label": `选中${columns[0]?.name?.(row) ?? ""}` }) as object,
              },
            }
          : {})}
      />
      {slot && tools ? createPortal(tools, slot) : null}
      {foot}
    </div>
  );
}

const cell = <T extends object>(column: Column<T>, row: T): ReactNode => {
  const value = column.render ? column.render(row) : (column.name?.(row) ?? (row as Record<string, ReactNode>)[column.key]);
  return value === null || value === undefined || value === "" ? <span className="ink-3">—</span> : value;
};

/** Sorting is in the address: `sort=name` up, `sort=-name` down. */
function SortHead({ column, children }: { column: string; children: ReactNode }) {
  const url = useUrlState();
  const now = url.get("sort");
  const to = now === column ? `-${column}` : now === `-${column}` ? "" : column;
  return (
    <button
      type="button"
      className={`link sort-head ${now === column ? "sort-up" : now === `-${column}` ? "sort-down" : ""}`}
      onClick={() => url.set({ sort: to, cursor: "" })}
    >
      {children}
    </button>
  );
}
