import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../kit/api.ts";
import { queryClient } from "../kit/query.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go, useGo, useUrlState } from "../kit/routing.tsx";
import { useSession } from "../frame/session.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { SignInForm } from "./SignInForm.tsx";
import "./sign-in.css";

/** One white sheet: whose platform it is, the form, whom to call; a demo lists its accounts. */
export function SignInPage() {
  useDocumentTitle("登录");
  const session = useSession();
  const go = useGo();
  const url = useUrlState();
  const [big, setBig] = useState(() => localStorage.getItem("big") === "on");
  const info = useQuery({
    queryKey: ["demo"],
    queryFn: () => api.get("/api/v1/demo", { again: false }).catch(() => null),
  });
  const done = async (): Promise<void> => {
    await queryClient.resetQueries({ queryKey: ["me"] });
    const to = url.get("to");
    go(/^\/(?!\/)/.test(to) ? to : "/", { replace: true });
  };
  if (session.isLoading) return <WaitingLines />;
  return (
    <main className={big ? "sign-in sign-in-big" : "sign-in"}>
      <section className="sheet">
        <header>
          <p className="ink-2">区域职业健康监管与服务平台</p>
          <h1>职康</h1>
        </header>
        <SignInForm
          key={session.data?.pending ?? "none"}
          start={session.data?.pending ?? "password"}
          onDone={() => void done()}
          renderBelow={(fill) =>
            info.data?.demo && info.data.accounts.length > 0 ? (
              <div className="demo-accounts">
                <h2>演示数据的账号</h2>
                <p className="ink-3">单位和人员都是虚构的。点一行填入账号和口令。</p>
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>姓名</th>
                      <th>机构</th>
                      <th>岗位</th>
                      <th>用户名</th>
                    </tr>
                  </thead>
                  <tbody>
                    {info.data.accounts.map((a) => (
                      <tr key={a.username}>
                        <td>
                          <button type="button" className="link" style={{ padding: 0 }} onClick={() => fill(a.username, a.password)}>
                            {a.name}
                          </button>
                        </td>
                        <td>{a.organisationName}</td>
                        <td>{a.roleLabel}</td>
                        <td className="code">{a.username}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ) : null
          }
        />
        <footer className="row ink-3">
          <button
            type="button"
            className="link"
            style={{ padding: 0 }}
            onClick={() => {
              localStorage.setItem("big", big ? "off" : "on");
              setBig(!big);
            }}
          >
            {big ? "标准字" : "大字"}
          </button>
          <Go href="/standards">标准查询</Go>
          <span>Chrome、Edge、360（极速模式）90 以上</span>
          <span>登录不上，联系本单位管理员</span>
        </footer>
      </section>
    </main>
  );
}
