import { useMay, useMe } from "../frame/session.tsx";
import { dayInWords } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { DutyMark, useDuties } from "../registry/Countdown.tsx";
import { DeskTitle, Workqueue } from "./parts.tsx";
import { RecentSubmissions } from "./RecentSubmissions.tsx";

/** The employer's day, on a phone as on a desk: what is due by when and why, then the case work. */
export function EmployerDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  const may = useMay();
  const { lines, loading } = useDuties(me.actor.employerId ?? "");
  const duties = lines.filter((l) => !l.href.startsWith("/cases/"));
  return (
    <>
      <DeskTitle who={me.actor.organisationName} />
      <Sheet title="本单位的期限" note="监管部门看到的与这里相同" flush>
        {loading ? <WaitingLines rows={3} /> : duties.length === 0 ? <p className="empty">现在没有到期的责任。核实存在职业病危害后，申报和检测的期限列在这里。</p> : (
          <ul className="row-list">
            {duties.map((d) => (
              <li key={d.key}>
                <span className="row" style={{ alignItems: "center" }}><strong>{d.duty}</strong><DutyMark line={d} />{d.due ? <span>{dayInWords(d.due)}前</span> : null}</span>
                <span className="ink-2">{d.from}</span>
                <span className="ink-3" style={{ fontSize: 13 }}>{d.clause}</span>
                <span><Go href={d.href} className={d.act.startsWith("办") ? "main-link" : undefined}>{d.act} ›</Go></span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      {may("desk.read") ? <Workqueue title="要办的整改与事项" /> : null}
      <RecentSubmissions />
    </>
  );
}
