import type { ClinicalThresholdId } from "../generated/ids.ts";
import type { Day } from "#kernel";
import * as data from "../generated/clinical.ts";
import { thresholdsOf, type Threshold } from "../thresholds.ts";

const table = thresholdsOf(data.thresholds);

/** Every threshold of health surveillance and diagnosis, one row a printed number and its days. */
export const clinicalThresholds = (): readonly Threshold[] => table.rows();

/** The threshold in force on a day; an id with several units needs the unit. Undefined when none is, or none was read. */
export const clinicalThreshold = (id: ClinicalThresholdId, on: Day, unit?: string): Threshold | undefined => table.at(id, on, unit);
