import { Checkbox, Input } from "antd";
import { useState } from "react";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { count } from "../../kit/format.ts";
import { useSettled } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { useList } from "../../kit/query.ts";

/** Employers entered under the town alone: of each somebody says whether it goes along. */
export function UnplacedChooser({
  areaCode,
  name,
  chosen,
  onChosen,
}: {
  areaCode: string;
  name: string;
  chosen: Record<string, string>;
  onChosen: (next: Record<string, string>) => void;
}) {
  const [text, setText] = useState("");
  const [cursors, setCursors] = useState<string[]>([]);
  const search = useSettled(text, 300);
  const list = useList("/api/v1/areas/:areaCode/unplaced-employers", { params: { areaCode }, query: { search, cursor: cursors.at(-1) } });
  const names = Object.entries(chosen);
  const put = (employerId: string, employer: string, going: boolean): void => {
    const { [employerId]: _left, ...rest } = chosen;
    onChosen(going ? { ...rest, [employerId]: employer } : rest);
  };
  const rows = list.data?.items ?? [];
  const all = rows.length > 0 && rows.every((e) => e.employerId in chosen);
  return (
    <div className="field" role="group" aria-label="没有登记到村（社区）的单位随哪边走">
      <span className="field-label">没有登记到村（社区）的单位随哪边走</span>
      <p className="field-hint">
        登记到分出的村的单位随村走，登记到其他村的留在{name}；只登记到{name}的，平台不替你决定：选中的随新区划走，其余的预览后由你确认留下。
      </p>
      <Input
        aria-label="查找单位或地址"
        placeholder="查找单位或地址"
        allowClear
        style={{ maxWidth: 320 }}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setCursors([]);
        }}
      />
      {list.error ? <ProblemNote error={list.error} small /> : null}
      {!list.data ? (
        <WaitingLines rows={4} />
      ) : rows.length === 0 ? (
        <p className="ink-3">{search ? "没有符合的单位。" : "没有你看得到的、只登记到这里的单位。"}</p>
      ) : (
        <>
          <p>
            <button
              type="button"
              className="link"
              onClick={() => {
                const shown = new Set(rows.map((e) => e.employerId));
                const rest = Object.fromEntries(names.filter(([id]) => !shown.has(id)));
                onChosen(all ? rest : { ...rest, ...Object.fromEntries(rows.map((e) => [e.employerId, e.name])) });
              }}
            >
              {all ? "本页全不选" : "本页全选"}
            </button>
            　<span className="ink-3">已选 {count(names.length)} 家</span>
          </p>
          <ul className="row-list" style={{ maxHeight: 320, overflowY: "auto" }} tabIndex={0} aria-label="没有登记到村的单位">
            {rows.map((e) => (
              <li key={e.employerId}>
                <Checkbox checked={e.employerId in chosen} onChange={(event) => put(e.employerId, e.name, event.target.checked)}>
                  {e.name}
                </Checkbox>
                <span className="ink-3">{e.address}</span>
              </li>
            ))}
          </ul>
          <p>
            {cursors.length > 0 ? (
              <button type="button" className="link" onClick={() => setCursors(cursors.slice(0, -1))}>
                上一页
              </button>
            ) : null}{" "}
            {list.data.nextCursor ? (
              <button type="button" className="link" onClick={() => setCursors([...cursors, list.data.nextCursor!])}>
                下一页
              </button>
            ) : null}
          </p>
        </>
      )}
    </div>
  );
}
