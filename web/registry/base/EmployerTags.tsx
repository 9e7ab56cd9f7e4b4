import { Select } from "antd";
import { useState } from "react";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, withQuery } from "../../kit/routing.tsx";

/** Tags of one employer with the reason; those put on firm by firm can be put on and taken off here. */
export function EmployerTags({ employerId }: { employerId: string }) {
  const may = useMay();
  const tags = useGet(may("tag.read") ? "/api/v1/employers/:employerId/tags" : undefined, { params: { employerId } });
  const [error, setError] = useState<unknown>();
  if (!tags.data || (tags.data.items.length === 0 && tags.data.offered.length === 0)) return null;
  const puts = may("tag.put");
  const act = async (send: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await send();
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <span className="row" style={{ alignItems: "center" }}>
      {tags.data.items.length > 0 ? <span className="ink-2">标签：</span> : null}
      {tags.data.items.map((t) => (
        <span key={t.tagId}>
          <Go href={withQuery("/employers", { tag: t.tagId })}>{t.name}</Go>
          <span className="ink-3">（{t.why}）</span>
          {t.kind === "listed" && puts ? (
            <button
              type="button"
              className="link no-print"
              onClick={() =>
                void act(() => api.delete("/api/v1/employer-tags/:tagId/employers/:employerId", { params: { tagId: t.tagId, employerId } }))
              }
            >
              取下
            </button>
          ) : null}
        </span>
      ))}
      {puts && tags.data.offered.length > 0 ? (
        <Select
          className="no-print"
          size="small"
          aria-label="加标签"
          placeholder="加标签"
          value={null}
          style={{ minWidth: 110 }}
          popupMatchSelectWidth={false}
          options={tags.data.offered.map((t) => ({ value: t.tagId, label: t.name }))}
          onChange={(tagId: string | null) =>
            tagId
              ? void act(() =>
                  api.post("/api/v1/employer-tags/:tagId/employers", { params: { tagId }, body: { employerIds: [employerId] } }),
                )
              : undefined
          }
        />
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </span>
  );
}
