import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { countOrHidden, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go, useUrlState, withQuery } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { useArea } from "../frame/Scope.tsx";
import { AsOf } from "./AsOf.tsx";
import { Spark } from "./Spark.tsx";
import { ListLink, listHref, TargetMark } from "./words.tsx";
import type { Tile } from "./types.ts";

const distance = (t: Tile): number =>
  t.target && t.figure.percent !== null
    ? t.direction === "lower"
      ? t.target.percent - t.figure.percent
      : t.figure.percent - t.target.percent
    : Infinity;

/** Every indicator of the area, those furthest from their target first. */
export function BoardPage() {
  useDocumentTitle("指标");
  const area = useArea();
  const on = useUrlState().get("on");
  const board = useGet("/api/v1/indicators", { query: { area, asOf: on } });
  const tiles = [...(board.data?.items ?? [])].sort((a, b) => distance(a) - distance(b));
  return (
    <>
      <PageTitle note={board.data?.areaName} actions={<AsOf />}>
        指标
      </PageTitle>
      <Sheet flush>
        {board.error ? (
          <div style={{ padding: 12 }}>
            <ProblemNote error={board.error} retry={() => void board.refetch()} />
          </div>
        ) : !board.data ? (
          <WaitingLines rows={8} />
        ) : tiles.length === 0 ? (
          <EmptyState why="none-yet">还没有启用的指标。</EmptyState>
        ) : (
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>指标</th>
                  <th>编号</th>
                  <th className="num">数值</th>
                  <th>目标</th>
                  <th>与目标比</th>
                  <th className="num">分子</th>
                  <th className="num">分母</th>
                  <th className="num">欠</th>
                  <th className="num">较上月末（个百分点）</th>
                  <th>12 个月</th>
                </tr>
              </thead>
              <tbody>
                {tiles.map((t) => {
                  const at = { area, asOf: on || undefined };
                  return (
                    <tr key={t.id}>
                      <td style={{ minWidth: 220 }}>
                        <Go href={withQuery(`/indicators/${t.id}`, { area, on })}>{t.name}</Go>
                      </td>
                      <td className="ink-3">{t.id}</td>
                      <td className="num">
                        <Go href={withQuery(`/indicators/${t.id}`, { area, on })}>{t.figure.text}</Go>
                      </td>
                      <td className="nowrap">{t.target ? t.target.text : <span className="ink-3">未定目标</span>}</td>
                      <td className="nowrap">{t.target ? <TargetMark figure={t.figure} tile={t} /> : "—"}</td>
                      <td className="num">
                        <ListLink closed={t.smallGroups} href={listHref(t.id, "numerator", at)}>
                          {countOrHidden(t.figure.numerator)}
                        </ListLink>
                      </td>
                      <td className="num">
                        <ListLink closed={t.smallGroups} href={listHref(t.id, "denominator", at)}>
                          {countOrHidden(t.figure.denominator)}
                        </ListLink>
                      </td>
                      <td className="num">
                        {t.direction === "none" ? (
                          "—"
                        ) : (
                          <ListLink closed={t.smallGroups} href={listHref(t.id, "missing", at)}>
                            {countOrHidden(t.figure.missing)}
                          </ListLink>
                        )}
                      </td>
                      <td className="num">{t.change ?? "—"}</td>
                      <td>
                        <Spark points={t.trend} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        <div className="caption">
          <span>
            截至 {on || today()}；百分数两位小数，比较时不取整；差得多的在前。口径点开指标看。
            {tiles.some((t) => t.smallGroups) ? tiles.find((t) => t.smallGroups)?.smallGroups?.note : ""}
          </span>
        </div>
      </Sheet>
    </>
  );
}
