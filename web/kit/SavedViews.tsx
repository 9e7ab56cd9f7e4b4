import { Button, Input } from "antd";
import { useState } from "react";
import { api } from "./api.ts";
import { ProblemNote } from "./Problem.tsx";
import { refresh, useGet } from "./query.ts";
import { Go, useUrlState, withQuery } from "./routing.tsx";

type Query = Record<string, string>;
const same = (a: Query, b: Query): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => b[key] === value);

/** Lists the reader saved under a name of her own: what narrows, orders and shows this one now can be saved, replaced and taken away. */
export function SavedViews() {
  const url = useUrlState();
  const page = url.path;
  // A record's own page is no list one comes back to.
  const list = /^(\/[a-z-]+){1,4}$/.test(page);
  const views = useGet(list ? "/api/v1/saved-views" : undefined, { query: { page } });
  const [naming, setNaming] = useState(false);
  const [label, setLabel] = useState("");
  const [removed, setRemoved] = useState<{ label: string; query: Query }>();
  const [error, setError] = useState<unknown>();
  const { cursor: _cursor, ...now } = url.all;
  const items = views.data?.items ?? [];
  const on = items.find((v) => same(v.query, now));
  if (!list || !views.data) return null;
  const act = async (change: () => Promise<unknown>, shown: () => void): Promise<void> => {
    setError(undefined);
    try {
      await change();
      await refresh("/api/v1/saved-views");
      shown();
    } catch (refused) {
      setError(refused);
    }
  };
  const put = (view: { label: string; query: Query }): Promise<unknown> => api.put("/api/v1/saved-views", { body: { page, ...view } });
  const save = (): Promise<void> =>
    act(
      () => put({ label: label.trim(), query: now }),
      () => {
        setNaming(false);
        setLabel("");
        setRemoved(undefined);
      },
    );
  return (
    <>
      {items.map((v) => (
        <span key={v.viewId} className="own-view">
          <Go href={withQuery(page, v.query)} aria-current={v === on}>
            {v.label}
          </Go>
          {v === on ? (
            <button
              type="button"
              className="link no-print"
              aria-label={`删去常用筛选“${v.label}”`}
              onClick={() =>
                void act(
                  () => api.delete("/api/v1/saved-views/:viewId", { params: { viewId: v.viewId } }),
                  () => setRemoved({ label: v.label, query: v.query }),
                )
              }
            >
              ×
            </button>
          ) : null}
        </span>
      ))}
      {naming ? (
        <span className="own-view no-print">
          <Input
            autoFocus
            aria-label="常用筛选的名称"
            placeholder="名称，只有自己看见"
            maxLength={20}
            value={label}
            style={{ width: 170 }}
            onChange={(e) => setLabel(e.target.value)}
            onPressEnter={() => (label.trim() ? void save() : undefined)}
            onKeyDown={(e) => (e.key === "Escape" ? setNaming(false) : undefined)}
          />
          <Button type="primary" onClick={() => (label.trim() ? void save() : undefined)}>
            存
          </Button>
          <Button onClick={() => setNaming(false)}>取消</Button>
        </span>
      ) : Object.keys(now).length > 0 && !on ? (
        <button type="button" className="link no-print" onClick={() => setNaming(true)}>
          ＋存为…
        </button>
      ) : null}
      {removed ? (
        <span role="status" className="ink-3">
          已删去“{removed.label}”{" "}
          <button
            type="button"
            className="link"
            onClick={() =>
              void act(
                () => put(removed),
                () => setRemoved(undefined),
              )
            }
          >
            撤销
          </button>
        </span>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </>
  );
}
