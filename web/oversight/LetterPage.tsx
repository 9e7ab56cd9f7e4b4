import { Button, Input } from "antd";
import { useState } from "react";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { FileField } from "../kit/FileField.tsx";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { documentHref, proofHref, sendProof } from "./sendProof.ts";
import { LetterState } from "./ToldPage.tsx";
import "./oversight.css";

/** A letter to be read and signed on a phone; once signed, the words as they were signed. */
export function LetterPage() {
  const employerId = usePathPart(1);
  const letterId = usePathPart(3);
  const params = { employerId, letterId };
  const may = useMay();
  const me = useMe();
  const letter = useGet("/api/v1/employers/:employerId/letters/:letterId", { params });
  const [password, setPassword] = useState("");
  const [paper, setPaper] = useState(false);
  const [files, setFiles] = useState<string[]>([]);
  const [signer, setSigner] = useState("");
  const [signedOn, setSignedOn] = useState<string>(today());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useDocumentTitle("责任书");
  if (letter.error) return <ErrorPage kind="fault" error={letter.error} />;
  if (!letter.data) return <WaitingLines rows={10} />;
  const l = letter.data;
  const act = async (send: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await send();
      setPassword("");
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const sign = (): Promise<void> =>
    act(() => api.post("/api/v1/employers/:employerId/letters/:letterId/signature", { params, body: { password, sm3: l.sm3 } }));
  const scan = (): Promise<void> =>
    act(() =>
      api.post("/api/v1/employers/:employerId/letters/:letterId/scan", {
        params,
        body: { fileId: files[0] ?? "", signerName: signer, signedOn },
      }),
    );
  const print = (): Promise<void> =>
    act(async () => {
      const made = await api.post("/api/v1/employers/:employerId/papers", {
        params: { employerId },
        body: { paper: "responsibility-letter", subjectId: letterId },
      });
      window.open(documentHref(made.documentId), "_blank", "noopener");
    });
  const [head = "", ...lines] = l.text.split("\n");
  return (
    <>
      <PageTitle note={<LetterState letter={l} />} actions={<Go href={`/employers/${employerId}/told`}>回告知和责任书 ›</Go>}>
        {head}
      </PageTitle>
      {l.withdrawnOn ? <p className="ink-2">{`已在 ${dayText(l.withdrawnOn)} 收回：${l.withdrawnReason}`}</p> : null}
      <Sheet>
        <div className="letter-text">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className="ink-3 letter-hash">全文 SM3：{l.sm3}</p>
      </Sheet>
      {error ? <ProblemNote error={error} /> : null}
      {l.signature ? (
        <Sheet title="签署" note={<Button onClick={() => void print()}>打印签署件</Button>}>
          <Facts
            rows={[
              ["签署人", l.signature.signerName],
              ["签署日期", dayText(l.signature.signedOn)],
              ["方式", l.signature.how === "online" ? `在线签署，账号 ${l.signature.accountName}` : "纸面签字，存扫描件"],
              [
                "校验",
                l.signature.verified ? "留存的原文与签署时一致" : "留存的原文与签署时不一致",
                l.signature.fileId ? (
                  <a href={proofHref(employerId, l.signature.fileId)} target="_blank" rel="noreferrer">
                    打开扫描件
                  </a>
                ) : undefined,
              ],
            ]}
          />
        </Sheet>
      ) : may("letter.sign") && l.withdrawnOn === null ? (
        <Sheet title={paper ? "存纸面签字的扫描件" : "在线签署"}>
          {paper ? (
            <div className="sign-form">
              <label htmlFor="scan-file">扫描件或照片</label>
              <FileField id="scan-file" value={files} onValue={setFiles} send={sendProof(employerId)} />
              <label htmlFor="scan-signer">签字人</label>
              <Input id="scan-signer" value={signer} onChange={(e) => setSigner(e.target.value)} />
              <label htmlFor="scan-on">签字日期</label>
              <Input id="scan-on" type="date" max={today()} value={signedOn} onChange={(e) => setSignedOn(e.target.value)} />
              <Button type="primary" size="large" loading={busy} onClick={() => void scan()}>
                存扫描件
              </Button>
            </div>
          ) : (
            <form
              className="sign-form"
              onSubmit={(e) => {
                e.preventDefault();
                void sign();
              }}
            >
              <p>
                由 <Code>{me.actor.name}</Code> 代表本单位签署。签署后全文不再改动，以后文本修订不影响这一份。
              </p>
              <label htmlFor="sign-password">重新输入口令</label>
              <Input.Password
                id="sign-password"
                autoComplete="current-password"
                value={password}
                onChange={(e) => setPassword(e.target.value)}
              />
              <Button type="primary" size="large" htmlType="submit" loading={busy}>
                签署责任书
              </Button>
            </form>
          )}
          <p>
            <button type="button" className="link" onClick={() => setPaper(!paper)}>
              {paper ? "改为在线签署" : "已在纸上签字，改为上传扫描件"}
            </button>
          </p>
        </Sheet>
      ) : null}
    </>
  );
}
