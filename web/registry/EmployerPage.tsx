import { employerStateLabels, hazardClassLabels, sizeLabels } from "#registry/contract";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMe } from "../frame/session.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { count, dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { CasesTab, CoverageTable, Countdown, DeclarationsTab, DocumentsTab, ExamsTab, FileTimeline, PostsTab, ReportsTab, VersionsTab } from "./EmployerParts.tsx";
import type { Employer } from "./types.ts";

export function EmployerPage() {
  return <EmployerFile employerId={usePathPart(1)} />;
}

/** The employer's own file, without a list before it. */
export function OwnFilePage() {
  return <EmployerFile employerId={useMe().actor.employerId ?? ""} />;
}

const tabs: [key: string, label: string][] = [
  ["", "概况"],
  ["posts", "场所与岗位"],
  ["reports", "检测"],
  ["exams", "体检"],
  ["declarations", "申报"],
  ["cases", "案件"],
  ["documents", "文书"],
  ["versions", "登记变更"],
];

/** Who, how dangerous, what is due, what contradicts what: one screen. */
function EmployerFile({ employerId }: { employerId: string }) {
  const url = useUrlState();
  const tab = url.get("tab");
  const on = url.get("on");
  const employer = useGet<Employer>(employerId ? `employers/${employerId}` : undefined, on ? { on } : {});
  useDocumentTitle(employer.data?.name ?? "一企一档");
  if (employer.error) return <ErrorPage kind="fault" error={employer.error} />;
  if (!employer.data) return <WaitingLines rows={10} />;
  const e = employer.data;
  return (
    <>
      <PageTitle
        note={
          <span className="row">
            <Code>{e.creditCode}</Code>
            <span>{[e.areaName ?? e.areaCode, e.industryName ?? e.industryCode, word(sizeLabels, e.sizeCode), word(employerStateLabels, e.state)].filter(Boolean).join(" · ")}</span>
          </span>
        }
        actions={
          <label className="row ink-2" style={{ alignItems: "center" }}>
            档案截至
            <input type="date" className="as-of" max={today()} value={on || today()} onChange={(ev) => url.set({ on: ev.target.value === today() ? "" : ev.target.value })} />
          </label>
        }
      >
        {e.name}
      </PageTitle>
      {e.formerNames.length > 0 ? <p className="ink-3">曾用名：{e.formerNames.join("、")}</p> : null}
      <p className="row" style={{ marginBottom: 12 }}>
        <span>危害程度：{word(hazardClassLabels, e.hazardClass)}</span>
        {e.overLimit ? <StateMark axis="limit" level="bad">{`${e.overLimit} 点超标`}</StateMark> : null}
        {e.state === "to-verify" ? <StateMark axis="data" level="missing">待核实</StateMark> : null}
        {e.hazardConfirmed ? null : <StateMark axis="data" level="missing">未核实是否存在危害</StateMark>}
        {e.remediationListed ? <span>治理企业</span> : null}
      </p>
      <Countdown employerId={employerId} />
      <nav className="tabs no-print" aria-label="档案的各部分">
        {tabs.map(([key, label]) => (
          <Go key={key} href={withQuery(`${url.path}?${new URLSearchParams(url.all).toString()}`, { tab: key, cursor: "" })} aria-current={tab === key ? "page" : undefined}>{label}</Go>
        ))}
      </nav>
      {tab === "" ? <Overview employer={e} /> : null}
      {tab === "posts" ? <PostsTab employerId={employerId} /> : null}
      {tab === "reports" ? <ReportsTab employerId={employerId} /> : null}
      {tab === "exams" ? <ExamsTab employerId={employerId} /> : null}
      {tab === "declarations" ? <DeclarationsTab employerId={employerId} /> : null}
      {tab === "cases" ? <CasesTab employerId={employerId} /> : null}
      {tab === "documents" ? <DocumentsTab employerId={employerId} /> : null}
      {tab === "versions" ? <VersionsTab employerId={employerId} /> : null}
    </>
  );
}

function Overview({ employer: e }: { employer: Employer }) {
  return (
    <>
      <div className="columns">
        <FileTimeline employerId={e.employerId} />
        <CoverageTable employerId={e.employerId} />
      </div>
      <Sheet title="登记信息" note={`第 ${e.version} 版，登记于 ${dayText(e.registeredOn)}`}>
        <Facts
          columns={2}
          rows={[
            ["统一社会信用代码", <Code key="c">{e.creditCode}</Code>],
            ["作业场所地址", e.workplaceAddress],
            ["注册地址", e.registeredAddress],
            ["法定代表人", e.legalRepresentative],
            ["联系人", e.contactName],
            ["联系电话", <Code key="p">{e.contactPhone || "—"}</Code>],
            ["在册人数", e.workersTotal === null ? null : `${count(e.workersTotal)} 人`],
            ["接害人数", e.workersExposed === null ? null : `${count(e.workersExposed)} 人`],
            ["状态日期", dayText(e.stateOn)],
            ["来源", e.source],
          ]}
        />
      </Sheet>
    </>
  );
}
