import { Button } from "antd";
import { useState } from "react";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart, useUrlState, withQuery } from "../../kit/routing.tsx";
import { PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { FileItem } from "./FileItem.tsx";
import type { Archive, ArchiveEntry } from "./types.ts";

/** The statutory archive of an employer: box by box what is there, what is out of date, what is missing and what to do. */
export function ArchivePage() {
  const employerId = usePathPart(1);
  const url = useUrlState();
  const may = useMay();
  const template = url.get("template") || "national-six";
  const onlyGaps = url.get("show") === "gaps";
  const file = useGet("/api/v1/employers/:employerId", { params: { employerId } });
  const archive = useGet("/api/v1/employers/:employerId/archive", { params: { employerId }, query: { template } });
  const items = useGet("/api/v1/employers/:employerId/archive-items", { params: { employerId } });
  const [filing, setFiling] = useState<readonly string[]>();
  useDocumentTitle("职业卫生档案");
  const error = file.error ?? archive.error;
  if (error) return <ErrorPage kind="fault" error={error} />;
  if (!archive.data || !file.data) return <WaitingLines rows={10} />;
  const a = archive.data;
  const gaps = a.boxes.flatMap((b) => b.entries).filter(isMatter).length;
  const shown = (b: Archive["boxes"][number]): ArchiveEntry[] => (onlyGaps ? b.entries.filter(isMatter) : b.entries);
  return (
    <>
      <PageTitle note={file.data.employer.name} actions={<Go href={`/employers/${employerId}`}>回单位档案</Go>}>
        职业卫生档案
      </PageTitle>
      <nav className="tabs no-print" aria-label="档案样式">
        {a.templates.map((t) => (
          <Go
            key={t.id}
            href={withQuery(url.path, { template: t.id, show: url.get("show") })}
            aria-current={t.id === template ? "page" : undefined}
          >
            {t.title}
          </Go>
        ))}
      </nav>
      <p className="row" style={{ alignItems: "center", marginBottom: 4 }}>
        <strong>
          齐 {a.completeness.present} / {a.completeness.asked} 项
        </strong>
        <span className="ink-3">截至 {dayText(a.asOf)}；不适用的和不要求的不计</span>
        <button
          type="button"
          className="link no-print"
          aria-pressed={onlyGaps}
          onClick={() => url.set({ show: onlyGaps ? "" : "gaps" }, { replace: true })}
        >
          {onlyGaps ? "看全部" : `只看要办的 ${gaps} 项`}
        </button>
      </p>
      <p className="ink-2" style={{ marginBottom: 12 }}>
        {a.template.basis}
        {a.template.unconfirmed ? "〔依据待核实〕" : ""}
      </p>
      {may("archive.print") ? <Printing employerId={employerId} template={template} /> : null}
      {filing && items.data ? (
        <FileItem
          key={filing.join(" ")}
          employerId={employerId}
          kinds={items.data.kinds.filter((k) => filing.includes(k.kind))}
          onDone={() => setFiling(undefined)}
        />
      ) : null}
      {a.boxes.map((box) =>
        shown(box).length === 0 ? null : (
          <Sheet
            key={box.key}
            title={box.title}
            note={box.completeness.asked === 0 ? "没有要求的项" : `齐 ${box.completeness.present} / ${box.completeness.asked} 项`}
            flush
          >
            <ul className="row-list">
              {shown(box).map((e) => (
                <Entry key={e.key} entry={e} onFile={e.kinds.length > 0 ? () => setFiling(e.kinds) : undefined} />
              ))}
            </ul>
          </Sheet>
        ),
      )}
    </>
  );
}

const isMatter = (e: ArchiveEntry): boolean => e.state === "gap" || e.state === "expired" || e.state === "unknown";

function Mark({ entry: e }: { entry: ArchiveEntry }) {
  if (e.state === "gap" || e.state === "unknown")
    return (
      <StateMark axis="data" level="missing">
        {e.stateLabel}
      </StateMark>
    );
  if (e.state === "expired")
    return (
      <StateMark axis="time" level="near">
        {e.stateLabel}
      </StateMark>
    );
  return <span className={e.state === "present" ? undefined : "ink-3"}>{e.state === "present" ? "✓ 齐" : e.stateLabel}</span>;
}

const shownEvidence = 5;
function Entry({ entry: e, onFile }: { entry: ArchiveEntry; onFile: (() => void) | undefined }) {
  return (
    <li>
      <span className="row" style={{ alignItems: "center" }}>
        <span className="ink-3">{e.no}</span>
        <strong>{e.title}</strong>
        <Mark entry={e} />
        {e.says ? <span className="ink-2">{e.says}</span> : null}
      </span>
      {e.evidence.slice(0, shownEvidence).map((x) => (
        <span key={`${x.on} ${x.title}`} className="row">
          <span className="nowrap">{dayText(x.on)}</span>
          {x.link?.startsWith("/api/") ? (
            <a href={x.link} target="_blank" rel="noreferrer">
              {x.title}
            </a>
          ) : x.link ? (
            <Go href={x.link}>{x.title}</Go>
          ) : (
            <span>{x.title}</span>
          )}
          <span className="ink-3">
            {x.from}
            {x.until ? `，至 ${dayText(x.until)}` : ""}
          </span>
        </span>
      ))}
      {e.evidence.length > shownEvidence ? (
        <span className="ink-3">另有 {e.evidence.length - shownEvidence} 份，出具的档案里列全</span>
      ) : null}
      {isMatter(e) && e.todo ? <span>要办：{e.todo}</span> : null}
      {e.clause ? (
        <span className="ink-3">
          {e.clause}
          {e.unconfirmed ? "〔依据待核实〕" : ""}
        </span>
      ) : null}
      {onFile ? (
        <span className="no-print">
          <button type="button" className="link" style={{ padding: 0 }} onClick={onFile}>
            归档{e.title}材料
          </button>
        </span>
      ) : null}
    </li>
  );
}

/** Numbers and prints the archive; the printed one and its packed annexes stay as they were. */
function Printing({ employerId, template }: { employerId: string; template: string }) {
  const made = useGet("/api/v1/documents", { query: { employerId, kind: "archive-bundle" } });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const issue = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await api.post("/api/v1/employers/:employerId/archive-bundles", { params: { employerId }, body: { template } });
      await refresh();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const printed = made.data?.items.slice(0, 3) ?? [];
  return (
    <div className="no-print" style={{ marginBottom: 12 }}>
      <p className="row" style={{ alignItems: "center" }}>
        <Button type="primary" loading={busy} onClick={() => void issue()}>
          出具档案
        </Button>
        <span className="ink-3">带编号、目录、缺项清单和附件清单，可扫码核验；压缩包里是目录和全部附件</span>
      </p>
      {error ? <ProblemNote error={error} /> : null}
      {printed.map((d) => (
        <p key={d.documentId} className="row">
          <span>
            {d.documentNo}　{dayText(d.issuedOn)}
          </span>
          <a href={`/api/v1/documents/${d.documentId}/file`} target="_blank" rel="noreferrer">
            看目录（PDF）
          </a>
          <a href={`/api/v1/documents/${d.documentId}/bundle`}>下载目录和附件（压缩包）</a>
        </p>
      ))}
    </div>
  );
}
