export {
  declareIndicators,
  declaredIndicator,
  declaredIndicators,
  factSource,
  indicator,
  type Declared,
  type FactSource,
  type Indicator,
  type ListColumn,
  type Target,
} from "./indicator.ts";
export { markEmployers } from "./store.ts";
export { errors as indicatorErrors } from "./errors.ts";
