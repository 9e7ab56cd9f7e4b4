import { useMay, useMe } from "../frame/session.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Sheet } from "../kit/small.tsx";
import { Go } from "../kit/routing.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { DutyList, useDuties } from "../registry/Countdown.tsx";
import { DeskTitle, Workqueue } from "./parts.tsx";
import { ToSign } from "../oversight/ToSign.tsx";
import { RecentSubmissions } from "./RecentSubmissions.tsx";

/** The employer's day, on a phone as on a desk: what is due by when and why, then the case work. */
export function EmployerDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  const may = useMay();
  return (
    <>
      <DeskTitle who={me.actor.organisationName} />
      <Deadlines employerId={me.actor.employerId ?? ""} />
      <Sheet title="告知、自查和责任书" note={<Go href="/told">签责任书、填自查表、打印告知书 ›</Go>}>
        <ToSign employerId={me.actor.employerId ?? ""} />
      </Sheet>
      {may("desk.read") ? <Workqueue title="要办的整改与事项" /> : null}
      <RecentSubmissions />
    </>
  );
}

/** What the employer owes by which day, as the authority sees it; case work stands apart. */
export function Deadlines({ employerId }: { employerId: string }) {
  const { lines, loading } = useDuties(employerId);
  const duties = lines.filter((l) => !l.href.startsWith("/cases/"));
  return (
    <Sheet
      title="本单位的期限"
      note={<Go href={`/employers/${employerId}/duty-calendar`}>监管部门看到的与这里相同，看全部义务 ›</Go>}
      flush
    >
      {loading ? (
        <WaitingLines rows={3} />
      ) : duties.length === 0 ? (
        <p className="empty">现在没有到期的责任。核实存在职业病危害后，申报和检测的期限列在这里。</p>
      ) : (
        <DutyList lines={duties} />
      )}
    </Sheet>
  );
}
