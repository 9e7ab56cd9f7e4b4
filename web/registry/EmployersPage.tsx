import { Button } from "antd";
import { useState } from "react";
import {
  baseDimensionLabels,
  employerStateLabels,
  hazardCategoryLabels,
  hazardClassLabels,
  headcountLabels,
  headcounts,
  sizeLabels,
} from "#registry/contract";
import { useArea } from "../frame/Scope.tsx";
import { useMay, useMe } from "../frame/session.tsx";
import { address } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { cappedCount, dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Peek } from "../kit/Peek.tsx";
import { useGet, useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { optionsOf, word } from "../kit/words.ts";
import { RegisterEmployer } from "./EditEmployer.tsx";
import { useIndustries } from "./useIndustries.ts";
import type { EmployerLine } from "./types.ts";

/** At most one mark in a row: what the unit is, else how its declaration stands. */
export function EmployerMark({ row }: { row: EmployerLine }) {
  if (row.state === "to-verify")
    return (
      <StateMark axis="data" level="missing">
        待核实
      </StateMark>
    );
  if (row.state !== "in-production") return <StateMark axis="data" level="ended">{`${word(employerStateLabels, row.state)}`}</StateMark>;
  if (!row.hazardConfirmed) return <span>在产</span>;
  if (row.declaredOn === null)
    return (
      <StateMark axis="data" level="missing">
        缺申报
      </StateMark>
    );
  if (row.declarationValidUntil && row.declarationValidUntil < today()) return <TimeMark due={row.declarationValidUntil} />;
  return (
    <StateMark axis="data" level="met">
      已申报
    </StateMark>
  );
}

const columns: Column<EmployerLine>[] = [
  { key: "name", title: "用人单位", width: 250, name: (r) => r.name },
  { key: "mark", title: "状态", width: 116, render: (r) => <EmployerMark row={r} /> },
  { key: "creditCode", title: "统一社会信用代码", width: 168, render: (r) => <Code>{r.creditCode}</Code> },
  { key: "areaName", title: "地区", width: 110, name: (r) => r.areaName.split(" ").slice(-1)[0] ?? r.areaCode },
  { key: "industryCode", deskOnly: true, title: "行业代码", width: 76 },
  { key: "sizeCode", deskOnly: true, title: "规模", width: 56, render: (r) => word(sizeLabels, r.sizeCode) },
  { key: "hazardClass", deskOnly: true, title: "危害程度", width: 76, render: (r) => word(hazardClassLabels, r.hazardClass) },
  {
    key: "workersTotal",
    deskOnly: true,
    title: "在册（人）",
    width: 84,
    num: true,
    render: (r) => r.workersTotal?.toLocaleString("en-US"),
  },
  { key: "workersExposed", title: "接害（人）", width: 84, num: true, render: (r) => r.workersExposed?.toLocaleString("en-US") },
  { key: "declarationValidUntil", title: "年度更新期限", width: 100, render: (r) => dayText(r.declarationValidUntil) },
];
const filtersOf = [
  "state",
  "industry",
  "size",
  "headcount",
  "hazardCategory",
  "hazardClass",
  "tag",
  "declared",
  "hazardConfirmed",
  "workersFrom",
  "exposedFrom",
  "industryRow",
  "part",
  "sums",
  "agent",
] as const;
const narrowing = ["q", ...filtersOf].filter((k) => k !== "sums");

/** `division:33` in words: 行业大类：33 金属制品业. */
const industryRowWords = (row: string, industries: { value: string; label: string }[]): string => {
  const [by = "", code = ""] = row.split(":");
  const name = code === "" ? "没有行业代码" : (industries.find((i) => i.value === code)?.label ?? code);
  return `${word(baseDimensionLabels, by)}：${name}`;
};

/** What the heads of the listed employers add up to; of a list counted in part, as far as it was counted. */
function HeadsSum({
  sums,
  capped,
  onWhole,
}: {
  sums: { workers: number; exposed: number };
  capped: boolean | undefined;
  onWhole: () => void;
}) {
  return (
    <p className="row" style={{ padding: "8px 12px 0" }}>
      <span>
        本列表各单位相加：在册 <strong>{cappedCount({ value: sums.workers, capped: capped === true })}</strong> 人，接害{" "}
        <strong>{cappedCount({ value: sums.exposed, capped: capped === true })}</strong> 人
      </span>
      {capped ? (
        <button type="button" className="link no-print" onClick={onWhole}>
          数清楚
        </button>
      ) : null}
    </p>
  );
}

export function EmployersPage() {
  const { kind } = useMe().actor;
  const title = kind === "township" ? "本镇单位" : "用人单位";
  useDocumentTitle(title);
  const { get, all, set } = useUrlState();
  const may = useMay();
  const area = useArea();
  const [registering, setRegistering] = useState(false);
  const [peek, setPeek] = useState<EmployerLine>();
  const query = {
    areaCode: area,
    search: all["q"],
    ...Object.fromEntries([...filtersOf, "sort", "cursor"].map((k) => [k, all[k]])),
    countTo: all["count"] === "all" ? 10_000_000 : undefined,
  };
  const list = useList("/api/v1/employers", { query });
  const industries = useIndustries();
  const tags = useGet(may("tag.read") ? "/api/v1/employer-tags" : undefined).data?.items ?? [];
  return (
    <>
      <PageTitle actions={may("employer.register") ? <Button onClick={() => setRegistering(true)}>登记单位</Button> : null}>
        {title}
      </PageTitle>
      <Sheet flush>
        <FilterBar
          saved={[
            { label: "全部", query: {} },
            { label: "在产", query: { state: "in-production" } },
            { label: "待核实", query: { state: "to-verify" } },
            { label: "应报未报", query: { state: "in-production", hazardConfirmed: "true", declared: "none" } },
            { label: "申报过期", query: { state: "in-production", declared: "expired" } },
          ]}
          filters={[
            { key: "state", label: "状态", options: optionsOf(employerStateLabels) },
            { key: "hazardClass", label: "危害程度", options: optionsOf(hazardClassLabels) },
            { key: "industry", label: "行业", options: industries },
            { key: "size", label: "规模", options: optionsOf(sizeLabels) },
            { key: "headcount", label: "在册人数", options: headcounts.map((h) => ({ value: h, label: headcountLabels[h] })) },
            { key: "hazardCategory", label: "危害类别", options: optionsOf(hazardCategoryLabels) },
            ...(tags.length > 0 ? [{ key: "tag", label: "标签", options: tags.map((t) => ({ value: t.tagId, label: t.name })) }] : []),
            {
              key: "declared",
              label: "申报",
              options: [
                { value: "valid", label: "在有效期" },
                { value: "expired", label: "过期" },
                { value: "none", label: "从未受理" },
                { value: "ever", label: "申报过" },
              ],
            },
            {
              key: "hazardConfirmed",
              label: "存在危害",
              options: [
                { value: "true", label: "已核实存在" },
                { value: "false", label: "未核实" },
              ],
            },
          ]}
          also={{
            workersFrom: (v) => `在册人数：${v} 人及以上`,
            exposedFrom: (v) => `接害人数：${v} 人及以上`,
            industryRow: (v) => industryRowWords(v, industries),
            part: () => "未细分到下级",
            agent: (v) => `危害因素：${v}`,
          }}
          search="名称、拼音首字母、信用代码"
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="家"
          tools={
            may("employer.export") ? (
              <Button
                href={address("/api/v1/employers/export", { query: { ...query, cursor: "" } })}
                title="导出表格，遮盖与本页相同，导出会留痕"
              >
                导出
              </Button>
            ) : null
          }
        />
        {list.data?.sums ? <HeadsSum sums={list.data.sums} capped={list.data.count?.capped} onWhole={() => set({ count: "all" })} /> : null}
        <DataTable
          list={list}
          columns={columns}
          rowKey={(r) => r.employerId}
          rowHref={(r) => `/employers/${r.employerId}`}
          peek={setPeek}
          filtered={narrowing.some((k) => get(k))}
          empty={<EmptyState why="none-yet">这个范围还没有登记的单位。单位自行申报、名单导入或核实后出现在这里。</EmptyState>}
          caption="来源：登记、申报与核实；地区按作业场所地址"
        />
      </Sheet>
      {registering ? <RegisterEmployer areaCode={area} onClose={() => setRegistering(false)} /> : null}
      {peek ? (
        <Peek title={peek.name} href={`/employers/${peek.employerId}`} onClose={() => setPeek(undefined)}>
          <Facts
            rows={[
              ["信用代码", <Code key="c">{peek.creditCode}</Code>],
              ["状态", <EmployerMark key="m" row={peek} />],
              ["地区", peek.areaName],
              ["作业场所地址", peek.workplaceAddress],
              ["接害人数", peek.workersExposed],
              ["申报受理", dayText(peek.declaredOn)],
              ["年度更新期限", dayText(peek.declarationValidUntil)],
            ]}
          />
        </Peek>
      ) : null}
    </>
  );
}
