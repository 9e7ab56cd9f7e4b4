import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useArea } from "../frame/Scope.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { clockText, count, countOrHidden, dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { AsOf } from "./AsOf.tsx";
import { GapChart, TrendChart } from "./Charts.tsx";
import { Targets } from "./Targets.tsx";
import { Spark } from "./Spark.tsx";
import { gapWords, ListLink, listHref, TargetMark } from "./words.tsx";
import type { Figure, FigureView } from "./types.ts";

/** One indicator: figure, target, list, trend, areas below, definition. Every number opens what it counts. */
export function IndicatorPage() {
  const id = usePathPart(1);
  const area = useArea();
  const url = useUrlState();
  const on = url.get("on");
  const slice = url.get("slice");
  const view = useGet("/api/v1/indicators/:id", { params: { id }, query: { area, asOf: on, slice } });
  useDocumentTitle(view.data?.name ?? "指标");
  if (view.error) return <ErrorPage kind="fault" error={view.error} />;
  if (!view.data) return <WaitingLines rows={10} />;
  const v = view.data;
  const f = v.figure;
  const at = { area, asOf: on || undefined, slice: slice || undefined };
  const worst = [...v.children].filter((c) => c.denominator !== 0).sort((a, b) => order(a, v) - order(b, v));
  const rest = v.children.filter((c) => c.denominator === 0);
  // A town whose employers all stand under itself has nothing to compare below.
  const below = v.children.length > 0 && !(worst.length > 0 && worst.every((c) => c.areaCode === f.areaCode));
  return (
    <>
      <PageTitle
        note={
          <>
            {f.areaName}　{v.id}
          </>
        }
        actions={<AsOf />}
      >
        {v.name}
      </PageTitle>
      <Sheet>
        <p className="row" style={{ alignItems: "baseline" }}>
          <span className="big-figure">{f.text}</span>
          <span>{v.target ? `目标 ${v.target.text}` : "未定目标，只显示数值，不判定"}</span>
          {v.target ? <TargetMark figure={f} tile={v} /> : null}
          {v.change ? <span>较上月末 {v.change} 个百分点</span> : null}
        </p>
        <p className="row">
          <span>
            <ListLink closed={v.smallGroups} href={listHref(id, "numerator", at)}>
              {countOrHidden(f.numerator)}
            </ListLink>{" "}
            /{" "}
            <ListLink closed={v.smallGroups} href={listHref(id, "denominator", at)}>
              {countOrHidden(f.denominator)}
            </ListLink>{" "}
            {v.unit === "%" ? "" : v.unit}
          </span>
          <ListLink closed={v.smallGroups} href={listHref(id, "missing", at)}>
            欠 {countOrHidden(f.missing)} ›
          </ListLink>
          {f.owed ? <span>再补 {count(f.owed)} 达到目标</span> : null}
          <a href="#definition">口径 v{v.version} ›</a>
          <span className="ink-3">
            {v.smallGroups
              ? v.smallGroups.releasedOn
                ? `${v.smallGroups.releasedOn} 的数`
                : "还没有可以显示的月末数"
              : on
                ? `${dayText(v.asOf)} 的数`
                : v.updatedAt
                  ? `${dayText(v.updatedAt)} ${clockText(v.updatedAt)} 更新`
                  : "尚未计算"}
          </span>
          <span className="ink-3">
            上年同日 {v.lastYear.text}（{countOrHidden(v.lastYear.numerator)} / {countOrHidden(v.lastYear.denominator)}）
          </span>
        </p>
        {v.smallGroups ? <p className="ink-2">{v.smallGroups.note}</p> : null}
        {v.parts.length > 0 ? (
          <div className="table-scroll" style={{ marginTop: 8 }}>
            <table className="plain-table" style={{ maxWidth: 560 }}>
              <thead>
                <tr>
                  <th>分项</th>
                  <th className="num">分子</th>
                  <th className="num">分母</th>
                  <th className="num">数值</th>
                </tr>
              </thead>
              <tbody>
                {v.parts.map((p) => (
                  <tr key={p.id} aria-selected={slice === p.id}>
                    <td>
                      <Go href={withQuery(`/indicators/${id}`, { ...url.all, slice: slice === p.id ? "" : p.id })}>{p.label}</Go>
                    </td>
                    <td className="num">
                      <ListLink closed={v.smallGroups} href={listHref(id, "numerator", { ...at, slice: p.id })}>
                        {countOrHidden(p.numerator)}
                      </ListLink>
                    </td>
                    <td className="num">
                      <ListLink closed={v.smallGroups} href={listHref(id, "denominator", { ...at, slice: p.id })}>
                        {countOrHidden(p.denominator)}
                      </ListLink>
                    </td>
                    <td className="num">{p.text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </Sheet>
      <div className={below ? "columns" : undefined}>
        <Sheet>
          <TrendChart view={v} />
        </Sheet>
        {below ? (
          <Sheet>
            <GapChart view={v} areas={worst} onPick={(code) => url.set({ area: code })} />
          </Sheet>
        ) : null}
      </div>
      {below ? (
        <Sheet title="下级" note="差得多的在前" flush>
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>地区</th>
                  <th className="num">分子</th>
                  <th className="num">分母</th>
                  <th className="num">数值</th>
                  <th>与目标比</th>
                  <th>12 个月</th>
                  <th>谁欠</th>
                </tr>
              </thead>
              <tbody>
                <tr className="sum">
                  <td>{f.areaName}</td>
                  <td className="num">{countOrHidden(f.numerator)}</td>
                  <td className="num">{countOrHidden(f.denominator)}</td>
                  <td className="num">{f.text}</td>
                  <td>{v.target ? gapWords(f, v.target.percent) : "—"}</td>
                  <td>
                    <Spark points={v.trend} />
                  </td>
                  <td>
                    <ListLink closed={v.smallGroups} href={listHref(id, "missing", at)}>
                      欠 {countOrHidden(f.missing)} ›
                    </ListLink>
                  </td>
                </tr>
                {[...worst, ...rest].map((c) => (
                  <tr key={c.areaCode}>
                    <td>
                      <Go href={withQuery(`/indicators/${id}`, { ...url.all, area: c.areaCode })}>{c.areaName}</Go>
                    </td>
                    <td className="num">
                      <ListLink closed={v.smallGroups} href={listHref(id, "numerator", { ...at, area: c.areaCode })}>
                        {countOrHidden(c.numerator)}
                      </ListLink>
                    </td>
                    <td className="num">
                      <ListLink closed={v.smallGroups} href={listHref(id, "denominator", { ...at, area: c.areaCode })}>
                        {countOrHidden(c.denominator)}
                      </ListLink>
                    </td>
                    <td className="num">{c.text}</td>
                    <td className="nowrap">
                      {c.denominator === 0 ? <span className="ink-3">没有应统计的对象</span> : <TargetMark figure={c} tile={v} />}
                    </td>
                    <td>
                      <Spark points={c.trend} />
                    </td>
                    <td className="nowrap">
                      {(c.missing ?? 0) > 0 ? (
                        <ListLink closed={v.smallGroups} href={listHref(id, "missing", { ...at, area: c.areaCode })}>
                          欠 {countOrHidden(c.missing)} ›
                        </ListLink>
                      ) : (
                        "—"
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="caption">
            <span>
              截至 {on || today()}
              {v.agreedOn ? `，${dayText(v.agreedOn)} 全量复算一致` : ""}
            </span>
          </div>
        </Sheet>
      ) : null}
      <Targets view={v} area={area} asOf={on} />
      <div id="definition" style={{ scrollMarginTop: 56 }}>
        <Sheet title={`口径 v${v.version}`} note={v.definition.source}>
          <Facts
            rows={[
              ["分子", v.definition.numerator],
              ["分母", v.definition.denominator],
              ...v.parameters.map((p): [string, string, string] => [p.label, `${p.value} ${p.unit}`, p.source]),
              ...(v.target ? [["目标", `${v.target.text}　${v.target.plan}`, v.target.source] as [string, string, string]] : []),
              ...(v.definition.notes.length > 0 ? [["说明", v.definition.notes.join("；")] as [string, string]] : []),
            ]}
          />
        </Sheet>
      </div>
    </>
  );
}

const order = (f: Figure, v: FigureView): number => (f.percent === null ? Infinity : v.direction === "lower" ? -f.percent : f.percent);
