import { Button, Input } from "antd";
import { useState } from "react";
import { letterKindNames, type LetterKind } from "#oversight/contract";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { dayText } from "../kit/format.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";

export type Draft = Item<"/api/v1/letter-drafts">;
type Paragraph = { text: string; clause: string };

/** One line a paragraph, its clause behind ｜. */
const asLines = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((p) => (p.clause ? `${p.text}｜${p.clause}` : p.text)).join("\n");
const asParagraphs = (text: string): Paragraph[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [words = "", clause = ""] = line.split("｜");
      return { text: words, clause };
    });

/** A text that is not published: who saved it last, going on with it, deleting it. */
export function DraftLine({ draft: d, onWrite, onDone }: { draft: Draft; onWrite: () => void; onDone: (words: string) => Promise<void> }) {
  const [sure, setSure] = useState(false);
  const [error, setError] = useState<unknown>();
  const drop = async (): Promise<void> => {
    try {
      await api.delete("/api/v1/letter-drafts/:draftId", { params: { draftId: d.draftId } });
      await onDone(`已删除草稿“${d.title}”。`);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        <StateMark axis="data" level="missing">
          草稿
        </StateMark>
        <strong>{d.title}</strong>
        <span className="ink-3">
          {d.savedBy} {dayText(d.savedOn)} 保存，{d.paragraphs.length} 条；只有本单位看得到
        </span>
        <button type="button" className="link" onClick={onWrite}>
          继续写
        </button>
        {sure ? (
          <>
            <span>删除后不能恢复</span>
            <button type="button" className="link" onClick={() => void drop()}>
              删除这份草稿
            </button>
            <button type="button" className="link" onClick={() => setSure(false)}>
              不删了
            </button>
          </>
        ) : (
          <button type="button" className="link" onClick={() => setSure(true)}>
            删除草稿
          </button>
        )}
      </span>
      {error ? <ProblemNote error={error} /> : null}
    </li>
  );
}

/** Writes a text from the proposal or goes on with a draft; what is published is what stands here. */
export function WriteLetter({
  kind,
  year,
  draft,
  onDone,
  onClose,
}: {
  kind: LetterKind;
  year: number;
  draft?: Draft | undefined;
  onDone: (words: string) => Promise<void>;
  onClose: () => void;
}) {
  const proposal = useGet(draft ? undefined : "/api/v1/letter-proposals/:kind", { params: { kind }, query: { year } });
  const [title, setTitle] = useState<string | undefined>(draft?.title);
  const [text, setText] = useState<string | undefined>(draft && asLines(draft.paragraphs));
  const [kept, setKept] = useState<{ draftId: string; version: number } | undefined>(draft);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!draft && !proposal.data) return null;
  const shown = { title: title ?? proposal.data?.title ?? "", text: text ?? asLines(proposal.data?.paragraphs ?? []) };
  const body = { year, kind, title: shown.title, paragraphs: asParagraphs(shown.text) };
  /** Saves what stands here, so that publishing takes exactly that. */
  const save = async (): Promise<{ draftId: string; version: number }> => {
    const now = kept
      ? {
          draftId: kept.draftId,
          ...(await api.put("/api/v1/letter-drafts/:draftId", {
            params: { draftId: kept.draftId },
            body: { ...body, seen: kept.version },
          })),
        }
      : await api.post("/api/v1/letter-drafts", { body });
    setKept(now);
    return now;
  };
  const act = (what: () => Promise<void>) => async (): Promise<void> => {
    setBusy(true);
    setSaid("");
    setError(undefined);
    try {
      await what();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const keepDraft = act(async () => {
    await save();
    await refresh();
    setSaid("草稿已保存，只有本单位看得到。");
  });
  const publish = act(async () => {
    const { draftId, version: seen } = await save();
    const { version } = await api.post("/api/v1/letter-drafts/:draftId/publication", { params: { draftId }, body: { seen } });
    await onDone(`已发布第 ${version} 版。`);
  });
  return (
    <Sheet title={`写${word(letterKindNames, kind)}`} note="建议文本取自法定义务，发布前可改；一行一条，条款写在“｜”后面">
      <div className="check-more" style={{ maxWidth: 900 }}>
        <label htmlFor="letter-title">标题</label>
        <Input id="letter-title" value={shown.title} onChange={(e) => setTitle(e.target.value)} />
        <label htmlFor="letter-text">正文</label>
        <Input.TextArea
          id="letter-text"
          autoSize={{ minRows: 8, maxRows: 24 }}
          value={shown.text}
          onChange={(e) => setText(e.target.value)}
        />
        <p className="row">
          <Button type="primary" disabled={busy} onClick={() => void publish()}>
            发布
          </Button>
          <Button disabled={busy} onClick={() => void keepDraft()}>
            保存草稿
          </Button>
          <Button type="text" onClick={onClose}>
            不写了，返回
          </Button>
        </p>
        <p role="status">{said}</p>
        {error ? <ProblemNote error={error} /> : null}
      </div>
    </Sheet>
  );
}
