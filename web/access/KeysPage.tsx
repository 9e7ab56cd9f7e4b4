import { Button, Drawer } from "antd";
import { useState } from "react";
import { api } from "../kit/api.ts";
import { EmptyState, WaitingLines } from "../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { dayText, momentText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { OnceSecret } from "./OnceSecret.tsx";

const scopeWords: Record<string, string> = {
  "submissions:submit": "上报文件",
  "reports:submit": "报送检测报告",
  "declarations:submit": "提交申报",
  "exam-cards:submit": "报送个案卡",
};

/** Keys by which a machine of my organisation may send; the key itself is shown once. */
export function KeysPage() {
  useDocumentTitle("接口密钥");
  const url = useUrlState();
  const list = useGet("/api/v1/api-keys");
  const [secret, setSecret] = useState<{ name: string; key: string }>();
  const [error, setError] = useState<unknown>();
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    setError(undefined);
    try {
      await act();
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  const close = (): void => url.set({ open: "" }, { replace: true });
  const items = list.data?.items ?? [];
  return (
    <>
      <PageTitle
        actions={
          <Button type="primary" onClick={() => url.set({ open: "new" })}>
            签发接口密钥
          </Button>
        }
      >
        接口密钥
      </PageTitle>
      {secret ? (
        <OnceSecret
          title={`“${secret.name}”的密钥`}
          secret={secret.key}
          note="只显示这一次，平台不保存原文。请求时放在 Authorization 头里。"
          onClose={() => setSecret(undefined)}
        />
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      <Sheet flush>
        {list.error ? (
          <div style={{ padding: 12 }}>
            <ProblemNote error={list.error} />
          </div>
        ) : !list.data ? (
          <WaitingLines />
        ) : items.length === 0 ? (
          <EmptyState why="none-yet">还没有接口密钥。本机构的系统要自动报送时在这里签发。</EmptyState>
        ) : (
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>名称</th>
                  <th>状态</th>
                  <th>编号</th>
                  <th>权限</th>
                  <th>签发</th>
                  <th>到期</th>
                  <th>上次使用</th>
                  <th>办理</th>
                </tr>
              </thead>
              <tbody>
                {items.map((k) => (
                  <tr key={k.keyId}>
                    <td>{k.name}</td>
                    <td>
                      {k.revokedAt ? (
                        <StateMark axis="data" level="ended">{`${dayText(k.revokedAt)} 停用`}</StateMark>
                      ) : k.expiresAt ? (
                        <TimeMark due={k.expiresAt} near={30} />
                      ) : (
                        "有效"
                      )}
                    </td>
                    <td>
                      <Code>{k.shortId}</Code>
                    </td>
                    <td>{k.scopes.map((s) => scopeWords[s] ?? s).join("、")}</td>
                    <td className="nowrap">{dayText(k.createdAt)}</td>
                    <td className="nowrap">{k.expiresAt ? dayText(k.expiresAt) : "长期"}</td>
                    <td className="nowrap">{momentText(k.lastUsedAt)}</td>
                    <td className="nowrap">
                      {k.revokedAt ? (
                        "—"
                      ) : (
                        <>
                          <button
                            type="button"
                            className="link"
                            onClick={() =>
                              void run(async () =>
                                setSecret({
                                  name: k.name,
                                  key: (
                                    await api.post("/api/v1/api-keys/:keyId/rotations", {
                                      params: { keyId: k.keyId },
                                      body: { overlapDays: 7 },
                                    })
                                  ).key,
                                }),
                              )
                            }
                          >
                            更换
                          </button>
                          <button
                            type="button"
                            className="link"
                            onClick={() => void run(() => api.delete("/api/v1/api-keys/:keyId", { params: { keyId: k.keyId } }))}
                          >
                            停用
                          </button>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className="caption">
          <span>更换后旧密钥再有效 7 天，给系统留出切换的时间</span>
        </div>
      </Sheet>
      {url.get("open") === "new" ? (
        <Drawer open title="签发接口密钥" size={480} styles={{ body: { paddingBottom: 0 } }} onClose={close}>
          <FormFromDeclaration
            form={{
              id: "key",
              title: "签发",
              fields: [
                { id: "name", label: "名称", kind: "text", required: true, maxLength: 60, hint: "写明哪套系统使用" },
                {
                  id: "scopes",
                  label: "权限",
                  kind: "choices",
                  required: true,
                  options: (list.data?.scopes ?? []).map((s) => ({ value: s, label: scopeWords[s] ?? s })),
                },
                { id: "validDays", label: "有效期", kind: "number", unit: "天", decimals: 0, min: 1, max: 1095 },
              ],
            }}
            initial={{ validDays: 365 }}
            act="签发接口密钥"
            onCancel={close}
            onSend={async (values) => {
              const made = await api.post("/api/v1/api-keys", { body: values });
              setSecret({ name: String(values["name"]), key: made.key });
              close();
              await refresh();
            }}
          />
        </Drawer>
      ) : null}
    </>
  );
}
