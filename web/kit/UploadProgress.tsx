import { count } from "./format.ts";

export type Totals = {
  read: number;
  total?: number | null | undefined;
  accepted: number;
  held: number;
  refused: number;
  unread?: number | null | undefined;
};

/** How far the answering of a file has come; can be left alone. */
export function UploadProgress({
  totals,
  running,
  sent,
  bare,
}: {
  totals?: Totals | undefined;
  running: boolean;
  sent?: number | undefined;
  bare?: boolean;
}) {
  if (sent !== undefined && sent < 1)
    return (
      <div>
        <div
          className="progress"
          role="progressbar"
          aria-valuenow={Math.round(sent * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-label="正在上传"
        >
          <span style={{ width: `${sent * 100}%`, background: "var(--primary)" }} />
        </div>
        <p className="ink-3">正在上传 {Math.round(sent * 100)} %，请不要关闭本页</p>
      </div>
    );
  if (!totals) return null;
  const whole = totals.total || totals.read || 1;
  const part = (n: number): string => `${Math.min(100, (n / whole) * 100)}%`;
  return (
    <div>
      <div
        className="progress"
        role="progressbar"
        aria-valuenow={totals.read}
        aria-valuemin={0}
        aria-valuemax={whole}
        aria-label="逐条答复的进度"
      >
        <span style={{ width: part(totals.accepted), background: "var(--met)" }} />
        <span style={{ width: part(totals.held), background: "var(--field)" }} />
        <span style={{ width: part(totals.refused), background: "var(--limit)" }} />
      </div>
      <p className="row ink-2">
        <span>
          已读 {count(totals.read)}
          {totals.total ? ` / ${count(totals.total)}` : ""} 条
        </span>
        {bare ? null : (
          <>
            <span>已入库 {count(totals.accepted)}</span>
            <span>挂起 {count(totals.held)}</span>
            <span>退回 {count(totals.refused)}</span>
          </>
        )}
        {totals.unread ? <span>没有读出 {count(totals.unread)}</span> : null}
        <span className="ink-3">{running ? "可以离开本页，完成后在“今日”里告知" : "已全部答复"}</span>
      </p>
    </div>
  );
}
