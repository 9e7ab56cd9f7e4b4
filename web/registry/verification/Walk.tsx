import { Button } from "antd";
import { useState } from "react";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { ProblemNote } from "../../kit/Problem.tsx";
import { useGet } from "../../kit/query.ts";
import { Go, useUrlState } from "../../kit/routing.tsx";
import { Sheet } from "../../kit/small.tsx";
import { TimeMark } from "../../kit/StateMark.tsx";

/** Open verifications in the order of a walk, from where the officer stands. */
export function Walk({ area }: { area: string | undefined }) {
  const url = useUrlState();
  const [start, setStart] = useState<{ longitude: number; latitude: number }>();
  const [says, setSays] = useState("");
  const mine = url.get("assignedTo") === "me";
  const walk = useGet("/api/v1/verification-routes", { query: { areaCode: area, ...(mine ? { assignedTo: "me" } : {}), ...start } });
  const locate = (): void => {
    setSays("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setStart({ longitude: coords.longitude, latitude: coords.latitude });
        setSays("");
      },
      () => setSays("没有取得位置，按第一家起排。"),
      { timeout: 15_000 },
    );
  };
  return (
    <Sheet flush title="走访顺序" note="有坐标的由近及远，没有坐标的按村（社区）和地址排在后面；距离是两家之间的直线距离">
      <p className="row no-print" style={{ padding: "8px 12px", alignItems: "center" }}>
        <Button onClick={locate}>从我的位置排起</Button>
        <Button onClick={() => url.set({ assignedTo: mine ? "" : "me" })} aria-pressed={mine}>
          {mine ? "全部" : "只排我经办的"}
        </Button>
        <span className="ink-3">{says}</span>
      </p>
      {walk.error ? <ProblemNote error={walk.error} /> : null}
      {!walk.data ? (
        <WaitingLines rows={6} />
      ) : walk.data.items.length === 0 ? (
        <EmptyState why="none-yet">没有待核实的单位。</EmptyState>
      ) : (
        <ol className="walk">
          {walk.data.items.map((stop, i) => (
            <li key={stop.verificationId}>
              <span className="walk-no">{i + 1}</span>
              <span>
                <Go href={`/employers/${stop.employerId}/verification`}>{stop.name}</Go>
                <span className="walk-place">
                  {stop.areaName.split(" ").at(-1)}　{stop.address || "没有地址"}
                </span>
              </span>
              <span className="row">
                <span className="ink-2 nowrap">{stop.kilometres === null ? "没有坐标" : `${stop.kilometres} 公里`}</span>
                <TimeMark due={stop.dueOn} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {walk.data && walk.data.left > 0 ? <p className="caption">还有 {walk.data.left} 家没有排入，先办完前面的。</p> : null}
    </Sheet>
  );
}
