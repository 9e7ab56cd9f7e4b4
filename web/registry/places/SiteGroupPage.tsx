import { Button } from "antd";
import { useState } from "react";
import { employerStateLabels, sectorLabels, sectorOf, siteGroupLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { count, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { word } from "../../kit/words.ts";

/** One park or building: who is there, who was, and whose address says that they are. */
export function SiteGroupPage() {
  const groupId = usePathPart(1);
  const may = useMay();
  const place = useGet("/api/v1/site-groups/:groupId", { params: { groupId } });
  const [error, setError] = useState<unknown>();
  useDocumentTitle(place.data?.name ?? "园区和楼宇");
  if (place.error) return <ErrorPage kind="fault" error={place.error} />;
  if (!place.data) return <WaitingLines rows={8} />;
  const g = place.data;
  const edits = may("site-group.edit");
  const act = async (send: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await send();
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const add = (employerIds: string[]): Promise<void> =>
    act(() => api.post("/api/v1/site-groups/:groupId/members", { params: { groupId }, body: { employerIds } }));
  const leave = (employerId: string): Promise<void> =>
    act(() => api.delete("/api/v1/site-groups/:groupId/members/:employerId", { params: { groupId, employerId } }));
  return (
    <>
      <PageTitle note={`${word(siteGroupLabels, g.kind)} · ${g.areaName.split(" ").at(-1)}`}>{g.name}</PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      <Sheet>
        <Facts
          columns={2}
          rows={[
            ["地址", g.address],
            ["管理单位", [g.manager, g.managerPhone].filter(Boolean).join("　")],
            ["入驻单位", `${count(g.members)} 家，其中存在职业病危害 ${count(g.hazardous)} 家`],
            ["申报有效", `${count(g.declared)} 家，接害 ${count(g.workersExposed)} 人`],
          ]}
        />
      </Sheet>
      <Sheet title="入驻单位" flush>
        {g.items.length === 0 ? (
          <EmptyState why="none-yet">还没有登记入驻单位。</EmptyState>
        ) : (
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>单位</th>
                  <th>门牌</th>
                  <th>行业</th>
                  <th>状态</th>
                  <th>申报有效至</th>
                  <th>入驻</th>
                  <th>搬离</th>
                </tr>
              </thead>
              <tbody>
                {g.items.map((m) => (
                  <tr key={m.employerId}>
                    <td>
                      <Go href={`/employers/${m.employerId}`}>{m.name}</Go>
                    </td>
                    <td>{m.unit || "—"}</td>
                    <td>{word(sectorLabels, sectorOf(m.industryCode))}</td>
                    <td>{word(employerStateLabels, m.state)}</td>
                    <td className="nowrap">{dayText(m.declarationValidUntil)}</td>
                    <td className="nowrap">{dayText(m.since)}</td>
                    <td className="nowrap">
                      {m.until ? (
                        dayText(m.until)
                      ) : edits ? (
                        <button type="button" className="link" onClick={() => void leave(m.employerId)}>
                          登记搬离
                        </button>
                      ) : (
                        "—"
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Sheet>
      {g.suggested.length > 0 ? (
        <Sheet
          title="地址里写有这里的单位"
          note={
            edits ? (
              <Button onClick={() => void add(g.suggested.map((s) => s.employerId))}>全部登记为入驻（{g.suggested.length} 家）</Button>
            ) : null
          }
          flush
        >
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <tbody>
                {g.suggested.map((s) => (
                  <tr key={s.employerId}>
                    <td>
                      <Go href={`/employers/${s.employerId}`}>{s.name}</Go>
                    </td>
                    <td>{s.address}</td>
                    <td>{word(sectorLabels, sectorOf(s.industryCode))}</td>
                    <td>
                      {edits ? (
                        <button type="button" className="link" onClick={() => void add([s.employerId])}>
                          登记为入驻
                        </button>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      ) : null}
    </>
  );
}
