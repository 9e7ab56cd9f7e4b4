import { useState } from "react";
import { doseStateLabels, radiationKindLabels } from "#exposure/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { FindingMark, type Told } from "../../kit/FindingExplainer.tsx";
import { FindingPeek } from "../../kit/FindingPeek.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { Facts, MaskedText, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";
import { word } from "../../kit/words.ts";
import { MonitoringMark, Reading, stateText } from "./parts.tsx";
import type { Dose, RadiationFile } from "./types.ts";

type Open = { finding: Told; subject: string } | undefined;

/** One radiation worker: what is due, what each year adds up to, every record with its reasons. */
export function RadiationWorkerPage() {
  const employerId = usePathPart(1);
  const workerId = usePathPart(3);
  const [open, setOpen] = useState<Open>();
  const file = useGet("/api/v1/employers/:employerId/radiation-workers/:workerId", { params: { employerId, workerId } });
  useDocumentTitle("放射工作人员");
  if (file.error) return <ErrorPage kind="fault" error={file.error} />;
  if (!file.data) return <WaitingLines rows={10} />;
  const w = file.data;
  return (
    <>
      <PageTitle note={<Go href={`/employers/${employerId}?tab=radiation`}>{w.employerName}</Go>}>
        放射工作人员 {w.name ? <MaskedText>{w.name}</MaskedText> : null}
      </PageTitle>
      <p className="row" style={{ marginBottom: 12, alignItems: "center" }}>
        <MonitoringMark worker={w} />
        <span>{stateText(w)}</span>
        <span>
          本年累计 {w.year.mSv} mSv，{w.year.periods} 个周期
        </span>
      </p>
      <div className="columns">
        <Sheet title="登记" note={`第 ${w.version} 版，${dayText(w.enteredOn)}`}>
          <Facts
            rows={[
              ["证件号", w.idNumber ? <MaskedText key="i">{w.idNumber}</MaskedText> : "—"],
              ["机构类别", word(radiationKindLabels, w.kind)],
              ["职业类别", `${w.category} ${w.categoryName}`.trim() || "—"],
              ["作业场所", w.site || "—"],
              ["开始放射工作", dayText(w.workFrom)],
              ["离岗", dayText(w.workTo)],
              ["开始佩戴剂量计", w.badgeFrom ? dayText(w.badgeFrom) : "没有佩戴"],
              ["监测周期", `${w.cycleDays} 日`],
              ["最近一次放射防护培训", w.trainedOn ? dayText(w.trainedOn) : "没有记录"],
            ]}
          />
        </Sheet>
        <Sheet title="要办的" flush>
          <ul className="row-list">
            {w.duties.map((d) => (
              <li key={d.duty}>
                <span className="row" style={{ alignItems: "center" }}>
                  <strong>{d.name}</strong>
                  <TimeMark due={d.dueOn} near={30} />
                  <span>{dayText(d.dueOn)}</span>
                </span>
                <span>{d.todo}</span>
                <span className="ink-2">{d.says}</span>
                <span className="ink-3">
                  {d.clause}
                  {d.unconfirmed ? "〔依据待核实〕" : ""}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
      <Years file={w} onOpen={setOpen} />
      <Doses doses={w.doses} onOpen={setOpen} />
      {open ? (
        <FindingPeek
          finding={open.finding}
          subject={open.subject}
          href={`/employers/${employerId}/radiation-workers/${workerId}`}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}

function Why({ finding, subject, onOpen }: { finding: Told; subject: string; onOpen: (open: Open) => void }) {
  return (
    <span className="nowrap">
      <FindingMark finding={finding} />{" "}
      <button type="button" className="link no-print" aria-label={`${subject}：判定的理由`} onClick={() => onOpen({ finding, subject })}>
        理由
      </button>
    </span>
  );
}

function Years({ file, onOpen }: { file: RadiationFile; onOpen: (open: Open) => void }) {
  return (
    <Sheet title="各年有效剂量" note="缺的周期不当作 0；没有过完的年份先看已知的是否超过" flush>
      <ul className="row-list">
        {file.years.map((y) => (
          <li key={y.year}>
            <span className="row" style={{ alignItems: "center" }}>
              <strong>{y.year} 年</strong>
              <span>
                {y.mSv} mSv，{y.periods} 个周期
              </span>
            </span>
            {y.findings.map((f) => (
              <span key={f.ruleId} className="row" style={{ alignItems: "center" }}>
                <span className="ink-2">{names[f.ruleId] ?? f.ruleId}</span>
                <Why finding={f} subject={`${y.year} 年 ${names[f.ruleId] ?? ""}`} onOpen={onOpen} />
              </span>
            ))}
          </li>
        ))}
        <li>
          <span className="row" style={{ alignItems: "center" }}>
            <strong>最近 5 年年平均</strong>
            <Why finding={file.fiveYears} subject="最近 5 年年平均" onOpen={onOpen} />
          </span>
        </li>
      </ul>
    </Sheet>
  );
}
const names: Record<string, string> = {
  "dose.year-investigation": "年调查水平",
  "dose.year-alarm": "管理警示",
  "dose.year-limit": "年有效剂量限值",
  "dose.lens": "眼晶状体",
  "dose.skin": "四肢或皮肤",
};
const review: Record<string, string> = { licence: "机构资质不含放射类，不计入", nominal: "没有名义剂量，按缺测算" };

export function Doses({ doses, onOpen }: { doses: readonly Dose[]; onOpen: (open: Open) => void }) {
  return (
    <Sheet title={`个人剂量记录 ${doses.filter((d) => d.current && d.state !== "void").length}`} flush>
      <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>佩戴周期</th>
              <th>Hp(10)（mSv）</th>
              <th className="num">计入（mSv）</th>
              <th>调查水平</th>
              <th>周期长度</th>
              <th>剂量计</th>
              <th>报告</th>
              <th>检测机构</th>
              <th>版本</th>
            </tr>
          </thead>
          <tbody>
            {doses.map((d) => {
              const period = `${dayText(d.periodFrom)} 至 ${dayText(d.periodTo)}`;
              return (
                <tr key={d.recordId} className={d.current ? undefined : "ink-3"}>
                  <td className="nowrap">{period}</td>
                  <td>
                    <Reading dose={{ ...d, text: d.hp10 || (d.recorded === null ? "" : String(d.recorded)) }} mark={false} />
                    {d.nominalReason ? <span className="ink-3">（{d.nominalReason}）</span> : null}
                  </td>
                  <td className="num">{d.counts ? d.recorded : "—"}</td>
                  <td>{d.current && d.state !== "void" ? <Why finding={d.dose} subject={period} onOpen={onOpen} /> : "—"}</td>
                  <td>{d.current && d.state !== "void" ? <Why finding={d.wearing} subject={period} onOpen={onOpen} /> : "—"}</td>
                  <td>{d.badgeNo || "—"}</td>
                  <td className="nowrap">
                    {d.reportNo || "—"} {dayText(d.reportedOn)}
                  </td>
                  <td>{d.institutionName}</td>
                  <td>
                    第 {d.version} 版{d.current ? "" : "，已有新版"}
                    {d.state === "void" ? `，${doseStateLabels.void}` : ""}
                    {d.correctionReason ? `：${d.correctionReason}` : ""}{" "}
                    {d.review ? (
                      <StateMark axis="data" level="missing">
                        {review[d.review]}
                      </StateMark>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
