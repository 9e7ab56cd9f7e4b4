import { Button } from "antd";
import { useArea } from "../../frame/Scope.tsx";
import { useMe } from "../../frame/session.tsx";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle, useIsPhone } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { useGet } from "../../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../../kit/small.tsx";
import { ChangeMark, ChangeTable, isTown, validityText, type Standing } from "./parts.tsx";

/** Areas with from when until when each is in use, what is planned for them, and what was done. */
export function AreaChangesPage() {
  useDocumentTitle("行政区划调整");
  const me = useMe();
  const go = useGo();
  const url = useUrlState();
  const area = useArea();
  const register = useGet("/api/v1/area-register", { query: { parent: area } });
  const within = area === "000000000000" ? undefined : area;
  const planned = useGet("/api/v1/area-changes", { query: { areaCode: within, state: "planned" } });
  const past = useGet("/api/v1/area-changes", {
    query: { areaCode: within, state: "done,failed,cancelled", cursor: url.get("cursor") },
  });
  const ended = url.get("ended") === "true";
  const rows = (register.data?.items ?? []).filter((a) => ended || a.validTo === null);
  const gone = (register.data?.items ?? []).filter((a) => a.validTo !== null).length;
  const change = (code: string): void => go(withQuery("/area-changes/new", { of: code }));
  const may = register.data?.abilities.includes("area.change") ?? false;
  return (
    <>
      <PageTitle
        note={register.data ? `${register.data.area.name}的下级` : undefined}
        actions={
          <>
            <Button onClick={() => print()}>打印</Button>
            {may && isTown(area) ? (
              <Button type="primary" onClick={() => change(area)}>
                调整{register.data?.area.name}
              </Button>
            ) : null}
          </>
        }
      >
        行政区划调整
      </PageTitle>
      <Sheet title="待生效" flush>
        {planned.error ? <ProblemNote error={planned.error} /> : null}
        {!planned.data ? (
          <WaitingLines rows={2} />
        ) : planned.data.items.length === 0 ? (
          <p className="caption">没有待生效的调整。{may ? "在下面的名单里点乡镇（街道）或村的“调整”来计划一项。" : ""}</p>
        ) : (
          <ChangeTable items={planned.data.items} label="待生效的调整" />
        )}
      </Sheet>
      <Sheet
        title="区划名单"
        note={
          gone > 0 ? (
            <Go
              className="no-print"
              href={withQuery(`${url.path}?${new URLSearchParams(url.all).toString()}`, { ended: ended ? "" : "true" })}
            >
              {ended ? "只看在用的" : `连同停用的 ${gone} 个`}
            </Go>
          ) : undefined
        }
        flush
      >
        {register.error ? <ProblemNote error={register.error} /> : null}
        {!register.data ? (
          <WaitingLines rows={8} />
        ) : rows.length === 0 ? (
          <EmptyState why="none-yet">这里没有下级行政区划。</EmptyState>
        ) : (
          <Register rows={rows} me={me.actor.areaCode} may={may} onChange={change} />
        )}
        <p className="caption">来源：统计用区划代码和城乡划分代码，及其后在本平台办理的调整；停用的代码保留，以前的数字查得到</p>
      </Sheet>
      <Sheet title="已办理" flush>
        {past.error ? <ProblemNote error={past.error} /> : null}
        {!past.data ? (
          <WaitingLines rows={3} />
        ) : past.data.items.length === 0 ? (
          <p className="caption">还没有办理过调整。</p>
        ) : (
          <ChangeTable items={past.data.items} label="已办理的调整" />
        )}
        {past.data?.nextCursor ? (
          <p className="caption no-print">
            <button type="button" className="link" onClick={() => url.set({ cursor: past.data.nextCursor })}>
              更早的
            </button>
          </p>
        ) : null}
      </Sheet>
    </>
  );
}

function Register({ rows, me, may, onChange }: { rows: Standing[]; me: string; may: boolean; onChange: (code: string) => void }) {
  const changeable = rows.some((a) => a.level === "township" || a.level === "village");
  const phone = useIsPhone();
  const acts = (a: Standing) => (
    <>
      {a.level !== "village" ? (
        <Go href={withQuery("/area-changes", { area: a.areaCode === me ? "" : a.areaCode })} aria-label={`${a.name}的下级`}>
          下级 ›
        </Go>
      ) : null}{" "}
      {may && changeable && a.validTo === null ? (
        <button type="button" className="link" aria-label={`调整${a.name}`} onClick={() => onChange(a.areaCode)}>
          调整
        </button>
      ) : null}
    </>
  );
  const planned = (a: Standing) =>
    a.planned ? (
      <Go href={`/area-changes/${a.planned.changeId}`}>
        <ChangeMark change={a.planned} />
      </Go>
    ) : null;
  const heir = (a: Standing) => (a.successorCode ? <Go href={`/areas/${a.successorCode}`}>{a.successorName ?? a.successorCode}</Go> : null);
  if (phone)
    return (
      <ul className="row-list">
        {rows.map((a) => (
          <li key={a.areaCode}>
            <span className="row" style={{ alignItems: "center" }}>
              <Go href={`/areas/${a.areaCode}`}>
                <strong>{a.name}</strong>
              </Go>
              {planned(a)}
            </span>
            <span className="ink-3">
              <Code>{a.areaCode}</Code>　{validityText(a)}
            </span>
            {a.successorCode ? <span>接替：{heir(a)}</span> : null}
            <span className="no-print">{acts(a)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="table-scroll" role="region" aria-label="区划名单，可左右滚动" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>名称</th>
            <th>代码</th>
            <th>启用</th>
            <th>停用</th>
            <th>接替</th>
            <th>待生效</th>
            <th className="no-print">办理</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((a) => (
            <tr key={a.areaCode}>
              <td>
                <Go href={`/areas/${a.areaCode}`}>{a.name}</Go>
              </td>
              <td>
                <Code>{a.areaCode}</Code>
              </td>
              <td className="nowrap">{a.validFrom ? dayText(a.validFrom) : "建库时在用"}</td>
              <td className="nowrap">{a.validTo ? `用到 ${dayText(a.validTo)}` : "—"}</td>
              <td>{heir(a) ?? "—"}</td>
              <td className="nowrap">{planned(a) ?? "—"}</td>
              <td className="nowrap no-print">{acts(a)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
