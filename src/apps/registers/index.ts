export { looksPersonal } from "./personal-columns.ts";
export { isMarkedNotPersonal, keptFor, kindsOf, personalData, type PersonalData } from "./personal-data.ts";
export { evidenceLabels, retentionKinds, retentionOf, type Evidence, type RetentionKind } from "./retention.ts";
export { notPersonal } from "./not-personal.ts";
