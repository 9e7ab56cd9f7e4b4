import { useMay, useMe } from "../frame/session.tsx";
import { useArea } from "../frame/Scope.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { MyIndicators } from "../indicators/MyIndicators.tsx";
import { DeskTitle, Waiting, Workqueue } from "./parts.tsx";
import { Besides } from "./Besides.tsx";
import { Changes } from "./Changes.tsx";

export function OfficialDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  const may = useMay();
  const area = useArea();
  return (
    <>
      <DeskTitle who={`${me.actor.organisationName} · ${me.actor.name}`} />
      <Workqueue />
      <Besides />
      {may("indicator.read") ? <MyIndicators area={area} /> : null}
      <div className="columns">
        <Waiting />
        <Changes area={area} />
      </div>
    </>
  );
}
