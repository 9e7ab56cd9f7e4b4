import { Button } from "antd";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { address } from "../kit/api.ts";
import { cappedCount, dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet, useList } from "../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { useArea } from "../frame/Scope.tsx";
import type { ListItem } from "./types.ts";

const sides = [
  ["missing", "欠"],
  ["numerator", "分子"],
  ["denominator", "分母"],
] as const;

/** Exactly the rows a figure counts; the count on top equals the number that was clicked. */
export function SubjectsPage() {
  const id = usePathPart(1);
  const area = useArea();
  const url = useUrlState();
  const side = url.get("side") || "missing";
  const on = url.get("on");
  const { cursor, columns: _columns, ...filters } = url.all;
  const whole = { ...filters, side, area, asOf: on };
  const query = { ...whole, cursor };
  const head = useGet("/api/v1/indicators/:id", { params: { id }, query: { area, asOf: on, slice: url.get("slice") } });
  const list = useList("/api/v1/indicators/:id/list", { params: { id }, query: query });
  const columns = (list.data?.columns ?? [])
    .filter((c) => c.key !== "name")
    .map((c): Column<ListItem> => ({
      key: c.key,
      title: c.label,
      width: c.key === "creditCode" ? 170 : 112,
      name: (r) => text(r.cells[c.key]),
    }));
  const label = sides.find(([key]) => key === side)?.[1] ?? "";
  useDocumentTitle(`${head.data?.shortName ?? "指标"}：${label}`);
  const slice = head.data?.slices.find((s) => s.id === url.get("slice"));
  return (
    <>
      <PageTitle
        note={
          <>
            {head.data?.figure.areaName}　截至 {on || today()}
            {slice ? `　${slice.label}` : ""}
          </>
        }
      >
        <Go href={withQuery(`/indicators/${id}`, { area, on })}>{head.data?.name ?? "指标"}</Go>：{label}
      </PageTitle>
      <Sheet flush>
        <div className="filter-bar">
          <nav className="filter-saved" aria-label="名单">
            {sides.map(([key, words]) => (
              <Go key={key} href={withQuery(url.path, { ...url.all, side: key, cursor: "" })} aria-current={side === key}>
                {words}{" "}
                {side === key
                  ? cappedCount(list.isPlaceholderData ? undefined : list.data?.count)
                  : head.data
                    ? {
                        missing: head.data.figure.missing,
                        numerator: head.data.figure.numerator,
                        denominator: head.data.figure.denominator,
                      }[key]
                    : ""}
              </Go>
            ))}
          </nav>
          <span className="filter-tools no-print">
            <Button href={address("/api/v1/indicators/:id/list/export", { params: { id }, query: whole })}>导出</Button>
          </span>
        </div>
        <DataTable
          list={list}
          columns={[
            { key: "name", title: "单位", width: 260, name: (r) => text(r.cells["name"]) },
            ...columns,
            { key: "since", title: "自", width: 110, render: (r) => dayText(r.since) },
          ]}
          rowKey={(r) => `${r.employerId}${r.subjectKey}`}
          rowHref={(r) => `/employers/${r.employerId}`}
          empty={<EmptyState why="none-yet">{side === "missing" ? "没有欠的，全部达到口径。" : "这一天没有计入的对象。"}</EmptyState>}
          caption="来源：与指标同一次计算，名单的数就是指标的数"
        />
      </Sheet>
    </>
  );
}

const text = (value: unknown): string => (value === null || value === undefined || value === "" ? "—" : String(value));
