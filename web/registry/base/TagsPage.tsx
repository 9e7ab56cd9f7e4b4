import { Button } from "antd";
import { useState } from "react";
import { tagKindLabels } from "#registry/contract";
import { useMay, useMe } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { cappedCount, dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { optionsOf } from "../../kit/words.ts";

/** Tags of the county: key industries by their codes, pilots firm by firm. */
export function TagsPage() {
  useDocumentTitle("单位标签");
  const may = useMay();
  const me = useMe();
  const tags = useGet("/api/v1/employer-tags");
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>();
  const end = async (tagId: string): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/employer-tags/:tagId/end", { params: { tagId } });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const edits = may("tag.edit");
  return (
    <>
      <PageTitle actions={edits && !adding ? <Button onClick={() => setAdding(true)}>设一个标签</Button> : null}>单位标签</PageTitle>
      {adding ? (
        <Sheet title="设一个标签">
          <FormFromDeclaration
            form={{
              id: "tag",
              title: "设一个标签",
              fields: [
                { id: "name", label: "名称", kind: "text", required: true, maxLength: 30, hint: "如：重点行业、三行业试点" },
                { id: "kind", label: "怎样认定", kind: "choice", required: true, options: optionsOf(tagKindLabels) },
                {
                  id: "industries",
                  label: "行业代码",
                  kind: "text",
                  required: { field: "kind", is: "industries" },
                  shownIf: { field: "kind", is: "industries" },
                  maxLength: 600,
                  hint: "GB/T 4754—2017 的门类字母或 2 到 4 位代码，用逗号分开，如 06,26,3091",
                },
                { id: "basis", label: "依据", kind: "text", maxLength: 200, hint: "文件或方案的名称" },
              ],
            }}
            initial={{ kind: "industries" }}
            act="设这个标签"
            meaning="按行业代码的标签随单位的行业自动认定；逐家认定的在单位档案上加。"
            onCancel={() => setAdding(false)}
            onSend={async ({ industries, ...values }) => {
              const codes = typeof industries === "string" ? industries.split(/[,，、\s]+/).filter(Boolean) : [];
              await api.post("/api/v1/employer-tags", {
                body: { ...values, areaCode: me.actor.areaCode, industryCodes: codes } as never,
              });
              await refresh();
              setAdding(false);
            }}
          />
        </Sheet>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      <Sheet flush>
        {tags.error ? <ProblemNote error={tags.error} /> : null}
        {!tags.data ? (
          <WaitingLines rows={4} />
        ) : tags.data.items.length === 0 ? (
          <EmptyState why="none-yet">还没有设标签。县（市、区）卫生健康部门可以按行业代码设重点行业，或逐家认定试点单位。</EmptyState>
        ) : (
          <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>标签</th>
                  <th>怎样认定</th>
                  <th>行业</th>
                  <th>依据</th>
                  <th className="num">单位（家）</th>
                  <th>起</th>
                  <th>止</th>
                </tr>
              </thead>
              <tbody>
                {tags.data.items.map((t) => (
                  <tr key={t.tagId}>
                    <td>{t.name}</td>
                    <td className="nowrap">{tagKindLabels[t.kind]}</td>
                    <td>{t.industryCodes.length > 0 ? t.industryCodes.map((c, i) => `${c} ${t.industryNames[i]}`).join("、") : "—"}</td>
                    <td>{t.basis || "—"}</td>
                    <td className="num">
                      <Go href={withQuery("/employers", { tag: t.tagId })}>{cappedCount(t.employers)}</Go>
                    </td>
                    <td className="nowrap">{dayText(t.since)}</td>
                    <td className="nowrap">
                      {t.until ? (
                        dayText(t.until)
                      ) : edits ? (
                        <button type="button" className="link" onClick={() => void end(t.tagId)}>
                          停用
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
        <p className="caption">单位数为本范围内各种状态的单位；点开是同一条件的名单</p>
      </Sheet>
    </>
  );
}
