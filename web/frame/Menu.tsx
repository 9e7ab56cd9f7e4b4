import { useEffect, useRef, type ReactNode } from "react";
import { Go } from "../kit/routing.tsx";
import type { Group } from "./navigation.ts";

/** The groups of the menu as named lists; `at` is the entry the page belongs to, `exact` when it is that page itself. */
export function Menu({ groups, at, exact, to }: { groups: Group[]; at: string; exact: boolean; to: (href: string) => string }) {
  const nav = useRef<HTMLElement>(null);
  // Of a menu longer than the screen, the part where one is stays in view.
  useEffect(() => nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }), [at]);
  const link = (href: string, label: string) => (
    <li key={href}>
      <Go href={to(href)} aria-current={at === href ? (exact ? "page" : "true") : undefined}>
        {label}
      </Go>
    </li>
  );
  return (
    <nav className="app-side" aria-label="主导航" ref={nav}>
      {groups.map((g, i) => (
        <div key={g.title} className="app-side-group" data-at={g.entries.some((e) => e.href === at) || undefined}>
          {g.title ? <p id={`menu-${i}`}>{g.title}</p> : null}
          <ul {...(g.title ? { "aria-labelledby": `menu-${i}` } : {})}>{g.entries.map((e) => link(e.href, e.label))}</ul>
        </div>
      ))}
      <div className="app-side-group app-side-apart">
        <ul>{link("/standards", "标准查询")}</ul>
      </div>
    </nav>
  );
}

/** The menu of a phone: a layer from the left that keeps the keyboard inside, closes with Esc or a tap beside it, and gives the focus back. */
export function MenuDrawer({ who, onClose, children }: { who: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="app-drawer"
      aria-label="菜单"
      onClose={onClose}
      onClick={(e) => {
        // Closed, not taken away: only then does the browser give the focus back.
        if (e.target === dialog.current || (e.target as HTMLElement).closest("a")) dialog.current?.close();
      }}
    >
      <div className="app-drawer-head">
        <span className="ink-2">{who}</span>
        <button type="button" className="link" onClick={() => dialog.current?.close()}>
          关闭菜单
        </button>
      </div>
      {children}
    </dialog>
  );
}
