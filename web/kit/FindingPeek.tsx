import { FindingExplainer, type Told } from "./FindingExplainer.tsx";
import { Peek } from "./Peek.tsx";

/** The reasons of a finding beside the list it stands in. */
export function FindingPeek({ finding, subject, href, onClose }: { finding: Told; subject: string; href: string; onClose: () => void }) {
  return (
    <Peek title="判定的理由" href={href} onClose={onClose}>
      <FindingExplainer finding={finding} subject={subject} plain />
    </Peek>
  );
}
