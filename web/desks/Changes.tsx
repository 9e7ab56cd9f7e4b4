import { useMay } from "../frame/session.tsx";
import { clockText, plusDays, today } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go, withQuery } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

/** What moved since yesterday: figures of today against the end of yesterday. */
export function Changes({ area }: { area: string }) {
  const may = useMay();
  const path = may("indicator.read") ? "/api/v1/indicators" : undefined;
  const now = useGet(path, { query: { area } });
  const before = useGet(path, { query: { area, asOf: plusDays(today(), -1) } });
  if (!path) return null;
  const lines = (now.data?.items ?? []).flatMap((t) => {
    const old = before.data?.items.find((b) => b.id === t.id);
    if (!old || t.smallGroups) return [];
    const numerator = (t.figure.numerator ?? 0) - (old.figure.numerator ?? 0);
    const denominator = (t.figure.denominator ?? 0) - (old.figure.denominator ?? 0);
    return numerator === 0 && denominator === 0
      ? []
      : [{ id: t.id, name: t.shortName || t.name, numerator, denominator, from: old.figure.text, to: t.figure.text }];
  });
  return (
    <Sheet title="昨日以来的变化" note={now.dataUpdatedAt ? `截至 ${clockText(now.dataUpdatedAt)}` : undefined}>
      {lines.length === 0 ? (
        <p className="ink-2">指标的分子、分母都没有变化。</p>
      ) : (
        <ul>
          {lines.map((l) => (
            <li key={l.id} className="row waiting-line">
              <Go href={withQuery(`/indicators/${l.id}`, { area })}>
                {l.name} {l.from} → {l.to}
              </Go>
              <span className="ink-3">
                分子 {signed(l.numerator)}，分母 {signed(l.denominator)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
