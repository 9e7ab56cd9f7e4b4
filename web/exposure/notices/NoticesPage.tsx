import { Button, Checkbox, Input, InputNumber } from "antd";
import { useState } from "react";
import { noticeKindNames, noticeKinds, textFieldNames, textFields, type NoticeKind } from "#exposure/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FileField } from "../../kit/FileField.tsx";
import { count, dayText, percent, today } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { documentHref, proofHref, sendProof } from "../../oversight/sendProof.ts";
import "../../oversight/oversight.css";

type View = Answer<"/api/v1/employers/:employerId/notices">;
type Post = View["posts"][number];
type Agent = Post["agents"][number];

/** Notices of hazards: choose posts, print, file what was signed, name who confirms on her own page. */
export const NoticesPage = () => <NoticesOf employerId={usePathPart(1)} />;

export function NoticesOf({ employerId }: { employerId: string }) {
  const mayTold = useMay()("letter.read");
  useDocumentTitle("职业病危害告知");
  const view = useGet("/api/v1/employers/:employerId/notices", { params: { employerId } });
  const [chosen, setChosen] = useState<string[]>([]);
  const [error, setError] = useState<unknown>();
  const [printed, setPrinted] = useState<{ documentId: string; documentNo: string; kindTitle: string }>();
  const [busy, setBusy] = useState("");
  if (view.error) return <ErrorPage kind="fault" error={view.error} />;
  if (!view.data) return <WaitingLines rows={10} />;
  const { posts, coverage, abilities, employerName } = view.data;
  const may = (act: string): boolean => abilities.includes(act);
  const print = async (paper: NoticeKind, size: "a4" | "card"): Promise<void> => {
    setBusy(`${paper}${size}`);
    setError(undefined);
    try {
      const made = await api.post("/api/v1/employers/:employerId/papers", {
        params: { employerId },
        body: { paper, postIds: chosen, size },
      });
      await refresh();
      setPrinted(made);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy("");
    }
  };
  return (
    <>
      <PageTitle
        note={`${employerName}，已签收 ${coverage.signed} / ${coverage.workers} 人（${percent(coverage.workers === 0 ? null : coverage.signed / coverage.workers)}）`}
        actions={mayTold ? <Go href={`/employers/${employerId}/told`}>回告知和责任书 ›</Go> : null}
      >
        职业病危害告知
      </PageTitle>
      {printed ? (
        <div className="done-note" role="status">
          <p>
            {printed.kindTitle} {printed.documentNo} 已生成。
          </p>
          <a href={documentHref(printed.documentId)} target="_blank" rel="noreferrer">
            打开 PDF
          </a>
        </div>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      {posts.length === 0 ? (
        <EmptyState why="none-yet">还没有登记岗位和危害因素。申报或检测后按岗位生成告知。</EmptyState>
      ) : (
        <>
          {may("notice.print") ? (
            <Sheet title="打印" note={chosen.length === 0 ? `没有勾选，打印全部 ${posts.length} 个岗位` : `已选 ${chosen.length} 个岗位`}>
              <p className="row">
                <Button type="primary" loading={busy === "lettera4"} onClick={() => void print("letter", "a4")}>
                  打印告知书
                </Button>
                <Button loading={busy === "carda4"} onClick={() => void print("card", "a4")}>
                  打印告知卡（A4）
                </Button>
                <Button loading={busy === "cardcard"} onClick={() => void print("card", "card")}>
                  打印告知卡（半页）
                </Button>
                <Button loading={busy === "signa4"} onClick={() => void print("sign", "a4")}>
                  打印警示标识
                </Button>
              </p>
              <p className="ink-3">
                限值、目标疾病、禁忌证和周期取自标准；标准没有写的由本单位填写。平台没有 GBZ 158 的标识目录，标识用语由本单位选定。
              </p>
            </Sheet>
          ) : null}
          {posts.map((p) => (
            <PostSheet
              key={p.postId}
              employerId={employerId}
              post={p}
              may={may}
              receipts={view.data.receipts.filter((r) => r.postId === p.postId)}
              chosen={chosen.includes(p.postId)}
              onChoose={(on) => setChosen(on ? [...chosen, p.postId] : chosen.filter((id) => id !== p.postId))}
            />
          ))}
        </>
      )}
    </>
  );
}

function PostSheet(props: {
  employerId: string;
  post: Post;
  may: (act: string) => boolean;
  receipts: View["receipts"];
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const { employerId, post, may, receipts, chosen, onChoose } = props;
  const [open, setOpen] = useState<"file" | "workers" | "">("");
  const letter = post.printed.find((p) => p.kind === "letter");
  return (
    <Sheet
      title={
        may("notice.print") ? (
          <Checkbox checked={chosen} onChange={(e) => onChoose(e.target.checked)}>
            {[post.workshop, post.post].filter(Boolean).join(" ")}
          </Checkbox>
        ) : (
          [post.workshop, post.post].filter(Boolean).join(" ")
        )
      }
      note={`告知书签收 ${count(post.signed)} / ${count(post.workers)} 人，其中本人页面确认 ${count(post.acknowledged)} 人`}
    >
      <p className="row" style={{ alignItems: "center" }}>
        {noticeKinds.map((kind) => {
          const last = post.printed.find((p) => p.kind === kind);
          return last ? (
            <span key={kind} className="row" style={{ alignItems: "center" }}>
              <a href={documentHref(last.documentId)} target="_blank" rel="noreferrer">
                {noticeKindNames[kind]}第 {last.version} 版
              </a>
              <span className="ink-3">{dayText(last.printedOn)}</span>
              {last.stale ? (
                <StateMark axis="data" level="missing">
                  {last.stale}
                </StateMark>
              ) : null}
            </span>
          ) : null;
        })}
        {post.printed.length === 0 ? <span className="ink-3">还没有打印过</span> : null}
      </p>
      {post.agents.map((a) => (
        <AgentLines key={a.code} employerId={employerId} agent={a} writes={may("notice.write")} />
      ))}
      {receipts.length > 0 ? (
        <ul>
          {receipts.map((r) => (
            <li key={r.receiptId} className="ink-2">
              {dayText(r.signedOn)} {r.how === "online" ? "劳动者在本人页面确认" : `签字 ${r.people} 人`}
              {r.fileId ? (
                <>
                  {" "}
                  <a href={proofHref(employerId, r.fileId)} target="_blank" rel="noreferrer">
                    签字页
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="row">
        {letter && may("notice.file") ? <Button onClick={() => setOpen(open === "file" ? "" : "file")}>存签字页</Button> : null}
        {letter && may("notice.name-workers") ? (
          <Button onClick={() => setOpen(open === "workers" ? "" : "workers")}>指定本人页面确认的劳动者（{post.named} 人）</Button>
        ) : null}
      </p>
      {open === "file" && letter ? (
        <FilePaper employerId={employerId} noticeId={letter.noticeId} post={post} onDone={() => setOpen("")} />
      ) : null}
      {open === "workers" ? <NameWorkers employerId={employerId} postId={post.postId} onDone={() => setOpen("")} /> : null}
    </Sheet>
  );
}

function AgentLines({ employerId, agent: a, writes }: { employerId: string; agent: Agent; writes: boolean }) {
  const [open, setOpen] = useState(false);
  const [texts, setTexts] = useState<Record<string, string | undefined>>({});
  const [error, setError] = useState<unknown>();
  const toggle = (): void => {
    if (!open) setTexts(a.texts);
    setOpen(!open);
  };
  const save = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.put("/api/v1/employers/:employerId/notice-texts/:agentCode", { params: { employerId, agentCode: a.code }, body: texts });
      setOpen(false);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div style={{ marginBottom: 8 }}>
      <p className="row" style={{ alignItems: "center" }}>
        <Go href={`/standards/agents/${a.code}`}>{a.name}</Go>
        {a.severe === "yes" ? <span>严重</span> : null}
        {a.highlyToxic === "yes" ? <span>高毒</span> : null}
        <span className="ink-3">
          {a.limits.map((l) => (l.of && l.of !== a.name ? `${l.of} ${l.text}` : l.text)).join("；") || "限值未配置"}
        </span>
        {a.measured ? (
          a.measured.verdict === "over" ? (
            <StateMark axis="limit" level="bad">{`超标 ${a.measured.valueText}`}</StateMark>
          ) : (
            <span>
              {a.measured.valueText}，{dayText(a.measured.sampledOn)}
            </span>
          )
        ) : (
          <span className="ink-3">没有检测结果</span>
        )}
        {writes ? (
          <button type="button" className="link" aria-expanded={open} onClick={toggle}>
            {open ? "收起" : `填写${a.name}的告知内容`}
          </button>
        ) : null}
      </p>
      {open ? (
        <div className="check-more">
          {textFields.map((f) => (
            <label key={f}>
              {textFieldNames[f]}
              <Input.TextArea
                autoSize
                maxLength={600}
                value={texts[f] ?? ""}
                onChange={(e) => setTexts({ ...texts, [f]: e.target.value || undefined })}
              />
            </label>
          ))}
          <Button onClick={() => void save()}>存为新的一版</Button>
          {error ? <ProblemNote error={error} /> : null}
        </div>
      ) : null}
    </div>
  );
}

function FilePaper({ employerId, noticeId, post, onDone }: { employerId: string; noticeId: string; post: Post; onDone: () => void }) {
  const [files, setFiles] = useState<string[]>([]);
  const [people, setPeople] = useState<number | null>(null);
  const [signedOn, setSignedOn] = useState<string>(today());
  const [error, setError] = useState<unknown>();
  const file = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/employers/:employerId/notices/:noticeId/papers", {
        params: { employerId, noticeId },
        body: { postId: post.postId, fileId: files[0] ?? "", people: people ?? 0, signedOn },
      });
      await refresh();
      onDone();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className="sign-form">
      <label htmlFor={`paper-${post.postId}`}>签字页的扫描件或照片</label>
      <FileField id={`paper-${post.postId}`} value={files} onValue={setFiles} send={sendProof(employerId)} />
      <label htmlFor={`people-${post.postId}`}>签字人数（不含在本人页面确认的）</label>
      <InputNumber id={`people-${post.postId}`} min={1} value={people} onChange={setPeople} />
      <label htmlFor={`on-${post.postId}`}>签字日期</label>
      <Input id={`on-${post.postId}`} type="date" max={today()} value={signedOn} onChange={(e) => setSignedOn(e.target.value)} />
      <Button type="primary" onClick={() => void file()}>
        存档
      </Button>
      {error ? <ProblemNote error={error} /> : null}
    </div>
  );
}

function NameWorkers({ employerId, postId, onDone }: { employerId: string; postId: string; onDone: () => void }) {
  const workers = useGet("/api/v1/employers/:employerId/workers", { params: { employerId }, query: { limit: 200 } });
  const named = useGet("/api/v1/employers/:employerId/notice-posts/:postId/workers", { params: { employerId, postId } });
  const [chosen, setChosen] = useState<string[]>();
  const [error, setError] = useState<unknown>();
  if (!workers.data || !named.data) return <WaitingLines rows={3} />;
  const value = chosen ?? named.data.workerIds;
  const save = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.put("/api/v1/employers/:employerId/notice-posts/:postId/workers", {
        params: { employerId, postId },
        body: { workerIds: value },
      });
      await refresh();
      onDone();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className="check-more">
      {workers.data.items.map((w) => (
        <Checkbox
          key={w.workerId}
          checked={value.includes(w.workerId)}
          onChange={(e) => setChosen(e.target.checked ? [...value, w.workerId] : value.filter((id) => id !== w.workerId))}
        >
          {w.name} {w.idNumber}
        </Checkbox>
      ))}
      {workers.data.items.length === 0 ? <p className="ink-3">还没有在册劳动者。</p> : null}
      <Button onClick={() => void save()}>保存名单</Button>
      {error ? <ProblemNote error={error} /> : null}
    </div>
  );
}
