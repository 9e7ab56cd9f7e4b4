import { accessRoutes, type Route } from "#access";
import type { RouteGroup } from "#platform";
import { caseRoutes, indicatorRoutes } from "#engines";
import { exchangeRoutes } from "#exchange";
import { exposureRoutes } from "#exposure";
import { healthRoutes } from "#health";
import { oversightRoutes } from "#oversight";
import { registryRoutes } from "#registry";
import { registerRoutes } from "./registers/routes.ts";
import { retestRoutes } from "./retests.ts";
import { searchRoutes } from "./search.ts";
import { timelineRoutes } from "./timeline.ts";
import { welcomeRoutes } from "./welcome.ts";

/** The route table under the rooms that answer for it. Each room exports its own part; this is the only list. */
export const routeGroups: readonly RouteGroup<Route>[] = [
  {
    tag: "apps",
    holds: "跨越各部分的查询：查找、时间线、演示说明、个人信息和保存期限清单",
    routes: [...welcomeRoutes, ...searchRoutes, ...timelineRoutes, ...retestRoutes, ...registerRoutes],
  },
  { tag: "access", holds: "登录、账号、机构、接口密钥、审计", routes: accessRoutes },
  { tag: "registry", holds: "行政区划、用人单位、劳动者、技术服务机构", routes: registryRoutes },
  { tag: "exposure", holds: "申报、检测、单位的期限", routes: exposureRoutes },
  { tag: "health", holds: "职业健康检查个案卡", routes: healthRoutes },
  { tag: "oversight", holds: "自查、责任书、告知动员", routes: oversightRoutes },
  { tag: "cases", holds: "事项的办理、等我办、证据", routes: caseRoutes },
  { tag: "indicators", holds: "指标、名单、目标、冻结", routes: indicatorRoutes },
  { tag: "exchange", holds: "上报与回执、模板、文书与核验", routes: exchangeRoutes },
];
export const routes: readonly Route[] = routeGroups.flatMap((group) => group.routes);
