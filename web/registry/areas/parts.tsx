import { areaChangeLabels, areaChangeStateLabels } from "#registry/contract";
import type { Answer, Item } from "../../kit/client.ts";
import { count, dayText } from "../../kit/format.ts";
import { Go } from "../../kit/routing.tsx";
import { StateMark } from "../../kit/StateMark.tsx";

export type Change = Item<"/api/v1/area-changes">;
export type Standing = Answer<"/api/v1/area-register">["items"][number];

/** `河口镇并入石桥镇`. */
export const changeText = (c: { areaName: string; kind: Change["kind"]; successorName: string; successorCode: string }): string =>
  `${c.areaName}${areaChangeLabels[c.kind]}${c.successorName || c.successorCode}`;

/** How far a change is: days until it takes effect, or what became of it. */
export function ChangeMark({ change: c }: { change: Change }) {
  if (c.state === "planned") {
    if (c.daysLeft > 7) return <span className="nowrap">{c.daysLeft} 天后生效</span>;
    return (
      <StateMark axis="time" level={c.daysLeft < 0 ? "bad" : "near"}>
        {c.daysLeft > 0 ? `${c.daysLeft} 天后生效` : c.daysLeft === 0 ? "今天生效，等待执行" : `过了 ${-c.daysLeft} 天，等待执行`}
      </StateMark>
    );
  }
  if (c.state === "failed")
    return (
      <StateMark axis="limit" level="bad">
        没有执行
      </StateMark>
    );
  if (c.state === "cancelled")
    return (
      <StateMark axis="data" level="ended">
        已取消
      </StateMark>
    );
  return <span>{areaChangeStateLabels[c.state]}</span>;
}

/** Changes as rows: what, from when, by which decree, what moved. */
export function ChangeTable({ items, label }: { items: readonly Change[]; label: string }) {
  return (
    <div className="table-scroll" role="region" aria-label={`${label}，可左右滚动`} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>调整</th>
            <th>状态</th>
            <th>生效日</th>
            <th>文号</th>
            <th>批准机关</th>
            <th className="num">转移单位</th>
            <th>办理人</th>
          </tr>
        </thead>
        <tbody>
          {items.map((c) => (
            <tr key={c.changeId}>
              <td>
                <Go href={`/area-changes/${c.changeId}`}>{changeText(c)}</Go>
              </td>
              <td className="nowrap">
                <ChangeMark change={c} />
              </td>
              <td className="nowrap">{dayText(c.effectiveOn)}</td>
              <td>{c.decreeNumber || "—"}</td>
              <td>{c.decreeAuthority || "—"}</td>
              <td className="num">{c.moved ? count(c.moved.employers) : "—"}</td>
              <td className="nowrap">{c.actorName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From when until when a code is in use. */
export const validityText = (a: { validFrom: string | null; validTo: string | null }): string =>
  `${a.validFrom ? `${dayText(a.validFrom)} 启用` : "建库时在用"}${a.validTo ? `，用到 ${dayText(a.validTo)}` : ""}`;

export const countyOf = (code: string): string => `${code.slice(0, 6)}000000`;
export const townOf = (code: string): string => `${code.slice(0, 9)}000`;
export const isTown = (code: string): boolean => code.endsWith("000") && !code.endsWith("000000");
/** Where the siblings of a town or village are listed. */
export const parentOf = (code: string): string => (isTown(code) ? countyOf(code) : townOf(code));
