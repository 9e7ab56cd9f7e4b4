import { Select } from "antd";
import { useState } from "react";
import { dayText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Sheet } from "../kit/small.tsx";
import { declarationKindWords, declarationStateWords, word } from "../kit/words.ts";
import { sourceText } from "./sourceText.ts";
import type { Basis, Declaration, TableField } from "./types.ts";

const howWords = { added: "新增", removed: "去掉", changed: "改动" } as const;

/** What this version says differently from an earlier one, line by line, whichever earlier one is chosen. */
export function DifferenceSheet({
  declarationId,
  versions,
  own,
}: {
  declarationId: string;
  versions: Declaration["versions"];
  own: number;
}) {
  const [against, setAgainst] = useState<string>();
  const earlier = versions.filter((v) => v.version < own);
  const difference = useGet(earlier.length > 0 ? "/api/v1/declarations/:declarationId/difference" : undefined, {
    params: { declarationId },
    query: { against },
  }).data;
  if (!difference?.against) return null;
  return (
    <Sheet
      title={`与第 ${difference.against.version} 版的差异 ${difference.items.length}`}
      note={
        <Select
          size="small"
          aria-label="和哪一版比"
          style={{ minWidth: 220 }}
          value={difference.against.declarationId}
          onChange={setAgainst}
          options={earlier.map((v) => ({
            value: v.declarationId,
            label: `第 ${v.version} 版 ${word(declarationKindWords, v.kind)} ${dayText(v.declaredOn)} ${word(declarationStateWords, v.state)}`,
          }))}
        />
      }
      flush
    >
      {difference.items.length === 0 ? (
        <p className="empty">两版内容相同。</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="与前一版的差异">
          <table className="plain-table">
            <thead>
              <tr>
                <th>部分</th>
                <th>项目</th>
                <th>原来</th>
                <th>这一版</th>
                <th>变化</th>
              </tr>
            </thead>
            <tbody>
              {difference.items.map((d) => (
                <tr key={`${d.section} ${d.label}`}>
                  <td>{d.section}</td>
                  <td>{d.label}</td>
                  <td>{d.before ?? "—"}</td>
                  <td>{d.after ?? "—"}</td>
                  <td>{howWords[d.how]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}

const shown = (value: unknown): string => (value === true ? "有" : value === false ? "无" : String(value ?? "—"));

/** Values that came from reports and exam cards, with document and day; a corrected one with its reason. */
export function SourcesSheet({ basis, fields }: { basis: Record<string, Basis>; fields: TableField[] }) {
  const rows = fields.flatMap((f) => {
    const from = basis[f.key];
    return from && (from.from === "report" || from.from === "card") ? [{ f, from }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Sheet title={`来自检测报告和体检的 ${rows.length} 项`} flush>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="带入的值和来源">
        <table className="plain-table">
          <thead>
            <tr>
              <th>项目</th>
              <th>记录上是</th>
              <th>来源</th>
              <th>更正理由</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ f, from }) => (
              <tr key={f.key}>
                <td>{f.label}</td>
                <td>{shown(from.value)}</td>
                <td>{sourceText(from)}</td>
                <td>{from.reason ?? "与记录一致"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
