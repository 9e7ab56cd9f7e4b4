import { Drawer } from "antd";
import type { ReactNode } from "react";
import { Go } from "./routing.tsx";

/** The head of a record beside its list; one layer only. */
export function Peek({ title, href, onClose, children }: { title: ReactNode; href: string; onClose: () => void; children: ReactNode }) {
  return (
    <Drawer open title={title} size={560} onClose={onClose} extra={<Go href={href}>打开 ›</Go>} mask={false}>
      {children}
    </Drawer>
  );
}
