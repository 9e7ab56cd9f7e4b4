import { Button, Checkbox } from "antd";
import { useState } from "react";
import { areaChangeLabels } from "#registry/contract";
import { api, asFilled } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { cappedCount, count, dayInWords, today } from "../../kit/format.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh } from "../../kit/query.ts";
import { useGo } from "../../kit/routing.tsx";
import { FigureStrip, Sheet } from "../../kit/small.tsx";
import type { Draft } from "./ChangeFields.tsx";
import type { Correcting } from "./ChangeFormPage.tsx";

export type Preview = Answer<"/api/v1/area-changes/:changeId/preview">;

export const bodyOf = ({ codes, employers, ...draft }: Draft, villages: readonly string[]) => ({
  ...draft,
  villages: villages.flatMap((areaCode) => (codes[areaCode] ? [{ areaCode, successorCode: codes[areaCode] }] : [])),
  employerIds: draft.kind === "split" ? Object.keys(employers) : [],
});

/** What would move, in figures and by name. */
export function PreviewSheet({ preview, split }: { preview: Preview; split: boolean }) {
  if (!preview.counted) return <p>前一项计划生效以后才有这个区划，那时才能统计会转移什么。</p>;
  return (
    <>
      <FigureStrip
        figures={[
          { key: "employers", label: "随转的单位", value: cappedCount(preview.employers) },
          ...(split
            ? [
                { key: "staying", label: "留下的单位", value: cappedCount(preview.staying) },
                { key: "unplaced", label: "其中没有登记到村、没有指定去向", value: cappedCount(preview.unplaced) },
              ]
            : []),
          ...(preview.cases ? [{ key: "cases", label: "随转的未办结事项", value: cappedCount(preview.cases) }] : []),
          { key: "villages", label: "村（社区）", value: count(preview.villages.length) },
        ]}
      />
      {preview.villages.length > 0 ? (
        <div className="table-scroll" role="region" aria-label="村（社区）的新代码，可左右滚动" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>村（社区）</th>
                <th>旧代码</th>
                <th>新代码</th>
                <th className="num">登记的单位</th>
              </tr>
            </thead>
            <tbody>
              {preview.villages.map((v) => (
                <tr key={v.areaCode}>
                  <td>{v.name}</td>
                  <td className="code">{v.areaCode}</td>
                  <td className="code">{v.successorCode}</td>
                  <td className="num">{count(v.employers)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p style={{ marginTop: 12 }}>
        {preview.organisations.length > 0 || preview.officers.length > 0
          ? `改为负责${preview.successor.name}：${[...preview.organisations, ...preview.officers].join("、")}。账号照常登录，不用重新开通。`
          : split
            ? `机构和人员留在${preview.area.name}；新区划的机构另行登记，限于分出的村的账号随村走。`
            : "没有机构或人员的范围正好是这个代码。"}
      </p>
      <p className="ink-3">
        单位、岗位、未办结的核实和事项、包保、园区从生效日起改用新代码；申报、报告、个案卡、巡查和以前的数字留在原代码。
      </p>
    </>
  );
}

/** What the server answered to a draft: nothing yet, what would move, or why it cannot be. */
export type Trial = { preview?: Preview; fault?: unknown };

/** Shows what would move; what cannot be undone is confirmed before it is sent. */
export function ConfirmChange({
  areaCode,
  name,
  draft,
  onDraft,
  villages,
  correcting,
  trial: { preview, fault },
}: {
  areaCode: string;
  name: string;
  draft: Draft;
  onDraft: (next: Draft) => void;
  villages: readonly string[];
  correcting: Correcting | undefined;
  trial: Trial;
}) {
  const go = useGo();
  const [refused, setRefused] = useState<unknown>();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const body = bodyOf(draft, villages);
  const now = draft.from === today();
  const split = draft.kind === "split";
  const asks = split && (preview?.unplaced.value ?? 0) > 0;
  const send = async (): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    try {
      const changeId = correcting
        ? (await api.put("/api/v1/area-changes/:changeId", {
            params: { changeId: correcting.changeId },
            body: asFilled({ ...body, version: correcting.version }),
          }),
          correcting.changeId)
        : (await api.post("/api/v1/areas/:areaCode/changes", { params: { areaCode }, body })).changeId;
      await refresh();
      go(`/area-changes/${changeId}`);
    } catch (error) {
      setRefused(error);
      setBusy(false);
    }
  };
  const act = correcting ? "保存更正" : now ? `确认${areaChangeLabels[draft.kind]}，今天生效` : "存为计划";
  return (
    <Sheet title="预览">
      {fault ? <ProblemNote error={fault} /> : null}
      {!preview && !fault ? <WaitingLines rows={4} /> : null}
      {preview ? (
        <>
          <PreviewSheet preview={preview} split={split} />
          {asks ? (
            <p>
              <Checkbox checked={draft.othersStay} onChange={(e) => onDraft({ ...draft, othersStay: e.target.checked })}>
                没有登记到村、没有选中的 {cappedCount(preview.unplaced)} 家留在{name}
              </Checkbox>
            </p>
          ) : null}
          <p>
            <Checkbox checked={sure} onChange={(e) => setSure(e.target.checked)}>
              {now
                ? "已对照批准文件核对。生效后不能撤回，只能再调整一次"
                : `已对照批准文件核对。${dayInWords(draft.from)}由平台自动执行，之前可以更正或取消`}
            </Checkbox>
          </p>
          {refused ? <ProblemNote error={refused} /> : null}
          <p className="row" style={{ alignItems: "center", marginTop: 12 }}>
            <Button type="primary" disabled={!sure || (asks && !draft.othersStay)} loading={busy} onClick={() => void send()}>
              {act}
            </Button>
            {!sure || (asks && !draft.othersStay) ? <span className="ink-3">先勾选上面的确认</span> : null}
          </p>
        </>
      ) : null}
    </Sheet>
  );
}
