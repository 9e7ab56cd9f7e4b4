import { Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useGet } from "../kit/query.ts";
import { usePageKeys, useSettled } from "../kit/hooks.ts";
import { Go, useGo } from "../kit/routing.tsx";
import { navigationOf } from "./navigation.ts";
import { useMe } from "./session.tsx";
import { hitsOf, type Hit } from "./searchHits.ts";

/** One box for names, codes, initials and numbers; answers in groups; nothing outside the scope leaks. */
export function SearchBox() {
  const me = useMe();
  const go = useGo();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<{ focus: () => void; blur: () => void } | null>(null);
  const asked = useSettled(text.trim(), 120);
  // Enter pressed before the answer came: a number typed in full opens as soon as it is found.
  const [entered, setEntered] = useState("");
  const answer = useGet(open && asked.length >= 2 ? "/api/v1/search" : undefined, { query: { q: asked } });
  const pages: Hit[] =
    asked === ""
      ? []
      : navigationOf(me)
          .filter((e) => e.label.includes(asked))
          .map((e) => ({ group: "页面与指标", title: e.label, note: "", href: e.href }));
  const hits = asked.length < 2 ? pages : [...(answer.data ? hitsOf(answer.data) : []), ...pages];
  useEffect(() => setAt(0), [asked]);
  usePageKeys({ "/": () => input.current?.focus() });
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, []);
  const openHit = (href: string): void => {
    setOpen(false);
    setText("");
    input.current?.blur();
    setEntered("");
    go(href);
  };
  const exact = answer.data && hits[0]?.exact ? hits[0] : undefined;
  useEffect(() => {
    if (entered !== "" && entered === asked && exact) openHit(exact.href);
  });
  return (
    <div className="search" role="search">
      <Input
        ref={(node) => void (input.current = node)}
        aria-label="查找"
        placeholder="/ 单位、信用代码、拼音首字母、各种编号"
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setEntered("");
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === "ArrowDown") setAt((n) => Math.min(hits.length - 1, n + 1));
          if (e.key === "ArrowUp") setAt((n) => Math.max(0, n - 1));
          if (e.key === "Escape") setOpen(false);
          const hit = hits[at];
          if (e.key !== "Enter") return;
          if (asked !== text.trim() || answer.isFetching) setEntered(text.trim());
          else if (hit) openHit(hit.href);
        }}
      />
      {open && asked !== "" ? (
        <div className="search-panel" role="listbox" aria-label="查找结果">
          {hits.map((hit, i) => (
            <div key={`${hit.group}${hit.href}`}>
              {i === 0 || hits[i - 1]?.group !== hit.group ? <div className="search-group">{hit.group}</div> : null}
              <Go
                href={hit.href}
                className="search-hit"
                role="option"
                aria-selected={i === at}
                onMouseDown={(e) => e.preventDefault()}
                onClick={(e) => {
                  e.preventDefault();
                  openHit(hit.href);
                }}
              >
                <span>{hit.title}</span>
                <span className="ink-3">{hit.note}</span>
              </Go>
            </div>
          ))}
          {hits.length === 0 ? (
            <p className="search-group">
              {asked.length < 2
                ? "再输一个字就开始查找"
                : answer.isFetching
                  ? "正在查找…"
                  : `在${me.actor.organisationName}的单位和编号里没有找到“${asked}”`}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
