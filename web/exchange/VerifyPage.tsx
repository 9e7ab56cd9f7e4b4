import { Button, Input } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { Go, useGo, usePathPart } from "../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../kit/small.tsx";

/** Anybody who holds a document checks it here; no sign-in, no person's data. */
export function VerifyPage() {
  const code = usePathPart(1);
  const go = useGo();
  const [text, setText] = useState(code);
  useDocumentTitle("核验文书");
  const answer = useQuery({
    queryKey: ["verify", code],
    enabled: code !== "",
    queryFn: () => api.get("/api/v1/public/documents/:code", { params: { code }, again: false }),
  });
  const a = answer.data;
  return (
    <main style={{ maxWidth: 640, margin: "0 auto", padding: "24px 16px" }}>
      <PageTitle note="职康">核验文书</PageTitle>
      <Sheet>
        <form
          className="row"
          style={{ alignItems: "end" }}
          onSubmit={(e) => {
            e.preventDefault();
            if (text.trim()) go(`/verify/${encodeURIComponent(text.trim())}`);
          }}
        >
          <div style={{ flex: 1, minWidth: 240 }}>
            <label htmlFor="verify-code">核验码</label>
            <Input id="verify-code" size="large" value={text} onChange={(e) => setText(e.target.value)} />
            <p className="field-hint">扫文书上的二维码会自动填好</p>
          </div>
          <Button type="primary" size="large" htmlType="submit">
            核验这份文书
          </Button>
        </form>
      </Sheet>
      {answer.error ? (
        <ProblemNote error={answer.error} />
      ) : code && !a ? (
        <WaitingLines />
      ) : a ? (
        <Sheet
          title={
            a.result === "valid"
              ? "✓ 这份文书是真的，现在有效"
              : a.successor
                ? "这份文书已被更正"
                : a.result === "void"
                  ? "这份文书已经作废"
                  : "没有这份文书"
          }
        >
          <p>{a.says}</p>
          {a.result === "unknown" ? null : (
            <Facts
              rows={[
                ["文书", a.title],
                ["文号", a.documentNo],
                ["签发机关", a.issuer],
                ["签发日期", dayText(a.issuedOn)],
                ...(a.voidedOn ? [[a.successor ? "更正日期" : "作废日期", dayText(a.voidedOn)] as [string, string]] : []),
                ...(a.successor
                  ? [
                      [
                        "更正它的文书",
                        <Go key="s" href={`/verify/${a.successor.verifyCode}`}>
                          {a.successor.documentNo} ›
                        </Go>,
                      ] as [string, ReactNode],
                    ]
                  : []),
                [
                  "内容校验值",
                  a.contentHash ? (
                    <span key="h" style={{ overflowWrap: "anywhere" }}>
                      {a.contentHash}
                    </span>
                  ) : null,
                ],
              ]}
            />
          )}
          <p className="ink-3" style={{ marginTop: 8 }}>
            请对照手里的文书，文号、日期和标题应当一致。
          </p>
        </Sheet>
      ) : null}
    </main>
  );
}
