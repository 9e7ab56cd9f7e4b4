import { Button } from "antd";
import { useRef, useState } from "react";
import { problemFrom } from "./api.ts";
import { bytesText } from "./format.ts";
import { NotScanned } from "./NotScanned.tsx";

export type SentFile = { id: string; name: string };

/** Files that go to the server one by one as they are chosen; the value holds their ids. */
export function FileField({
  id,
  value,
  onValue,
  send,
}: {
  id: string;
  value: string[];
  onValue: (ids: string[]) => void;
  send?: ((file: File) => Promise<SentFile>) | undefined;
}) {
  const [files, setFiles] = useState<{ key: string; name: string; bytes: number; id?: string; fault?: string }[]>([]);
  const input = useRef<HTMLInputElement>(null);
  // Files may be chosen and taken away while others are still on their way.
  const ids = useRef(value);
  ids.current = value;
  const put = (next: string[]): void => onValue((ids.current = next));
  const taken = useRef(new Set<string>());
  const add = async (chosen: FileList | null): Promise<void> => {
    for (const file of Array.from(chosen ?? [])) {
      const key = `${file.name}-${file.size}-${Date.now()}`;
      setFiles((all) => [...all, { key, name: file.name, bytes: file.size }]);
      try {
        const sent = await send?.(file);
        if (!sent || taken.current.has(key)) continue;
        setFiles((all) => all.map((f) => (f.key === key ? { ...f, id: sent.id } : f)));
        put([...ids.current, sent.id]);
      } catch (error) {
        setFiles((all) => all.map((f) => (f.key === key ? { ...f, fault: problemFrom(error).says } : f)));
      }
    }
  };
  const remove = (key: string): void => {
    const file = files.find((f) => f.key === key);
    taken.current.add(key);
    setFiles((all) => all.filter((f) => f.key !== key));
    if (file?.id) put(ids.current.filter((v) => v !== file.id));
  };
  if (!send) return <p className="ink-3">这里还不能附文件。</p>;
  return (
    <div>
      <Button id={id} onClick={() => input.current?.click()}>
        选择文件
      </Button>{" "}
      <NotScanned />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(e) => {
          void add(e.target.files);
          e.target.value = "";
        }}
        aria-label="选择要附的文件"
      />
      <ul>
        {files.map((f) => (
          <li key={f.key} className="row" style={{ fontSize: 13 }}>
            <span>{f.name}</span>
            <span className="ink-3">{bytesText(f.bytes)}</span>
            <span className={f.fault ? "limit-text" : "ink-3"}>{f.fault ?? (f.id ? "已送达" : "正在送出…")}</span>
            <button type="button" className="link" onClick={() => remove(f.key)}>
              去掉
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
