import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useSession } from "../frame/session.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { Go } from "../kit/routing.tsx";
import "../frame/frame.css";
import "./standards.css";

const Inside = lazy(async () => ({ default: (await import("../frame/AppFrame.tsx")).Inside }));

/** The law as data for everybody: inside the frame for whoever is signed in, with a head of its own for all others and without a server. */
export function StandardsFrame() {
  const session = useSession();
  const waiting = session.fetchStatus === "fetching" && session.failureCount === 0 && session.data === undefined;
  if (waiting) return <WaitingLines />;
  if (session.data && !session.data.pending)
    return (
      <Suspense fallback={<WaitingLines />}>
        <Inside me={session.data} />
      </Suspense>
    );
  return <PublicFrame />;
}

const entries: [label: string, href: string][] = [
  ["查询", "/standards"],
  ["危害因素", "/standards/agents"],
  ["职业病", "/standards/diseases"],
  ["法律与标准", "/standards/sources"],
  ["计算", "/standards/calculators"],
];

function PublicFrame() {
  const path = useLocation({ select: (l) => l.pathname });
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="app-header std-header">
        <Go href="/standards" className="app-name">
          职康　标准查询
        </Go>
        <nav className="std-nav" aria-label="标准查询">
          {entries.map(([label, href]) => (
            <Go
              key={href}
              href={href}
              aria-current={path === href || (href !== "/standards" && path.startsWith(`${href}/`)) ? "page" : undefined}
            >
              {label}
            </Go>
          ))}
        </nav>
        <span className="app-tools">
          <Go href="/sign-in">登录</Go>
        </span>
      </header>
      <main className="app-main std-main" id="main">
        <Suspense fallback={<WaitingLines rows={8} />}>
          <Outlet />
        </Suspense>
        <footer className="std-foot">
          <p className="no-print">
            数值照录自所列标准，注明条款和核对程度；没有查到的写“未配置”，不作推定。在浏览器内计算，填写的内容不发出。
          </p>
          <p className="print-only">职康 标准查询　打印 {new Date().toLocaleDateString("sv-SE")}</p>
        </footer>
      </main>
    </>
  );
}
