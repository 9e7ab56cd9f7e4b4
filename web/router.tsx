import { type AnyRoute, createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { Suspense, type ComponentType } from "react";
import { ErrorPage } from "./frame/ErrorPage.tsx";
import { WaitingLines } from "./kit/EmptyState.tsx";

const root = createRootRoute({
  component: () => (
    <Suspense fallback={<WaitingLines />}>
      <Outlet />
    </Suspense>
  ),
  notFoundComponent: () => <ErrorPage kind="not-found" />,
  errorComponent: ({ error }) => <ErrorPage kind="fault" error={error} />,
});
// Everything behind the sign-in; its code loads only when the session is there.
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: lazyRouteComponent(() => import("./frame/AppFrame.tsx"), "Guarded"),
});

// The law as data: for everybody, in the frame of whoever is signed in.
const law = createRoute({
  getParentRoute: () => root,
  id: "law",
  component: lazyRouteComponent(() => import("./standards/StandardsFrame.tsx"), "StandardsFrame"),
});

type Load = () => Promise<Record<string, unknown>>;
const page = (parent: typeof root | typeof inside | typeof law, path: string, load: Load, name: string) =>
  createRoute({
    getParentRoute: () => parent as typeof root,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name),
    errorComponent: ({ error }) => <ErrorPage kind="fault" error={error} />,
  });

const open = [
  page(root, "/sign-in", () => import("./access/SignInPage.tsx"), "SignInPage"),
  page(root, "/verify", () => import("./exchange/VerifyPage.tsx"), "VerifyPage"),
  page(root, "/verify/$code", () => import("./exchange/VerifyPage.tsx"), "VerifyPage"),
];
const standards = [
  page(law, "/standards", () => import("./standards/SearchPage.tsx"), "SearchPage"),
  page(law, "/standards/agents", () => import("./standards/AgentsPage.tsx"), "AgentsPage"),
  page(law, "/standards/agents/$code", () => import("./standards/AgentPage.tsx"), "AgentPage"),
  page(law, "/standards/diseases", () => import("./standards/DiseasesPage.tsx"), "DiseasesPage"),
  page(law, "/standards/diseases/$code", () => import("./standards/DiseasePage.tsx"), "DiseasePage"),
  page(law, "/standards/items/$item", () => import("./standards/ItemPage.tsx"), "ItemPage"),
  page(law, "/standards/sources", () => import("./standards/SourcesPage.tsx"), "SourcesPage"),
  page(law, "/standards/sources/$sourceId", () => import("./standards/SourcePage.tsx"), "SourcePage"),
  page(law, "/standards/calculators", () => import("./standards/CalculatorsPage.tsx"), "CalculatorsPage"),
  page(law, "/standards/calculators/$calculatorId", () => import("./standards/CalculatorPage.tsx"), "CalculatorPage"),
];
const pages = [
  page(inside, "/", () => import("./desks/DeskPage.tsx"), "DeskPage"),
  page(inside, "/employers", () => import("./registry/EmployersPage.tsx"), "EmployersPage"),
  page(inside, "/employers/$employerId", () => import("./registry/EmployerPage.tsx"), "EmployerPage"),
  page(inside, "/employers/$employerId/verification", () => import("./registry/verification/VisitPage.tsx"), "VisitPage"),
  page(inside, "/employers/$employerId/archive", () => import("./registry/archive/ArchivePage.tsx"), "ArchivePage"),
  page(inside, "/employers/$employerId/merge", () => import("./registry/matching/MergePage.tsx"), "MergePage"),
  page(inside, "/employers/$employerId/split", () => import("./registry/matching/SplitPage.tsx"), "SplitPage"),
  page(inside, "/employers/$employerId/three-way", () => import("./exposure/ThreeWayPage.tsx"), "ThreeWayPage"),
  page(inside, "/employers/$employerId/duty-calendar", () => import("./exposure/DutyCalendarPage.tsx"), "DutyCalendarPage"),
  page(inside, "/employers/$employerId/notices", () => import("./exposure/notices/NoticesPage.tsx"), "NoticesPage"),
  page(inside, "/employers/$employerId/self-check", () => import("./oversight/SelfCheckPage.tsx"), "SelfCheckPage"),
  page(inside, "/employers/$employerId/told", () => import("./oversight/ToldPage.tsx"), "ToldPage"),
  page(inside, "/employers/$employerId/letters/$letterId", () => import("./oversight/LetterPage.tsx"), "LetterPage"),
  page(inside, "/told", () => import("./oversight/ToldPage.tsx"), "OwnToldPage"),
  page(inside, "/self-checks", () => import("./oversight/SelfChecksPage.tsx"), "SelfChecksPage"),
  page(inside, "/letters", () => import("./oversight/LettersPage.tsx"), "LettersPage"),
  page(inside, "/informings", () => import("./oversight/InformingsPage.tsx"), "InformingsPage"),
  page(inside, "/source-lists", () => import("./registry/matching/ListsPage.tsx"), "ListsPage"),
  page(inside, "/source-lists/$listId", () => import("./registry/matching/ListPage.tsx"), "ListPage"),
  page(inside, "/source-lists/$listId/lines/$lineNo", () => import("./registry/matching/ComparePage.tsx"), "ComparePage"),
  page(inside, "/identity-acts", () => import("./registry/matching/IdentityPage.tsx"), "IdentityPage"),
  page(inside, "/my-file", () => import("./registry/EmployerPage.tsx"), "OwnFilePage"),
  page(inside, "/workers", () => import("./registry/OwnPages.tsx"), "OwnWorkersPage"),
  page(inside, "/contracts", () => import("./registry/OwnPages.tsx"), "OwnContractsPage"),
  page(inside, "/training", () => import("./registry/OwnPages.tsx"), "OwnTrainingPage"),
  page(inside, "/notices", () => import("./registry/OwnPages.tsx"), "OwnNoticesPage"),
  page(inside, "/site-groups", () => import("./registry/places/SiteGroupsPage.tsx"), "SiteGroupsPage"),
  page(inside, "/site-groups/$groupId", () => import("./registry/places/SiteGroupPage.tsx"), "SiteGroupPage"),
  page(inside, "/area-changes", () => import("./registry/areas/AreaChangesPage.tsx"), "AreaChangesPage"),
  page(inside, "/area-changes/new", () => import("./registry/areas/ChangeFormPage.tsx"), "NewChangePage"),
  page(inside, "/area-changes/$changeId", () => import("./registry/areas/ChangePage.tsx"), "ChangePage"),
  page(inside, "/area-changes/$changeId/edit", () => import("./registry/areas/ChangeFormPage.tsx"), "CorrectChangePage"),
  page(inside, "/areas/$areaCode", () => import("./registry/areas/AreaPage.tsx"), "AreaPage"),
  page(inside, "/base-figures", () => import("./registry/base/BasePage.tsx"), "BasePage"),
  page(inside, "/employer-tags", () => import("./registry/base/TagsPage.tsx"), "TagsPage"),
  page(inside, "/town-returns", () => import("./registry/returns/ReturnsPage.tsx"), "ReturnsPage"),
  page(inside, "/dispatch", () => import("./registry/returns/DispatchPage.tsx"), "DispatchPage"),
  page(inside, "/bulletins", () => import("./registry/bulletins/BulletinsPage.tsx"), "BulletinsPage"),
  page(inside, "/bulletins/$bulletinId", () => import("./registry/bulletins/BulletinsPage.tsx"), "BulletinPage"),
  page(inside, "/spot-checks", () => import("./exposure/spot-checks/SpotChecksPage.tsx"), "SpotChecksPage"),
  page(inside, "/spot-checks/$spotCheckId", () => import("./exposure/spot-checks/CheckPage.tsx"), "SpotCheckPage"),
  page(inside, "/spot-check-tasks/$taskId", () => import("./exposure/spot-checks/CheckPage.tsx"), "TaskPage"),
  page(inside, "/employers/$employerId/accuracy", () => import("./exposure/spot-checks/CheckPage.tsx"), "AccuracyPage"),
  page(inside, "/screening", () => import("./registry/verification/ScreeningPage.tsx"), "ScreeningPage"),
  page(inside, "/verifications", () => import("./registry/verification/VerificationsPage.tsx"), "VerificationsPage"),
  page(inside, "/uploads", () => import("./exchange/UploadPage.tsx"), "UploadPage"),
  page(inside, "/submissions", () => import("./exchange/SubmissionsPage.tsx"), "SubmissionsPage"),
  page(inside, "/submissions/$submissionId", () => import("./exchange/SubmissionPage.tsx"), "SubmissionPage"),
  page(inside, "/documents", () => import("./exchange/DocumentsPage.tsx"), "DocumentsPage"),
  page(inside, "/reports", () => import("./exposure/ReportsPage.tsx"), "ReportsPage"),
  page(inside, "/reports/$reportId", () => import("./exposure/ReportPage.tsx"), "ReportPage"),
  page(inside, "/radiation-workers", () => import("./exposure/radiation/RadiationPage.tsx"), "RadiationPage"),
  page(inside, "/dose-records", () => import("./exposure/radiation/DosesPage.tsx"), "DosesPage"),
  page(
    inside,
    "/employers/$employerId/radiation-workers/$workerId",
    () => import("./exposure/radiation/RadiationWorkerPage.tsx"),
    "RadiationWorkerPage",
  ),
  page(inside, "/declarations", () => import("./exposure/DeclarationsPage.tsx"), "DeclarationsPage"),
  page(inside, "/declarations/new/$kind", () => import("./exposure/DeclarePage.tsx"), "DeclarePage"),
  page(inside, "/declarations/quick/$kind", () => import("./exposure/quick/QuickDeclarePage.tsx"), "QuickDeclarePage"),
  page(inside, "/declarations/$declarationId", () => import("./exposure/DeclarationPage.tsx"), "DeclarationPage"),
  page(inside, "/overdue-declarations", () => import("./exposure/OverduePage.tsx"), "OverduePage"),
  page(inside, "/messages", () => import("./access/MessagesPage.tsx"), "MessagesPage"),
  page(inside, "/exam-cards", () => import("./health/CardsPage.tsx"), "CardsPage"),
  page(inside, "/exam-cards/$cardId", () => import("./health/CardPage.tsx"), "CardPage"),
  page(inside, "/cases", () => import("./cases/CasesPage.tsx"), "CasesPage"),
  page(inside, "/cases/$caseId", () => import("./cases/CasePage.tsx"), "CasePage"),
  page(inside, "/indicators", () => import("./indicators/BoardPage.tsx"), "BoardPage"),
  page(inside, "/indicators/$indicatorId", () => import("./indicators/IndicatorPage.tsx"), "IndicatorPage"),
  page(inside, "/indicators/$indicatorId/subjects", () => import("./indicators/SubjectsPage.tsx"), "SubjectsPage"),
  page(inside, "/feedback", () => import("./frame/FeedbackPage.tsx"), "FeedbackPage"),
  page(inside, "/freezes", () => import("./access/FreezesPage.tsx"), "FreezesPage"),
  page(inside, "/alarms", () => import("./access/AlarmsPage.tsx"), "AlarmsPage"),
  page(inside, "/registers", () => import("./access/RegistersPage.tsx"), "RegistersPage"),
  page(inside, "/audit", () => import("./access/AuditPage.tsx"), "AuditPage"),
  page(inside, "/accounts", () => import("./access/AccountsPage.tsx"), "AccountsPage"),
  page(inside, "/organisations", () => import("./access/OrganisationsPage.tsx"), "OrganisationsPage"),
  page(inside, "/api-keys", () => import("./access/KeysPage.tsx"), "KeysPage"),
  page(inside, "/employer-accounts", () => import("./registry/StaffPage.tsx"), "StaffPage"),
  page(inside, "/grid", () => import("./registry/grid/GridPage.tsx"), "GridPage"),
  page(inside, "/employers/$employerId/grid", () => import("./registry/grid/EmployerGridPage.tsx"), "EmployerGridPage"),
  page(inside, "/delegations", () => import("./access/DelegationsPage.tsx"), "DelegationsPage"),
  page(inside, "/sessions", () => import("./access/SessionsPage.tsx"), "SessionsPage"),
];

/** Searches stay plain text: codes of 18 digits must not become numbers. */
export const router = createRouter({
  routeTree: root.addChildren([...open, law.addChildren(standards), inside.addChildren(pages)] as AnyRoute[]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text ? `?${text}` : "";
  },
  defaultNotFoundComponent: () => <ErrorPage kind="not-found" />,
  defaultPendingMs: 200,
  scrollRestoration: true,
});
