import { Button } from "antd";
import { WaitingLines } from "../kit/EmptyState.tsx";
import type { Item } from "../kit/client.ts";
import { FilterBar } from "../kit/FilterBar.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { useGet } from "../kit/query.ts";
import { Go, useUrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";

type Personal = Item<"/api/v1/registers/personal-data">;
type Retention = Item<"/api/v1/registers/retention">;

/** 数据目录: what personal data is held and why, and how long each kind of record is kept. Both are declared, and compared with the database. */
export function RegistersPage() {
  const url = useUrlState();
  const retention = url.get("show") === "retention";
  useDocumentTitle(retention ? "保存期限清单" : "个人信息清单");
  return (
    <>
      <PageTitle
        note="与数据库逐表逐列核对"
        actions={
          <Button className="no-print" onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        {retention ? "保存期限清单" : "个人信息清单"}
      </PageTitle>
      <nav className="tabs no-print" aria-label="数据目录">
        <Go href="/registers" aria-current={retention ? undefined : "page"}>
          个人信息清单
        </Go>
        <Go href="/registers?show=retention" aria-current={retention ? "page" : undefined}>
          保存期限清单
        </Go>
      </nav>
      {retention ? <RetentionSheet /> : <PersonalSheet />}
    </>
  );
}

const found = <T,>(items: readonly T[], q: string): T[] => items.filter((item) => JSON.stringify(item).includes(q));
const few = (columns: readonly string[]) => <span className="ink-3">{columns.join("，")}</span>;

function PersonalSheet() {
  const url = useUrlState();
  const list = useGet("/api/v1/registers/personal-data");
  if (list.error) return <ProblemNote error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <WaitingLines rows={10} />;
  const items = found<Personal>(list.data.items, url.get("q"));
  const others = found(list.data.notPersonal, url.get("q"));
  return (
    <Sheet flush>
      <FilterBar search="在清单中查找：内容、依据、岗位、列" count={{ value: items.length, capped: false }} unit="种" />
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>什么</th>
              <th>为什么、依据</th>
              <th>谁看得到</th>
              <th>保存</th>
              <th>怎么保护</th>
              <th>提供给谁</th>
            </tr>
          </thead>
          <tbody>
            {items.map((p) => (
              <tr key={p.id}>
                <td style={{ minWidth: 220 }}>
                  {p.what}
                  {p.sensitive ? <strong>　敏感</strong> : null}
                  <div className="ink-2">{p.whose}</div>
                  <details>
                    <summary className="ink-3">{p.columns.length} 处</summary>
                    {few(p.columns)}
                  </details>
                </td>
                <td style={{ minWidth: 200 }}>
                  {p.purpose}
                  <div className="ink-2">
                    {p.basis}〔{p.evidenceLabel}〕
                  </div>
                </td>
                <td style={{ minWidth: 180 }}>
                  {p.seenBy.join("、")}
                  <div className="ink-2">{p.alsoSeen}</div>
                </td>
                <td style={{ minWidth: 140 }}>{p.kept.join("；")}</td>
                <td style={{ minWidth: 140 }}>{p.protection}</td>
                <td style={{ minWidth: 100 }}>{p.recipients}</td>
              </tr>
            ))}
            {others.map((o) => (
              <tr key={o.reason}>
                <td colSpan={6} className="ink-2">
                  不是个人信息：{o.reason}
                  <details>
                    <summary className="ink-3">{o.columns.length} 列</summary>
                    {few(o.columns)}
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="caption">
        <span>像个人信息而没有列入、也没有标明不是的列，系统构建不通过。</span>
      </div>
    </Sheet>
  );
}

function RetentionSheet() {
  const url = useUrlState();
  const list = useGet("/api/v1/registers/retention");
  if (list.error) return <ProblemNote error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <WaitingLines rows={10} />;
  const unknown = list.data.items.filter((k) => k.period === null).length;
  const items = found<Retention>(list.data.items, url.get("q")).filter((k) => !url.get("source") || k.period === null);
  return (
    <Sheet flush>
      <FilterBar
        search="在清单中查找：记录、来源、表"
        saved={[
          { label: "全部", query: { show: "retention" } },
          { label: "没有查到来源", query: { show: "retention", source: "none" }, count: { value: unknown, capped: false } },
        ]}
        count={{ value: items.length, capped: false }}
        unit="种"
      />
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>记录</th>
              <th>期限</th>
              <th>来源</th>
              <th>自动删除</th>
            </tr>
          </thead>
          <tbody>
            {items.map((k) => (
              <tr key={k.id}>
                <td style={{ minWidth: 240 }}>
                  {k.what}
                  <details>
                    <summary className="ink-3">{k.tables.length} 张表</summary>
                    {few(k.tables)}
                  </details>
                </td>
                <td style={{ minWidth: 180 }}>{k.period ?? "没有查到"}</td>
                <td style={{ minWidth: 200 }}>
                  {k.source || "—"}
                  {k.period === null ? null : <span className="ink-3">〔{k.evidenceLabel}〕</span>}
                </td>
                <td style={{ minWidth: 220 }}>
                  {k.deletes.length === 0 ? (
                    "不自动删除"
                  ) : (
                    <details>
                      <summary>{k.deletes.length} 张表的部分行</summary>
                      <ul>
                        {k.deletes.map((d) => (
                          <li key={d.table}>
                            {d.rows} <span className="ink-3">{d.table}</span>
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="caption">
        <span>没有查到来源的，平台不自动删除，等查到期限再定。</span>
      </div>
    </Sheet>
  );
}
