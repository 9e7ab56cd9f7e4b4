import { isInForce, sources, type SourceKind } from "#standards";
import { today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { sourceHref } from "./addresses.ts";
import { evidenceNote, kindText } from "./words.ts";

/** Every text the values rest on, by kind. */
export function SourcesPage() {
  useDocumentTitle("法律与标准");
  const all = sources();
  const on = today();
  return (
    <>
      <PageTitle note={`${all.length} 部；空着的日期是我们没有查到的`}>法律与标准</PageTitle>
      {(Object.keys(kindText) as SourceKind[])
        .filter((kind) => all.some((s) => s.kind === kind))
        .map((kind) => (
          <Sheet key={kind} title={kindText[kind]} flush>
            <div className="table-scroll" tabIndex={0} role="region" aria-label={kindText[kind]}>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>名称</th>
                    <th>编号</th>
                    <th>施行</th>
                    <th>停止</th>
                    <th>核对</th>
                  </tr>
                </thead>
                <tbody>
                  {all
                    .filter((s) => s.kind === kind)
                    .map((s) => (
                      <tr key={s.id} className={isInForce(s, on) ? undefined : "ink-3"}>
                        <td>
                          <Go href={sourceHref(s.id)}>{s.title}</Go>
                        </td>
                        <td className="nowrap">{s.number || "—"}</td>
                        <td className="nowrap">{s.from ?? "未配置"}</td>
                        <td className="nowrap">{s.to ?? "—"}</td>
                        <td className="nowrap">{evidenceNote(s.evidence)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          </Sheet>
        ))}
    </>
  );
}
