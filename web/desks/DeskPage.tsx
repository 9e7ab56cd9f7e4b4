import { lazy, Suspense } from "react";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { deskOf } from "../frame/navigation.ts";
import { useMe } from "../frame/session.tsx";

const Official = lazy(() => import("./OfficialDesk.tsx").then((m) => ({ default: m.OfficialDesk })));
const Employer = lazy(() => import("./EmployerDesk.tsx").then((m) => ({ default: m.EmployerDesk })));
const Named = lazy(() => import("./NamedDesk.tsx").then((m) => ({ default: m.NamedDesk })));
const Institution = lazy(() => import("./InstitutionDesk.tsx").then((m) => ({ default: m.InstitutionDesk })));
const Administrator = lazy(() => import("./AdministratorDesk.tsx").then((m) => ({ default: m.AdministratorDesk })));
const Worker = lazy(() => import("../worker/WorkerPage.tsx").then((m) => ({ default: m.WorkerPage })));

/** The first page is what waits for me. */
export function DeskPage() {
  const { actor } = useMe();
  const { kind } = actor;
  const desk = deskOf(actor);
  const Desk =
    kind === "worker"
      ? Worker
      : kind === "employer"
        ? desk === "employer"
          ? Employer
          : Named
        : desk === "administrator"
          ? Administrator
          : kind === "laboratory" || kind === "exam-institution"
            ? Institution
            : Official;
  return (
    <Suspense fallback={<WaitingLines rows={10} />}>
      <Desk />
    </Suspense>
  );
}
