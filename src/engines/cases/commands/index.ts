export { bringFile, type BroughtFile } from "./files.ts";
export { openCases, type CaseOpening, type OpenedCase } from "./open.ts";
export { performAct, performActs, type ActDone, type ActRequest } from "./perform.ts";
export { abilitiesIn, calendar, loadCase, viewOf } from "./state.ts";
