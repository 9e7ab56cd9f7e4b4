import { Button } from "antd";
import { employerStateLabels, hazardClassLabels, sectorLabels, sectorOf, sizeLabels } from "#registry/contract";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { count, dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { useGet } from "../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark } from "../kit/StateMark.tsx";
import { word } from "../kit/words.ts";
import { CasesTable } from "../cases/CasesTable.tsx";
import { DocumentsTable } from "../exchange/DocumentsTable.tsx";
import { DeclarationsTable } from "../exposure/DeclarationsTable.tsx";
import { ReportsTable } from "../exposure/ReportsTable.tsx";
import { RadiationTab } from "../exposure/radiation/RadiationTab.tsx";
import { CardsTable } from "../health/CardsTable.tsx";
import { Countdown } from "./Countdown.tsx";
import { CoverageTable, FileTimeline, PostsTab, VersionsTab } from "./EmployerParts.tsx";
import { useLatestResults } from "./latest.ts";
import { sourceWords } from "./words.ts";
import type { EmployerFile } from "./types.ts";
import { KeptTab } from "./archive/KeptTab.tsx";
import { ConfirmHazard } from "./ConfirmHazard.tsx";
import { EditEmployer } from "./EditEmployer.tsx";
import { InstitutionsTab, VisitsTab } from "./MoreTabs.tsx";
import { PlaceSheet } from "./places/PlaceSheet.tsx";
import { ContractsTab } from "./contracts/ContractsTab.tsx";
import { EmployerTags } from "./base/EmployerTags.tsx";
import { SizeSheet } from "./base/SizeSheet.tsx";
import { WorkersTab } from "./WorkersTab.tsx";

export function EmployerPage() {
  return <EmployerFileView employerId={usePathPart(1)} />;
}

/** The employer's own file, without a list before it. */
export function OwnFilePage() {
  return <EmployerFileView employerId={useMe().actor.employerId ?? ""} />;
}

/** Who, how dangerous, what is due, what contradicts what: one screen. */
function EmployerFileView({ employerId }: { employerId: string }) {
  const url = useUrlState();
  const may = useMay();
  const tab = url.get("tab");
  const file = useGet(employerId ? "/api/v1/employers/:employerId" : undefined, { params: { employerId } });
  const results = useLatestResults(may("report.read") ? employerId : "");
  useDocumentTitle(file.data?.employer.name ?? "一企一档");
  if (file.error) return <ErrorPage kind="fault" error={file.error} />;
  if (!file.data) return <WaitingLines rows={10} />;
  const { employer: e, posts } = file.data;
  const over = results.filter((r) => r.verdict === "over").length;
  const tabs: [key: string, label: string, n?: number, act?: string][] = [
    ["", "概况"],
    ["posts", "场所与岗位", posts.length],
    ["reports", "检测", undefined, "report.read"],
    ["exams", "体检", undefined, "card.read"],
    ["workers", "劳动者", file.data.workers ?? undefined, "worker.read"],
    ["contracts", "承包与派遣"],
    ["radiation", "放射与个人剂量", undefined, "radiation.read"],
    ["declarations", "申报", undefined, "declaration.read"],
    ["projects", "三同时"],
    ["training", "培训"],
    ["institutions", "服务机构"],
    ["visits", "走访"],
    ["cases", "案件", undefined, "case.read"],
    ["documents", "文书", undefined, "document.read"],
    ["credit", "信用"],
    ["versions", "登记变更", file.data.versions.length],
  ];
  const query = { employerId };
  return (
    <>
      <PageTitle
        note={
          <span className="row">
            <Code>{e.creditCode}</Code>
            <span>
              {[
                e.areaName.split(" ").at(-1),
                e.industryCode ? `${word(sectorLabels, sectorOf(e.industryCode))} ${e.industryCode}` : "",
                word(sizeLabels, e.sizeCode),
                word(employerStateLabels, e.state),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
        }
        actions={
          <>
            <Go href={`/employers/${employerId}/archive`}>职业卫生档案 ›</Go>
            {may("employer.verify") && file.data.verification?.enteredOn === null ? (
              <Go href={`/employers/${employerId}/verification`}>填报核实结果 ›</Go>
            ) : null}
            {may("employer.verify") && file.data.verification === null ? (
              <Go href={`/employers/${employerId}/verification`}>再次核实 ›</Go>
            ) : null}
            {may("employer.verify") && e.state === "in-production" ? (
              <Button onClick={() => url.set({ edit: "hazard" })}>核实危害</Button>
            ) : null}
            {may("accuracy.check") ? <Go href={`/employers/${employerId}/accuracy`}>核对申报 ›</Go> : null}
            {may("employer.merge") ? <Go href={`/employers/${employerId}/merge`}>并户 ›</Go> : null}
            {may("employer.merge") ? <Go href={`/employers/${employerId}/split`}>分户 ›</Go> : null}
            {may("employer.edit") ? <Button onClick={() => url.set({ edit: "true" })}>修改登记信息</Button> : null}
          </>
        }
      >
        {e.name}
      </PageTitle>
      {e.formerNames.length > 0 ? <p className="ink-3">曾用名：{e.formerNames.join("、")}</p> : null}
      <p className="row" style={{ marginBottom: 12, alignItems: "center" }}>
        <span>危害程度：{word(hazardClassLabels, e.hazardClass)}</span>
        {over > 0 ? <StateMark axis="limit" level="bad">{`${over} 点超标`}</StateMark> : null}
        {e.state === "to-verify" ? (
          <StateMark axis="data" level="missing">
            待核实
          </StateMark>
        ) : e.hazardConfirmed ? (
          <span>已核实存在职业病危害</span>
        ) : (
          <StateMark axis="data" level="missing">
            未核实是否存在危害
          </StateMark>
        )}
        <span className="ink-2">{file.data.standing.says}</span>
        {may("declaration.read") ? <UndeclaredMarks employerId={employerId} /> : null}
        {e.remediationListed ? <span>治理企业</span> : null}
        <EmployerTags employerId={employerId} />
      </p>
      {url.get("edit") === "true" ? <EditEmployer file={file.data} onClose={() => url.set({ edit: "" }, { replace: true })} /> : null}
      {url.get("edit") === "hazard" ? <ConfirmHazard file={file.data} onClose={() => url.set({ edit: "" }, { replace: true })} /> : null}
      <Countdown employerId={employerId} />
      <nav className="tabs no-print" aria-label="档案的各部分">
        {tabs
          .filter(([, , , act]) => !act || may(act))
          .map(([key, label, n]) => (
            <Go key={key} href={withQuery(url.path, { tab: key, area: url.get("area") })} aria-current={tab === key ? "page" : undefined}>
              {label}
              {n === undefined ? null : <span className="tab-count">{n}</span>}
            </Go>
          ))}
      </nav>
      {tab === "" ? (
        <>
          <div className="columns">
            <FileTimeline file={file.data} />
            {may("report.read") ? <CoverageTable file={file.data} results={results} /> : null}
          </div>
          <Registration file={file.data} />
          <SizeSheet file={file.data} />
        </>
      ) : null}
      {tab === "posts" ? (
        <>
          <PlaceSheet employerId={employerId} mayPlace={file.data.abilities.includes("employer.edit")} />
          <PostsTab file={file.data} results={results} />
        </>
      ) : null}
      {tab === "projects" ? <KeptTab employerId={employerId} section="project" /> : null}
      {tab === "training" ? <KeptTab employerId={employerId} section="training" /> : null}
      {tab === "institutions" ? <InstitutionsTab employerId={employerId} /> : null}
      {tab === "visits" ? <VisitsTab employerId={employerId} /> : null}
      {tab === "credit" ? <KeptTab employerId={employerId} section="credit" /> : null}
      {tab === "reports" ? (
        <Sheet flush>
          <ReportsTable query={query} />
        </Sheet>
      ) : null}
      {tab === "exams" ? (
        <Sheet flush>
          <CardsTable query={query} />
        </Sheet>
      ) : null}
      {tab === "workers" ? <WorkersTab employerId={employerId} /> : null}
      {tab === "contracts" ? <ContractsTab employerId={employerId} /> : null}
      {tab === "radiation" ? <RadiationTab employerId={employerId} creditCode={e.creditCode} /> : null}
      {tab === "declarations" ? (
        <Sheet
          flush
          title="申报"
          note={may("accuracy.read") ? <Go href={`/employers/${employerId}/accuracy`}>现场核对记录 ›</Go> : undefined}
        >
          <DeclarationsTable query={query} />
        </Sheet>
      ) : null}
      {tab === "cases" ? (
        <Sheet flush>
          <CasesTable query={query} />
        </Sheet>
      ) : null}
      {tab === "documents" ? (
        <Sheet flush>
          <DocumentsTable query={query} />
        </Sheet>
      ) : null}
      {tab === "versions" ? <VersionsTab file={file.data} /> : null}
    </>
  );
}

/** Tags of an employer that has not declared in time; each opens the lead's case. */
function UndeclaredMarks({ employerId }: { employerId: string }) {
  const leads = useGet("/api/v1/overdue-declarations", { query: { employerId } }).data?.items ?? [];
  return leads.map((l) => (
    <span key={l.overdueId}>
      <StateMark axis="time" level="bad">{`${l.kindName}，逾期 ${l.daysLate} 天`}</StateMark>
      {l.caseId ? <Go href={`/cases/${l.caseId}`}>{` ${l.caseNo} ›`}</Go> : null}
    </span>
  ));
}

function Registration({ file: { employer: e, workers } }: { file: EmployerFile }) {
  return (
    <Sheet title="登记信息" note={`第 ${e.version} 版，登记于 ${dayText(e.registeredOn)}`}>
      <Facts
        columns={2}
        rows={[
          ["信用代码", <Code key="c">{e.creditCode}</Code>],
          ["作业场所地址", e.workplaceAddress],
          ["注册地址", e.registeredAddress],
          ["法定代表人", e.legalRepresentative],
          ["联系人", e.contactName],
          ["联系电话", e.contactPhone ? <Code key="p">{e.contactPhone}</Code> : null],
          ["在册人数", e.workersTotal === null ? null : `${count(e.workersTotal)} 人`],
          ["接害人数", e.workersExposed === null ? null : `${count(e.workersExposed)} 人`],
          ...(workers === null ? [] : [["在册劳动者", `${count(workers)} 人有体检或用工记录`] as [string, string]]),
          ["状态日期", dayText(e.stateOn)],
          ["来源", sourceWords[e.source] ?? e.source],
        ]}
      />
    </Sheet>
  );
}
