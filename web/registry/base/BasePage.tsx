import { Button } from "antd";
import { useMemo } from "react";
import { baseDimensionLabels, baseDimensions, type BaseColumn, type BaseDimension } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useArea } from "../../frame/Scope.tsx";
import { useMay } from "../../frame/session.tsx";
import { address } from "../../kit/api.ts";
import { ChartWithTable } from "../../kit/ChartWithTable.tsx";
import type { Answer } from "../../kit/client.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { count, momentText } from "../../kit/format.ts";
import { useDocumentTitle, useIsPhone } from "../../kit/hooks.ts";
import { useGet } from "../../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { chartColours } from "../../kit/theme.ts";
import { whereCounted } from "./links.ts";

type Base = Answer<"/api/v1/base-figures">;
type Row = Base["rows"][number];
const drawn = 15;

/** Employers of an area by one property: every figure opens the list it counts, and the rows must add up to the sum. */
export function BasePage() {
  useDocumentTitle("底数统计");
  const may = useMay();
  const area = useArea();
  const url = useUrlState();
  const by = (baseDimensions as readonly string[]).includes(url.get("by")) ? (url.get("by") as BaseDimension) : "area";
  const section = by === "division" || by === "class" ? url.get("section") : "";
  const query = { areaCode: area, by, section: section || undefined };
  const base = useGet("/api/v1/base-figures", { query });
  if (base.error) return <ErrorPage kind="fault" error={base.error} />;
  return (
    <>
      <PageTitle
        actions={
          <>
            {may("tag.read") ? <Go href="/employer-tags">单位标签 ›</Go> : null}
            <Button href={address("/api/v1/base-figures/export", { query })} title="导出表格：合计、明细、核对结果和时间；导出会留痕">
              导出
            </Button>
          </>
        }
      >
        底数统计
      </PageTitle>
      <nav className="tabs no-print" aria-label="按什么统计">
        {baseDimensions.map((d) => (
          <Go key={d} href={withQuery(url.path, { by: d, area: url.get("area") })} aria-current={by === d ? "page" : undefined}>
            {baseDimensionLabels[d]}
          </Go>
        ))}
      </nav>
      {base.data ? <Figures base={base.data} /> : <WaitingLines rows={8} />}
    </>
  );
}

function Figures({ base }: { base: Base }) {
  const url = useUrlState();
  const { total, check } = base;
  const what = base.by === "state" ? "各种状态的单位" : "在产单位";
  const list =
    (row: Row | undefined) =>
    (column: BaseColumn): string =>
      whereCounted(base, row?.value, column);
  return (
    <>
      {base.section ? (
        <p className="row">
          <span>
            门类：{base.section.code} {base.section.name}
          </span>
          <Go href={withQuery(url.path, { by: base.by, area: url.get("area") })}>看全部门类</Go>
        </p>
      ) : null}
      <Sheet>
        <p className="row" style={{ alignItems: "center" }}>
          {check.agrees ? (
            <StateMark axis="data" level="met">
              明细之和等于合计
            </StateMark>
          ) : (
            <StateMark axis="limit" level="bad">
              明细之和不等于合计
            </StateMark>
          )}
          <span className="ink-2">
            {check.agrees
              ? `各行相加 ${count(total.employers)} 家，在册 ${count(total.workers)} 人；明细之和须等于合计`
              : `合计减明细：单位 ${count(check.difference.employers)} 家，在册 ${count(check.difference.workers)} 人。夜间重算会改正并留痕。`}
          </span>
        </p>
        <BaseChart base={base} />
      </Sheet>
      <Sheet flush>
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{baseDimensionLabels[base.by]}</th>
                <th className="num">单位（家）</th>
                <th className="num">占比（%）</th>
                <th className="num">存在危害（家）</th>
                <th className="num">危害严重（家）</th>
                <th className="num">申报过（家）</th>
                <th className="num">在册（人）</th>
                <th className="num">接害（人）</th>
              </tr>
            </thead>
            <tbody>
              <tr className="sum-row">
                <th scope="row">合计</th>
                <Cells sums={total} of={total.employers} list={list(undefined)} />
              </tr>
              {base.rows.map((row) => (
                <tr key={row.value || "-"}>
                  <td className="nowrap">
                    <RowName base={base} row={row} />
                  </td>
                  <Cells sums={row} of={total.employers} list={list(row)} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="caption">
          <span>
            {base.areaName}，{what}，{momentText(base.asOf)}。来源：登记、申报与核实；地区按作业场所地址。占比按四舍五入保留两位。
          </span>
        </div>
      </Sheet>
    </>
  );
}

function Cells({ sums, of, list }: { sums: Base["total"]; of: number; list: (column: BaseColumn) => string }) {
  const linked = (column: BaseColumn) => (sums[column] > 0 ? <Go href={list(column)}>{count(sums[column])}</Go> : count(sums[column]));
  return (
    <>
      <td className="num">{linked("employers")}</td>
      <td className="num">{of === 0 ? "—" : ((sums.employers / of) * 100).toFixed(2)}</td>
      <td className="num">{linked("confirmed")}</td>
      <td className="num">{linked("serious")}</td>
      <td className="num">{linked("declared")}</td>
      <td className="num">{linked("workers")}</td>
      <td className="num">{linked("exposed")}</td>
    </>
  );
}

/** An area opens its parts, a section its divisions, a division stays a name. */
function RowName({ base, row }: { base: Base; row: Row }) {
  const url = useUrlState();
  if (base.by === "area" && row.value !== base.areaCode)
    return <Go href={withQuery(url.path, { by: "area", area: row.value })}>{row.label}</Go>;
  if (base.by === "section" && row.value !== "")
    return (
      <Go href={withQuery(url.path, { by: "division", section: row.value, area: url.get("area") })}>
        {row.value} {row.label}
      </Go>
    );
  if ((base.by === "division" || base.by === "class") && row.value !== "") return <span>{`${row.value} ${row.label}`}</span>;
  return <span>{row.label}</span>;
}

function BaseChart({ base }: { base: Base }) {
  const phone = useIsPhone();
  const go = useGo();
  const ordered = base.by === "headcount" || base.by === "area" ? base.rows : [...base.rows].sort((a, b) => b.employers - a.employers);
  const shown = ordered.slice(0, drawn);
  const most = [...base.rows].sort((a, b) => b.employers - a.employers)[0];
  const share = most && base.total.employers > 0 ? ((most.employers / base.total.employers) * 100).toFixed(2) : "";
  const title = most ? `${most.label}最多，${count(most.employers)} 家，占 ${share} %` : "还没有单位";
  const left = base.rows.length - shown.length;
  const option = useMemo(
    () => ({
      grid: { left: phone ? 96 : 168, right: 64, top: 8, bottom: 24 },
      xAxis: {
        type: "value",
        min: 0,
        splitLine: { lineStyle: { color: chartColours.line } },
        axisLabel: { color: chartColours.ink2, hideOverlap: true },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: shown.map((r) => r.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: chartColours.grey } },
        axisLabel: { color: chartColours.ink2, width: phone ? 84 : 156, overflow: "truncate" },
      },
      tooltip: { trigger: "item" },
      series: [
        {
          type: "bar",
          barMaxWidth: 18,
          itemStyle: { color: chartColours.series[0] },
          label: { show: true, position: "right", color: chartColours.ink, formatter: (p: { value: number }) => count(p.value) },
          data: shown.map((r) => ({ value: r.employers, name: r.label, id: r.value })),
        },
      ],
    }),
    [shown, phone],
  );
  return (
    <ChartWithTable
      title={title}
      subtitle={`单位数，家${left > 0 ? `；画出最多的 ${drawn} 项，其余 ${left} 项在下表` : ""}`}
      label={`${title}。${shown.map((r) => `${r.label} ${r.employers} 家`).join("，")}`}
      height={Math.max(120, shown.length * 28 + 40)}
      option={option}
      onPick={(value) => go(whereCounted(base, value))}
      empty={base.rows.length === 0 ? "这个范围还没有单位。登记、名单导入或核实后开始计数。" : undefined}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th>{baseDimensionLabels[base.by]}</th>
              <th className="num">单位（家）</th>
            </tr>
          </thead>
          <tbody>
            {base.rows.map((r) => (
              <tr key={r.value || "-"}>
                <td>{r.label}</td>
                <td className="num">{count(r.employers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
