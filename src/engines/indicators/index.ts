export {
  declareIndicators,
  declaredIndicator,
  declaredIndicators,
  factSource,
  indicator,
  type Declared,
  type Direction,
  type FactSource,
  type Indicator,
  type ListColumn,
  type Target,
} from "./indicator.ts";
export { markAdded, markEmployers, type Added } from "./store/index.ts";
export {
  advanceIndicators,
  backfillIndicators,
  indicatorJobs,
  recount,
  settleIndicators,
  startIndicatorWorker,
  verifyIndicators,
} from "./jobs.ts";
export { freeze, setTarget, type FreezeRequest } from "./commands.ts";
export { releaseFigures } from "./release.ts";
export { showFigure, showFigures } from "./shown.ts";
export { listFacts, listFrozen, readFigure, readFigures, readFrozen, streamFacts, type FigureRequest } from "./queries.ts";
export { indicatorRoutes } from "./routes.ts";
export { errors as indicatorErrors } from "./errors.ts";
