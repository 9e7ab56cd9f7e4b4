import { Button, Select } from "antd";
import { useRef, useState, type DragEvent } from "react";
import { useMe } from "../frame/session.tsx";
import { upload } from "../kit/api.ts";
import { bytesText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { NotScanned } from "../kit/NotScanned.tsx";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, useGo, useUrlState } from "../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../kit/small.tsx";
import { UploadProgress } from "../kit/UploadProgress.tsx";
import { stillRead } from "./SubmissionsPage.tsx";
import type { Receipts } from "./types.ts";

type Sending = { key: string; name: string; bytes: number; sent: number; error?: unknown; receipt?: Receipts };

const kindsOf = (kind: string): { value: string; label: string }[] => {
  const all = [
    { value: "exam-cards", label: "职业健康检查个案卡" },
    { value: "reports", label: "检测报告" },
    { value: "declarations", label: "申报" },
    { value: "employers", label: "用人单位名单" },
    { value: "radiation-workers", label: "放射工作人员" },
    { value: "dose-records", label: "个人剂量" },
  ];
  if (kind === "exam-institution") return all.slice(0, 1);
  if (kind === "laboratory") return all.filter((k) => k.value === "reports" || k.value === "dose-records");
  if (kind === "employer") return all.filter((k) => k.value === "declarations" || k.value === "radiation-workers");
  return all;
};
/** Kinds that may be filled in by hand, with the template's family. */
const templates: Record<string, string> = {
  reports: "laboratory-report-xlsx",
  declarations: "declaration-xlsx",
  employers: "employers-xlsx",
  "radiation-workers": "radiation-workers-xlsx",
  "dose-records": "dose-records-xlsx",
};

/** Files go one by one: a receipt within a second, the lines while they stream. */
export function UploadPage() {
  const me = useMe();
  const go = useGo();
  const kinds = kindsOf(me.actor.kind);
  const asked = useUrlState().get("kind");
  const [kind, setKind] = useState(kinds.find((k) => k.value === asked)?.value ?? kinds[0]?.value ?? "");
  const [files, setFiles] = useState<Sending[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const title = `上传${kinds.find((k) => k.value === kind)?.label ?? "文件"}`;
  useDocumentTitle(title);
  const recent = useGet("/api/v1/submissions", {
    query: { limit: 5 },
    every: (page) => (stillRead(page) ? 1_500 : 15_000),
  });
  const patch = (key: string, part: Partial<Sending>): void => setFiles((all) => all.map((f) => (f.key === key ? { ...f, ...part } : f)));
  const add = async (chosen: FileList | null): Promise<void> => {
    const list = Array.from(chosen ?? []).map((file) => ({ file, key: `${file.name}-${file.size}-${file.lastModified}-${Math.random()}` }));
    setFiles((all) => [...list.map(({ file, key }) => ({ key, name: file.name, bytes: file.size, sent: 0 })), ...all]);
    let last: Receipts | undefined;
    for (const { file, key } of list) {
      try {
        const body = new FormData();
        body.set("kind", kind);
        body.set("file", file, file.name);
        last = await upload("/api/v1/submissions", { query: { kind }, body }, (sent) => patch(key, { sent }));
        patch(key, { sent: 1, receipt: last });
        await refresh();
      } catch (error) {
        patch(key, { sent: 1, error });
      }
    }
    if (list.length === 1 && last) go(`/submissions/${last.submissionId}`);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void add(event.dataTransfer.files);
  };
  return (
    <>
      <PageTitle actions={<Go href="/submissions">报送历史 ›</Go>}>{title}</PageTitle>
      <Sheet>
        {kinds.length > 1 ? (
          <div className="field" style={{ maxWidth: 320 }}>
            <label htmlFor="kind">报送什么</label>
            <Select id="kind" style={{ width: "100%" }} value={kind} options={kinds} onChange={setKind} />
          </div>
        ) : null}
        <div
          className={over ? "drop drop-over" : "drop"}
          onDragOver={(e) => {
            e.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>
            把文件拖到这里，或 <Button onClick={() => input.current?.click()}>选择文件</Button>
          </p>
          <p className="ink-3">
            XML、JSON、XLSX、CSV 或 ZIP，可以一次选多个。先给回执，再逐条答复；同卡同版本再传不会重复入库。 <NotScanned />
          </p>
          {templates[kind] ? (
            <p>
              <a href={`/api/v1/templates/${templates[kind]}`}>下载 Excel 模板（带填写说明）</a>
            </p>
          ) : null}
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label="选择要上传的文件"
            data-testid="upload"
            onChange={(e) => {
              void add(e.target.files);
              e.target.value = "";
            }}
          />
        </div>
        {files.map((f) => (
          <div key={f.key} style={{ marginTop: 12 }}>
            <p className="row">
              <strong>{f.name}</strong>
              <span className="ink-3">{bytesText(f.bytes)}</span>
              {f.receipt ? (
                <Go href={`/submissions/${f.receipt.submissionId}`}>
                  回执 <Code>{f.receipt.receiptNo}</Code> ›
                </Go>
              ) : null}
            </p>
            {f.error ? <ProblemNote error={f.error} small /> : f.receipt ? null : <UploadProgress running sent={f.sent} />}
          </div>
        ))}
      </Sheet>
      <Sheet title="最近的报送" note={<Go href="/submissions">全部 ›</Go>}>
        {(recent.data?.items ?? []).length === 0 ? (
          <p className="ink-2">还没有报送过。</p>
        ) : (
          (recent.data?.items ?? []).map((s) => (
            <div key={s.submissionId} style={{ padding: "8px 0", borderBottom: "1px solid var(--line)" }}>
              <p className="row">
                <Go href={`/submissions/${s.submissionId}`}>
                  <Code>{s.receiptNo}</Code>
                </Go>
                <span>{s.fileName}</span>
                <span className="ink-3">
                  {s.kindLabel}，{s.stateLabel}
                </span>
              </p>
              <UploadProgress
                running={s.state === "running" || s.state === "received"}
                totals={{ read: s.linesRead, accepted: s.accepted, held: s.held, refused: s.refused, unread: s.unread }}
              />
            </div>
          ))
        )}
      </Sheet>
    </>
  );
}
