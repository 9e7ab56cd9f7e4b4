import { useMay } from "../frame/session.tsx";
import { count } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { TimeMark } from "../kit/StateMark.tsx";

/** Work that is no case: employers drawn for a spot check that are mine to visit, bulletins that wait for the next hand. */
export function Besides() {
  const may = useMay();
  const own = useGet(may("accuracy.check") && may("spot-check.read") ? "/api/v1/spot-check-tasks" : undefined, {
    query: { show: "open", assignedTo: "me", limit: 1 },
  }).data;
  const nobodys = useGet(may("spot-check.assign") ? "/api/v1/spot-check-tasks" : undefined, {
    query: { show: "open", assignedTo: "none", limit: 1 },
  }).data;
  const bulletins = useGet(may("bulletin.read") ? "/api/v1/bulletins" : undefined).data?.items ?? [];
  const waiting = bulletins.filter(
    (b) => (b.state === "draft" && may("bulletin.decide")) || (b.state === "approved" && may("bulletin.publish")),
  );
  const lines = [
    ...(own && own.count.value > 0
      ? [{ href: "/spot-checks?assignedTo=me", says: `核对抽中的单位 ${count(own.count.value)} 家`, due: own.items[0]?.dueOn }]
      : []),
    ...(nobodys && nobodys.count.value > 0
      ? [{ href: "/spot-checks?assignedTo=none", says: `分派抽中的单位 ${count(nobodys.count.value)} 家`, due: nobodys.items[0]?.dueOn }]
      : []),
    ...waiting.map((b) => ({
      href: `/bulletins/${b.bulletinId}`,
      says: `${b.state === "draft" ? "审核" : "发布"} ${b.period} 通报第 ${b.version} 版`,
      due: undefined,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <Sheet title="抽查和通报">
      <ul>
        {lines.map((l) => (
          <li key={l.href} className="row" style={{ alignItems: "center" }}>
            <Go href={l.href}>{l.says} ›</Go>
            {l.due ? <TimeMark due={l.due} /> : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
