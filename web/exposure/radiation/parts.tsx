import { monitoringStateLabels } from "#exposure/contract";
import { dayText } from "../../kit/format.ts";
import { StateMark, TimeMark } from "../../kit/StateMark.tsx";
import type { Dose, RadiationWorker } from "./types.ts";

/** How the doses of a worker stand this year, with what is missing. */
export function MonitoringMark({ worker: w }: { worker: RadiationWorker }) {
  if (w.state === "monitored")
    return (
      <StateMark axis="data" level="met">
        周期齐全
      </StateMark>
    );
  if (w.state === "missing") {
    const cycles = w.gaps.reduce((n, g) => n + g.cycles, 0);
    return (
      <span title={w.gaps.map((g) => `${g.from} 至 ${g.to}`).join("；")}>
        <StateMark axis="data" level="missing">{`缺 ${cycles} 个周期`}</StateMark>
      </span>
    );
  }
  return (
    <StateMark axis="data" level="missing">
      {w.state === "no-badge" ? "没有剂量计" : "还没有记录"}
    </StateMark>
  );
}
export const stateText = (w: RadiationWorker): string =>
  w.state === "missing" ? `缺 ${w.gaps.map((g) => `${g.from} 至 ${g.to}`).join("；")}` : monitoringStateLabels[w.state];

/** A reading as it was reported, with the mark of what has to be investigated. */
export function Reading({ dose, mark = true }: { dose: Pick<Dose, "state" | "investigate"> & { text: string }; mark?: boolean }) {
  if (dose.state === "void") return <span className="ink-3">已作废</span>;
  return (
    <span className="nowrap">
      {dose.state === "lost" ? `丢失${dose.text ? `，名义 ${dose.text}` : ""}` : dose.text || "—"}{" "}
      {mark && dose.investigate ? (
        <StateMark axis="limit" level="near">
          应调查
        </StateMark>
      ) : null}
    </span>
  );
}

/** The sum of the year, and whether it passed the level of the year. */
export function YearDose({ worker: { year } }: { worker: RadiationWorker }) {
  if (year.periods === 0) return <span>—</span>;
  return (
    <span className="nowrap">
      {year.mSv}{" "}
      {year.overLevel ? (
        <StateMark axis="limit" level="near">
          超 5 mSv
        </StateMark>
      ) : null}
    </span>
  );
}

export function NextBadge({ worker: w }: { worker: RadiationWorker }) {
  if (w.nextBadgeOn === null) return <span className="ink-3">—</span>;
  return (
    <span className="nowrap">
      {dayText(w.nextBadgeOn)} <TimeMark due={w.nextBadgeOn} near={7} />
    </span>
  );
}

/** The first exam or training that is due, with its mark. */
export function DutyDay({ worker, duty }: { worker: RadiationWorker; duty: "radiation-exam" | "radiation-training" }) {
  const line = worker.duties.find((d) => d.duty.startsWith(duty));
  if (!line) return <span className="ink-3">—</span>;
  return (
    <span className="nowrap" title={`${line.says}（${line.clause}）`}>
      {dayText(line.dueOn)} {line.state === "not-yet" ? null : <TimeMark due={line.dueOn} near={30} />}
    </span>
  );
}
