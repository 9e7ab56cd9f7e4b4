import { Button } from "antd";
import { useState } from "react";
import { useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { deviceWords } from "./device.ts";
import { NewPasswordForm } from "./NewPasswordForm.tsx";
import { SecondFactorSetup } from "./SecondFactorSetup.tsx";

/** Where I am signed in, my password and my second factor. */
export function SessionsPage() {
  useDocumentTitle("我的登录与口令");
  const me = useMe();
  const list = useGet("/api/v1/sessions");
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState("");
  const [open, setOpen] = useState<"" | "password" | "two-factor">("");
  const end = async (act: () => Promise<unknown>, words: string): Promise<void> => {
    setError(undefined);
    try {
      await act();
      setDone(words);
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <PageTitle>我的登录与口令</PageTitle>
      {error ? <ProblemNote error={error} /> : null}
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      <Sheet title="登录在哪里" flush>
        {!list.data ? (
          <WaitingLines rows={3} />
        ) : (
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>设备</th>
                  <th>网络地址</th>
                  <th>登录</th>
                  <th>上次使用</th>
                  <th>办理</th>
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((s) => (
                  <tr key={s.sessionId}>
                    <td>
                      {deviceWords(s.device)}
                      {s.current ? "（本机）" : ""}
                    </td>
                    <td className="nowrap">{s.address ?? "—"}</td>
                    <td className="nowrap">{momentText(s.createdAt)}</td>
                    <td className="nowrap">{momentText(s.lastSeenAt)}</td>
                    <td>
                      {s.current ? (
                        "—"
                      ) : (
                        <button
                          type="button"
                          className="link"
                          style={{ padding: 0 }}
                          onClick={() =>
                            void end(
                              () => api.delete("/api/v1/sessions/:sessionId", { params: { sessionId: s.sessionId } }),
                              "这处登录已经结束。",
                            )
                          }
                        >
                          结束这处登录
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className="caption">
          <button
            type="button"
            className="link"
            style={{ padding: 0 }}
            onClick={() => void end(() => api.delete("/api/v1/sessions"), "其他地方的登录都已结束。")}
          >
            结束其他地方的全部登录
          </button>
        </div>
      </Sheet>
      <Sheet title="口令">
        {open === "password" ? (
          <NewPasswordForm
            onDone={() => {
              setOpen("");
              setDone("口令已修改，其他地方的登录需要重新登录。");
              void refresh();
            }}
          />
        ) : (
          <Button onClick={() => setOpen("password")}>修改口令</Button>
        )}
      </Sheet>
      <Sheet title="动态码" note={me.actor.twoFactor ? "已设置" : "未设置"}>
        {open === "two-factor" ? (
          <SecondFactorSetup
            onDone={() => {
              setOpen("");
              setDone("动态码已启用，下次登录时使用。");
              void refresh("me");
            }}
          />
        ) : (
          <Button onClick={() => setOpen("two-factor")}>{me.actor.twoFactor ? "换一台手机" : "设置动态码"}</Button>
        )}
      </Sheet>
    </>
  );
}
