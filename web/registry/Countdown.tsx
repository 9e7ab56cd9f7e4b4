import { useMay, useMe } from "../frame/session.tsx";
import { dayText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import type { Page } from "../kit/api.ts";
import type { CaseLine } from "../cases/types.ts";
import type { EmployerFile } from "./types.ts";

type Duty = { key: string; duty: string; due: string | null; missing?: string; from: string; act: string; href: string };

/** What the employer owes by which day; officials and the employer see the same rows. */
export const useDuties = ({ employer: e, verification }: EmployerFile): Duty[] => {
  const may = useMay();
  const own = useMe().actor.kind === "employer";
  const cases = useGet<Page<CaseLine>>(may("case.read") ? "cases" : undefined, { employerId: e.employerId, state: "open" }).data?.items ?? [];
  const duties: Duty[] = [];
  if (e.state === "in-production" && e.hazardConfirmed)
    duties.push(
      e.declarationValidUntil
        ? { key: "annual", duty: "年度更新申报", due: e.declarationValidUntil, from: `上次受理 ${dayText(e.declaredOn)}`, act: own ? "办年度更新" : "看申报", href: own ? "/declarations/new/annual" : `/employers/${e.employerId}?tab=declarations` }
        : { key: "initial", duty: "职业病危害项目申报", due: null, missing: "缺申报", from: "已核实存在危害，还没有受理过的申报", act: own ? "办初次申报" : "看申报", href: own ? "/declarations/new/initial" : `/employers/${e.employerId}?tab=declarations` },
    );
  if (verification && verification.enteredOn === null)
    duties.push({ key: "verify", duty: "核实是否存在", due: verification.dueOn, from: `${verification.source}，${dayText(verification.namedOn)}`, act: own ? "" : "看核实名单", href: own ? "" : "/verifications" });
  for (const c of cases) duties.push({ key: c.caseId, duty: `${c.programmeTitle}：${c.stageTitle}`, due: c.dueOn ?? null, from: `${c.title}，${dayText(c.openedOn)} 起`, act: c.caseNo, href: `/cases/${c.caseId}` });
  return duties.sort((a, b) => (a.due ?? "0") .localeCompare(b.due ?? "0"));
};

export function Countdown({ file }: { file: EmployerFile }) {
  const duties = useDuties(file);
  if (duties.length === 0) return null;
  return (
    <Sheet title="责任倒计时" flush>
      <div className="table-scroll">
        <table className="plain-table">
          <thead><tr><th>责任</th><th>还剩</th><th>期限</th><th>从哪里起算</th><th>办理</th></tr></thead>
          <tbody>
            {duties.map((d) => (
              <tr key={d.key}>
                <td>{d.duty}</td>
                <td>{d.missing ? <StateMark axis="data" level="missing">{d.missing}</StateMark> : <TimeMark due={d.due} near={30} />}</td>
                <td className="nowrap">{dayText(d.due)}</td>
                <td>{d.from}</td>
                <td className="nowrap">{d.href ? <Go href={d.href}>{d.act} ›</Go> : "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
