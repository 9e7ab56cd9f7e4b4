import { lazy, Suspense, useState } from "react";
import type { Told } from "./FindingExplainer.tsx";
import { LimitMark } from "./StateMark.tsx";

const FindingPeek = lazy(async () => ({ default: (await import("./FindingPeek.tsx")).FindingPeek }));

/** The mark of a stored finding with the way to its reasons, where a list has no room for them. */
export function ExplainedMark({ finding, subject, href }: { finding: Told; subject: string; href: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="nowrap">
      <LimitMark
        verdict={finding.verdict}
        value={finding.value}
        limit={finding.limit}
        ratio={finding.ratio}
        unit={finding.unit ?? undefined}
        unverified={finding.unconfirmed ?? undefined}
      />{" "}
      <button type="button" className="link no-print" aria-label={`${subject}：判定的理由`} onClick={() => setOpen(true)}>
        理由
      </button>
      {open ? (
        <Suspense fallback={null}>
          <FindingPeek finding={finding} subject={subject} href={href} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
