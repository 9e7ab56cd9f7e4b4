import { useMay, useMe } from "../frame/session.tsx";
import { dayInWords, dayText } from "../kit/format.ts";
import { useIsPhone } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import type { Duty } from "./types.ts";

export type Line = {
  key: string;
  duty: string;
  due: string | null;
  state: Duty["state"];
  clause: string;
  from: string;
  todo: string;
  act: string;
  href: string;
};

const actOf: Record<string, [string, string]> = {
  declaration: ["办初次申报", "/declarations/quick/initial"],
  "declaration-update": ["办年度更新", "/declarations/quick/annual"],
  "change-declaration": ["办变更申报", "/declarations/quick/change"],
  "declare-change-particulars": ["办变更申报", "/declarations/quick/change"],
  "declare-change-online": ["办变更申报", "/declarations/quick/change"],
  "declare-cancel": ["办注销", "/declarations/quick/cancellation"],
};

type Tab = { id: string; own: string; act: string; may: string };
const exams: Tab = { id: "exams", own: "/exam-cards", act: "看体检", may: "card.read" };
const reports: Tab = { id: "reports", own: "/reports", act: "看检测", may: "report.read" };
const declarations: Tab = { id: "declarations", own: "/declarations", act: "看申报", may: "declaration.read" };
const radiation: Tab = { id: "radiation", own: "/radiation-workers", act: "看放射人员", may: "radiation.read" };
const tabOf = (duty: string): Tab =>
  duty.startsWith("radiation")
    ? radiation
    : duty.startsWith("exam")
      ? exams
      : /^(periodic-test|test|evaluate)/.test(duty)
        ? reports
        : declarations;

/** What the employer owes by which day; officials and the employer see the same rows. */
export const useDuties = (employerId: string): { lines: Line[]; loading: boolean } => {
  const may = useMay();
  const own = useMe().actor.kind === "employer";
  const duties = useGet(employerId && may("declaration.read") ? "/api/v1/employers/:employerId/duties" : undefined, {
    params: { employerId },
  });
  const cases = useGet(employerId && may("case.read") ? "/api/v1/cases" : undefined, { query: { employerId, state: "open" } });
  const lines = (duties.data?.items ?? []).map((d): Line => {
    const [act, href] = actOf[d.duty] ?? ["", ""];
    const open = own && href !== "" && d.state !== "waiting-authority" && !(d.duty === "declaration-update" && d.state === "not-yet");
    const tab = tabOf(d.duty);
    const paper = /^(train-|plan$|project-)/.test(d.duty);
    return {
      key: d.duty,
      duty: d.name,
      due: d.dueOn,
      state: d.state,
      clause: d.clause,
      todo: d.todo,
      from: `${d.countedFrom.what}${d.countedFrom.on ? ` ${d.countedFrom.on}` : ""}；${d.says}`,
      act: open
        ? may("declaration.file")
          ? act
          : act.replace("办", "起草")
        : paper
          ? may("archive.file")
            ? "去归档"
            : "看档案"
          : tab.act,
      href: open
        ? href
        : paper
          ? `/employers/${employerId}/archive`
          : !may(tab.may)
            ? ""
            : own
              ? tab.own
              : `/employers/${employerId}?tab=${tab.id}`,
    };
  });
  for (const c of cases.data?.items ?? [])
    lines.push({
      key: c.caseId,
      duty: `${c.programmeTitle}：${c.stageTitle}`,
      due: c.dueOn ?? null,
      state: "due",
      clause: "—",
      todo: `办${c.stageTitle}`,
      from: `${c.title}，${dayText(c.openedOn)} 起`,
      act: c.caseNo,
      href: `/cases/${c.caseId}`,
    });
  return { lines: lines.sort((a, b) => rank(a).localeCompare(rank(b))), loading: duties.isLoading || cases.isLoading };
};

const rank = (l: Line): string => l.due ?? (l.state === "overdue" ? "0" : "9999");

export function DutyMark({ line }: { line: Line }) {
  if (line.state === "waiting-authority") return <span>等受理</span>;
  if (line.state === "undetermined")
    return (
      <StateMark axis="data" level="missing">
        缺危害程度
      </StateMark>
    );
  if (line.due === null && line.href.startsWith("/cases/")) return <TimeMark />;
  if (line.due === null)
    return <StateMark axis="data" level="missing">{`缺${line.duty.includes("检测") ? "检测报告" : "申报"}`}</StateMark>;
  return <TimeMark due={line.due} near={30} />;
}

/** The same rows where there is no room for a table. */
export function DutyList({ lines }: { lines: Line[] }) {
  return (
    <ul className="row-list">
      {lines.map((d) => (
        <li key={d.key}>
          <span className="row" style={{ alignItems: "center" }}>
            <strong>{d.duty}</strong>
            <DutyMark line={d} />
            {d.due ? <span>{dayInWords(d.due)}前</span> : null}
          </span>
          <span>{d.todo}</span>
          <span className="ink-2">{d.from}</span>
          {d.clause === "—" ? null : <span className="ink-3">{d.clause}</span>}
          {d.href === "" ? null : (
            <span>
              <Go href={d.href} className={/^(办|起草)/.test(d.act) ? "main-link" : undefined}>
                {d.act} ›
              </Go>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A date stays on one line. */
const unbroken = (text: string) =>
  text.split(/(\d{4}-\d{2}-\d{2})/).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );

export function Countdown({ employerId }: { employerId: string }) {
  const { lines } = useDuties(employerId);
  const phone = useIsPhone();
  if (lines.length === 0) return null;
  if (phone)
    return (
      <Sheet title="责任倒计时" note={<Go href={`/employers/${employerId}/duty-calendar`}>全部义务 ›</Go>} flush>
        <DutyList lines={lines} />
      </Sheet>
    );
  return (
    <Sheet title="责任倒计时" note={<Go href={`/employers/${employerId}/duty-calendar`}>全部义务 ›</Go>} flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th>责任</th>
              <th>还剩</th>
              <th>期限</th>
              <th>依据</th>
              <th>要办什么</th>
              <th>从哪里起算</th>
              <th>办理</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((d) => (
              <tr key={d.key}>
                <td className="nowrap">{d.duty}</td>
                <td>
                  <DutyMark line={d} />
                </td>
                <td className="nowrap">{dayText(d.due)}</td>
                <td>{d.clause}</td>
                <td>{d.todo}</td>
                <td>{unbroken(d.from)}</td>
                <td className="nowrap">{d.href === "" ? "—" : <Go href={d.href}>{d.act} ›</Go>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
