import { Dropdown } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState } from "react";
import type { Me } from "../access/types.ts";
import { api } from "../kit/api.ts";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { ErrorPage } from "./ErrorPage.tsx";
import { FreezeBanner } from "./FreezeBanner.tsx";
import { dayText, momentText } from "../kit/format.ts";
import { useIsPhone, usePageKeys } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../kit/routing.tsx";
import { AreaPath, ScopeSwitch } from "./Scope.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { Menu, MenuDrawer } from "./Menu.tsx";
import { menuOf, placeOf } from "./navigation.ts";
import { SearchBox } from "./SearchBox.tsx";
import { SessionProvider, signOut, useMe, useSession } from "./session.tsx";
import "./frame.css";

/** Whoever may read something that bears a number may look for it. */
const numbered = ["employer.read", "case.read", "report.read", "declaration.read", "submission.read", "card.read"];

/** Keeps strangers at the sign-in page and whoever must first change her password at that page. */
export function Guarded() {
  const session = useSession();
  const router = useRouter();
  const here = useLocation({ select: (l) => l.href });
  const outside = session.data === null;
  const pending = session.data?.pending;
  useEffect(() => {
    if (outside) router.history.replace(withQuery("/sign-in", { to: here === "/" ? "" : here }));
    else if (pending) router.history.replace("/sign-in");
  }, [outside, pending, here, router]);
  if (session.error) return <ErrorPage kind="fault" error={session.error} />;
  if (!session.data || pending) return <WaitingLines />;
  return <Inside me={session.data} />;
}

/** The frame of whoever is signed in, around the page of the address. */
export function Inside({ me }: { me: Me }) {
  return <SessionProvider me={me}>{me.actor.kind === "worker" ? <WorkerFrame /> : <AppFrame />}</SessionProvider>;
}

/** A worker has one page; whatever else she opens from it stands alone, large, with the way back. */
function WorkerFrame() {
  const { path } = useUrlState();
  if (path === "/") return <Outlet />;
  return (
    <main className="app-main worker-plain" id="main">
      <p className="no-print">
        <Go href="/" className="worker-back">
          ‹ 返回我的职业健康
        </Go>
      </p>
      <Suspense fallback={<WaitingLines rows={8} />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

function AppFrame() {
  const me = useMe();
  const go = useGo();
  const url = useUrlState();
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const phone = useIsPhone();
  const groups = menuOf(me);
  const entries = groups.flatMap((g) => g.entries);
  const area = url.get("area");
  const to = (href: string): string => withQuery(href, { area });
  const jump = useRef(0);
  useEffect(() => setMenu(false), [url.path]);
  usePageKeys({
    "?": () => setHelp(true),
    g: () => void (jump.current = Date.now()),
    ...Object.fromEntries(
      entries.filter((e) => e.key).map((e) => [e.key as string, () => (Date.now() - jump.current < 1500 ? go(to(e.href)) : undefined)]),
    ),
  });
  const at = /^\/standards(\/|$)/.test(url.path) ? "/standards" : placeOf(me, url.path);
  const side = <Menu groups={groups} at={at} exact={url.path === at} to={to} />;
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="app-header">
        {phone ? (
          <button type="button" className="link app-menu" aria-haspopup="dialog" aria-expanded={menu} onClick={() => setMenu(true)}>
            菜单
          </button>
        ) : null}
        <Go href="/" className="app-name">
          职康
        </Go>
        {me.actor.kind !== "worker" && numbered.some((act) => me.abilities.includes(act)) ? <SearchBox /> : null}
        <span className="app-tools">
          <DemoSeal />
          {me.actor.kind === "employer" ? null : <ScopeSwitch />}
          <Unread />
          <button type="button" className="link" onClick={() => setHelp(true)}>
            帮助 ?
          </button>
          <Dropdown
            trigger={["click"]}
            menu={{
              items: [
                {
                  key: "who",
                  disabled: true,
                  label: (
                    <span>
                      {me.actor.organisationName}
                      {me.lastSignedInAt ? `　上次登录 ${momentText(me.lastSignedInAt)}` : ""}
                    </span>
                  ),
                },
                ...(me.abilities.includes("delegation.use") ? [{ key: "delegations", label: "委托" }] : []),
                { key: "sessions", label: "我的登录与口令" },
                { key: "out", label: "退出登录" },
              ],
              onClick: ({ key }) => (key === "out" ? void signOut() : go(`/${key}`)),
            }}
          >
            <button type="button" className="link caret" aria-current={/^\/(delegations|sessions)$/.test(url.path) ? "true" : undefined}>
              {me.actor.name}
            </button>
          </Dropdown>
        </span>
      </header>
      <div className="app-body">
        {phone ? null : side}
        <main className="app-main" id="main">
          <FreezeBanner />
          {me.actor.onBehalf ? (
            <p className="done-note no-print" role="status">
              正在代{me.actor.onBehalf.name}办理，到{dayText(me.actor.onBehalf.untilDay)}。<Go href="/delegations">恢复本人身份 ›</Go>
            </p>
          ) : null}
          <AreaPath />
          <Suspense fallback={<WaitingLines rows={8} />}>
            <Outlet />
          </Suspense>
          <PrintFoot />
          <footer className="app-foot no-print">
            <Go href="/feedback">投诉建议</Go>
          </footer>
        </main>
      </div>
      {phone && menu ? (
        <MenuDrawer who={me.actor.organisationName} onClose={() => setMenu(false)}>
          {side}
        </MenuDrawer>
      ) : null}
      {help ? <HelpPanel onClose={() => setHelp(false)} entries={entries} /> : null}
    </>
  );
}

/** Says that the data are invented, where they are. */
function DemoSeal() {
  const demo = useQuery({
    queryKey: ["demo"],
    queryFn: () => api.get("/api/v1/demo", { again: false }).catch(() => null),
    staleTime: Infinity,
  });
  return demo.data?.demo ? <span className="ink-3 app-demo">演示数据</span> : null;
}

/** How many messages this account has not opened; asked again every minute. */
function Unread() {
  const { path } = useUrlState();
  const unread = useGet("/api/v1/messages/unread", { every: 60_000 }).data;
  const words = !unread || unread.value === 0 ? "消息" : `消息 ${unread.value}${unread.capped ? "+" : ""}`;
  return (
    <Go
      href="/messages"
      className="link"
      aria-current={path === "/messages" ? "page" : undefined}
      aria-label={unread?.value ? `${words} 条未读` : words}
    >
      {words}
    </Go>
  );
}

function PrintFoot() {
  const me = useMe();
  return (
    <p className="print-only" style={{ borderTop: "1px solid var(--line)", marginTop: 12 }}>
      打印人 {me.actor.name}（{me.actor.organisationName}），{momentText(new Date().toISOString())}，范围 {me.actor.organisationName}
      。不作为法定文书。
    </p>
  );
}
