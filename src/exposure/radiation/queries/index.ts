export { listDoses, type DoseFilter } from "./doses.ts";
export {
  listRadiationWorkers,
  radiationDuties,
  radiationShows,
  readRadiationWorker,
  reportDays,
  type RadiationDuties,
  type WorkerFilter,
} from "./workers.ts";
