export {
  doseLimits,
  doseLimit,
  recordedDose,
  periodInvestigationLevel,
  judgePeriod,
  annualDose,
  judgeDoseYear,
  judgeFiveYears,
  judgeOrganDose,
  standsForEffectiveDose,
  doubleDosimeterDose,
  type AnnualDose,
  type DoseCategory,
  type DosePeriod,
  type DoseWindow,
  type YearDose,
} from "./dose.ts";
export { monitoringDuty, wearingPeriod, radiationWorkAge, radiationExamDue, cytogeneticItem } from "./workers.ts";
