import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { FigureStrip, Sheet } from "../kit/small.tsx";
import { clockText } from "../kit/format.ts";
import { TargetMark } from "./words.tsx";

/** The figures of my area in one row; each opens its page. */
export function MyIndicators({ area }: { area: string }) {
  const board = useGet("/api/v1/indicators", { query: { area } });
  if (!board.data || board.data.items.length === 0) return null;
  return (
    <Sheet title="我负责的指标" note={<Go href={`/indicators?area=${area}`}>全部指标 ›</Go>} flush>
      <FigureStrip
        figures={board.data.items.slice(0, 6).map((t) => ({
          key: t.id,
          label: t.shortName || t.name,
          value: t.figure.text,
          href: `/indicators/${t.id}?area=${area}`,
          note: (
            <>
              <TargetMark figure={t.figure} tile={t} />
              {t.target ? ` 目标 ${t.target.text}` : ""}
            </>
          ),
        }))}
        asOf={`截至 ${clockText(board.dataUpdatedAt)}`}
      />
    </Sheet>
  );
}
