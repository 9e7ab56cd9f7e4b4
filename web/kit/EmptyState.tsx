import type { ReactNode } from "react";

/** Why there is nothing: none exist yet, none match the filter, or none may be seen. Each says what next. */
export function EmptyState({
  why,
  children,
  action,
}: {
  why: "none-yet" | "no-match" | "not-allowed";
  children?: ReactNode;
  action?: ReactNode;
}) {
  const words = { "none-yet": "还没有记录。", "no-match": "没有符合这些条件的记录。", "not-allowed": "这里没有你可以看的记录。" }[why];
  return (
    <div className="empty">
      <p>{children ?? words}</p>
      {action ? <p>{action}</p> : null}
    </div>
  );
}

/** Grey lines in place of rows while they are fetched; they appear only after 200 ms. */
export function WaitingLines({ rows = 6 }: { rows?: number }) {
  return (
    <div className="waiting" role="status" aria-label="正在读取">
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} style={{ width: `${90 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
