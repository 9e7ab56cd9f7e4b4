import { Button } from "antd";
import { useState } from "react";
import { employerStateLabels, hazardClassLabels, sizeLabels } from "#registry/contract";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { dayText } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Peek } from "../kit/Peek.tsx";
import { useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { optionsOf, word } from "../kit/words.ts";
import { useMe } from "../frame/session.tsx";
import { useArea } from "../frame/Scope.tsx";
import type { EmployerLine } from "./types.ts";

/** At most one solid mark in a row: what is over the limit before what is late. */
export function EmployerMark({ row }: { row: EmployerLine }) {
  if (row.state === "deregistered" || row.state === "absent" || row.state === "moved-away" || row.state === "stopped")
    return <StateMark axis="data" level="ended">{word(employerStateLabels, row.state)}</StateMark>;
  if (row.state === "to-verify") return <StateMark axis="data" level="missing">待核实</StateMark>;
  if (row.overLimit) return <StateMark axis="limit" level="bad">{`${row.overLimit} 点超标`}</StateMark>;
  if (row.declarationDueOn) return <TimeMark due={row.declarationDueOn} near={30} />;
  if (row.lastDeclaredOn === null) return <StateMark axis="data" level="missing">未申报</StateMark>;
  return <span>{word(employerStateLabels, row.state)}</span>;
}

const columns: Column<EmployerLine>[] = [
  { key: "name", title: "用人单位", width: 280, name: (r) => r.name, sort: true },
  { key: "mark", title: "状态", width: 120, render: (r) => <EmployerMark row={r} /> },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode}</Code> },
  { key: "areaName", title: "乡镇（街道）", width: 170, name: (r) => r.areaName ?? r.areaCode },
  { key: "industry", title: "行业", width: 160, name: (r) => r.industryName ?? r.industryCode ?? "—" },
  { key: "sizeCode", title: "规模", width: 64, render: (r) => word(sizeLabels, r.sizeCode) },
  { key: "hazardClass", title: "危害程度", width: 84, render: (r) => word(hazardClassLabels, r.hazardClass) },
  { key: "workersTotal", title: "在册（人）", width: 88, num: true, render: (r) => r.workersTotal?.toLocaleString("en-US") },
  { key: "workersExposed", title: "接害（人）", width: 88, num: true, render: (r) => r.workersExposed?.toLocaleString("en-US") },
];

export function EmployersPage() {
  useDocumentTitle("用人单位");
  const url = useUrlState();
  const me = useMe();
  const area = useArea();
  const [peek, setPeek] = useState<EmployerLine>();
  const { get, all } = url;
  const list = useList<EmployerLine>("employers", { ...all, area });
  return (
    <>
      <PageTitle>{me.actor.kind === "township" ? "本镇单位" : "用人单位"}</PageTitle>
      <Sheet flush>
        <FilterBar
          saved={[
            { label: "全部", query: {} },
            { label: "在产", query: { state: "in-production" } },
            { label: "待核实", query: { state: "to-verify" } },
            { label: "危害严重", query: { hazardClass: "serious" } },
          ]}
          filters={[
            { key: "state", label: "状态", options: optionsOf(employerStateLabels) },
            { key: "hazardClass", label: "危害程度", options: optionsOf(hazardClassLabels) },
            { key: "size", label: "规模", options: optionsOf(sizeLabels) },
          ]}
          count={list.data?.count}
          unit="家"
          tools={me.abilities.includes("employer.export") ? <Button href={`/api/v1/employers/export?${new URLSearchParams({ ...all, area }).toString()}`}>导出</Button> : null}
        />
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.employerId}
          rowHref={(r) => `/employers/${r.employerId}`}
          peek={setPeek}
          filtered={["q", "state", "hazardClass", "size"].some((k) => get(k))}
          empty={<EmptyState why="none-yet">这个范围还没有登记的单位。单位自行申报、名单导入或核实后出现在这里。</EmptyState>}
          caption="来源：登记与申报；范围按作业场所地址"
        />
      </Sheet>
      {peek ? (
        <Peek title={peek.name} href={`/employers/${peek.employerId}`} onClose={() => setPeek(undefined)}>
          <Facts
            rows={[
              ["信用代码", <Code key="c">{peek.creditCode}</Code>],
              ["状态", <EmployerMark key="m" row={peek} />],
              ["乡镇（街道）", peek.areaName ?? peek.areaCode],
              ["行业", peek.industryName ?? peek.industryCode],
              ["接害人数", peek.workersExposed],
              ["上次申报", dayText(peek.lastDeclaredOn)],
              ["上次检测", dayText(peek.lastTestedOn)],
            ]}
          />
        </Peek>
      ) : null}
    </>
  );
}
