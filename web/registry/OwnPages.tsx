import type { ReactNode } from "react";
import { NoticesOf } from "../exposure/notices/NoticesPage.tsx";
import { useMe } from "../frame/session.tsx";
import { labelOf } from "../frame/navigation.ts";
import { useDocumentTitle } from "../kit/hooks.ts";
import { PageTitle } from "../kit/small.tsx";
import { KeptTab } from "./archive/KeptTab.tsx";
import { ContractsTab } from "./contracts/ContractsTab.tsx";
import { WorkersTab } from "./WorkersTab.tsx";

/** A part of the employer's own file as a page of its own, under the words of her menu. */
function Own({ href, otherwise, children }: { href: string; otherwise: string; children: (employerId: string) => ReactNode }) {
  const me = useMe();
  const title = labelOf(me, href, otherwise);
  useDocumentTitle(title);
  return (
    <>
      <PageTitle note={me.actor.organisationName}>{title}</PageTitle>
      {children(me.actor.employerId ?? "")}
    </>
  );
}

export const OwnWorkersPage = () => (
  <Own href="/workers" otherwise="劳动者">
    {(employerId) => <WorkersTab employerId={employerId} />}
  </Own>
);
export const OwnContractsPage = () => (
  <Own href="/contracts" otherwise="承包与派遣">
    {(employerId) => <ContractsTab employerId={employerId} />}
  </Own>
);
export const OwnTrainingPage = () => (
  <Own href="/training" otherwise="培训">
    {(employerId) => <KeptTab employerId={employerId} section="training" />}
  </Own>
);
export const OwnNoticesPage = () => <NoticesOf employerId={useMe().actor.employerId ?? ""} />;
