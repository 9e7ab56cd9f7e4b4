import { useMay } from "../frame/session.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { TimeMark } from "../kit/StateMark.tsx";

/** What of letters and self-check waits for the employer, in one line each. */
export function ToSign({ employerId }: { employerId: string }) {
  const signs = useMay()("letter.sign");
  const letters = useGet(employerId ? "/api/v1/employers/:employerId/letters" : undefined, { params: { employerId } });
  const check = useGet(employerId ? "/api/v1/employers/:employerId/self-check" : undefined, { params: { employerId } });
  if (!letters.data || !check.data) return <WaitingLines rows={2} />;
  const unsigned = letters.data.items.filter((l) => l.signedOn === null && l.withdrawnOn === null);
  const open = check.data.todos.filter((t) => t.clearedOn === null).length;
  const due = check.data.round !== null && check.data.submitted.length === 0;
  if (unsigned.length === 0 && open === 0 && !due) return <p className="ink-2">没有等着签的责任书，也没有待交的自查。</p>;
  return (
    <ul>
      {unsigned.map((l) => (
        <li key={l.letterId} className="row" style={{ alignItems: "center" }}>
          <Go href={`/employers/${employerId}/letters/${l.letterId}`}>{signs ? `签署${l.title}` : `${l.title}，等负责人签署`}</Go>
          {l.dueOn ? <TimeMark due={l.dueOn} /> : null}
        </li>
      ))}
      {due ? (
        <li className="row" style={{ alignItems: "center" }}>
          <Go href={`/employers/${employerId}/self-check`}>填写 {check.data.year} 年自查</Go>
          {check.data.round?.dueOn ? <TimeMark due={check.data.round.dueOn} /> : null}
        </li>
      ) : null}
      {open > 0 ? (
        <li>
          <Go href={`/employers/${employerId}/self-check`}>自查不符合 {open} 项待整改</Go>
        </li>
      ) : null}
    </ul>
  );
}
