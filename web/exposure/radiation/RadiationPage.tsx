import { Button } from "antd";
import { useState } from "react";
import { radiationKindLabels } from "#exposure/contract";
import { useArea } from "../../frame/Scope.tsx";
import { useMay, useMe } from "../../frame/session.tsx";
import { address } from "../../kit/api.ts";
import { FilterBar } from "../../kit/FilterBar.tsx";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { Go, useUrlState } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { optionsOf } from "../../kit/words.ts";
import { RadiationTable, useRadiationWorkers } from "./RadiationTable.tsx";
import { WorkerForm } from "./WorkerForm.tsx";

const shows = {
  "no-badge": "没有剂量计",
  missing: "缺监测周期",
  investigate: "有周期超调查水平",
  "over-level": "本年超调查水平",
  left: "已离岗",
} as const;

/** Radiation workers of an area, or of the employer itself: who has no badge, whose periods are missing, who is above the level. */
export function RadiationPage() {
  const me = useMe();
  const may = useMay();
  const area = useArea();
  const url = useUrlState();
  const own = me.actor.kind === "employer";
  const [adding, setAdding] = useState(url.get("add") === "true");
  const query = own ? {} : { areaCode: area };
  const list = useRadiationWorkers(query);
  useDocumentTitle("放射工作人员");
  const filter = { kind: url.get("kind"), show: url.get("show"), text: url.get("q") };
  return (
    <>
      <PageTitle
        actions={
          may("radiation.enter") && !adding ? (
            <>
              <a href={address("/api/v1/templates/:family", { params: { family: "radiation-workers-xlsx" } })}>下载 Excel 模板</a>
              <Go href="/uploads?kind=radiation-workers">用 Excel 报送 ›</Go>
              <Button type="primary" onClick={() => setAdding(true)}>
                登记放射工作人员
              </Button>
            </>
          ) : null
        }
      >
        放射工作人员
      </PageTitle>
      {adding ? (
        <Sheet title="登记放射工作人员">
          <WorkerForm named={!own} onDone={() => setAdding(false)} />
        </Sheet>
      ) : null}
      <Sheet flush>
        <FilterBar
          search={own ? false : "单位名称或职业类别代码"}
          saved={[
            { label: "全部", query: {} },
            { label: "没有剂量计", query: { show: "no-badge" } },
            { label: "缺周期", query: { show: "missing" } },
            { label: "应调查", query: { show: "investigate" } },
          ]}
          filters={[
            { key: "kind", label: "机构类别", options: optionsOf(radiationKindLabels) },
            { key: "show", label: "情况", options: optionsOf(shows) },
          ]}
          count={list.isPlaceholderData ? undefined : list.data?.count}
          unit="人"
          tools={
            may("radiation.export") ? (
              <Button href={address("/api/v1/radiation-workers/export", { query: { ...query, ...filter } as never })}>导出</Button>
            ) : null
          }
        />
        <RadiationTable list={list} inside={own} filtered={["q", "kind", "show"].some((k) => url.get(k))} />
      </Sheet>
    </>
  );
}
