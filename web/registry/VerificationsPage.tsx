import { verificationResultLabels } from "#registry/contract";
import { useArea } from "../frame/Scope.tsx";
import { navigationOf } from "../frame/navigation.ts";
import { useMay, useMe } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import { DataTable, type Column } from "../kit/DataTable.tsx";
import { EmptyState } from "../kit/EmptyState.tsx";
import { FilterBar } from "../kit/FilterBar.tsx";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import type { FormView } from "../kit/form.ts";
import { dayText, today } from "../kit/format.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { refresh, useList } from "../kit/query.ts";
import { useUrlState } from "../kit/routing.tsx";
import { Code, Facts, PageTitle, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { optionsOf, word } from "../kit/words.ts";
import { sourceWords } from "./words.ts";
import type { VerificationLine } from "./types.ts";
import { useState } from "react";
import { Drawer } from "antd";

const columns: Column<VerificationLine>[] = [
  { key: "name", title: "单位", width: 240, name: (r) => r.name },
  {
    key: "left",
    title: "还剩",
    width: 110,
    render: (r) =>
      r.enteredOn ? (
        r.onTime === false ? (
          <StateMark axis="time" level="bad">
            逾期填报
          </StateMark>
        ) : (
          <StateMark axis="time" level="met">
            按期填报
          </StateMark>
        )
      ) : (
        <TimeMark due={r.dueOn} />
      ),
  },
  { key: "creditCode", title: "统一社会信用代码", width: 170, render: (r) => <Code>{r.creditCode}</Code> },
  { key: "areaName", title: "地区", width: 110, name: (r) => r.areaName.split(" ").at(-1) ?? "" },
  { key: "address", title: "地址", width: 170, name: (r) => r.address || "—" },
  { key: "source", title: "从哪里知道", width: 150, name: (r) => sourceWords[r.source] ?? r.source },
  { key: "namedOn", title: "列入", width: 100, render: (r) => dayText(r.namedOn) },
  { key: "dueOn", title: "核实期限", width: 100, render: (r) => dayText(r.dueOn) },
  { key: "result", title: "结果", width: 100, render: (r) => word(verificationResultLabels, r.result) },
  { key: "enteredOn", title: "填报", width: 100, render: (r) => dayText(r.enteredOn) },
];

const form: FormView = {
  id: "verification",
  title: "核实结果",
  fields: [
    { id: "result", label: "这家单位", kind: "choice", required: true, options: optionsOf(verificationResultLabels) },
    {
      id: "hazardConfirmed",
      label: "是否存在职业病危害",
      kind: "choice",
      required: { field: "result", is: "exists" },
      shownIf: { field: "result", is: "exists" },
      options: [
        { value: "true", label: "存在" },
        { value: "false", label: "不存在" },
      ],
    },
    { id: "visitedOn", label: "走访日期", kind: "day", required: true },
    { id: "note", label: "情况说明", kind: "text", maxLength: 2000 },
  ],
};

/** Units known only from a list, a card or a report; the answer releases what waits for them. */
export function VerificationsPage() {
  const me = useMe();
  const may = useMay();
  const area = useArea();
  const url = useUrlState();
  const title = navigationOf(me).find((e) => e.href === "/verifications")?.label ?? "核实名单";
  useDocumentTitle(title);
  const answered = url.get("answered") === "true";
  const list = useList("/api/v1/verifications", {
    query: {
      areaCode: area,
      answered: answered ? "true" : "false",
      cursor: url.get("cursor"),
    },
  });
  const overdue = list.data?.overdue ?? 0;
  const [done, setDone] = useState("");
  const open = list.data?.items.find((v) => v.employerId === url.get("open"));
  const close = (): void => url.set({ open: "" }, { replace: true });
  return (
    <>
      <PageTitle note={overdue > 0 && !answered ? `超期 ${overdue} 家` : undefined}>{title}</PageTitle>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      <Sheet flush>
        <FilterBar
          search={false}
          saved={[
            { label: "待核实", query: {} },
            { label: "已填报", query: { answered: "true" } },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="家"
        />
        <DataTable
          list={list}
          columns={answered ? columns : columns.filter((c) => c.key !== "result" && c.key !== "enteredOn")}
          rowKey={(r) => r.verificationId}
          rowHref={(r) =>
            answered || !may("employer.verify")
              ? `/employers/${r.employerId}`
              : `/verifications?open=${r.employerId}${url.get("area") ? `&area=${url.get("area")}` : ""}`
          }
          empty={
            <EmptyState why="none-yet">
              {answered ? "还没有填报过的核实结果。" : "没有待核实的单位。名单、个案卡或报告里出现未登记的单位时列在这里。"}
            </EmptyState>
          }
          caption="来源：上级名单、个案卡、检测报告、其他部门数据"
        />
      </Sheet>
      {open && !open.enteredOn ? (
        <Drawer open title={`核实：${open.name}`} size={560} styles={{ body: { paddingBottom: 0 } }} onClose={close}>
          <Facts
            rows={[
              ["信用代码", <Code key="c">{open.creditCode}</Code>],
              ["地址", open.address || null],
              ["从哪里知道", `${sourceWords[open.source] ?? open.source}，${dayText(open.namedOn)}`],
              ["核实期限", <TimeMark key="t" due={open.dueOn} />],
            ]}
          />
          <div style={{ marginTop: 16 }}>
            <FormFromDeclaration
              form={form}
              initial={{ visitedOn: today() }}
              act="填报核实结果"
              meaning="核实为存在的，挂起的报告和个案卡随即自动续办。"
              onCancel={close}
              onSend={async (values) => {
                await api.post("/api/v1/employers/:employerId/verification", {
                  params: { employerId: open.employerId },
                  body: {
                    ...values,
                    ...(values["hazardConfirmed"] === undefined ? {} : { hazardConfirmed: values["hazardConfirmed"] === "true" }),
                  },
                });
                setDone(`已填报：${open.name}，${word(verificationResultLabels, String(values["result"]))}。`);
                close();
                await refresh("/api/v1/verifications", "/api/v1/employers", "/api/v1/desk", "/api/v1/indicators");
              }}
            />
          </div>
        </Drawer>
      ) : null}
    </>
  );
}
