export { answerNames, answers, type Form as SelfCheckFormView, type Result as SelfCheckResult } from "./self-check/schema.ts";
export { letterKindNames, letterKinds, type LetterKind } from "./letters/schema.ts";
export { informingWayNames, informingWays, type InformingWay } from "./informing/schema.ts";
