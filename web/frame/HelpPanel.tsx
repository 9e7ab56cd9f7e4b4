import { Drawer, Switch } from "antd";
import { useState } from "react";
import { keysOff } from "../kit/hooks.ts";
import { useUrlState } from "../kit/routing.tsx";
import { helpOf } from "./helpTexts.ts";
import type { Entry } from "./navigation.ts";

/** What this page is for, its deadlines with clauses, and the keys. */
export function HelpPanel({ onClose, entries }: { onClose: () => void; entries: Entry[] }) {
  const { path } = useUrlState();
  const [off, setOff] = useState(keysOff());
  const help = helpOf(path);
  return (
    <Drawer open title="帮助" size={420} onClose={onClose}>
      <h3>这一页做什么</h3>
      {help.purpose.map((p) => (
        <p key={p}>{p}</p>
      ))}
      {help.deadlines.length > 0 ? (
        <>
          <h3 style={{ marginTop: 16 }}>期限与依据</h3>
          {help.deadlines.map((d) => (
            <p key={d}>{d}</p>
          ))}
        </>
      ) : null}
      <h3 style={{ marginTop: 16 }}>键盘</h3>
      <div className="help-keys">
        <span>
          <kbd>/</kbd>
        </span>
        <span>查找</span>
        {entries
          .filter((e) => e.key)
          .map((e) => (
            <KeyLine key={e.href} keys={`g ${e.key}`} words={`去“${e.label}”`} />
          ))}
        <KeyLine keys="j k" words="下一行、上一行" />
        <KeyLine keys="Enter" words="打开选中的行" />
        <KeyLine keys="空格" words="在侧边先看一眼" />
        <KeyLine keys="x" words="选中这一行" />
        <KeyLine keys="f" words="打开筛选" />
        <KeyLine keys="Ctrl Enter" words="提交正在填的表" />
        <KeyLine keys="Esc" words="关闭最上面一层，不丢内容" />
      </div>
      <label className="row">
        <Switch
          checked={!off}
          onChange={(on) => {
            localStorage.setItem("keys", on ? "on" : "off");
            setOff(!on);
          }}
        />{" "}
        使用快捷键
      </label>
    </Drawer>
  );
}

function KeyLine({ keys, words }: { keys: string; words: string }) {
  return (
    <>
      <span>
        {keys.split(" ").map((k) => (
          <kbd key={k} style={{ marginRight: 4 }}>
            {k}
          </kbd>
        ))}
      </span>
      <span>{words}</span>
    </>
  );
}
