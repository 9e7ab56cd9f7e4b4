import { ErrorPage } from "../frame/ErrorPage.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import type { Item } from "../kit/client.ts";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, usePathPart } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { remindedText } from "./words.ts";

type Line = Item<"/api/v1/employers/:employerId/duty-calendar">;

const groups: { title: string; note: string; has: (l: Line) => boolean }[] = [
  { title: "现在要办", note: "到期、临期和逾期", has: (l) => ["overdue", "due", "waiting-authority"].includes(l.state) },
  { title: "有期限，还没到", note: "", has: (l) => l.state === "not-yet" },
  { title: "缺资料，算不出期限", note: "补上缺的资料后算出", has: (l) => l.state === "undetermined" },
  { title: "发生时履行", note: "", has: (l) => l.state === "on-event" },
  { title: "持续履行", note: "", has: (l) => l.state === "standing" || l.state === "done" },
];

function Mark({ line }: { line: Line }) {
  if (line.state === "waiting-authority") return <span>等受理</span>;
  if (line.state === "undetermined")
    return (
      <StateMark axis="data" level="missing">
        缺资料
      </StateMark>
    );
  if (line.dueOn) return <TimeMark due={line.dueOn} near={30} />;
  if (line.state === "overdue")
    return (
      <StateMark axis="data" level="missing">
        缺记录
      </StateMark>
    );
  return null;
}

/** Every duty of an employer with clause and what to do; officials and the employer read the same page. */
export function DutyCalendarPage() {
  const employerId = usePathPart(1);
  useDocumentTitle("全部义务");
  const calendar = useGet("/api/v1/employers/:employerId/duty-calendar", { params: { employerId } });
  if (calendar.error) return <ErrorPage kind="fault" error={calendar.error} />;
  if (!calendar.data) return <WaitingLines rows={10} />;
  const lines = calendar.data.items;
  return (
    <>
      <PageTitle note={<Go href={`/employers/${employerId}`}>回单位档案</Go>}>全部义务</PageTitle>
      {groups.map((g) => {
        const own = lines.filter(g.has);
        return own.length === 0 ? null : (
          <Sheet key={g.title} title={`${g.title} ${own.length}`} note={g.note} flush>
            <ul className="row-list">
              {own.map((l) => (
                <li key={l.duty}>
                  <span className="row" style={{ alignItems: "center" }}>
                    <strong>{l.name}</strong>
                    <span className="ink-3">{l.category}</span>
                    <Mark line={l} />
                  </span>
                  <span>{l.todo}</span>
                  <span className="ink-2">
                    {l.says}
                    {l.countedFrom.on ? `；从${l.countedFrom.what} ${dayText(l.countedFrom.on)} 起算` : ""}
                    {l.missing.length > 0 ? `；缺${l.missing.join("、")}` : ""}
                    {l.reminded ? `；${remindedText(l.reminded)}` : ""}
                  </span>
                  <span className="ink-3">
                    {l.clause}
                    {l.unconfirmed ? "〔依据待核实〕" : ""}
                  </span>
                </li>
              ))}
            </ul>
          </Sheet>
        );
      })}
    </>
  );
}
