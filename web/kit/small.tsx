import type { ReactNode } from "react";
import { dayText, dayInWords } from "./format.ts";
import { Go } from "./routing.tsx";
import { TimeMark } from "./StateMark.tsx";

/** Title of a page: the words of the link that led here; at most one main act at its right. */
export function PageTitle({ children, note, actions }: { children: ReactNode; note?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="page-title">
      <h1>{children}</h1>
      {note ? <span className="page-note">{note}</span> : null}
      {actions ? <span className="page-actions no-print">{actions}</span> : null}
    </header>
  );
}

export function Sheet({ title, note, children, flush }: { title?: ReactNode; note?: ReactNode; children: ReactNode; flush?: boolean }) {
  return (
    <section className={flush ? "sheet sheet-flush" : "sheet"}>
      {title ? (
        <header className="sheet-head">
          <h2>{title}</h2>
          {note ? <span className="ink-3">{note}</span> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}

/** Day, what is left and of which kind of day, with the clause the duty stands on. */
export function Deadline({
  due,
  clause,
  unit,
  basis,
  done,
}: {
  due?: string | null | undefined;
  clause?: string | undefined;
  unit?: string | undefined;
  basis?: string | undefined;
  done?: boolean | undefined;
}) {
  return (
    <span className="deadline">
      <TimeMark due={due} done={done} {...(unit ? { unit } : {})} /> {due ? <span className="nowrap">{dayInWords(due)}前</span> : null}
      {clause ? <span className="ink-3">　{clause}</span> : null}
      {basis ? <span className="ink-3">　{basis}</span> : null}
    </span>
  );
}

/** Masked personal data: the server masks, this only keeps it on one line and out of hover texts. */
export function MaskedText({ children }: { children: string | null | undefined }) {
  return <span className="code">{children ?? "—"}</span>;
}

export function Code({ children }: { children: ReactNode }) {
  return <span className="code">{children}</span>;
}

export type TimelineItem = {
  key: string;
  on: string;
  kind: string;
  text: ReactNode;
  href?: string | undefined;
  mark?: ReactNode;
  source?: ReactNode;
};

/** What happened, newest first; each line names its day, source and record. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key}>
          <time dateTime={item.on}>{dayText(item.on)}</time>
          <span className="timeline-kind">{item.kind}</span>
          <span className="timeline-text">
            {item.href ? <Go href={item.href}>{item.text}</Go> : item.text} {item.mark}
            {item.source ? <span className="ink-3">　{item.source}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

export type Figure = { key: string; label: string; value: ReactNode; href?: string | undefined; note?: ReactNode };

/** Figures in one row; each opens the list it counts. */
export function FigureStrip({ figures, asOf }: { figures: Figure[]; asOf?: string | undefined }) {
  return (
    <div className="figures">
      {figures.map((f) => (
        <span className="figure" key={f.key}>
          <span className="figure-label">{f.label}</span>
          <span className="figure-value">{f.href ? <Go href={f.href}>{f.value}</Go> : f.value}</span>
          {f.note ? <span className="figure-note">{f.note}</span> : null}
        </span>
      ))}
      {asOf ? <span className="figures-asof">{asOf}</span> : null}
    </div>
  );
}

export type Stage = { key: string; label: string; state: "done" | "current" | "todo"; note?: ReactNode };

/** The stages of a case in words; wraps on a phone. */
export function CaseStageBar({ stages }: { stages: Stage[] }) {
  return (
    <ol className="stages">
      {stages.map((s) => (
        <li key={s.key} className={`stage stage-${s.state}`} aria-current={s.state === "current" ? "step" : undefined}>
          {s.state === "current" ? <span aria-hidden="true">● </span> : null}
          {s.label}
          {s.state === "done" ? " ✓" : ""} {s.note}
        </li>
      ))}
    </ol>
  );
}

export function Facts({ rows, columns = 1 }: { rows: [label: string, value: ReactNode, source?: ReactNode][]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={`facts facts-${columns}`}>
      {rows.map(([label, value, source]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === "" ? <span className="ink-3">—</span> : value}
            {source ? <span className="fact-source">{source}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
