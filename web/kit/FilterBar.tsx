import { Button, Input, Select } from "antd";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { cappedCount } from "./format.ts";
import { usePageKeys } from "./hooks.ts";
import { Go, useUrlState, withQuery } from "./routing.tsx";
import { SavedViews } from "./SavedViews.tsx";

export type Filter = { key: string; label: string; options: { value: string; label: string }[] };
export type SavedFilter = { label: string; query: Record<string, string>; count?: { value: number; capped: boolean } | undefined };

/** One bar for a list: saved filters, one search box, and a chip for everything that narrows. All of it is in the address. */
export function FilterBar({
  saved = [],
  filters = [],
  search = "在本列表中查找",
  count,
  unit = "条",
  tools,
  also = {},
}: {
  saved?: SavedFilter[];
  filters?: Filter[];
  search?: string | false;
  count?: { value: number; capped: boolean } | undefined;
  unit?: string;
  tools?: ReactNode;
  /** Chips for parts of the address that no filter here sets, e.g. the figure the reader came from. */
  also?: Record<string, (value: string) => string>;
}) {
  const url = useUrlState();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(url.get("q"));
  const input = useRef<{ focus: () => void } | null>(null);
  useEffect(() => setText(url.get("q")), [url]);
  usePageKeys({ f: () => setOpen((v) => !v) });
  const chips = [
    ...(url.get("q") ? [{ key: "q", words: `查找：${url.get("q")}` }] : []),
    ...filters
      .filter((f) => url.get(f.key))
      .map((f) => ({ key: f.key, words: `${f.label}：${f.options.find((o) => o.value === url.get(f.key))?.label ?? url.get(f.key)}` })),
    ...Object.entries(also)
      .filter(([key]) => url.get(key))
      .map(([key, words]) => ({ key, words: words(url.get(key)) })),
  ];
  const keys = [...new Set(["q", ...filters.map((f) => f.key), ...Object.keys(also), ...saved.flatMap((s) => Object.keys(s.query))])];
  const isOn = (s: SavedFilter): boolean => keys.every((k) => url.get(k) === (s.query[k] ?? ""));
  return (
    <>
      <div className="filter-bar">
        <nav className="filter-saved" aria-label="常用筛选">
          {saved.map((s) => (
            <Go
              key={s.label}
              href={withQuery(url.path, { ...Object.fromEntries(["area", "on"].map((k) => [k, url.get(k)])), ...s.query })}
              aria-current={isOn(s)}
            >
              {s.label} {s.count ? cappedCount(s.count) : isOn(s) ? cappedCount(count) : ""}
            </Go>
          ))}
          <SavedViews />
          {saved.some(isOn) || !count ? null : (
            <strong>
              {cappedCount(count)} {unit}
            </strong>
          )}
        </nav>
        <span className="filter-tools no-print">
          {search === false ? null : (
            <Input
              ref={(node) => void (input.current = node)}
              aria-label={search}
              placeholder={search}
              value={text}
              allowClear
              style={{ width: 240 }}
              onChange={(e) => {
                setText(e.target.value);
                if (e.target.value === "" && url.get("q")) url.set({ q: "", cursor: "" });
              }}
              onPressEnter={() => url.set({ q: text.trim(), cursor: "" })}
            />
          )}
          {filters.length > 0 ? (
            <Button onClick={() => setOpen(!open)} aria-expanded={open}>
              筛选
            </Button>
          ) : null}
          <span id="list-tools" />
          {tools}
        </span>
      </div>
      {open ? (
        <div className="chips no-print">
          {filters.map((f) => (
            <Select
              key={f.key}
              aria-label={f.label}
              placeholder={f.label}
              value={url.get(f.key) || null}
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              options={f.options}
              style={{ minWidth: 160 }}
              popupMatchSelectWidth={false}
              onChange={(value: string | undefined | null) => url.set({ [f.key]: value ?? "", cursor: "" })}
            />
          ))}
        </div>
      ) : null}
      {chips.length > 0 ? (
        <div className="chips">
          {chips.map((chip) => (
            <button type="button" className="chip" key={chip.key} onClick={() => url.set({ [chip.key]: "", cursor: "" })}>
              {chip.words} <span aria-hidden="true">×</span>
              <span className="visually-hidden">去掉</span>
            </button>
          ))}
          <button type="button" className="link" onClick={() => url.set(Object.fromEntries([...keys, "cursor"].map((k) => [k, ""])))}>
            清除
          </button>
        </div>
      ) : null}
    </>
  );
}
