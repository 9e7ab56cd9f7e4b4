import { Button } from "antd";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { useGet } from "../../kit/query.ts";
import { Go, useGo, usePathPart, withQuery } from "../../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../../kit/small.tsx";
import { ChangeTable, validityText } from "./parts.tsx";

/** One town or village: the codes before and after it, and every change it was part of. */
export function AreaPage() {
  const areaCode = usePathPart(1);
  const go = useGo();
  const found = useGet("/api/v1/areas/:areaCode/history", { params: { areaCode } });
  useDocumentTitle(found.data?.area.name ?? "行政区划沿革");
  if (found.error) return <ErrorPage kind="fault" error={found.error} />;
  if (!found.data) return <WaitingLines rows={8} />;
  const { area, path, lineage, changes, abilities } = found.data;
  return (
    <>
      <PageTitle
        note={`${path.split(" ").slice(0, -1).join(" ")}　${area.areaCode}　${validityText(area)}`}
        actions={
          <>
            <Button onClick={() => print()}>打印</Button>
            {abilities.includes("area.change") ? (
              <Button type="primary" onClick={() => go(withQuery("/area-changes/new", { of: areaCode }))}>
                调整{area.name}
              </Button>
            ) : null}
          </>
        }
      >
        {area.name}
      </PageTitle>
      <Sheet title="沿革" flush>
        <div className="table-scroll" role="region" aria-label="沿革，可左右滚动" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>名称</th>
                <th>代码</th>
                <th>使用期间</th>
                <th>接替</th>
              </tr>
            </thead>
            <tbody>
              {lineage.map((a) => (
                <tr key={a.areaCode} aria-current={a.areaCode === areaCode ? "true" : undefined}>
                  <td>{a.areaCode === areaCode ? <strong>{a.name}</strong> : <Go href={`/areas/${a.areaCode}`}>{a.name}</Go>}</td>
                  <td>
                    <Code>{a.areaCode}</Code>
                  </td>
                  <td>{validityText(a)}</td>
                  <td>{a.successorName ?? "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sheet>
      <Sheet title="调整" flush>
        {changes.length === 0 ? <p className="caption">没有在本平台办理过调整。</p> : <ChangeTable items={changes} label="有关的调整" />}
        <p className="caption">点开一项看转移的单位、人员和未办结事项；生效日以前的数字留在原代码</p>
      </Sheet>
    </>
  );
}
